"""What the form has besides its fields: the list of presets, the fold of the advanced ones, a button that browses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QToolButton, QWidget

from digitpad.core.runs.presets import PRESETS
from digitpad.ui.train.form.fields import HEIGHT, narrow_list
from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.words import translated


def browse_for_model(line: QLineEdit, parent: QWidget) -> QPushButton:
    """Return a button that lets the user choose the file of a model for ``line``."""
    translate = QCoreApplication.translate
    title = translate("TrainForm", "Choose the file of a model to start from")
    button = named(QPushButton(translate("TrainForm", "Browse…"), parent), "browseStartFrom", title, title)

    def browse() -> None:
        name, _ = QFileDialog.getOpenFileName(button, title, "", "Digitpad (*.digitpad);;*")
        if name:
            line.setText(name)

    button.clicked.connect(browse)
    return button


def preset_box(parent: QWidget) -> QComboBox:
    """Return the list of presets, with their names as data; the last one, whose name is empty, is none of them."""
    translate = QCoreApplication.translate
    tip = translate("TrainForm", "Settings that go well together; the data stays as it is")
    box = named(narrow_list(parent), "preset", translate("TrainForm", "Preset"), tip)
    for name, preset in PRESETS.items():
        box.addItem(translated(preset.label_for(())), name)
    box.addItem(translate("TrainForm", "Your own settings"), "")
    box.setMinimumHeight(HEIGHT)
    return box


def fold_button(parent: QWidget) -> QToolButton:
    """Return what opens and folds the other settings; it is checked while they are open."""
    style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    button = QToolButton(parent, autoRaise=True, arrowType=Qt.ArrowType.RightArrow, toolButtonStyle=style)
    text = QCoreApplication.translate("TrainForm", "Advanced")
    button.setText(text)
    button.setCheckable(True)
    tip = QCoreApplication.translate("TrainForm", "Show or hide the other settings")
    return named(button, "advancedButton", text, tip)
