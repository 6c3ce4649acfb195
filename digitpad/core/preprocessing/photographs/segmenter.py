"""A small network that tells a digit's ink from all else in a picture: cells, rules, neighbours, shadows, grain.

It sees the picture in a window of few pixels, however large the picture is, and gives the probability of each to be ink
of the digit that the picture was cut for. Where the rules of the other files find the same, theirs stays, to the bit.
"""

from __future__ import annotations

import threading
from functools import cache
from typing import Any, Final

import numpy as np
from PIL import Image

from digitpad.core.preprocessing.fit import EDGE, Box, box_of
from digitpad.core.preprocessing.morphology import highest
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.core.resources import resource

RESOURCE: Final = "ink-segmenter.tflite"
SIDE: Final = 64
"""Pixels of the window, which the longer side of the picture fills."""

CHANNELS: Final = 2
"""Of the window: grey from the paper's, ink below 0, in shares of the picture's range; and 1 where the picture is."""

BLOCK: Final = 2
"""Pixels of a side that the network answers for at once."""

_RANGE: Final = (1, 50, 99)  # percentiles that are dark, paper and light, or the other way round
_LEAST_RANGE: Final = 0.04  # in grey; of paper alone nothing is made
_COARSE: Final = 0.5  # of the size; what is reduced further is averaged
_SEEN: Final = 0.5  # probability
_RAMP: Final = (0.2, 0.8)  # probabilities between which ink goes from none to full
_ALIKE: Final = 0.65  # of all that either finds, which both find
_LARGEST: Final = 200  # pixels; of larger pictures its window shows too little, and rules do well
_EVEN: Final = 0.02  # in grey; the darkest and the lightest of even paper differ by no more
_GRAIN: Final = 0.002  # in grey, from one pixel of paper to the next; so little is none
_SOFT: Final = 0.3  # of the picture's range; soft edges beside what was found are no further from the paper
_SMALL: Final = 0.3  # of the longer side; a digit in a large photograph is too small for the window
_CLOSER: Final = 0.6  # of the window; what is smaller is looked at again, alone
_ROOM: Final = 0.25  # of its longer side, around it, at the second look


class InkSegmenter:
    """Asks the network; belongs to one thread.

    Args:
        tflite: takes float32 of shape (1, `SIDE`, `SIDE`, `CHANNELS`) and gives logits of shape
            (1, `SIDE` / `BLOCK`, `SIDE` / `BLOCK`, q `BLOCK`²) to q questions, of each block of pixels row by row.
    """

    def __init__(self, tflite: bytes) -> None:
        from ai_edge_litert.interpreter import Interpreter  # noqa: PLC0415 - takes 0.05 s, as in `litert`

        self._interpreter: Any = Interpreter(model_content=tflite, num_threads=1)
        self._interpreter.allocate_tensors()

    def __call__(self, pixels: Float32Array) -> Float32Array:
        """Return the probability of each pixel of the picture, as `fitted` gives it, to be the digit's ink."""
        window, box = window_of(pixels)
        return self.probabilities(window)[box]

    def probabilities(self, window: Float32Array) -> Float32Array:
        """Return those of the pixels of a ``window``, shape (`SIDE`, `SIDE`)."""
        of_ink: Float32Array = self.answers(window)[0]
        return of_ink

    def answers(self, window: Float32Array) -> Float32Array:
        """Return the probabilities that each question has of the pixels of a ``window``, shape (q, `SIDE`, `SIDE`)."""
        interpreter = self._interpreter
        interpreter.set_tensor(interpreter.get_input_details()[0]["index"], window[None])
        interpreter.invoke()
        blocks = interpreter.get_tensor(interpreter.get_output_details()[0]["index"])[0]
        logits = blocks.reshape(*blocks.shape[:2], -1, BLOCK, BLOCK).transpose(2, 0, 3, 1, 4).reshape(-1, SIDE, SIDE)
        return np.asarray(1 / (1 + np.exp(-logits)), dtype=np.float32)


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


def fitted(pixels: Float32Array) -> Float32Array:
    """Return ``pixels``, shape (h, w), enlarged or reduced so that the longer side has `SIDE`."""
    scale = SIDE / max(pixels.shape)
    return resized(pixels, (max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))))


def resized(pixels: Float32Array, size: tuple[int, int]) -> Float32Array:
    """Return ``pixels`` with the width and the height of ``size``."""
    manner = Image.Resampling.BOX if size[0] < _COARSE * pixels.shape[1] else Image.Resampling.BILINEAR
    return np.asarray(Image.fromarray(pixels).resize(size, manner), dtype=np.float32)


def window_of(pixels: Float32Array) -> tuple[Float32Array, Box]:
    """Return what the network sees of ``pixels``, shape (h, w), 0 to 1, and where in it the picture is.

    Returns:
        shape (`SIDE`, `SIDE`, `CHANNELS`), float32; rows and columns.
    """
    small = fitted(pixels)
    dark, paper, light = np.percentile(small, _RANGE)
    # Light ink is shown as dark: a picture and its negative are one to the network.
    sign = 1 if paper - dark >= light - paper else -1
    top, left = ((SIDE - side) // 2 for side in small.shape)
    box = slice(top, top + small.shape[0]), slice(left, left + small.shape[1])
    window = np.zeros((SIDE, SIDE, CHANNELS), dtype=np.float32)
    window[box] = np.stack([sign * (small - paper) / max(light - dark, _LEAST_RANGE), np.ones_like(small)], axis=-1)
    return window, box


def segmented(pixels: Float32Array, found: Float32Array | None) -> Float32Array | None:
    """Return the ink of the digit: what the rules ``found``, unless the network sees another.

    Args:
        pixels: of the picture, shape (h, w), 0 (black) to 1 (white).
        found: ink, the same shape, 0 to 1; None if the rules found none.

    Returns:
        ``found`` itself; or ink of all the picture in other pixels, more or fewer; or None if there is no digit.
    """
    if max(pixels.shape) > _LARGEST or (found is not None and is_plain(pixels, found)):
        return found
    segmenter = _shipped()
    is_small = found is None or _longer_side(box_of(found > EDGE)) < _SMALL * max(pixels.shape)
    probable = segmenter(pixels)
    if not (probable > _SEEN).any():
        return found if is_small else None
    box = box_of(probable > _SEEN)
    if is_small and _longer_side(box) < _SMALL * SIDE:
        return found
    if found is not None and likeness(fitted(found), probable) >= _ALIKE:
        return found
    if _longer_side(box) < _CLOSER * SIDE:
        probable = _seen_closer(segmenter, pixels, box)
    low, high = _RAMP
    ink = np.clip((probable - np.float32(low)) / np.float32(high - low), 0, 1)
    return ink if (ink > EDGE).any() else None


def is_plain(pixels: Float32Array, found: Float32Array) -> bool:
    """Whether all else than what was ``found`` is even paper, or at most its soft edges on paper without grain.

    Then nothing was left out, and nothing was hard to see.
    """
    rest = pixels[found == 0]
    if rest.size == 0 or float(np.ptp(rest)) <= _EVEN:
        return True
    around = ~highest(found > 0, 3)
    rest = pixels[around]
    if rest.size == 0 or float(np.ptp(rest)) <= _EVEN:
        return True
    steps = np.abs(np.diff(pixels, axis=1))[around[:, 1:] & around[:, :-1]]
    return bool(steps.size and np.median(steps) <= _GRAIN and np.ptp(rest) <= _SOFT * np.ptp(pixels))


def _longer_side(box: Box) -> int:
    return max(int(along.stop - along.start) for along in box)


def likeness(ink: Float32Array, other: Float32Array) -> float:
    """Return which share of all ink of both, of one shape, is in both."""
    return float(np.minimum(ink, other).sum() / max(float(np.maximum(ink, other).sum()), 1e-6))


def _seen_closer(segmenter: InkSegmenter, pixels: Float32Array, box: Box) -> Float32Array:
    """Return the probabilities in all of the picture when what is in the ``box`` of its window is seen by itself."""
    scale, room = max(pixels.shape) / SIDE, _ROOM * _longer_side(box)
    rows, columns = (
        slice(max(0, int((along.start - room) * scale)), min(side, int(np.ceil((along.stop + room) * scale))))
        for along, side in zip(box, pixels.shape, strict=True)
    )
    seen = segmenter(np.ascontiguousarray(pixels[rows, columns]))
    finer = max(seen.shape) / max(rows.stop - rows.start, columns.stop - columns.start)
    top, left = round(rows.start * finer), round(columns.start * finer)
    height, width = (
        max(round(side * finer), start + own)
        for side, start, own in zip(pixels.shape, (top, left), seen.shape, strict=True)
    )
    whole = np.zeros((height, width), dtype=np.float32)
    whole[top : top + seen.shape[0], left : left + seen.shape[1]] = seen
    return whole
