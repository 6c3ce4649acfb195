"""What steps along a line say of a text, against all ways to see it one by one; and the shipped network."""

from __future__ import annotations

from itertools import groupby, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.ink.ink import FloatArray, Ink
from digitpad.core.numbers.segments import ink_ways
from digitpad.core.numbers.uncut.line_reader import (
    CLASSES,
    DIGITS,
    MARK,
    NOTHING,
    STEP,
    LineReader,
    log_probabilities,
    most_probable_texts,
    places_of,
    shipped_network,
)
from digitpad.core.numbers.uncut.strip import MARGIN, ROWS, TALL, Strip, strip_of
from tests.digits import digit_ink, transformed

seeds = st.integers(0, 10_000)


def some_steps(count: int, seed: int) -> FloatArray:
    """Return steps at which only the digits 0 and 1, a mark and nothing are possible."""
    logits = np.full((count, CLASSES), -100.0)
    logits[:, [0, 1, MARK, NOTHING]] = np.random.default_rng(seed).normal(0, 2, (count, 4))
    steps: FloatArray = logits - np.logaddexp.reduce(logits, axis=1)[:, None]
    return steps


def all_texts(steps: FloatArray) -> dict[str, float]:
    """Return the probability of each text: the sum of those of all paths that say so."""
    texts: dict[str, float] = {}
    for path in product((0, 1, MARK, NOTHING), repeat=len(steps)):
        seen = [MARK if sign == NOTHING else sign for sign in path]  # to a text, a mark is nothing
        text = "".join(str(sign) for sign, _ in groupby(seen) if sign < DIGITS)
        texts[text] = texts.get(text, 0.0) + float(np.exp(steps[np.arange(len(steps)), list(path)].sum()))
    return texts


@given(count=st.integers(1, 5), seed=seeds)
def test_the_probability_of_a_text_is_that_of_all_paths_that_say_so(count: int, seed: int) -> None:
    steps = some_steps(count, seed)
    texts = all_texts(steps)
    assert np.exp(log_probabilities(steps, list(texts))) == pytest.approx(np.array(list(texts.values())), abs=1e-9)


@given(count=st.integers(1, 5), seed=seeds)
def test_the_search_finds_the_most_probable_text(count: int, seed: int) -> None:
    steps = some_steps(count, seed)
    texts = all_texts(steps)
    assert most_probable_texts(steps, 1, width=100) == [max(texts, key=lambda text: texts[text])]


def test_a_text_that_has_too_many_digits_for_the_steps_is_impossible_and_has_places_all_the_same() -> None:
    steps = some_steps(3, 1)
    assert log_probabilities(steps, ["0101"])[0] < -1e6
    assert log_probabilities(steps, ["00"])[0] > -1e6
    assert log_probabilities(some_steps(2, 1), ["00"])[0] < -1e6, "two of the same need a step between them"
    assert places_of(steps, "0101") == [0, 0, 1, 2]


def test_each_digit_is_placed_where_it_is_seen_best() -> None:
    steps = np.full((12, CLASSES), -9.0)
    steps[:, NOTHING] = -0.1
    for at, digit, value in ((2, 7, -1.0), (3, 7, -0.01), (6, 7, -0.01), (9, 1, -0.01)):
        steps[at, digit] = value
    assert places_of(steps, "771") == [3, 6, 9]


def number_strip(text: str, *, scale: float = 1.0) -> Strip:
    digits = [transformed(digit_ink(int(digit)), shift=(85.0 * place, 0)) for place, digit in enumerate(text)]
    ink = transformed(Ink(tuple(stroke for digit in digits for stroke in digit.strokes)), scale=scale)
    ((line,),) = ink_ways(ink)
    strip = strip_of(line.boxes, line.group(0, len(line.members)))
    assert strip is not None
    return strip


@given(text=st.text("0123456789", min_size=2, max_size=6), scale=st.floats(0.01, 1000))
def test_a_strip_has_the_same_size_however_large_the_line_is(text: str, scale: float) -> None:
    strip, scaled = number_strip(text), number_strip(text, scale=scale)
    assert strip.pixels.shape[0] == ROWS
    assert scaled.pixels.shape[1] == pytest.approx(strip.pixels.shape[1], abs=1)
    rows, columns = (np.flatnonzero(strip.pixels.max(axis=axis) > 0.5) for axis in (1, 0))
    assert np.ptp(rows) == pytest.approx(TALL, abs=6)
    assert (columns[0], strip.pixels.shape[1] - columns[-1]) == pytest.approx((MARGIN, MARGIN), abs=2)
    own, same = (each.box(slice(MARGIN, MARGIN + 22), slice(0, ROWS)) for each in (strip, scaled))
    assert np.array(same) == pytest.approx(np.array(own) * scale, rel=1e-6, abs=1e-6 * scale)


def test_a_line_that_is_no_number_has_no_strip() -> None:
    ink = Ink.from_json({"strokes": [[[0, 0], [0, 10]], [[100_000, 0], [100_000, 10]]]})
    ((line,), *_) = ink_ways(ink)
    assert strip_of(line.boxes, line.group(0, len(line.members))) is None


@pytest.mark.parametrize("text", ["10", "0123456789", "777", "11"])
def test_the_shipped_network_reads_digits_side_by_side(text: str) -> None:
    strip = number_strip(text)
    steps = LineReader(shipped_network())(strip.pixels)
    assert steps.shape == (-(-strip.pixels.shape[1] // STEP), CLASSES)
    assert np.exp(steps).sum(axis=1) == pytest.approx(1)
    assert most_probable_texts(steps, 1) == [text]
