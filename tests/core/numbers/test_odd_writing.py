"""Digits that people write otherwise than most are digits of the number in which they stand."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.numbers.reader import read_number
from tests.digits import digit_ink, transformed

GAP = 24.0


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser.shipped()


def written(text: str, own: dict[str, Ink]) -> Ink:
    """Return ``text`` from left to right, with a writer's ``own`` way of some of its digits."""
    strokes: list[Stroke] = []
    right = 0.0
    for digit in text:
        ink = own.get(digit) or digit_ink(int(digit))
        placed = transformed(ink, shift=(right + GAP - float(ink.points[:, 0].min()), 0))
        strokes += placed.strokes
        right = float(placed.points[:, 0].max())
    return Ink(tuple(strokes))


@pytest.mark.parametrize("height", [1.0, 0.75, 0.6])
@pytest.mark.parametrize("slant", [0.0, 0.4, 0.6])
@pytest.mark.parametrize("text", ["11111111", "1031", "7121"])
def test_ones_that_lean_or_are_short_are_no_marks(
    recogniser: Recogniser, text: str, slant: float, height: float
) -> None:
    stem = np.array([(0, 0), (1, 30), (0, 60), (1, 100)]) * (1, height) + (0, 100 * (1 - height))
    one = Ink.from_points([stem @ [[1, 0], [-slant, 1]]])
    number = read_number(written(text, {"1": one}), recogniser)
    assert (number.text, number.marks) == (text, ())


@pytest.mark.case("K10")
@pytest.mark.parametrize("text", ["38", "84", "808"])
@pytest.mark.parametrize(("upper", "lower", "top"), [(30, 40, -30), (40, 45, -40)])
def test_an_eight_of_two_rings_that_reaches_beyond_its_row_is_no_row_of_its_own(
    recogniser: Recogniser, text: str, upper: float, lower: float, top: float
) -> None:
    ring = np.array([(np.cos(a), np.sin(a)) for a in np.linspace(0, 2 * np.pi, 30)])
    rings = [ring * (25, upper) + [25, top + upper], ring * (25, lower) + [20, top + 2 * upper + lower + 3]]
    assert read_number(written(text, {"8": Ink.from_points(rings)}), recogniser).text == text
