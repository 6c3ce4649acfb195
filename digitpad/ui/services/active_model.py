"""The model that answers on the canvas, how sure it must be, and what the user has taught it. Window's thread."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from digitpad.core.inference.personal import PersonalPart
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.certainty import Certainty


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

    def teach(self, part: PersonalPart | None) -> None:
        """Let ``part`` speak in the answers of the model in use from now on; None for the model alone."""
        for recogniser in (self._model, self.recogniser):
            if recogniser is not None:
                recogniser.personal = part

    def use_shipped(self) -> None:
        """Go back to the program's own model."""
        self.use(self.shipped, "")
