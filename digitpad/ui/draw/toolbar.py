"""What the row above the canvas is made of: buttons with the names that tests know, a line, the pen's width."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QSlider, QToolButton, QWidget

from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.theme import tabular

THINNEST: Final = 2
WIDEST: Final = 40
_ICON: Final = 20


def tool_buttons(parent: QWidget, **actions: QAction) -> list[QToolButton]:
    """Return a button for each of ``actions``, called as its key."""
    buttons = []
    for name, action in actions.items():
        button = QToolButton(parent, autoRaise=True)
        button.setDefaultAction(action)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setMinimumSize(32, 34)
        button.setAccessibleDescription(action.toolTip())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the canvas
        buttons.append(named(button, name, action.text().replace("&", "").rstrip("…"), action.toolTip()))
    return buttons


def separator(parent: QWidget) -> QFrame:
    """Return a line between two groups."""
    line = QFrame(parent, frameShape=QFrame.Shape.VLine, frameShadow=QFrame.Shadow.Plain)
    line.setFixedSize(13, 22)
    line.setForegroundRole(parent.palette().ColorRole.Mid)
    return line


def width_slider(parent: QWidget) -> tuple[QSlider, QLabel]:
    """Return the slider of the pen's width, in pixels, and the label that says it."""
    tip = "Pen width ([ and ]): changes the look, never the answer"
    slider = named(QSlider(Qt.Orientation.Horizontal, parent), "penWidth", "Pen width", tip)
    slider.setRange(THINNEST, WIDEST)
    slider.setMinimumSize(32, 24)
    slider.setMaximumWidth(120)
    slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    figure = QLabel(parent)
    figure.setFont(tabular(parent.font()))
    figure.setContentsMargins(6, 0, 0, 0)
    figure.setFixedWidth(figure.fontMetrics().horizontalAdvance("00 px") + 10)
    figure.setForegroundRole(parent.palette().ColorRole.PlaceholderText)
    slider.valueChanged.connect(lambda value: figure.setText(f"{value} px"))
    return slider, figure
