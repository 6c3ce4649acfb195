"""What a sweep tries next: Optuna's proposals, each a function of the seed, its number and what is known by then."""

from __future__ import annotations

import importlib
import itertools
import logging
import math
import random
import warnings
from collections.abc import Iterable, Mapping
from typing import Any, Final

import optuna

from digitpad.core.errors import DigitpadError
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.describe import ALL_TRIED
from digitpad.core.sweeps.space import Dimension, Range
from digitpad.core.sweeps.trials import SweepState, Trial

_STARTUP: Final = 10  # trials whose settings are drawn by chance before the sampler learns from them
_TRIES: Final = 50  # proposals of the sampler before the rest is listed or drawn by chance
_DRAWS: Final = 2000
_LISTED: Final = 100_000  # combinations
_PRIME: Final = 1_000_003
_FEWEST_FOR_IMPORTANCE: Final = 4

optuna.logging.set_verbosity(optuna.logging.WARNING)
warnings.filterwarnings("ignore", category=optuna.exceptions.ExperimentalWarning)
logging.getLogger("optuna").propagate = True

Values = dict[str, Any]


class NothingLeftError(Exception):
    """There is no trial any more that would differ from the others; its text is one sentence."""


def propose(config: SweepConfig, state: SweepState, number: int) -> Values:
    """Return what trial ``number`` is to try, unlike all in ``state``: TPE's choice, by the trials that are known.

    The same seed, number and state give the same values, whoever asks, and whenever.

    Raises:
        NothingLeftError: everything has been tried, or nothing that can be found fits.
    """
    tried = {_key(trial.values) for trial in state.trials.values()}
    why: str = ALL_TRIED
    for values in itertools.chain(_by_sampler(config, state, number), _by_chance(config, number, len(tried))):
        if _key(values) in tried:
            continue
        try:
            config.trial_config(values)
        except DigitpadError as error:
            why = f"Nothing else to try was found: {error}"
            continue
        return values
    raise NothingLeftError(why)


def import_importance() -> None:
    """Import what `importances` needs."""
    importlib.import_module("optuna.importance")


def importances(config: SweepConfig, state: SweepState) -> dict[str, float]:
    """Return the share of each setting in what makes a trial good, by PED-ANOVA; empty while that cannot be told.

    Source: S. Watanabe, A. Bansal, F. Hutter, "PED-ANOVA: Efficiently Quantifying Hyperparameter Importance in
    Arbitrary Subspaces", IJCAI 2023, as Optuna has it.
    """
    study = _study(config, [trial for trial in state.trials.values() if trial.is_done], seed=0)
    measured = [trial.value for trial in study.get_trials(states=(optuna.trial.TrialState.COMPLETE,))]
    if len(measured) < _FEWEST_FOR_IMPORTANCE or len(set(measured)) < 2:
        return {}
    names = list(config.vary)
    if len(names) == 1:
        return {names[0]: 1.0}
    try:
        found = optuna.importance.get_param_importances(
            study, evaluator=optuna.importance.PedAnovaImportanceEvaluator(), params=names
        )
    except (ValueError, RuntimeError, ZeroDivisionError):  # too much alike to tell
        return {}
    shares = {name: float(found.get(name, 0.0)) for name in names}
    whole = sum(shares.values())
    return {name: share / whole for name, share in shares.items()} if whole > 0 and math.isfinite(whole) else {}


def _by_sampler(config: SweepConfig, state: SweepState, number: int) -> Iterable[Values]:
    trials = [trial for _, trial in sorted(state.trials.items())]
    for attempt in range(_TRIES):
        seed = (config.base.seed * _PRIME + number * 101 + attempt) % 2**32
        asked = _study(config, trials, seed).ask(_distributions(config))
        yield {name: _value(config.vary[name], asked.params[name]) for name in config.vary}


def _by_chance(config: SweepConfig, number: int, tried: int) -> Iterable[Values]:
    chance = random.Random(config.base.seed * _PRIME + number)
    if config.size > _LISTED:
        for _ in range(_DRAWS):
            yield {name: _drawn(dimension, chance) for name, dimension in config.vary.items()}
        return
    if tried < config.size:
        rows = list(itertools.product(*(_all(dimension) for dimension in config.vary.values())))
        chance.shuffle(rows)
        yield from (dict(zip(config.vary, row, strict=True)) for row in rows)


def _study(config: SweepConfig, trials: Iterable[Trial], seed: int) -> optuna.Study:
    """Return a study that knows ``trials``: those that are done by their scores, the others as being tried."""
    sampler = optuna.samplers.TPESampler(seed=seed, n_startup_trials=_STARTUP, multivariate=True, constant_liar=True)
    study = optuna.create_study(direction="maximize", sampler=sampler)
    distributions = _distributions(config)
    complete, failed, running = (
        optuna.trial.TrialState.COMPLETE,
        optuna.trial.TrialState.FAIL,
        optuna.trial.TrialState.RUNNING,
    )
    for trial in trials:
        if trial.values.keys() != distributions.keys():
            continue
        params = {name: _param(config.vary[name], value) for name, value in trial.values.items()}
        state = (complete if trial.is_ranked else failed) if trial.is_done else running
        score = trial.score if state is complete else None
        study.add_trial(optuna.trial.create_trial(state=state, params=params, distributions=distributions, value=score))
    return study


def _distributions(config: SweepConfig) -> Mapping[str, optuna.distributions.BaseDistribution]:
    return {name: _distribution(dimension) for name, dimension in config.vary.items()}


def _distribution(dimension: Dimension) -> optuna.distributions.BaseDistribution:
    if not isinstance(dimension, Range):
        return optuna.distributions.CategoricalDistribution(range(len(dimension.values)))
    if dimension.is_whole:
        return optuna.distributions.IntDistribution(int(dimension.low), int(dimension.high), log=dimension.is_log)
    return optuna.distributions.FloatDistribution(dimension.low, dimension.high, log=dimension.is_log)


def _value(dimension: Dimension, param: Any) -> Any:
    if not isinstance(dimension, Range):
        return dimension.values[param]
    # Four digits are as good as sixteen, and can be typed again; the ends stay what they are.
    return param if dimension.is_whole else min(max(float(f"{param:.4g}"), dimension.low), dimension.high)


def _param(dimension: Dimension, value: Any) -> Any:
    return value if isinstance(dimension, Range) else dimension.values.index(value)


def _all(dimension: Dimension) -> Iterable[Any]:
    if isinstance(dimension, Range):
        return range(int(dimension.low), int(dimension.high) + 1)
    return dimension.values


def _drawn(dimension: Dimension, chance: random.Random) -> Any:
    if not isinstance(dimension, Range):
        return chance.choice(dimension.values)
    low, high = (math.log(end) if dimension.is_log else end for end in (dimension.low, dimension.high))
    drawn = chance.uniform(low, high)
    number = math.exp(drawn) if dimension.is_log else drawn
    return _value(dimension, min(max(round(number) if dimension.is_whole else number, dimension.low), dimension.high))


def _key(values: Mapping[str, Any]) -> tuple[tuple[str, Any], ...]:
    return tuple(sorted(values.items()))
