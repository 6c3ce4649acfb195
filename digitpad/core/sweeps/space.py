"""What a sweep varies: for each setting a range or a list of values, as text, as JSON, and as values that fit it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from digitpad.core.errors import DigitpadError
from digitpad.core.runs.config import Setting, check, settings
from digitpad.core.sentences import sentence

# Trials are compared by the same validation images, and what does not change the model cannot make it better.
FIXED: Final = frozenset(
    {"data", "validation", "name", "start_from", "device", "checkpoint_minutes", "tensorboard", "replay"}
)
"""Settings that are alike in all trials."""

_LOG_FROM: Final = 10.0  # times the lower end: from there on a range is searched by its magnitude unless told otherwise
_SCALES: Final = ("log", "linear")
_SWITCH: Final = {"on": True, "yes": True, "true": True, "off": False, "no": False, "false": False}


@dataclass(frozen=True, slots=True)
class Range:
    """All numbers from ``low`` to ``high``, both included.

    Attributes:
        is_log: whether magnitudes are drawn evenly, so that 0.0001 to 0.001 counts as much as 0.001 to 0.01.
        is_whole: whether there are whole numbers only.
    """

    low: float
    high: float
    is_log: bool = False
    is_whole: bool = False

    @property
    def size(self) -> float:
        """How many values there are."""
        return self.high - self.low + 1 if self.is_whole else math.inf

    def to_json(self) -> dict[str, Any]:
        """Return what `dimension_from_json` reads."""
        return {"low": self.low, "high": self.high, "scale": _SCALES[0] if self.is_log else _SCALES[1]}


@dataclass(frozen=True, slots=True)
class Choices:
    """The values of a list; those of a setting that is a list itself are tuples."""

    values: tuple[Any, ...]

    @property
    def size(self) -> float:
        """How many values there are."""
        return len(self.values)

    def to_json(self) -> list[Any]:
        """Return what `dimension_from_json` reads."""
        return [list(value) if isinstance(value, tuple) else value for value in self.values]


Dimension = Range | Choices
Space = Mapping[str, Dimension]
"""By the names of fields of `TrainConfig`."""


def varied_settings() -> Iterator[tuple[str, Setting]]:
    """Yield each setting that may be varied, with its name."""
    yield from ((name, setting) for name, setting in settings().items() if name not in FIXED)


def option_of(name: str) -> str:
    """Return how people call a setting on a command line: ``learning-rate``."""
    return settings()[name].option.removeprefix("--")


def setting_called(text: str) -> str:
    """Return the name of the setting that people call ``text``, with hyphens or not.

    Raises:
        DigitpadError: there is none, or it is the same in all trials.
    """
    called = text.strip().removeprefix("--").replace("_", "-")
    name = next((name for name in settings() if option_of(name) == called), called.replace("-", "_"))
    known = [option_of(each) for each, _ in varied_settings()]
    if name in FIXED:
        raise DigitpadError(
            sentence("Sweeps", "{name} cannot be varied: it is the same in all trials.", name=option_of(name))
        )
    if name not in settings():
        raise DigitpadError(
            sentence("Sweeps", "There is no setting {name!r} to vary, only {known}.", name=text, known=", ".join(known))
        )
    return name


def parse_vary(text: str) -> tuple[str, Dimension]:
    """Return the setting and its values in ``learning-rate=1e-4..1e-2``, ``batch-size=32,64`` or ``augment=on,off``.

    A range may end in ``:log`` or ``:linear``; one that spans ten times its lower end or more is logarithmic without.
    One value of a setting that is a list has plus signs: ``filters=32+64,64+128``.

    Raises:
        DigitpadError: one sentence on what is wrong.
    """
    called, equals, values = text.partition("=")
    if not equals or not values.strip():
        raise DigitpadError(
            sentence(
                "Sweeps",
                "{text!r} does not say what to vary; say it like learning-rate=1e-4..1e-2 or batch-size=32,64.",
                text=text,
            )
        )
    name = setting_called(called)
    return name, parse_values(name, values)


def parse_values(name: str, text: str) -> Dimension:
    """Return the values of the setting ``name`` that ``text`` says, as behind the ``=`` of `parse_vary`."""
    setting = settings()[name]
    if ".." in text and setting.kind in (int, float) and not setting.is_list:
        body, _, scale = text.partition(":")
        low, _, high = body.partition("..")
        if scale.strip() not in ("", *_SCALES) or high.startswith("."):  # 1e-4...1e-2 is no 1e-4 to .1e-2
            raise _wrong(name, text)
        return _range(name, _number(name, low), _number(name, high), scale.strip())
    return _choices(name, [_value(name, item) for item in text.split(",") if item.strip()])


def dimension_from_json(name: str, value: object) -> Dimension:
    """Return the values of the setting ``name`` that a text, a list, or an object of ``low`` and ``high`` describes.

    Raises:
        DigitpadError: it describes none that fit.
    """
    match value:
        case str():
            return parse_values(name, value)
        case list() | tuple():
            return _choices(name, [tuple(item) if isinstance(item, list) else item for item in value])
        case {"low": int() | float() as low, "high": int() | float() as high, **more}:
            scale = str(more.get("scale", ""))
            if scale not in ("", *_SCALES):
                raise _wrong(name, str(value))
            return _range(name, low, high, scale)
    raise _wrong(name, str(value))


def _range(name: str, low: float, high: float, scale: str) -> Range:
    setting = settings()[name]
    if setting.kind not in (int, float) or setting.is_list:
        raise _wrong(name, f"{low:g}..{high:g}")
    for end in (low, high):
        check(setting, end)
    if not low < high:
        raise DigitpadError(
            sentence(
                "Sweeps",
                "{label} must go from a lower to a higher value, not from {low:g} to {high:g}.",
                label=setting.label,
                low=low,
                high=high,
            )
        )
    is_log = scale == "log" or (scale == "" and low > 0 and high / low >= _LOG_FROM)
    if is_log and low <= 0:
        raise DigitpadError(
            sentence("Sweeps", "{label} must begin above 0 on a logarithmic scale.", label=setting.label)
        )
    return Range(low, high, is_log, setting.kind is int)


def _choices(name: str, values: list[Any]) -> Choices:
    checked = tuple(dict.fromkeys(check(settings()[name], value) for value in values))
    if not checked:
        raise _wrong(name, "")
    return Choices(checked)


def _value(name: str, text: str) -> Any:
    setting, text = settings()[name], text.strip()
    if setting.is_list:
        return tuple(_item(name, item) for item in text.split("+"))
    return _item(name, text)


def _item(name: str, text: str) -> Any:
    kind = settings()[name].kind
    if kind is bool:
        return _SWITCH.get(text.lower(), text)
    return text if kind is str else _number(name, text)


def _number(name: str, text: str) -> float:
    try:
        return settings()[name].kind(text)  # type: ignore[no-any-return]
    except ValueError:
        pass
    # 1e3 is a whole number to people, and the check of the setting tells what is wrong with the rest.
    try:
        number = float(text)
    except ValueError:
        raise _wrong(name, text) from None
    return int(number) if number.is_integer() else number


def _wrong(name: str, text: str) -> DigitpadError:
    return DigitpadError(
        sentence("Sweeps", "{name} cannot be varied over {text!r}.", name=option_of(name), text=text.strip())
    )
