"""A message with a row of its own: what it speaks of, and the buttons beside it, stay in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.ui.widgets.message_bar import MessageBar
from digitpad.ui.widgets.theme import ThemeManager


class NoticeRow(MessageBar):
    """A `MessageBar` that is laid out between other widgets, and there only while it says something."""

    def __init__(self, parent: QWidget, themes: ThemeManager) -> None:
        super().__init__(parent, themes)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _place(self) -> None:
        self.updateGeometry()  # the layout finds the place
