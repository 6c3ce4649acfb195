"""The command ``train``, as ``digitpad train`` and as ``python -m training``: options, a run, its trainer, a status."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any, Final

from digitpad.core.data.spec import WORDS, DataSpec
from digitpad.core.errors import DigitpadError
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import Event, RunEnded, to_line
from digitpad.core.runs.options import add_options, config_from, given_options
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import create_run, open_run
from digitpad.core.runs.terminal import Terminal
from digitpad.core.runs.trainer_process import FOREGROUND, TrainerProcess

Say = Callable[[str], None]

_STATUS: Final = {"finished": 0, "stopped": 1, "failed": 1}
_WRONG_USAGE: Final = 2
_INTERRUPTED: Final = 130


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command understands: the fields of the configuration, and what to do with the run."""
    add_options(parser)
    parser.add_argument(
        "--resume", metavar="RUN", help="go on with a run that was stopped, under its own configuration"
    )
    parser.add_argument("--output", metavar="FILE", type=Path, help="also write the finished model to this file")
    parser.add_argument("--json", action="store_true", help="tell every event as JSON, one a line")


def train(arguments: argparse.Namespace, *, answer: Say, say: Say) -> int:
    """Train as ``arguments`` say, and return the exit status. Ctrl+C stops softly, a second one at once.

    Args:
        arguments: of a parser with `add_arguments`.
        answer: prints a line of what was asked for; it may raise OSError, which stops the run.
        say: prints a line about what went wrong.

    Raises:
        DigitpadError: something does not go together, or the user's folder takes no run.
        OSError: from ``answer``, after the run has stopped.
    """
    if arguments.resume and (given := given_options(arguments)):
        say(f"a resumed run keeps its configuration; leave out {', '.join(sorted(given))}")
        return _WRONG_USAGE
    if arguments.output is not None and not arguments.output.absolute().parent.is_dir():
        raise DigitpadError(f"{arguments.output} cannot be written: there is no such folder")
    run = _resumed(arguments.resume) if arguments.resume else create_run(_config(arguments))
    show = (lambda event: answer(to_line(event)[:-1])) if arguments.json else Terminal(answer, sys.stderr).show
    with TrainerProcess(FOREGROUND) as trainer, _interruptible(trainer, say) as interrupted:
        ended = _follow(trainer, run, show, arguments.output)
    if ended.outcome != "finished" and ended.reason:
        say(ended.reason)
        if run.can_resume and ended.epochs:
            say(f"digitpad train --resume {run.name} goes on")
    return _INTERRUPTED if interrupted.is_set() and ended.outcome == "stopped" else _STATUS[ended.outcome]


def _follow(trainer: TrainerProcess, run: Run, show: Callable[[Event], None], output: Path | None) -> RunEnded:
    broken: OSError | None = None
    ended = RunEnded(outcome="failed")
    for event in trainer.train(run):
        shown = event
        if isinstance(event, RunEnded):
            shown = ended = _with_output(event, run, output)
        if broken is None:
            try:
                show(shown)
            except OSError as error:  # who reads our output has gone
                broken = error
                trainer.stop()
    if broken is not None:
        raise broken
    return ended


def _with_output(event: RunEnded, run: Run, output: Path | None) -> RunEnded:
    if output is None or event.outcome != "finished":
        return event
    try:
        run.export_model(output)
    except DigitpadError as error:
        return replace(event, outcome="failed", reason=str(error))
    return replace(event, model=str(output))


def _config(arguments: argparse.Namespace) -> TrainConfig:
    known: dict[str, Any] = {}
    if hasattr(arguments, "start_from"):
        from digitpad.core.models.file import read_model  # noqa: PLC0415 - imports NumPy
        from digitpad.core.models.library import find_model  # noqa: PLC0415

        arguments.start_from = str(find_model(arguments.start_from))
        model = read_model(Path(arguments.start_from))
        _ = model.architecture  # refuses what cannot be trained on
        card = model.card
        known = {"network": card.network}
        if card.network == "custom":
            known |= dict(card.network_parameters)
    config = config_from(arguments, **known)
    for spec in config.data:
        if not DataSpec.parse(spec).exists:
            raise DigitpadError(f"{spec} does not exist, and is none of {', '.join(WORDS)}")
    return config


def _resumed(name: str) -> Run:
    run = open_run(name)
    if run.is_running:
        raise DigitpadError(f"The run {run.name} is running")
    if not run.can_resume:
        raise DigitpadError(f"The run {run.name} has finished; there is nothing to resume")
    return run


@contextlib.contextmanager
def _interruptible(trainer: TrainerProcess, say: Say) -> Iterator[threading.Event]:
    """Let Ctrl+C stop the trainer: the first one after its checkpoint, the second at once."""
    interrupted = threading.Event()

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        if interrupted.is_set():
            trainer.kill()
            return
        interrupted.set()
        say("stopping; Ctrl+C again does not wait for the checkpoint")
        trainer.stop()

    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield interrupted
    finally:
        signal.signal(signal.SIGINT, before)
