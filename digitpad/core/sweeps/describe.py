"""A sweep in words: its settings, its values, its table of trials, its end."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Final

from digitpad.core.runs.config import settings
from digitpad.core.runs.describe import counted, percent, seconds_in_words
from digitpad.core.sentences import sentence
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.events import SweepEnded
from digitpad.core.sweeps.space import Dimension, Range, option_of
from digitpad.core.sweeps.trials import SweepState, Trial

STATUS: Final = {
    "waiting": sentence("Sweeps", "waiting"),
    "running": sentence("Sweeps", "running"),
    "finished": sentence("Sweeps", "finished"),
    "ended-early": sentence("Sweeps", "ended early"),
    "failed": sentence("Sweeps", "failed"),
    "stopped": sentence("Sweeps", "stopped"),
}
"""How each status of a trial is called."""

STOPPED: Final = sentence("Sweeps", "It was stopped.")
LAGGED: Final = sentence("Sweeps", "It lagged behind the others.")
TIME_IS_OVER: Final = sentence("Sweeps", "The hours that it had are over.")
ALL_TRIED: Final = sentence("Sweeps", "All combinations have been tried.")
_REASONS: Final[dict[str, str]] = {each: each for each in (STOPPED, LAGGED, TIME_IS_OVER, ALL_TRIED)}

_NONE: Final = "–"


def reason_in_words(reason: str) -> str:
    """Return a reason that came from the sweep's process as the sentence that it was there, if it was one."""
    return _REASONS.get(reason, reason)


def value_in_words(value: Any) -> str:
    """Return one value of a setting for people, as `digitpad.core.sweeps.space.parse_vary` reads it."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, tuple | list):
        return "+".join(map(str, value))
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def dimension_in_words(dimension: Dimension) -> str:
    """Return a range or a list as one would type it behind ``--vary NAME=``."""
    if isinstance(dimension, Range):
        ends = f"{dimension.low:g}..{dimension.high:g}"
        return ends if dimension.is_log else f"{ends}:linear"
    return ",".join(map(value_in_words, dimension.values))


def heads(config: SweepConfig) -> list[str]:
    """Return the heads of the columns of `rows`."""
    named = [settings()[name].label for name in config.vary]
    more = ["Epochs", "Accuracy", "Loss", "Parameters", "Time", "Outcome"]
    return ["Trial", *named, *more]


def row(config: SweepConfig, trial: Trial) -> list[str]:
    """Return the cells of one trial; they belong to `heads`."""
    values = [value_in_words(trial.values[name]) if name in trial.values else _NONE for name in config.vary]
    accuracy, loss = trial.accuracy, trial.loss
    return [
        str(trial.number),
        *values,
        str(len(trial.epochs)),
        _NONE if accuracy is None else percent(accuracy),
        _NONE if loss is None or not math.isfinite(loss) else f"{loss:.4f}",
        f"{trial.parameters:,}",
        seconds_in_words(trial.seconds),
        STATUS[trial.status],
    ]


def table(config: SweepConfig, state: SweepState) -> list[list[str]]:
    """Return the heads and, the best trial first, a row for each."""
    return [heads(config), *(row(config, trial) for trial in state.ranking())]


def table_in_lines(cells: Sequence[Sequence[str]]) -> list[str]:
    """Return a table as lines of text, its columns aligned."""
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in cells]


def importance_in_words(shares: dict[str, float]) -> str:
    """Return which setting matters, the one that matters most first; empty if nobody knows, or there is but one."""
    if len(shares) < 2:
        return ""
    ordered = sorted(shares.items(), key=lambda item: -item[1])
    told = ", ".join(f"{option_of(name)} {share * 100:.0f} %" for name, share in ordered)
    return sentence("Sweeps", "Which setting matters: {told}.", told=told)


def trial_in_words(trial: Trial) -> str:
    """Return one line on a trial that has ended, or how far it is."""
    values = ", ".join(f"{option_of(name)} {value_in_words(value)}" for name, value in trial.values.items())
    accuracy = (
        "" if trial.accuracy is None else f", {percent(trial.accuracy)} after {counted(len(trial.epochs), 'epoch')}"
    )
    reason = f": {trial.ended.reason}" if trial.ended and trial.ended.reason and trial.status != "ended-early" else ""
    return f"Trial {trial.number} {STATUS[trial.status]} ({values}){accuracy}{reason}"


def end_in_words(event: SweepEnded) -> str:
    """Return a sentence or two on how a sweep ended."""
    ends = {"finished": "Finished", "stopped": "Stopped", "failed": "The sweep failed"}
    told = f"{ends[event.outcome]}: {event.done:,} of {counted(event.trials, 'trial')} done."
    return f"{told} {event.reason}".strip()
