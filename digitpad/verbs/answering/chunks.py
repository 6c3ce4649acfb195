"""Parts in chunks, and the name of what answers these: nothing of it is imported here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from digitpad.verbs.answering.parts import Part

WORK: Final = "digitpad.verbs.answering.answerer:answerer"
"""Name of `answerer`, for a `digitpad.core.pool.pool.Pool`."""

_MANY: Final = 8  # chunks
_LAST: Final = 4  # chunks that what is left, or a whole chunk, is cut into

MOST_BYTES: Final = 200_000
"""A chunk with more is full: of large pictures it holds few, or one."""


def in_chunks(parts: Iterable[Part], most: int, total: int = 0) -> Iterator[list[Part]]:
    """Yield ``parts`` in chunks of up to ``most`` that are about the same amount of work.

    Where they are many, of a known ``total``, the last chunks are smaller: nobody waits long for who has the last one.
    """
    chunk: list[Part] = []
    size = done = 0
    for part in parts:
        chunk.append(part)
        size += part.size
        fits = most if total < _MANY * most else min(most, max(most, total - done) // _LAST)
        if len(chunk) >= fits or size > MOST_BYTES:
            yield chunk
            done += len(chunk)
            chunk, size = [], 0
    if chunk:
        yield chunk
