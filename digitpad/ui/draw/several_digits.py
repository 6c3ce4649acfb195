"""Sees that a drawing that is no digit holds several of them. `SeveralDigits` is used from the window's thread.

It looks beside the window, when the pen has been up for a while: a digit that is written in two strokes waits for
nothing, and what is drawn next is read as quickly as ever.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture
from digitpad.ui.document import Content
from digitpad.ui.draw.canvas.inked_picture import read_as
from digitpad.ui.services.task_runner import TaskRunner

if TYPE_CHECKING:
    from digitpad.core.numbers.number import Number

_KIND: Final = "look for several digits"
_PAUSE: Final = 350  # milliseconds after the pen is up
_LIKELY: Final = 0.5  # confidence of a number from which on it is worth a question


def _drawing_of(content: Content) -> Ink | Picture:
    return content if isinstance(content, Ink) else read_as(content)


def _read(content: Content, recogniser: Recogniser) -> Number:
    from digitpad.core.numbers.reader import read_number  # noqa: PLC0415 - most starts need it not

    return read_number(_drawing_of(content), recogniser)


class SeveralDigits(QObject):
    """Reads as a number what is not a digit, and tells if it makes sense as one."""

    found = Signal(object)  # Number of at least two digits

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._asked: tuple[Content, Recogniser] | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._start)

    def look(self, content: Content, prediction: Prediction, recogniser: Recogniser) -> None:
        """Look at ``content``, of which ``recogniser`` makes ``prediction``; the latest counts."""
        self.forget()
        if prediction.verdict is Verdict.NOT_A_DIGIT:
            self._asked = content, recogniser
            self._pause.start()

    def forget(self) -> None:
        """What was looked at has changed."""
        if self._asked is not None:
            self._asked = None
            self._pause.stop()
            self._tasks.cancel(_KIND)

    def _start(self) -> None:
        assert self._asked is not None
        content, recogniser = self._asked
        self._tasks.start(_KIND, lambda _: _read(content, recogniser.clone()), self._tell, lambda _: None)

    def _tell(self, number: Number) -> None:
        if len(number.digits) > 1 and number.confidence > _LIKELY and not number.turned_by:
            self.found.emit(number)
