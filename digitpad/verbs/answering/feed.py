"""Lines that come when they come: answered at once while they are few, in whole chunks where many have come."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from typing import Final, Self

from digitpad.core.pool.pool import Pool
from digitpad.verbs.answering.chunks import MOST_BYTES
from digitpad.verbs.answering.parts import Part

_AHEAD: Final = 4  # chunks that are read before they are asked for


class Feed:
    """Chunks of parts that may be waited for; an iterator that gives None while there is none.

    A thread of its own takes the parts in, and never many more than are answered: memory stays bounded. A part waits
    for others only while everybody has something to do.

    Args:
        parts: whose next one may take as long as it likes.
        most: parts of a chunk.
        pool: that answers.
    """

    def __init__(self, parts: Iterator[Part], most: int, pool: Pool) -> None:
        self._parts, self._most, self._pool = parts, most, pool
        self._changed = threading.Condition()
        self._come: deque[Part] = deque()
        self._size = 0  # bytes
        self._error: BaseException | None = None
        self._is_over = False
        threading.Thread(target=self._take_in, name="feed", daemon=True).start()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> list[Part] | None:
        """Return what has come, if there is much of it or somebody has nothing to do.

        Raises:
            Exception: whatever the parts raise, in its place.
        """
        with self._changed:
            if self._come:
                is_full = len(self._come) >= self._most or self._size > MOST_BYTES
                return self._chunk() if is_full or self._is_over or self._pool.is_idle else None
            if self._error is not None:
                raise self._error
            if self._is_over:
                raise StopIteration
            return None

    def _chunk(self) -> list[Part]:
        chunk: list[Part] = []
        size = 0
        while self._come and len(chunk) < self._most and size <= MOST_BYTES:
            chunk.append(self._come.popleft())
            size += chunk[-1].size
        self._size -= size
        self._changed.notify()
        return chunk

    def _take_in(self) -> None:
        try:
            for part in self._parts:
                with self._changed:
                    self._come.append(part)
                    self._size += part.size
                    is_first = len(self._come) == 1
                if is_first:
                    self._pool.wake()
                with self._changed:
                    self._changed.wait_for(self._has_room)
        except BaseException as error:  # noqa: BLE001 - whoever asks for the next chunk raises it
            self._error = error
        with self._changed:
            self._is_over = True
        self._pool.wake()

    def _has_room(self) -> bool:
        return len(self._come) < _AHEAD * self._most and self._size <= _AHEAD * MOST_BYTES
