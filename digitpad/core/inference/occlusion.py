"""Occlusion: what the answer to an image owes to each part of it, and the small change that would make another answer.

Some 200 small changes to the image are asked about in a batch, which takes milliseconds: not for the window's thread.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.inference.litert import ActivationProbe, Layer, NetworkError
from digitpad.core.inference.recogniser import BATCH, Recogniser
from digitpad.core.preprocessing.rasterise import Float32Array

PATCH: Final = 4
"""Side of the square, in pixels, that is emptied or filled at a time: a little more than a line is wide."""

_STRIDE: Final = 2
_RIM: Final = (PATCH - _STRIDE) // 2  # by which the first square stands over the image
_HOLDS_INK: Final = 0.12  # mean of a patch; below it there is nothing to be taken away, so ink is added
_IS_INK: Final = 0.3  # of a pixel
_LEAST: Final = 1e-6  # probability; what lies below is all the same to a person
_EDGE: Final = np.array([0.6, 1, 1, 0.6], dtype=np.float32)
_DOT: Final = np.outer(_EDGE, _EDGE)  # ink as a pen leaves it, with soft corners


@dataclass(frozen=True, slots=True)
class Counterfactual:
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
        alone: what the image says by itself: another digit where strokes, or the line around it, have said more.
        effect: shape (28, 28), float32: by how much the log-odds of the answer fall if a pixel's surroundings lose
            their ink, or, where there is none, get some. Above 0, what is there speaks for the answer.
        counterfactual: the change that makes most surely another digit, or None if none of the small ones does, or
            the image is another by itself.
        layers: of the network, from its input on.
    """

    image: Float32Array
    digit: int
    alone: int
    effect: Float32Array
    counterfactual: Counterfactual | None
    layers: tuple[Layer, ...]


class Explainer:
    """Explains one model's answers. Use it from one thread at a time, which need not be that of the recogniser.

    Raises:
        DigitpadError: LiteRT cannot run the network.
    """

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser.clone()
        self._layers: Callable[[Float32Array], tuple[Layer, ...]] = lambda image: ()
        with contextlib.suppress(NetworkError):  # what its layers see stays unknown then
            imported = recogniser.card.imported
            if imported is None:
                self._layers = ActivationProbe(recogniser.model.tflite)
            elif not imported.convention.transposed:  # whose maps would lie on their side
                self._layers = ActivationProbe(recogniser.model.tflite, imported.convention.inputs)

    def explain(
        self, image: Float32Array, digit: int | None = None, *, progress: Callable[[], object] = lambda: None
    ) -> Explanation:
        """Return why ``image`` is read as it is.

        Args:
            image: shape (28, 28), float32, 0 (paper) to 1 (ink).
            digit: the answer, which strokes may have decided; None if only the image is asked.
            progress: is called every few milliseconds, and may raise to give up.

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
        alone = int(own.argmax())
        digit = alone if digit is None else digit
        fall = _log_odds(own[digit]) - _log_odds(others[:, digit])
        effect = _spread(fall.astype(np.float32), erased, image)
        layers: tuple[Layer, ...] = ()
        with contextlib.suppress(NetworkError):
            layers = self._layers(image)
        change = _counterfactual(digit, others, erased, len(image) // _STRIDE) if digit == alone else None
        return Explanation(image, digit, alone, effect, change, layers)


def changed_images(image: Float32Array) -> tuple[Float32Array, npt.NDArray[np.bool_]]:
    """Return ``image`` with one small change each, shape (n, 28, 28), and whether ink was taken away, shape (n,).

    Of k squares in a row, change number k · r + c is about the square whose corner is at x = 2c - 1, y = 2r - 1.
    """
    size = len(image)
    number, rows, columns = _squares(size)
    framed = np.zeros((len(number), size + PATCH, size + PATCH), dtype=np.float32)
    inside = slice(_RIM, _RIM + size)
    framed[:, inside, inside] = image
    patches = framed[number, rows, columns]
    erased = patches.mean(axis=(1, 2)) > _HOLDS_INK
    framed[number, rows, columns] = np.where(erased[:, None, None], np.float32(0), np.maximum(patches, _DOT))
    return framed[:, inside, inside], erased


def _squares(size: int) -> tuple[npt.NDArray[np.int64], ...]:
    """Return the indexes of the pixels of each square, of shapes that broadcast to (n, 4, 4)."""
    places = size // _STRIDE
    number = np.arange(places * places)
    inside = np.arange(PATCH)
    rows = (number // places * _STRIDE)[:, None, None] + inside[None, :, None]
    columns = (number % places * _STRIDE)[:, None, None] + inside[None, None, :]
    return number[:, None, None], rows, columns


def _spread(fall: Float32Array, erased: npt.NDArray[np.bool_], image: Float32Array) -> Float32Array:
    """Return for each pixel the mean of what the squares over it did: the emptied for ink, the filled for paper."""
    size = len(image)
    _, rows, columns = _squares(size)
    maps = []
    for of_kind in (erased, ~erased):
        total = np.zeros((size + PATCH, size + PATCH), dtype=np.float32)
        count = np.zeros_like(total)
        np.add.at(total, (rows[of_kind], columns[of_kind]), fall[of_kind, None, None])
        np.add.at(count, (rows[of_kind], columns[of_kind]), 1)
        maps.append((total / np.maximum(count, 1))[_RIM : _RIM + size, _RIM : _RIM + size])
    effect: Float32Array = np.where(image > _IS_INK, maps[0], maps[1])
    return effect


def _log_odds(probability: Any) -> Any:
    share = np.clip(np.asarray(probability, dtype=np.float64), _LEAST, 1 - _LEAST)
    return np.log(share / (1 - share))


def _counterfactual(
    digit: int, others: Float32Array, erased: npt.NDArray[np.bool_], places: int
) -> Counterfactual | None:
    answers = others.argmax(axis=1)
    sure = np.where(answers == digit, np.float32(0), others.max(axis=1))
    best = int(sure.argmax())
    if sure[best] <= 0:
        return None
    row, column = divmod(best, places)
    return Counterfactual(
        int(answers[best]), float(sure[best]), bool(erased[best]), column * _STRIDE - _RIM, row * _STRIDE - _RIM
    )
