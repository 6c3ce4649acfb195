"""What the user teaches: the open database of drawings, and the personal part that speaks in every answer.

For the window's thread. A drawing is on the disk when `Teaching.label` returns; the next answer knows it.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from digitpad.core.drawings.database import FILE_NAME, Drawings, Kept
from digitpad.core.drawings.drawing import Answer, Drawing, Origin
from digitpad.core.errors import DigitpadError
from digitpad.core.inference.personal import PersonalPart, bound_to
from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.inference.teaching import Asked, current_part, taught
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture
from digitpad.ui.services.active_model import ActiveModel
from digitpad.ui.services.task_runner import Task, TaskRunner

_LEARNING: Final = "learn from the drawings"


class Teaching(QObject):
    """The labelled drawings of the profile in use, and what they teach the model in use."""

    taught = Signal()  # another personal part speaks from now on
    changed = Signal()  # of the drawings
    failed = Signal(str)

    def __init__(self, home: Path, model: ActiveModel, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home, self._model, self._tasks = home, model, tasks
        self._drawings: Drawings | None = None
        self._lessons = 0  # given so far
        self._asked = Asked()  # of the thread that learns
        model.changed.connect(self.refresh)

    def start(self) -> None:
        """Bring back what has been taught before, if anything has."""
        if (self._home / FILE_NAME).exists():
            self.refresh()

    def close(self) -> None:
        """Close the database."""
        if self._drawings is not None:
            self._drawings.close()
            self._drawings = None

    @property
    def drawings(self) -> Drawings:
        """The user's drawings; the file is made when it is asked for first.

        Raises:
            DigitpadError: it cannot be opened.
        """
        if self._drawings is None:
            self._drawings = Drawings(self._home / FILE_NAME)
        return self._drawings

    @property
    def profile(self) -> int:
        """Whose drawings are meant; errors as for `drawings`."""
        return self.drawings.profile

    def use_profile(self, profile: int) -> None:
        """Let the drawings of another profile speak from now on; errors as for `drawings`."""
        self.drawings.use_profile(profile)
        self.changed.emit()
        self.refresh()

    def label(
        self, content: Ink | Picture, label: int | None, prediction: Prediction | None, *,
        origin: Origin = Origin.CORRECTION,
    ) -> Kept:  # fmt: skip
        """Keep that ``content`` is the digit ``label``, or none, and teach it; it is saved when this returns.

        Args:
            content: what was drawn.
            label: what was meant; None for no digit.
            prediction: what the model in use had said.
            origin: how it came.

        Raises:
            DigitpadError: it could not be saved; then nothing has changed.
        """
        drawing = Drawing(label=label, drawn=time.time(), origin=origin, answer=self._answer(prediction))
        kept = self.drawings.keep(drawing, content, profile=self.profile)
        recogniser = self._model.recogniser
        if recogniser is not None:
            self._teach(taught(self._part(), recogniser, [kept.drawing], [content]))
        self.changed.emit()
        return kept

    def take_back(self, kept: Kept) -> None:
        """Undo `label`; errors as there."""
        self.drawings.take_back(kept)
        recogniser = self._model.recogniser
        if recogniser is not None:
            part = self._part().without([kept.drawing.id])
            if kept.before is not None and kept.before.teaches:
                part = taught(part, recogniser, [kept.before], [self.drawings.content(kept.drawing.id)])
            self._teach(part)
        self.changed.emit()

    def set_teaching(self, drawing: int, *, teaches: bool) -> None:
        """Let the drawing of this number speak, or not; errors as for `label`."""
        self.drawings.set_teaching([drawing], teaches=teaches)
        self.tell_changed()

    def tell_changed(self) -> None:
        """Others have changed the drawings: tell of it, and learn anew."""
        self.changed.emit()
        self.refresh()

    def refresh(self) -> None:
        """Drawings, profile or model have changed: make the personal part anew, beside the window."""
        recogniser = self._model.recogniser
        if recogniser is None or not (self._drawings is not None or (self._home / FILE_NAME).exists()):
            return
        try:
            drawings, profile = self.drawings, self.profile
        except DigitpadError as error:
            self.failed.emit(str(error))
            return
        alone, lessons = recogniser.clone(), self._lessons

        def learn(task: Task) -> PersonalPart:
            return current_part(drawings, profile, alone, self._home, task.progress, asked=self._asked)

        def learned(part: PersonalPart) -> None:
            current = self._model.recogniser
            if lessons != self._lessons:
                self.refresh()  # something was taught meanwhile that this part may not know
            elif current is not None and bound_to(current.card) == part.model:
                self._let_speak(part)

        self._tasks.start(_LEARNING, learn, learned, self.failed.emit)

    def _part(self) -> PersonalPart:
        recogniser = self._model.recogniser
        assert recogniser is not None
        return recogniser.personal or PersonalPart.empty(bound_to(recogniser.card), recogniser.card.alphabet.size)

    def _teach(self, part: PersonalPart) -> None:
        self._lessons += 1
        self._let_speak(part)

    def _let_speak(self, part: PersonalPart) -> None:
        self._model.teach(part)
        self.taught.emit()

    def _answer(self, prediction: Prediction | None) -> Answer | None:
        if prediction is None:
            return None
        digit = prediction.digit if prediction.verdict in (Verdict.DIGIT, Verdict.UNSURE) else None
        return Answer(
            digit=digit,
            confidence=prediction.confidence,
            verdict=prediction.verdict.value,
            model=self._model.name or "digitpad",
        )
