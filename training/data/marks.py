"""Signs that stand in numbers and are no digits: points, commas, dashes, strokes, currencies, guards; as strokes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]
Rng = np.random.Generator

_SHAPES: Final[Mapping[str, str]] = {
    ".": "0,-.04 .02,-.02",
    ",": ".1,-.06 .09,.03 .02,.16",
    "'": ".06,-1.02 .02,-.82",
    ":": "0,-.6 .02,-.58|0,-.1 .02,-.08",
    "-": "0,-.46 .2,-.48 .42,-.47",
    "=": "0,-.58 .42,-.6|0,-.36 .42,-.37",
    "+": "0,-.45 .5,-.46|.25,-.72 .25,-.2",
    "/": ".42,-1.15 .22,-.5 0,.2",
    "(": ".2,-1.15 .04,-.8 0,-.45 .05,-.1 .22,.2",
    ")": "0,-1.15 .17,-.8 .22,-.45 .16,-.1 0,.2",
    "#": ".2,-.95 .1,0|.5,-.95 .4,0|0,-.62 .6,-.66|0,-.28 .58,-.32",
    "*": "0,-.8 .4,-.4|.4,-.8 0,-.4|.2,-.86 .2,-.34",
    "$": ".5,-.82 .38,-.95 .16,-.94 .04,-.74 .12,-.56 .36,-.46 .5,-.28 .4,-.06 .16,.0 .0,-.16|.28,-1.12 .24,.16",
    "€": ".62,-.86 .48,-.98 .3,-.96 .14,-.76 .1,-.48 .16,-.2 .32,-.03 .5,-.02 .64,-.14|0,-.6 .46,-.62|0,-.4 .44,-.42",
    "£": ".56,-.84 .44,-.98 .26,-.92 .2,-.7 .22,-.3 .16,-.08 .02,0 .3,-.04 .56,0|.04,-.5 .42,-.52",
    "kr": "0,-1 .02,0|.3,-.6 .04,-.3 .32,0|.45,-.6 .47,0|.47,-.38 .58,-.58 .74,-.56",
    "R$": "0,0 .02,-.95 .3,-.94 .42,-.74 .3,-.54 .03,-.5 .44,0|"
          "1.02,-.82 .9,-.95 .7,-.94 .58,-.74 .66,-.56 .9,-.46 1.02,-.28 .92,-.06 .7,.0 .56,-.16|.82,-1.12 .78,.16",
}  # fmt: skip
"""Each sign's strokes, ``x,y`` in heights of a digit, from the left and from the foot of the line, y down."""

SIGNS: Final = frozenset(_SHAPES)
"""All that `mark` can draw."""

_HOLDS: Final = 3  # digits of a group


def mark(sign: str, rng: Rng) -> tuple[Points, ...]:
    """Return the strokes of ``sign``, a hand's way, from x = 0 on, the line's foot at y = 0, in heights of a digit."""
    parts = [np.array([pair.split(",") for pair in part.split()], dtype=float) for part in _SHAPES[sign].split("|")]
    size, slant = np.exp(rng.normal(0, 0.12, 2)), rng.normal(0, 0.15)
    small = len(sign) == 1 and sign in ".,:'"
    shake = 0.008 if small else 0.025
    size *= rng.uniform(0.7, 1.5) if small else 1.0
    strokes = [part * size + rng.normal(0, shake, part.shape) for part in parts]
    strokes = [part - np.array([slant, 0]) * part[:, 1:] for part in strokes]
    left = min(float(part[:, 0].min()) for part in strokes)
    off = np.array([-left, rng.normal(0, 0.03)])
    return tuple(part + off for part in strokes)


def none(_count: int, _rng: Rng) -> dict[int, list[str]]:
    """Return no marks at all."""
    return {}


def amount(count: int, rng: Rng) -> dict[int, list[str]]:
    """Return the marks of a sum of money of ``count`` digits: at 0 before the first one, at n after the n-th."""
    marks: dict[int, list[str]] = {}
    group, decimal = ((".", ","), (",", "."), ("'", "."), ("", ","), ("", "."))[rng.integers(5)]
    decimals = (0, 2)[int(count > 2 and rng.random() < 0.6)]
    whole = count - decimals
    if decimals:
        marks[whole] = [str(rng.choice((decimal, decimal, decimal, "-", "=", ",", ".")))]
    elif rng.random() < 0.5:
        marks[whole] = [*str(rng.choice((",-", ",=", "--", "/-", ".-", "-", ",--")))]
    if group:
        for place in range(whole - _HOLDS, 0, -_HOLDS):
            marks.setdefault(place, []).insert(0, group)
    if rng.random() < 0.3:
        marks[0] = [str(rng.choice(("$", "€", "£", "kr", "R$")))]
    elif rng.random() < 0.12:
        marks.setdefault(count, []).append(str(rng.choice(("€", "kr"))))
    if rng.random() < 0.15:
        guard = str(rng.choice(("#", "#", "=", "*", "-")))
        marks.setdefault(0, []).insert(0, guard)
        marks.setdefault(count, []).append(guard)
    return marks


def date(count: int, rng: Rng) -> dict[int, list[str]]:
    """Return the marks of a date, or of any number in groups of two."""
    sign = str(rng.choice(("/", "-", ".", "/", ":")))
    return {place: [sign] for place in (2, 4) if place < count}


def anything(count: int, rng: Rng) -> dict[int, list[str]]:
    """Return marks anywhere, brackets around."""
    signs = list(_SHAPES)
    marks = {
        int(place): [str(rng.choice(signs))] for place in rng.integers(0, count + 1, size=1 + int(rng.integers(2)))
    }
    return {0: ["("], count: [")"]} if rng.random() < 0.2 else marks


MARKS: Final = {"none": none, "amount": amount, "date": date, "anything": anything}
"""Ways to set marks: of the count of digits, which signs stand before the first (0) and after the n-th."""
