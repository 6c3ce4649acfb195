"""Which drawings are shown: buttons for the digits with their counts, and lists for the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from digitpad.core.alphabet import DIGITS
from digitpad.core.drawings.filter import NONE, Filter
from digitpad.ui.library.drawings.words import label_words
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.theme import tabular
from digitpad.ui.widgets.words import number

_NONE, _ALL = 10, 11  # the keys of the buttons that are of no digit; Qt has its own use for negative ones
_EVERYTHING, _MISREAD, _TEACHING = "all", "misread", "teaching"
_LETTERS: Final = 7  # that a list is wide enough for, at least
_MOST_DAYS: Final = 60


class ClassBar(QWidget):
    """A button for each digit, with how many drawings there are of it."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[int, QToolButton] = {}
        for key in (_ALL, *range(DIGITS.size), _NONE):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setProperty("large", True)  # for the style sheet
            button.setFont(tabular(button.font()))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._group.addButton(button, key)
            self._buttons[key] = button
            button.setObjectName("classAll" if key == _ALL else "classNone" if key == _NONE else f"class{key}")
        self._buttons[_ALL].setChecked(True)
        self._group.idClicked.connect(lambda _: self.chosen.emit())
        filled(QHBoxLayout(self), *self._buttons.values(), spacing=3)
        self.show_counts({})

    @property
    def label(self) -> int | None:
        """The class that is shown, as in a `Filter`."""
        key = self._group.checkedId()
        return None if key == _ALL else NONE if key == _NONE else key

    def show_counts(self, counts: Mapping[int | None, int]) -> None:
        """Show how many drawings there are of each class."""
        by_key = {_NONE if label is None else label: count for label, count in counts.items()}
        for key, button in self._buttons.items():
            count = sum(counts.values()) if key == _ALL else by_key.get(key, 0)
            name = self.tr("All") if key == _ALL else label_words(None if key == _NONE else key)
            button.setText(f"{name}\n{number(count)}")
            told = self.tr("%n drawing(s) of {label}", "", count).format(label=name)
            button.setAccessibleName(told)
            button.setToolTip(told)

    def show_all(self) -> None:
        """Show every class."""
        self._buttons[_ALL].setChecked(True)


class FilterBar(QWidget):
    """Lists to choose from: all drawings or those that were misread, of which day, read by which model."""

    changed = Signal()

    def __init__(self, classes: ClassBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes = classes
        self._which = _box("shownDrawings", self.tr("Which drawings"), self)
        self._which.addItem(self.tr("All drawings"), _EVERYTHING)
        self._which.addItem(self.tr("Read wrongly"), _MISREAD)
        self._which.addItem(self.tr("That teach"), _TEACHING)
        self._day = _box("drawnOn", self.tr("Drawn on which day"), self)
        self._model = _box("readBy", self.tr("Read by which model"), self)
        self.show_choices([], [])
        boxes = (self._which, self._day, self._model)
        for box in boxes:
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        classes.chosen.connect(self.changed)
        filled(QHBoxLayout(self), *((box, 1) for box in boxes), spacing=6)

    @property
    def wanted(self) -> Filter:
        """What is to be shown."""
        which, model = self._which.currentData(), self._model.currentData()
        since = until = None
        if day := self._day.currentData():
            begin = datetime.combine(date.fromisoformat(day), time())
            since = begin.timestamp()
            until = (begin + timedelta(days=1)).timestamp()
        return Filter(
            label=self._classes.label, is_misread=which == _MISREAD, teaches=which == _TEACHING,
            model=model or None, since=since, until=until,
        )  # fmt: skip

    @property
    def is_filtering(self) -> bool:
        """Whether some drawings are not shown."""
        return self.wanted != Filter()

    def show_choices(self, days: Sequence[str], models: Sequence[str]) -> None:
        """Offer these ``days``, such as ``2026-01-31``, and ``models``; what is chosen stays if it is still there."""
        locale = QLocale()
        shown = partial(locale.toString, format=QLocale.FormatType.ShortFormat)
        texts = [(shown(QDate.fromString(day, "yyyy-MM-dd")), day) for day in days[:_MOST_DAYS]]
        _offer(self._day, [(self.tr("Any day"), ""), *texts])
        _offer(self._model, [(self.tr("Any model"), ""), *((name, name) for name in models)])

    def show_all(self) -> None:
        """Leave out nothing."""
        self._classes.show_all()
        for box in (self._which, self._day, self._model):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        self.changed.emit()


def _box(name: str, title: str, parent: QWidget) -> QComboBox:
    box = named(QComboBox(parent), name, title, title)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LETTERS)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box


def _offer(box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for text, key in choices:
            box.addItem(text, key)
        box.setCurrentIndex(max(box.findData(chosen), 0))
