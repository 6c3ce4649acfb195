"""How a drawing is played back: by its times, with pauses cut, or evenly where it has none."""

from __future__ import annotations

import numpy as np

from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.ink.playback import EVENLY, LONGEST, LONGEST_PAUSE, playback_times


def stroke(xs: list[float], times: list[float] | None = None) -> Stroke:
    return Stroke(np.array([[x, 0.0] for x in xs]), times=None if times is None else np.array(times))


def test_points_appear_as_they_were_drawn_with_long_pauses_cut() -> None:
    ink = Ink((stroke([0, 1, 2], [100, 100.25, 101]), stroke([3, 4], [109, 109.5])))
    first, second = playback_times(ink)
    assert first.tolist() == [0, 0.25, 1]
    assert np.allclose(second, [1 + LONGEST_PAUSE, 1.5 + LONGEST_PAUSE])


def test_what_took_long_is_shown_faster() -> None:
    first, second = playback_times(Ink((stroke([0, 1, 2], [0, 10, 30]), stroke([3, 4], [30, 60]))))
    assert np.allclose(first, [0, LONGEST / 6, LONGEST / 2])
    assert np.isclose(second[-1], LONGEST)


def test_without_times_or_with_times_that_run_backwards_the_pen_goes_at_one_speed() -> None:
    for times in (None, [0.0, 2.0, 1.0]):
        first, second = playback_times(Ink((stroke([0, 1, 3], times), stroke([5, 6]))))
        assert np.allclose(first, [0, EVENLY / 4, 3 * EVENLY / 4])
        assert np.allclose(second, [3 * EVENLY / 4, EVENLY])


def test_a_dot_and_ink_whose_times_stand_still_are_there_at_once_or_evenly() -> None:
    assert [each.tolist() for each in playback_times(Ink((stroke([5]),)))] == [[0]]
    (same,) = playback_times(Ink((stroke([0, 1], [7, 7]),)))
    assert np.allclose(same, [0, EVENLY])
