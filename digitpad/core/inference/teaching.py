"""Keep a personal part in step with the drawings that a profile has labelled, and in a file of its own."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.drawings.database import Drawings
from digitpad.core.drawings.drawing import Drawing
from digitpad.core.drawings.filter import Filter
from digitpad.core.errors import DigitpadError
from digitpad.core.inference.personal import (
    NOT_A_DIGIT,
    Bytes,
    PersonalPart,
    bound_to,
    read_personal_part,
    write_personal_part,
)
from digitpad.core.inference.recogniser import BATCH, Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.prepared import prepared
from digitpad.core.preprocessing.rasterise import Float32Array

FOLDER: Final = "personal"
"""In the user's folder."""


def part_file(home: Path, profile: int, recogniser: Recogniser) -> Path:
    """Return where the personal part of a profile for one model lies; it need not be there."""
    import hashlib  # noqa: PLC0415 - OpenSSL takes 3 MB, and most starts need it not

    bound = hashlib.blake2b(bound_to(recogniser.card).encode(), digest_size=6).hexdigest()
    return home / FOLDER / f"{profile}-{bound}.npz"


class Asked:
    """What a model has said of drawings, so that it is not asked about all of them again after every change.

    For one thread at a time.
    """

    def __init__(self) -> None:
        self._model = ""
        self._known: dict[int, tuple[Bytes, Float32Array]] = {}  # by number: signature and probabilities

    def of(self, recogniser: Recogniser, drawings: Drawings, ids: Sequence[int]) -> tuple[Bytes, Float32Array]:
        """Return the signatures and the probabilities of the drawings ``ids``, at least one, in this order."""
        if self._model != bound_to(recogniser.card):
            self._model = bound_to(recogniser.card)
            self._known.clear()
        unknown = [each for each in ids if each not in self._known]
        if unknown:
            answers, vectors = _general(recogniser, drawings.contents(unknown))
            self._known |= {each: (vectors[i], answers[i]) for i, each in enumerate(unknown)}
        known = [self._known[each] for each in ids]
        return np.stack([vector for vector, _ in known]), np.stack([answer for _, answer in known])


def current_part(  # noqa: PLR0913 - who, what, where, and what is known
    drawings: Drawings, profile: int, recogniser: Recogniser, home: Path, progress: Callable[[int, int], None], *,
    asked: Asked | None = None,
) -> PersonalPart:  # fmt: skip
    """Return the personal part that all teaching drawings of ``profile`` make, and keep it in its file.

    The file saves the time to ask the model about all of them again; if it is missing, damaged, of another model or of
    other drawings, the part is made anew.

    Args:
        drawings: of the user.
        profile: whose are meant.
        recogniser: what it has been taught already plays no part.
        home: the user's folder.
        progress: told how many drawings have been taught, and how many there are.
        asked: what is known from the last time.

    Raises:
        DigitpadError: the drawings cannot be read.
    """
    path = part_file(home, profile, recogniser)
    wanted = drawings.find(Filter(teaches=True), profile=profile)
    basis = _basis(wanted)
    try:
        part = read_personal_part(path)
    except DigitpadError:
        part = None
    if part is not None and (part.model, part.basis) == (bound_to(recogniser.card), basis):
        return part
    part = PersonalPart.empty(bound_to(recogniser.card), recogniser.card.alphabet.size)
    oldest_first = sorted(wanted, key=lambda each: (each.drawn, each.id))
    asked = asked or Asked()
    for start in range(0, len(oldest_first), BATCH):
        some = oldest_first[start : start + BATCH]
        vectors, probabilities = asked.of(recogniser, drawings, [each.id for each in some])
        part = part.taught(vectors, probabilities, list(map(_label, some)), [each.id for each in some])
        progress(min(start + BATCH, len(oldest_first)), len(oldest_first))
    return keep_part(replace(part, basis=basis), path)


def taught(
    part: PersonalPart, recogniser: Recogniser, drawings: Sequence[Drawing], contents: Sequence[Ink | Picture]
) -> PersonalPart:
    """Return ``part`` with more drawings; ``contents`` are what was drawn."""
    probabilities, vectors = _general(recogniser, contents)
    return part.taught(vectors, probabilities, list(map(_label, drawings)), [each.id for each in drawings])


def _general(recogniser: Recogniser, contents: Sequence[Ink | Picture]) -> tuple[Float32Array, Bytes]:
    images, inks = zip(*map(prepared, contents), strict=True)
    return recogniser.general(np.stack(images), inks)


def _label(drawing: Drawing) -> int:
    return NOT_A_DIGIT if drawing.label is None else drawing.label


def keep_part(part: PersonalPart, path: Path) -> PersonalPart:
    """Write ``part`` to ``path`` and return it; a disk that does not take it costs time at the next start, no more."""
    with contextlib.suppress(DigitpadError):
        write_personal_part(path, part)
    return part


def _basis(drawings: Sequence[Drawing]) -> str:
    import hashlib  # noqa: PLC0415 - OpenSSL takes 3 MB, and most starts need it not

    hashed = hashlib.blake2b(digest_size=16)
    for each in sorted(drawings, key=lambda drawing: drawing.id):
        hashed.update(f"{each.id} {each.label}\n".encode("ascii"))
    return hashed.hexdigest()
