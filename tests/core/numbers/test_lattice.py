"""The best reading of a lattice, against all readings one by one."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.ink.ink import FloatArray
from digitpad.core.numbers.lattice import Item, best_reading
from digitpad.core.numbers.segments import line_of

Reading = list[Item]


def all_readings(first: int, n: int, most: int) -> list[Reading]:
    if first == n:
        return [[]]
    return [
        [Item(first, count, is_mark), *rest]
        for is_mark in (False, True)
        for count in range(1, min(most, n - first) + 1)
        for rest in all_readings(first + count, n, most)
    ]


def score(reading: Reading, groups: FloatArray, pairs: FloatArray) -> float:
    most = groups.shape[1] // 2
    states = [most * item.is_mark + item.size - 1 for item in reading]
    own = sum(groups[item.first, state] for item, state in zip(reading, states, strict=True))
    between = zip(reading[1:], pairwise(states), strict=True)
    return float(own + sum(pairs[item.first, before, after] for item, (before, after) in between))


@given(n=st.integers(1, 6), most=st.integers(1, 3), seed=st.integers(0, 10_000))
def test_the_best_reading_and_its_probability_are_those_of_all_readings(n: int, most: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    groups, pairs = rng.normal(0, 2, (n, 2 * most)), rng.normal(0, 2, (n, 2 * most, 2 * most))
    readings = all_readings(0, n, most)
    likely = np.exp([score(reading, groups, pairs) for reading in readings])
    best, probability = best_reading(groups, pairs)
    assert best == readings[int(likely.argmax())]
    assert probability == pytest.approx(likely.max() / likely.sum())


def test_the_height_of_a_line_is_that_of_its_digits_and_not_of_its_bars() -> None:
    boxes = np.array([[0, 0, 50, 100], [10, -5, 60, 0], [90, 5, 140, 95], [150, 50, 190, 54]], dtype=np.float64)
    height, middle = line_of(boxes)
    assert height == pytest.approx(97.5, abs=3)
    assert middle == pytest.approx(49, abs=2)
