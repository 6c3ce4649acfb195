"""Boxes of ink fall into the rows in which they were written."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.ink.ink import FloatArray
from digitpad.core.numbers.rows import ways_to_split


def row(count: int, *, top: float = 0.0, slope: float = 0.0, step: float = 80.0, height: float = 100.0) -> FloatArray:
    left = step * np.arange(count)
    y = top + slope * left
    return np.stack((left, y, left + 60, y + height), axis=1)


@pytest.mark.case("K11")
@pytest.mark.parametrize("slope", [-0.15, -0.05, 0.0, 0.05, 0.15])
def test_rows_may_slope(slope: float) -> None:
    boxes = np.concatenate((row(6, slope=slope), row(2, top=115, slope=slope), row(5, top=240, slope=slope)))
    assert ways_to_split(boxes) == [[[*range(6)], [6, 7], [*range(8, 13)]]]


def test_digits_far_apart_in_one_row_are_one_number() -> None:
    boxes = np.concatenate((row(2), row(2) + np.array([700.0, 5, 700, 5])))
    assert ways_to_split(boxes) == [[[0, 1, 2, 3]]]


def test_points_and_bars_belong_to_the_row_that_they_are_near() -> None:
    point, bar = [70.0, 95.0, 75.0, 100.0], [10.0, 125.0, 60.0, 128.0]
    boxes = np.concatenate((row(3), [point, bar], row(3, top=140)))
    (rows,) = ways_to_split(boxes)
    assert [sorted(each) for each in rows] == [[0, 1, 2, 3], [4, 5, 6, 7]]


def test_what_may_be_the_halves_of_digits_is_seen_as_one_row_too() -> None:
    boxes = np.concatenate((row(2, height=45), row(2, top=50, height=45)))
    assert ways_to_split(boxes) == [[[0, 1, 2, 3]], [[0, 1], [2, 3]]]


def test_the_strokes_of_a_four_are_one_row() -> None:
    assert ways_to_split(np.array([[18.0, 4, 84, 64], [62.0, 34, 62, 97]])) == [[[0, 1]]]


def test_a_ring_above_the_row_may_be_half_of_an_eight_beside_whole_digits() -> None:
    three, four = [0.0, 2, 70, 98], [220.0, 0, 290, 97]
    upper, lower = [100.0, -30, 150, 30], [95.0, 33, 145, 110]
    assert ways_to_split(np.array([three, upper, lower, four])) == [[[0, 1, 2, 3]], [[1], [0, 2, 3]]]


def test_what_is_as_high_as_the_digits_beside_it_is_no_half() -> None:
    boxes = np.concatenate((row(4), row(1, top=110)))
    assert ways_to_split(boxes) == [[[0, 1, 2, 3], [4]]]


def test_only_rows_that_may_be_halves_are_joined() -> None:
    upper, lower = [320.0, -30, 370, 30], [315.0, 33, 365, 110]
    boxes = np.concatenate((row(4), [upper, lower], row(3, top=180)))
    assert ways_to_split(boxes) == [[[*range(6)], [6, 7, 8]], [[4], [0, 1, 2, 3, 5], [6, 7, 8]]]
