"""Small pictures of drawings, made in a thread of their own for what is in sight.

The thread rests every few pictures: while it works, the window's thread cannot.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import OrderedDict, deque
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from digitpad.core.drawings.database import Drawings
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture
from digitpad.ui.library.drawings.ink_image import drawing_image
from digitpad.ui.widgets.theme import Colours

SIDE: Final = 56
"""Logical pixels of a picture."""

_MOST_BYTES: Final = 32 * 2**20  # of all that are kept
_BATCH: Final = 12
_REST: Final = 0.001  # seconds
_AFTER: Final = 4  # pictures

_log: Final = logging.getLogger(__name__)


class Thumbnails(QObject):
    """Pictures by the numbers of the drawings. For the window's thread; `close` ends the thread."""

    arrived = Signal()  # some are here that were not
    _made = Signal(int, object)  # generation, and the pictures by their numbers

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        self._asked: set[int] = set()
        self._condition = threading.Condition()  # over what the thread uses too
        self._wanted: deque[int] = deque()
        self._at_work: frozenset[int] = frozenset()
        self._drawings: Drawings | None = None
        self._look: tuple[Colours, float] | None = None
        self._generation = 0
        self._is_open = True
        self._thread: threading.Thread | None = None
        self._made.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def show_from(self, drawings: Drawings | None, colours: Colours, ratio: float) -> None:
        """Make pictures of these ``drawings``, with these colours, ``ratio`` device pixels a logical pixel."""
        with self._condition:
            if drawings is self._drawings and self._look == (colours, ratio):
                return
            self._drawings, self._look = drawings, (colours, ratio)
            self._generation += 1
            self._wanted.clear()
        self._pictures.clear()
        self._asked.clear()

    def picture(self, number: int) -> QImage | None:
        """Return the picture of the drawing of this number; None if it is not made yet, which it will be."""
        picture = self._pictures.get(number)
        if picture is not None:
            self._pictures.move_to_end(number)
        elif number not in self._asked:
            self._ask(number)
        return picture

    def close(self) -> None:
        """End the thread."""
        with self._condition:
            self._is_open = False
            self._condition.notify()
        if self._thread is not None:
            self._thread.join()

    def _ask(self, number: int) -> None:
        with self._condition:
            if not self._is_open or self._drawings is None:
                return
            self._wanted.append(number)
            self._asked.add(number)
            self._condition.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="thumbnails", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._wanted or not self._is_open)
                if not self._is_open:
                    return
                numbers = [self._wanted.popleft() for _ in range(min(_BATCH, len(self._wanted)))]
                self._at_work = frozenset(numbers)
                drawings, look, generation = self._drawings, self._look, self._generation
            assert drawings is not None
            assert look is not None
            made = {}
            for place, number in enumerate(numbers):
                made[number] = drawing_image(_content(drawings, number), SIDE, *look)
                if place % _AFTER == _AFTER - 1:
                    time.sleep(_REST)
            with self._condition:
                self._at_work = frozenset()
                if self._is_open:
                    self._made.emit(generation, made)

    def _keep(self, generation: int, made: dict[int, QImage]) -> None:
        if generation != self._generation:
            return
        with self._condition:  # what is still in sight is asked for again, what was scrolled past is not
            self._wanted.clear()
            self._asked = set(self._at_work)
        self._pictures.update(made)
        size = next(iter(made.values())).sizeInBytes()
        while len(self._pictures) * size > _MOST_BYTES:
            self._pictures.popitem(last=False)
        self.arrived.emit()


def _content(drawings: Drawings, number: int) -> Ink | Picture:
    try:
        return drawings.content(number)
    except DigitpadError as error:  # damaged, deleted for good meanwhile, or closed
        _log.warning("no picture of drawing %d: %s", number, error)
        return Ink()
