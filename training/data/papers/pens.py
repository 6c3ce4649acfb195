"""Pens: what a ballpoint, a pencil, a felt tip, a fountain pen or a dry one leave along the way they go."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from scipy import ndimage

from training.data.papers.canvas import Canvas, Grey, Layer, Points, Rng, chance, mottle

_STEP: Final = 1.5  # pixels between the points of a drawn line
_CORNER: Final = 0.35  # of the digit: so long steps of few points stay straight


@dataclass(frozen=True, slots=True)
class Pen:
    """What a pen leaves.

    Attributes:
        width: of its lines, in heights of the digit.
        level: grey of its full ink, 0 to 1.
        cover: how much of the paper it hides, 0 to 1.
        nib: how much thinner lines along the nib are, 0 for a round pen, to 1.
        haste: how much thinner and paler quick parts of a stroke are, 0 to 1.
        uneven: standard deviation of slow changes of strength along the paper.
        grain: share of the paper's tooth that stays bare, as under a pencil.
        gaps: share of the way that a dry pen leaves out.
        bleed: standard deviation in heights, by which ink runs into the paper.
    """

    width: float
    level: float
    cover: float = 1.0
    nib: float = 0.0
    haste: float = 0.0
    uneven: float = 0.0
    grain: float = 0.0
    gaps: float = 0.0
    bleed: float = 0.0


def _colour(rng: Rng) -> float:
    """Return the grey of black, blue or red ink."""
    low, high = ((0.02, 0.22), (0.12, 0.38), (0.3, 0.48))[rng.choice(3, p=(0.5, 0.38, 0.12))]
    return float(rng.uniform(low, high))


def ballpoint(rng: Rng) -> Pen:
    """Return a thin round pen whose ink comes a little unevenly."""
    width, cover = rng.uniform(0.03, 0.085), rng.uniform(0.75, 1.0)
    return Pen(width, _colour(rng), cover, haste=rng.uniform(0, 0.5), uneven=rng.uniform(0, 0.2))


def felt(rng: Rng) -> Pen:
    """Return a thick soft pen."""
    width, cover = rng.uniform(0.08, 0.24), rng.uniform(0.75, 1.0)
    return Pen(width, _colour(rng), cover, haste=rng.uniform(0, 0.2), bleed=rng.uniform(0, 0.015))


def fountain(rng: Rng) -> Pen:
    """Return a pen whose lines are broad in one direction and thin in the other."""
    pen = Pen(rng.uniform(0.06, 0.15), _colour(rng), rng.uniform(0.8, 1.0), nib=rng.uniform(0.3, 0.8))
    return replace(pen, haste=rng.uniform(0, 0.4), uneven=rng.uniform(0, 0.2), bleed=rng.uniform(0, 0.012))


def pencil(rng: Rng) -> Pen:
    """Return a grey pen that leaves the hollows of the paper bare."""
    pen = Pen(rng.uniform(0.035, 0.1), rng.uniform(0.15, 0.45), rng.uniform(0.5, 0.95), haste=rng.uniform(0, 0.5))
    return replace(pen, uneven=rng.uniform(0, 0.25), grain=rng.uniform(0.05, 0.4))


def brush(rng: Rng) -> Pen:
    """Return the round pen of a program, always as wide and as dark."""
    return Pen(rng.uniform(0.04, 0.2), rng.uniform(0, 0.3) if chance(rng, 0.4) else 0.0)


def none(rng: Rng) -> Pen:
    """Return a pen that leaves no more than a trace that nobody sees."""
    return Pen(rng.uniform(0.03, 0.1), 0.5, 0.001)


def faint(rng: Rng) -> Pen:
    """Return a pencil that hardly shows."""
    return replace(pencil(rng), cover=rng.uniform(0.22, 0.5), grain=rng.uniform(0.0, 0.3))


def dry(rng: Rng) -> Pen:
    """Return a pen that is nearly empty."""
    pen = (ballpoint, felt)[rng.integers(2)](rng)
    return replace(pen, gaps=rng.uniform(0.03, 0.16), uneven=rng.uniform(0.2, 0.5), grain=rng.uniform(0, 0.35))


PENS: Final[Mapping[str, Callable[[Rng], Pen]]] = {
    "ballpoint": ballpoint, "felt": felt, "fountain": fountain, "pencil": pencil, "faint": faint, "dry": dry,
    "brush": brush, "none": none,
}  # fmt: skip


def written(strokes: Sequence[Points], canvas: Canvas, pen: Pen, rng: Rng) -> Grey:
    """Return how much of each pixel of ``canvas`` the ``pen`` covers along ``strokes``, points in heights, 0 to 1."""
    layer = Layer(canvas)
    turn = rng.uniform(-1.0, 0.2)  # of the nib, in radians
    for points in strokes:
        way, pace = _way(points, _STEP / canvas.unit)
        width, strength = _widths(way, pace, pen, turn)
        for first, last in _runs(len(way), pen, rng):
            layer.line(way[first:last], width[first:last] * canvas.unit, strength[first:last], round_ends=True)
    return textured(layer.cover(), canvas, pen, rng)


def copied(image: Grey, canvas: Canvas, pen: Pen, rng: Rng) -> Grey:
    """Return how much of each pixel of ``canvas`` is covered by a digit that is known as pixels, as by `written`.

    Args:
        image: shape (h, w), 0 (paper) to 1 (ink); its box is set to a height of 1.
        canvas: what is seen.
        pen: its width counts as far as the lines of ``image`` can be thinned or thickened.
        rng: of all chance.
    """
    rows, columns = (np.flatnonzero((image > 0.3).any(axis=axis)) for axis in (1, 0))
    height = float(max(rows[-1] - rows[0], columns[-1] - columns[0]) + 1)
    middle = (float(columns[0] + columns[-1] + 1) / 2, float(rows[0] + rows[-1] + 1) / 2)
    large = canvas.enlarged(np.pad(image, 1), (middle[0] + 1, middle[1] + 1), height)
    steep = max(canvas.unit / height, 1.0)
    # Where the edge is taken makes lines thinner or thicker; a felt tip's are the thickest that the image knows.
    edge = float(np.interp(pen.width, (0.03, 0.2), (0.62, 0.22)))
    sharp: Grey = np.clip((large - edge) * steep + 0.5, 0, 1, dtype=np.float32)
    return textured(sharp, canvas, pen, rng)


def textured(cover: Grey, canvas: Canvas, pen: Pen, rng: Rng) -> Grey:
    """Return ``cover`` with what ink and the paper's tooth do to it, times the strength of the ink."""
    if pen.bleed * canvas.unit > 0.3:
        cover = ndimage.gaussian_filter(cover, pen.bleed * canvas.unit)
    if pen.uneven:
        slow = mottle(canvas.shape, rng, 0.25 * canvas.unit)
        cover = cover * np.clip(1 - pen.uneven * np.abs(slow), 0.15, 1)
    if pen.grain:
        tooth = mottle(canvas.shape, rng, max(0.018 * canvas.unit, 1.0))
        bare = 1 / (1 + np.exp(np.float32(4) * (tooth + np.float32(1.6 - 3 * pen.grain))))
        cover = cover * (1 - bare)
    return cover * np.float32(pen.cover)


def _way(points: Points, step: float) -> tuple[Points, Points]:
    """Return points ``step`` apart along a rounded line through ``points``, and the pace of the pen there, mean 1."""
    if len(points) < 2:
        return points, np.ones(len(points))
    lengths = np.hypot(*np.diff(points, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(lengths)])
    count = max(int(along[-1] / step), 2)
    at = np.linspace(0.0, along[-1], count)
    way = np.stack([np.interp(at, along, values) for values in points.T], axis=1)
    round_off = min(float(np.median(lengths)), _CORNER) / step / 3
    if round_off > 0.5 and count > 4:
        ends = way[[0, -1]].copy()
        way = ndimage.gaussian_filter1d(way, round_off, axis=0, mode="nearest")
        way[[0, -1]] = ends
    pace = np.interp(at, (along[1:] + along[:-1]) / 2, lengths / max(float(lengths.mean()), 1e-9))
    return way, pace


def _widths(way: Points, pace: Points, pen: Pen, turn: float) -> tuple[Points, Points]:
    """Return the width in heights and the strength of the line at each point of ``way``."""
    quick = pen.haste * np.clip(pace - 0.6, 0, 1.5) / 1.5
    width = pen.width * (1 - 0.5 * quick)
    if pen.nib and len(way) > 1:
        heading = np.arctan2(*np.gradient(way, axis=0).T[::-1])
        width = width * (1 - pen.nib * np.abs(np.cos(heading - turn)))
    return width, np.clip(1 - 0.5 * quick, 0, 1)


def _runs(count: int, pen: Pen, rng: Rng) -> list[tuple[int, int]]:
    """Return first and last of the stretches of ``count`` points that the pen draws."""
    if not pen.gaps or count < 8:
        return [(0, count)]
    runs, start = [], 0
    while start < count:
        length = 2 + int(rng.exponential(0.25 * count))
        runs.append((start, min(start + length, count)))
        start += length + 1 + int(rng.exponential(max(pen.gaps * 0.25 * count, 1)))
    return runs
