"""MNIST as Keras keeps it: ``mnist.npz`` with ``x_train``, ``y_train``, ``x_test`` and ``y_test``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.readers.npz_file import open_npz
from digitpad.core.errors import DigitpadError

_SIZE: Final = 28
_PARTS: Final = (("x_train", "y_train"), ("x_test", "y_test"))


@dataclass(frozen=True, slots=True, eq=False)
class LabelledImages:
    """Images and the digits that they show.

    Attributes:
        images: shape (n, 28, 28), uint8, 0 (paper) to 255 (ink).
        labels: shape (n,), uint8, 0 to 9.
    """

    images: npt.NDArray[np.uint8]
    labels: npt.NDArray[np.uint8]

    def __post_init__(self) -> None:
        assert self.images.shape[1:] == (_SIZE, _SIZE)
        assert self.labels.shape == self.images.shape[:1]

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, part: slice) -> LabelledImages:
        return LabelledImages(self.images[part], self.labels[part])


@dataclass(frozen=True, slots=True)
class Mnist:
    """The two parts of MNIST; the test images are for judging a finished model, never for choosing one."""

    training: LabelledImages
    test: LabelledImages


def read_mnist(path: Path) -> Mnist:
    """Read ``mnist.npz``; each array is judged by its header before anything is allocated, and nothing is unpickled.

    Raises:
        DigitpadError: the file or one of its four arrays is missing, damaged, too large or of another kind.
    """
    with open_npz(path) as archive:
        arrays = {name: _checked(archive.read(name), name, path) for part in _PARTS for name in part}
    training, test = (_labelled(arrays[x], arrays[y], f"{path}: {x} and {y}") for x, y in _PARTS)
    return Mnist(training, test)


def _checked(array: npt.NDArray[Any], name: str, path: Path) -> npt.NDArray[np.uint8]:
    images, place = name.startswith("x"), f"{path}: {name}"
    if array.dtype != np.uint8:
        raise DigitpadError(f"{place} is of type {array.dtype}, not uint8")
    if (images and array.shape[1:] != (_SIZE, _SIZE)) or array.ndim != (3 if images else 1):
        raise DigitpadError(f"{place} has the shape {array.shape}, not {'(n, 28, 28)' if images else '(n,)'}")
    if len(array) == 0:
        raise DigitpadError(f"{place} is empty")
    return array


def _labelled(images: npt.NDArray[np.uint8], labels: npt.NDArray[np.uint8], place: str) -> LabelledImages:
    if len(images) != len(labels):
        raise DigitpadError(f"{place} differ in length: {len(images):,} images, {len(labels):,} labels")
    wrong = np.flatnonzero(labels > 9)
    if len(wrong):
        raise DigitpadError(f"{place}: the label in row {wrong[0]} is {labels[wrong[0]]}, which is no digit")
    return LabelledImages(images, labels)
