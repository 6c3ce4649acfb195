"""What the ink segmenters learn from: signs and rows of numbers on paper in their windows, and which pixels are ink."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context
from typing import Final

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from digitpad.core.data.dataset import Labelled
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.photographs.line_segmenter import DIGITS_HEIGHT, seen_at
from digitpad.core.preprocessing.photographs.segmenter import CHANNELS, SIDE, fitted, resized, window_of
from digitpad.core.preprocessing.picture import Picture
from training.data.augmentation import vary_ink
from training.data.papers.canvas import Grey, Rng, chance, mottle
from training.data.papers.digits import ANY, Scene, Seen, one_of, seen_on_paper, varied
from training.data.papers.families import beset_number
from training.data.papers.numbers import PaperNumber
from training.data.papers.others import EMPTY

_VIEWS: Final = {"phone": 0.42, "scanner": 0.26, "low": 0.18, "two tones": 0.14}
_PENS: Final = {
    "ballpoint": 0.3, "felt": 0.36, "fountain": 0.12, "pencil": 0.1, "faint": 0.04, "dry": 0.03, "brush": 0.05
}  # fmt: skip
_SHEETS: Final = {"photographed": 0.45, "scanned": 0.3, "coloured": 0.25}
_BESET: Final = replace(ANY, pens=_PENS, sheets=_SHEETS, views=_VIEWS)

_SCENES: Final[dict[str, tuple[float, Scene]]] = {
    "any": (0.32, ANY),
    "cells": (0.18, replace(_BESET, around={"cell": 1})),
    "rules": (0.11, replace(_BESET, around={"ruled": 0.5, "squared": 0.5}, neighbours=0.2)),
    "rims": (0.14, replace(_BESET, around={"line at rim": 0.5, "nothing": 0.5}, neighbours=0.75, tight=0.5)),
    "old and patterned": (
        0.17,
        replace(
            _BESET,
            sheets={"patterned": 0.4, "old": 0.4, "coloured": 0.2},
            around={"nothing": 0.5, "line at rim": 0.3, "ruled": 0.2},
            neighbours=0.4, joined=0.25, tight=0.5,
        ),
    ),
    "filled squares": (0.08, replace(ANY, sheets={"scanned": 1}, views={"bits": 0.6, "squares": 0.4}, neighbours=0.05)),
}  # fmt: skip
"""How often a sign stands in which scene: more often beset than in `ANY`."""

_NOTHING: Final = 0.06  # of the pictures are of empty paper
_LETTERS: Final = 0.18  # of them of letters and signs, so that what is no digit stays what it is
_IMAGES: Final = 0.1  # of them of MNIST's images
_DESK: Final = 0.1  # of them show what the paper lies on, at one to four sides
_OTHERS: Final = (6, 2)  # digits and letters of which bits may be seen beside a sign
_MOST_ROWS: Final = 3  # of numbers in a picture
_SEVERAL: Final = 0.2  # of the pictures have several
_HEIGHTS: Final = 0.22  # standard deviation of the logarithm of how high digits are beside what is wanted
_OF_A_PICTURE: Final = 3  # windows that are cut out of a picture of numbers
_FULL: Final = 60  # percentile of the ink that is full
_CHUNK: Final = 1000  # pictures that a process draws at once
_GREY: Final = 64.0  # steps that a channel's unit is kept in


@dataclass(frozen=True, slots=True)
class Windows:
    """Pictures as the network sees them, with what is ink in them.

    Attributes:
        pictures: shape (n, `SIDE`, `SIDE`, `CHANNELS`), int8, in shares of `_GREY`; see `floats`.
        ink: shape (n, `SIDE`, `SIDE`), uint8, 0 to 255.
    """

    pictures: npt.NDArray[np.int8]
    ink: npt.NDArray[np.uint8]

    def floats(self, which: npt.NDArray[np.int64]) -> tuple[Grey, Grey]:
        """Return some as the network takes them, and their ink from 0 to 1, shape (n, `SIDE`, `SIDE`)."""
        pictures = self.pictures[which].astype(np.float32) / np.float32(_GREY)
        return pictures, self.ink[which].astype(np.float32) / np.float32(255)


def make_windows(
    digits: Sequence[Ink], letters: Sequence[Ink], images: Labelled, *, seed: int, processes: int
) -> Windows:
    """Draw a picture of each of ``digits``, or of the letter at its place, or of an image, or of nothing.

    Args:
        digits: of people.
        letters: as many, none that looks like a digit.
        images: of MNIST's kind; may be empty.
        seed: what comes out depends on it, not on the number of processes.
        processes: that draw side by side.
    """
    # Spawned, never forked: TensorFlow is here.
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as workers:
        made = []
        for start in range(0, len(digits), _CHUNK):
            part = slice(start, start + _CHUNK)
            rng = np.random.default_rng((seed, start))
            few = rng.integers(len(images.labels), size=_CHUNK) if len(images.labels) else slice(0)
            own = Labelled(images.images[few], images.labels[few])
            made.append(workers.submit(draw_windows, digits[part], letters[part], own, rng))
        parts = [each.result() for each in made]
    return Windows(np.concatenate([each.pictures for each in parts]), np.concatenate([each.ink for each in parts]))


@dataclass(frozen=True, slots=True)
class LineWindows(Windows):
    """Windows of rows of numbers.

    Attributes:
        is_mark: of ink, 255 where it is a mark's and 0 where it is a digit's, 128 where it may be either's; the shape
            of ``ink``.
    """

    is_mark: npt.NDArray[np.uint8]

    def marks(self, which: npt.NDArray[np.int64]) -> Grey:
        """Return ``is_mark`` of some from 0 to 1; what may be either is ½."""
        return np.rint(self.is_mark[which] / np.float32(127.5)).astype(np.float32) / np.float32(2)


def draw_line_windows(digits: Sequence[Ink], count: int, rng: Rng) -> LineWindows:
    """Draw numbers of people's ``digits`` on paper, and cut ``count`` windows out of the pictures by chance."""
    pictures = np.empty((count, SIDE, SIDE, CHANNELS), dtype=np.int8)
    ink, is_mark = np.empty((2, count, SIDE, SIDE), dtype=np.uint8)
    for place in range(count):
        if place % _OF_A_PICTURE == 0:
            rows = int(rng.integers(1, _MOST_ROWS + 1)) if chance(rng, _SEVERAL) else 1
            whole = _whole(beset_number(digits, rng, rows=rows), rng)
        top, left = (int(rng.integers(side - SIDE + 1)) for side in whole[1].shape)
        at = slice(top, top + SIDE), slice(left, left + SIDE)
        pictures[place] = np.clip(np.rint(whole[0][at] * _GREY), -128, 127)
        ink[place], is_mark[place] = whole[1][at], whole[2][at]
    return LineWindows(pictures, ink, is_mark)


def _whole(paper: PaperNumber, rng: Rng) -> tuple[Grey, npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
    """Return a picture as the network of lines sees it, with room for windows around it, its ink, and what is marks."""
    height = max(float(np.median([box[3] for box in paper.boxes])), 1.0)
    wanted = DIGITS_HEIGHT * float(np.exp(rng.normal(0, _HEIGHTS)))
    seen = seen_at(paper.picture.pixels, wanted / height)
    size = seen.shape[1::-1]
    most = max(float(paper.ink.max()), 1e-6)
    full = float(np.percentile(paper.ink[paper.ink > 0.3 * most], _FULL))
    ink = resized(np.clip(paper.ink / np.float32(full), 0, 1), size)
    of_digits, of_marks = (
        _boxes([sign.box for row in paper.rows for sign in row if sign.text.isdigit() == wanted], paper.ink.shape)
        for wanted in (True, False)
    )
    is_mark = resized(np.where(of_digits == of_marks, 0.5, of_marks).astype(np.float32), size)
    room = [(SIDE // 2, SIDE // 2)] * 2
    return (
        np.pad(seen, [*room, (0, 0)]),
        np.pad(np.rint(np.clip(ink, 0, 1) * 255).astype(np.uint8), room),
        np.pad(np.select([is_mark > 0.9, is_mark < 0.1], [255, 0], 128).astype(np.uint8), room),
    )


def _boxes(boxes: Sequence[tuple[float, float, float, float]], shape: tuple[int, ...]) -> npt.NDArray[np.bool_]:
    """Return where any of the ``boxes`` of left, top, width and height are."""
    result = np.zeros(shape, dtype=bool)
    for left, top, width, height in boxes:
        rows, columns = (slice(max(int(a), 0), max(int(np.ceil(a + b)), 0)) for a, b in ((top, height), (left, width)))
        result[rows, columns] = True
    return result


def draw_windows(digits: Sequence[Ink], letters: Sequence[Ink], images: Labelled, rng: Rng) -> Windows:
    """Draw in this process what `make_windows` does."""
    count = len(digits)
    pictures = np.empty((count, SIDE, SIDE, CHANNELS), dtype=np.int8)
    ink = np.empty((count, SIDE, SIDE), dtype=np.uint8)
    for place, (digit, letter) in enumerate(zip(digits, letters, strict=True)):
        others = [own[int(at)] for own, many in zip((digits, letters), _OTHERS, strict=True)
                  for at in rng.integers(count, size=many)]  # fmt: skip
        if chance(rng, _NOTHING):
            found = seen_on_paper(digit, rng, EMPTY, others)
            found = Seen(found.picture, np.zeros_like(found.ink))
        else:
            scene = _SCENES[one_of({name: share for name, (share, _) in _SCENES.items()}, rng)][1]
            found = seen_on_paper(_sign(digit, letter, images, rng), rng, scene, others)
        pictures[place], ink[place] = _window(_on_a_desk(found, rng) if chance(rng, _DESK) else found)
    return Windows(pictures, ink)


def _sign(digit: Ink, letter: Ink, images: Labelled, rng: Rng) -> Ink | Grey:
    """Return a digit of ink or of MNIST, or a letter, varied."""
    kind = rng.random()
    if kind < _LETTERS:
        return vary_ink(letter, rng)
    if kind < _LETTERS + _IMAGES and len(images.labels):
        return varied((), images, rng)[0]
    return varied((digit,), None, rng)[0]


def _on_a_desk(found: Seen, rng: Rng) -> Seen:
    """Return a picture in which the sheet ends, at one side or more, and the desk or its shadow begins."""
    side = max(found.ink.shape)
    widths = np.rint(side * rng.uniform(0.03, 0.45, 4) * (rng.permutation(4) < rng.integers(1, 5))).astype(int)
    around = ((widths[0], widths[1]), (widths[2], widths[3]))
    desk = np.pad(np.zeros(found.ink.shape, dtype=np.float32), around, constant_values=1)
    level = rng.uniform(0.03, 0.75) + rng.uniform(0, 0.08) * mottle(desk.shape, rng, side * rng.uniform(0.02, 0.5))
    desk = ndimage.gaussian_filter(desk, side * rng.uniform(0.002, 0.02))
    sheet = np.pad(found.picture.pixels, around, mode="edge")
    pixels = np.clip(sheet * (1 - desk) + level * desk, 0, 1, dtype=np.float32)
    return Seen(Picture(pixels), np.pad(found.ink, around))


def _window(found: Seen) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.uint8]]:
    window, box = window_of(found.picture.pixels)
    ink = np.zeros((SIDE, SIDE), dtype=np.float32)
    most = float(found.ink.max())
    if most > 0.01:
        full = float(np.percentile(found.ink[found.ink > 0.3 * most], _FULL))
        ink[box] = np.clip(fitted(found.ink / np.float32(full)), 0, 1)
    steps = np.clip(np.rint(window * _GREY), -128, 127)
    return steps.astype(np.int8), np.rint(ink * 255).astype(np.uint8)
