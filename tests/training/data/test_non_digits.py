"""What is taught as no digit is none: no twin of a digit, no digit that a second one completes, no lone stem."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.ink.ink import Ink
from tests.digits import digit_ink, transformed
from training.data import non_digits
from training.data.non_digits import cut, is_plain_stroke, overlaid, polygon


def test_two_digits_on_each_other_are_about_as_large_whatever_their_units() -> None:
    rng = np.random.default_rng(0)
    small = transformed(digit_ink(2), scale=0.01, shift=(-5000, 300))
    for _ in range(20):
        both = overlaid(digit_ink(5), small, rng)
        five, two = (Ink(part).points for part in (both.strokes[:2], both.strokes[2:]))
        assert 0.5 < np.ptp(five, axis=0).max() / np.ptp(two, axis=0).max() < 2
        assert np.abs(five.mean(axis=0) - two.mean(axis=0)).max() < 0.6


def test_a_one_over_a_digit_that_it_may_cross_is_not_taught_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    scribble, rng = Ink.from_points([[(0, 0), (1, 1)]]), np.random.default_rng(1)
    monkeypatch.setattr(non_digits, "scribble", lambda _: scribble)
    pairs = [(a, b) for a in range(10) for b in range(10)]
    refused = {pair for pair in pairs if overlaid(digit_ink(pair[0]), digit_ink(pair[1]), rng) is scribble}
    assert {(0, 1), (1, 0), (1, 4), (7, 1), (3, 8), *((digit, digit) for digit in range(10))} <= refused
    assert len(refused) == 10 + 2 * 10  # most are overlaid


def test_a_lone_stem_is_not_left_of_a_digit() -> None:
    four = Ink.from_points([[(0, 0), (0, 50), (60, 50)], [(58, 0), (60, 100)]], label=4)
    rng = np.random.default_rng(3)
    assert not any(is_plain_stroke(cut(four, rng)) for _ in range(100))


def test_a_standing_straight_line_is_a_plain_stroke_and_a_bow_or_a_dash_is_not() -> None:
    line, dash = Ink.from_points([[(0, 0), (10, 50), (22, 100)]]), Ink.from_points([[(0, 0), (100, 20)]])
    bow = Ink.from_points([[(0, 0), (60, 50), (0, 100)]])
    assert [is_plain_stroke(ink) for ink in (line, dash, bow, digit_ink(7))] == [True, False, False, False]


def test_no_polygon_is_what_few_points_leave_of_a_zero() -> None:
    rng = np.random.default_rng(4)
    for _ in range(100):
        points = polygon(rng).points
        turns = np.diff(np.unwrap(np.arctan2(*np.diff(points, axis=0).T[::-1])))
        convex = bool(turns.sum() < 2 * np.pi)
        assert len(points) - 1 <= (5 if convex else 7)
