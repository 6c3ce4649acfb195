"""The log: what the trainer says, in sentences. It holds the latest lines and lets go of the oldest."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from digitpad.core.runs.describe import event_in_words
from digitpad.core.runs.events import Event
from digitpad.ui.widgets.theme import tabular

MOST_LINES: Final = 1000


class Log(QPlainTextEdit):
    """A text that grows at its end and is bounded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainLog")
        self.setAccessibleName("Log of the training")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setMaximumBlockCount(MOST_LINES)
        self.setUndoRedoEnabled(False)
        self.setFont(tabular(self.font()))
        self.setPlaceholderText("What the trainer says is noted here.")

    def add(self, event: Event) -> None:
        """Note ``event``, if there is something to be said of it."""
        for line in event_in_words(event):
            self.add_line(line)

    def add_line(self, line: str) -> None:
        """Note ``line`` with the time of day."""
        self.appendPlainText(f"{datetime.now().astimezone():%H:%M:%S}  {line}")
