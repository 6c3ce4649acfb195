"""Import of labelled drawings into the user's own, from whatever a source may be; twice makes no duplicates."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from digitpad.core.data.dataset import DataSet, counted, note_on
from digitpad.core.data.kind import Progress
from digitpad.core.data.sources import open_source
from digitpad.core.data.spec import DataSpec
from digitpad.core.drawings.database import FIRST_PROFILE, Drawings
from digitpad.core.drawings.drawing import Drawing
from digitpad.core.drawings.export import NOT_A_DIGIT
from digitpad.core.drawings.known import from_said
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.formats.lines import InkLine
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.ink_file import is_ink_file, iterate_unparsed
from digitpad.core.preprocessing.picture import Picture, load_picture
from digitpad.core.sentences import sentence
from digitpad.core.storage.endings import PICTURES

MOST: Final = 50_000
"""Drawings that one import may have; whole collections are sources for a training, not somebody's hand."""

_STEP: Final = 100  # drawings between two words on the progress


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an import.

    Attributes:
        new: the numbers of the drawings that are new.
        known: how many were there already.
        notes: sentences on what was left out.
    """

    new: tuple[int, ...]
    known: int
    notes: tuple[str, ...]


Found = list[tuple[Drawing, Ink | Picture]]


def import_drawings(
    drawings: Drawings, path: Path, *, profile: int = FIRST_PROFILE, progress: Progress = lambda done, total: None
) -> Imported:
    """Read the labelled drawings at ``path`` and keep those that the profile does not have.

    A label that is no digit, such as a letter, makes a drawing that is no digit. Of drawings that were exported as
    lines of ink all comes back that was known of them: when they were drawn, what a model had said, whether they teach.

    Args:
        drawings: where they are kept.
        path: an ink file, or any file or folder that is a source of labelled images.
        profile: whose they are.
        progress: told how many are read; may raise to give up, and then nothing is kept.

    Raises:
        DigitpadError: there is no labelled drawing to be read, or the database does not take them; nothing was kept.
    """
    now = time.time()
    found, notes = _of_ink_file(path, progress, now) if is_ink_file(path) else _of_source(path, progress, now)
    if len(found) > MOST:
        raise DigitpadError(
            sentence(
                "Data",
                "{path} holds {count:,} drawings; at most {most:,} can be imported at once",
                path=path,
                count=len(found),
                most=MOST,
            )
        )
    new = drawings.add_new(_told(found, progress), profile=profile)
    return Imported(tuple(new), len(found) - len(new), tuple(notes))


def _told(found: Found, progress: Progress) -> Iterator[tuple[Drawing, Ink | Picture]]:
    for done, each in enumerate(found):
        if done % _STEP == 0:
            progress(done, len(found))
        yield each
    progress(len(found), len(found))


def _of_ink_file(path: Path, progress: Progress, now: float) -> tuple[Found, list[str]]:
    found: Found = []
    bad: list[str] = []
    unlabelled = 0
    for number, line in enumerate(iterate_unparsed(path)):
        besides: dict[str, Any] = {}
        ink = line.parsed(besides=besides) if isinstance(line, InkLine) else line
        if number % _STEP == 0:
            progress(0, 0)
        if isinstance(ink, DigitpadError):
            bad.append(str(ink))
        elif ink.label is None or ink.is_blank:
            unlabelled += 1
        else:
            found.append((from_said(besides, label=_digit(ink.label), now=now), ink))
    if not found:
        raise DigitpadError(bad[0] if bad else f"{path} holds no drawing with a label")
    notes = [f"left out {counted(unlabelled, 'drawing')} without a label"] if unlabelled else []
    return found, [*notes, *note_on(bad)]


def _digit(label: int | str) -> int | None:
    text = str(label).strip()
    return int(text) if len(text) == 1 and text in "0123456789" else None


def _of_source(path: Path, progress: Progress, now: float) -> tuple[Found, list[str]]:
    source = open_source(DataSpec(str(path.absolute())), progress=progress, skip_bad=True)
    assert isinstance(source, DataSet)  # what has no end has no path
    if source.labels is None:
        raise DigitpadError(sentence("Data", "{path} has no labels", path=path))
    if len(source) > MOST:
        raise DigitpadError(
            sentence(
                "Data",
                "{path} holds {count:,} drawings; at most {most:,} can be imported at once",
                path=path,
                count=len(source),
                most=MOST,
            )
        )
    found: Found = [
        (from_said({}, label=int(label), now=now), Picture(1 - image / np.float32(255), is_normalised=True))
        for image, label in zip(source.images, source.labels, strict=True)
    ]
    none_of_them = path / NOT_A_DIGIT  # as an export has it
    if path.is_dir() and none_of_them.is_dir():
        files = sorted(each for each in none_of_them.iterdir() if each.suffix.lower() in PICTURES)
        found += [(from_said({}, label=None, now=now), load_picture(each)) for each in files]
    return found, list(source.notes)
