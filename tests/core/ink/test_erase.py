"""What the eraser leaves is exactly what lay outside it."""

from __future__ import annotations

import itertools

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.ink.erase import erase
from digitpad.core.ink.ink import Ink, Stroke

Array = npt.NDArray[np.float64]

LINE = Ink.from_points([[(0, 0), (100, 0)]])
coordinates = st.floats(-200, 200, allow_subnormal=False).map(lambda value: round(value, 3))
paths = st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=8)
inks = st.lists(paths, min_size=0, max_size=4).map(Ink.from_points)
radii = st.floats(0.5, 60)


def densely(stroke: Stroke, count: int = 40) -> Array:
    """Points all along the line of a stroke, shape (n, 2)."""
    points = stroke.points
    if len(points) == 1:
        return points
    shares = np.linspace(0, 1, count)[:, None]
    return np.concatenate([a + shares * (b - a) for a, b in itertools.pairwise(points)])


def distances(points: Array, path: Array) -> Array:
    """Of each point to the nearest place of a path, computed the slow and obvious way."""
    starts, ends = (path, path) if len(path) == 1 else (path[:-1], path[1:])
    best = np.full(len(points), np.inf)
    for a, b in zip(starts, ends, strict=True):
        step = b - a
        share = np.clip((points - a) @ step / max(float(step @ step), 1e-30), 0, 1)
        best = np.minimum(best, np.hypot(*(points - (a + share[:, None] * step)).T))
    return best


def test_a_line_is_cut_in_two_at_the_rim_of_the_eraser() -> None:
    left, right = erase(LINE, [(50, 0)], 10).strokes
    assert left.points == pytest.approx(np.array([[0, 0], [40, 0]]))
    assert right.points == pytest.approx(np.array([[60, 0], [100, 0]]))


def test_a_wiped_strip_takes_all_between_its_ends_with_it() -> None:
    left, right = erase(LINE, [(30, 6), (70, 6)], 10).strokes
    assert left.points[-1] == pytest.approx((30 - 8, 0))
    assert right.points[0] == pytest.approx((70 + 8, 0))


def test_an_eraser_that_misses_returns_the_very_same_ink() -> None:
    assert erase(LINE, [(50, 11)], 10) is LINE
    assert erase(LINE, [(50, 10)], 10) is LINE, "touching the line from outside takes nothing"


def test_strokes_that_were_not_touched_stay_the_same_objects() -> None:
    ink = Ink.from_points([[(0, 0), (10, 0)], [(0, 90), (10, 90)]])
    assert erase(ink, [(5, 0)], 50).strokes == (ink.strokes[1],)
    assert erase(ink, [(5, 0)], 50).strokes[0] is ink.strokes[1]


def test_a_dot_is_taken_whole_or_not_at_all() -> None:
    dot = Ink.from_points([[(5, 5)]])
    assert erase(dot, [(5, 14)], 10).is_blank
    assert erase(dot, [(0, 20), (20, 20)], 10) is dot


def test_two_points_at_one_place_are_taken_like_a_dot() -> None:
    assert erase(Ink.from_points([[(5, 5), (5, 5)]]), [(5, 6)], 10).is_blank


def test_time_and_pressure_are_interpolated_at_the_cut() -> None:
    stroke = Stroke(np.array([[0.0, 0.0], [100.0, 0.0]]), times=np.array([0.0, 1.0]), pressures=np.array([0.0, 0.5]))
    left, _ = erase(Ink((stroke,)), [(50, 0)], 10).strokes
    assert left.times == pytest.approx([0, 0.4])
    assert left.pressures == pytest.approx([0, 0.2])


def test_label_and_writer_outlive_the_eraser() -> None:
    ink = Ink(LINE.strokes, label=7, writer="me")
    assert (erase(ink, [(50, 0)], 10).label, erase(ink, [(50, 0)], 10).writer) == (7, "me")


@given(inks, paths, radii)
def test_what_is_left_lies_outside_the_eraser(ink: Ink, path: list[tuple[float, float]], radius: float) -> None:
    for stroke in erase(ink, path, radius).strokes:
        assert distances(densely(stroke), np.array(path)).min() >= radius - 1e-6


@given(inks, paths, radii)
def test_what_lay_outside_the_eraser_is_left(ink: Ink, path: list[tuple[float, float]], radius: float) -> None:
    left = erase(ink, path, radius)
    for stroke in ink.strokes:
        points = densely(stroke)
        for point in points[distances(points, np.array(path)) > radius + 1e-6]:
            assert min(float(distances(point[None], kept.points)[0]) for kept in left.strokes) < 1e-6


@given(inks, paths, radii)
def test_rubbing_the_same_place_again_takes_nothing_more(
    ink: Ink, path: list[tuple[float, float]], radius: float
) -> None:
    once = erase(ink, path, radius)
    twice = erase(once, path, radius)
    assert sum(map(length, twice.strokes)) == pytest.approx(sum(map(length, once.strokes)), abs=1e-5)


def length(stroke: Stroke) -> float:
    return float(np.hypot(*np.diff(stroke.points, axis=0).T).sum())
