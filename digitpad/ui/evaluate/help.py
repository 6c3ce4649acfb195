"""A “?” that says in one sentence what a figure means: in reach of the keys, of a finger and of screen readers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from digitpad.ui.widgets.basics import announce, filled, named

_SIDE: Final = 20  # logical pixels
_WIDTH: Final = 300
_RIM: Final = 8  # to the edge of the screen


class HelpButton(QToolButton):
    """Shows an explanation below itself when it is pressed; Escape, or a press anywhere, closes it.

    Args:
        name: the object name.
        what: is explained, in a word or two.
        text: the explanation.
    """

    def __init__(self, name: str, what: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        explain = QCoreApplication.translate("HelpButton", "What is this: {what}").format(what=what)
        named(self, name, explain, text).setText("?")
        self.setAccessibleDescription(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(_SIDE, _SIDE)
        self.setProperty("help", True)  # for the style sheet
        self.explanation = text
        self._popover: QFrame | None = None
        self.clicked.connect(self.explain)

    def explain(self) -> None:
        """Show the explanation, and read it out to those who cannot see it."""
        popover = QFrame(self, Qt.WindowType.Popup)
        popover.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named(popover, "explanation", self.explanation).setFrameShape(QFrame.Shape.StyledPanel)
        label = QLabel(self.explanation, popover, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        filled(QVBoxLayout(popover), label, spacing=0, margins=(12, 10, 12, 10))
        popover.setFixedWidth(_WIDTH)
        popover.adjustSize()
        popover.move(self._place_of(popover))
        popover.show()
        announce(self, self.explanation)

    def _place_of(self, popover: QWidget) -> QPoint:
        """Return where it is whole on the screen and no further right than the window: below, or above without room."""
        place, size = self.mapToGlobal(QPoint(0, self.height() + 4)), popover.sizeHint()
        screen, window = self.screen().availableGeometry(), self.window().frameGeometry()
        if place.y() + size.height() > screen.bottom():
            place.setY(self.mapToGlobal(QPoint(0, 0)).y() - size.height() - 4)
        rightmost = min(screen.right(), window.right()) - _WIDTH - _RIM
        place.setX(max(screen.left(), min(place.x(), rightmost)))
        return place
