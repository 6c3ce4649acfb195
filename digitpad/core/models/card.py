"""The card of a model: what it is, what it was trained on, and how good it is. JSON both ways, every field checked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from typing import Any, Final

from digitpad import __version__
from digitpad.core.errors import DigitpadError
from digitpad.core.inference.prediction import CLASSES, Thresholds
from digitpad.core.models.architectures import Architecture, architecture
from digitpad.core.preprocessing.normalise import VERSION as NORMALISATION

FORMAT_VERSION: Final = 1
"""Version of the model file and its card."""

_DATA_KEYS: Final = ("name", "licence", "source", "used")


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCard:
    """What a model says of itself. Mappings hold what JSON can hold.

    Attributes:
        name: for people, one line.
        network: its name in the registry of networks.
        network_parameters: from which, with the name, the network is rebuilt.
        parameters: how many numbers the weights are.
        training: the configuration of the training.
        data: one mapping a data set, each with a name, licence, source, and what was used of it.
        metrics: such as ``{"mnist_test_accuracy": 0.9968}``.
        thresholds: where the verdicts part.
        created: ISO 8601, with the time zone.
        command: that makes the model again.
        sha256: hexadecimal hash of each part of the file; `write_model` fills it in.
        normalisation: version of the road (`digitpad.core.preprocessing.normalise`) that it was trained with.

    Raises:
        DigitpadError: a field is wrong; the sentence is to be read after the file's name.
    """

    name: str
    network: str
    network_parameters: Mapping[str, Any]
    parameters: int
    training: Mapping[str, Any]
    data: tuple[Mapping[str, Any], ...]
    metrics: Mapping[str, Any]
    thresholds: Thresholds
    created: str
    command: str
    program_version: str = __version__
    sha256: Mapping[str, str] = field(default_factory=dict)
    classes: tuple[int, ...] = tuple(range(CLASSES))
    normalisation: int = NORMALISATION
    format_version: int = FORMAT_VERSION

    def __post_init__(self) -> None:
        for name in ("name", "network", "created", "command", "program_version"):
            text = getattr(self, name)
            _require(isinstance(text, str) and text.strip() != "" and text.isprintable(), f'"{name}" is not a line')
        for name in ("network_parameters", "training", "metrics", "sha256"):
            _require(isinstance(getattr(self, name), Mapping), f'"{name}" is not an object')
            object.__setattr__(self, name, _as_json_gives_it(getattr(self, name), name))
        _require(_is_count(self.parameters), '"parameters" is not a count')
        _require(list(self.classes) == list(range(CLASSES)), '"classes" are not the digits 0 to 9')
        _require(_is_date(self.created), '"created" is not a date and time in ISO 8601')
        _require(isinstance(self.data, list | tuple), '"data" is not a list')
        object.__setattr__(self, "data", tuple(_as_json_gives_it(item, "data") for item in self.data))
        complete = all(isinstance(item, dict) and all(key in item for key in _DATA_KEYS) for item in self.data)
        _require(complete, f'"data" is not a list of objects with {", ".join(_DATA_KEYS)}')
        _require(self.format_version == FORMAT_VERSION, f"its format is not {FORMAT_VERSION}")
        if self.normalisation != NORMALISATION:
            raise DigitpadError(
                f"was trained on drawings prepared in another way (version {self.normalisation!r}, "
                f"this program's is {NORMALISATION}); train it again"
            )
        object.__setattr__(self, "classes", tuple(self.classes))

    @property
    def architecture(self) -> Architecture:
        """The layers of its network.

        Raises:
            DigitpadError: this program knows no such network; to be read after the file's name.
        """
        try:
            return architecture(self.network, self.network_parameters)
        except (DigitpadError, TypeError, ValueError, LookupError, ArithmeticError, AttributeError) as error:
            raise DigitpadError(f"is of a network, {self.network}, that this program does not know so") from error

    @classmethod
    def from_json(cls, text: bytes) -> ModelCard:
        """Return the card that ``text``, JSON in UTF-8, describes; keys that are not a card's are passed over.

        Raises:
            DigitpadError: it describes none, or one of a newer digitpad; to be read after the file's name.
        """
        try:
            value = json.loads(text, parse_constant=_refuse_constant)
            json.dumps(value, ensure_ascii=False).encode()  # half a surrogate pair cannot be shown
        except (ValueError, RecursionError) as error:
            raise DigitpadError("is damaged: its card is not JSON") from error
        _require(isinstance(value, dict), "it is not a JSON object")
        version = value.get("format_version")
        _require(_is_count(version), '"format_version" is not a number')
        if version > FORMAT_VERSION:
            raise DigitpadError(f"was made by a newer digitpad (format {version}; this program reads {FORMAT_VERSION})")
        names = [item.name for item in fields(cls)]
        missing = [name for name in names if name not in value]
        _require(not missing, f'"{", ".join(missing)}" is missing')
        return cls(**{name: value[name] for name in names} | {"thresholds": _thresholds(value["thresholds"])})

    def to_json(self) -> str:
        """Return the card as JSON, one key a line, for people too."""
        values = {item.name: getattr(self, item.name) for item in fields(self)}
        values["thresholds"] = asdict(self.thresholds)
        return json.dumps(values, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def _require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise DigitpadError(f"has a card that is wrong: {otherwise}")


def _as_json_gives_it(value: object, name: str) -> Any:
    """Copy ``value``: a card that was read equals the one that was written, and nobody changes it from outside."""
    try:
        return json.loads(json.dumps(value, allow_nan=False))
    except (TypeError, ValueError) as error:
        raise DigitpadError(f'has a card that is wrong: "{name}" holds what JSON cannot hold') from error


def _thresholds(value: object) -> Thresholds:
    needed = [item.name for item in fields(Thresholds) if item.name != "others"]  # cards of older programs have none
    _require(isinstance(value, dict) and all(name in value for name in needed), '"thresholds" are not complete')
    assert isinstance(value, dict)
    numbers = {item.name: value[item.name] for item in fields(Thresholds) if item.name in value}
    _require(
        all(type(number) in (int, float) and 0 <= number <= 1 for number in numbers.values()),
        '"thresholds" are not 0 to 1',
    )
    return Thresholds(**{name: float(number) for name, number in numbers.items()})


def _is_count(value: object) -> bool:
    return type(value) is int and value >= 0


def _is_date(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is not JSON")
