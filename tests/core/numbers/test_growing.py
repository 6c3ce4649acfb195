"""While a number is written, little is asked at every point, and all of it once the pen is lifted."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.numbers.reader import NumberReader, read_number
from digitpad.core.numbers.segments import ink_ways
from digitpad.core.numbers.turned import turned
from tests.digits import digit_ink, transformed


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser.shipped()


def test_half_a_digit_is_not_doubted_before_the_pen_is_lifted(
    recogniser: Recogniser, monkeypatch: pytest.MonkeyPatch
) -> None:
    digits = [transformed(digit_ink(2 + place), shift=(85 * place, 0)) for place in range(4)]
    ink = turned(Ink(tuple(stroke for digit in digits for stroke in digit.strokes)), 1)
    reader = NumberReader(recogniser)
    with monkeypatch.context() as patch:
        patch.setattr("digitpad.core.numbers.reader.look_again", lambda *_: pytest.fail("looked at again"))
        assert reader.read(ink, is_growing=True).turned_by == 0
    assert reader.read(ink) == read_number(ink, recogniser)
    assert reader.read(ink).turned_by == 270


def test_the_pieces_of_a_wide_stroke_stay_the_same_while_the_last_stroke_grows() -> None:
    turn = np.linspace(0, 6 * np.pi, 90)
    wide = Stroke(np.stack((20 * turn + 30 * np.cos(turn), 50 + 50 * np.sin(turn)), axis=1))  # rings in one stroke
    points = transformed(digit_ink(2), shift=(500, 0)).strokes[0].points
    pieces = [
        ink_ways(Ink((wide, Stroke(points[:count]))))[0][0].members[:-1] for count in (len(points) - 1, len(points))
    ]
    assert len(pieces[0]) > 2
    assert pieces[0] == pieces[1]
