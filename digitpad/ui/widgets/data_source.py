"""Where the digits come from: a word, a path, or several of both, joined by " + "."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QMenu, QPushButton, QSizePolicy, QWidget

from digitpad.core.data.sources import kinds
from digitpad.core.data.spec import WORDS, WORDS_OR_PATH, DataSpec
from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP

_JOINT: Final = " + "
_INSET: Final = 2  # pixels beside the text of a line
_TITLES: Final = {  # by the words of the command line
    "mnist": QT_TRANSLATE_NOOP("DataSourceBox", "MNIST, 60,000 real digits"),
    "synthetic": QT_TRANSLATE_NOOP("DataSourceBox", "Computer-made digits"),
    "drawings": QT_TRANSLATE_NOOP("DataSourceBox", "My drawings"),
}


def source_title(word: str) -> str:
    """Return what people call a source: the title of a word of the command line, else the name as it is."""
    return QCoreApplication.translate("DataSourceBox", _TITLES[word]) if word in _TITLES else word


class _ElidedLine(QLineEdit):
    """A line that shows the beginning and the end of a long path; all of it while it is edited, and in its tip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, frame=False)
        self.textChanged.connect(self._show_in_tip)

    def _show_in_tip(self, text: str) -> None:
        self.setToolTip(text if self._elided() != text else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look whether all of it fits."""
        super().resizeEvent(event)
        self._show_in_tip(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the whole text, or what fits of its two ends."""
        elided = self._elided()
        if self.hasFocus() or elided == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().text().color())
        painter.drawText(self.rect().adjusted(_INSET, 0, -_INSET, 0), Qt.AlignmentFlag.AlignVCenter, elided)
        painter.end()

    def _elided(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width() - 2 * _INSET)


class EditableBox(QComboBox):
    """A list of names into which another name, or a path, may be typed.

    Args:
        title: for those who cannot see it.
        hint: what stands in it while it is empty.
        names: that are listed.
        letters: that it is wide enough for, at least.
    """

    def __init__(self, title: str, hint: str, names: Sequence[str], letters: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
        self.addItems(list(names))
        line = self.lineEdit()
        assert line is not None
        line.setPlaceholderText(hint)
        line.setAccessibleName(title)


class DataSourceBox(EditableBox):
    """An editable list of sources; paths may be typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._words = {source_title(word): word for word in WORDS}  # by their titles, which are shown
        title = QCoreApplication.translate("DataSourceBox", "Data")
        super().__init__(title, WORDS_OR_PATH, list(self._words), 8, parent)
        line = _ElidedLine(self)
        line.setPlaceholderText(WORDS_OR_PATH)
        line.setAccessibleName(title)
        self.setLineEdit(line)
        self.setToolTip("")

    def sources(self) -> tuple[str, ...]:
        """Return what is entered; paths are absolute, as a run may be resumed from elsewhere."""
        text = self.currentText().strip()
        # A path may hold what joins.
        parts = [text] if DataSpec(text).exists else [part.strip() for part in text.split(_JOINT)]
        return tuple(DataSpec.parse(self._words.get(part, part)).absolute().name for part in parts if part)

    def set_sources(self, sources: object) -> None:
        """Show ``sources``."""
        assert isinstance(sources, Sequence)
        self.setCurrentText(_JOINT.join(source_title(str(source)) for source in sources))

    def browse_button(self) -> QPushButton:
        """Return a button with all the ways to choose a source by hand."""
        tip = self.tr("Choose a file or a folder of digits, or add one to those chosen")
        shown = QPushButton(self.tr("Browse…"), self.parentWidget())
        button = named(shown, "browseData", self.tr("Browse for data"), tip)
        menu = QMenu(button)
        menu.addAction(self.tr("Choose a &file…"), lambda: self._browse(folder=False, join=False))
        menu.addAction(self.tr("Choose a f&older…"), lambda: self._browse(folder=True, join=False))
        menu.addSeparator()
        menu.addAction(self.tr("&Add a file…"), lambda: self._browse(folder=False, join=True))
        menu.addAction(self.tr("Add a fol&der…"), lambda: self._browse(folder=True, join=True))
        for word in WORDS:
            menu.addAction(
                self.tr("Add {source}").format(source=source_title(word)), partial(self._enter, word, join=True)
            )
        button.setMenu(menu)
        return button

    def _browse(self, *, folder: bool, join: bool) -> None:
        if folder:
            name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of digits"))
        else:
            patterns = " ".join(pattern for kind in kinds().values() for pattern in kind.patterns)
            shown = self.tr("Digits ({patterns});;All files (*)").format(patterns=patterns)
            name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file of digits"), "", shown)
        if name:
            self._enter(name, join=join)

    def _enter(self, source: str, *, join: bool) -> None:
        self.set_sources((*self.sources(), source) if join else (source,))
