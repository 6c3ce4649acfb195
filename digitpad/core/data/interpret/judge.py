"""Are these the digits that their labels say? A small linear judge decides where a file can be read in two ways.

It is a ridge regression on synthetic digits alone, made by `scripts/digit_judge.py`: poor beside any model, but far
from chance, and nothing of it was learnt from a set that it is asked about. The models stand above this room.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.dataset import Images, Labels
from digitpad.core.resources import resource

Float32Array = npt.NDArray[np.float32]
Bools = npt.NDArray[np.bool_]

RESOURCE: Final = "digit-judge.npy"
"""The weights, shape (197, 10), float32: of `features`, and last of a constant."""

SAMPLE: Final = 200
"""So many images tell how a set is to be read."""

# Standard errors by which one reading has to be better than another: ten images of which nine speak for it are enough.
_CLEARLY: Final = 2.5
_LEAST_AGREEMENT: Final = 0.25  # of the better reading; by chance it is a tenth
_LEAST_UNLABELLED: Final = 50  # images; where no label helps, the judge must be asked more often
_CLEARLY_UNLABELLED: Final = 4.0  # standard errors


def features(images: Images) -> Float32Array:
    """Return the ink in blocks of 2 × 2 pixels, shape (n, 196), 0 to 1, of images of shape (n, 28, 28), uint8."""
    n, height, width = images.shape
    blocks = images.reshape(n, height // 2, 2, width // 2, 2).mean(axis=(2, 4), dtype=np.float32)
    return np.asarray(blocks.reshape(n, -1) / np.float32(255))


def agreement(images: Images, labels: Labels) -> Bools:
    """Return which of the images, shape (n, 28, 28), look like their labels to the judge, shape (n,)."""
    return np.asarray(_scores(images).argmax(axis=1) == labels)


def clear_best(readings: Sequence[Bools]) -> int | None:
    """Return which of the ``readings``, each an `agreement` on the same images, is right; None if that is not clear."""
    order = sorted(range(len(readings)), key=lambda i: -np.count_nonzero(readings[i]))
    best = readings[order[0]]
    if best.size == 0 or best.mean() < _LEAST_AGREEMENT:
        return None
    return order[0] if all(_is_clearly_better(best, readings[i]) for i in order[1:]) else None


def looks_right(reading: Bools) -> bool:
    """Whether so many images agree with their labels that it is no chance, where there is one reading only."""
    count, agreed = reading.size, np.count_nonzero(reading)
    return bool(agreed >= max(count / 2, count / 10 + _CLEARLY * 0.3 * np.sqrt(count)))


def lie_on_their_side(images: Images, labels: Labels | None) -> bool:
    """Whether rows and columns of the images, shape (n, 28, 28), are exchanged, as in EMNIST as it is published."""
    if labels is not None:
        return how_they_lie(images, labels) == ON_THEIR_SIDE
    if len(images) < _LEAST_UNLABELLED:
        return False
    margins = [_margins(way(images)) for way in _UPRIGHT.values()]
    best = max(range(len(margins)), key=lambda i: float(margins[i].mean()))
    gain = margins[best] - margins[0]
    is_clear = gain.mean() > _CLEARLY_UNLABELLED * gain.std() / np.sqrt(len(gain))
    return bool(is_clear and list(_UPRIGHT)[best] == ON_THEIR_SIDE)


def how_they_lie(images: Images, labels: Labels) -> str:
    """Return how the images, shape (n, 28, 28), lie; empty if upright, or if it is not clear that they are not."""
    readings = [agreement(way(images), labels) for way in _UPRIGHT.values()]
    best = max(range(len(readings)), key=lambda i: np.count_nonzero(readings[i]))
    return list(_UPRIGHT)[best] if clear_best([readings[0], readings[best]]) == 1 else ""


ON_THEIR_SIDE: Final = "rows and columns exchanged"

_UPRIGHT: Final[dict[str, Callable[[Images], Images]]] = {  # and how each is set upright
    "": lambda images: images,
    ON_THEIR_SIDE: lambda images: images.transpose(0, 2, 1),
    "turned by a quarter to the left": lambda images: np.rot90(images, -1, (1, 2)),
    "turned by a quarter to the right": lambda images: np.rot90(images, 1, (1, 2)),
    "upside down": lambda images: np.rot90(images, 2, (1, 2)),
    "mirrored": lambda images: images[:, :, ::-1],
    "mirrored and upside down": lambda images: images[:, ::-1],
    "mirrored and turned by a quarter": lambda images: np.rot90(images, 2, (1, 2)).transpose(0, 2, 1),
}


def _is_clearly_better(one: Bools, other: Bools) -> bool:
    """Whether the images on which just one reading agrees are so unequal that it is no chance (McNemar)."""
    gained, lost = np.count_nonzero(one & ~other), np.count_nonzero(other & ~one)
    return bool(gained - lost >= _CLEARLY * np.sqrt(gained + lost) and gained)


def _margins(images: Images) -> Float32Array:
    ordered = np.sort(_scores(images), axis=1)
    return np.asarray(ordered[:, -1] - ordered[:, -2])


def _scores(images: Images) -> Float32Array:
    weights = _weights()
    return np.asarray(features(images) @ weights[:-1] + weights[-1])


@cache
def _weights() -> Float32Array:
    weights: Float32Array = np.load(resource(RESOURCE), allow_pickle=False)
    return weights
