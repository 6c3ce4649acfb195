"""The sweep's process: what it does before Ray has started, and what only then."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.events import SweepEnded, SweepEvent
from digitpad.core.sweeps.sweep_list import create_sweep
from digitpad.core.sweeps.sweep_writer import SweepWriter

for needed in ("ray", "optuna"):
    pytest.importorskip(needed, reason="the extra cluster is not installed")

from training.sweep import driver, engine, search  # noqa: E402
from training.sweep.work import Report  # noqa: E402


@pytest.mark.parametrize("foreground", [False, True])
def test_the_trainers_let_others_go_first_and_not_what_starts_ray(
    config: SweepConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, foreground: bool
) -> None:
    told: list[SweepEvent] = []
    searched: list[bool] = []

    @contextlib.contextmanager
    def started(cluster: str, *, at_once: int | None) -> Iterator[engine.Engine]:
        yield engine.Engine(processors=2, gpus=0, folder=tmp_path, is_local=True)

    def searches(book: object, ray: object, at_once: int, *, foreground: bool) -> None:
        searched.append(foreground)

    monkeypatch.setattr(engine, "prepare_environment", lambda **_: None)
    monkeypatch.setattr(engine, "engine", started)
    monkeypatch.setattr(search, "search", searches)
    before = psutil.Process().nice()
    driver.Driver(create_sweep(config), told.append, foreground=foreground).carry_out()
    assert searched == [foreground]
    assert psutil.Process().nice() == before
    assert isinstance(told[-1], SweepEnded)


def test_a_worker_has_longer_than_its_minute_to_start(monkeypatch: pytest.MonkeyPatch) -> None:
    given: dict[str, str] = {}
    monkeypatch.setattr(os, "environ", given)
    engine.prepare_environment(is_local=True)
    assert int(given["RAY_worker_register_timeout_seconds"]) >= 600
    assert int(given["RAY_agent_register_timeout_ms"]) >= 600_000


def test_a_ray_that_dies_ends_the_sweep_with_a_reason_though_tune_waits_for_ever(
    config: SweepConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_trained, ended = threading.Event(), threading.Event()

    def died() -> str:
        return "raylet" if is_trained.is_set() else ""

    @contextlib.contextmanager
    def started(cluster: str, *, at_once: int | None) -> Iterator[engine.Engine]:
        yield engine.Engine(processors=2, gpus=0, folder=tmp_path, is_local=True, died=died)

    def waits(book: Any, *_: object, **__: object) -> None:
        trial = book.next_trial()
        book.reported(trial.number, Report(began=True))
        is_trained.set()
        ended.wait(20)

    monkeypatch.setattr(engine, "prepare_environment", lambda **_: None)
    monkeypatch.setattr(engine, "engine", started)
    monkeypatch.setattr(search, "search", waits)
    monkeypatch.setattr(driver, "_LOOK", 0.01)
    monkeypatch.setattr(driver, "_HOPE", 0.01)
    monkeypatch.setattr(os, "_exit", lambda _: ended.set())
    told: list[SweepEvent] = []
    sweep = create_sweep(config)
    driver.Driver(sweep, told.append).carry_out()
    assert ended.is_set()
    assert [(event.outcome, event.reason) for event in told if isinstance(event, SweepEnded)] == [
        ("failed", "Ray has died (raylet).")
    ]
    state = sweep.state()
    assert state.trials[1].status == "stopped"
    assert state.ended == told[-1]


@pytest.mark.parametrize(
    ("is_stopped", "kinds", "reason"),
    [
        (True, ["SweepNote", "SweepEnded"], "It was stopped."),
        (False, ["SweepNote", "SweepStarted", "SweepEnded"], "KeyError: 'trial' (the sweep's log.txt shows where)"),
    ],
)
def test_a_stop_while_ray_starts_begins_no_search_and_a_fault_of_tune_keeps_what_was_found(
    config: SweepConfig,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    is_stopped: bool,
    kinds: list[str],
    reason: str,
) -> None:
    @contextlib.contextmanager
    def started(cluster: str, *, at_once: int | None) -> Iterator[engine.Engine]:
        if is_stopped:
            carrying.stop()
        yield engine.Engine(processors=2, gpus=0, folder=tmp_path, is_local=True)

    def breaks(*_: object, **__: object) -> None:
        raise KeyError("trial")

    monkeypatch.setattr(engine, "prepare_environment", lambda **_: None)
    monkeypatch.setattr(engine, "engine", started)
    monkeypatch.setattr(search, "search", breaks)
    sweep, told = create_sweep(config), list[SweepEvent]()
    carrying = driver.Driver(sweep, told.append)
    carrying.carry_out()
    assert [type(event).__name__ for event in told] == kinds
    assert isinstance(told[-1], SweepEnded)
    assert (told[-1].reason, told[-1].can_resume) == (reason, True)
    assert sweep.state().ended == told[-1]


def test_a_sweep_that_another_process_carries_out_is_not_offered_to_go_on(writer: SweepWriter) -> None:
    told: list[SweepEvent] = []
    driver.Driver(writer.sweep, told.append).carry_out()
    assert isinstance(told[-1], SweepEnded)
    assert (told[-1].reason, told[-1].can_resume) == ("The sweep sweep is running.", False)
