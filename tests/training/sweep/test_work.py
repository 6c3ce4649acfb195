"""One trial in its worker: what the trainer says becomes reports, and a trainer that dies gets one more try."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest

from digitpad import __version__
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import EpochEnded, RunEnded
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import create_run

for needed in ("ray", "optuna"):
    pytest.importorskip(needed, reason="the extra cluster is not installed")

from training.sweep import work  # noqa: E402
from training.sweep.work import WORST, Report, Task, Work, close_trainer  # noqa: E402

FAKE = """
import json, os, signal, sys
from pathlib import Path
def tell(**event):
    print(json.dumps(event), flush=True)
def epoch(number, accuracy):
    tell(event="epoch-ended", epoch=number, epochs=2, loss=0.5, accuracy=0.9, validation_loss=0.4,
         validation_accuracy=accuracy, learning_rate=0.1, seconds=1.0)
for line in sys.stdin:
    command = json.loads(line)
    run = command["run"]
    if command["command"] == "stop":
        tell(event="run-ended", outcome="stopped", run=run)
        continue
    tell(event="data-loaded", training=10, validation=5, test=0, classes=[1])
    BEHAVIOUR
"""
FINISHES = """epoch(1, 0.8); epoch(2, 0.9); tell(event="run-ended", outcome="finished", run=run, epochs=2)"""
DIES = "epoch(1, 0.8); os.kill(os.getpid(), signal.SIGKILL)"
DIES_ONCE = """
    again = Path(run, "again")
    if not again.exists():
        again.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    epoch(1, 0.8); epoch(2, 0.9); tell(event="run-ended", outcome="finished", run=run, epochs=2)
"""


@pytest.fixture(autouse=True)
def one_trainer() -> Iterator[None]:
    yield
    close_trainer()


def working(monkeypatch: pytest.MonkeyPatch, behaviour: str, run: Run | None = None, version: str = "") -> Work:
    """Work on a trial, trained by a process that does ``behaviour``."""
    monkeypatch.setattr(work, "FOREGROUND", (sys.executable, "-c", FAKE.replace("BEHAVIOUR", behaviour)))
    run = run or create_run(TrainConfig(epochs=2))
    task = Task(1, str(run.folder), "accuracy", 1000, 1, True, version or __version__)
    return Work(task)


def reports_of(worker: Work) -> list[Report]:
    """All reports of a trial up to its end, without those that say nothing."""
    reports = [worker.next()]
    while reports[-1].ended is None:
        reports.append(worker.next())
    worker.leave()
    return [each for each in reports if each.began or each.epoch_ended or each.ended]


def test_epochs_are_reported_one_by_one_and_the_last_one_with_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    began, first, last = reports_of(working(monkeypatch, FINISHES))
    assert (began.began, began.epoch, began.score) == (True, 0, WORST)
    assert (first.epoch, first.score, first.ended) == (1, 0.8, None)
    assert last.epoch_ended is not None
    assert (last.epoch, last.score, last.epoch_ended.epoch) == (2, 0.9, 2)
    assert last.ended is not None
    assert last.ended.outcome == "finished"


@pytest.mark.skipif(os.name != "posix", reason="POSIX signals")
def test_a_trainer_that_was_killed_is_started_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = reports_of(working(monkeypatch, DIES_ONCE))[-1].ended
    assert ended is not None
    assert ended.outcome == "finished"


@pytest.mark.skipif(os.name != "posix", reason="POSIX signals")
def test_a_trainer_that_is_killed_every_time_ends_the_trial_with_its_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = reports_of(working(monkeypatch, DIES))[-1].ended
    assert ended is not None
    assert (ended.outcome, ended.cause) == ("stopped", "memory")
    assert "perhaps for lack of memory" in ended.reason


def test_what_an_earlier_worker_trained_is_told_again_and_a_finished_run_is_not_trained(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run = create_run(TrainConfig(epochs=2))
    epochs = tuple(
        EpochEnded(epoch=number, epochs=2, loss=0.5, accuracy=0.9, validation_loss=0.3, validation_accuracy=accuracy,
                   learning_rate=0.1, seconds=1.0) for number, accuracy in ((1, 0.7), (2, 0.75))
    )  # fmt: skip
    run.write_history(epochs)
    run.write_outcome(RunEnded(outcome="finished", run=str(run.folder), epochs=2))
    reports = reports_of(working(monkeypatch, "raise SystemExit(3)", run))
    assert [each.score for each in reports] == [WORST, 0.7, 0.75]
    assert reports[-1].ended == run.outcome


def test_another_version_of_the_program_on_a_machine_is_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = reports_of(working(monkeypatch, FINISHES, version="0.0.1"))[-1].ended
    assert ended is not None
    assert ended.outcome == "failed"
    assert f"has digitpad {__version__}, the sweep 0.0.1." in ended.reason


def test_leaving_a_trial_stops_its_trainer_and_keeps_it_for_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    first = working(monkeypatch, "epoch(1, 0.8)")
    first.next()
    while first.next().epoch != 1:
        pass
    process = work.trainer().process_id
    first.leave()
    second = working(monkeypatch, FINISHES)
    second.next()
    assert second.next().epoch == 1
    assert work.trainer().process_id == process
    second.leave()
