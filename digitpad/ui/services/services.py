"""What every tab is given, and what the window asks of a tab. All of it lives in the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from digitpad.core.inference.recogniser import Recogniser
from digitpad.ui.services.autosave import SessionStore
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.widgets.theme import ThemeManager


class ActiveModel(QObject):
    """The model that answers on the canvas: the one that comes with the program, or one that the user has trained.

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

    def use(self, recogniser: Recogniser | None, name: str) -> None:
        """Let another model answer from now on."""
        self.recogniser, self.name = recogniser, name
        self.changed.emit()

    def use_shipped(self) -> None:
        """Go back to the program's own model."""
        self.use(self.shipped, "")


class TabRequests(QObject):
    """What one tab asks of the Draw tab, which the window then brings to the front; tabs do not know each other."""

    comparison_model_requested = Signal(object, str)  # Recogniser that is to answer, too, and what people call it
    canvas_requested = Signal(object, str)  # Content to be shown on the canvas, and what the step of undo is called


class Services:
    """What the window has one of.

    Attributes:
        recogniser: of the shipped model, or None if it cannot be used.
        problem: why it cannot, as a sentence; empty if it can.
    """

    def __init__(
        self, themes: ThemeManager, session: SessionStore, recogniser: Recogniser | None, problem: str = ""
    ) -> None:
        self.themes, self.session, self.tasks = themes, session, TaskRunner()
        self.recogniser, self.problem = recogniser, problem
        self.active_model, self.requests = ActiveModel(recogniser), TabRequests()

    def close(self) -> None:
        """Write what is to be kept and end the threads."""
        self.session.close()
        self.tasks.close()


class Tab(QWidget):
    """The content of a tab; what it does not say is nothing. The window makes it of its `Services`."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services

    @staticmethod
    def prepare() -> None:
        """Read what the tab will need besides its code; in a thread, some time before it is looked at."""

    @property
    def menus(self) -> dict[str, list[QAction | None]]:
        """What it puts into the window's menus while it is looked at; None is a line."""
        return {}

    def may_close(self) -> bool:
        """Whether the window may close now; a tab that says no closes the window itself when it may."""
        return True

    def shut_down(self) -> None:
        """End threads and processes: the window has closed."""
