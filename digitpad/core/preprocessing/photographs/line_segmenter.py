"""A small network that tells the ink of numbers in a picture from all else, and the ink of marks from that of digits.

It looks through a window that is moved over the picture, which is scaled so that its digits are as high as those that
the network has learned from.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np

from digitpad.core.preprocessing.fit import EDGE
from digitpad.core.preprocessing.morphology import parts_of
from digitpad.core.preprocessing.photographs.segmenter import CHANNELS, SIDE, InkSegmenter, is_plain, likeness, resized
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.core.resources import resource

RESOURCE: Final = "line-segmenter.tflite"
DIGITS_HEIGHT: Final = 30
"""Pixels that digits are high where the network looks at them."""

_RANGE: Final = (1, 50, 99)  # percentiles that are dark, paper and light, or the other way round
_LEAST_RANGE: Final = 0.04  # in grey; of paper alone nothing is made
_RIM: Final = 12  # pixels of a window, on each side that another window overlaps, that are left to that one
_MOST_WINDOWS: Final = 120
_LARGE: Final = 660  # pixels; the network has learned from no larger pictures
_HATCHED: Final = 0.2  # of the picture; so much ink is no writing
_STRONG: Final = 0.4  # in grey, of ink beside paper
_MOST_PARTS: Final = 500
_SEEN: Final = 0.5  # probability
_RAMP: Final = (0.2, 0.8)  # probabilities between which ink goes from none to full
_USUAL: Final = 0.55  # of the height of a picture, that digits of one row have
_LOWEST: Final = 0.12  # of the same; what is lower was no digit
_NEAR: Final = 1.3  # times the height that was expected, or a part of it; there the network sees well
_LOOKS: Final = 3
_PAGE: Final = 300  # pixels of the shorter side; what is low there may be many rows
_ALIKE: Final = 0.85  # of all that either finds, which both find


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """What is written in a picture.

    Attributes:
        ink: shape of the picture, 0 (paper) to 1 (ink).
        marks: probability of each pixel to be a mark's and no digit's, if it is ink; None where nobody was asked.
    """

    ink: Float32Array
    marks: Float32Array | None = None


@cache
def shipped_network() -> bytes:
    """Return the network that `training.recipes.ink_segmenter` has trained, read once."""
    return resource(RESOURCE).read_bytes()


_of_thread = threading.local()


def _shipped() -> InkSegmenter:
    if not hasattr(_of_thread, "segmenter"):
        _of_thread.segmenter = InkSegmenter(shipped_network())
    segmenter: InkSegmenter = _of_thread.segmenter
    return segmenter


def seen_at(pixels: Float32Array, scale: float) -> Float32Array:
    """Return what windows are cut out of: the picture times ``scale``, and 1 where it is.

    Args:
        pixels: of the picture, shape (h, w), 0 to 1.
        scale: pixels of what is seen to a pixel of the picture.

    Returns:
        shape (h', w', `CHANNELS`), float32: grey in shares of the picture's range, from its paper's.
    """
    height, width = (max(1, round(side * scale)) for side in pixels.shape)
    small = resized(pixels, (width, height))
    dark, paper, light = np.percentile(small, _RANGE)
    return np.stack([(small - paper) / max(light - dark, _LEAST_RANGE), np.ones_like(small)], axis=-1).astype(
        np.float32
    )


def written_in(pixels: Float32Array, found: Float32Array | None) -> Written | None:
    """Return what is written: the ink that the rules ``found``, unless the network sees other ink.

    Args:
        pixels: of the picture of numbers, shape (h, w), 0 (black) to 1 (white).
        found: ink, the same shape, 0 to 1; None if the rules found none.
    """
    if found is not None and is_plain(pixels, found):
        return Written(found)
    is_hatched = found is not None and float(found.mean()) > _HATCHED
    answers = None if is_hatched and max(pixels.shape) > _LARGE else _looked_at(pixels, found)
    if answers is None:
        return None if found is None else Written(found)
    probable, marks = (resized(answer, (pixels.shape[1], pixels.shape[0])) for answer in answers)
    if found is not None and likeness(found, probable) >= _ALIKE:
        return Written(found, marks)
    low, high = _RAMP
    ink = np.clip((probable - np.float32(low)) / np.float32(high - low), 0, 1)
    if (ink > EDGE).any():
        return Written(ink, marks)
    # Halftone is no writing, but it is no empty paper either; grain is faint.
    is_halftone = found is not None and is_hatched and _contrast(pixels, found) > _STRONG
    return Written(found) if found is not None and is_halftone else None


def _contrast(pixels: Float32Array, found: Float32Array) -> float:
    """Return by how much what was ``found`` differs from all else, in the mean."""
    is_ink = found > _SEEN
    if is_ink.all() or not is_ink.any():
        return 0.0
    return abs(float(pixels[is_ink].mean()) - float(pixels[~is_ink].mean()))


def _looked_at(pixels: Float32Array, found: Float32Array | None) -> Float32Array | None:
    """Return the network's answers, shape (2, h', w'), for the picture at the scale of its digits.

    How high they are, what the rules ``found`` tells; and then what the network sees. None if the picture is so large
    beside them that it is left to the rules.
    """
    height = None if found is None else _height(found)
    if height is None or height < _LOWEST * len(pixels):
        if min(pixels.shape) > _PAGE:
            return None
        height = _USUAL * len(pixels)
    answers = None
    for _ in range(_LOOKS):
        scale = DIGITS_HEIGHT / height
        if np.prod([_count(side * scale) for side in pixels.shape]) > _MOST_WINDOWS:
            return answers
        answers = _answers(_shipped(), seen_at(pixels, scale))
        seen = _height(answers[0])
        if seen is None or 1 / _NEAR <= seen / DIGITS_HEIGHT <= _NEAR:
            return answers
        height = seen / scale
    return answers


def _height(ink: Float32Array) -> float | None:
    """Return how high the parts of ``ink`` are, but low ones; None if there are none, or as many as in a halftone."""
    parts = parts_of(ink > _SEEN)
    if not 0 < len(parts) <= _MOST_PARTS:
        return None
    heights = parts.boxes[:, 2] - parts.boxes[:, 0]
    return float(np.median(heights[heights >= 0.5 * heights.max()]))


def _count(side: float) -> int:
    """Return how many windows are needed along a ``side``."""
    return max(1, int(np.ceil((side - 2 * _RIM) / (SIDE - 2 * _RIM))))


def _answers(segmenter: InkSegmenter, seen: Float32Array) -> Float32Array:
    """Return the answers in all of ``seen``, shape (2, h, w), through windows that overlap."""
    shape = seen.shape[:2]
    before = [max(0, (SIDE - side) // 2) for side in shape]
    padded = np.zeros((*(max(side, SIDE) for side in shape), CHANNELS), dtype=np.float32)
    inside = tuple(slice(at, at + side) for at, side in zip(before, shape, strict=True))
    padded[inside] = seen
    result = np.zeros((2, *padded.shape[:2]), dtype=np.float32)
    tops, lefts = (np.linspace(0, side - SIDE, _count(side)).round().astype(int) for side in padded.shape[:2])
    for top in tops.tolist():
        for left in lefts.tolist():
            own = segmenter.answers(padded[top : top + SIDE, left : left + SIDE])
            y, x = _RIM * (top > 0), _RIM * (left > 0)
            result[:, top + y : top + SIDE, left + x : left + SIDE] = own[:, y:, x:]
    return result[:, *inside]
