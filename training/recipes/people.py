"""Who drew what, and who is kept out of training: by groups of writers, or a whole laboratory at a time.

The pen digits number their writers. UNIPEN's are named ``laboratory/file``, and one person may have left several files:
a name with another number behind it, the same file in two folders, parts of a form behind a dot.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink

GROUPS: Final = 5
"""Every writer is in one of so many groups, each of which has writers of every laboratory that has enough."""

DEFAULT_GROUP: Final = str(GROUPS)
"""The group that is kept out of the shipped model's training; the only one that has writers of every laboratory."""

PEN_DIGITS: Final = "pen"
"""The laboratory of those whose writers are numbers."""

_SESSION: Final = re.compile(r"([a-z]+)\d")

Person = int | str


def person_of(ink: Ink) -> Person:
    """Return who drew ``ink``, the same for all the files that a person left."""
    if isinstance(ink.writer, int):
        return ink.writer
    name = str(ink.writer).rpartition("/")[2].partition(".")[0]
    session = _SESSION.fullmatch(name)
    return session[1] if session else name


def laboratory_of(ink: Ink) -> str:
    """Return where ``ink`` was drawn: three letters of UNIPEN's, or `PEN_DIGITS`."""
    return PEN_DIGITS if isinstance(ink.writer, int) else str(ink.writer)[:3]


def by_laboratory(inks: Iterable[Ink]) -> Mapping[str, tuple[Ink, ...]]:
    """Return ``inks`` by laboratory, in alphabetical order."""
    found: dict[str, list[Ink]] = {}
    for ink in inks:
        found.setdefault(laboratory_of(ink), []).append(ink)
    return {name: tuple(found[name]) for name in sorted(found)}


def folds_of_groups(count: int) -> tuple[str, ...]:
    """Return all groups dealt out to ``count`` folds, each as `chosen_people` takes it."""
    return tuple(",".join(str(group) for group in range(first, GROUPS + 1, count)) for first in range(1, count + 1))


def chosen_people(digits: Sequence[Ink], letters: Sequence[Ink], held_out: str) -> frozenset[Person]:
    """Return whom ``held_out`` keeps out of training.

    Args:
        digits: all of them, of all sources.
        letters: all of them; who drew only letters is dealt out after those who drew digits.
        held_out: the numbers of groups, from 1 to `GROUPS`, with commas between them, or the name of a laboratory.

    Raises:
        DigitpadError: there is no such group or laboratory.
    """
    groups = held_out.split(",")
    if set(groups) <= set(map(str, range(1, GROUPS + 1))):
        return frozenset().union(*(_group(digits, letters, int(group)) for group in groups))
    people = frozenset(person_of(ink) for ink in (*digits, *letters) if laboratory_of(ink) == held_out)
    if not people:
        raise DigitpadError(f"{held_out!r} is neither a group from 1 to {GROUPS} nor a laboratory of the data")
    return people


def _group(digits: Sequence[Ink], letters: Sequence[Ink], number: int) -> frozenset[Person]:
    chosen: set[Person] = set()
    seen: set[Person] = set()
    for inks in (digits, letters):
        for of_one in by_laboratory(inks).values():
            people = {person_of(ink) for ink in of_one} - seen
            seen |= people
            numbers = {person for person in people if isinstance(person, int) and person % GROUPS == number % GROUPS}
            names = sorted(person for person in people if isinstance(person, str))
            chosen |= numbers | set(names[number % GROUPS :: GROUPS])
    return frozenset(chosen)


def part_by_person(inks: Sequence[Ink], held_out: frozenset[Person]) -> tuple[tuple[Ink, ...], tuple[Ink, ...]]:
    """Return the inks of all other people, and those of ``held_out``: nobody stands on both sides."""
    kept = tuple(ink for ink in inks if person_of(ink) not in held_out)
    return kept, tuple(ink for ink in inks if person_of(ink) in held_out)
