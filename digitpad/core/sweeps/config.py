"""What a sweep is told: one validated dataclass; form, command line, search file and ``sweep.json`` are its views."""

from __future__ import annotations

import json
import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.runs.config import TrainConfig, check, settings
from digitpad.core.sentences import sentence
from digitpad.core.sweeps.goal import GOALS
from digitpad.core.sweeps.space import Space, dimension_from_json, setting_called

MOST_TRIALS: Final = 10_000
MOST_AT_ONCE: Final = 1000
MOST_HOURS: Final = 1000.0
_LARGEST_FILE: Final = 1 << 20  # bytes
_OWN: Final = ("vary", "trials", "hours", "at_once", "goal", "max_parameters", "end_early")


@dataclass(frozen=True, slots=True, kw_only=True)
class SweepConfig:
    """What a sweep needs to know.

    Attributes:
        base: what all trials share; its name is the sweep's, its seed also that of the proposals.
        vary: what each setting is varied over.
        trials: how many at most.
        hours: after which no trial begins and those that are trained are stopped; None for no end.
        at_once: trials that are trained beside each other; None for as many as there are processors.
        goal: one of `GOALS`.
        max_parameters: larger networks are not tried; None for no limit.
        end_early: whether trials that lag behind are ended before their last epoch (ASHA).

    Raises:
        DigitpadError: a value is wrong, or values do not go together; one sentence.
    """

    base: TrainConfig
    vary: Space = field(default_factory=dict)
    trials: int = 16
    hours: float | None = None
    at_once: int | None = None
    goal: str = GOALS[0]
    max_parameters: int | None = None
    end_early: bool = True

    def __post_init__(self) -> None:
        if not self.vary:
            raise DigitpadError(
                sentence("Sweeps", "There is nothing to vary; say what, like learning-rate=1e-4..1e-2.")
            )
        _check_whole(sentence("Sweeps", "Trials"), self.trials, MOST_TRIALS)
        _check_whole(sentence("Sweeps", "At once"), self.at_once, MOST_AT_ONCE)
        _check_whole(sentence("Sweeps", "Most parameters"), self.max_parameters, 10**12)
        if self.hours is not None and not _is_number_within(self.hours, MOST_HOURS):
            raise DigitpadError(
                sentence("Sweeps", "Hours must be a number above 0 and at most {most:g}.", most=MOST_HOURS)
            )
        if self.goal not in GOALS:
            raise DigitpadError(
                sentence("Sweeps", "Goal must be one of {goals}, not {goal!r}.", goals=", ".join(GOALS), goal=self.goal)
            )
        if not self.base.validation:
            raise DigitpadError(
                sentence("Sweeps", "A sweep needs a validation share, by whose images its trials are compared.")
            )
        if self.goal == "loss" and "loss" in self.vary:
            raise DigitpadError(
                sentence(
                    "Sweeps", "The loss function cannot be varied where the loss is the goal: losses differ in kind."
                )
            )

    @property
    def size(self) -> float:
        """How many trials can differ: the product over all settings, infinity where there is a range."""
        return math.prod(dimension.size for dimension in self.vary.values())

    def trial_config(self, values: Mapping[str, Any], name: str = "") -> TrainConfig:
        """Return the configuration of the run that tries ``values``.

        Raises:
            DigitpadError: they do not go together, or make a network that is too large.
        """
        config = TrainConfig.from_json({**self.base.to_json(), **values, "name": name})
        parameters = config.architecture.parameters
        if self.max_parameters is not None and parameters > self.max_parameters:
            raise DigitpadError(
                sentence(
                    "Sweeps",
                    "This network has {parameters:,} parameters; this sweep tries none with more than {most:,}.",
                    parameters=parameters,
                    most=self.max_parameters,
                )
            )
        return config

    def with_limits(self, *, trials: int | None, hours: float | None, at_once: int | None) -> SweepConfig:
        """Return the same sweep that goes on under other limits; None leaves one as it is."""
        return replace(
            self,
            trials=self.trials if trials is None else trials,
            hours=self.hours if hours is None else hours,
            at_once=self.at_once if at_once is None else at_once,
        )

    def to_json(self) -> dict[str, Any]:
        """Return what JSON can hold; `from_json` gives an equal configuration back."""
        own = {name: getattr(self, name) for name in _OWN[1:]}
        return {"base": self.base.to_json(), "vary": {name: each.to_json() for name, each in self.vary.items()}, **own}

    @classmethod
    def from_json(cls, value: object) -> SweepConfig:
        """Return the configuration that ``value`` describes; unknown keys are passed over.

        Raises:
            DigitpadError: it describes none.
        """
        if not isinstance(value, Mapping):
            raise DigitpadError(sentence("Sweeps", "A sweep must be a JSON object."))
        known = {name: value[name] for name in _OWN[1:] if name in value}
        return cls(base=TrainConfig.from_json(value.get("base", {})), vary=space_from_json(value.get("vary")), **known)


def space_from_json(value: object) -> Space:
    """Return the space that an object of settings, called as on the command line or as fields, describes.

    Raises:
        DigitpadError: it describes none.
    """
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise DigitpadError(sentence("Sweeps", "“vary” must hold a range or a list of values for each setting."))
    named = {setting_called(str(name)): each for name, each in value.items()}
    return {name: dimension_from_json(name, each) for name, each in named.items()}


def read_search_file(path: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what a search file, JSON or TOML, says of the sweep, and which settings it gives to all trials.

    It holds ``vary`` with a range or a list for each setting, and may hold the other options of ``digitpad sweep`` and
    any setting of a training, called as on the command line.

    Returns:
        keywords of `SweepConfig` but for ``base``; fields of `TrainConfig`.

    Raises:
        DigitpadError: it cannot be read or says something that nobody knows; one sentence.
    """
    with os_errors_as(sentence("Sweeps", "{path} cannot be read", path=path), end="."), path.open("rb") as file:
        data = file.read(_LARGEST_FILE + 1)
    try:
        if len(data) > _LARGEST_FILE:
            raise ValueError  # noqa: TRY301
        text = data.decode("utf-8")
        value = tomllib.loads(text) if path.suffix.lower() == ".toml" else json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DigitpadError(sentence("Sweeps", "{path} is neither JSON nor TOML.", path=path)) from error
    if not isinstance(value, dict):
        raise DigitpadError(sentence("Sweeps", "{path} must hold an object with “vary”.", path=path))
    given = {str(name).replace("-", "_"): each for name, each in value.items()}
    unknown = sorted(given.keys() - {*_OWN, *settings()})
    if unknown:
        raise DigitpadError(sentence("Sweeps", "{path} has an unknown key {key!r}.", path=path, key=unknown[0]))
    own = {name: each for name, each in given.items() if name in _OWN}
    if "vary" in own:
        own["vary"] = space_from_json(own["vary"])
    return own, {name: _shared(name, each) for name, each in given.items() if name in settings()}


def _shared(name: str, value: object) -> object:
    """Return a setting that all trials share; one value of a list, such as a source of data, may stand alone."""
    alone = settings()[name].is_list and not isinstance(value, list)
    checked = check(settings()[name], [value] if alone else value)
    return list(checked) if isinstance(checked, tuple) else checked


def _check_whole(label: str, value: object, most: int) -> None:
    if value is not None and not (isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= most):
        raise DigitpadError(
            sentence("Sweeps", "{label} must be a whole number from 1 to {most:,}.", label=label, most=most)
        )


def _is_number_within(value: object, most: float) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= most
