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

LARGEST_NETWORK: Final = 20_000_000
"""Parameters; beyond this a model file would be refused, and a batch would not fit into memory."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a form and a command line need to know of one field.

    Attributes:
        label: for people, as a form shows it.
        help: half a sentence.
        kind: ``int``, ``float``, ``bool``, ``str``; of one item if ``is_list``.
        low: the least value (of each item).
        high: the greatest.
        exclusive_minimum: whether ``low`` itself is not allowed.
        choices: the values that are allowed; empty if any.
        is_list: whether the value is a tuple.
        optional: whether it may be None.
        option: of the command line; made of the field's name if empty.
        metavar: what stands for the value in ``--help``.
        only_for: the network that reads this field; empty if all do.
    """

    label: str
    help: str
    kind: type = str
    low: float = -math.inf
    high: float = math.inf
    exclusive_minimum: bool = False
    choices: tuple[str, ...] = ()
    is_list: bool = False
    optional: bool = False
    option: str = ""
    metavar: str = ""
    only_for: str = ""


def _setting(default: Any, label: str, help: str, **details: Any) -> Any:  # noqa: A002 - the word everyone knows
    return dataclasses.field(default=default, metadata={"setting": Setting(label, help, **details)})


def _number(default: int, label: str, help: str, low: int, high: int, **details: Any) -> Any:  # noqa: A002
    return _setting(default, label, help, kind=int, low=low, high=high, metavar="N", **details)


def _real(default: float, label: str, help: str, low: float, high: float, **details: Any) -> Any:  # noqa: A002
    return _setting(default, label, help, kind=float, low=low, high=high, metavar="X", **details)


def _switch(default: bool, label: str, help: str, **details: Any) -> Any:  # noqa: A002
    return _setting(default, label, help, kind=bool, **details)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainConfig:
    """What a training needs to know. Each field's label, range and help are in `settings`.

    Raises:
        DigitpadError: a value is wrong; one sentence that begins with the field's label.
    """

    data: tuple[str, ...] = _setting(
        ("synthetic",),
        "Data",
        f"where the labelled digits come from: {WORDS_OR_PATH}; sets are joined",
        is_list=True,
        metavar="SOURCE",
    )
    network: str = _setting("fast", "Network", "which network to train", choices=tuple(NETWORKS))
    filters: tuple[int, ...] = _number(
        (32, 64),  # type: ignore[arg-type]
        "Filters",
        "filters of each convolution of the custom network",
        1,
        512,
        is_list=True,
        only_for="custom",
    )
    dense: tuple[int, ...] = _number(
        (128,),  # type: ignore[arg-type]
        "Dense layers",
        "units of each dense layer of the custom network",
        1,
        4096,
        is_list=True,
        only_for="custom",
    )
    dropout: float = _real(
        0.4, "Dropout", "dropout rate before each dense layer of the custom network", 0, 0.95, only_for="custom"
    )
    epochs: int = _number(
        1,
        "Epochs",
        "passes over the training data; of synthetic digits alone 10,000 are an epoch, and 6 epochs the default",
        1,
        10_000,
    )
    batch_size: int = _number(128, "Batch size", "images in a training step", 1, 4096)
    learning_rate: float = _real(
        3e-3, "Learning rate", "learning rate at the schedule's highest", 0, 10, exclusive_minimum=True
    )
    schedule: str = _setting(
        "one-cycle",
        "Schedule",
        "learning-rate schedule: constant, cosine decay, or a warm-up over a fifth and cosine decay (one-cycle)",
        choices=("constant", "cosine", "one-cycle"),
    )
    optimizer: str = _setting(
        "adam", "Optimiser", "optimizer that updates the weights", choices=("adam", "sgd", "rmsprop", "adamw")
    )
    loss: str = _setting(
        "sparse",
        "Loss",
        "loss function: categorical cross-entropy with labels, or with one-hot targets",
        choices=("sparse", "one-hot"),
    )
    averaging: float = _real(
        0.0,
        "Weight averaging",
        "momentum of an exponential moving average (EMA) of the weights, which becomes the model; 0 is none",
        0,
        0.9999,
    )
    augment: bool = _switch(
        False,
        "Augmentation",
        "data augmentation: every digit is moved, turned, slanted, bent, thickened anew each time",
    )
    non_digits: float = _real(
        0.0,
        "Non-digits",
        "non-digit images for each digit (scribbles, letters, overlaid digits), which the model learns to refuse",
        0,
        0.5,
    )
    validation: float = _real(
        0.1,
        "Validation share",
        "validation split: share of the data kept out of training to measure each epoch",
        0,
        0.5,
        option="--validation",
    )
    patience: int = _number(
        0,
        "Patience",
        "early stopping after so many epochs without a lower validation loss; the best is kept; 0 never stops",
        0,
        1000,
    )
    seed: int = _number(
        1, "Seed", "random seed of the initial weights, the order of the data, dropout and augmentation", 0, 2**31 - 1
    )
    precision: str = _setting(
        "auto",
        "Precision",
        "floating-point precision of the training; auto asks the processor",
        choices=("auto", "float32", "bfloat16"),
    )
    device: str = _setting(
        "auto", "Device", "processor to train on; auto takes a GPU if there is one", choices=("auto", "cpu")
    )
    checkpoint_minutes: float = _real(
        5.0,
        "Checkpoint every",
        "minutes between checkpoints, besides one after every epoch",
        0,
        1440,
        exclusive_minimum=True,
    )
    tensorboard: bool = _switch(False, "TensorBoard logs", "TensorBoard logs are written too, where it is installed")
    start_from: str | None = _setting(
        None,
        "Start from",
        "model to fine-tune, by its file or its name: its network and its weights are trained on",
        optional=True,
        option="--from",
        metavar="MODEL",
    )
    labels: tuple[str, ...] = DIGITS.labels  # no setting: neither the window nor the command line asks for it
    name: str = _setting("", "Name", "name of the run; made up from the data and the network if empty")

    def __post_init__(self) -> None:
        for name, setting in settings().items():
            object.__setattr__(self, name, check(setting, getattr(self, name)))
        if not self.data:
            raise DigitpadError("Data must name at least one source.")
        if not self.name.isprintable() or len(self.name.encode(errors="replace")) > 120:
            raise DigitpadError("Name must be one line of at most 120 bytes.")
        if self.patience and not self.validation:
            raise DigitpadError("Patience needs a validation share, by which the best epoch is told.")
        if self.non_digits and not (self.augment and self.loss == "one-hot"):
            raise DigitpadError("Non-digits need augmentation and the one-hot loss.")
        try:
            object.__setattr__(self, "labels", Alphabet.from_json(self.labels).labels)
        except ValueError as error:
            raise DigitpadError(f"Labels are wrong: {error}.") from error
        size = self.architecture.parameters
        if size > LARGEST_NETWORK:
            raise DigitpadError(f"This network has {size:,} parameters; at most {LARGEST_NETWORK:,} can be trained.")

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
        values = self.to_json()
        return {name: values[name] for name, setting in settings().items() if setting.only_for == self.network}

    def to_json(self) -> dict[str, Any]:
        """Return what JSON can hold; `from_json` gives an equal configuration back."""
        names = [*settings(), *(["labels"] if self.alphabet != DIGITS else [])]
        values = {name: getattr(self, name) for name in names}
        return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}

    @classmethod
    def from_json(cls, value: object) -> TrainConfig:
        """Return the configuration that ``value`` describes; unknown keys are passed over, missing ones default.

        Raises:
            DigitpadError: it describes none.
        """
        if not isinstance(value, Mapping):
            raise DigitpadError("A training configuration must be a JSON object.")
        return cls(**{name: value[name] for name in (*settings(), "labels") if name in value})


@cache
def settings() -> Mapping[str, Setting]:
    """Return what is to be known of each field of `TrainConfig`, in the order of a form."""
    known = {field.name: field.metadata["setting"] for field in dataclasses.fields(TrainConfig) if field.metadata}
    return {
        name: dataclasses.replace(setting, option=setting.option or f"--{name.replace('_', '-')}")
        for name, setting in known.items()
    }


def check(setting: Setting, value: object) -> object:
    """Return ``value`` in the type of a field.

    Raises:
        DigitpadError: it does not fit the field; one sentence that begins with its label.
    """
    if setting.is_list:
        if not isinstance(value, list | tuple):
            raise DigitpadError(f"{setting.label} must be a list, not {_shown(value)}.")
        return tuple(_checked_item(setting, item) for item in value)
    if setting.optional and value is None:
        return None
    return _checked_item(setting, value)


def _checked_item(setting: Setting, value: object) -> object:
    if setting.choices:
        if not isinstance(value, str) or value not in setting.choices:
            raise DigitpadError(f"{setting.label} must be one of {', '.join(setting.choices)}, not {_shown(value)}.")
        return value
    if setting.kind is str:
        if not isinstance(value, str) or "\0" in value or (not value and setting.label != "Name"):
            raise DigitpadError(f"{setting.label} must be text, not {_shown(value)}.")
        return value
    if setting.kind is bool:
        if not isinstance(value, bool):
            raise DigitpadError(f"{setting.label} must be on or off, not {_shown(value)}.")
        return value
    return _checked_number(setting, value)


def _checked_number(setting: Setting, value: object) -> object:
    whole = setting.kind is int
    is_number = isinstance(value, int if whole else int | float) and not isinstance(value, bool)
    number: float = value if is_number else math.nan  # type: ignore[assignment]
    at_least = setting.low < number if setting.exclusive_minimum else setting.low <= number
    if not (at_least and number <= setting.high):  # written so that NaN fails it
        kind = "a whole number" if whole else "a number"
        least = f"above {setting.low:,g}" if setting.exclusive_minimum else f"from {setting.low:,.10g}"
        raise DigitpadError(f"{setting.label} must be {kind} {least} to {setting.high:,.10g}, not {_shown(value)}.")
    return number if whole else float(number)


def _shown(value: object) -> str:
    text = json.dumps(value, default=repr)
    return text if len(text) <= 60 else f"{text[:57]}…"
