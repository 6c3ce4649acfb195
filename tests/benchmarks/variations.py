"""Digits of held-out writers turned, slanted, or left by a mouse as a few points: what does it cost?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

import numpy as np

from digitpad.core.ink.ink import Ink
from tests.benchmarks.data import held_out_digits, recogniser
from tests.benchmarks.table import Row, benchmark

Changed = Callable[[Ink], Ink]

_MOST_LOST: Final = 0.005
_FEW_POINTS: Final = 10


def turned(ink: Ink, degrees: float) -> Ink:
    """Return ``ink`` turned clockwise."""
    angle = np.radians(degrees)
    return _mapped(ink, np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]))


def slanted(ink: Ink, degrees: float) -> Ink:
    """Return ``ink`` leaning to the right."""
    return _mapped(ink, np.array([[1.0, -np.tan(np.radians(degrees))], [0.0, 1.0]]))


def _mapped(ink: Ink, matrix: np.ndarray) -> Ink:
    return Ink.from_points([stroke.points @ matrix.T for stroke in ink.strokes], label=ink.label)


def few_points(ink: Ink, count: int = _FEW_POINTS) -> Ink:
    """Return ``ink`` as ``count`` points joined by straight lines, shared among its strokes by their length."""
    lengths = [_along(stroke.points)[-1] for stroke in ink.strokes]
    total = max(sum(lengths), 1e-9)
    strokes = []
    for stroke, length in zip(ink.strokes, lengths, strict=True):
        along = _along(stroke.points)
        where = np.linspace(0, along[-1], max(2, round(count * length / total)))
        strokes.append(np.stack([np.interp(where, along, stroke.points[:, axis]) for axis in range(2)], axis=1))
    return Ink.from_points(strokes, label=ink.label)


def _along(points: np.ndarray) -> np.ndarray:
    return np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])


def _right(inks: Sequence[Ink], change: Changed) -> float:
    labels = np.array([ink.label for ink in inks])
    answers = recogniser().probabilities_of([change(ink) for ink in inks]).argmax(axis=1)
    return float((answers == labels).mean())


@benchmark("variations", place=10)
def variations() -> Iterator[Row]:
    """Right answers lost, in points, against the same ink unchanged."""
    inks = held_out_digits()
    base = _right(inks, lambda ink: ink)
    kinds: dict[str, dict[str, Changed]] = {
        "turned": {f"{d:+}°": lambda ink, d=d: turned(ink, d) for d in (-15, -10, 10, 15)},  # type: ignore[misc]
        "slanted": {f"{d:+}°": lambda ink, d=d: slanted(ink, d) for d in (-25, -15, 15, 25)},  # type: ignore[misc]
        f"as {_FEW_POINTS} points joined by straight lines": {"": few_points},
    }
    for kind, changes in kinds.items():
        shares = {name: _right(inks, change) for name, change in changes.items()}
        worst = min(shares.values())
        each = ", ".join(f"{name} {share:.2%}".strip() for name, share in shares.items())
        yield Row(
            f"{len(inks):,} digits of held-out writers, {kind}",
            f"{each}; unchanged {base:.2%}",
            "≤ 0.5 point lost",
            base - worst <= _MOST_LOST,
        )
