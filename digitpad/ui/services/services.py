"""What every tab is given, and what the window asks of a tab. All of it lives in the window's thread."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import Self

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from digitpad.core.inference.recogniser import Recogniser
from digitpad.ui.services.active_model import ActiveModel
from digitpad.ui.services.autosave import SessionStore
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.services.teaching import Teaching
from digitpad.ui.widgets.theme import ThemeManager


class TabRequests(QObject):
    """What one tab asks of another, which the window then brings to the front; tabs do not know each other."""

    comparison_model_requested = Signal(object, str)  # Recogniser that is to answer, too, and what people call it
    canvas_requested = Signal(object, str)  # Content to be shown on the canvas, and what the step of undo is called
    drawing_requested = Signal()  # on the canvas, read by the model in use
    presentation_requested = Signal(bool)  # only the tab is to be seen, on the whole screen; or no longer
    practice_requested = Signal()  # the Draw tab is to ask for digits, one after the other
    errors_requested = Signal(str, object)  # a model's file or name to be evaluated, and the names of its sources
    comparison_requested = Signal(str, str)  # two models' files, or nothing for the program's own, to be evaluated
    evaluation_requested = Signal(str)  # a model's file, to be evaluated on the data that is chosen there
    model_import_requested = Signal(str)  # a file or a folder, to be taken into the library
    learning_requested = Signal()  # the model in use is to be trained on the user's own drawings


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
        self.active_model, self.requests = ActiveModel(recogniser, session.state.certainty), TabRequests()
        self.teaching = Teaching(session.folder, self.active_model, self.tasks)

    def close(self) -> None:
        """Write what is to be kept and end the threads."""
        self.session.close()
        self.tasks.close()
        self.teaching.close()


class Tab(QWidget):
    """The content of a tab; what it does not say is nothing. The window makes it of its `Services`, in its place."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services

    @classmethod
    def in_steps(cls, services: Services, parent: QWidget) -> Generator[None, None, Self]:
        """Make the tab and return it; where that takes long, in several steps, between which the window lives."""
        yield
        return cls(services, parent)

    @staticmethod
    def prepare() -> Iterator[None]:
        """Read what the tab will need besides its code; in a thread, in steps between which somebody may draw."""
        yield from ()

    @property
    def menus(self) -> dict[str, list[QAction | None]]:
        """What it puts into the window's menus while it is looked at; None is a line."""
        return {}

    def learn_drawings(self) -> None:
        """Train the model in use on the user's own drawings: another tab asks for it."""

    def show_errors(self, model: str, sources: Sequence[str]) -> None:
        """Evaluate ``model``, a file or a name, on ``sources`` and show what it gets wrong: another tab asks for it."""

    def import_model(self, path: Path) -> None:
        """Take the model at ``path`` into the library: another tab was given it."""

    def show_comparison(self, model: str, other: str | None) -> None:
        """Evaluate ``model`` beside ``other``, or alone if that is None; see `TabRequests.comparison_requested`."""

    def open_file(self, path: Path) -> None:
        """Open the file that the program was started with; only the first tab is asked."""

    def take_drop(self, offer: QMimeData) -> None:
        """Take what was dropped on another tab; only the first tab is asked."""

    @property
    def is_drawing(self) -> bool:
        """Whether a pen is down: what can wait does; for any thread."""
        return False

    @property
    def is_busy(self) -> bool:
        """Whether something is under way that would be lost if the tab were built anew."""
        return False

    def may_close(self) -> bool:
        """Whether the window may close now; a tab that says no closes the window itself when it may."""
        return True

    def shut_down(self) -> None:
        """End threads and processes: the window has closed."""
