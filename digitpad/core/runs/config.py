"""What a training is told: one validated dataclass; the form, the command line and the run's JSON are its views."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from digitpad.core.alphabet import DIGITS, Alphabet
from digitpad.core.data.spec import WORDS_OR_PATH
from digitpad.core.errors import DigitpadError
from digitpad.core.models.architectures import NETWORKS, Architecture, architecture
from digitpad.core.models.layers import spec_of, words_of
from digitpad.core.resources import resource
from digitpad.core.sentences import sentence

LARGEST_NETWORK: Final = 20_000_000
"""Parameters; beyond this a model file would be refused, and a batch would not fit into memory."""

LONGEST_NAME: Final = 120
"""Letters of the name of a run; a folder of that name may hold fewer, and is then called by the first of them."""

_KINDS: Final = {"int": int, "float": float, "bool": bool, "str": str}


@dataclass(frozen=True, slots=True)
class Setting:
    """What a form and a command line need to know of one field; ``training-settings.json`` holds a table of them.

    Attributes:
        label: for people, as a form shows it.
        help: half a sentence.
        kind: ``int``, ``float``, ``bool``, ``str``; of one item if ``is_list``.
        is_list: whether the value is a tuple.
        optional: whether it may be None.
        low: the least value (of each item).
        high: the greatest.
        exclusive_minimum: whether ``low`` itself is not allowed.
        choices: the values that are allowed; empty if any.
        option: of the command line; by default the field's name.
        metavar: what stands for the value in ``--help``.
        only_for: the network that reads this field; empty if all do.
    """

    label: str
    help: str
    kind: type
    is_list: bool
    optional: bool
    option: str
    metavar: str
    low: float = -math.inf
    high: float = math.inf
    exclusive_minimum: bool = False
    choices: tuple[str, ...] = ()
    only_for: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainConfig:
    """What a training needs to know. Each field's label, range and help are in `settings`.

    Raises:
        DigitpadError: a value is wrong; one sentence that begins with the field's label.
    """

    data: tuple[str, ...] = ("synthetic",)
    network: str = "fast"
    filters: tuple[int, ...] = (32, 64)
    dense: tuple[int, ...] = (128,)
    dropout: float = 0.4
    epochs: int = 1
    batch_size: int = 128
    learning_rate: float = 3e-3
    schedule: str = "one-cycle"
    optimizer: str = "adam"
    loss: str = "sparse"
    label_smoothing: float = 0.0
    averaging: float = 0.0
    augment: bool = False
    non_digits: float = 0.0
    replay: float = 0.0
    validation: float = 0.1
    patience: int = 0
    seed: int = 1
    precision: str = "auto"
    device: str = "auto"
    checkpoint_minutes: float = 5.0
    tensorboard: bool = False
    start_from: str | None = None
    # No settings: neither the window nor the command line asks for them.
    labels: tuple[str, ...] = DIGITS.labels
    layers: tuple[str, ...] = ()  # in words, of the custom network; of another program's model that it starts from
    name: str = ""

    def __post_init__(self) -> None:
        for name, setting in settings().items():
            object.__setattr__(self, name, check(setting, getattr(self, name)))
        if not self.data:
            raise DigitpadError(sentence("Runs", "Data must name at least one source."))
        if not self.name.isprintable() or len(self.name) > LONGEST_NAME:
            raise DigitpadError(
                sentence("Runs", "Name must be one line of at most {longest_name} letters.", longest_name=LONGEST_NAME)
            )
        if self.patience and not self.validation:
            raise DigitpadError(sentence("Runs", "Patience needs a validation share, by which the best epoch is told."))
        if self.label_smoothing and self.loss != "one-hot":
            raise DigitpadError(sentence("Runs", "Label smoothing needs the one-hot loss."))
        if self.non_digits and not (self.augment and self.loss == "one-hot"):
            raise DigitpadError(sentence("Runs", "Non-digits need augmentation and the one-hot loss."))
        if self.replay and not (self.start_from and self.loss == "one-hot"):
            raise DigitpadError(sentence("Runs", "Rehearsal share needs a model to start from and the one-hot loss."))
        try:
            object.__setattr__(self, "labels", Alphabet.from_json(self.labels).labels)
        except ValueError as error:
            raise DigitpadError(sentence("Runs", "Labels are wrong: {error}.", error=str(error))) from error
        object.__setattr__(self, "layers", _layers(self.layers))
        size = self.architecture.parameters
        if size > LARGEST_NETWORK:
            raise DigitpadError(
                sentence(
                    "Runs",
                    "This network has {size:,} parameters; at most {largest_network:,} can be trained.",
                    size=size,
                    largest_network=LARGEST_NETWORK,
                )
            )

    @property
    def alphabet(self) -> Alphabet:
        """The classes that the model is to tell apart."""
        return Alphabet(self.labels)

    @property
    def architecture(self) -> Architecture:
        """The network's layers."""
        return architecture(self.network, self.network_parameters, classes=len(self.labels))

    @property
    def network_parameters(self) -> dict[str, Any]:
        """The parameters from which, with its name, the network is built; JSON values."""
        if self.layers and self.network == "custom":
            return {"layers": list(self.layers)}
        values = self.to_json()
        return {name: values[name] for name, setting in settings().items() if setting.only_for == self.network}

    def to_json(self) -> dict[str, Any]:
        """Return what JSON can hold; `from_json` gives an equal configuration back."""
        names = [*settings(), *(["labels"] if self.alphabet != DIGITS else []), *(["layers"] if self.layers else [])]
        values = {name: getattr(self, name) for name in names}
        return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}

    @classmethod
    def from_json(cls, value: object) -> TrainConfig:
        """Return the configuration that ``value`` describes; unknown keys are passed over, missing ones default.

        Raises:
            DigitpadError: it describes none.
        """
        if not isinstance(value, Mapping):
            raise DigitpadError(sentence("Runs", "A training configuration must be a JSON object."))
        return cls(**{name: value[name] for name in (*settings(), "labels", "layers") if name in value})


_IN_HELP: Final = {"sources": WORDS_OR_PATH}


@cache
def settings() -> Mapping[str, Setting]:
    """Return what is to be known of each field of `TrainConfig`, in the order of a form."""
    table: dict[str, dict[str, Any]] = json.loads(resource("training-settings.json").read_text("utf-8"))
    types = {field.name: str(field.type) for field in dataclasses.fields(TrainConfig)}
    table["network"]["choices"] = NETWORKS
    for known in table.values():
        known |= {key: sentence("Settings", known[key], **_IN_HELP) for key in ("label", "help")}
    return {name: _setting(name, types[name], **known) for name, known in table.items()}


def _layers(value: object) -> tuple[str, ...]:
    """Return layers in words, each as they are written."""
    try:
        return tuple(words_of(spec_of(words)) for words in value)  # type: ignore[attr-defined]
    except (TypeError, ValueError, AttributeError) as error:
        raise DigitpadError(sentence("Runs", "Layers are wrong: {error}.", error=str(error))) from error


def _setting(name: str, annotation: str, **known: Any) -> Setting:
    plain = annotation.removesuffix(" | None")
    kind = _KINDS[plain.removeprefix("tuple[").removesuffix(", ...]")]
    named = {"option": f"--{name.replace('_', '-')}", "metavar": {int: "N", float: "X"}.get(kind, name.upper())}
    known |= {"choices": tuple(known.get("choices", ()))}
    return Setting(**(named | known), kind=kind, is_list=plain.startswith("tuple"), optional=plain != annotation)


def check(setting: Setting, value: object) -> object:
    """Return ``value`` in the type of a field.

    Raises:
        DigitpadError: it does not fit the field; one sentence that begins with its label.
    """
    if setting.is_list:
        if not isinstance(value, list | tuple):
            raise DigitpadError(
                sentence("Runs", "{label} must be a list, not {shown}.", label=setting.label, shown=_shown(value))
            )
        return tuple(_checked_item(setting, item) for item in value)
    if setting.optional and value is None:
        return None
    return _checked_item(setting, value)


def _checked_item(setting: Setting, value: object) -> object:
    if setting.choices:
        fits, wanted = value in setting.choices, f"one of {', '.join(setting.choices)}"
    elif setting.kind is str:
        fits = isinstance(value, str) and "\0" not in value and (value != "" or setting.label == "Name")
        wanted = "text"
    elif setting.kind is bool:
        fits, wanted = isinstance(value, bool), "on or off"
    else:
        fits, wanted = _number_fits(setting, value)
    if not fits:
        raise DigitpadError(
            sentence(
                "Runs",
                "{label} must be {wanted}, not {shown}.",
                label=setting.label,
                wanted=wanted,
                shown=_shown(value),
            )
        )
    return float(value) if setting.kind is float else value  # type: ignore[arg-type]


def _number_fits(setting: Setting, value: object) -> tuple[bool, str]:
    whole = setting.kind is int
    is_number = isinstance(value, int if whole else int | float) and not isinstance(value, bool)
    number: float = value if is_number else math.nan  # type: ignore[assignment]
    at_least = setting.low < number if setting.exclusive_minimum else setting.low <= number
    least = f"above {setting.low:,g} and at most" if setting.exclusive_minimum else f"from {setting.low:,.10g} to"
    wanted = f"{'a whole number' if whole else 'a number'} {least} {setting.high:,.10g}"
    return at_least and number <= setting.high, wanted  # written so that NaN fails it


def _shown(value: object) -> str:
    text = f"{value:g}" if isinstance(value, float) else json.dumps(value, default=repr, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}…"
