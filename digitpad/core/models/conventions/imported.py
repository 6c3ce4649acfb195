"""What the card of an imported model says of the file it came from, of its convention, and of the first look at it."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Final

from digitpad.core.errors import DigitpadError
from digitpad.core.models.conventions.convention import Convention
from digitpad.core.models.tflite.operators import LayerLook
from digitpad.core.sentences import sentence

_HASH: Final = re.compile("[0-9a-f]{64}")
_MOST: Final = 2_000  # layers, or readings, on a card


@dataclass(frozen=True, slots=True)
class Measured:
    """How many of some digits were read rightly.

    Attributes:
        right: of them.
        digits: how many were shown; 0 if none.
    """

    right: int
    digits: int

    @property
    def accuracy(self) -> float:
        """The share, 0 to 1; 0 of none."""
        return self.right / self.digits if self.digits else 0.0


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to show digits to the network, and how many it then read rightly.

    Attributes:
        convention: the way.
        measured: on digits of our own.
    """

    convention: Convention
    measured: Measured


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstLook:
    """What was seen of a network when it came.

    Attributes:
        layers: in the order in which they are computed.
        size: of the file, in bytes.
        probe: on digits that the program made.
        own: on the user's own digits.
        mnist: on images of MNIST's test part, if it is on the disk.
        unsure: the share of the digits shown that are called unsure.
        refused: the share of the digits shown that are called none.
        non_digits_refused: the share of drawings that are none which are called so.
        readings: the best ways to show it digits, best first; the first is the one taken.
        is_close: whether the second reads about as well as the first: it is not certain which one is meant.
        seconds: that the look took.
    """

    layers: tuple[LayerLook, ...]
    size: int
    probe: Measured
    own: Measured = Measured(0, 0)
    mnist: Measured = Measured(0, 0)
    unsure: float = 0.0
    refused: float = 0.0
    non_digits_refused: float = 0.0
    readings: tuple[Reading, ...] = ()
    is_close: bool = False
    seconds: float = 0.0

    @property
    def parameters(self) -> int:
        """How many numbers the network learned."""
        return sum(layer.parameters for layer in self.layers)

    @property
    def multiply_adds(self) -> int:
        """How often it multiplies and adds for one image."""
        return sum(layer.multiply_adds for layer in self.layers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """Where a model comes from that another program made.

    Attributes:
        file: its name, without the folder.
        sha256: of what was in it, hexadecimal.
        convention: how it is asked and understood.
        look: the first one at it.

    Raises:
        DigitpadError: a field is wrong; to be read after the file's name.
    """

    file: str
    sha256: str
    convention: Convention
    look: FirstLook

    def __post_init__(self) -> None:
        """Check everything: what is on a card may be anything."""
        _require(isinstance(self.file, str) and self.file.isprintable() and self.file != "", "file")
        _require(isinstance(self.sha256, str) and _HASH.fullmatch(self.sha256) is not None, "sha256")

    @classmethod
    def from_json(cls, value: object) -> Imported:
        """Return what a card's object describes; keys that are not known are passed over.

        Raises:
            DigitpadError: it describes none; to be read after the file's name.
        """
        found = value if isinstance(value, Mapping) else {}
        return cls(
            file=found.get("file", ""),
            sha256=found.get("sha256", ""),
            convention=Convention.from_json(found.get("convention")),
            look=look_from_json(found.get("look")),
        )

    def to_json(self) -> dict[str, Any]:
        """Return what JSON can hold; `from_json` gives an equal one back."""
        return {
            "file": self.file,
            "sha256": self.sha256,
            "convention": self.convention.to_json(),
            "look": look_to_json(self.look),
        }


def look_to_json(look: FirstLook) -> dict[str, Any]:
    """Return what JSON can hold; `look_from_json` gives an equal look back."""
    values = {each.name: getattr(look, each.name) for each in fields(look)}
    values |= {name: asdict(values[name]) for name in _MEASURED}
    values["layers"] = [asdict(each) | {"shape": list(each.shape)} for each in look.layers]
    values["readings"] = [
        {"convention": each.convention.to_json(), "measured": asdict(each.measured)} for each in look.readings
    ]
    return values


def look_from_json(value: object) -> FirstLook:
    """Return the look that a card's object describes.

    Raises:
        DigitpadError: it describes none; to be read after the file's name.
    """
    found = value if isinstance(value, Mapping) else {}
    layers, readings = (found.get(name, []) for name in ("layers", "readings"))
    _require(isinstance(layers, list) and len(layers) <= _MOST, "layers")
    _require(isinstance(readings, list) and len(readings) <= _MOST, "readings")
    for name in (*_SHARES, "seconds"):
        share, most = found.get(name, 0.0), math.inf if name == "seconds" else 1.0
        _require(type(share) in (int, float) and 0 <= share <= most and math.isfinite(share), name)
    _require(_is_count(found.get("size")), "size")
    _require(type(found.get("is_close", False)) is bool, "is_close")
    measured: dict[str, Any] = {name: _measured(found.get(name, _NOTHING)) for name in _MEASURED}
    shares: dict[str, Any] = {name: float(found.get(name, 0.0)) for name in (*_SHARES, "seconds")}
    return FirstLook(
        layers=tuple(map(_layer, layers)),
        size=found["size"],
        readings=tuple(map(_reading, readings)),
        is_close=found.get("is_close", False),
        **measured,
        **shares,
    )


_NOTHING: Final = {"right": 0, "digits": 0}
_MEASURED: Final = ("probe", "own", "mnist")
_SHARES: Final = ("unsure", "refused", "non_digits_refused")


def _layer(value: object) -> LayerLook:
    found: dict[str, Any] = value if isinstance(value, dict) else {}
    name, shape = found.get("name", ""), found.get("shape", ())
    _require(isinstance(name, str) and name.isprintable(), "layers")
    _require(isinstance(shape, list) and all(length is None or type(length) is int for length in shape), "layers")
    counts = [found.get(key, 0) for key in ("parameters", "multiply_adds")]
    _require(all(map(_is_count, counts)), "layers")
    return LayerLook(name, tuple(shape), *counts)


def _measured(value: object) -> Measured:
    found: dict[str, Any] = value if isinstance(value, dict) else {}
    right, digits = (found.get(name, -1) for name in ("right", "digits"))
    _require(_is_count(right) and _is_count(digits) and right <= digits, "measured")
    return Measured(right, digits)


def _reading(value: object) -> Reading:
    found = value if isinstance(value, dict) else {}
    return Reading(Convention.from_json(found.get("convention")), _measured(found.get("measured")))


def _is_count(value: object) -> bool:
    return type(value) is int and value >= 0


def _require(holds: bool, name: str) -> None:
    if not holds:
        raise DigitpadError(
            sentence("Models", 'has a card that is wrong: "{name}" of what was imported is none', name=name)
        )
