"""What a lattice says of texts, against all readings one by one."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.numbers.lattice import Item
from digitpad.core.numbers.texts import Texts


def readings(first: int, n: int, most: int) -> list[list[Item]]:
    if first == n:
        return [[]]
    return [
        [Item(first, count, is_mark), *rest]
        for count in range(1, min(most, n - first) + 1)
        for is_mark in (False, True)
        for rest in readings(first + count, n, most)
    ]


def some_texts(n: int, most: int, seed: int) -> tuple[Texts, dict[str, dict[int, float]], list[list[Item]]]:
    """Return texts of two digits, the probability of each of them with each reading, and the readings."""
    rng = np.random.default_rng(seed)
    groups, pairs = rng.normal(0, 2, (n, 2 * most)), rng.normal(0, 2, (n, 2 * most, 2 * most))
    own = rng.dirichlet((1, 1), (n, most))
    every = readings(0, n, most)
    likely = np.exp([_score(reading, groups, pairs, most) for reading in every])
    likely /= likely.sum()
    found: dict[str, dict[int, float]] = {}
    for number, reading in enumerate(every):
        digits = [item for item in reading if not item.is_mark]
        for text in product("01", repeat=len(digits)):
            each = [own[item.first, item.size - 1, int(digit)] for item, digit in zip(digits, text, strict=True)]
            found.setdefault("".join(text), {})[number] = float(likely[number] * np.prod(each))
    return Texts.of(groups, pairs, own), found, every


def _score(reading: list[Item], groups: np.ndarray, pairs: np.ndarray, most: int) -> float:
    states = [item.size - 1 + most * item.is_mark for item in reading]
    own = sum(groups[item.first, state] for item, state in zip(reading, states, strict=True))
    return float(
        own + sum(pairs[b.first, x, y] for (_, b), (x, y) in zip(pairwise(reading), pairwise(states), strict=True))
    )


@given(n=st.integers(1, 4), most=st.integers(1, 3), seed=st.integers(0, 10_000))
def test_the_probability_of_a_text_is_that_of_all_readings_that_say_so(n: int, most: int, seed: int) -> None:
    texts, found, _ = some_texts(n, most, seed)
    said = np.exp([texts.log_probability(text) for text in found])
    assert said == pytest.approx(np.array([sum(each.values()) for each in found.values()]), abs=1e-9)
    assert said.sum() == pytest.approx(1)
    assert texts.log_probability("0" * (n + 1)) < -1e6


@given(n=st.integers(1, 4), most=st.integers(1, 3), seed=st.integers(0, 10_000))
def test_the_reading_of_a_text_is_the_best_of_all_that_say_so(n: int, most: int, seed: int) -> None:
    texts, found, every = some_texts(n, most, seed)
    for text, each in found.items():
        best = texts.reading(text)
        assert best is not None
        assert each[every.index(best)] == pytest.approx(max(each.values()))
    assert texts.reading("0" * (n + 1)) is None


@given(n=st.integers(1, 4), most=st.integers(1, 3), seed=st.integers(0, 10_000))
def test_the_first_text_is_that_of_the_most_probable_reading_with_its_digits(n: int, most: int, seed: int) -> None:
    texts, found, _ = some_texts(n, most, seed)
    assert texts.most_probable(3)[0] == max(found, key=lambda text: max(found[text].values()))
    assert len(set(texts.most_probable(3))) == len(texts.most_probable(3))
