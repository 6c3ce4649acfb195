"""What every tab is given, and what the window asks of a tab. All of it lives in the window's thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.certainty import Certainty
from digitpad.ui.services.autosave import SessionStore
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.widgets.theme import ThemeManager


class ActiveModel(QObject):
    """The model that answers on the canvas: the one that comes with the program, or one that the user has trained.

    Attributes:
        shipped: the recogniser of the program's own model, or None if it cannot be used.
        recogniser: the one in use, as sure as `certainty` has it.
        name: what people call the model in use; empty for the program's own.
        certainty: at most one wrong answer in so many is asked for, of whatever model; None for a model as it is.
    """

    changed = Signal()

    def __init__(self, shipped: Recogniser | None, certainty: int | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shipped = self._model = shipped
        self.name, self.certainty = "", certainty
        self.recogniser = self._as_sure_as_asked()

    @property
    def is_shipped(self) -> bool:
        """Whether the program's own model answers."""
        return self._model is self.shipped

    @property
    def stops(self) -> Mapping[int, Certainty]:
        """How sure the model in use may be asked to be, by `Certainty.one_in`; nothing where that was not measured."""
        return {stop.one_in: stop for stop in self._model.card.certainty} if self._model is not None else {}

    @property
    def stop(self) -> Certainty | None:
        """The one that is asked for, if the model in use has it."""
        return None if self.certainty is None else self.stops.get(self.certainty)

    def use(self, recogniser: Recogniser | None, name: str) -> None:
        """Let another model answer from now on."""
        self._model, self.name = recogniser, name
        self._change()

    def ask_for(self, certainty: int | None) -> None:
        """Ask for at most one wrong answer in so many from now on; None for a model as it is."""
        self.certainty = certainty
        self._change()

    def _change(self) -> None:
        self.recogniser = self._as_sure_as_asked()
        self.changed.emit()

    def _as_sure_as_asked(self) -> Recogniser | None:
        stop = self.stop
        return self._model if self._model is None or stop is None else self._model.as_sure_as(stop.one_in)

    def use_shipped(self) -> None:
        """Go back to the program's own model."""
        self.use(self.shipped, "")


class TabRequests(QObject):
    """What one tab asks of another, which the window then brings to the front; tabs do not know each other."""

    comparison_model_requested = Signal(object, str)  # Recogniser that is to answer, too, and what people call it
    canvas_requested = Signal(object, str)  # Content to be shown on the canvas, and what the step of undo is called
    errors_requested = Signal(str, object)  # a model's file or name to be evaluated, and the names of its sources


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

    def show_errors(self, model: str, sources: Sequence[str]) -> None:
        """Evaluate ``model``, a file or a name, on ``sources`` and show what it gets wrong: another tab asks for it."""

    @property
    def is_busy(self) -> bool:
        """Whether something is under way that would be lost if the tab were built anew."""
        return False

    def may_close(self) -> bool:
        """Whether the window may close now; a tab that says no closes the window itself when it may."""
        return True

    def shut_down(self) -> None:
        """End threads and processes: the window has closed."""
