"""What one tab hands to another; the window brings the other one to the front."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Handover(QObject):
    """Tabs do not know each other; they meet here."""

    second_asked = Signal(object, str)  # Recogniser that is to answer on the canvas, too, and what people call it
    canvas_asked = Signal(object, str)  # Content to be shown on the canvas, and what the step of undo is called
