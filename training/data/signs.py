"""Signs that stand between the digits of a number and are none: points, commas, dashes, slashes, brackets, currencies.

Each is drawn by a program or by a real hand, and placed in its line as people place it. In ink of signs the line's top
has y = 0 and its foot y = 1.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from digitpad.core.ink.ink import FloatArray, Ink, Stroke
from training.data.marks import SIGNS as MARKS_BY_PROGRAM
from training.data.marks import mark

Rng = np.random.Generator
Strokes = list[FloatArray]


@dataclass(frozen=True, slots=True)
class _Place:
    """How large a sign is and where it stands, in heights of the line.

    Attributes:
        often: how many of a hundred signs are this one.
        size: least and largest; of what is flat the width, of all else the height.
        centre: least and largest y of its middle.
        flat: whether it is wider than high.
    """

    often: float
    size: tuple[float, float]
    centre: tuple[float, float]
    flat: bool = False


_SPECK: Final = "speck"
_LOW, _MIDDLE, _HIGH = (0.9, 1.06), (0.35, 0.7), (-0.1, 0.2)
_PLACES: Final[Mapping[str, _Place]] = {
    ".": _Place(17, (0.0, 0.13), _LOW),
    ",": _Place(16, (0.1, 0.4), (0.92, 1.2)),
    "-": _Place(16, (0.2, 0.8), _MIDDLE, flat=True),
    "/": _Place(14, (0.9, 1.7), (0.4, 0.6)),
    "(": _Place(6, (0.9, 1.6), (0.4, 0.6)),
    ")": _Place(6, (0.9, 1.6), (0.4, 0.6)),
    "'": _Place(3, (0.08, 0.35), _HIGH),
    ":": _Place(2, (0.3, 0.7), (0.5, 0.8)),
    "=": _Place(2, (0.3, 0.7), _MIDDLE, flat=True),
    "+": _Place(2, (0.3, 0.7), _MIDDLE),
    "$": _Place(3, (0.9, 1.5), (0.4, 0.6)),
    "€": _Place(3, (0.8, 1.2), (0.4, 0.6)),
    "£": _Place(2, (0.8, 1.2), (0.4, 0.6)),
    "#": _Place(2, (0.7, 1.1), (0.4, 0.6)),
    "%": _Place(1, (0.7, 1.1), (0.4, 0.6)),
    "*": _Place(2, (0.3, 0.6), (0.2, 0.6)),
    "~": _Place(1, (0.3, 0.8), _MIDDLE, flat=True),
    "k": _Place(1, (0.7, 1.2), (0.3, 0.6)),
    "R": _Place(1, (0.7, 1.2), (0.4, 0.6)),
    "F": _Place(1, (0.7, 1.2), (0.4, 0.6)),
    _SPECK: _Place(8, (0.0, 0.06), (-0.2, 1.2)),
}


def hand_signs(inks: Iterable[Ink]) -> dict[str, list[Ink]]:
    """Return those of ``inks`` that are labelled with a sign that is known here, by sign."""
    result: dict[str, list[Ink]] = {}
    for ink in inks:
        if ink.label in _PLACES and not ink.is_blank:
            result.setdefault(str(ink.label), []).append(ink)
    return result


def sign(rng: Rng, by_hand: Mapping[str, Sequence[Ink]]) -> Ink:
    """Return one sign by chance, without a label; by a hand of ``by_hand`` in every second case where it has it."""
    names = [name for name in _PLACES if name in by_hand or name in MARKS_BY_PROGRAM or name == _SPECK]
    often = np.array([_PLACES[name].often for name in names])
    name = names[rng.choice(len(names), p=often / often.sum())]
    hands = by_hand.get(name, ())
    if name == _SPECK:
        return _placed([rng.normal(0, 1, (int(rng.integers(1, 5)), 2))], _PLACES[name], rng)
    if hands and (name not in MARKS_BY_PROGRAM or rng.random() < 0.5):
        ink = hands[int(rng.integers(len(hands)))]
        return _placed([stroke.points for stroke in ink.strokes], _PLACES[name], rng)
    return Ink(tuple(Stroke(part + np.array([0.0, 1.0])) for part in mark(name, rng)))


def _placed(strokes: Strokes, place: _Place, rng: Rng) -> Ink:
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    wide, tall = (high - low).tolist()
    scale = rng.uniform(*place.size) / max(wide if place.flat else max(tall, 0.3 * wide), 1e-9)
    middle = np.array([low[0], (low[1] + high[1]) / 2])
    centre = np.array([0.0, rng.uniform(*place.centre)])
    return Ink(tuple(Stroke((stroke - middle) * scale + centre) for stroke in strokes))
