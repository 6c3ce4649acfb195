"""A sweep in its folder: its events are all there is to its trials, whoever was killed while writing them."""

from __future__ import annotations

import math
import os
from dataclasses import replace
from pathlib import Path

import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.describe import importance_in_words, table, table_in_lines, trial_in_words
from digitpad.core.sweeps.events import (
    EVENTS,
    ImportanceFound,
    SweepEnded,
    SweepEvent,
    SweepNote,
    SweepStarted,
    TrialEnded,
    TrialEpochEnded,
    TrialProgressed,
    TrialProposed,
    TrialStarted,
)
from digitpad.core.sweeps.sweep_folder import Sweep
from digitpad.core.sweeps.sweep_list import create_sweep, list_sweeps, open_sweep, sweeps_folder
from digitpad.core.sweeps.sweep_writer import SweepWriter
from digitpad.core.sweeps.trials import SweepState

STARTED = SweepStarted(sweep="sweep", trials=4, at_once=2, goal="accuracy")


def proposed(trial: int, multiply_adds: int = 1000, **values: object) -> TrialProposed:
    return TrialProposed(
        trial=trial, run=f"sweep-trial-{trial:02}", values=values, parameters=100, multiply_adds=multiply_adds
    )


def epoch(trial: int, number: int, accuracy: float) -> TrialEpochEnded:
    return TrialEpochEnded(
        trial=trial, epoch=number, epochs=3, loss=0.5, accuracy=0.9, validation_loss=0.4, validation_accuracy=accuracy,
        seconds=1.5 * number, score=accuracy,
    )  # fmt: skip


def ended(trial: int, outcome: str = "finished", score: float | None = None) -> TrialEnded:
    return TrialEnded(trial=trial, outcome=outcome, score=score)


EVERY: list[SweepEvent] = [
    STARTED,
    proposed(1, learning_rate=0.001, network="fast", filters=(8, 16), augment=True),
    TrialStarted(trial=1, attempt=2, node="here"),
    TrialProgressed(trial=1, epoch=1, epochs=3, step=2, steps=9, loss=math.nan, accuracy=0.5),
    epoch(1, 1, 0.91),
    ended(1, "failed"),
    ImportanceFound(shares={"network": 0.25, "learning_rate": 0.75}),
    SweepNote(text="Ray is being started."),
    SweepEnded(outcome="stopped", reason="It was stopped.", best=1, score=0.5),
]


def test_every_event_comes_back_from_its_line() -> None:
    assert {type(event) for event in EVERY} == set(EVENTS.kinds.values())
    for event in EVERY:
        line = EVENTS.to_line(event)
        read = EVENTS.from_line(line)
        assert read is not None
        assert type(read) is type(event)
        assert EVENTS.to_line(read) == line


def test_the_state_is_what_the_events_tell() -> None:
    events: list[SweepEvent] = [
        *(
            STARTED,
            proposed(1, network="fast"),
            TrialStarted(trial=1),
            epoch(1, 1, 0.8),
            epoch(1, 2, 0.9),
            ended(1),
        ),
        *(proposed(2), TrialStarted(trial=2), epoch(2, 1, 0.7), ended(2, "ended-early")),
        *(proposed(3), TrialStarted(trial=3), ended(3, "failed"), proposed(4)),
    ]
    state = SweepState.of(events)
    assert [state.trials[number].status for number in (1, 2, 3, 4)] == ["finished", "ended-early", "failed", "waiting"]
    assert [trial.number for trial in state.ranking()] == [1, 2, 3, 4]
    assert (state.trials[1].score, state.trials[1].seconds, state.done) == (0.9, 3.0, 3)
    assert [trial.number for trial in state.unfinished] == [4]
    assert state.best == state.trials[1]


def test_an_epoch_that_was_lost_with_its_worker_counts_once() -> None:
    events: list[SweepEvent] = [proposed(1), epoch(1, 1, 0.8), epoch(1, 2, 0.85), epoch(1, 2, 0.86), epoch(1, 3, 0.9)]
    assert [each.validation_accuracy for each in SweepState.of(events).trials[1].epochs] == [0.8, 0.86, 0.9]


def test_of_equals_the_one_with_less_work_is_best_and_then_the_earlier_one() -> None:
    events: list[SweepEvent] = []
    for number, adds in ((1, 3000), (2, 1000), (3, 1000)):
        events += [proposed(number, adds), epoch(number, 1, 0.9), ended(number)]
    assert [trial.number for trial in SweepState.of(events).ranking()] == [2, 3, 1]


def test_a_trial_that_failed_or_was_not_measured_is_never_the_best() -> None:
    events: list[SweepEvent] = [proposed(1), epoch(1, 1, 0.99), ended(1, "failed"), proposed(2), ended(2)]
    assert SweepState.of(events).best is None


def test_trials_that_ran_when_the_sweep_was_killed_run_no_more_when_it_goes_on() -> None:
    state = SweepState.of([STARTED, proposed(1), TrialStarted(trial=1), epoch(1, 1, 0.8), STARTED])
    assert (state.trials[1].status, len(state.trials[1].epochs)) == ("stopped", 1)
    assert state.unfinished == [state.trials[1]]


def test_trials_that_a_stop_did_not_let_say_anything_have_stopped_with_the_sweep() -> None:
    begun: list[SweepEvent] = [STARTED, proposed(1), TrialStarted(trial=1), epoch(1, 1, 0.8), ended(1)]
    begun += [proposed(2), TrialStarted(trial=2), epoch(2, 1, 0.7), proposed(3)]
    state = SweepState.of([*begun, SweepEnded(outcome="stopped", reason="It was stopped.")])
    assert [state.trials[number].status for number in (1, 2, 3)] == ["finished", "stopped", "waiting"]
    assert [trial.number for trial in state.unfinished] == [2, 3]
    state.add(TrialStarted(trial=2, attempt=2))
    assert state.trials[2].status == "running"


def test_what_the_writer_keeps_is_there_and_progress_is_not(sweep: Sweep) -> None:
    with SweepWriter(sweep) as writer:
        assert sweep.status == "running"
        for event in EVERY:
            writer.record(event)
    assert [type(event) for event in sweep.events()] == [type(event) for event in EVERY if event is not EVERY[3]]
    assert sweep.state() == writer.state
    assert sweep.state().trials[1].values["filters"] == (8, 16)
    assert sweep.status == "stopped"


def test_a_line_that_was_cut_short_costs_nothing_else(sweep: Sweep) -> None:
    with SweepWriter(sweep) as writer:
        writer.record(proposed(1))
        writer.record(proposed(2))
    data = sweep.trials_file.read_bytes()
    sweep.trials_file.write_bytes(data[:-20])
    with SweepWriter(sweep) as writer:
        assert list(writer.state.trials) == [1]
        writer.record(proposed(2))
    assert list(sweep.state().trials) == [1, 2]


def test_a_sweep_whose_process_died_has_stopped(sweep: Sweep) -> None:
    assert sweep.status == "new"
    with SweepWriter(sweep) as writer:
        writer.record(STARTED)
    assert sweep.status == "stopped"


def test_only_one_process_carries_a_sweep_out(sweep: Sweep) -> None:
    with SweepWriter(sweep), pytest.raises(DigitpadError, match="The sweep sweep is running"):
        SweepWriter(sweep)


def test_a_full_disk_is_one_sentence(sweep: Sweep) -> None:
    with SweepWriter(sweep) as writer:
        full = os.open("/dev/full", os.O_WRONLY)
        os.dup2(full, writer._file.fileno())
        os.close(full)
        with pytest.raises(DigitpadError, match=r"trials\.jsonl cannot be written: No space left on device"):
            writer.record(STARTED)
        assert writer.state.started is None


def test_sweeps_are_found_by_name_newest_first_and_never_overwrite_each_other(config: SweepConfig) -> None:
    first = create_sweep(config)
    second = create_sweep(config)
    named = create_sweep(replace(config, base=replace(config.base, name="rates: 1/2")))
    assert [first.name, second.name, named.name] == ["sweep", "sweep-2", "rates- 1-2"]
    assert open_sweep("sweep-2") == second
    assert open_sweep(str(first.folder)) == first
    assert set(list_sweeps()) == {first, second, named}
    assert first.config == config
    with pytest.raises(DigitpadError, match="no sweep called 'none'"):
        open_sweep("none")


def test_a_damaged_sweep_is_passed_over_in_the_list(sweep: Sweep) -> None:
    broken = sweeps_folder() / "broken"
    broken.mkdir()
    (broken / "sweep.json").write_text("{", encoding="utf-8")
    assert list_sweeps() == [sweep]
    with pytest.raises(DigitpadError, match="is damaged"):
        _ = open_sweep("broken").config


def test_no_name_of_a_device(config: SweepConfig) -> None:
    with pytest.raises(DigitpadError, match="cannot be the name of a sweep"):
        create_sweep(replace(config, base=replace(config.base, name="con")))


def test_the_table_has_the_best_trial_first(config: SweepConfig) -> None:
    events: list[SweepEvent] = [
        *(proposed(1, learning_rate=0.00123456, network="fast"), epoch(1, 1, 0.8), ended(1)),
        *(proposed(2, learning_rate=0.002, network="dense"), epoch(2, 1, 0.9), ended(2, "ended-early")),
    ]
    state = SweepState.of(events)
    cells = table(config, state)
    assert cells[0] == [
        "Trial",
        "Learning rate",
        "Network",
        "Epochs",
        "Accuracy",
        "Loss",
        "Parameters",
        "Time",
        "Outcome",
    ]
    assert cells[1] == ["2", "0.002", "dense", "1", "90.00 %", "0.4000", "100", "2 s", "ended early"]
    assert cells[2][:3] == ["1", "0.001235", "fast"]
    lines = table_in_lines(cells)
    assert len({line.index("90.00 %") if "90.00" in line else line.index("80.00 %") for line in lines[1:]}) == 1
    assert (
        trial_in_words(state.trials[2])
        == "Trial 2 ended early (learning-rate 0.002, network dense), 90.00 % after 1 epoch"
    )


def test_which_setting_matters_is_told_most_first() -> None:
    assert importance_in_words({"network": 0.2, "learning_rate": 0.8}) == (
        "Which setting matters: learning-rate 80 %, network 20 %."
    )
    assert importance_in_words({}) == ""
    assert importance_in_words({"network": 1.0}) == ""  # of one setting that says nothing


def test_the_best_is_one_whose_model_is_there(sweep: Sweep) -> None:
    events: list[SweepEvent] = []
    for number, accuracy in ((1, 0.9), (2, 0.8)):
        events += [proposed(number), epoch(number, 1, accuracy), ended(number)]
    state = SweepState.of(events)
    assert sweep.best_of(state) is None
    for trial in state.trials.values():
        sweep.run_of(trial).folder.mkdir(parents=True)
        sweep.run_of(trial).model.touch()
    assert sweep.best_of(state) == state.trials[1]
    sweep.run_of(state.trials[1]).model.unlink()
    assert sweep.best_of(state) == state.trials[2]


def test_hidden_files_of_killed_writers_are_removed_from_sweeps_too(
    sweep: Sweep, monkeypatch: pytest.MonkeyPatch
) -> None:
    from digitpad.core.storage import atomic  # noqa: PLC0415
    from digitpad.core.storage.folders import clean_user_folder  # noqa: PLC0415

    monkeypatch.setattr(atomic, "STALE", -1.0)
    left: list[Path] = [place / f".{'0' * 16}.tmp" for place in (sweeps_folder(), sweep.folder)]
    for path in left:
        path.touch()
    clean_user_folder()
    assert not any(path.exists() for path in left)
