"""Printed lines around rows of numbers: cells, rules, squares, underlines, tables and boxes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from training.data.papers.canvas import Points, Rng, chance
from training.data.papers.printed import Printed, printed_ink

_FAR: Final = 6.0  # heights; beyond what a picture shows


@dataclass(frozen=True, slots=True)
class Rows:
    """Where rows of signs stand, in heights of a digit; the foot of the first is at y = 0.

    Attributes:
        low: left and top of all of them, shape (2,).
        high: right and bottom.
        counts: how many signs each row has.
        apart: from the foot of a row to that of the next.
        pitch: from a sign to the next, where they stand in cells, the first of which begins at x = 0.
    """

    low: Points
    high: Points
    counts: tuple[int, ...]
    apart: float
    pitch: float

    @property
    def feet(self) -> list[float]:
        """The y of each row's foot."""
        return [self.apart * nth for nth in range(len(self.counts))]


def nothing(_rows: Rows, _rng: Rng) -> Printed:
    """Return plain paper."""
    return Printed()


def cells(rows: Rows, rng: Rng) -> Printed:
    """Return a cell around each sign: with common sides, with gaps, or a comb."""
    above, under = rng.uniform(0.08, 0.3, 2)
    kind, gap, pitch = rng.random(), rng.uniform(0.06, 0.2), rows.pitch
    lines: list[Points] = []
    for count, foot in zip(rows.counts, rows.feet, strict=True):
        top, bottom = foot - 1 - above, foot + under
        if kind < 0.25:
            for nth in range(count):
                lines += _box(nth * pitch + gap / 2, top, (nth + 1) * pitch - gap / 2, bottom)
            continue
        start = bottom - 0.35 if kind < 0.4 else top
        lines += [_upright(nth * pitch, start, bottom) for nth in range(count + 1)]
        lines += [_level(0.0, count * pitch, y) for y in ((bottom,) if kind < 0.4 else (bottom, top))]
    return Printed(tuple(lines), *printed_ink(rng, (0.01, 0.06), pale=0.5))


def ruled(rows: Rows, rng: Rng) -> Printed:
    """Return ruled paper, the numbers near its rules."""
    step = rows.apart if len(rows.counts) > 1 else rng.uniform(0.8, 1.8)
    off = rng.normal(0, 0.08)
    lines = [_level(-_FAR, rows.high[0] + _FAR, off + step * nth) for nth in range(-3, len(rows.counts) + 4)]
    return Printed(tuple(lines), *printed_ink(rng, (0.008, 0.04), pale=0.7))


def squared(rows: Rows, rng: Rng) -> Printed:
    """Return squared paper."""
    step, (left, top), (right, bottom) = rng.uniform(0.35, 1.0), rows.low - 3, rows.high + 3
    lines = [_level(left, right, y) for y in np.arange(top, bottom, step).tolist()]
    lines += [_upright(x, top, bottom) for x in np.arange(left, right, step).tolist()]
    return Printed(tuple(lines), *printed_ink(rng, (0.008, 0.03), pale=0.8))


def underlined(rows: Rows, rng: Rng) -> Printed:
    """Return a line, now and then two, under the last row and perhaps under others, drawn along a ruler or so."""
    under = [foot + rng.uniform(0.06, 0.3) for foot in rows.feet if foot == rows.feet[-1] or chance(rng, 0.4)]
    left, right = rows.low[0] - rng.uniform(-0.1, 0.6), rows.high[0] + rng.uniform(-0.1, 0.6)
    tilt = rng.normal(0, 0.02) * (right - left)
    lines = [_level(left, right, y) + np.array([[0, 0], [0, tilt]]) for y in under]
    lines += [line + np.array([0.0, 0.12]) for line in lines if chance(rng, 0.25)]
    return Printed(tuple(lines), *printed_ink(rng, (0.02, 0.07)))


def table(rows: Rows, rng: Rng) -> Printed:
    """Return the lines of a table, in one column of which the numbers stand."""
    above, under, before, after = rng.uniform(0.1, 0.5, 4)
    left, right, top = rows.low[0] - before, rows.high[0] + after, rows.low[1] - above
    lines = [_level(left - _FAR, right + _FAR, y) for y in (top, *(foot + under for foot in rows.feet))]
    lines += [_upright(x, top - _FAR, rows.high[1] + _FAR) for x in (left, right)]
    return Printed(tuple(lines), *printed_ink(rng, (0.01, 0.06)))


def box(rows: Rows, rng: Rng) -> Printed:
    """Return a box around all."""
    (left, top), (right, bottom) = rows.low - rng.uniform(0.05, 0.5, 2), rows.high + rng.uniform(0.05, 0.5, 2)
    return Printed(tuple(_box(left, top, right, bottom)), *printed_ink(rng, (0.01, 0.08)))


AROUND_ROWS: Final[Mapping[str, Callable[[Rows, Rng], Printed]]] = {
    "nothing": nothing, "cells": cells, "ruled": ruled, "squared": squared, "underlined": underlined, "table": table,
    "box": box,
}  # fmt: skip


def _level(left: float, right: float, y: float) -> Points:
    return np.array([[left, y], [right, y]])


def _upright(x: float, top: float, bottom: float) -> Points:
    return np.array([[x, top], [x, bottom]])


def _box(left: float, top: float, right: float, bottom: float) -> list[Points]:
    return [*(_level(left, right, y) for y in (top, bottom)), *(_upright(x, top, bottom) for x in (left, right))]
