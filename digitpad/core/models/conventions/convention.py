"""The convention of a foreign network: how our image becomes its input, and its output ten probabilities."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS
from digitpad.core.errors import DigitpadError
from digitpad.core.models.conventions.framing import Float32Array, Framing, framed
from digitpad.core.models.conventions.picture_shape import Shape, picture_shape
from digitpad.core.sentences import sentence

MOST_OUTPUTS: Final = 1_024

_IS_INK: Final = 0.5  # of a pixel that is ink or paper and nothing between
_LONGEST: Final = 1e-6  # a line of nothing has no length
_MOST_LEAST: Final = 0.05  # probability
_MOST_VALUE: Final = 1e6  # of a pixel

Float64Array = npt.NDArray[np.float64]


class Values(StrEnum):
    """What happens to the pixels before paper and ink get their values."""

    AS_THEY_ARE = "as they are"
    BINARY = "black or white"
    COLUMNS = "columns of length one"
    ROWS = "rows of length one"
    WHOLE = "image of length one"


class Answers(StrEnum):
    """What the numbers are that the network gives."""

    PROBABILITIES = "probabilities"
    LOG_PROBABILITIES = "log-probabilities"
    LOGITS = "logits"
    SCORES = "scores"
    """Each from 0 to 1 for itself, as sigmoids give them; they need not sum to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Convention:
    """How a network is asked, and its answer understood.

    Attributes:
        shape: of the input for one image, without the batch.
        paper: the value of an empty pixel.
        ink: that of a full one; below ``paper`` where ink is dark.
        framing: how our 28 × 28 become its size.
        values: what else happens to the pixels.
        transposed: whether rows and columns are exchanged, as in EMNIST.
        outputs: how many numbers it gives.
        digits: the place of each digit among them.
        answers: what the numbers are.
        temperature: by which the logits are divided, so that the probabilities mean what they say.
        least: probability that the answers can tell from none; more where they are whole numbers.

    Raises:
        DigitpadError: a field is wrong; to be read after the file's name.
    """

    shape: Shape
    paper: float
    ink: float
    framing: Framing = Framing.RESIZED
    values: Values = Values.AS_THEY_ARE
    transposed: bool = False
    outputs: int = 10
    digits: tuple[int, ...] = tuple(range(10))
    answers: Answers = Answers.PROBABILITIES
    temperature: float = 1.0
    least: float = 1e-7

    def __post_init__(self) -> None:
        """Check everything: what is on a card may be anything."""
        is_shape = isinstance(self.shape, tuple) and all(type(length) is int for length in self.shape)
        _require(is_shape and picture_shape(self.shape) is not None, "shape")
        for name in ("paper", "ink", "temperature", "least"):
            value = getattr(self, name)
            _require(type(value) in (int, float) and math.isfinite(value) and abs(value) <= _MOST_VALUE, name)
        _require(self.paper != self.ink, "ink")
        _require(self.temperature > 0, "temperature")
        _require(0 < self.least < _MOST_LEAST, "least")
        _require(type(self.transposed) is bool, "transposed")
        _require(type(self.outputs) is int and DIGITS.size <= self.outputs <= MOST_OUTPUTS, "outputs")
        fits = isinstance(self.digits, tuple) and all(type(place) is int for place in self.digits)
        fits = fits and len(set(self.digits)) == len(self.digits) == DIGITS.size
        _require(fits and min(self.digits) >= 0 and max(self.digits) < self.outputs, "digits")
        for name, kind in _WORDS.items():
            _require(isinstance(getattr(self, name), kind), name)

    @property
    def size(self) -> int:
        """Pixels a side of the picture that the network takes."""
        found = picture_shape(self.shape)
        assert found is not None
        return found.size

    def inputs(self, images: Float32Array) -> Float32Array:
        """Return what the network is to be given.

        Args:
            images: shape (n, 28, 28), float32, 0 (paper) to 1 (ink), as `normalise` returns them.

        Returns:
            shape (n, *self.shape), float32.
        """
        found = picture_shape(self.shape)
        assert found is not None
        pictures = _with_values(framed(images, self.framing, found.size), self.values)
        if self.transposed:
            pictures = pictures.transpose(0, 2, 1)
        pictures = np.float32(self.paper) + np.float32(self.ink - self.paper) * pictures
        if found.channels > 1:
            pictures = np.repeat(np.expand_dims(pictures, 1 if found.channels_first else 3), found.channels,
                                 axis=1 if found.channels_first else 3)  # fmt: skip
        return np.ascontiguousarray(pictures, dtype=np.float32).reshape(len(images), *self.shape)

    def probabilities(self, numbers: Float32Array) -> Float32Array:
        """Return what the answers of the network mean.

        Args:
            numbers: shape (n, outputs), what it gave.

        Returns:
            shape (n, 10), float32; rows sum to 1. What the network gives to anything but the digits, all of them get
            alike: where they all are as probable, none of them is meant.
        """
        return self.probabilities_of(self.logits(numbers) / self.temperature)

    def probabilities_of(self, logits: Float64Array) -> Float32Array:
        """Return the same for `logits` that were divided by a temperature already."""
        if self.answers is Answers.SCORES:  # where all sigmoids say no, it is none of them
            logits = np.concatenate([logits, np.zeros((len(logits), 1))], axis=1)
        odds = np.exp(logits - logits.max(axis=1, keepdims=True))
        of_all = odds / odds.sum(axis=1, keepdims=True)
        of_digits = of_all[:, self.digits]
        rest = np.maximum(1 - of_digits.sum(axis=1, keepdims=True), 0)
        answer: Float32Array = (of_digits + rest / DIGITS.size).astype(np.float32)
        return answer

    def logits(self, numbers: Float32Array) -> Float64Array:
        """Return the answers as logits, shape (n, outputs), before the temperature."""
        values = numbers.astype(np.float64)
        if self.answers is Answers.PROBABILITIES:
            return np.log(np.maximum(values, self.least))
        if self.answers is Answers.SCORES:
            values = np.clip(values, self.least, 1 - self.least)
            return np.log(values / (1 - values))
        return values

    @classmethod
    def from_json(cls, value: object) -> Convention:
        """Return the convention that a card's object describes; keys that are not its own are passed over.

        Raises:
            DigitpadError: it describes none; to be read after the file's name.
        """
        found = value if isinstance(value, Mapping) else {}
        known = {each.name: found[each.name] for each in fields(cls) if each.name in found}
        _require(known.keys() >= {"shape", "paper", "ink"}, "shape")
        for name in ("shape", "digits"):
            if name in known:
                _require(isinstance(known[name], list), name)
                known[name] = tuple(known[name])
        for name, kind in _WORDS.items():
            if name in known:
                _require(known[name] in [str(word) for word in kind], name)
                known[name] = kind(known[name])
        return cls(**known)

    def to_json(self) -> dict[str, Any]:
        """Return what JSON can hold; `from_json` gives an equal convention back."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        values |= {"shape": list(self.shape), "digits": list(self.digits)}
        return values | {name: str(values[name]) for name in _WORDS}


_WORDS: Final[dict[str, type[StrEnum]]] = {"framing": Framing, "values": Values, "answers": Answers}


def _with_values(pictures: Float32Array, values: Values) -> Float32Array:
    if values is Values.AS_THEY_ARE:
        return pictures
    if values is Values.BINARY:
        return (pictures > _IS_INK).astype(np.float32)
    axes = {Values.COLUMNS: (1,), Values.ROWS: (2,), Values.WHOLE: (1, 2)}[values]
    lengths = np.sqrt((pictures * pictures).sum(axis=axes, keepdims=True))
    scaled: Float32Array = pictures / np.maximum(lengths, np.float32(_LONGEST))
    return scaled


def _require(holds: bool, name: str) -> None:
    if not holds:
        raise DigitpadError(
            sentence("Models", 'has a card that is wrong: "{name}" of its convention is none', name=name)
        )
