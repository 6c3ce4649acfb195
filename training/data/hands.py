"""What pens, fingers, hands and digitisers do to ink: tremor, retraced and broken strokes, few points, coarse grids.

Strokes are arrays of shape (n, 2), float64, of a drawing whose longer side is about 1. Their order and directions
stay, for they tell a reader of strokes as much as the shape does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.kinds.synthetic import hooked
from digitpad.core.ink.ink import Ink, Stroke

Points = npt.NDArray[np.float64]
Rng = np.random.Generator

_FEWEST_TO_BREAK: Final = 12
"""Points of a stroke that can lose some inside and still look as drawn."""

_CENTRE: Final = 0.22
"""Half the side of the middle of a zero, in sizes of its box; ink in it means that it is crossed already."""


_SLASHES: Final = ((55.0, 14.0), (88.0, 7.0), (122.0, 12.0), (0.0, 7.0))
"""Mean and standard deviation, in degrees from the right, of strokes through zeros: rising, upright, falling, flat."""

_SLASH_SHARES: Final = (0.55, 0.12, 0.13, 0.2)


def cut_an_end(strokes: list[Points], rng: Rng) -> list[Points]:
    """Lose up to a tenth of a stroke: the pen did not touch yet, or no longer."""
    which = int(rng.integers(len(strokes)))
    points = strokes[which]
    lost = int(len(points) * rng.uniform(0.0, 0.1))
    strokes[which] = points[lost:] if rng.random() < 0.5 else points[: len(points) - lost]
    return strokes


def add_hooks(strokes: list[Points], rng: Rng) -> list[Points]:
    """Let the pen come and go with a twitch, at half of all ends."""

    def turned(points: Points) -> Points:
        return (points if rng.random() < 0.5 else hooked(points, rng))[::-1]

    return [turned(turned(points)) for points in strokes]


def add_landing_dot(strokes: list[Points], rng: Rng) -> list[Points]:
    """Let the pen dwell where a stroke begins, and leave a small dot."""
    which = int(rng.integers(len(strokes)))
    points = strokes[which]
    dwelt = points[0] + rng.normal(0.0, rng.uniform(0.01, 0.03), (int(rng.integers(3, 8)), 2))
    strokes[which] = np.concatenate([points[:1], dwelt, points])
    return strokes


def double_over(strokes: list[Points], rng: Rng) -> list[Points]:
    """Let the pen go back over a stroke, all of it or its last part, not quite where it came from."""
    which = int(rng.integers(len(strokes)))
    points = strokes[which]
    back = points[len(points) - max(2, int(len(points) * rng.uniform(0.2, 1.2))) :][::-1] if len(points) > 2 else points
    aside = np.sin(np.linspace(0.0, np.pi * rng.uniform(0.5, 1.0), len(back)))[:, None] * rng.normal(0.0, 0.02, 2)
    strokes[which] = np.concatenate([points, back + aside])
    return strokes


def break_up(strokes: list[Points], rng: Rng) -> list[Points]:
    """Let the pen skip a short way inside a stroke that has the points for it."""
    which = int(rng.integers(len(strokes)))
    points = strokes[which]
    if len(points) < _FEWEST_TO_BREAK:
        return strokes
    start = int(rng.integers(3, len(points) - 5))
    end = start + max(1, int(len(points) * rng.uniform(0.02, 0.08)))
    return [*strokes[:which], points[:start], points[min(end, len(points) - 2) :], *strokes[which + 1 :]]


def tremble(strokes: list[Points], rng: Rng) -> list[Points]:
    """Let the hand tremble: waves along the stroke, of chance lengths and directions."""
    frequency, phase = rng.uniform(10.0, 50.0, 3), rng.uniform(0, 2 * np.pi, 3)  # radians a size of the drawing
    waves = rng.normal(0.0, rng.uniform(0.003, 0.012), (3, 2))
    shaken, before = [], 0.0
    for points in strokes:
        along = before + travelled(points)
        shaken.append(points + np.sin(along[:, None] * frequency + phase) @ waves)
        before = float(along[-1]) + 1.0
    return shaken


def thin_out(strokes: list[Points], rng: Rng) -> list[Points]:
    """Keep 7 to 20 points of the drawing, both ends of each stroke among them, as slow devices and mice do.

    They are some of those drawn, or evenly along the strokes, or closer where it turns: there a hand is slow.
    """
    return _resampled(strokes, rng, int(rng.integers(7, 21)), shaken=0.0)


def by_finger(strokes: list[Points], rng: Rng) -> list[Points]:
    """Keep 5 to 12 points of each long stroke, straight chords between them, and none quite where it was meant."""
    longest = max(float(travelled(points)[-1]) for points in strokes)
    whole = sum(float(travelled(points)[-1]) for points in strokes)
    count = int(rng.integers(6, 13)) * whole / max(longest, 1e-9)
    return _resampled(strokes, rng, max(9, int(count)), shaken=float(rng.uniform(0.0, 0.02)))


def _resampled(strokes: list[Points], rng: Rng, count: int, *, shaken: float) -> list[Points]:
    """Return about ``count`` points, spread by time, way and turns as chance weighs them."""
    kind = rng.random()
    ways = []
    for points in strokes:
        steps = np.hypot(*np.diff(points, axis=0).T)
        if kind < 0.3:
            steps = np.ones(len(points) - 1)
        elif kind > 0.6 and len(points) > 3:
            steps = steps + 0.06 * _turns(points)
        ways.append(np.concatenate([[0.0], np.cumsum(steps)]))
    share = count / max(sum(way[-1] for way in ways), 1e-9)
    thinned = []
    for points, way in zip(strokes, ways, strict=True):
        where = np.linspace(0.0, way[-1], max(2, round(way[-1] * share)))
        at = np.stack([np.interp(where, way, values) for values in points.T], axis=1)
        thinned.append(points if len(points) < 3 else at + rng.normal(0.0, shaken, at.shape))
    return thinned


def _turns(points: Points) -> Points:
    """Return how far the stroke turns at the end of each of its steps, in radians, shape (n - 1,)."""
    steps = np.diff(points, axis=0)
    angles = np.arctan2(steps[:, 1], steps[:, 0])
    turns = np.abs((np.diff(angles) + np.pi) % (2 * np.pi) - np.pi)
    turned: Points = np.append(turns, 0.0)
    return turned


def on_a_grid(strokes: list[Points], rng: Rng) -> list[Points]:
    """Put the points on a grid of 12 to 60 lines a side, as coarse digitisers do; half of the time in stair-steps."""
    lines = float(np.exp(rng.uniform(np.log(12), np.log(60))))
    offset = rng.uniform(0.0, 1.0, 2)
    if rng.random() < 0.5:
        return [np.rint(points * lines + offset) for points in strokes]
    first = int(rng.integers(2))  # the axis that moves first
    return [_stairs(_evenly(points, 0.7 / lines) * lines + offset, first) for points in strokes]


def _stairs(points: Points, first: int) -> Points:
    """Return the points of the grid that a stroke passes, one axis moving at a time."""
    cells = np.rint(points)
    corners = np.repeat(cells, 2, axis=0)[:-1]
    corners[1::2, first] = cells[1:, first]
    changed = np.append(True, (np.diff(corners, axis=0) != 0).any(axis=1))
    passed: Points = corners[changed]
    return passed


def _evenly(points: Points, spacing: float) -> Points:
    way = travelled(points)
    where = np.linspace(0.0, way[-1], max(2, int(way[-1] / spacing)))
    return np.stack([np.interp(where, way, values) for values in points.T], axis=1)


def travelled(points: Points) -> Points:
    """Return how far the pen has come at each point of a stroke, shape (n,)."""
    return np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])


def adorned(ink: Ink, rng: Rng) -> Ink:
    """Return a digit with the stroke that many a hand adds: through a 0, across a 7, under a 1; others as they are."""
    adorn = {0: slashed, 7: barred, 1: footed}.get(ink.label if isinstance(ink.label, int) else -1)
    return adorn(ink, rng) if adorn else ink


def slashed(ink: Ink, rng: Rng) -> Ink:
    """Return a zero with a stroke through it, at any angle, from inside to far beyond; one crossed already stays so.

    Most rise to the right, some fall, some lie flat. Now and then the pen is not lifted before.
    """
    low, size = _box(ink)
    inside = (np.abs((ink.points - low) / size - 0.5) < _CENTRE).all(axis=1)
    if inside.any():
        return ink
    angle = rng.normal(*_SLASHES[rng.choice(len(_SLASHES), p=_SLASH_SHARES)])
    way = np.array([np.cos(np.radians(angle)), -np.sin(np.radians(angle))])
    chord = 1 / float(np.hypot(*(way / size)))  # twice from the middle to the ellipse in the box
    reach = chord * (rng.uniform(0.45, 1.5) if rng.random() < 0.7 else rng.uniform(1.5, 3.0)) / 2
    middle = low + size * (0.5 + rng.normal(0.0, 0.06, 2))
    stroke = _line(middle - way * reach, middle + way * reach, rng)
    if rng.random() < 0.25:
        return _without_lifting(ink, stroke)
    return _with(ink, stroke[::-1] if rng.random() < 0.5 else stroke, first=bool(rng.random() < 0.08))


def barred(ink: Ink, rng: Rng) -> Ink:
    """Return a seven of one stroke with a bar across its stem."""
    if len(ink.strokes) != 1:
        return ink
    low, size = _box(ink)
    points = ink.points[len(ink.points) // 2 :]
    height = low[1] + size[1] * rng.uniform(0.4, 0.65)
    middle = np.array([points[np.abs(points[:, 1] - height).argmin()][0], height])
    tilt = rng.normal(0.08, 0.12)
    way = np.array([np.cos(tilt), -np.sin(tilt)]) * size.max() * rng.uniform(0.12, 0.32)
    return _with(ink, _line(middle - way, middle + way * rng.uniform(0.7, 1.3), rng))


def footed(ink: Ink, rng: Rng) -> Ink:
    """Return a one of one stroke with a foot under it."""
    if len(ink.strokes) != 1:
        return ink
    _, size = _box(ink)
    end = ink.points[ink.points[:, 1].argmax()] + np.array([0.0, size[1] * rng.uniform(-0.02, 0.05)])
    tilt = rng.normal(0.05, 0.1)
    way = np.array([np.cos(tilt), -np.sin(tilt)]) * size[1] * rng.uniform(0.12, 0.42)
    return _with(ink, _line(end - way * rng.uniform(0.6, 1.2), end + way, rng))


def _box(ink: Ink) -> tuple[Points, Points]:
    """Return the corner of least x and y of the box, and its sides, none of them 0."""
    low, high = ink.points.min(axis=0), ink.points.max(axis=0)
    return low, np.maximum(high - low, 1e-6 + 0.02 * float((high - low).max()))


def _line(start: Points, end: Points, rng: Rng) -> Points:
    """Return 3 to 12 points from ``start`` to ``end``, bowed a little."""
    where = np.linspace(0.0, 1.0, int(rng.integers(3, 13)))[:, None]
    across = (end - start)[::-1] * np.array([-1.0, 1.0])
    line: Points = start + where * (end - start) + np.sin(np.pi * where) * across * rng.normal(0.0, 0.04)
    return line


def _with(ink: Ink, points: Points, *, first: bool = False) -> Ink:
    stroke = Stroke(points)
    strokes: Sequence[Stroke] = (stroke, *ink.strokes) if first else (*ink.strokes, stroke)
    return Ink(tuple(strokes), ink.label, ink.writer)


def _without_lifting(ink: Ink, points: Points) -> Ink:
    """Return ``ink`` whose last stroke goes on into ``points``, from the end that is nearer."""
    last = ink.strokes[-1].points
    nearer = points if np.hypot(*(points[0] - last[-1])) < np.hypot(*(points[-1] - last[-1])) else points[::-1]
    joined = Stroke(np.concatenate([last, nearer]))
    return Ink((*ink.strokes[:-1], joined), ink.label, ink.writer)
