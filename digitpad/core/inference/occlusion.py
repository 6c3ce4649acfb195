"""Why a model answers as it does: which ink speaks for the answer, what would change it, and what its layers see.

196 small changes to an image are asked about at once, 15 ms; the layers take 0.7 ms (``make bench BENCH=explain``).
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.inference.activations import ActivationProbe, Layer
from digitpad.core.inference.litert import NetworkError
from digitpad.core.inference.recogniser import BATCH, Recogniser
from digitpad.core.preprocessing.rasterise import SIZE, Float32Array

PATCH: Final = 4
"""Side of the square, in pixels, that is emptied or filled at a time: a little more than a line is wide."""

_STRIDE: Final = 2
_PLACES: Final = SIZE // _STRIDE
_HOLDS_INK: Final = 0.12  # mean of a patch; below it there is nothing to be taken away, so ink is added
_IS_INK: Final = 0.3  # of a pixel
_LEAST: Final = 1e-6  # probability; what lies below is all the same to a person

Patches = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Turn:
    """A small change that makes another digit of a drawing.

    Attributes:
        digit: what it is read as then.
        confidence: how surely.
        erased: whether ink is taken away; else it is added.
        left: of the square, in pixels of the image; may be -1, as the square may stand over the rim.
        top: of the square.
    """

    digit: int
    confidence: float
    erased: bool
    left: int
    top: int


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """Why an image is read as it is.

    Attributes:
        image: shape (28, 28), float32.
        digit: the answer that is explained.
        effect: shape (28, 28), float32: by how much the log-odds of the answer fall if a pixel's surroundings lose
            their ink, or, where there is none, get some. Above 0, what is there speaks for the answer.
        turn: the change that makes most surely another digit, or None if none of the small ones does.
        layers: of the network, from its input on.
    """

    image: Float32Array
    digit: int
    effect: Float32Array
    turn: Turn | None
    layers: tuple[Layer, ...]


class Explainer:
    """Explains one model's answers. Use it from one thread at a time, which need not be that of the recogniser.

    Raises:
        DigitpadError: LiteRT cannot run the network.
    """

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser.clone()
        self._layers: ActivationProbe | None = None
        with contextlib.suppress(NetworkError):  # what its layers see stays unknown then
            self._layers = ActivationProbe(recogniser.tflite)

    def explain(self, image: Float32Array, *, progress: Callable[[], object] = lambda: None) -> Explanation:
        """Return why ``image``, shape (28, 28), float32, 0 (paper) to 1 (ink), is read as it is.

        Args:
            image: as `normalise` gives it.
            progress: called every few milliseconds; may raise to give up.

        Raises:
            DigitpadError: the network gave something else than probabilities.
        """
        changed, erased = changed_images(image)
        asked = np.concatenate([image[None], changed])
        parts = []
        for first in range(0, len(asked), BATCH):
            progress()
            parts.append(self._recogniser.probabilities(asked[first : first + BATCH]))
        probabilities = np.concatenate(parts)
        own, others = probabilities[0], probabilities[1:]
        digit = int(own.argmax())
        fall = _log_odds(own[digit]) - _log_odds(others[:, digit])
        effect = _spread(fall.astype(np.float32), erased, image)
        layers: tuple[Layer, ...] = ()
        with contextlib.suppress(NetworkError):
            layers = self._layers(image) if self._layers is not None else ()
        return Explanation(image, digit, effect, _turn(digit, others, erased), layers)


def changed_images(image: Float32Array) -> tuple[Float32Array, npt.NDArray[np.bool_]]:
    """Return ``image`` with one small change each, shape (196, 28, 28), and whether ink was taken away, shape (196,).

    Change number 14 · r + c is about the square whose corner is at x = 2c - 1, y = 2r - 1.
    """
    side = SIZE + PATCH
    framed = np.zeros((_PLACES * _PLACES, side, side), dtype=np.float32)
    rim = (PATCH - _STRIDE) // 2
    framed[:, rim : rim + SIZE, rim : rim + SIZE] = image
    number, rows, columns = _squares()
    patches = framed[number, rows, columns]
    erased = patches.mean(axis=(1, 2)) > _HOLDS_INK
    framed[number, rows, columns] = np.where(erased[:, None, None], np.float32(0), np.maximum(patches, _dot()))
    return framed[:, rim : rim + SIZE, rim : rim + SIZE], erased


def _squares() -> tuple[Patches, Patches, Patches]:
    """Return the indexes of the pixels of each square, of shapes that broadcast to (196, 4, 4)."""
    number = np.arange(_PLACES * _PLACES)
    inside = np.arange(PATCH)
    rows = (number // _PLACES * _STRIDE)[:, None, None] + inside[None, :, None]
    columns = (number % _PLACES * _STRIDE)[:, None, None] + inside[None, None, :]
    return number[:, None, None], rows, columns


def _dot() -> Float32Array:
    """Return ink as a pen leaves it, with soft corners."""
    edge = np.array([0.6, 1, 1, 0.6], dtype=np.float32)
    return edge[:, None] * edge


def _spread(fall: Float32Array, erased: npt.NDArray[np.bool_], image: Float32Array) -> Float32Array:
    """Return for each pixel the mean of what the squares over it did: the emptied for ink, the filled for paper."""
    _, rows, columns = _squares()
    maps = []
    for of_kind in (erased, ~erased):
        total = np.zeros((SIZE + PATCH, SIZE + PATCH), dtype=np.float32)
        count = np.zeros_like(total)
        np.add.at(total, (rows[of_kind], columns[of_kind]), fall[of_kind, None, None])
        np.add.at(count, (rows[of_kind], columns[of_kind]), 1)
        rim = (PATCH - _STRIDE) // 2
        maps.append((total / np.maximum(count, 1))[rim : rim + SIZE, rim : rim + SIZE])
    effect: Float32Array = np.where(image > _IS_INK, maps[0], maps[1])
    return effect


def _log_odds(probability: Any) -> Any:
    share = np.clip(np.asarray(probability, dtype=np.float64), _LEAST, 1 - _LEAST)
    return np.log(share / (1 - share))


def _turn(digit: int, others: Float32Array, erased: npt.NDArray[np.bool_]) -> Turn | None:
    answers = others.argmax(axis=1)
    sure = np.where(answers == digit, np.float32(0), others.max(axis=1))
    best = int(sure.argmax())
    if sure[best] <= 0:
        return None
    rim = (PATCH - _STRIDE) // 2
    row, column = divmod(best, _PLACES)
    return Turn(int(answers[best]), float(sure[best]), bool(erased[best]), column * _STRIDE - rim, row * _STRIDE - rim)
