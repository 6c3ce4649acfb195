"""The row above the canvas: as much of it as there is room for, the tools to draw always. In the window's thread."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QSlider, QToolButton, QWidget

from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.theme import tabular

THINNEST: Final = 2
WIDEST: Final = 40
_ICON: Final = 20
_WORDS: Final = 0.85  # sizes of the usual type, below an icon
_SLIDER: Final = (64, 120)  # pixels, at least and at most

# What is shown, the most first: words below the tools' icons, below the others', the figure of the width, the files.
# What is left out is in the menus and has a key.
_LEVELS: Final = (
    (True, True, True, True),
    (False, True, True, True),
    (False, False, True, True),
    (False, False, False, True),
    (False, False, False, False),
)

Actions = Mapping[str, QAction]
"""Actions by the names of their buttons."""


class Toolbar(QWidget):
    """Tools, steps, files and modes, each a button; and the width of the pen.

    Args:
        tools: pen and eraser.
        steps: undo, redo, clear.
        files: open, paste, save.
        modes: how it is read and what else is shown.
    """

    def __init__(self, tools: Actions, steps: Actions, files: Actions, modes: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.slider, self._figure = _width_slider(self)
        self._of_tools, self._of_steps, self._of_files, self._of_modes = (
            [_button(self, name, action) for name, action in group.items()] for group in (tools, steps, files, modes)
        )
        filled(
            QHBoxLayout(self), *self._of_tools, (self.slider, 1), self._figure, _line(self), *self._of_steps, 1,
            *self._of_files, *self._of_modes, spacing=2,
        )  # fmt: skip
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the least: any width will do."""
        layout = self.layout()
        assert layout is not None
        return QSize(0, layout.minimumSize().height())

    def sizeHint(self) -> QSize:
        """Return the least: it takes the width there is."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger type needs more room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        assert layout is not None
        for level in _LEVELS:
            has_tool_words, has_words, has_figure, has_files = level
            for buttons, are_named in (
                (self._of_tools + self._of_steps, has_tool_words),
                (self._of_files + self._of_modes, has_words),
            ):
                style = Qt.ToolButtonStyle
                for button in buttons:
                    button.setToolButtonStyle(style.ToolButtonTextUnderIcon if are_named else style.ToolButtonIconOnly)
            self._figure.setVisible(has_figure)
            for button in self._of_files:
                button.setVisible(has_files)
            layout.invalidate()
            if layout.minimumSize().width() <= self.width():
                break
        layout.activate()
        self.updateGeometry()


def _button(parent: QWidget, name: str, action: QAction) -> QToolButton:
    button = QToolButton(parent, autoRaise=True)
    button.setDefaultAction(action)
    button.setIconSize(QSize(_ICON, _ICON))
    font = button.font()
    font.setPointSizeF(font.pointSizeF() * _WORDS)
    button.setFont(font)
    button.setAccessibleDescription(action.toolTip())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the canvas
    return named(button, name, action.text().replace("&", "").rstrip("…"), action.toolTip())


def _line(parent: QWidget) -> QFrame:
    """Return a line between two groups."""
    line = QFrame(parent, frameShape=QFrame.Shape.VLine, frameShadow=QFrame.Shadow.Plain)
    line.setFixedSize(13, 22)
    line.setForegroundRole(parent.palette().ColorRole.Mid)
    return line


class _Figure(QLabel):
    """A number of pixels, with room for the widest in every size of text."""

    def minimumSizeHint(self) -> QSize:
        """Return the size of the widest."""
        return QSize(self.fontMetrics().horizontalAdvance("00 px") + 10, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Return the size of the widest."""
        return self.minimumSizeHint()


def _width_slider(parent: QWidget) -> tuple[QSlider, QLabel]:
    """Return the slider of the pen's width, in pixels, and the label that says it."""
    tip = QCoreApplication.translate("Toolbar", "Pen width ([ and ]): changes the look, never the answer")
    title = QCoreApplication.translate("Toolbar", "Pen width")
    slider = named(QSlider(Qt.Orientation.Horizontal, parent), "penWidth", title, tip)
    slider.setRange(THINNEST, WIDEST)
    slider.setMinimumSize(_SLIDER[0], 24)
    slider.setMaximumWidth(_SLIDER[1])
    slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    figure = _Figure(parent)
    figure.setFont(tabular(parent.font()))
    figure.setContentsMargins(6, 0, 0, 0)
    figure.setForegroundRole(parent.palette().ColorRole.PlaceholderText)
    slider.valueChanged.connect(lambda value: figure.setText(f"{value} px"))
    return slider, figure
