"""The network that tells a digit's ink from all else: what it finds where rules fail, and what it leaves as it is."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.inference.prediction import Verdict
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.clean import ink_of
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.photographs.segmenter import SIDE, InkSegmenter, segmented, shipped_network, window_of
from digitpad.core.preprocessing.picture import Picture
from tests.digits import digit_ink, picture_of
from tests.photographs import Floats, coverage, on, slope

digits = pytest.mark.parametrize("digit", range(10))


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser.shipped()


def in_a_cell(digit: int, shape: tuple[int, int] = (64, 52)) -> Floats:
    """A felt pen's digit in the printed cell of a form, cut along it, lit from one side: a small photograph."""
    cell = np.zeros(shape, dtype=np.float32)
    cell[4:-4, 4:-4] = 1
    cell[6:-6, 6:-6] = 0
    paper = on(slope(shape, 0.75, 0.5, 0.6), cell, 0.25)
    rng = np.random.default_rng(digit)
    ink = coverage(digit_ink(digit), shape, height=44, pen=0.2)
    return np.clip(on(paper, ink, 0.3) + rng.normal(0, 0.015, shape), 0, 1).astype(np.float32)


def _letter_h() -> Ink:
    return Ink.from_points([[(0, 0), (0, 100)], [(70, 0), (70, 100)], [(0, 50), (70, 50)]])


@digits
def test_a_felt_pen_in_a_cell_on_shaded_paper_is_read(digit: int, recogniser: Recogniser) -> None:
    assert recogniser.predict(normalise(Picture(in_a_cell(digit)))).digit == digit


@digits
@pytest.mark.parametrize("inverted", [False, True])
def test_what_rules_find_as_well_stays_to_the_bit(digit: int, inverted: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = picture_of(digit_ink(digit), size=80, pen=7).astype(np.float32) / np.float32(255)
    picture = Picture(1 - pixels if inverted else pixels)
    ink = ink_of(picture)
    monkeypatch.setattr("digitpad.core.preprocessing.clean.segmented", lambda _, found: found)
    of_rules = ink_of(picture)
    assert ink is not None
    assert of_rules is not None
    assert np.array_equal(ink, of_rules)


def test_a_digit_that_is_small_in_a_photograph_stays_what_rules_found() -> None:
    pixels = on(np.full((900, 1200), 0.9), coverage(digit_ink(4), (900, 1200), height=60, at=(0.3, 0.6)))
    found = coverage(digit_ink(4), (900, 1200), height=60, at=(0.3, 0.6))
    assert segmented(pixels, found) is found


def test_shaded_and_grainy_paper_with_nothing_on_it_is_blank(recogniser: Recogniser) -> None:
    rng = np.random.default_rng(3)
    for shape in ((40, 40), (70, 50), (60, 120)):
        paper = slope(shape, 0.9, 0.5, rng.uniform(0, 6)) + rng.normal(0, 0.02, shape)
        image = normalise(Picture(np.clip(paper, 0, 1)))
        assert recogniser.predict(image).verdict in {Verdict.BLANK, Verdict.NOT_A_DIGIT}


def test_a_letter_stays_a_letter(recogniser: Recogniser) -> None:
    """The network learns from letters too, so that it does not make digits of them."""
    shape = (64, 64)
    paper = on(slope(shape, 0.9, 0.7), np.pad(np.zeros((60, 60), dtype=np.float32), 2, constant_values=1), 0.2)
    strokes = coverage(_letter_h(), shape, height=40, pen=0.1)
    answer = recogniser.predict(normalise(Picture(on(paper, strokes))))
    assert answer.verdict is Verdict.NOT_A_DIGIT


def test_the_window_holds_the_picture_in_its_proportions_and_knows_no_light() -> None:
    rng = np.random.default_rng(0)
    pixels = rng.uniform(0.2, 0.8, (20, 40)).astype(np.float32)
    window, (rows, columns) = window_of(pixels)
    assert (rows, columns) == (slice(16, 48), slice(0, SIDE))
    assert window[rows, columns, 1].all()
    assert not window[:16].any()
    assert not window[48:].any()
    assert np.median(window[rows, columns, 0]) == pytest.approx(0, abs=1e-6)
    darker, _ = window_of(pixels * np.float32(0.5) + np.float32(0.1))
    np.testing.assert_allclose(darker, window, atol=1e-5)


def test_a_second_look_lies_where_the_digit_is() -> None:
    """What is small in the window is seen again by itself, and comes back in its place in all of the picture."""
    shape = (200, 170)
    truth = coverage(digit_ink(5), shape, height=70, at=(0.3, 0.62), pen=0.12)
    ink = segmented(on(np.full(shape, 0.8), truth, 0.2), None)
    assert ink is not None
    assert ink.shape[0] / ink.shape[1] == pytest.approx(shape[0] / shape[1], rel=0.03)
    rows, columns = np.nonzero(ink > 0.5)
    true_rows, true_columns = np.nonzero(truth > 0.5)
    assert rows.mean() / ink.shape[0] == pytest.approx(true_rows.mean() / shape[0], abs=0.02)
    assert columns.mean() / ink.shape[1] == pytest.approx(true_columns.mean() / shape[1], abs=0.02)
    assert np.ptp(rows) / ink.shape[0] == pytest.approx(np.ptp(true_rows) / shape[0], abs=0.04)


@given(st.integers(1, 90), st.integers(1, 90), st.integers(0, 2**32 - 1), st.booleans())
def test_no_picture_is_too_small_too_narrow_or_too_noisy(height: int, width: int, seed: int, is_found: bool) -> None:
    rng = np.random.default_rng(seed)
    pixels = (rng.random((height, width)) ** rng.integers(1, 9)).astype(np.float32)
    found = None
    if is_found:
        found = np.zeros_like(pixels)
        found[rng.integers(height) :, rng.integers(width) :] = 1
    ink = segmented(pixels, found)
    assert ink is None or (ink.ndim == 2 and 0 <= ink.min() <= ink.max() <= 1)


def test_each_thread_asks_a_network_of_its_own() -> None:
    pictures = [Picture(in_a_cell(digit)) for digit in range(10)] * 4
    alone = [normalise(picture) for picture in pictures]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(normalise, pictures))
    assert all(np.array_equal(one, other) for one, other in zip(alone, together, strict=True))


def test_the_shipped_network_is_small() -> None:
    assert len(shipped_network()) <= 150_000
    assert InkSegmenter(shipped_network()).probabilities(np.zeros((SIDE, SIDE, 2), dtype=np.float32)).shape == (
        SIDE,
        SIDE,
    )
