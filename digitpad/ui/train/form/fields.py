"""One editor for each kind of setting: the form is made of these, and knows no setting by name."""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from digitpad.core.models.architectures import NETWORKS
from digitpad.core.runs.config import Setting
from digitpad.ui.train.form.explanations import explanation
from digitpad.ui.train.form.number_box import NumberBox, WholeNumberBox
from digitpad.ui.widgets.basics import Sentence, named
from digitpad.ui.widgets.data_source import DataSourceBox
from digitpad.ui.widgets.theme import tabular
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP, translated

_NAMES: Final = {"data": "dataSource"}  # where the contract's name is not the field's
_NAMES_OF_CHOICES: Final = {  # which are the same in every language
    "adam": "Adam", "sgd": "SGD", "rmsprop": "RMSprop", "adamw": "AdamW", "float32": "float32", "bfloat16": "bfloat16"
}  # fmt: skip
_CHOICES: Final = {
    "auto": QT_TRANSLATE_NOOP("Choices", "Auto"),
    "constant": QT_TRANSLATE_NOOP("Choices", "Constant"),
    "cosine": QT_TRANSLATE_NOOP("Choices", "Cosine"),
    "one-cycle": QT_TRANSLATE_NOOP("Choices", "One-cycle"),
    "sparse": QT_TRANSLATE_NOOP("Choices", "Sparse cross-entropy"),
    "one-hot": QT_TRANSLATE_NOOP("Choices", "One-hot cross-entropy"),
    "cpu": QT_TRANSLATE_NOOP("Choices", "Processor (CPU)"),
}
HEIGHT: Final = 26
"""Pixels, of every editor alike."""

_REMARK_LINES: Final = 3


class Field(QObject):
    """One setting, a field of `TrainConfig`, with its editor.

    Attributes:
        setting: what is known of it.
        widget: the editor.
        value: returns what is entered, right or wrong.
        is_touched: whether a person (or a script in their place) has changed it.
        remark: the sentence below the editor; hidden while there is none.
    """

    changed = Signal()

    def __init__(self, name: str, setting: Setting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setting = setting
        self.is_touched = self._is_being_set = False
        self.widget, self.value, self._write = _editor(setting, self._on_changed, parent)
        self.widget.setMinimumHeight(HEIGHT)
        said = translated(setting.help)
        tip = explanation(name) or f"{said[0].upper()}{said[1:]}"
        self.widget.setAccessibleDescription(tip)
        in_camels = f"{name[0]}{name.title().replace('_', '')[1:]}"  # learningRate, as Qt's own names
        named(self.widget, _NAMES.get(name, in_camels), translated(setting.label), as_tip(tip))
        self.remark = Sentence(f"{self.widget.objectName()}Remark", "", parent, lines=_REMARK_LINES, bold=True)
        self.remark.hide()

    def say(self, sentence: str) -> None:
        """Say below the editor what is wrong with the value, or else to be said of it; nothing if it is empty."""
        self.remark.say(sentence)
        self.remark.setAccessibleName(sentence)
        self.remark.setVisible(bool(sentence))

    def set_value(self, value: object) -> None:
        """Show ``value``; this is not the user's doing."""
        self._is_being_set = True
        self._write(value)
        self._is_being_set = False

    def _on_changed(self, *_: object) -> None:
        if not self._is_being_set:
            self.is_touched = True
            self.changed.emit()


def as_tip(text: str) -> str:
    """Return ``text`` as a tooltip of several lines; Qt breaks only those that are rich text."""
    return f"<qt>{html.escape(text)}</qt>"


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
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # the form puts a long one below its label
    return box


def _choice(setting: Setting, changed: Callable[..., None], parent: QWidget) -> Editor:
    box = narrow_list(parent)
    for choice in setting.choices:
        box.addItem(_shown(choice), choice)
    box.setMinimumContentsLength(max(map(len, map(_shown, setting.choices))))  # a theme with rims needs some more
    box.currentIndexChanged.connect(changed)
    return box, box.currentData, lambda value: box.setCurrentIndex(box.findData(value))


def _shown(choice: str) -> str:
    """Return what people call a value."""
    if choice in NETWORKS:
        return translated(NETWORKS[choice].label)
    if choice in _CHOICES:
        return QCoreApplication.translate("Choices", _CHOICES[choice])
    return _NAMES_OF_CHOICES.get(choice, choice.capitalize())


def _number(setting: Setting, changed: Callable[..., None], parent: QWidget) -> Editor:
    box: WholeNumberBox | NumberBox
    if setting.kind is int:
        box = WholeNumberBox(parent)
        box.setRange(int(setting.low), int(setting.high))
    else:
        box = NumberBox(parent)
        box.setRange(setting.low, setting.high)
    box.setFont(tabular(box.font()))
    box.valueChanged.connect(changed)
    box.lineEdit().textChanged.connect(changed)  # also to what is no number
    return box, box.entered, lambda value: box.setValue(setting.kind(value))


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
