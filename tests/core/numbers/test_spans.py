"""What is measured of spans: pieces of one stroke are one stroke, and may be one digit however wide."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from digitpad.core.ink.ink import Ink
from digitpad.core.numbers.segments import ink_ways
from digitpad.core.numbers.spans import MARK_FEATURES, spans_of

FLAT_ZERO = [(71, -2), (57, 98), (100, 98), (129, 98), (260, 60), (250, 12), (72, 12)]
STEM = [(320, 0), (321, 50), (320, 100)]


def test_the_pieces_of_one_stroke_are_one_whole_and_may_be_a_digit_however_wide() -> None:
    path = np.array(FLAT_ZERO, dtype=np.float64)
    fine = np.concatenate([np.linspace(a, b, 12, endpoint=False) for a, b in pairwise(path)])
    ((line,),) = ink_ways(Ink.from_points([fine, STEM]))
    pieces = len(line.boxes) - 1
    assert pieces > 1, "the zero is wide enough to be cut"
    spans = spans_of(line, pieces + 1)
    assert spans.possible[0, pieces - 1]
    assert spans.wholes[0, : pieces + 1].tolist() == [1] * pieces + [2]
    assert spans.wholes[-1, 0] == 1
    cut_off = spans.marks[..., MARK_FEATURES.index("cut off")]
    assert cut_off[0, : pieces - 1].all(), "what is left of the zero is in another span"
    assert not cut_off[0, pieces - 1]
    assert not cut_off[-1, 0]
