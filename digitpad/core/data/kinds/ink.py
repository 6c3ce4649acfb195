"""Ink files as a source: an image of each drawing, and its ink kept, so that training can vary strokes."""

from __future__ import annotations

from typing import Final

import numpy as np

from digitpad.core.data.arrays import prepare
from digitpad.core.data.dataset import MOST_IMAGES, DataSet, counted, note_on
from digitpad.core.data.kind import Kind, Progress
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.ink_file import ENDINGS, is_ink_file, iterate_inks
from digitpad.core.sentences import sentence


def open_ink(spec: DataSpec, progress: Progress, skip_bad: bool) -> DataSet:
    """Return the drawings of a file. If only some have labels, those; if none has, all, as a test set.

    Raises:
        DigitpadError: the file or one of its lines is not ink, or nothing is drawn in it.
    """
    inks, blank, bad = _drawn_inks(spec, skip_bad)
    labelled = [ink for ink in inks if ink.label is not None]
    notes = [f"passed over {counted(blank, 'drawing')} that {'is' if blank == 1 else 'are'} blank"] if blank else []
    if not labelled and inks:
        notes.append("no drawing has a label: this is a test set")
    elif len(labelled) < len(inks):
        notes.append(f"passed over {counted(len(inks) - len(labelled), 'drawing')} without a label")
    used = labelled or inks
    images, failed = prepare(len(used), lambda i: used[i], lambda i: f"{spec.name}, drawing {i}", progress)
    kept = np.setdiff1d(np.arange(len(used)), list(failed))
    bad += failed.values()
    if bad and not len(kept):
        raise DigitpadError(bad[0])
    used = [used[i] for i in kept]
    notes += note_on(bad)
    return DataSet(
        name=spec.name,
        images=images[kept],
        labels=np.array([ink.class_label(spec.alphabet) for ink in used], dtype=np.uint8) if labelled else None,
        notes=tuple(notes),
        inks=tuple(used),
        unreadable=tuple(bad),
        alphabet=spec.alphabet,
    )


def _drawn_inks(spec: DataSpec, skip_bad: bool) -> tuple[list[Ink], int, list[str]]:
    """Return the inks that are not blank, how many are, and what is wrong with the lines that hold none."""
    inks: list[Ink] = []
    bad: list[str] = []
    blank = 0
    for ink in iterate_inks(spec.path, alphabet=spec.alphabet):
        if isinstance(ink, DigitpadError):
            if not skip_bad:
                raise ink
            bad.append(str(ink))
        elif len(inks) >= MOST_IMAGES:
            raise DigitpadError(
                sentence(
                    "Data", "{path} holds more than {most_images:,} drawings", path=spec.path, most_images=MOST_IMAGES
                )
            )
        elif ink.is_blank:
            blank += 1
        else:
            inks.append(ink)
    return inks, blank, bad


KIND: Final = Kind(
    form=f"an ink file ({', '.join(ENDINGS)})",
    claims=lambda spec: is_ink_file(spec.path) and spec.path.is_file(),
    parts=(Part.TRAINING,),
    any_alphabet=True,
    patterns=[f"*{ending}" for ending in ENDINGS],
    open=open_ink,
)
