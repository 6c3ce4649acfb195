"""What stands around a digit on paper: the cell of a form, rules and squares, and bits of the neighbours."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from digitpad.core.ink.ink import Ink
from training.data import non_digits
from training.data.papers.canvas import Canvas, Grey, Layer, Points, Rng, chance

Side = tuple[float, float, float, float]
"""Left, top, right and bottom, in heights from the digit's middle."""


@dataclass(frozen=True, slots=True)
class Printed:
    """Printed lines.

    Attributes:
        lines: each of shape (2, 2), in heights.
        width: in heights.
        level: grey of the ink, 0 to 1.
        cover: how much of the paper it hides, 0 to 1.
        frame: the cell that the lines bound, or None; the picture is likely cut along it.
        tint: how much darker the paper is outside of the frame, as a share of its grey.
    """

    lines: tuple[Points, ...] = ()
    width: float = 0.02
    level: float = 0.3
    cover: float = 1.0
    frame: Side | None = None
    tint: float = 0.0


def nothing(_digit: Side, _rng: Rng) -> Printed:
    """Return plain paper."""
    return Printed()


def cell(digit: Side, rng: Rng) -> Printed:
    """Return the box of a form, closed, open, or comb-like, that the digit stands in or a little over."""
    left, top, right, bottom = frame = _frame(digit, rng)
    corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom], [left, top]])
    sides = [corners[i : i + 2] for i in range(4)]
    kind = rng.random()
    if kind < 0.15:  # open at a side
        sides.pop(int(rng.integers(4)))
    elif kind < 0.3:  # some sides only
        sides = [side for side in sides if chance(rng, 0.5)]
    elif kind < 0.4:  # a comb
        tick = top + (bottom - top) * rng.uniform(0.4, 0.8)
        sides = [np.array([[x, tick], [x, bottom]]) for x in (left, right)] + [corners[2:4]]
    elif kind < 0.7:  # one of a row: the rules run on, the next cell begins
        sides = [_longer(side) if i % 2 == 0 else side for i, side in enumerate(sides)]
    if chance(rng, 0.1):
        sides = [dash for side in sides for dash in _dashes(side, rng.uniform(0.05, 0.2))]
    return Printed(tuple(sides), *printed_ink(rng, (0.01, 0.07)), frame, rng.uniform(0.05, 0.4) * chance(rng, 0.15))


def ruled(digit: Side, rng: Rng) -> Printed:
    """Return ruled paper, the digit anywhere on it but mostly on a rule."""
    apart = rng.uniform(0.6, 1.6)
    foot = digit[3] + rng.normal(0, 0.08) if chance(rng, 0.65) else rng.uniform(-0.5, 0.5)
    lines = [np.array([[-4.0, y], [4.0, y]]) for y in foot + apart * np.arange(-3, 4)]
    return Printed(tuple(lines), *printed_ink(rng, (0.008, 0.035), pale=0.7))


def squared(_digit: Side, rng: Rng) -> Printed:
    """Return squared paper, of which a digit takes one to four squares."""
    apart, x, y = rng.uniform(0.25, 1.1), rng.uniform(0, 1), rng.uniform(0, 1)
    steps = apart * np.arange(-9, 10)
    lines = [np.array([[-4.0, at], [4.0, at]]) for at in steps + y * apart]
    lines += [np.array([[at, -4.0], [at, 4.0]]) for at in steps + x * apart]
    return Printed(tuple(lines), *printed_ink(rng, (0.008, 0.03), pale=0.8))


def line_at_rim(digit: Side, rng: Rng) -> Printed:
    """Return one or two straight bits, at the rim of the picture, of a cell, a table or an underline."""
    left, top, right, bottom = _frame(digit, rng)
    upright = [np.array([[x, -4.0], [x, 4.0]]) for x in (left, right)]
    level = [np.array([[-4.0, y], [4.0, y]]) for y in (top, bottom)]
    chosen = rng.permutation(4)[: 1 + int(rng.integers(2))]
    lines = tuple((upright + level)[i] for i in chosen.tolist())
    return Printed(lines, *printed_ink(rng, (0.01, 0.08)), (left, top, right, bottom))


AROUND: Final[Mapping[str, Callable[[Side, Rng], Printed]]] = {
    "nothing": nothing, "cell": cell, "ruled": ruled, "squared": squared, "line at rim": line_at_rim,
}  # fmt: skip


def _frame(digit: Side, rng: Rng) -> Side:
    """Return a box around the ``digit``, which now and then stands over it a little."""
    room = rng.uniform(0.03, 0.45, 4) - (0.08 if chance(rng, 0.15) else 0.0)
    wide = max(0.55 - (digit[2] - digit[0]), 0) / 2  # a 1 has a cell as wide as the others'
    return digit[0] - room[0] - wide, digit[1] - room[1], digit[2] + room[2] + wide, digit[3] + room[3]


def _longer(side: Points) -> Points:
    middle = side.mean(axis=0)
    longer: Points = middle + (side - middle) * 6
    return longer


def _dashes(side: Points, length: float) -> list[Points]:
    steps = np.arange(0, 1, length / max(float(np.hypot(*np.ptp(side, axis=0))), length))
    return [side[0] + (side[1] - side[0]) * np.array([[at], [at + steps[1] * 0.6]]) for at in steps if len(steps) > 1]


def printed_ink(rng: Rng, widths: tuple[float, float], *, pale: float = 0.35) -> tuple[float, float, float]:
    """Return width, grey and cover of printed lines, of which a share of ``pale`` is grey or light blue."""
    width = float(rng.uniform(*widths))
    if chance(rng, pale):
        return width, float(rng.uniform(0.2, 0.6)), float(rng.uniform(0.2, 0.7))
    return width, float(rng.uniform(0.0, 0.35)), float(rng.uniform(0.75, 1.0))


def lines_of(printed: Printed, canvas: Canvas) -> Grey:
    """Return how much of each pixel the ``printed`` lines cover, 0 to 1."""
    layer = Layer(canvas)
    least, most = np.array(canvas.corner) - 0.5, np.array(canvas.corner) + canvas.extent + 0.5
    for line in printed.lines:
        if (line.max(axis=0) < least).any() or (line.min(axis=0) > most).any():
            continue
        layer.line(line, max(printed.width * canvas.unit, 0.35), round_ends=False)
    return layer.cover() * np.float32(printed.cover)


def outside(frame: Side, canvas: Canvas) -> Grey:
    """Return how much of each pixel lies outside of the ``frame``, 0 to 1."""
    left, top, right, bottom = frame
    layer = Layer(canvas)
    layer.area(np.array([[left, top], [right, top], [right, bottom], [left, bottom]]))
    return 1 - layer.cover()


def ligatures(digit: Sequence[Points], rng: Rng) -> list[Points]:
    """Return strokes that join the ``digit``, its strokes in heights, to what stands before or after it."""
    joined = []
    for end, way in ((digit[0][0], -1), (digit[-1][-1], 1)):
        if chance(rng, 0.6):
            far = end + np.array([way * rng.uniform(0.3, 0.9), rng.uniform(-0.4, 0.4)])
            bend = (end + far) / 2 + np.array([0.0, rng.uniform(0.0, 0.3)])
            t = np.linspace(0, 1, 9)[:, None]
            joined.append((1 - t) ** 2 * end + 2 * t * (1 - t) * bend + t**2 * far)
    return joined


def neighbours(digit: Side, others: Sequence[Ink], rng: Rng) -> list[Points]:
    """Return strokes, in heights, of one or two further digits or letters of the same line or the next."""
    strokes: list[Points] = []
    for side in rng.choice(4, size=1 + int(rng.integers(2)), replace=False, p=(0.4, 0.4, 0.1, 0.1)):
        other = others[int(rng.integers(len(others)))] if others and chance(rng, 0.8) else _letter(rng)
        points = [stroke.points for stroke in other.strokes]
        low, high = other.points.min(axis=0), other.points.max(axis=0)
        size = rng.uniform(0.75, 1.25) / max(float((high - low).max()), 1e-9)
        half = (high - low) * size / 2
        gap = rng.uniform(0.02, 0.25)
        off = rng.normal(0, 0.12)
        middle = (
            (digit[0] - gap - half[0], off), (digit[2] + gap + half[0], off),
            (off, digit[1] - gap - half[1]), (off, digit[3] + gap + half[1]),
        )[side]  # fmt: skip
        strokes += [(part - (low + high) / 2) * size + middle for part in points]
    return strokes


def _letter(rng: Rng) -> Ink:
    return non_digits.shape(int(rng.choice(non_digits.TRAINING_SHAPES)))
