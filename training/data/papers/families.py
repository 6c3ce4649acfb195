"""Families of paper by what makes them hard, to measure one by one; a person reads nearly all of what they give."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from digitpad.core.ink.ink import Ink
from training.data.compositions import compositions
from training.data.papers.canvas import Rng
from training.data.papers.digits import Chances, Scene, one_of
from training.data.papers.numbers import ANY_MARKS, ANY_NUMBER, LAYOUTS, PaperNumber, number_on_paper

_PENS: Final = {"ballpoint": 0.4, "felt": 0.3, "fountain": 0.15, "pencil": 0.15}
_PLAIN: Final = Scene(
    pens=_PENS,
    sheets={"photographed": 0.6, "scanned": 0.4},
    around={"nothing": 1},
    views={"phone": 0.6, "scanner": 0.4},
)
_CELL: Final = replace(_PLAIN, pens={"felt": 1}, around={"cell": 1}, views={"phone": 1})
_BITS: Final = replace(_PLAIN, sheets={"scanned": 1})

FAMILIES: Final[Mapping[str, Scene]] = {
    "white paper, photographed": replace(_PLAIN, sheets={"photographed": 1}, views={"phone": 1}),
    "felt pen in printed cells, photographed": _CELL,
    "any pen in printed cells, scanned": replace(_CELL, pens=_PENS, sheets={"scanned": 1}, views={"scanner": 1}),
    "ruled paper": replace(_PLAIN, around={"ruled": 1}),
    "squared paper": replace(_PLAIN, around={"squared": 1}),
    "bits of neighbours at the rim": replace(_PLAIN, neighbours=1, tight=0.5),
    "straight lines at the rim": replace(_PLAIN, around={"line at rim": 1}),
    "grey and coloured paper": replace(_PLAIN, sheets={"coloured": 1}),
    "two tones, 16 × 16, proportions kept": replace(_BITS, views={"16 bits": 1}),
    "two tones, 16 × 16, filling the square": replace(_BITS, views={"16 bits, filled": 1}),
    "two tones, 32 × 32, proportions kept": replace(_BITS, views={"32 bits": 1}),
    "two tones, 32 × 32, filling the square": replace(_BITS, views={"32 bits, filled": 1}),
    "two tones by a threshold": replace(_PLAIN, views={"two tones": 1}),
    "16 × 16 grey": replace(_BITS, views={"16 grey": 1}),
    "few pixels, packed as JPEG": replace(_PLAIN, views={"low": 1}),
    "light on dark": replace(_PLAIN, sheets={"scanned": 1}, views={"scanner": 1}, inverted=1),
    "drawn in programs": replace(_PLAIN, pens={"brush": 1}, sheets={"blank": 1}, views={"screen": 1}),
}
"""Pictures as people send them."""

HARD_FAMILIES: Final[Mapping[str, Scene]] = {
    "digits of cheques": replace(
        _PLAIN, pens={"ballpoint": 0.7, "fountain": 0.3}, sheets={"patterned": 1}, views={"scanner": 1},
        around={"nothing": 0.7, "line at rim": 0.3}, neighbours=0.4, tight=0.5,
    ),
    "digits of old registers": replace(
        _PLAIN, pens={"fountain": 0.8, "pencil": 0.2}, sheets={"old": 1},
        around={"nothing": 0.5, "line at rim": 0.3, "ruled": 0.2}, neighbours=0.5, tight=0.5,
    ),
    "cut out of running hand": replace(_PLAIN, neighbours=0.3, joined=1, tight=0.6),
    "faint pencil, now and then in a shadow": replace(_PLAIN, pens={"faint": 1}),
    "a dry pen": replace(_PLAIN, pens={"dry": 1}, views={"phone": 0.4, "scanner": 0.3, "two tones": 0.3}),
}  # fmt: skip
"""Pictures on which people make an effort."""


NUMBER_FAMILIES: Final[Mapping[str, tuple[Scene, Chances, tuple[int, int]]]] = {
    "amounts on cheques": (
        replace(
            _PLAIN, pens={"ballpoint": 0.7, "fountain": 0.3}, sheets={"patterned": 1}, views={"scanner": 1},
            around={"nothing": 0.6, "box": 0.2, "underlined": 0.2}, neighbours=0.1,
        ),
        {"amount": 1}, (3, 8),
    ),
    "cells of mark sheets": (
        replace(_PLAIN, pens={"ballpoint": 0.6, "felt": 0.4}, around={"cells": 1}), {"none": 1}, (2, 6)
    ),
    "numbers photographed": (replace(_PLAIN, sheets={"photographed": 1}, views={"phone": 1}), {"none": 1}, (2, 8)),
    "sums and dates on ruled, squared and plain paper": (
        replace(_PLAIN, around={"nothing": 0.4, "ruled": 0.3, "squared": 0.3}), {"amount": 0.5, "date": 0.5}, (3, 8)
    ),
    "in tables and boxes": (replace(_PLAIN, around={"table": 0.5, "box": 0.5}, neighbours=0.2), {"none": 1}, (1, 6)),
}  # fmt: skip
"""Scenes of numbers, how marks are set in them, and how many digits they have."""

_BESET: Final[tuple[tuple[float, Scene, Chances], ...]] = (
    (0.5, ANY_NUMBER, ANY_MARKS),
    (
        0.28,
        replace(
            ANY_NUMBER, pens={"ballpoint": 0.6, "fountain": 0.25, "felt": 0.15}, sheets={"patterned": 0.8, "old": 0.2},
            around={"nothing": 0.55, "box": 0.2, "underlined": 0.2, "table": 0.05},
        ),
        {"amount": 0.8, "date": 0.1, "anything": 0.1},
    ),
    (
        0.22,
        replace(
            ANY_NUMBER, pens={"ballpoint": 0.5, "felt": 0.4, "fountain": 0.1},
            around={"cells": 0.6, "table": 0.15, "box": 0.1, "ruled": 0.05, "squared": 0.1},
        ),
        {"none": 0.8, "amount": 0.1, "date": 0.1},
    ),
)  # fmt: skip
"""How often numbers to learn from stand in which scene, with which marks: more often beset than in `ANY_NUMBER`."""


def beset_number(digits: Sequence[Ink], rng: Rng, *, rows: int = 1, lengths: tuple[int, int] = (1, 8)) -> PaperNumber:
    """Return a picture of a number to learn from, in so many ``rows``, of one of the writers of ``digits``."""
    which = one_of({str(nth): share for nth, (share, _, _) in enumerate(_BESET)}, rng)
    _, scene, marks = _BESET[int(which)]
    layout = LAYOUTS[int(rng.integers(len(LAYOUTS)))]
    return number_on_paper(compositions(digits, rng, rows, lengths=lengths, layout=layout), rng, scene, marks)
