"""What stands in the place of the grid while there is nothing in it: how drawings come here, and a button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from digitpad.ui.widgets.basics import filled, named


class EmptyState(QWidget):
    """Says why there is nothing, and offers what helps."""

    draw_asked = Signal()
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawingsEmpty")
        self._heading = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        font = self._heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setBold(True)
        self._heading.setFont(font)
        self._words = QLabel(self, wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._draw = named(QPushButton(self.tr("&Draw a digit"), self), "drawFirst", self.tr("Draw a digit"))
        self._draw.clicked.connect(self.draw_asked)
        self._all = named(QPushButton(self.tr("&Show all"), self), "showAll", self.tr("Show all drawings"))
        self._all.clicked.connect(self.all_asked)
        buttons = filled(QHBoxLayout(), 1, self._draw, self._all, 1, spacing=6)
        filled(QVBoxLayout(self), 1, self._heading, self._words, buttons, 2, spacing=14)
        self.say_none_yet()

    def say_none_yet(self) -> None:
        """Nothing has been drawn and labelled."""
        self._say(
            self.tr("No drawings yet"),
            self.tr(
                "Draw a digit in the Draw tab and press its key, 0 to 9: it is kept here, and the next one like it is "
                "read so. You can also import drawings from a file."
            ),
        )
        self._draw.show()

    def say_none_shown(self) -> None:
        """There are drawings, but none as it is asked for."""
        self._say(self.tr("None of your drawings is like that"), self.tr("Choose less, and more is shown."))
        self._all.show()

    def say_as_shipped(self) -> None:
        """The profile that has no drawings is used."""
        self._say(
            self.tr("Digitpad as shipped"),
            self.tr(
                "This is how Digitpad reads before anybody has taught it. It keeps no drawings and learns nothing. "
                "Click a name on the left to go back to your own hand."
            ),
        )

    def say_problem(self, sentence: str) -> None:
        """The drawings cannot be read."""
        self._say(self.tr("Your drawings cannot be shown"), sentence)

    def _say(self, heading: str, words: str) -> None:
        self._heading.setText(heading)
        self._words.setText(words)
        self._draw.hide()
        self._all.hide()
