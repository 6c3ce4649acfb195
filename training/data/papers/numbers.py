"""Numbers on paper: composed of one writer's digits, with the marks of sums and dates, in cells, on rules, in rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture
from training.data.compositions import Composition, Layout, compositions
from training.data.marks import MARKS, mark
from training.data.papers.canvas import Canvas, Grey, Points, Rng, chance
from training.data.papers.digits import Chances, Scene, inked, one_of
from training.data.papers.pens import PENS, written
from training.data.papers.printed import Printed, lines_of
from training.data.papers.rows import AROUND_ROWS, Rows
from training.data.papers.sheets import SHEETS, ground
from training.data.papers.views import VIEWS, seen

Box = tuple[float, float, float, float]
"""Left, top, width and height, in pixels of the picture."""

ANY_NUMBER: Final = Scene(
    pens={"ballpoint": 0.45, "felt": 0.2, "fountain": 0.14, "pencil": 0.12, "faint": 0.03, "dry": 0.06},
    sheets={"scanned": 0.3, "photographed": 0.3, "coloured": 0.08, "patterned": 0.2, "old": 0.12},
    around={
        "nothing": 0.45,
        "cells": 0.15,
        "ruled": 0.12,
        "squared": 0.08,
        "underlined": 0.08,
        "table": 0.07,
        "box": 0.05,
    },
    views={"scanner": 0.42, "phone": 0.36, "low": 0.1, "two tones": 0.12},
    neighbours=0.15,
    tight=0.3,
    inverted=0.03,
)
"""What training sees of numbers; ``around`` is of `training.data.papers.rows.AROUND_ROWS`, ``neighbours`` are the rims
of the rows above and below."""

ANY_MARKS: Final[Chances] = {"none": 0.5, "amount": 0.32, "date": 0.09, "anything": 0.09}

UNNAMED: Final = "sign"
"""The text of marks that stood in a composition already, which does not name them."""

LAYOUTS: Final = (
    Layout(),
    Layout(slip=0.06, stretch=0.2),
    Layout(0.25, 0.15, (-0.15, 0.3), slip=0.04, stretch=0.2),
    Layout(0.15, 0.1, (-0.22, 0.1), slip=0.03, stretch=0.15),
    Layout(0.2, 0.1, (0.0, 0.5), joined=0.3),
)
"""How the digits of training's numbers are set: from apart to touching, and in one stroke."""

_LEAST_UNIT: Final = 28.0  # pixels a height at which paper is drawn
_MOST_UNIT: Final = 64.0


@dataclass(frozen=True, slots=True)
class Sign:
    """A digit or a mark, ``text``, and the ``box`` of its ink in the picture."""

    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class PaperNumber:
    """A picture of one or several rows of numbers.

    Attributes:
        picture: of the paper.
        rows: of each row, top to bottom, its digits and marks, left to right.
        ink: how much of each pixel the ink of digits and marks covers, shape of the picture.
    """

    picture: Picture
    rows: tuple[tuple[Sign, ...], ...]
    ink: Grey = field(repr=False, compare=False)

    @property
    def texts(self) -> tuple[str, ...]:
        """The digits of each row."""
        return tuple("".join(sign.text for sign in row if sign.text.isdigit()) for row in self.rows)

    @property
    def text(self) -> str:
        """The digits of all rows, with a space between rows."""
        return " ".join(self.texts)

    @property
    def boxes(self) -> tuple[Box, ...]:
        """The boxes of the digits."""
        return tuple(sign.box for row in self.rows for sign in row if sign.text.isdigit())

    @property
    def marks(self) -> tuple[Sign, ...]:
        """What is written and is no digit."""
        return tuple(sign for row in self.rows for sign in row if not sign.text.isdigit())


@dataclass(frozen=True, slots=True)
class _Written:
    """What stands at a place of a row: the text of a sign, its strokes in heights, and those that are drawn for it."""

    text: str
    strokes: tuple[Points, ...]
    drawn: tuple[Points, ...]

    def moved(self, by: Points) -> _Written:
        own, drawn = (tuple(part + by for part in parts) for parts in (self.strokes, self.drawn))
        return _Written(self.text, own, drawn)

    @property
    def reach(self) -> tuple[float, float]:
        xs = np.concatenate([part[:, 0] for part in self.strokes])
        return float(xs.min()), float(xs.max())


def number_on_paper(
    number: Composition | Sequence[Composition], rng: Rng, scene: Scene = ANY_NUMBER, marks: Chances = ANY_MARKS
) -> PaperNumber:
    """Return a picture of ``number`` on paper, of several numbers in rows.

    Args:
        number: of one row, or of each row.
        rng: of all chance.
        scene: where it stands, its ``around`` of `training.data.papers.rows.AROUND_ROWS`, not of `printed.AROUND`.
        marks: how the marks in it are set, of `training.data.marks.MARKS`.
    """
    numbers = [number] if isinstance(number, Composition) else list(number)
    around, view = one_of(scene.around, rng), VIEWS[one_of(scene.views, rng)](rng)
    pen, sheet = PENS[one_of(scene.pens, rng)](rng), SHEETS[one_of(scene.sheets, rng)](rng)
    in_cells, way = around == "cells", MARKS[one_of(marks, rng)]
    rows = [_row(each, {} if in_cells else way(len(each.digits), rng), rng) for each in numbers]
    pitch = rng.uniform(0.75, 1.3)
    if in_cells:
        rows = [_in_cells(row, pitch, rng) for row in rows]
    apart = rng.uniform(1.25, 2.2)
    rows = [_at_row(row, apart * nth, rng, shifted=not in_cells) for nth, row in enumerate(rows)]
    low, high = _reach(rows)
    printed = AROUND_ROWS[around](Rows(low, high, tuple(map(len, rows)), apart, pitch), rng)
    canvas = _canvas(rows, printed, min(max(view.unit, _LEAST_UNIT), _MOST_UNIT), rng, tight=chance(rng, scene.tight))
    paper = ground(sheet, canvas, rng)
    if printed.lines:
        paper = inked(paper, lines_of(printed, canvas), printed.level)
    if chance(rng, scene.neighbours):
        paper = inked(paper, written(_row_beside(rows, canvas, rng), canvas, pen, rng), pen.level)
    strokes = [part for row in rows for sign in row for part in sign.drawn]
    own = written(strokes, canvas, pen, rng)
    pixels, ink = seen(inked(paper, own, pen.level), own, canvas.unit, view, rng)
    pixels = 1 - pixels if chance(rng, scene.inverted) else pixels
    shrunk = pixels.shape[1] / canvas.shape[1], pixels.shape[0] / canvas.shape[0]
    signs = tuple(tuple(_sign(sign, canvas, pen.width, shrunk) for sign in row) for row in rows)
    return PaperNumber(Picture(pixels), signs, ink)


def numbers_on_paper(
    inks: Sequence[Ink], rng: Rng, count: int, *, lengths: tuple[int, int] = (1, 8), rows: tuple[int, int] = (1, 1)
) -> list[PaperNumber]:
    """Return ``count`` pictures of numbers of any layout, each of one of the writers of ``inks``."""
    result = []
    for _ in range(count):
        layout = LAYOUTS[int(rng.integers(len(LAYOUTS)))]
        many = int(rng.integers(rows[0], rows[1] + 1))
        result.append(number_on_paper(compositions(inks, rng, many, lengths=lengths, layout=layout), rng))
    return result


def _row(number: Composition, marks: dict[int, list[str]], rng: Rng) -> list[_Written]:
    """Return the signs of one row in heights of its digits, from x = 0 on, the foot of the line at y = 0."""
    boxes = np.array([(*digit.points.min(axis=0), *digit.points.max(axis=0)) for digit in number.digits])
    height = max(float(np.median(boxes[:, 3] - boxes[:, 1])), 1e-9)
    origin = np.array([number.ink.points[:, 0].min(), np.median(boxes[:, 3])])
    parts = [tuple((stroke.points - origin) / height for stroke in digit.strokes) for digit in number.digits]
    own_signs = [tuple((stroke.points - origin) / height for stroke in sign.strokes) for sign in number.signs]
    marks = marks if not own_signs else {}
    if len(number.ink.strokes) < sum(map(len, (*parts, *own_signs))):  # joined: no mark can come between
        marks = {place: signs for place, signs in marks.items() if place in (0, len(parts))}
        joined = tuple((stroke.points - origin) / height for stroke in number.ink.strokes)
        signs = [_Written(str(number.text[i]), own, () if i else joined) for i, own in enumerate(parts)]
    else:
        signs = [_Written(str(number.text[i]), own, own) for i, own in enumerate(parts)]
    row: list[_Written] = []
    shift = 0.0
    for place in range(len(signs) + 1):
        for text in marks.get(place, ()):
            right = max((sign.reach[1] for sign in row), default=0.0)
            strokes = mark(text, rng)
            sign = _Written(text, strokes, strokes).moved(np.array([right + rng.uniform(0.06, 0.25), 0.0]))
            row.append(sign)
            if place < len(signs):
                shift = max(sign.reach[1] + rng.uniform(0.06, 0.25) - signs[place].reach[0], shift)
        if place < len(signs):
            row.append(signs[place].moved(np.array([shift, 0.0])))
    is_joined = any(not sign.drawn for sign in row)
    row += [_Written(UNNAMED, own, () if is_joined else own) for own in own_signs]
    return sorted(row, key=lambda sign: sign.reach[0]) if own_signs else row


def _in_cells(row: list[_Written], pitch: float, rng: Rng) -> list[_Written]:
    """Return the signs of ``row`` each in its own cell of width ``pitch``, not quite in its middle."""
    result = []
    for nth, sign in enumerate(row):
        left, right = sign.reach
        narrow = np.array([min(rng.uniform(0.7, 1.05) * pitch / max(right - left, 1e-9), 1.0), 1.0])
        own = tuple(part * narrow for part in sign.strokes)
        alone = _Written(sign.text, own, own)
        off = (nth + 0.5) * pitch - (left + right) / 2 * narrow[0] + rng.normal(0, 0.05)
        result.append(alone.moved(np.array([off, rng.normal(0, 0.04)])))
    return result


def _at_row(row: list[_Written], foot: float, rng: Rng, *, shifted: bool) -> list[_Written]:
    """Return ``row`` with its foot at ``foot``, and begun a little to the left or right."""
    by = np.array([rng.normal(0, 0.25) if shifted else 0.0, foot])
    return [sign.moved(by) for sign in row]


def _row_beside(rows: list[list[_Written]], canvas: Canvas, rng: Rng) -> list[Points]:
    """Return strokes of a row of which the picture shows the lower or the upper rim, above or below ``rows``."""
    strokes = [part for sign in rows[int(rng.integers(len(rows)))] for part in sign.strokes]
    points = np.concatenate(strokes)
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    shown, (edge, far) = rng.uniform(0.02, 0.2), (canvas.corner[1], canvas.corner[1] + canvas.extent[1])
    down = edge + shown - bottom if chance(rng, 0.5) else far - shown - top
    by = np.array([rng.uniform(-0.5, 0.5) * (right - left), down])
    return [(part - (left, 0)) * (rng.choice((-1, 1)), 1) + (left, 0) + by for part in strokes]


def _reach(rows: list[list[_Written]]) -> tuple[Points, Points]:
    points = np.concatenate([part for row in rows for sign in row for part in sign.strokes])
    return points.min(axis=0), points.max(axis=0)


def _canvas(rows: list[list[_Written]], printed: Printed, unit: float, rng: Rng, *, tight: bool) -> Canvas:
    low, high = _reach(rows)
    room = rng.uniform(0.03, 0.15, 4) if tight else rng.uniform(0.1, 0.4) + rng.exponential(0.25, 4)
    room = np.clip(room, 0.03, 1.5) + (0.35 if printed.lines and chance(rng, 0.6) else 0.0)
    corner, far = low - room[:2], high + room[2:]
    across = max(float(far[0] - corner[0]), 1.0)
    turn, lean = np.clip(rng.normal(0, 0.018, 2), -0.05, 0.05)
    aside = rng.normal(0, 0.02, 2) / across
    matrix = np.array([[1.0, lean - turn, 0], [turn, 1.0, 0], [aside[0], aside[1], 1.0]])
    # The paper turns about its middle, so that nothing leaves the picture.
    middle = (low + high) / 2
    there, back = (np.array([[1, 0, s * middle[0]], [0, 1, s * middle[1]], [0, 0, 1]]) for s in (1, -1))
    grown = abs(turn) * across / 2
    corner, far = corner - np.array([0, grown]), far + np.array([0, grown])
    size = far - corner
    return Canvas((corner[0], corner[1]), (size[0], size[1]), unit, there @ matrix @ back)


def _sign(sign: _Written, canvas: Canvas, width: float, shrunk: tuple[float, float]) -> Sign:
    at = canvas.at(np.concatenate(sign.strokes))
    rim = width * canvas.unit / 2
    (left, top), (right, bottom) = (at.min(axis=0) - rim) * shrunk, (at.max(axis=0) + rim) * shrunk
    return Sign(sign.text, (float(left), float(top), float(right - left), float(bottom - top)))
