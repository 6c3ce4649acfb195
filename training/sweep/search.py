"""Ray Tune's part of a sweep: its search algorithm asks the book, its callbacks tell it, and ASHA ends what lags."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from ray import tune
from ray.tune.schedulers import ASHAScheduler, FIFOScheduler
from ray.tune.search import Searcher

from digitpad import __version__
from digitpad.core.sweeps.space import Range
from digitpad.core.sweeps.trials import Trial
from training.sweep.book import Book
from training.sweep.engine import Engine
from training.sweep.trainable import TrialTrainable
from training.sweep.work import WORST, Report, Task

REDUCTION: Final = 2
"""Of the trials that reach a rung, the better half goes on; the next rung is after twice as many epochs."""

FIRST_RUNG: Final = 0.2
"""Share of the epochs before the first rung: while the learning rate still rises, the best often look worst."""

_REPORTS: Final = 20  # a second of all trials together: Tune takes in one after the other
_LIVES: Final = 5  # times that a worker may be lost before its trial has failed


def search(
    book: Book, engine: Engine, at_once: int, *, foreground: bool, trainable: type[Any] = TrialTrainable
) -> None:
    """Train what the book has to train, and return when there is nothing more or a stop was asked for."""
    keeper = None
    if not engine.is_local:
        from training.sweep.keeper import keeper_here  # noqa: PLC0415

        keeper = keeper_here(book.config.base.data)
    processors = max(engine.processors // at_once, 1)
    threads = processors if keeper is not None else _threads_here(at_once)
    proposals = Proposals(book, _tasks(book, at_once, threads=threads, foreground=foreground, keeper=keeper))
    resources = {"cpu": processors if keeper is not None else 1, "gpu": min(engine.gpus / at_once, 1.0)}
    # All workers start at once: one after another, those that come late would find the early ones free again.
    os.environ["TUNE_MAX_PENDING_TRIALS_PG"] = str(at_once)
    tuner = tune.Tuner(
        tune.with_resources(trainable, resources),
        tune_config=tune.TuneConfig(
            metric="score",
            mode="max",
            search_alg=proposals,
            scheduler=scheduler_of(book),
            num_samples=book.to_come,
            max_concurrent_trials=at_once,
            reuse_actors=True,
            trial_dirname_creator=lambda trial: str(trial.trial_id),
        ),
        run_config=tune.RunConfig(
            name="sweep",
            storage_path=str(engine.folder / "tune"),
            stop=_Stopper(book),
            callbacks=[_Teller(book, proposals)],
            failure_config=tune.FailureConfig(max_failures=_LIVES),
            # A trial's own run has its checkpoints.
            checkpoint_config=tune.CheckpointConfig(checkpoint_frequency=0, checkpoint_at_end=False),
            verbose=0,
        ),
    )
    tuner.fit()


def _tasks(book: Book, at_once: int, *, threads: int, foreground: bool, keeper: Any) -> Callable[[Trial], Task]:
    """Return what makes a worker's task of a trial."""

    def task_of(trial: Trial) -> Task:
        return Task(
            trial=trial.number,
            run=str(book.sweep.run_of(trial).folder),
            goal=book.config.goal,
            multiply_adds=trial.multiply_adds,
            threads=threads,
            foreground=foreground,
            version=__version__,
            pause=max(1.0, at_once / _REPORTS),
            keeper=keeper,
        )

    return task_of


class Proposals(Searcher):  # type: ignore[misc] # Ray is not annotated
    """Gives Tune the trials that wait, and then new ones, each written down before Tune knows it."""

    def __init__(self, book: Book, task_of: Callable[[Trial], Task]) -> None:
        super().__init__(metric="score", mode="max")
        self._book, self._task_of = book, task_of
        self.numbers: dict[str, int] = {}

    def suggest(self, trial_id: str) -> dict[str, Any] | str:
        """Return the next trial's task; there is none when all is done or a stop was asked for."""
        trial = self._book.next_trial()
        if trial is None:
            return str(Searcher.FINISHED)
        self.numbers[trial_id] = trial.number
        return {"task": self._task_of(trial)}

    def on_trial_complete(self, trial_id: str, result: Mapping[str, Any] | None = None, error: bool = False) -> None:
        """Do nothing: the book learns it of the callbacks, which know more."""

    def save(self, checkpoint_path: str) -> None:
        """Keep nothing: the sweep's own events are what it is resumed from."""

    def restore(self, checkpoint_path: str) -> None:
        """Take up nothing."""


class _Teller(tune.Callback):  # type: ignore[misc]
    """Tells the book what Tune learns."""

    def __init__(self, book: Book, proposals: Proposals) -> None:
        self._book, self._numbers = book, proposals.numbers
        self._last: dict[int, Report] = {}

    def on_trial_result(self, iteration: int, trials: Any, trial: Any, result: dict[str, Any], **_: Any) -> None:
        number = self._numbers[trial.trial_id]
        self._last[number] = result["report"]
        self._book.reported(number, result["report"])

    def on_trial_complete(self, iteration: int, trials: Any, trial: Any, **_: Any) -> None:
        number = self._numbers[trial.trial_id]
        self._book.ended(number, self._last.pop(number, None))

    def on_trial_error(self, iteration: int, trials: Any, trial: Any, **_: Any) -> None:
        self._book.lost(self._numbers[trial.trial_id], _why(trial))


class _Stopper(tune.Stopper):  # type: ignore[misc]
    def __init__(self, book: Book) -> None:
        self._book = book

    def __call__(self, trial_id: str, result: dict[str, Any]) -> bool:
        return False

    def stop_all(self) -> bool:
        return self._book.should_stop()


def _why(trial: Any) -> str:
    try:
        return Path(trial.error_file).read_text("utf-8", errors="replace")
    except (OSError, TypeError):  # TypeError: there is none
        return "its process died."


def scheduler_of(book: Book) -> Any:
    """Return who ends trials early; what has ended before tells it how good a trial is at each rung."""
    epochs = book.config.base.epochs
    varied = book.config.vary.get("epochs")
    if varied is not None:
        epochs = int(varied.high if isinstance(varied, Range) else max(varied.values))
    if not book.config.end_early or epochs < 2:
        return FIFOScheduler()
    first = math.ceil(epochs * FIRST_RUNG)
    scheduler = ASHAScheduler(time_attr="epoch", max_t=epochs, grace_period=first, reduction_factor=REDUCTION)
    for trial in book.state.trials.values():
        if trial.is_done:
            for epoch in trial.epochs:
                known = WORST if epoch.score is None else epoch.score
                scheduler._brackets[0].on_result(_Known(trial.number), epoch.epoch, known)
    return scheduler


class _Known:
    """A trial of before, as far as ASHA asks for it."""

    def __init__(self, number: int) -> None:
        self.trial_id = f"known-{number}"


def _threads_here(at_once: int) -> int:
    return max((os.cpu_count() or 1) // at_once, 1)
