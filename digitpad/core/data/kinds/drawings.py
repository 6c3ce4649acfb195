"""``drawings``: what the user has drawn and labelled in the window; see `digitpad.core.drawings`."""

from __future__ import annotations

from typing import Final

import numpy as np

from digitpad.core.data.arrays import prepare, to_bytes
from digitpad.core.data.dataset import DataSet, counted, note_on
from digitpad.core.data.kind import Credit, Kind, Progress
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.drawings.database import Drawings, drawings_path
from digitpad.core.drawings.filter import NONE, Filter
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.sentences import sentence

_WORD: Final = "drawings"
_NONE_YET: Final = sentence(
    "Data", "you have no labelled drawings yet; draw a digit in the window and press its key to keep it"
)


def open_drawings(spec: DataSpec, progress: Progress, skip_bad: bool) -> DataSet:
    """Return the labelled digits of the profile in use, in the order in which they were drawn.

    Raises:
        DigitpadError: there is none, or the database or one of the drawings cannot be read.
    """
    if not drawings_path().exists():
        raise DigitpadError(_NONE_YET)
    with Drawings(drawings_path()) as drawings:
        found = drawings.find(profile=drawings.profile)
        digits = sorted((each for each in found if each.label is not None), key=lambda each: (each.drawn, each.id))
        if not digits:
            raise DigitpadError(_NONE_YET)
        contents = dict(enumerate(drawings.contents([each.id for each in digits])))
    images, failed = prepare(len(digits), lambda i: contents[i], lambda i: f"drawing {digits[i].id}", progress)
    if failed and not skip_bad:
        raise DigitpadError(next(iter(failed.values())))
    kept = np.setdiff1d(np.arange(len(digits)), list(failed))
    not_digits = len(found) - len(digits)
    notes = [note_on_no_digits(not_digits)]
    return DataSet(
        name=spec.name,
        images=images[kept],
        labels=np.array([digits[i].label for i in kept], dtype=np.uint8),
        notes=(*(notes if not_digits else ()), *note_on(list(failed.values()))),
        inks=tuple(content if isinstance(content := contents[i], Ink) else None for i in kept),
        unreadable=tuple(failed.values()),
    )


def note_on_no_digits(count: int) -> str:
    """Return what is said of so many drawings that are no digit: most trainings and every evaluation leave them out."""
    return f"passed over {counted(count, 'drawing')} that {'is' if count == 1 else 'are'} no digit"


def open_no_digits() -> DataSet | None:
    """Return the drawings of the profile in use that are no digit, without labels; None if there are none.

    Raises:
        DigitpadError: the database or one of the drawings cannot be read.
    """
    if not drawings_path().exists():
        return None
    with Drawings(drawings_path()) as drawings:
        found = drawings.find(Filter(label=NONE), profile=drawings.profile)
        contents = drawings.contents([each.id for each in found])
    if not contents:
        return None
    inks = tuple(content if isinstance(content, Ink) else None for content in contents)
    images = to_bytes(np.stack([normalise(content) for content in contents]))
    return DataSet(name=_WORD, images=images, labels=None, inks=inks)


def _why_no_preview() -> str | None:
    return None if drawings_path().exists() else f"{_NONE_YET[0].upper()}{_NONE_YET[1:]}."


KIND: Final = Kind(
    form=f"{_WORD} (your own, from the window)",
    claims=lambda spec: spec.text == _WORD,
    parts=(Part.TRAINING,),
    open=open_drawings,
    credit=Credit(licence="the user's own", source="drawn in Digitpad"),
    why_no_preview=_why_no_preview,
)
