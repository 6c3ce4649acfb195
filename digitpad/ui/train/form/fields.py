"""One editor for each kind of setting: the form is made of these, and knows no setting by name."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from digitpad.core.models.architectures import NETWORKS
from digitpad.core.runs.config import Setting
from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.data_source import DataSourceBox
from digitpad.ui.widgets.theme import tabular

_NAMES: Final = {"data": "dataSource"}  # where the contract's name is not the field's
_SHOWN: Final = {
    **{name: network.label for name, network in NETWORKS.items()},
    "one-cycle": "One-cycle", "adam": "Adam", "sgd": "SGD", "rmsprop": "RMSprop", "adamw": "AdamW",
    "sparse": "Sparse cross-entropy", "one-hot": "One-hot cross-entropy", "cpu": "Processor (CPU)",
    "float32": "float32", "bfloat16": "bfloat16",
}  # fmt: skip
HEIGHT: Final = 26
"""Pixels, of every editor alike."""

_PARTIAL: Final = re.compile(r"\d*[.,]?\d*(e[+-]?\d*)?")


class Field(QObject):
    """One setting, a field of `TrainConfig`, with its editor.

    Attributes:
        setting: what is known of it.
        widget: the editor.
        value: returns what is entered, right or wrong.
        is_touched: whether a person (or a script in their place) has changed it.
    """

    changed = Signal()

    def __init__(self, name: str, setting: Setting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setting = setting
        self.is_touched = self._is_being_set = False
        self.widget, self.value, self._write = _editor(setting, self._on_changed, parent)
        self.widget.setMinimumHeight(HEIGHT)
        self.widget.setAccessibleDescription(setting.help)
        tip = f"{setting.help[0].upper()}{setting.help[1:]}"
        in_camels = f"{name[0]}{name.title().replace('_', '')[1:]}"  # learningRate, as Qt's own names
        named(self.widget, _NAMES.get(name, in_camels), setting.label, tip)

    def set_value(self, value: object) -> None:
        """Show ``value``; this is not the user's doing."""
        self._is_being_set = True
        self._write(value)
        self._is_being_set = False

    def _on_changed(self, *_: object) -> None:
        if not self._is_being_set:
            self.is_touched = True
            self.changed.emit()


class NumberBox(QDoubleSpinBox):
    """A real number as people write it: 0.003, not 0.003000; 0,003 and 3e-3 are understood too."""

    def textFromValue(self, value: float) -> str:
        """Return the shortest way to write ``value``."""
        return f"{value:.6g}"

    def valueFromText(self, text: str) -> float:
        """Return the number that ``text`` says."""
        try:
            return _number_in(text)
        except ValueError:
            return self.value()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Accept numbers and what may become one."""
        try:
            inside = self.minimum() <= _number_in(text) <= self.maximum()
        except ValueError:
            may_become = _PARTIAL.fullmatch(text.strip().lower()) is not None
            state = QValidator.State.Intermediate if may_become else QValidator.State.Invalid
        else:
            state = QValidator.State.Acceptable if inside else QValidator.State.Invalid
        return state, text, position

    def stepBy(self, steps: int) -> None:
        """Go to the next number of the row 1, 2, 5, 10 …, as the useful ones differ by factors."""
        row = [m * 10.0**e for e in range(-6, 4) for m in (1, 2, 5)]
        value = self.value()
        for _ in range(abs(steps)):
            above = [step for step in row if step > value * 1.001]
            below = [step for step in row if step < value * 0.999]
            value = (above[0] if above else value) if steps > 0 else (below[-1] if below else 0.0)
        self.setValue(min(max(value, self.minimum()), self.maximum()))


def _number_in(text: str) -> float:
    """Return the number that ``text`` says, with a decimal point or comma; raises `ValueError` if it says none."""
    return float(text.strip().replace(",", "."))


Editor = tuple[QWidget, Callable[[], object], Callable[[object], None]]


def _editor(setting: Setting, changed: Callable[..., None], parent: QWidget) -> Editor:
    if setting.choices:
        return _choice(setting, changed, parent)
    if setting.kind is bool:
        box = QCheckBox(parent)
        box.toggled.connect(changed)
        return box, box.isChecked, lambda value: box.setChecked(bool(value))
    if setting.is_list and setting.kind is str:
        source = DataSourceBox(parent)
        source.currentTextChanged.connect(changed)
        return source, source.sources, source.set_sources
    if setting.is_list or setting.kind is str:
        return _text(setting, changed, parent)
    return _number(setting, changed, parent)


def narrow_list(parent: QWidget) -> QComboBox:
    """Return a list in which the longest choice does not widen the form."""
    box = QComboBox(parent)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box


def _choice(setting: Setting, changed: Callable[..., None], parent: QWidget) -> Editor:
    box = narrow_list(parent)
    for choice in setting.choices:
        box.addItem(_SHOWN.get(choice, choice.capitalize()), choice)
    box.currentIndexChanged.connect(changed)
    return box, box.currentData, lambda value: box.setCurrentIndex(box.findData(value))


def _number(setting: Setting, changed: Callable[..., None], parent: QWidget) -> Editor:
    box: QSpinBox | NumberBox
    if setting.kind is int:
        box = QSpinBox(parent, stepType=QSpinBox.StepType.AdaptiveDecimalStepType)
        box.setRange(int(setting.low), int(setting.high))
    else:
        box = NumberBox(parent, decimals=8)
        box.setRange(setting.low, setting.high)
    box.setFont(tabular(box.font()))
    box.valueChanged.connect(changed)
    return box, box.value, lambda value: box.setValue(setting.kind(value))


def _text(setting: Setting, changed: Callable[..., None], parent: QWidget) -> Editor:
    """Return a line of text; several numbers are parted by commas."""
    line = QLineEdit(parent)
    line.textChanged.connect(changed)

    def read() -> object:
        text = line.text().strip()
        if setting.is_list:
            return [int(item) if item.strip().isdecimal() else item.strip() for item in text.split(",") if item.strip()]
        return None if setting.optional and not text else text

    def write(value: object) -> None:
        if setting.is_list:
            assert isinstance(value, list | tuple)
            line.setText(", ".join(map(str, value)))
        else:
            line.setText("" if value is None else str(value))

    return line, read, write
