"""Drawings and letters that are no digit. A network that has never seen any is sure of every scribble.

Characters that some hand writes as a digit are left out: `TWINS`.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.core.resources import resource

Points = npt.NDArray[np.float64]
Rng = np.random.Generator

TRAINING_SHAPES: Final = range(0, 40, 2)
HELD_OUT_SHAPES: Final = range(1, 40, 2)
"""Shapes that no batch holds."""

TRAINING_FONTS: Final = (
    "DejaVuSans", "DejaVuSans-Oblique", "DejaVuSansMono", "DejaVuSerif", "DejaVuSerif-Italic", "DejaVuSans-Bold",
    "cmss10", "cmti10", "cmtt10",
)  # fmt: skip
HELD_OUT_FONTS: Final = ("STIXGeneral", "STIXGeneralItalic", "STIXGeneralBol", "cmr10")
"""Families that no batch holds."""

# No "?": a picture's one digit is looked for without specks, and without its point it is the hook of a 7.
TRAINING_LETTERS: Final = "ACEFGHJLMNPRTUVXYadefhjkmnprtuvwxy#%&@$*+="
HELD_OUT_LETTERS: Final = "KWcΩΔΨΣΓΛΞ§¶√∑"
"""Characters that no batch holds."""

TWINS: Final = frozenset("OoDQlI|/\\!'`,()ZzSsBbqg")
"""Characters that many a hand writes as a digit, whatever their size: 0, 1, 2, 5, 8, 6 and 9, in this order."""

_MAY_BE_ONE: Final = frozenset(
    map(frozenset, ((0, 1), (0, 7), (1, 4), (1, 7), (1, 9), (3, 8), (6, 8), (0, 6), (5, 6), (8, 9)))
)
"""Digits that may be one digit when one lies on the other."""

_STRAIGHT: Final = 0.95  # from end to end, as a share of the way of the pen

_FONT_SIZE: Final = 96  # pixels
_PAPER: Final = 160


def glyphs(fonts: tuple[str, ...], letters: str) -> Float32Array:
    """Return each of ``letters`` in each of ``fonts`` that has it, as the model sees them: shape (n, 28, 28)."""
    import matplotlib as mpl  # noqa: PLC0415 - which brings the fonts, and which most trainings do not need

    folder = Path(mpl.get_data_path(), "fonts", "ttf")
    drawn = []
    for name in fonts:
        font = ImageFont.truetype(str(folder / f"{name}.ttf"), _FONT_SIZE)
        missing = bytes(font.getmask("\uffff"))
        drawn += [_glyph(letter, font) for letter in letters if bytes(font.getmask(letter)) != missing]
    return np.stack(drawn)


def _glyph(letter: str, font: ImageFont.FreeTypeFont) -> Float32Array:
    image = Image.new("L", (_PAPER, _PAPER), 255)
    ImageDraw.Draw(image).text((_PAPER / 2, _PAPER / 2), letter, font=font, fill=0, anchor="mm")
    return normalise(Picture(np.asarray(image, dtype=np.float32) / np.float32(255)))


@cache
def _shapes() -> tuple[Ink, ...]:
    """Return strokes of letters and signs that no hand means as a digit."""
    texts = json.loads(resource("non-digit-shapes.json").read_text("utf-8")).values()
    strokes = [[[pair.split(",") for pair in part.split()] for part in text.split("|")] for text in texts]
    return tuple(Ink.from_points(np.array(part, dtype=float) for part in shape) for shape in strokes)


def shape(number: int) -> Ink:
    """Return a letter or sign; ``number`` is one of `TRAINING_SHAPES` or `HELD_OUT_SHAPES`."""
    return _shapes()[number]


def scribble(rng: Rng) -> Ink:
    """Return meaningless lines: waves that cross themselves, hatching, or scattered strokes."""
    kind = rng.integers(3)
    if kind < 2:
        return Ink.from_points([(_waves, _hatching)[kind](rng)])
    return Ink.from_points(
        rng.uniform(0, 1, 2) + np.cumsum(rng.normal(0, 0.15, (int(rng.integers(2, 6)), 2)), axis=0)
        for _ in range(rng.integers(4, 10))
    )


def overlaid(first: Ink, second: Ink, rng: Rng) -> Ink:
    """Return two digits on top of each other, as on a canvas that was not cleared, each about as large.

    A scribble where that may be a digit: if they are the same, if one lies within the other's lines as a 3 in an 8, or
    if a 1 becomes the stroke that crosses a 0, a 7 or a 4.
    """
    if first.label == second.label or frozenset((first.label, second.label)) in _MAY_BE_ONE:
        return scribble(rng)
    place = rng.normal(0.0, 0.1, 2)
    size = float(np.exp(rng.normal(0.0, 0.15)))
    return Ink.from_points([*_in_unit_box(first), *(points * size + place for points in _in_unit_box(second))])


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
    """Return what is left of ``ink`` when its middle is rubbed out, or one half of it goes over the edge.

    A scribble where nothing is left, or the one stem of a 4.
    """
    parts = _at_origin(ink)
    points = np.concatenate(parts)
    axis = int(rng.integers(2))
    low, high = points[:, axis].min(), points[:, axis].max()
    share = (0.3, 0.7) if rng.random() < 0.5 else ((-0.1, 0.5), (0.5, 1.1))[rng.integers(2)]
    lost = low + (high - low) * np.array(share)
    pieces = []
    for part in parts:
        kept = (part[:, axis] < lost[0]) | (part[:, axis] > lost[1])
        runs = np.flatnonzero(np.diff(kept)) + 1
        of_runs = zip(np.split(part, runs), np.split(kept, runs), strict=True)
        pieces += [piece for piece, is_kept in of_runs if is_kept[0] and len(piece) > 1]
    rest = Ink.from_points(pieces) if pieces else scribble(rng)
    return scribble(rng) if is_plain_stroke(rest) else rest


def _at_origin(ink: Ink) -> list[Points]:
    """Return strokes whose box begins at 0 and is 1 high."""
    low, high = ink.points.min(axis=0), ink.points.max(axis=0)
    width, height = (high - low).tolist()
    return [(stroke.points - low) / max(height, 0.2 * width, 1e-6) for stroke in ink.strokes]


def _in_unit_box(ink: Ink) -> list[Points]:
    """Return strokes about 0, the longer side of whose box is 1."""
    low, high = ink.points.min(axis=0), ink.points.max(axis=0)
    return [(stroke.points - (low + high) / 2) / max(float((high - low).max()), 1e-6) for stroke in ink.strokes]


def is_plain_stroke(ink: Ink) -> bool:
    """Whether ``ink`` is nothing but one straight line that stands more than it lies: a 1 to anybody."""
    points = ink.points
    across, down = np.abs(points[-1] - points[0]).tolist()
    way = float(np.hypot(*np.diff(points, axis=0).T).sum())
    return len(ink.strokes) == 1 and down > across and bool(np.hypot(across, down) > _STRAIGHT * way)


def spiral(rng: Rng) -> Ink:
    """Return a spiral of two to five turns."""
    t = np.linspace(0.1, 1.0, 80)[:, None]
    angle = rng.uniform(0, 2 * np.pi) + t * rng.choice([-2, 2]) * np.pi * rng.uniform(2, 5)
    return Ink.from_points([np.hstack([t * np.cos(angle), t * np.sin(angle)])])


def polygon(rng: Rng) -> Ink:
    """Return a polygon of three to five corners or, half the time, a star of five or seven, in any direction.

    A polygon of more corners is a 0 to who draws with few points.
    """
    star = bool(rng.random() < 0.5)
    corners = int(rng.choice((5, 7)) if star else rng.integers(3, 6))
    turns = np.arange(corners + 1) * (2 if star else 1)
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
