"""The sweep's process: what it does before Ray has started, and what only then."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.events import SweepEnded, SweepEvent
from digitpad.core.sweeps.sweep_list import create_sweep

for needed in ("ray", "optuna"):
    pytest.importorskip(needed, reason="the extra cluster is not installed")

from training.sweep import driver, engine, search  # noqa: E402


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
