"""What the window asks of the content of each tab."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


class Tab(QWidget):
    """The content of a tab; what it does not say is nothing."""

    @property
    def menus(self) -> dict[str, list[QAction | None]]:
        """What it puts into the window's menus while it is looked at; None is a line."""
        return {}

    def may_close(self) -> bool:
        """Whether the window may close now; a tab that says no closes the window itself when it may."""
        return True

    def shut_down(self) -> None:
        """End threads and processes: the window has closed."""
