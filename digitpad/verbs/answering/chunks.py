"""Parts in chunks, and the name of what answers these: nothing of it is imported here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from digitpad.verbs.answering.parts import Part

WORK: Final = "digitpad.verbs.answering.answerer:answerer"
"""Name of `answerer`, for a `digitpad.core.pool.pool.Pool`."""

MOST_BYTES: Final = 200_000
"""A chunk with more is full: of large pictures it holds few, or one."""


def in_chunks(parts: Iterable[Part], most: int) -> Iterator[list[Part]]:
    """Yield ``parts`` in chunks of up to ``most`` that are about the same amount of work."""
    chunk: list[Part] = []
    size = 0
    for part in parts:
        chunk.append(part)
        size += part.size
        if len(chunk) >= most or size > MOST_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk
