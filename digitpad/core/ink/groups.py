"""Part many drawings into groups that are worked on together: enough for speed, and not too much for memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from digitpad.core.ink.ink import Ink

# With more, what is worked on leaves the processor's cache.
_DRAWINGS: Final = 32
_POINTS: Final = 10_000


def in_groups(inks: Sequence[Ink]) -> Iterator[list[int]]:
    """Yield the numbers of the ``inks`` that are not blank, in their order; a group has one or more."""
    group: list[int] = []
    points = 0
    for number, ink in enumerate(inks):
        if ink.is_blank:
            continue
        own = len(ink.points)
        if group and (len(group) == _DRAWINGS or points + own > _POINTS):
            yield group
            group, points = [], 0
        group.append(number)
        points += own
    if group:
        yield group
