"""Synthetic digits: every way of writing, each by chance its own, from the seed alone; and they look like digits."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace

import numpy as np
import pytest

from digitpad.core.data.dataset import Stream
from digitpad.core.data.kinds.synthetic import synthetic_inks, templates
from digitpad.core.data.sources import open_source
from digitpad.core.ink.splines import spline_matrix
from digitpad.core.preprocessing.normalise import normalise
from tests.digits import digit_ink


@pytest.fixture(scope="module")
def stream() -> Stream:
    found = open_source("synthetic")
    assert isinstance(found, Stream)
    return found


def test_every_digit_comes_equally_often_and_in_no_order(stream: Stream) -> None:
    chunk = stream.chunk(0, 500)

    assert chunk.class_counts().tolist() == [50] * 10
    assert chunk.labels is not None
    assert chunk.labels[:10].tolist() != list(range(10))


def test_a_chunk_depends_on_the_seed_and_its_number_only(stream: Stream) -> None:
    again = open_source("synthetic")
    assert isinstance(again, Stream)
    stream.chunk(0, 20)

    np.testing.assert_array_equal(stream.chunk(3, 40).images, again.chunk(3, 40).images)
    assert not np.array_equal(stream.chunk(4, 40).images, stream.chunk(3, 40).images)
    assert not np.array_equal(replace(stream, seed=2).chunk(3, 40).images, stream.chunk(3, 40).images)


def test_no_two_images_are_alike(stream: Stream) -> None:
    images = np.concatenate([stream.chunk(i, 500).images for i in range(4)])

    assert len(np.unique(images.reshape(len(images), -1), axis=0)) == len(images)


def test_images_are_prepared_as_mnist_is(stream: Stream) -> None:
    images = stream.chunk(0, 500).images.astype(np.float32)
    mass = images.sum(axis=(1, 2))
    axis = np.arange(28, dtype=np.float32)

    np.testing.assert_allclose(images.sum(axis=1) @ axis / mass, 14, atol=0.5)
    np.testing.assert_allclose(images.sum(axis=2) @ axis / mass, 14, atol=0.5)
    assert images.max(axis=(1, 2)).min() > 200


def test_every_way_to_write_is_drawn_in_time() -> None:
    ways = {(way.digit, way.name) for way in templates()}
    assert len(ways) == len(templates())
    assert {digit for digit, _ in ways} == set(range(10))
    assert min(sum(way.digit == digit for way in templates()) for digit in range(10)) >= 10


@pytest.mark.parametrize("digit", range(10))
def test_each_way_at_rest_stands_in_its_box(digit: int) -> None:
    for way in templates():
        points = way.spline @ way.controls
        assert np.abs(points).max() < 0.62
        assert np.ptp(way.controls, axis=0).max() == pytest.approx(1)
        assert [part.stop for part in way.strokes][-1] == len(points)


def test_ink_has_the_label_of_its_template_and_finite_strokes_of_two_points_or_more() -> None:
    inks = synthetic_inks(np.random.default_rng(0), 1000)

    for ink in inks:
        assert all(len(stroke) >= 2 for stroke in ink.strokes)
        assert 0.5 < np.ptp(ink.points, axis=0).max() < 3


def test_the_nearest_of_some_synthetic_digits_tells_which_digit_a_drawing_is(stream: Stream) -> None:
    chunk = stream.chunk(0, 3000)
    known = chunk.images.reshape(len(chunk), -1).astype(np.float32)
    assert chunk.labels is not None

    for digit in range(10):
        seen = normalise(digit_ink(digit)).reshape(-1) * 255
        nearest = chunk.labels[np.argsort(((known - seen) ** 2).sum(axis=1))[:5]]
        assert np.bincount(nearest, minlength=10).argmax() == digit


def test_real_pens_are_read_by_their_nearest_synthetic_neighbours(stream: Stream, pen_digits_file: object) -> None:
    real = open_source(str(pen_digits_file))
    assert not isinstance(real, Stream)
    sample = real.take(np.arange(0, len(real), 15))
    chunk = stream.chunk(0, 4000)
    assert chunk.labels is not None
    assert sample.labels is not None

    known, asked = (data.images.reshape(len(data), -1).astype(np.float32) for data in (chunk, sample))
    distance = (known**2).sum(axis=1) - 2 * asked @ known.T
    right = chunk.labels[distance.argmin(axis=1)] == sample.labels

    assert right.mean() > 0.85  # a network gets 98 %: make bench


def test_a_curve_runs_through_its_controls_and_turns_only_at_corners() -> None:
    controls = np.array([[0.0, 0.0], [50.0, 0.0], [50.0, 50.0], [0.0, 50.0]])

    round_ = spline_matrix(controls, [0, 3], spacing=1) @ controls
    sharp = spline_matrix(controls, [0, 1, 3], spacing=1) @ controls

    for curve in (round_, sharp):
        for control in controls:
            assert np.hypot(*(curve - control).T).min() < 1
    assert _sharpest_turn(round_) < 20
    assert _sharpest_turn(sharp) > 60


def _sharpest_turn(curve: np.ndarray) -> float:
    steps = np.diff(curve, axis=0)
    angles = np.unwrap(np.arctan2(steps[:, 1], steps[:, 0]))
    return float(np.degrees(np.abs(np.diff(angles)).max()))


def test_a_stream_without_end_needs_no_memory_for_being_so(stream: Stream) -> None:
    stream.chunk(0, 60)
    tracemalloc.start()
    try:
        for index in range(5):
            stream.chunk(index, 60)
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert kept < 40_000  # one chunk has 47,040 bytes
