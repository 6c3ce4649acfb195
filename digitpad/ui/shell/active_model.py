"""Which model answers on the canvas: the one that comes with the program, or one that the user has trained."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from digitpad.core.inference.recogniser import Recogniser


class Answering(QObject):
    """Remembers the model in use; whoever asks it follows `changed`.

    Attributes:
        shipped: the recogniser of the program's own model, or None if it cannot be used.
        recogniser: the one in use.
        name: what people call the model in use; empty for the program's own.
    """

    changed = Signal()

    def __init__(self, shipped: Recogniser | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shipped = self.recogniser = shipped
        self.name = ""

    @property
    def is_shipped(self) -> bool:
        """Whether the program's own model answers."""
        return self.recogniser is self.shipped

    def use(self, recogniser: Recogniser, name: str) -> None:
        """Let another model answer from now on."""
        self.recogniser, self.name = recogniser, name
        self.changed.emit()

    def use_shipped(self) -> None:
        """Go back to the program's own model."""
        self.recogniser, self.name = self.shipped, ""
        self.changed.emit()
