"""The row of buttons above the canvas."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.theme import tabular

THINNEST: Final = 2
WIDEST: Final = 40
_ICON: Final = 20


class Toolbar(QWidget):
    """Buttons for actions, each with the name that tests and scripts know, and the slider of the pen's width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = filled(QHBoxLayout(self), spacing=2)

    def add_buttons(self, **actions: QAction) -> None:
        """Add a button for each of ``actions``, called as its key."""
        for name, action in actions.items():
            button = QToolButton(self, autoRaise=True)
            button.setIconSize(QSize(_ICON, _ICON))
            button.setMinimumSize(34, 36)
            button.setDefaultAction(action)
            button.setAccessibleDescription(action.toolTip())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the canvas
            self._layout.addWidget(named(button, name, action.text().replace("&", "").rstrip("…"), action.toolTip()))

    def add_gap(self) -> None:
        """Add a line between two groups."""
        line = QFrame(self, frameShape=QFrame.Shape.VLine, frameShadow=QFrame.Shadow.Plain)
        line.setFixedHeight(22)
        line.setForegroundRole(self.palette().ColorRole.Mid)
        self._layout.addSpacing(6)
        self._layout.addWidget(line)
        self._layout.addSpacing(6)

    def add_stretch(self) -> None:
        """Push what comes next to the right."""
        self._layout.addStretch(1)

    def add_width_slider(self, changed: Callable[[int], object]) -> QSlider:
        """Add the slider of the pen's width, in pixels."""
        tip = "Pen width ([ and ]): changes the look, never the answer"
        slider = named(QSlider(Qt.Orientation.Horizontal, self), "penWidth", "Pen width", tip)
        slider.setRange(THINNEST, WIDEST)
        slider.setMinimumSize(32, 24)
        slider.setMaximumWidth(120)
        slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        figure = QLabel(self)
        figure.setFont(tabular(self.font()))
        figure.setFixedWidth(figure.fontMetrics().horizontalAdvance("00 px") + 4)
        figure.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        slider.valueChanged.connect(lambda value: figure.setText(f"{value} px"))
        slider.valueChanged.connect(changed)
        self._layout.addSpacing(6)
        self._layout.addWidget(slider, 1)
        self._layout.addSpacing(4)
        self._layout.addWidget(figure)
        return slider
