"""The one spline: it goes through its points, is straight where they are, and turns sharply where it may."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.ink.splines import smooth, spline_matrix, tangents

BOW = np.array([[0.0, 0.0], [1.0, 1.0], [3.0, 1.5], [4.0, 0.0]])


def test_the_line_goes_through_its_points() -> None:
    line = smooth(BOW, spacing=0.001)
    for point in BOW:
        assert np.hypot(*(line - point).T).min() < 0.001


def test_a_straight_line_stays_straight() -> None:
    line = smooth([(0, 0), (1, 2), (4, 8)], spacing=0.1)
    assert line[:, 1] == pytest.approx(2 * line[:, 0])


def test_a_point_given_twice_is_a_corner() -> None:
    corner = (1.0, 0.0)
    sharp = smooth([(0, 0), corner, corner, (1, 1)], spacing=0.1)
    assert np.all((sharp[:, 1] == 0) | (sharp[:, 0] == 1)), "two straight lines"
    round_ = smooth([(0, 0), corner, (1, 1)], spacing=0.1)
    assert not np.all((round_[:, 1] == 0) | (round_[:, 0] == 1))


def test_the_matrix_moves_the_line_with_its_points() -> None:
    matrix = spline_matrix(BOW, [0, 3], spacing=0.1)
    assert matrix @ (BOW + np.array([5, 7])) == pytest.approx(matrix @ BOW + [5, 7])


def test_the_tangents_are_those_of_a_parabola() -> None:
    knots = np.array([0.0, 0.5, 2.0, 3.0])
    values = np.column_stack([knots, knots**2])
    assert tangents(values, knots) == pytest.approx(np.column_stack([np.ones(4), 2 * knots]))
    assert tangents(values[:2], knots[:2]) == pytest.approx(np.array([[1, 0.5], [1, 0.5]]))


def test_points_that_lie_upon_each_other_divide_by_nothing() -> None:
    assert np.isfinite(tangents(np.zeros((4, 2)), np.zeros(4))).all()
