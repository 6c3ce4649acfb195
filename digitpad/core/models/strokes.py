"""The part of a model that follows strokes: its network, and how its answer is joined with the image network's.

A model may lack it; then ink is read by its image alone, as pictures always are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError
from digitpad.core.preprocessing.stroke_path import CHANNELS, PLACES, VERSION
from digitpad.core.sentences import sentence

if TYPE_CHECKING:  # whoever draws needs to know no layers
    from digitpad.core.models.architectures import Architecture, Specs
    from digitpad.core.models.layers import Shape

PATH_SHAPE: Final[Shape] = (PLACES, 1, CHANNELS)
"""What the network takes: a path as an image one pixel wide."""

LEAST_PROBABILITY: Final = 1e-9
"""What lies below is all the same, and has a logarithm."""

_LARGEST_WEIGHT: Final = 100.0

Float32Array = npt.NDArray[np.float32]


class StrokeNetwork(NamedTuple):
    """The network for strokes as a model file holds it: a LiteRT flatbuffer, and the weights for training on."""

    tflite: bytes
    weights: Mapping[str, npt.NDArray[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class StrokesCard:
    """What a model's card says of its network for strokes.

    Attributes:
        network_parameters: from which the network is rebuilt.
        parameters: how many numbers its weights are.
        image_weight: of the logarithms of the image network's probabilities where the two answers are joined.
        stroke_weight: of those of this network.
        max_other_probability: of a joined answer, as `Thresholds.max_other_probability` is of the image network's.
        path: version of `digitpad.core.preprocessing.stroke_path` that it was trained with.
    """

    network_parameters: Mapping[str, Any]
    parameters: int
    image_weight: float
    stroke_weight: float
    max_other_probability: float = 1.0
    path: int = VERSION

    @classmethod
    def from_json(cls, value: object) -> StrokesCard:
        """Return what a model's card says; keys that it does not know are passed over.

        Raises:
            DigitpadError: it is wrong, or of paths made in another way; to be read after the file's name.
        """
        names = [each.name for each in fields(cls)]
        if not isinstance(value, dict) or not value.keys() >= set(names):
            raise DigitpadError(sentence("Models", 'has a card that is wrong: "strokes" is not complete'))
        value = {name: value[name] for name in names}
        weights = (value["image_weight"], value["stroke_weight"])
        fit = all(type(weight) in (int, float) and 0 <= weight <= _LARGEST_WEIGHT for weight in weights)
        is_count = type(value["parameters"]) is int and value["parameters"] >= 0
        limit = value["max_other_probability"]
        fit &= type(limit) in (int, float) and 0 <= limit <= 1
        if not fit or not is_count or not isinstance(value["network_parameters"], dict):
            raise DigitpadError(sentence("Models", 'has a card that is wrong: "strokes" holds no counts and weights'))
        if value["path"] != VERSION:
            raise DigitpadError(
                sentence(
                    "Models",
                    "was trained on strokes prepared in another way (version {value!r}, this program's "
                    "is {version}); train it again",
                    value=value["path"],
                    version=VERSION,
                )
            )
        return cls(**value)

    def to_json(self) -> dict[str, Any]:
        """Return what JSON can hold; `from_json` gives an equal card back."""
        return asdict(self)

    def joined(self, by_image: Float32Array, by_strokes: Float32Array) -> Float32Array:
        """Return the answer of both networks to the same drawings: the weighted sum of logarithms, made probabilities.

        Args:
            by_image: probabilities, shape (n, classes).
            by_strokes: likewise.

        Returns:
            shape (n, classes), float32; rows sum to 1.
        """
        both = np.concatenate((by_image, by_strokes), dtype=np.float64)
        logs = np.log(np.maximum(both, LEAST_PROBABILITY, out=both), out=both)
        logits = self.image_weight * logs[: len(by_image)] + self.stroke_weight * logs[len(by_image) :]
        odds = np.exp(logits - np.maximum.reduce(logits, axis=1, keepdims=True))
        answer: Float32Array = (odds / np.add.reduce(odds, axis=1, keepdims=True)).astype(np.float32)
        return answer


def stroke_architecture(described: StrokesCard | None = None, *, classes: int) -> Architecture:
    """Return the network that reads paths, as a card describes it or as it is trained today.

    Raises:
        DigitpadError: this program knows no such network; to be read after the file's name.
    """
    from digitpad.core.models.architectures import assembled  # noqa: PLC0415 - whoever draws needs to know no layers

    parameters = {} if described is None else described.network_parameters
    try:
        network = assembled("strokes", _convolutions_along_the_path(**parameters), PATH_SHAPE, classes)
        return replace(network, is_evidential=True)
    except (DigitpadError, TypeError, ValueError, ArithmeticError) as error:
        raise DigitpadError(sentence("Models", "has a network for strokes that this program does not know")) from error


def _convolutions_along_the_path(
    *, filters: Sequence[int] = (24, 32, 48, 48), dense: int = 64, dropout: float = 0.25
) -> Specs:
    """Two convolutions over five places, then of three, of which the middle ones halve the path; one dense layer."""
    from digitpad.core.models.layers import Dense, Dropout, Flatten, PathConvolution  # noqa: PLC0415 - ditto

    sizes, strides = (5, 5, *(3,) * len(filters)), (1, 2, 2, *(1,) * len(filters))
    layers = [PathConvolution(*each) for each in zip(filters, sizes, strides, strict=False)]
    return [*layers, Flatten(), Dropout(dropout), Dense(dense), Dropout(dropout)]
