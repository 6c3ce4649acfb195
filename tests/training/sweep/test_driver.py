"""The sweep's process: what it does before Ray has started, and what only then."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.events import SweepEnded, SweepEvent
from digitpad.core.sweeps.sweep_list import create_sweep

for needed in ("ray", "optuna"):
    pytest.importorskip(needed, reason="the extra cluster is not installed")

from training.sweep import driver, engine, search  # noqa: E402


@pytest.mark.parametrize(
    ("foreground", "expected"),
    [(False, ["started", "lets others go first", "searches"]), (True, ["started", "searches"])],
)
def test_ray_starts_at_full_priority_and_only_then_others_go_first(
    config: SweepConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, foreground: bool, expected: list[str]
) -> None:
    did: list[str] = []

    @contextlib.contextmanager
    def started(cluster: str, *, at_once: int | None) -> Iterator[engine.Engine]:
        did.append("started")
        yield engine.Engine(processors=2, gpus=0, folder=tmp_path, is_local=True)

    monkeypatch.setattr(engine, "prepare_environment", lambda **_: None)
    monkeypatch.setattr(engine, "engine", started)
    monkeypatch.setattr(driver, "lower_priority", lambda: did.append("lets others go first"))
    monkeypatch.setattr(search, "search", lambda *_, **__: did.append("searches"))
    told: list[SweepEvent] = []
    driver.Driver(create_sweep(config), told.append, foreground=foreground).carry_out()
    assert did == expected
    assert isinstance(told[-1], SweepEnded)
