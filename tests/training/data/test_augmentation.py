"""Varied digits stay digits: the same shapes, ranges and labels, and nothing that `normalise` cannot draw."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from tests.digits import digit_ink
from training.data import non_digits
from training.data.augmentation import random_matrices, random_pen_width, vary_images, vary_ink

seeds = st.integers(0, 2**32 - 1)
coordinates = st.integers(-5, 5).map(float) | st.floats(-1e6, 1e6)
inks = st.lists(st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=12), min_size=1, max_size=4).map(
    Ink.from_points
)


def digit_images() -> np.ndarray:
    return np.stack([normalise(digit_ink(digit)) for digit in range(10)])


@given(inks, seeds)
def test_varied_ink_can_always_be_drawn(ink: Ink, seed: int) -> None:
    rng = np.random.default_rng(seed)
    varied = vary_ink(ink, rng)
    assert len(ink.strokes) <= len(varied.strokes) <= len(ink.strokes) + 1  # a pen may skip
    image = normalise(varied, pen_width=random_pen_width(rng))
    assert image.max() > 0
    assert np.isfinite(image).all()


def test_varied_ink_keeps_its_label_and_writer_and_differs_every_time() -> None:
    rng = np.random.default_rng(0)
    ink = Ink(digit_ink(3).strokes, label=3, writer="Ada")
    first, second = vary_ink(ink, rng), vary_ink(ink, rng)
    assert (first.label, first.writer) == (3, "Ada")
    assert first != second


def test_varied_ink_stays_close_to_what_was_drawn() -> None:
    rng = np.random.default_rng(0)
    overlaps = []
    for digit in range(10):
        plain = normalise(digit_ink(digit))
        for _ in range(20):
            varied = normalise(vary_ink(digit_ink(digit), rng))
            overlaps.append(np.minimum(plain, varied).sum() / np.maximum(plain, varied).sum())
    assert np.median(overlaps) > 0.3  # two different digits overlap by 0.15


def test_some_varied_ink_has_as_few_points_as_a_mouse_leaves() -> None:
    rng = np.random.default_rng(0)
    counts = [len(vary_ink(digit_ink(8), rng).points) for _ in range(100)]
    assert min(counts) <= 12
    assert max(counts) >= 49


@given(st.integers(0, 5), seeds)
def test_varied_images_keep_shape_type_and_range(count: int, seed: int) -> None:
    images = digit_images()[:count]
    varied = vary_images(images, np.random.default_rng(seed))
    assert varied.shape == images.shape
    assert varied.dtype == np.float32
    assert ((varied >= 0) & (varied <= 1)).all()


def test_varied_images_leave_the_originals_alone_and_keep_some_of_them_sharp() -> None:
    images = np.tile(digit_images(), (20, 1, 1))
    before = images.copy()
    varied = vary_images(images, np.random.default_rng(0))
    np.testing.assert_array_equal(images, before)
    unchanged = (varied == images).all(axis=(1, 2)).mean()
    assert 0.1 < unchanged < 0.3


def test_varied_images_show_as_much_ink_as_the_originals_on_average() -> None:
    images = np.tile(digit_images(), (50, 1, 1))
    varied = vary_images(images, np.random.default_rng(0))
    assert varied.mean() == pytest.approx(images.mean(), rel=0.1)


def test_random_matrices_keep_the_area_and_the_handedness() -> None:
    determinants = np.linalg.det(random_matrices(1000, np.random.default_rng(0)))
    np.testing.assert_allclose(determinants, 1.0)


@given(seeds)
def test_non_digits_can_be_drawn(seed: int) -> None:
    rng = np.random.default_rng(seed)
    drawings = [non_digits.scribble(rng), non_digits.overlaid(digit_ink(1), digit_ink(8), rng)]
    assert all(normalise(ink).max() > 0 for ink in drawings)


def test_the_shapes_that_choose_thresholds_are_none_of_those_that_train() -> None:
    assert set(non_digits.TRAINING_SHAPES).isdisjoint(non_digits.HELD_OUT_SHAPES)
    for number in (*non_digits.TRAINING_SHAPES, *non_digits.HELD_OUT_SHAPES):
        assert non_digits.shape(number).label is None
