"""The road from ink to pixels: a digit of 40 points, and a scribble of 5,000."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from tests.benchmarks.table import Row, benchmark
from tests.benchmarks.timing import median_and_p95, times

_GRID: Final = np.stack(np.meshgrid(np.arange(28.0), np.arange(28.0)), axis=-1).reshape(-1, 1, 2)


def spiral(points: int) -> Ink:
    """Return one stroke of ``points`` points that winds outwards: a drawing without pauses."""
    turn = np.linspace(0, 12 * np.pi, points)
    return Ink.from_points([np.stack([turn * np.cos(turn), turn * np.sin(turn)], axis=1)])


def distance_to_every_segment(ink: Ink) -> object:
    """Measure the distance of all 784 pixels to all segments, the plain way: the peer."""
    points = ink.points * (17.5 / np.ptp(ink.points, axis=0).max()) + 14
    start, step = points[:-1], np.diff(points, axis=0)
    along = ((_GRID - start) * step).sum(axis=2) / np.maximum((step**2).sum(axis=1), 1e-9)
    nearest = start + np.clip(along, 0, 1)[..., None] * step
    return np.clip(1.75 - np.sqrt(((_GRID - nearest) ** 2).sum(axis=2)).min(axis=1), 0, 1)


@benchmark("normalise", place=9)
def normalising() -> Iterator[Row]:
    """Ink to 28 × 28."""
    for points, runs in ((40, 2000), (5000, 200)):
        ink = spiral(points)
        ours = times(lambda ink=ink: normalise(ink), runs=runs)  # type: ignore[misc]
        plain = times(lambda ink=ink: distance_to_every_segment(ink), runs=max(10, runs // 20))  # type: ignore[misc]
        yield Row(
            f"normalise a stroke of {points:,} points",
            median_and_p95(ours),
            peer=f"distance of every pixel to every segment, drawn once, not centred: {median_and_p95(plain)}",
            ratio=f"{np.median(plain) / np.median(ours):.1f} times as long",
        )
