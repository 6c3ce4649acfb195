"""A path tells order, direction and lifts, and depends on neither size, place, nor the speed of the pen."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.stroke_path import CHANNELS, PLACES, stroke_path, stroke_paths
from tests.digits import digit_ink, transformed

X, Y, RIGHT, DOWN, LIFTED, LENGTH = range(CHANNELS)

coordinates = st.floats(-1e9, 1e9, allow_subnormal=True)
inks = st.lists(st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=6), max_size=4).map(Ink.from_points)


def test_a_line_to_the_right_is_followed_from_its_start_to_its_end() -> None:
    path = stroke_path(Ink.from_points([[(10, 5), (30, 5)]]))
    assert path.shape == (PLACES, CHANNELS)
    assert path.dtype == np.float32
    assert (np.diff(path[:, X]) > 0).all()
    assert path[0, X] == pytest.approx(-1, abs=0.05)
    assert path[-1, X] == pytest.approx(1, abs=0.05)
    np.testing.assert_allclose(path[:, Y], 0)
    np.testing.assert_allclose(path[:, RIGHT], 1, atol=0.01)
    np.testing.assert_allclose(path[:, [DOWN, LIFTED]], 0)
    np.testing.assert_allclose(path[:, LENGTH], 2 / 8)


def test_the_way_between_two_strokes_is_told_as_lifted() -> None:
    path = stroke_path(Ink.from_points([[(0, 0), (0, 10)], [(10, 0), (10, 10)]]))
    lifted = path[:, LIFTED] > 0.5
    assert not lifted[[0, -1]].any()
    assert 0.2 < lifted.mean() < 0.35  # √2 of the way, which counts half
    assert (path[lifted][2:-2, RIGHT] > 0).all()


def test_order_and_direction_are_told() -> None:
    seven = digit_ink(7)
    backwards = Ink.from_points([stroke.points[::-1] for stroke in seven.strokes])
    assert np.abs(stroke_path(seven) - stroke_path(backwards)).max() > 0.5
    two = Ink.from_points([[(0, 0), (0, 10)], [(10, 0), (10, 10)]])
    assert np.abs(stroke_path(two) - stroke_path(Ink(two.strokes[::-1]))).max() > 0.5


@given(digit=st.integers(0, 9), scale=st.floats(1e-3, 1e3), x=st.floats(-1e4, 1e4), y=st.floats(-1e4, 1e4))
def test_size_and_place_do_not_matter(digit: int, scale: float, x: float, y: float) -> None:
    ink = digit_ink(digit)
    moved = transformed(transformed(ink, scale=scale), shift=(x, y))
    np.testing.assert_allclose(stroke_path(moved), stroke_path(ink), atol=1e-3)


@pytest.mark.parametrize("digit", range(10))
def test_neither_the_speed_of_the_pen_nor_points_drawn_twice_matter(digit: int) -> None:
    ink = digit_ink(digit)
    rng = np.random.default_rng(digit)
    slow = []
    for stroke in ink.strokes:
        along = np.arange(len(stroke.points))
        places = np.sort(np.concatenate([along, along, rng.uniform(0, along[-1], 500)]))
        slow.append(np.stack([np.interp(places, along, axis) for axis in stroke.points.T], axis=1))
    np.testing.assert_allclose(stroke_path(Ink.from_points(slow)), stroke_path(ink), atol=1e-4)


def test_nothing_and_a_dot_are_all_zeros() -> None:
    for ink in (Ink(), Ink.from_points([[(3, 4)]]), Ink.from_points([[(3, 4)] * 5, [(3, 4)]])):
        assert not stroke_path(ink).any()


@given(inks)
def test_any_ink_has_a_path_in_bounds(ink: Ink) -> None:
    path = stroke_path(ink)
    assert np.isfinite(path).all()
    assert np.abs(path).max() <= 2.001
    assert np.abs(path[:, :LENGTH]).max() <= 1.001


def test_a_scribble_of_many_points_has_a_path_too() -> None:
    walk = np.cumsum(np.random.default_rng(1).normal(size=(100_000, 2)), axis=0)
    path = stroke_path(Ink.from_points([walk]))
    assert np.isfinite(path).all()
    assert path[0, LENGTH] == 2


@given(st.lists(inks, max_size=6))
def test_many_inks_are_followed_as_one_by_one_to_the_bit(drawings: list[Ink]) -> None:
    dot_again = Ink.from_points([[(3, 3), (3, 3)], [(3, 3)]])
    drawings = [*drawings, *map(digit_ink, range(10)), dot_again, Ink(), *drawings]
    np.testing.assert_array_equal(stroke_paths(drawings), [stroke_path(ink) for ink in drawings])
