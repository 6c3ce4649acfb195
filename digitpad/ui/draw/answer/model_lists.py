"""The lists below the bars: which model answers, and which other is asked as well. In the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from digitpad.core.models.certainty import Certainty
from digitpad.ui.services.models import SHIPPED
from digitpad.ui.widgets.basics import filled, named

if TYPE_CHECKING:
    from digitpad.core.models.library import LibraryModel

NONE: Final = "none"
"""The key in the second list where no other model is asked."""

_LETTERS: Final = 9  # that a list is wide enough for, at least


class ModelBox(QComboBox):
    """A list of models by their keys; `asked` tells what is chosen."""

    asked = Signal(str)
    opening = Signal()  # the list is about to be looked at

    def __init__(self, name: str, title: str, tip: str, first: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        named(self, name, title, tip)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for bar in (self.view().verticalScrollBar(), self.view().horizontalScrollBar()):
            named(bar, "", self.tr("Scroll the list of models"), self.tr("Scroll the list of models"))
        self._first = list(first)
        self._rows: list[tuple[str, str | None]] = []  # texts and keys; separators have none
        self.show_models((), first[0][1], "")
        self.currentIndexChanged.connect(lambda index: self.asked.emit(self.itemData(index)))

    def show_models(self, models: Sequence[LibraryModel], key: str, name: str) -> None:
        """List ``models``, of which that of ``key`` is chosen; it is called ``name`` and may be none of them."""
        rows: list[tuple[str, str | None]] = [*self._first]
        for _, group in groupby(models, lambda model: model.origin):
            rows += [("", None), *((model.name, str(model.path)) for model in group)]
        at = next((place for place, row in enumerate(rows) if row[1] == key), -1)
        if at < 0 or (name and rows[at][0] != name and key != SHIPPED):
            at = len(rows)
            rows.append((name, key))
        with QSignalBlocker(self):
            if rows != self._rows:  # else it may be open, and stays so
                self._rows = rows
                self.clear()
                for text, each in rows:
                    if each is None:
                        self.insertSeparator(self.count())
                    else:
                        self.addItem(text, each)
            self.setCurrentIndex(at)

    def showPopup(self) -> None:
        """Look first which models there are."""
        self.opening.emit()
        super().showPopup()


class ModelLists(QWidget):
    """Both lists, below each other or, where it is low, beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own = (self.tr("Digitpad's own model"), SHIPPED)
        tip = self.tr("Which model reads what you draw: Digitpad's own, one that you imported, or one that you trained")
        self.answering = ModelBox("answeringModel", self.tr("Model that answers"), tip, [own], self)
        none = (self.tr("no other model"), NONE)
        tip = self.tr("Ask a second model about the same drawing, and see both answers side by side")
        self.compared = ModelBox("comparedModel", self.tr("Model to compare with"), tip, [none, own], self)
        self._labels = [_label("modelName", self), _label("comparedName", self)]
        self._labels[1].setText(self.tr("Compare with"))
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        boxes = (self.answering, self.compared)
        filled(self._rows, spacing=6)
        self._align()
        for label, box in zip(self._labels, boxes, strict=True):
            label.setBuddy(box)
            self._rows.addLayout(filled(QHBoxLayout(), label, (box, 1), spacing=8), 1)
        self.show_certainty(None, self.answering.currentText())

    def show_certainty(self, stop: Certainty | None, name: str) -> None:
        """Say how sure the model called ``name`` has to be before it answers."""
        text, told = self.tr("Read by"), self.tr("Read by {name}").format(name=name)
        if stop is not None:
            text = self.tr("Wrong ≤ 1 in {number}").format(number=f"{stop.one_in:,}")
            told = self.tr("{read_by}, {promise}").format(read_by=told, promise=stop.in_words())
        self._labels[0].setText(text)
        self._align()
        self._labels[0].setAccessibleName(told)
        self._labels[0].setToolTip(told)
        self.answering.setAccessibleDescription(told)

    def _align(self) -> None:
        """Let both lists begin at the same place."""
        widest = max(label.sizeHint().width() for label in self._labels)
        for label in self._labels:
            label.setMinimumWidth(widest)

    def lie(self, is_lying: bool) -> None:
        """Take one row instead of two."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._rows.setDirection(right if is_lying else down)
        for label in self._labels:
            label.setHidden(is_lying)


def _label(name: str, parent: QWidget) -> QLabel:
    label = named(QLabel(parent, textFormat=Qt.TextFormat.PlainText), name)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
