"""Strips of writing for the line reader, each with the digits and marks that stand in it, from left to right.

They are composed of people's ink and of MNIST's images, drawn with pens of all widths, pushed into each other, broken,
spotted, photographed and cleaned; what is cleaned is what the reader will see (`digitpad.core.numbers.uncut.strip`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

from digitpad.core.data.dataset import Labelled
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.numbers.segmentation import parts_of
from digitpad.core.numbers.segments import TooManySegmentsError
from digitpad.core.numbers.uncut.line_reader import MARK, STEP
from digitpad.core.numbers.uncut.strip import strip_of
from digitpad.core.preprocessing.clean import written_on_picture
from digitpad.core.preprocessing.picture import Picture
from training.data.compositions import Composition, Layout, compositions, drawn

Rng = np.random.Generator
Bytes = npt.NDArray[np.uint8]
Grey = npt.NDArray[np.float32]

# How the numbers are written, and how many of every hundred are written so.
_KINDS: Final[tuple[tuple[int, tuple[int, int], Layout], ...]] = (
    (16, (2, 6), Layout(slip=0.03, stretch=0.15)),
    (12, (1, 5), Layout(0.3, 0.2, (-0.1, 2.0), slip=0.05, stretch=0.2)),
    (18, (2, 6), Layout(0.2, 0.1, (-0.22, 0.02), width=0, slip=0.03, stretch=0.15)),
    (10, (2, 6), Layout(0.2, 0.15, (-0.05, 0.15), width=0, slip=0.03, stretch=0.15)),
    (12, (7, 13), Layout(0.2, 0.1, (-0.1, 0.5), slip=0.03, stretch=0.15)),
    (22, (1, 6), Layout(0.2, 0.1, (-0.05, 0.6), slip=0.03, stretch=0.15, signs=0.25)),
    (10, (2, 6), Layout(0.2, 0.1, (-0.05, 0.5), joined=0.5)),
)
_PENS: Final = (0.035, 0.19)  # least and largest width, in heights of the line
_HEIGHTS: Final = (24.0, 64.0)  # of a picture's digits, in pixels
_LEANING: Final = 0.15  # standard deviation of how far to the left a number leans, of its height
_PUSHED: Final = (-8.0, 9.0)  # pixels by which MNIST's digits stand in each other, of 20 that they are high
_INKED: Final = 40  # of 255, from which on a pixel of MNIST's belongs to the digit
_MNIST_SHARE: Final = 0.25
_PHOTOGRAPHED: Final = 0.25


@dataclass(frozen=True, slots=True, eq=False)
class LabelledStrip:
    """What the line reader sees of a number, and what is there.

    Attributes:
        pixels: shape (`ROWS`, width), uint8, 0 (paper) to 255 (ink).
        signs: 0 to 9, and `MARK`, from left to right.
    """

    pixels: Bytes
    signs: tuple[int, ...]


class StripMaker:
    """Makes strips by chance, of people's ``inks`` and MNIST's ``images``; ``sign`` draws what may stand between."""

    def __init__(self, inks: Sequence[Ink], images: Labelled, sign: Callable[[Rng], Ink], rng: Rng) -> None:
        self._inks, self._images, self._sign, self._rng = inks, images, sign, rng

    def make(self, count: int) -> list[LabelledStrip]:
        """Return ``count`` strips, in no order."""
        shares = np.array([share for share, _, _ in _KINDS])
        amounts = self._rng.multinomial(round(count * (1 - _MNIST_SHARE)), shares / shares.sum())
        found = []
        for many, (_, lengths, layout) in zip(amounts.tolist(), _KINDS, strict=True):
            with_signs = replace(layout, sign=self._sign)
            numbers = compositions(self._inks, self._rng, many, lengths=lengths, layout=with_signs)
            found += [self._of_ink(number) for number in numbers]
        found += [self._of_images() for _ in range(count - len(found))]
        return [strip for strip in found if strip is not None]

    def _of_ink(self, number: Composition) -> LabelledStrip | None:
        height = self._rng.uniform(*_HEIGHTS)
        pen = height * np.exp(self._rng.uniform(*np.log(_PENS)))
        scale = height / 100
        picture = drawn(
            _leaning(number.ink, self._rng), scale=scale, pen=pen, margin=height * self._rng.uniform(0.05, 0.5)
        )
        return self._seen(1 - picture.pixels, height, _signs_of(number))

    def _of_images(self) -> LabelledStrip | None:
        count = int(self._rng.integers(2, 7))
        chosen = self._rng.integers(len(self._images.labels), size=count)
        height = self._rng.uniform(20, 30)
        most = self._rng.uniform(*_PUSHED)
        bitmaps = [_cropped(image, height * self._rng.uniform(0.85, 1.1)) for image in self._images.images[chosen]]
        ink = _side_by_side(bitmaps, self._rng.uniform(min(most, 0) - 2, most, count) * height / 20, height, self._rng)
        return self._seen(ink, height, tuple(self._images.labels[chosen].tolist()))

    def _seen(self, ink: Grey, height: float, signs: tuple[int, ...]) -> LabelledStrip | None:
        """Return the strip of ``ink`` after what may befall it; None if the digits would not fit into its steps."""
        for share, befall in _ACCIDENTS:
            if self._rng.random() < share:
                ink = befall(ink, height, self._rng)
        if self._rng.random() < _PHOTOGRAPHED:
            cleaned = written_on_picture(Picture(_photograph(ink, self._rng)))
            if cleaned is None:
                return None
            ink = cleaned.ink
        strip = _strip_of(ink)
        if strip is None or strip.shape[1] // STEP < 2 * len(signs) + 1:
            return None
        return LabelledStrip(np.rint(strip * 255).astype(np.uint8), signs)


def _strip_of(ink: Grey) -> Grey | None:
    try:
        parts = parts_of(ink)
    except TooManySegmentsError:
        return None
    strip = strip_of(np.array([part.box for part in parts], dtype=np.float64), parts) if parts else None
    return None if strip is None else strip.pixels


def _leaning(ink: Ink, rng: Rng) -> Ink:
    if rng.random() > 0.3:
        return ink
    lean = rng.normal(0, _LEANING)
    strokes = [Stroke(np.stack((s.points[:, 0] - lean * s.points[:, 1], s.points[:, 1]), axis=1)) for s in ink.strokes]
    return replace(ink, strokes=tuple(strokes))


def _signs_of(number: Composition) -> tuple[int, ...]:
    """Return the digits and marks of ``number`` from left to right."""
    placed = [(float(digit.points[:, 0].mean()), int(digit.label or 0)) for digit in number.digits]
    placed += [(float(sign.points[:, 0].mean()), MARK) for sign in number.signs]
    return tuple(sign for _, sign in sorted(placed))


def _cropped(image: Bytes, height: float) -> Bytes:
    rows, columns = (np.flatnonzero(image.max(axis=axis) > _INKED) for axis in (1, 0))
    image = image[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    scale = height / max(image.shape[0], 0.6 * image.shape[1])  # a flat one is none higher than the others are wide
    size = (max(round(image.shape[1] * scale), 2), max(round(image.shape[0] * scale), 2))
    return np.asarray(Image.fromarray(image).resize(size, Image.Resampling.BILINEAR))


def _side_by_side(bitmaps: Sequence[Bytes], pushed: npt.NDArray[np.float64], height: float, rng: Rng) -> Grey:
    """Return ``bitmaps`` in one line, each pushed so many pixels into the one before it."""
    margin, right = round(0.2 * height), 0
    placed: list[tuple[int, int, Bytes]] = []
    for bitmap, push in zip(bitmaps, pushed, strict=True):
        left = max(round(right - push), 0) if placed else 0
        placed.append((left, round(height * rng.uniform(1, 1.2)) - bitmap.shape[0], bitmap))
        right = left + bitmap.shape[1]
    top = min(y for _, y, _ in placed)
    width, bottom = (max(x + bitmap.shape[1] for x, _, bitmap in placed), max(y + b.shape[0] for _, y, b in placed))
    ink = np.zeros((bottom - top + 2 * margin, width + 2 * margin), dtype=np.uint8)
    for x, y, bitmap in placed:
        place = ink[y - top + margin :, x + margin :][: bitmap.shape[0], : bitmap.shape[1]]
        np.maximum(place, bitmap, out=place)
    return ink.astype(np.float32) / np.float32(255)


def _broken(ink: Grey, height: float, rng: Rng) -> Grey:
    """Return ``ink`` with round holes in its lines, as a dry pen and a coarse threshold leave them."""
    inked = np.argwhere(ink > 0.5)
    if len(inked) == 0:
        return ink
    ink = ink.copy()
    for row, column in inked[rng.integers(len(inked), size=rng.poisson(rng.uniform(1, 6) * ink.shape[1] / height))]:
        _dot(ink, (float(row), float(column)), height * rng.uniform(0.02, 0.07), 0.0)
    return ink


def _spotted(ink: Grey, height: float, rng: Rng) -> Grey:
    ink = ink.copy()
    for _ in range(int(rng.integers(1, 8))):
        _dot(ink, (rng.uniform(0, ink.shape[0]), rng.uniform(0, ink.shape[1])), rng.uniform(0.5, 0.045 * height), 1.0)
    return ink


def _dot(ink: Grey, middle: tuple[float, float], radius: float, value: float) -> None:
    corner = [max(int(at - radius), 0) for at in middle]
    place = ink[corner[0] : int(middle[0] + radius) + 2, corner[1] : int(middle[1] + radius) + 2]
    y, x = np.indices(place.shape)
    place[np.hypot(y + corner[0] - middle[0], x + corner[1] - middle[1]) < radius] = value


def _ruled(ink: Grey, height: float, rng: Rng) -> Grey:
    """Return ``ink`` with what cleaning may leave of a rule or of a cell's sides."""
    ink = ink.copy()
    thick = max(1, int(height * rng.uniform(0.01, 0.04)))
    for _ in range(int(rng.integers(1, 4))):
        grey, (rows, columns) = rng.uniform(0.3, 1), ink.shape
        if rng.random() < 0.6:
            y, x = int(rng.integers(rows)), int(rng.integers(columns))
            place = ink[y : y + thick, x : x + int(rng.uniform(0.3, 3) * height)]
        else:
            y, x = max(int(rng.integers(-rows // 4, rows // 2)), 0), int(rng.integers(columns))
            place = ink[y : y + int(rng.uniform(0.2, 0.45) * height), x : x + thick]
        np.maximum(place, np.float32(grey), out=place)
    return ink


def _photograph(ink: Grey, rng: Rng) -> Grey:
    """Return a picture of ``ink`` on shaded paper, with grain."""
    light = 1 + sum(
        rng.normal(0, 0.12) * np.linspace(-1, 1, side).reshape(shape)
        for side, shape in zip(ink.shape, ((-1, 1), (1, -1)), strict=True)
    )
    paper = rng.uniform(0.6, 1) * light * (1 - ink * rng.uniform(0.3, 0.9))
    return np.clip(paper + rng.normal(0, rng.uniform(0, 0.03), ink.shape), 0, 1).astype(np.float32)


_ACCIDENTS: Final[tuple[tuple[float, Callable[[Grey, float, Rng], Grey]], ...]] = (
    (0.15, _broken),
    (0.12, _spotted),
    (0.08, _ruled),
)
"""What may befall a number, and how often; one after the other."""
