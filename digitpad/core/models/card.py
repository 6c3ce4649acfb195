"""The card of a model: what it is, what it was trained on, and how good it is. JSON both ways, every field checked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from digitpad import __version__
from digitpad.core.alphabet import DIGITS, Alphabet
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.models.certainty import Certainty
from digitpad.core.models.parent import Parent
from digitpad.core.models.strokes import StrokesCard, stroke_architecture
from digitpad.core.preprocessing.input_spec import MNIST_INPUT, InputSpec
from digitpad.core.preprocessing.normalise import VERSION as NORMALISATION
from digitpad.core.sentences import sentence

if TYPE_CHECKING:  # what the model that comes with the program needs none of
    from digitpad.core.models.architectures import Architecture
    from digitpad.core.models.conventions.imported import Imported

FORMAT_VERSION: Final = 3
"""The latest version of the model file and its card: an imported one's. A model that follows strokes is still written
as version 2, and one that does not as version 1."""

IMPORTED_NETWORK: Final = "imported"
"""What stands for the network's name on the card of a model that another program made."""

_DATA_KEYS: Final = ("name", "licence", "source", "used")
_ON_CARDS: Final = {"max_other_probability": "others", "alphabet": "classes"}
"""The names on a card of what is called otherwise here."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Where the verdicts part, all 0 to 1. The recipe that trains a model chooses them.

    Attributes:
        unsure_margin: below this difference between the two best probabilities the answer is unsure.
        digit_confidence: below this best probability the drawing is taken for no digit.
        max_other_probability: above this probability of all classes but the two best together, likewise: a digit may
            be doubtful between two, but what leaves all of them possible is none.
    """

    unsure_margin: float = 0.5
    digit_confidence: float = 0.4
    max_other_probability: float = 1.0

    @classmethod
    def from_json(cls, value: object) -> Thresholds:
        """Return the thresholds of a card; the last is missing on old ones, and called ``others`` on all.

        Raises:
            DigitpadError: they are none; to be read after the file's name.
        """
        numbers = {name: value[key] for name, key in _keys(cls) if key in value} if isinstance(value, dict) else {}
        _require(numbers.keys() >= {"unsure_margin", "digit_confidence"}, '"thresholds" are not complete')
        fit = all(type(number) in (int, float) and 0 <= number <= 1 for number in numbers.values())
        _require(fit, '"thresholds" are not 0 to 1')
        return cls(**{name: float(number) for name, number in numbers.items()})

    def to_json(self) -> dict[str, float]:
        """Return what JSON can hold; `from_json` gives equal thresholds back."""
        return {key: getattr(self, name) for name, key in _keys(Thresholds)}


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
        alphabet: the classes that it tells apart.
        input: the image that it reads.
        strokes: what there is to say of the network for strokes, if the model has one.
        normalisation: version of the preprocessing (`digitpad.core.preprocessing.normalise`) that it was trained with.
        certainty: how sure it must be to be wrong as seldom as is asked, where that has been measured.
        parents: the models that it comes from, each taught something: the one it began as, that one's own, and so on.
        imported: what there is to say of a model that another program made.

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
    alphabet: Alphabet = DIGITS
    input: InputSpec = MNIST_INPUT
    strokes: StrokesCard | None = None
    normalisation: int = NORMALISATION
    certainty: tuple[Certainty, ...] = ()
    parents: tuple[Parent, ...] = ()
    imported: Imported | None = None

    def __post_init__(self) -> None:
        for name in ("name", "network", "created", "command", "program_version"):
            text = getattr(self, name)
            _require(isinstance(text, str) and text.strip() != "" and text.isprintable(), f'"{name}" is not a line')
        for name in ("network_parameters", "training", "metrics", "sha256"):
            _require(isinstance(getattr(self, name), Mapping), f'"{name}" is not an object')
            object.__setattr__(self, name, _as_json_gives_it(getattr(self, name), name))
        _require(_is_count(self.parameters), '"parameters" is not a count')
        _require(_is_date(self.created), '"created" is not a date and time in ISO 8601')
        _require(isinstance(self.data, list | tuple), '"data" is not a list')
        object.__setattr__(self, "data", tuple(_as_json_gives_it(item, "data") for item in self.data))
        complete = all(isinstance(item, dict) and all(key in item for key in _DATA_KEYS) for item in self.data)
        _require(complete, f'"data" is not a list of objects with {", ".join(_DATA_KEYS)}')
        if self.normalisation != NORMALISATION:
            raise DigitpadError(
                sentence(
                    "Models",
                    "was trained on drawings prepared in another way (version {normalisation!r}, this "
                    "program's is {normalisation2}); train it again",
                    normalisation=self.normalisation,
                    normalisation2=NORMALISATION,
                )
            )

    @property
    def format_version(self) -> int:
        """Version of the file: a program that knows no strokes, or no conventions, must not take one that has them."""
        if self.imported is not None:
            return FORMAT_VERSION
        return 1 if self.strokes is None else 2

    @property
    def stored_weights(self) -> int:
        """How many numbers are kept for training on: none of an imported model, whose network we have no name for."""
        return self.parameters if self.imported is None else 0

    @property
    def architecture(self) -> Architecture:
        """The layers of its network.

        Raises:
            DigitpadError: this program knows no such network; to be read after the file's name.
        """
        from digitpad.core.models.architectures import architecture  # noqa: PLC0415 - few starts ask for it

        if self.imported is not None:
            raise DigitpadError(
                sentence(
                    "Models", "comes from {file}, which another program made: here it can be asked, not trained",
                    file=self.imported.file,
                )
            )  # fmt: skip
        try:
            return architecture(self.network, self.network_parameters, classes=self.alphabet.size, image=self.input)
        except (DigitpadError, TypeError, ValueError, LookupError, ArithmeticError, AttributeError) as error:
            raise DigitpadError(
                sentence("Models", "is of a network that this program does not know: {network}", network=self.network)
            ) from error

    @property
    def multiply_adds(self) -> int | None:
        """How often its network multiplies and adds for one image; None where it is unknown here."""
        if self.imported is not None:
            return self.imported.look.multiply_adds
        try:
            return self.architecture.multiply_adds
        except DigitpadError:
            return None

    def thresholds_of(self, ink: Ink | None) -> Thresholds:
        """Return where the verdicts part for ``ink``, or for a picture: strokes tell what is no digit far better."""
        if ink is None or self.strokes is None:
            return self.thresholds
        return replace(self.thresholds, max_other_probability=self.strokes.max_other_probability)

    def as_sure_as(self, one_in: int) -> ModelCard:
        """Return the card of the same model when at most one answer in ``one_in`` may be wrong.

        Raises:
            DigitpadError: that has not been measured; to be read after the file's name.
        """
        for each in self.certainty:
            if each.one_in == one_in:
                return replace(self, thresholds=replace(self.thresholds, unsure_margin=each.unsure_margin))
        raise DigitpadError(
            sentence(
                "Models",
                "does not say how sure it must be for at most one wrong in {one_in:,} answers: that was never measured",
                one_in=one_in,
            )
        )

    @property
    def stroke_multiply_adds(self) -> int | None:
        """Likewise of its network for strokes, for one drawing; None too where the model has none."""
        if self.strokes is None:
            return None
        try:
            return stroke_architecture(self.strokes, classes=self.alphabet.size).multiply_adds
        except DigitpadError:
            return None

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
            raise DigitpadError(sentence("Models", "is damaged: its card is not JSON")) from error
        _require(isinstance(value, dict), "it is not a JSON object")
        version = value.get("format_version")
        _require(_is_count(version), '"format_version" is not a number')
        if version > FORMAT_VERSION:
            raise DigitpadError(
                sentence(
                    "Models",
                    "was made by a newer digitpad (format {version}; this program reads {format_version})",
                    version=version,
                    format_version=FORMAT_VERSION,
                )
            )
        _require(version > 0, "its format is not 1 or later")
        # Cards have none of these where it is MNIST's or empty.
        read = dict[str, Any](input=asdict(MNIST_INPUT), strokes=None, certainty=[], parents=[], imported=None)
        read |= value
        missing = [key for _, key in _keys(cls) if key not in read]
        _require(not missing, f'"{", ".join(missing)}" is missing')
        values = {name: read[key] for name, key in _keys(cls)}
        try:
            values["alphabet"] = Alphabet.from_json(values["alphabet"])
            values["input"] = InputSpec(**values["input"])
        except (TypeError, ValueError) as error:
            raise DigitpadError(sentence("Models", "has a card that is wrong: {error}", error=str(error))) from error
        for name, kind in (("certainty", Certainty), ("parents", Parent)):
            _require(isinstance(values[name], list), f'"{name}" is not a list')
            values[name] = tuple(map(kind.from_json, values[name]))
        if values["network"] == "fast":
            values["network_parameters"] = _parameters_of_fast(values)
        if values["strokes"] is not None:
            values["strokes"] = StrokesCard.from_json(values["strokes"])
        if values["imported"] is not None:
            from digitpad.core.models.conventions.imported import Imported  # noqa: PLC0415 - most are not

            values["imported"] = Imported.from_json(values["imported"])
        return cls(**values | {"thresholds": Thresholds.from_json(values["thresholds"])})

    def to_json(self) -> str:
        """Return the card as JSON, one key a line, for people too."""
        values = {key: getattr(self, name) for name, key in _keys(ModelCard)}
        values |= {"thresholds": self.thresholds.to_json(), "classes": self.alphabet.to_json()}
        values |= {"input": asdict(self.input), "certainty": [each.to_json() for each in self.certainty]}
        values |= {"strokes": self.strokes and self.strokes.to_json(), "format_version": self.format_version}
        values |= {"parents": [each.to_json() for each in self.parents]}
        values |= {"imported": self.imported and self.imported.to_json()}
        absent = {name: not getattr(self, name) for name in ("certainty", "strokes", "parents", "imported")}
        absent |= {"input": self.input == MNIST_INPUT}
        values = {key: value for key, value in values.items() if not absent.get(key)}
        return json.dumps(values, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def _keys(kind: type[Thresholds | ModelCard]) -> list[tuple[str, str]]:
    """Return the names of its fields, each with its key in JSON."""
    return [(each.name, _ON_CARDS.get(each.name, each.name)) for each in fields(kind)]


def _parameters_of_fast(values: Mapping[str, Any]) -> Any:
    """Return those of the network ``fast`` of a card; a larger one had the name before, as its weights tell."""
    from digitpad.core.models.architectures import EARLIER_FAST, architecture  # noqa: PLC0415 - few starts need it

    if values["network_parameters"] == {}:
        shape = {"classes": values["alphabet"].size, "image": values["input"]}
        if values["parameters"] == architecture("fast", EARLIER_FAST, **shape).parameters:
            return EARLIER_FAST
    return values["network_parameters"]


def _require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise DigitpadError(sentence("Models", "has a card that is wrong: {otherwise}", otherwise=otherwise))


def _as_json_gives_it(value: object, name: str) -> Any:
    """Copy ``value``: a card that was read equals the one that was written, and nobody changes it from outside."""
    try:
        return json.loads(json.dumps(value, allow_nan=False))
    except (TypeError, ValueError) as error:
        raise DigitpadError(
            sentence("Models", 'has a card that is wrong: "{name}" holds what JSON cannot hold', name=name)
        ) from error


def _is_count(value: object) -> bool:
    return type(value) is int and value >= 0


def _is_date(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is not JSON")
