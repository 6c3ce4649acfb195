"""Drawings that were looked at one by one and left out: cut wrongly, another character, or a letter read as a digit.

They were found among those whose label was improbable to classifiers that had never seen the writer's group or
laboratory; genuine digits of odd hands stay, however odd. ``left-out.tsv`` holds the file, the line from 1, what the
drawing's `fingerprint` is, and the reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.ink.formats.json_lines import ink_line
from digitpad.core.ink.ink import Ink

LIST: Final = Path(__file__).with_name("left-out.tsv")

_FINGERPRINT_LENGTH: Final = 12


def fingerprint(ink: Ink) -> str:
    """Return what tells whether the drawing of a line is still the one that was looked at."""
    return sha256(ink_line(ink)).hexdigest()[:_FINGERPRINT_LENGTH]


@cache
def _listed() -> Mapping[str, Mapping[int, str]]:
    """Return the fingerprints by file name and line."""
    found: dict[str, dict[int, str]] = {}
    for row in LIST.read_text(encoding="utf-8").splitlines():
        name, line, known, _ = row.split("\t")
        found.setdefault(name, {})[int(line)] = known
    return found


def without_left_out(inks: Sequence[Ink], name: str) -> Iterator[Ink]:
    """Yield all drawings of the file called ``name``, in its order, but those that are listed.

    Raises:
        DigitpadError: a line that is listed is not the drawing that was looked at.
    """
    known = _listed().get(name, {})
    if max(known, default=0) > len(inks):
        raise DigitpadError(f"{name} has {len(inks):,} drawings, fewer than those of which some are to be left out")
    for number, ink in enumerate(inks, start=1):
        if number not in known:
            yield ink
        elif fingerprint(ink) != known[number]:
            raise DigitpadError(f"{name}, line {number} is not the drawing that {LIST.name} leaves out")
