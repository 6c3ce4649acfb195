"""Where the digits come from: a word, a path, or several of both, joined by " + "."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QMenu, QPushButton, QSizePolicy, QWidget

from digitpad.core.data.sources import kinds
from digitpad.core.data.spec import WORDS, WORDS_OR_PATH, DataSpec
from digitpad.ui.widgets.basics import named

_JOINT: Final = " + "


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
        super().__init__(QCoreApplication.translate("DataSourceBox", "Data"), WORDS_OR_PATH, list(WORDS), 8, parent)

    def sources(self) -> tuple[str, ...]:
        """Return what is entered; paths are absolute, as a run may be resumed from elsewhere."""
        text = self.currentText().strip()
        # A path may hold what joins.
        parts = [text] if DataSpec(text).exists else text.split(_JOINT)
        return tuple(DataSpec.parse(part.strip()).absolute().name for part in parts if part.strip())

    def set_sources(self, sources: object) -> None:
        """Show ``sources``."""
        assert isinstance(sources, Sequence)
        self.setCurrentText(_JOINT.join(map(str, sources)))

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
            menu.addAction(self.tr("Add “{source}”").format(source=word), partial(self._enter, word, join=True))
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
