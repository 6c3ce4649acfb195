"""What a sweep's process keeps: proposals before they begin, ends with their reasons, and nothing twice."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace

import pytest

from digitpad.core.runs.events import EpochEnded, RunEnded
from digitpad.core.runs.run_list import create_run, list_runs
from digitpad.core.sweeps.describe import LAGGED
from digitpad.core.sweeps.events import SweepEvent, TrialEnded, TrialProposed
from digitpad.core.sweeps.sweep_list import create_sweep
from digitpad.core.sweeps.sweep_writer import SweepWriter

for needed in ("ray", "optuna"):
    pytest.importorskip(needed, reason="the extra cluster is not installed")

from training.sweep.book import Book  # noqa: E402
from training.sweep.engine import why_not_connected  # noqa: E402
from training.sweep.work import Report  # noqa: E402


@pytest.fixture
def told() -> list[SweepEvent]:
    """What the book has told."""
    return []


@pytest.fixture
def book(writer: SweepWriter, told: list[SweepEvent]) -> Book:
    """The book of the sweep, whose events are told to a list."""
    return Book(writer, told.append)


def after_epoch(number: int, accuracy: float, ended: RunEnded | None = None) -> Report:
    epoch = EpochEnded(
        epoch=number, epochs=3, loss=0.5, accuracy=0.9, validation_loss=0.4, validation_accuracy=accuracy,
        learning_rate=0.001, seconds=2.0 * number,
    )  # fmt: skip
    return Report(epoch=number, score=accuracy, epoch_ended=epoch, ended=ended)


def train(book: Book, accuracy: float = 0.9, ended: RunEnded | None = None) -> int:
    """Let a trial begin, end its first epoch, and end."""
    trial = book.next_trial()
    assert trial is not None
    book.reported(trial.number, Report(began=True))
    last = after_epoch(1, accuracy, ended)
    book.reported(trial.number, last)
    book.ended(trial.number, last)
    return trial.number


def test_a_proposal_is_on_the_disk_before_anybody_knows_it(book: Book) -> None:
    trial = book.next_trial()
    assert trial is not None
    kept = list(book.sweep.events())
    assert [type(event) for event in kept] == [TrialProposed]
    run = book.sweep.run_of(trial)
    assert (run.status, run.name) == ("new", "sweep-trial-01")
    assert run.config == book.config.trial_config(trial.values, "sweep-trial-01")


def test_a_run_that_was_made_by_one_who_was_killed_before_the_proposal_is_taken(
    book: Book, writer: SweepWriter
) -> None:
    trial = book.next_trial()
    assert trial is not None
    writer.close()
    book.sweep.trials_file.write_bytes(b"")  # the kill came between the run and its proposal
    with SweepWriter(book.sweep) as again:
        second = Book(again, lambda _: None).next_trial()
    assert second is not None
    assert (second.run, second.values) == (trial.run, trial.values)
    assert len(list_runs()) == 1


def test_a_run_of_the_same_name_that_is_no_trial_is_left_alone(book: Book) -> None:
    other = create_run(replace(book.config.base, name="sweep-trial-01"))
    trial = book.next_trial()
    assert trial is not None
    assert trial.run == "sweep-trial-01-2"
    assert other.status == "new"


def test_a_sweep_that_goes_on_trains_what_waits_and_then_the_rest_and_nothing_twice(
    book: Book, writer: SweepWriter
) -> None:
    train(book, ended=RunEnded(outcome="finished"))
    waiting = book.next_trial()
    assert waiting is not None
    writer.close()
    with SweepWriter(book.sweep) as again:
        second = Book(again, lambda _: None)
        assert second.to_come == 3
        numbers = []
        while (trial := second.next_trial()) is not None:
            numbers.append(trial.number)
            second.ended(trial.number, after_epoch(3, 0.9, RunEnded(outcome="finished")))
        assert numbers == [2, 3, 4]
        assert second.state.done == 4
    assert len(list_runs()) == 4


@pytest.mark.parametrize(
    ("ended", "outcome", "reason"),
    [
        (RunEnded(outcome="finished"), "finished", ""),
        (RunEnded(outcome="failed", reason="It grew.", cause="diverged"), "failed", "It grew."),
        (RunEnded(outcome="stopped", reason="It was killed.", cause="memory"), "failed", "It was killed."),
        (None, "ended-early", LAGGED),
    ],
)
def test_every_end_of_a_trial_has_its_reason_and_the_others_go_on(
    book: Book, ended: RunEnded | None, outcome: str, reason: str
) -> None:
    trial = book.state.trials[train(book, ended=ended)]
    assert trial.ended is not None
    assert (trial.status, trial.ended.reason, trial.score) == (outcome, reason, 0.9)
    assert trial.ended.cause == ("" if ended is None else ended.cause)
    assert book.next_trial() is not None


def test_a_worker_that_is_lost_again_and_again_fails_its_trial_with_the_last_line(book: Book) -> None:
    trial = book.next_trial()
    assert trial is not None
    book.lost(trial.number, "Traceback\n  something\nActorDiedError: The actor died.\n")
    ended = book.state.trials[1].ended
    assert ended == TrialEnded(
        trial=1, outcome="failed", reason="Its worker was lost: ActorDiedError: The actor died.", cause="worker"
    )
    book.lost(train(book), "ray.exceptions.OutOfMemoryError: Task was killed")
    last = book.state.trials[2].ended
    assert last is not None
    assert last.cause == "memory"


def test_a_stop_stops_trials_which_are_taken_up_again(book: Book) -> None:
    trial = book.next_trial()
    assert trial is not None
    book.stop()
    book.ended(trial.number, after_epoch(1, 0.9))
    assert book.state.trials[1].status == "stopped"
    assert book.state.unfinished == [book.state.trials[1]]
    assert book.next_trial() is None


def test_a_disk_that_is_full_for_the_sweep_stops_it_and_begins_nothing(book: Book, writer: SweepWriter) -> None:
    full = os.open("/dev/full", os.O_WRONLY)
    os.dup2(full, writer._file.fileno())
    os.close(full)
    assert book.next_trial() is None
    assert "trials.jsonl cannot be written: No space left on device" in book.broken
    assert book.should_stop()


@pytest.mark.parametrize("cause", ["disk", "data", "download"])
def test_what_every_trial_would_fail_of_stops_the_sweep_and_fails_none(book: Book, cause: str) -> None:
    train(book, ended=RunEnded(outcome="failed", reason="digits.npz does not exist", cause=cause))
    assert book.state.trials[1].status == "stopped"
    assert book.broken == "digits.npz does not exist"
    assert book.next_trial() is None


def test_where_a_line_of_the_file_was_destroyed_the_others_stay_and_what_was_trained_is_taken(
    book: Book, writer: SweepWriter
) -> None:
    for _ in range(3):
        train(book, ended=RunEnded(outcome="finished"))
    lost = book.state.trials[2]
    writer.close()
    lines = book.sweep.trials_file.read_bytes().splitlines(keepends=True)
    place = next(number for number, line in enumerate(lines) if b'"trial-proposed", "trial": 2' in line)
    book.sweep.trials_file.write_bytes(b"".join([*lines[:place], b"\x00garbage\xff\n", *lines[place + 1 :]]))
    with SweepWriter(book.sweep) as again:
        second = Book(again, lambda _: None)
        before = dict(second.state.trials)
        assert list(before) == [1, 3]
        found = second.next_trial()
        assert found is not None
        assert (found.number, found.run, found.values) == (2, lost.run, lost.values)
        assert {number: second.state.trials[number] for number in before} == before
    assert len(list_runs()) == 3


def test_a_trial_whose_run_the_user_has_deleted_gets_another_one_with_the_same_values(
    book: Book, writer: SweepWriter
) -> None:
    trial = book.next_trial()
    assert trial is not None
    writer.close()
    shutil.rmtree(book.sweep.run_of(trial).folder)
    with SweepWriter(book.sweep) as again:
        second = Book(again, lambda _: None).next_trial()
    assert second is not None
    assert (second.number, second.values) == (trial.number, trial.values)
    assert book.sweep.run_of(second).config.learning_rate == trial.values["learning_rate"]


def test_epochs_that_a_trial_tells_again_when_it_goes_on_are_kept_once_and_take_back_nothing(
    book: Book, told: list[SweepEvent]
) -> None:
    trial = book.next_trial()
    assert trial is not None
    for number, accuracy in ((1, 0.8), (2, 0.9), (1, 0.8)):
        book.reported(1, after_epoch(number, accuracy))
    assert [epoch.epoch for epoch in book.state.trials[1].epochs] == [1, 2]
    assert book.sweep.state().trials == book.state.trials
    assert len(told) == 3
    book.reported(1, after_epoch(1, 0.7))  # another figure: from here on it was trained anew
    assert [epoch.validation_accuracy for epoch in book.state.trials[1].epochs] == [0.7]


def test_an_end_is_told_of_every_trial_that_is_stopped(book: Book, told: list[SweepEvent]) -> None:
    numbers = [trial.number for trial in (book.next_trial(), book.next_trial()) if trial is not None]
    for number in numbers:
        book.reported(number, Report(began=True))
    book.stop()
    book.ended(1, None)  # Tune tells it of this one only
    book.all_stopped()
    ends = [(event.trial, event.outcome) for event in told if isinstance(event, TrialEnded)]
    assert ends == [(number, "stopped") for number in numbers]


def test_the_hours_end_a_sweep(writer: SweepWriter) -> None:
    writer.sweep.write_config(replace(writer.sweep.config, hours=1e-9), writer.sweep.created)
    book = Book(writer, lambda _: None)
    assert book.should_stop()
    assert book.next_trial() is None


def test_the_importance_is_told_after_each_trial_once_there_are_enough(book: Book, told: list[SweepEvent]) -> None:
    for number in range(4):
        train(book, 0.9 + number / 100, RunEnded(outcome="finished"))
    assert set(book.state.importance) == {"learning_rate", "network"}
    assert type(told[-1]).__name__ == "ImportanceFound"


def test_a_network_that_no_trial_may_have_is_told(writer: SweepWriter) -> None:
    sweep = create_sweep(replace(writer.sweep.config, max_parameters=10))
    with SweepWriter(sweep) as own:
        book = Book(own, lambda _: None)
        assert book.next_trial() is None
    assert "this sweep tries none with more than 10" in book.nothing_left


MISMATCH = """Version mismatch: The cluster was started with:
    Ray: 2.58.1
    Python: 3.12.1
This process on node 127.0.0.1 was started with:
    Ray: 2.60.0
    Python: 3.11.2
"""


def test_another_version_of_ray_and_a_cluster_that_is_not_there_are_one_sentence_each() -> None:
    assert why_not_connected("host:6379", RuntimeError(MISMATCH)) == (
        "The cluster at host:6379 has Ray 2.58.1 with Python 3.12.1, this machine has Ray 2.60.0 with Python 3.11.2; "
        "both must be the same."
    )
    assert why_not_connected("host:1", ConnectionError("Failed to connect to GCS.\nMore.")) == (
        "There is no Ray at host:1 that can be used: Failed to connect to GCS."
    )


def test_a_trial_is_judged_when_its_learning_rate_has_been_at_its_highest(writer: SweepWriter) -> None:
    from training.sweep.search import scheduler_of  # noqa: PLC0415 - imports Ray

    def rungs(epochs: int) -> list[float]:
        base = replace(writer.sweep.config.base, epochs=epochs)
        writer.sweep.write_config(replace(writer.sweep.config, base=base), writer.sweep.created)
        scheduler = scheduler_of(Book(writer, lambda _: None))
        return [milestone for bracket in getattr(scheduler, "_brackets", []) for milestone, _ in bracket._rungs]

    assert rungs(1) == []
    assert rungs(2) == [2, 1]  # what has come to the end of its epochs is not ended early
    assert rungs(9) == [8, 4, 2]
    assert rungs(20) == [16, 8, 4]
