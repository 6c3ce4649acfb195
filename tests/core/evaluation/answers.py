"""Models whose answers are known, for tests of what is made of answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from digitpad.core.data.dataset import DataSet, Labels
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.rasterise import Float32Array


def random_answers(count: int, seed: int = 0) -> tuple[Float32Array, Labels]:
    """Return probabilities that are often right, shape (count, 10), and the labels."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, 10, count).astype(np.uint8)
    scores = rng.gumbel(size=(count, 10)) + 2.5 * np.eye(10)[labels]
    powers = np.exp(1.5 * scores)
    return (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32), labels


def numbered(count: int, labels: Labels | None = None, name: str = "numbered") -> DataSet:
    """Return images that carry their own number in their first three pixels."""
    images = np.zeros((count, 28, 28), dtype=np.uint8)
    number = np.arange(count)
    images[:, 0, 0], images[:, 0, 1], images[:, 0, 2] = number % 256, number // 256 % 256, number // 65536
    return DataSet(name=name, images=images, labels=labels)


class Scripted(Recogniser):
    """The shipped model, but for its answers: it looks up the number that an image of `numbered` carries."""

    def __init__(self, answers: Float32Array, name: str = "scripted") -> None:
        shipped = Recogniser.shipped()
        vars(self).update(vars(shipped))
        self._scripted = answers
        self.asked: list[int] = []

    def probabilities(self, images: Float32Array, inks: Sequence[Ink | None] | None = None) -> Float32Array:
        self.asked.append(len(images))
        found: Float32Array = self._scripted[number_of(np.rint(images * 255))]
        return found


def number_of(images: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
    """Return the numbers that images of `numbered`, shape (n, 28, 28), carry."""
    pixels = images.astype(np.int64)
    number: npt.NDArray[np.int64] = pixels[:, 0, 0] + 256 * pixels[:, 0, 1] + 65536 * pixels[:, 0, 2]
    return number


def in_batches_of(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    """Let this process ask about ``size`` images at a time; those of a stream are drawn so, too."""
    for module in ("answered", "batch", "kept"):
        monkeypatch.setattr(f"digitpad.core.evaluation.asking.{module}.CHUNK", size)
