"""What hands and devices do to ink leaves a digit that can be drawn, and is what it says."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from tests.digits import digit_ink
from training.data import hands
from training.data.hands import Points, Rng, adorned, slashed

CHANGES = (
    hands.cut_an_end, hands.add_hooks, hands.add_landing_dot, hands.double_over, hands.break_up, hands.tremble,
    hands.thin_out, hands.by_finger, hands.on_a_grid,
)  # fmt: skip


def strokes_of(digit: int) -> list[Points]:
    return [stroke.points / 100 for stroke in digit_ink(digit).strokes]


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_leaves_the_digit_recognisable(change: Callable[[list[Points], Rng], list[Points]]) -> None:
    rng = np.random.default_rng(1)
    for digit in range(10):
        plain = normalise(digit_ink(digit))
        changed = [normalise(Ink.from_points(change(strokes_of(digit), rng))) for _ in range(10)]
        overlaps = [np.minimum(plain, image).sum() / np.maximum(plain, image).sum() for image in changed]
        assert np.median(overlaps) > 0.3, digit  # two different digits overlap by 0.15


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_takes_single_points_and_points_on_one_spot(
    change: Callable[[list[Points], Rng], list[Points]],
) -> None:
    rng = np.random.default_rng(2)
    for strokes in ([np.zeros((1, 2))], [np.zeros((14, 2)), np.ones((2, 2))]):
        for _ in range(20):
            assert np.isfinite(normalise(Ink.from_points(change(list(strokes), rng)))).all()


def test_a_finger_leaves_few_points_and_both_ends() -> None:
    rng = np.random.default_rng(3)
    counts = [sum(map(len, hands.by_finger(strokes_of(3), rng))) for _ in range(50)]
    assert 8 <= min(counts) <= max(counts) <= 14


def test_a_coarse_grid_has_whole_places_and_may_move_along_one_axis_at_a_time() -> None:
    rng = np.random.default_rng(4)
    drawn = [hands.on_a_grid(strokes_of(8), rng)[0] for _ in range(20)]
    assert all((points == np.rint(points)).all() for points in drawn)
    stairs = [(np.diff(points, axis=0) == 0).any(axis=1).all() for points in drawn]
    assert 2 < sum(stairs) < 18


def test_a_slashed_zero_is_a_zero_with_a_stroke_through_it() -> None:
    rng = np.random.default_rng(5)
    zero, plain = digit_ink(0), normalise(digit_ink(0))
    slashes = [slashed(zero, rng) for _ in range(100)]
    assert all(ink.label == 0 for ink in slashes)
    assert all(np.abs(normalise(ink) - plain).sum() > 5 for ink in slashes)
    inside = np.abs(np.concatenate([ink.points for ink in slashes]) - 50)
    assert (inside < 10).all(axis=1).sum() >= 50  # through the middle
    beyond = [np.ptp(ink.points, axis=0) > np.ptp(zero.points, axis=0) + 1 for ink in slashes]
    assert 0.1 < np.mean([outside.any() for outside in beyond]) < 0.9
    strokes = [len(ink.strokes) for ink in slashes]
    assert set(strokes) == {1, 2}


def test_a_zero_that_is_crossed_is_not_crossed_again() -> None:
    rng = np.random.default_rng(6)
    crossed = Ink((*digit_ink(0).strokes, *Ink.from_points([[(80, 10), (50, 50), (20, 90)]]).strokes), label=0)
    assert slashed(crossed, rng) is crossed


def test_a_seven_gets_a_bar_and_a_one_a_foot_and_others_nothing() -> None:
    rng = np.random.default_rng(7)
    for _ in range(20):
        seven, one = adorned(digit_ink(7), rng), adorned(digit_ink(1), rng)
        bar, foot = seven.strokes[1].points, one.strokes[1].points
        assert 30 < bar[:, 1].mean() < 75
        assert 85 < foot[:, 1].mean() < 110
    for digit in (2, 3, 4, 5, 6, 8, 9):
        assert adorned(digit_ink(digit), rng) == digit_ink(digit)
    assert adorned(Ink(digit_ink(0).strokes, label="O"), rng).strokes == digit_ink(0).strokes
