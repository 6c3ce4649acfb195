"""A label for one sentence at a time: it keeps its room, so that nothing jumps, and is read out when it changes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Sentence(QLabel):
    """Has room for ``lines`` in its font; a long sentence does not widen what it stands in, and is its tip as well."""

    def __init__(self, name: str, text: str, parent: QWidget, *, lines: int, bold: bool = False) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setBold(bold)
        self.setFont(font)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 2)

    def say(self, sentence: str) -> None:
        """Show ``sentence``, and read it out to those who cannot see it; an empty one is nothing to say."""
        if sentence and sentence != self.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self.setText(sentence)
        self.setToolTip(sentence)
