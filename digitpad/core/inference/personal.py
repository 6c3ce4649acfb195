"""The personal part: what a user's own labelled drawings say beside a model. NumPy alone; learning takes no training.

Each drawing that teaches is kept as a small vector of its path and its image. A new drawing that lies near one is drawn
to that one's label, the nearer the more; and the more the model itself lacked to say so, the stronger. Far from all of
them the model's answer stays as it is, whatever it is: an unfamiliar shape does not become a digit.
"""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.models.card import ModelCard
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.core.preprocessing.stroke_path import PLACES
from digitpad.core.sentences import sentence
from digitpad.core.storage.atomic import write_atomically
from digitpad.core.storage.numpy_file import open_npz

NOT_A_DIGIT: Final = -1
"""The label of a drawing that is none of the classes."""

MOST: Final = 640
"""So many drawings speak at the most, so that a personal part stays small; of more, those that are needed most."""

# All chosen on writers kept out of the model's training, by tests/benchmarks/teach.py; see the decision on teaching.
_SIGMA: Final = 0.19  # how far a drawing's word carries
_SIGMA_OF_LACK: Final = 0.25
_UNHEARD: Final = 0.01  # below this nearness a drawing says nothing
_UNHEARD_LACK: Final = 0.03
_WEIGHT: Final = 2.0
_WEIGHT_OF_PLACE, _WEIGHT_OF_DIRECTION, _WEIGHT_OF_IMAGE = 1.0, 0.5, 0.7
_IMAGE_ALONE: Final = 4.0  # what the distance of two images counts where one of them has no path

_LEAST: Final = 1e-9  # probability
_LOOKED_AT: Final = 16  # places of a path
_CHANNELS: Final = 5  # of a path: x, y, the direction, whether the pen is lifted
_SIDE: Final = 7  # pixels of the small image
_OF_PATH: Final = _LOOKED_AT * _CHANNELS
_SIZE: Final = _OF_PATH + _SIDE * _SIDE
_STEPS: Final = 254  # of a vector's numbers, between -1/2 and 1/2, in one byte

Bytes = npt.NDArray[np.int8]
Float64Array = npt.NDArray[np.float64]


def signatures(images: Float32Array, paths: Float32Array | None) -> Bytes:
    """Return drawings as the personal part compares them, shape (n, 129), int8.

    Args:
        images: shape (n, side, side), float32.
        paths: shape (n, 48, 6), float32, as `stroke_path` gives them; None of pictures, whose numbers there are 0.
    """
    found = np.zeros((len(images), _SIZE), dtype=np.float32)
    if paths is not None:
        places = paths[:, :, :_CHANNELS].reshape(-1, _LOOKED_AT, PLACES // _LOOKED_AT, _CHANNELS).mean(axis=2)
        weights = np.array([_WEIGHT_OF_PLACE] * 2 + [_WEIGHT_OF_DIRECTION] * 3, dtype=np.float32)
        found[:, :_OF_PATH] = (places * weights / np.sqrt(_LOOKED_AT)).reshape(len(images), -1)
    height, width = images.shape[1:]
    small = images[:, : height // _SIDE * _SIDE, : width // _SIDE * _SIDE]
    small = small.reshape(-1, _SIDE, height // _SIDE, _SIDE, width // _SIDE).mean(axis=(2, 4)).reshape(len(images), -1)
    lengths = np.maximum(np.linalg.norm(small, axis=1, keepdims=True), 1e-6)
    found[:, _OF_PATH:] = _WEIGHT_OF_IMAGE * small / lengths
    return np.clip(np.rint(found * _STEPS), -127, 127).astype(np.int8)


@dataclass(frozen=True, slots=True, eq=False)
class PersonalPart:
    """The drawings that speak, for one model. A value: `taught` returns another.

    Attributes:
        model: what `bound_to` gives of the model that it was made for.
        classes: how many the model tells apart.
        vectors: shape (n, 129), int8, what `signatures` gave.
        labels: shape (n,), int64: classes, or `NOT_A_DIGIT`.
        lacks: shape (n,), float32: by how much the model's log-probability of the label fell behind its best, ≥ 0.
        drawings: shape (n,), int64: their numbers in the database.
        basis: what tells all drawings that were taught from others, also those that do not speak; see `teaching`.
    """

    model: str
    classes: int
    vectors: Bytes
    labels: npt.NDArray[np.int64]
    lacks: Float32Array
    drawings: npt.NDArray[np.int64]
    basis: str = ""

    @classmethod
    def empty(cls, model: str, classes: int) -> PersonalPart:
        """Return the part of somebody who has taught nothing yet."""
        none = np.empty(0, dtype=np.int64)
        return cls(model, classes, np.empty((0, _SIZE), dtype=np.int8), none, np.empty(0, dtype=np.float32), none)

    def __len__(self) -> int:
        return len(self.labels)

    def taught(
        self, vectors: Bytes, probabilities: Float32Array, labels: npt.ArrayLike, drawings: npt.ArrayLike
    ) -> PersonalPart:
        """Return this part with more drawings; one that it has already takes its new label.

        Args:
            vectors: shape (n, 129), int8, what `signatures` gave.
            probabilities: shape (n, classes), what the model says of them without any personal part.
            labels: shape (n,), classes or `NOT_A_DIGIT`.
            drawings: shape (n,), their numbers in the database.
        """
        labels, drawings = np.asarray(labels, dtype=np.int64), np.asarray(drawings, dtype=np.int64)
        logs = _logarithms(probabilities)
        lacks = (logs.max(axis=1) - logs[np.arange(len(labels)), labels]).astype(np.float32)
        kept = ~np.isin(self.drawings, drawings)
        joined = PersonalPart(
            self.model,
            self.classes,
            np.concatenate([self.vectors[kept], vectors]),
            np.concatenate([self.labels[kept], labels]),
            np.concatenate([self.lacks[kept], lacks]),
            np.concatenate([self.drawings[kept], drawings]),
        )
        return joined if len(joined) <= MOST else joined._take(joined._most_needed())

    def without(self, drawings: npt.ArrayLike) -> PersonalPart:
        """Return this part without the drawings of these numbers."""
        return self._take(np.flatnonzero(~np.isin(self.drawings, np.asarray(drawings, dtype=np.int64))))

    def adjusted(self, probabilities: Float32Array, vectors: Bytes) -> Float32Array:
        """Return what a model and this part say together.

        Args:
            probabilities: shape (n, classes), float32: what the model says.
            vectors: shape (n, 129), int8, of the same drawings.

        Returns:
            shape (n, classes), float32; rows sum to 1.
        """
        if not len(self):
            return probabilities
        distances = self._distances(vectors)
        nearness = np.exp(distances / (-2 * _SIGMA**2))
        nearest = np.zeros((len(vectors), self.classes + 1))
        for label in np.unique(self.labels):
            nearest[:, label] = nearness[:, self.labels == label].max(axis=1)
        carried = np.exp(distances / (-2 * _SIGMA_OF_LACK**2))
        lacking = np.zeros((len(self), self.classes + 1))
        lacking[np.arange(len(self)), self.labels] = self.lacks
        logs = _logarithms(probabilities)
        spoken = _WEIGHT * np.log(1 + nearest / _UNHEARD)
        # Which class it is, the nearest may say; that it is one at all, only those of which the model denied it.
        spoken[:, :-1] += _summed(logs[:, :-1]) - _summed(logs[:, :-1] + spoken[:, :-1])
        logs += spoken
        logs += carried @ lacking / (_UNHEARD_LACK + carried.sum(axis=1, keepdims=True))
        odds = np.exp(logs - _summed(logs))
        answer: Float32Array = (odds[:, :-1] + odds[:, -1:] / self.classes).astype(np.float32)
        return answer

    def nearness(self, vector: Bytes) -> Float32Array:
        """Return how near each drawing is to the one of ``vector``, shape (129,): shape (n,), 0 (far) to 1 (alike)."""
        near: Float32Array = np.exp(self._distances(vector[None])[0] / (-2 * _SIGMA**2)).astype(np.float32)
        return near

    def _distances(self, vectors: Bytes) -> Float64Array:
        """Return the squared distances of other drawings from those that speak, shape (others, n)."""
        theirs, ours = _numbers(vectors), _numbers(self.vectors)
        of_images = _squared(theirs[:, _OF_PATH:], ours[:, _OF_PATH:])
        both = _squared(theirs[:, :_OF_PATH], ours[:, :_OF_PATH]) + of_images
        have_paths = np.logical_and.outer(*(np.any(each[:, :_OF_PATH], axis=1) for each in (theirs, ours)))
        return np.where(have_paths, both, _IMAGE_ALONE * of_images)

    def _most_needed(self) -> npt.NDArray[np.int64]:
        """Return the rows that are to stay: of each label alike, first what the model lacks, then what is newest."""
        order = np.lexsort((-np.arange(len(self)), self.lacks <= 0))
        place = np.empty(len(self), dtype=np.int64)  # of each row among those of its label
        for label in np.unique(self.labels):
            own = order[self.labels[order] == label]
            place[own] = np.arange(len(own))
        return np.sort(np.lexsort((-np.arange(len(self)), place))[:MOST])

    def _take(self, rows: npt.NDArray[np.int64]) -> PersonalPart:
        return PersonalPart(
            self.model, self.classes, self.vectors[rows], self.labels[rows], self.lacks[rows], self.drawings[rows]
        )


def bound_to(card: ModelCard) -> str:
    """Return what a personal part keeps of the model that it is made for: the hashes of the networks that answer.

    A foreign network answers otherwise in another convention, which therefore counts too.
    """
    bound = " ".join(card.sha256[name] for name in sorted(card.sha256) if name.endswith(".tflite"))
    return bound if card.imported is None else f"{bound} {json.dumps(card.imported.convention.to_json())}"


def write_personal_part(path: Path, part: PersonalPart) -> None:
    """Write ``part`` to ``path``, an ``.npz``.

    Raises:
        DigitpadError: the disk does not take it; what was there is intact.
    """
    file = io.BytesIO()
    np.savez_compressed(
        file,
        model=np.frombuffer(part.model.encode(), dtype=np.uint8),
        classes=np.array(part.classes),
        vectors=part.vectors,
        labels=part.labels.astype(np.int16),
        lacks=part.lacks.astype(np.float16),
        drawings=part.drawings,
        basis=np.frombuffer(part.basis.encode(), dtype=np.uint8),
    )
    with os_errors_as(sentence("Personal", "{path} cannot be saved", path=path)):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, file.getvalue())


def read_personal_part(path: Path) -> PersonalPart:
    """Read what `write_personal_part` wrote.

    Raises:
        DigitpadError: there is none, or it is damaged.
    """
    names = ("model", "classes", "vectors", "labels", "lacks", "drawings", "basis")
    try:
        with open_npz(path) as arrays:
            model, classes, vectors, labels, lacks, drawings, basis = map(arrays.read, names)
        part = PersonalPart(
            model.tobytes().decode(),
            int(classes),
            vectors.astype(np.int8, casting="safe"),
            labels.astype(np.int64, casting="safe"),
            lacks.astype(np.float32, casting="safe"),
            drawings.astype(np.int64, casting="safe"),
            basis.tobytes().decode(),
        )
        is_sound = _is_sound(part)
    except (TypeError, ValueError) as error:
        raise DigitpadError(_damaged(path)) from error
    if not is_sound:
        raise DigitpadError(_damaged(path))
    return part


def _is_sound(part: PersonalPart) -> bool:
    count = len(part.labels)
    if (part.vectors.shape, part.lacks.shape, part.drawings.shape) != ((count, _SIZE), (count,), (count,)):
        return False
    fit = (part.labels >= NOT_A_DIGIT) & (part.labels < part.classes) & np.isfinite(part.lacks) & (part.lacks >= 0)
    return count <= MOST and part.classes > 1 and bool(fit.all())


def _damaged(path: Path) -> str:
    return sentence("Personal", "{path} is damaged: it is no personal part", path=path)


def _numbers(vectors: Bytes) -> Float32Array:
    return vectors.astype(np.float32) / np.float32(_STEPS)


def _squared(theirs: Float32Array, ours: Float32Array) -> Float64Array:
    lengths = (theirs * theirs).sum(axis=1)[:, None] + (ours * ours).sum(axis=1)
    squared: Float64Array = np.maximum(lengths - 2 * (theirs @ ours.T), 0).astype(np.float64)
    return squared


def _summed(logs: Float64Array) -> Float64Array:
    """Return the logarithm of the sum of each row of what ``logs`` are the logarithms of, shape (n, 1)."""
    most = logs.max(axis=1, keepdims=True)
    summed: Float64Array = most + np.log(np.exp(logs - most).sum(axis=1, keepdims=True))
    return summed


def _logarithms(probabilities: Float32Array) -> Float64Array:
    """Return the log-probabilities of the classes and, behind them, of none of them.

    A model that knows no class answers with all alike: what all classes have is what it gives to none.
    """
    values = probabilities.astype(np.float64)
    least = values.min(axis=1, keepdims=True)
    each = np.concatenate([values - least, values.shape[1] * least], axis=1)
    logarithms: Float64Array = np.log(np.maximum(each, _LEAST))
    return logarithms
