"""Drawings that are no digit. A network that has never seen any is sure of every scribble."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.ink.ink import Ink

Points = npt.NDArray[np.float64]
Rng = np.random.Generator

# Strokes of letters and signs that no hand means as a digit, as points x,y with y down; a stroke ends with a bar.
_SHAPES: Final = (
    "0,10 4,0 8,10 | 2,6 6,6",  # A
    "8,0 0,0 0,10 8,10 | 0,5 6,5",  # E
    "0,0 0,10 | 8,0 8,10 | 0,5 8,5",  # H
    "0,0 0,10 | 8,0 0,5 8,10",  # K
    "0,10 0,0 5,6 10,0 10,10",  # M
    "0,10 0,0 8,10 8,0",  # N
    "0,10 0,0 5,0 7,3 5,5 0,5 8,10",  # R
    "0,0 3,10 5,4 7,10 10,0",  # W
    "0,0 8,10 | 8,0 0,10",  # X
    "3,0 3,10 | 7,0 7,10 | 0,3 10,3 | 0,7 10,7",  # number sign
    "0,4 10,4 2,10 5,0 8,10 0,4",  # star
    "5,10 0,4 1,1 4,1 5,3 6,1 9,1 10,4 5,10",  # heart
    "0,5 5,0 10,5 | 1,5 1,10 9,10 9,5 | 4,10 4,7 6,7 6,10",  # house
    "0,5 10,5 | 6,1 10,5 6,9",  # arrow
    "0,10 0,0 10,0 10,10 0,10 10,0",  # crossed box
    "0,0 10,0 5,9 0,0 | 5,0 5,9",  # halved triangle
    "5,0 10,9 0,9 5,0",  # triangle
    "0,5 10,5 | 5,0 5,10",  # plus
    "0,0 10,0 10,10 0,10 0,0",  # square
    "0,0 5,10 10,0",  # V
    "0,6 4,10 10,0",  # tick
    "0,0 0,10 | 0,1 3,0 6,2 6,10 | 6,2 8,0 11,1 11,10",  # m
    "0,0 10,0 | 5,0 5,10",  # T
    "0,0 5,5 10,0 | 5,5 5,10",  # Y
    "0,0 0,10 | 7,0 0,5 7,10",  # k
    "0,3 4,3 | 0,6 4,6",  # equals
    "0,0 0,10 8,10",  # L
    "0,0 0,9 4,10 8,9 8,0",  # U
    "0,0 7,0 | 0,5 5,5 | 0,0 0,10",  # F
    "5,0 10,5 5,10 0,5 5,0",  # diamond
    "0,10 2,0 5,7 8,0 10,10",  # M, slanted
    "0,0 1,10 5,2 9,10 10,0",  # w
    "0,4 3,0 6,0 9,4 9,7 6,10 3,10 0,7 0,4 | 3,3 3,4 | 6,3 6,4 | 2,7 4,8 6,7",  # face
    "0,0 10,10 10,0 0,10 0,0",  # hourglass
    "0,5 2,2 4,8 6,2 8,8 10,5",  # zigzag
    "5,0 5,10 | 1,2 9,8 | 9,2 1,8",  # asterisk
    "0,0 0,10 4,8 6,5 4,2 0,0 | 9,0 9,10",  # two things
    "0,8 5,2 10,8 | 0,4 10,4",  # crossed roof
    "0,10 0,0 6,2 6,5 0,6",  # P
    "0,2 10,2 10,8 0,8 0,2 | 3,8 3,10 | 7,8 7,10",  # cart
)
TRAINING_SHAPES: Final = range(0, len(_SHAPES), 2)
HELD_OUT_SHAPES: Final = range(1, len(_SHAPES), 2)


def shape(number: int) -> Ink:
    """Return a letter or sign; ``number`` is one of `TRAINING_SHAPES` or `HELD_OUT_SHAPES`."""
    strokes = [[[float(v) for v in pair.split(",")] for pair in part.split()] for part in _SHAPES[number].split("|")]
    return Ink.from_points(strokes)


def scribble(rng: Rng) -> Ink:
    """Return meaningless lines: waves that cross themselves, hatching, or scattered strokes."""
    kind = rng.integers(3)
    if kind == 0:
        return Ink.from_points([_waves(rng)])
    if kind == 1:
        return Ink.from_points([_hatching(rng)])
    return Ink.from_points([rng.uniform(0, 1, 2) + _walk(rng) for _ in range(rng.integers(4, 10))])


def overlaid(first: Ink, second: Ink) -> Ink:
    """Return two drawings on top of each other, as when someone forgot to clear the canvas."""
    return Ink((*first.strokes, *second.strokes))


def beside(first: Ink, second: Ink, gap: float) -> Ink:
    """Return two drawings next to each other, the second scaled to the first's height.

    Args:
        first: the left one.
        second: the right one.
        gap: between their boxes, in heights; negative where they overlap.
    """
    left, right = _at_origin(first), _at_origin(second)
    width = max(float(points[:, 0].max()) for points in left)
    return Ink.from_points([*left, *(points + np.array([width + gap, 0.0]) for points in right)])


def cut(ink: Ink, rng: Rng) -> Ink:
    """Return what is left of ``ink`` when its middle is rubbed out, or one half of it goes over the edge."""
    parts = _at_origin(ink)
    points = np.concatenate(parts)
    axis = int(rng.integers(2))
    low, high = points[:, axis].min(), points[:, axis].max()
    if rng.random() < 0.5:
        lost = low + (high - low) * np.array([0.3, 0.7])
    else:
        lost = low + (high - low) * np.array([[-0.1, 0.5], [0.5, 1.1]])[rng.integers(2)]
    pieces = []
    for part in parts:
        kept = (part[:, axis] < lost[0]) | (part[:, axis] > lost[1])
        pieces += [piece for piece in np.split(part, np.flatnonzero(np.diff(kept)) + 1) if _within(piece, axis, lost)]
    return Ink.from_points(pieces) if pieces else scribble(rng)


def _within(piece: Points, axis: int, lost: Points) -> bool:
    middle = piece[len(piece) // 2, axis]
    return len(piece) > 1 and bool(middle < lost[0] or middle > lost[1])


def _at_origin(ink: Ink) -> list[Points]:
    low, high = ink.points.min(axis=0), ink.points.max(axis=0)
    return [(stroke.points - low) / max(float(high[1] - low[1]), 1e-6) for stroke in ink.strokes]


def spiral(rng: Rng) -> Ink:
    """Return a spiral of two to five turns."""
    t = np.linspace(0.1, 1.0, 80)[:, None]
    angle = rng.uniform(0, 2 * np.pi) + t * rng.choice([-2, 2]) * np.pi * rng.uniform(2, 5)
    return Ink.from_points([np.hstack([t * np.cos(angle), t * np.sin(angle)])])


def polygon(rng: Rng) -> Ink:
    """Return a polygon or, half the time, a star, of three to seven corners and any size and direction."""
    corners = int(rng.integers(3, 8))
    star = corners >= 5 and rng.random() < 0.7
    turns = np.arange(corners + 1) * (2 if star and corners % 2 else 1)
    angle = rng.uniform(0, 2 * np.pi) + 2 * np.pi * turns / corners
    return Ink.from_points([np.stack([np.cos(angle), np.sin(angle)], axis=1)])


def _waves(rng: Rng) -> Points:
    t = np.linspace(0, 2 * np.pi, 90)[:, None, None]
    frequencies, phases = rng.uniform(1.5, 5.0, (3, 2)), rng.uniform(0, 2 * np.pi, (3, 2))
    waves: Points = np.sin(t * frequencies + phases).sum(axis=1)
    return waves


def _hatching(rng: Rng) -> Points:
    turns = int(rng.integers(5, 14))
    x = np.linspace(0, rng.uniform(0.6, 1.5), turns) + rng.normal(0, 0.04, turns)
    y = np.arange(turns) % 2 + rng.normal(0, 0.08, turns)
    return np.stack([x, y], axis=1)


def _walk(rng: Rng) -> Points:
    return np.cumsum(rng.normal(0, 0.15, (int(rng.integers(2, 6)), 2)), axis=0)
