"""What a line says where cutting leaves a doubt: the reader that cuts nothing is asked as well, and both are joined.

Candidates are the best texts of either. A candidate's score is a weighted sum of the logarithms of the probabilities
that both give it, and its probability is its share among all candidates and whatever else the line may say.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from digitpad.core.ink.ink import FloatArray
from digitpad.core.numbers.lattice import Item
from digitpad.core.numbers.texts import Texts
from digitpad.core.numbers.uncut.line_reader import (
    DIGITS,
    STEP,
    log_probabilities,
    most_probable_texts,
    places_of,
    shipped_reader,
)
from digitpad.core.numbers.uncut.strip import Strip
from digitpad.core.preprocessing.rasterise import Float32Array

_CUT, _UNCUT = 0.25, 0.25  # weights of the logarithms
_UNCUT_ON_PAPER: Final = 0.5  # the same where what cleaning left or took puzzles cutting more
_LEAST_CUT, _LEAST_UNCUT = -12.0, -24.0  # below which nothing is learned
_OTHER: Final = -4.0  # score of whatever else the line may say, which is more than any candidate's where none is likely
_CANDIDATES: Final = 4  # of either reader


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What both readers together make of a line.

    Attributes:
        text: its digits.
        probability: that they are right, 0 to 1.
        reading: the digits and marks of the lattice that say so; None if none say so, and only the strip does.
        places: columns and rows of the strip that hold each of the digits.
        digits: what the reader that cuts nothing says at each of them, shape (len(text), 10), sums to 1.
    """

    text: str
    probability: float
    reading: list[Item] | None
    places: list[tuple[slice, slice]]
    digits: FloatArray


def look_again(strip: Strip, texts: Texts, first: str, *, on_paper: bool = False) -> Look:
    """Return what the line most probably says.

    Args:
        strip: the line.
        texts: what cutting makes of it.
        first: the text that cutting has given.
        on_paper: whether it stands in a picture of paper that is not plain.
    """
    steps = shipped_reader()(strip.pixels)
    found = (first, *texts.most_probable(_CANDIDATES), *most_probable_texts(steps, _CANDIDATES))
    candidates = [text for text in dict.fromkeys(found) if text or not first]
    cut = texts.log_probabilities(candidates)
    uncut = log_probabilities(steps, candidates)
    scores = joint_scores(cut, uncut, _UNCUT_ON_PAPER if on_paper else _UNCUT)
    best = int(scores.argmax())
    places = places_of(steps, candidates[best])
    digits = np.exp(steps[places, :DIGITS])
    return Look(
        candidates[best],
        float(np.exp(scores[best] - np.logaddexp.reduce(scores, initial=_OTHER))),
        texts.reading(candidates[best]) if cut[best] > _LEAST_CUT else None,
        _parted(strip.pixels, [place * STEP for place in places]),
        digits / digits.sum(axis=1, keepdims=True),
    )


def joint_scores(cut: FloatArray, uncut: FloatArray, weight: float = _UNCUT) -> FloatArray:
    """Return the score of each candidate from the logarithms of the probabilities that both readers give it, (n,).

    ``weight`` is that of the reader that cuts nothing.
    """
    result: FloatArray = _CUT * np.maximum(cut, _LEAST_CUT) + weight * np.maximum(uncut, _LEAST_UNCUT)
    return result


def _parted(pixels: Float32Array, places: list[int]) -> list[tuple[slice, slice]]:
    """Return the columns and rows of the ink around each of ``places``, up to the middle between it and the next."""
    middles = [0, *((a + b) // 2 for a, b in pairwise(places)), pixels.shape[1]]
    return [_around_ink(pixels, slice(a, max(b, a + 1))) for a, b in pairwise(middles)]


def _around_ink(pixels: Float32Array, columns: slice) -> tuple[slice, slice]:
    inked = pixels[:, columns] > 0.5
    if not inked.any():
        return columns, slice(0, len(pixels))
    across, down = (np.flatnonzero(inked.any(axis=axis)) for axis in (0, 1))
    own = slice(columns.start + int(across[0]), columns.start + int(across[-1]) + 1)
    return own, slice(int(down[0]), int(down[-1]) + 1)
