"""How a drawing came about: when each of its points is to be shown again."""

from __future__ import annotations

from typing import Final

import numpy as np

from digitpad.core.ink.ink import FloatArray, Ink

LONGEST_PAUSE: Final = 0.4
"""Seconds between two strokes at the most: nobody wants to watch a pen that rests."""

LONGEST: Final = 6.0
"""Seconds of the whole at the most; what took longer is shown faster."""

EVENLY: Final = 1.6
"""Seconds of a drawing whose times are not known."""


def playback_times(ink: Ink) -> list[FloatArray]:
    """Return for each stroke when its points appear, shape (n,), seconds from 0, never falling.

    By the times that are in the ink, with long pauses cut short; where a stroke has none, or they run backwards, by
    the way that the pen went, at one speed.
    """
    strokes = ink.strokes
    if any(each.times is None or np.any(np.diff(each.times) < 0) for each in strokes):
        return _evenly(ink)
    result: list[FloatArray] = []
    end, last = 0.0, None
    for stroke in strokes:
        times = stroke.times
        assert times is not None
        pause = 0.0 if last is None else min(max(times[0] - last, 0.0), LONGEST_PAUSE)
        result.append(end + pause + times - times[0])
        end, last = float(result[-1][-1]), float(times[-1])
    if end <= 0:
        return _evenly(ink)
    return [times * (LONGEST / end) for times in result] if end > LONGEST else result


def _evenly(ink: Ink) -> list[FloatArray]:
    lengths = [np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(each.points, axis=0).T))]) for each in ink.strokes]
    whole = sum(float(each[-1]) for each in lengths)
    if whole <= 0:
        return [np.zeros(len(each)) for each in lengths]
    starts = np.concatenate([[0.0], np.cumsum([each[-1] for each in lengths])])
    return [(start + each) * (EVENLY / whole) for start, each in zip(starts, lengths, strict=False)]
