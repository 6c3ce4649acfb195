"""``digitpad sweep``: searches for good settings, with a bar on a terminal or events as JSON, and a table in the end.

The main thread follows the events of the sweep's process; Ctrl+C is heard there and obeyed in a thread of its own.
"""

from __future__ import annotations

import argparse
import shlex
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from digitpad.console import INTERRUPTED, answer, obeying_ctrl_c, say
from digitpad.core.data.spec import DataSpec
from digitpad.core.errors import DigitpadError
from digitpad.core.runs.config import settings
from digitpad.core.storage.folders import clean_user_folder
from digitpad.core.sweeps.config import SweepConfig, read_search_file
from digitpad.core.sweeps.describe import end_in_words, importance_in_words, table, table_in_lines
from digitpad.core.sweeps.events import EVENTS, SweepEnded, SweepEvent
from digitpad.core.sweeps.goal import GOALS
from digitpad.core.sweeps.space import option_of, parse_vary
from digitpad.core.sweeps.sweep_process import SweepProcess, require_cluster, require_engine
from digitpad.verbs.sweep_progress import ProgressPrinter
from digitpad.verbs.train_options import add_options, config_from, given_options

if TYPE_CHECKING:
    from digitpad.core.sweeps.sweep_folder import Sweep

_WRONG_USAGE: Final = 2
_LIMITS: Final = ("trials", "hours", "at_once")  # what may be said anew of a sweep that goes on
_OWN: Final = (*_LIMITS, "goal", "max_parameters", "end_early", "vary", "search")
_EPILOG: Final = (
    "What is not varied is alike in all trials: any option of “digitpad train” sets it. A range that spans ten times "
    "its lower end is searched by its magnitude (A..B:linear is not); lists are 32,64,128, and values that are lists "
    "32+64,64. A search file is JSON or TOML with “vary”, and may have all that can be said here."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what ``sweep`` understands: what to vary, its limits, and the fields of what all trials share."""
    parser.epilog = _EPILOG
    none = argparse.SUPPRESS
    add = parser.add_argument
    add("--vary", metavar="NAME=VALUES", action="append", default=none,
        help="a setting and its range or list, like learning-rate=1e-4..1e-2 or network=fast,cnn")  # fmt: skip
    add("--search", metavar="FILE", type=Path, default=none, help="a file, JSON or TOML, that says what to vary")
    add("--trials", metavar="N", type=int, default=none, help="how many trials at most (default: 16)")
    add("--hours", metavar="X", type=float, default=none, help="after so many hours stop what is trained, and end")
    add("--at-once", metavar="N", type=int, default=none,
        help="trials beside each other (default: one for each processor, four here at most)")  # fmt: skip
    add("--goal", choices=GOALS, default=none, help="what makes a trial good, on the validation images")
    add("--max-parameters", metavar="N", type=int, default=none, help="try no network with more parameters")
    add("--end-early", action=argparse.BooleanOptionalAction, default=none,
        help="end trials that lag behind before their last epoch (on unless told otherwise)")  # fmt: skip
    add("--resume", metavar="SWEEP", help="go on with a sweep; --trials, --hours and --at-once may be said anew")
    add("--cluster", metavar="ADDRESS", default="", help="use the Ray that runs at HOST:PORT instead of starting one")
    add("--json", action="store_true", help="tell every event as JSON, one a line")
    add_options(parser)


def run(arguments: argparse.Namespace) -> int:
    """Search as ``arguments`` say; 0 if the sweep finished, 130 if it was interrupted, 2 for wrong usage, else 1.

    Raises:
        DigitpadError: something is missing, or the user's folder takes no sweep.
        OSError: of stdout, after the sweep has stopped.
    """
    try:
        config = _config(arguments) if arguments.resume is None else None
    except DigitpadError as error:
        say(str(error))
        return _WRONG_USAGE
    if config is None and (given := _given(arguments) - set(_LIMITS)):
        say(f"a resumed sweep keeps its configuration; leave out {', '.join(sorted(given))}")
        return _WRONG_USAGE
    require_engine()
    if arguments.cluster:
        require_cluster(arguments.cluster)
    clean_user_folder()
    sweep = _resumed(arguments) if config is None else _created(config)
    process = SweepProcess(sweep, arguments.cluster, foreground=True)
    with obeying_ctrl_c(process) as stop_asked, process:
        ended = _follow(process, sweep, arguments.json)
    return _said_at_the_end(sweep, ended, stop_asked, as_json=arguments.json)


def _config(arguments: argparse.Namespace) -> SweepConfig:
    own: dict[str, Any] = {}
    if hasattr(arguments, "search"):
        own, shared = read_search_file(arguments.search)
        for name, value in shared.items():
            if not hasattr(arguments, name):
                setattr(arguments, name, value)
    own |= {name: getattr(arguments, name) for name in (*_LIMITS, *_OWN[3:6]) if hasattr(arguments, name)}
    varied = dict(own.pop("vary", {}))
    asked = [parse_vary(text) for text in getattr(arguments, "vary", ())]
    varied |= dict(asked)
    names = [name for name, _ in asked]
    if again := [name for name in names if names.count(name) > 1]:
        raise DigitpadError(f"{option_of(again[0])} is varied twice; say all of its values at once")
    twice = [name for name in varied if hasattr(arguments, name)]
    if twice:
        raise DigitpadError(f"{settings()[twice[0]].option} cannot be given and varied at once")
    return SweepConfig(base=config_from(arguments), vary=varied, **own)


def _given(arguments: argparse.Namespace) -> set[str]:
    return given_options(arguments) | {name for name in _OWN if hasattr(arguments, name)}


def _created(config: SweepConfig) -> Sweep:
    from digitpad.core.sweeps.sweep_list import create_sweep  # noqa: PLC0415

    for spec in config.base.data:
        DataSpec.parse(spec).require_exists()
    return create_sweep(config)


def _resumed(arguments: argparse.Namespace) -> Sweep:
    from digitpad.core.sweeps.sweep_list import open_sweep  # noqa: PLC0415

    sweep = open_sweep(arguments.resume)
    if sweep.is_running:
        raise DigitpadError(f"The sweep {sweep.name} is running")
    before = sweep.config
    config = before.with_limits(**{name: getattr(arguments, name, None) for name in _LIMITS})
    if config != before:
        sweep.write_config(config, sweep.created)
    return sweep


def _follow(process: SweepProcess, sweep: Sweep, as_json: bool) -> SweepEnded:
    show, broken, ended = _printer(sweep, as_json), None, SweepEnded(outcome="failed")
    for event in process.follow():
        if isinstance(event, SweepEnded):
            ended = event
        if broken is None:
            try:
                show(event)
            except OSError as error:  # who reads our output has gone
                broken = error
                process.stop()
    if broken is not None:
        raise broken
    return ended


def _printer(sweep: Sweep, as_json: bool) -> Callable[[SweepEvent], None]:
    if sys.stdout is None:  # it is closed: the sweep's folder tells all there is to tell
        return lambda _: None
    if as_json:
        return lambda event: answer(EVENTS.to_line(event)[:-1], at_once=True)
    return ProgressPrinter(sweep).show


def _said_at_the_end(sweep: Sweep, ended: SweepEnded, stop_asked: threading.Event, *, as_json: bool) -> int:
    state = sweep.state()
    state.add(ended)  # which a process that was killed could not write down
    if not as_json and sys.stdout is not None and state.trials and not sweep.is_running:
        lines = ["", *table_in_lines(table(sweep.config, state)), ""]
        lines += filter(None, [importance_in_words(state.importance)])
        if ended.best is not None and ended.model is not None:
            where = f"in the library as {ended.library}" if ended.library else f"the model {ended.model}"
            lines.append(f"The best is trial {ended.best}, {where}")
        if ended.report:
            lines.append(f"The report is {ended.report}")
        answer(*lines, end_in_words(replace(ended, reason="")), at_once=True)
    if ended.reason:
        say(ended.reason)
    if ended.can_resume:
        say(f"digitpad sweep --resume {shlex.quote(sweep.name)} goes on")
    if stop_asked.is_set():
        return INTERRUPTED
    return 0 if ended.outcome == "finished" else 1
