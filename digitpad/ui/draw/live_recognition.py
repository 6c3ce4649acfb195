"""Recognition while drawing: at most one answer a frame, the latest content wins, and the last is never left out.

`LiveRecogniser` is used from the window's thread, where it answers to ink; pictures are cleaned in the background.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.prepared import Prepared, prepared
from digitpad.ui.document import Content
from digitpad.ui.draw.canvas.inked_picture import read_as
from digitpad.ui.services.task_runner import TaskRunner, said_of

if TYPE_CHECKING:
    from digitpad.core.numbers.reader import NumberReader

Found = TypeVar("Found")

FRAME: Final = 16  # milliseconds
_KEPT_PICTURES: Final = 8
_log: Final = logging.getLogger(__name__)
_CLEANING: Final = "clean a picture"  # or read a number in it


class LiveRecogniser(QObject):
    """Reads contents with one model; cleaning a picture may take a second (and imports SciPy the first time).

    Attributes:
        is_waiting: whether a picture is being cleaned, so that its answer is yet to come.
    """

    answered = Signal(object, object)  # Prediction, and the Prepared that it answers to
    number_read = Signal(object, object)  # Number, and the content that it was read in
    waiting = Signal()  # a picture is being cleaned
    arrived = Signal()  # what was waited for has been answered
    failed = Signal(str)

    def __init__(self, recogniser: Recogniser, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recogniser, self._tasks = recogniser, tasks
        self.is_waiting = False
        self._latest: tuple[Content, bool] | None = None
        self._cleaned: dict[int, tuple[Content, Prepared]] = {}
        self._numbers: NumberReader | None = None
        self._since_answer = QElapsedTimer()
        self._pause = QTimer(self, singleShot=True, interval=FRAME)
        self._pause.timeout.connect(self.flush)

    def use(self, recogniser: Recogniser) -> None:
        """Let another model answer from now on."""
        self._recogniser = recogniser
        self.read_numbers(self._numbers is not None)

    def read_numbers(self, reads_numbers: bool) -> None:
        """Read whole numbers from now on, or single digits."""
        self._numbers = _number_reader(self._recogniser) if reads_numbers else None

    def submit(self, content: Content, *, is_growing: bool = False) -> None:
        """Read ``content`` now if the last answer is a frame ago, else as soon as it is; see `read`."""
        self._latest = content, is_growing
        # The clock is asked too: a thread as busy as a fast pen may be late with its timers.
        if not self._pause.isActive() or self._since_answer.hasExpired(FRAME):
            self.flush()

    def flush(self) -> None:
        """Read what was submitted last, now."""
        latest, self._latest = self._latest, None
        if latest is not None:
            content, is_growing = latest
            self._pause.start()
            self._since_answer.start()
            self.read(content, is_growing=is_growing)

    def read(self, content: Content, *, is_growing: bool = False) -> None:
        """Answer to ``content``: all the work that one more point on the canvas makes, up to the updated bars.

        Whatever goes wrong is told, and the next content is read all the same.

        Args:
            content: that is read.
            is_growing: whether a stroke is being drawn: the rest of it is waited for before a number is doubted.
        """
        self._tasks.cancel(_CLEANING)
        self.is_waiting = False
        try:
            self._read(content, is_growing=is_growing)
        except (DigitpadError, MemoryError) as error:
            self.failed.emit(said_of(error))
        except Exception as error:  # noqa: BLE001 - a fault of ours
            _log.exception("the drawing cannot be read")
            self.failed.emit(said_of(error))

    def read_again(self, content: Content) -> None:
        """Answer to ``content`` again, as the model has learned something since."""
        if self._numbers is not None:
            self._numbers = _number_reader(self._recogniser)  # it keeps what it was told of parts of the drawing
        self.read(content)

    def _read(self, content: Content, *, is_growing: bool) -> None:
        if isinstance(content, Ink):
            if self._numbers is None:
                self._answer(prepared(content))
            else:
                self.number_read.emit(self._numbers.read(content, is_growing=is_growing), content)
        elif self._numbers is None and (known := self._cleaned.get(id(content))) is not None:
            self._answer(known[1])
        else:
            self.is_waiting = True
            self.waiting.emit()
            if self._numbers is None:
                self._start(lambda: prepared(read_as(content)), partial(self._keep, content))
            else:
                recogniser = self._recogniser
                self._start(
                    lambda: _number_reader(recogniser.clone()).read(read_as(content)),
                    lambda number: self.number_read.emit(number, content),
                )

    def _start(self, work: Callable[[], Found], show: Callable[[Found], None]) -> None:
        """Do ``work`` beside the window, and ``show`` what comes of it."""

        def done(found: Found) -> None:
            self.is_waiting = False
            show(found)
            self.arrived.emit()

        def failed(sentence: str) -> None:
            self.is_waiting = False
            self.failed.emit(sentence)
            self.arrived.emit()

        self._tasks.start(_CLEANING, lambda _: work(), done, failed)

    def _keep(self, picture: Content, given: Prepared) -> None:
        if len(self._cleaned) >= _KEPT_PICTURES:
            self._cleaned.pop(next(iter(self._cleaned)))
        self._cleaned[id(picture)] = (picture, given)
        self._answer(given)

    def _answer(self, given: Prepared) -> None:
        self.answered.emit(self._recogniser.predict(*given), given)


def _number_reader(recogniser: Recogniser) -> NumberReader:
    from digitpad.core.numbers.reader import NumberReader  # noqa: PLC0415 - most starts need it not

    return NumberReader(recogniser)
