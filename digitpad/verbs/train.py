"""``digitpad train``: trains a model in a process of its own, with a bar on a terminal or events as JSON.

The main thread follows the events of the trainer; Ctrl+C is heard there and obeyed in a thread of its own.
"""

from __future__ import annotations

import argparse
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from digitpad.console import INTERRUPTED, answer, obeying_ctrl_c, open_bar, say
from digitpad.core.data.spec import DataSpec
from digitpad.core.errors import DigitpadError
from digitpad.core.runs.describe import event_in_words
from digitpad.core.runs.events import (
    BatchEnded,
    EpochEnded,
    EpochStarted,
    Event,
    ModelSaved,
    RunEnded,
    TrainerStarted,
    to_line,
)
from digitpad.core.storage.folders import clean_user_folder
from digitpad.verbs.train_options import add_options, config_from, given_options

if TYPE_CHECKING:
    from digitpad.core.runs.run_folder import Run
    from digitpad.core.runs.trainer_process import TrainerProcess

_WRONG_USAGE: Final = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what ``train`` understands: the fields of the configuration, and what to do with the run."""
    add_options(parser)
    parser.add_argument(
        "--resume", metavar="RUN", help="go on with a run that was stopped, under its own configuration"
    )
    parser.add_argument("--output", metavar="FILE", type=Path, help="also write the finished model to this file")
    parser.add_argument("--json", action="store_true", help="tell every event as JSON, one a line")


def run(arguments: argparse.Namespace) -> int:
    """Train as ``arguments`` say; 0 if the run finished, 130 if it was interrupted, 2 for wrong usage, else 1.

    Raises:
        DigitpadError: something does not go together, or the user's folder takes no run.
        OSError: of stdout, after the run has stopped.
    """
    from digitpad.core.runs.trainer_process import FOREGROUND, TrainerProcess  # noqa: PLC0415 - --help needs none

    if arguments.resume and (given := given_options(arguments)):
        say(f"a resumed run keeps its configuration; leave out {', '.join(sorted(given))}")
        return _WRONG_USAGE
    if arguments.output is not None and not arguments.output.absolute().parent.is_dir():
        raise DigitpadError(f"{arguments.output} cannot be written: there is no such folder")
    trainer = TrainerProcess(FOREGROUND)
    with obeying_ctrl_c(trainer) as stop_asked, trainer:
        clean_user_folder()
        asked = _resumed(arguments.resume) if arguments.resume else _created(arguments, stop_asked)
        if stop_asked.is_set():
            raise KeyboardInterrupt
        ended = _follow(trainer, asked, stop_asked, arguments)
    if ended.outcome != "finished" and ended.reason:
        say(ended.reason)
        if asked.can_resume and ended.epochs:
            say(f"digitpad train --resume {asked.name} goes on")
    if stop_asked.is_set():
        return INTERRUPTED
    return 0 if ended.outcome == "finished" else 1


def _follow(
    trainer: TrainerProcess, asked: Run, stop_asked: threading.Event, arguments: argparse.Namespace
) -> RunEnded:
    show, broken, ended = _printer(arguments), None, RunEnded(outcome="failed")
    for event in trainer.train(asked, stop_asked):
        shown = event
        if isinstance(event, RunEnded):
            shown = ended = _with_output(event, asked, arguments.output)
        if broken is None:
            try:
                show(shown)
            except OSError as error:  # who reads our output has gone
                broken = error
                trainer.stop()
    if broken is not None:
        raise broken
    return ended


def _printer(arguments: argparse.Namespace) -> Callable[[Event], None]:
    if sys.stdout is None:  # it is closed: the run's folder tells all there is to tell
        return lambda _: None
    if arguments.json:
        return lambda event: answer(to_line(event)[:-1], at_once=True)
    return _ProgressPrinter().show


class _ProgressPrinter:
    """Shows events to a person: lines, and on a terminal a bar for each epoch."""

    def __init__(self) -> None:
        self._bar: Any = None  # tqdm is not annotated

    def show(self, event: Event) -> None:
        match event:
            case TrainerStarted() | ModelSaved():
                return
            case EpochStarted() if sys.stderr is not None and sys.stderr.isatty():
                told = f"epoch {event.epoch}/{event.epochs}"
                self._bar = open_bar(total=event.steps, desc=told, unit="batch", miniters=1)
            case BatchEnded() if self._bar is not None:
                self._bar.update(event.step - self._bar.n)
                self._bar.set_postfix_str(f"loss {event.loss:.4f}, accuracy {event.accuracy:.2%}")
            case EpochEnded() | RunEnded() if self._bar is not None:
                self._bar.close()
                self._bar = None
        lines = event_in_words(event)
        if isinstance(event, RunEnded) and event.model:
            lines.append(f"The model is {event.model}")
        if lines:
            answer(*lines, at_once=True)


def _with_output(event: RunEnded, asked: Run, output: Path | None) -> RunEnded:
    if output is None or event.outcome != "finished":
        return event
    try:
        asked.export_model(output)
    except DigitpadError as error:
        return replace(event, outcome="failed", reason=str(error))
    return replace(event, model=str(output))


def _created(arguments: argparse.Namespace, stop_asked: threading.Event) -> Run:
    from digitpad.core.runs.run_list import create_run  # noqa: PLC0415

    config = config_from(arguments)
    for spec in config.data:
        DataSpec.parse(spec).require_exists()
    if stop_asked.is_set():  # before there is anything that could be resumed
        raise KeyboardInterrupt
    return create_run(config)


def _resumed(name: str) -> Run:
    from digitpad.core.runs.run_list import open_run  # noqa: PLC0415

    found = open_run(name)
    if found.is_running:
        raise DigitpadError(f"The run {found.name} is running")
    if not found.can_resume:
        raise DigitpadError(f"The run {found.name} has finished; there is nothing to resume")
    return found
