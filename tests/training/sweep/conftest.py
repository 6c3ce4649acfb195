"""A sweep whose process has the book open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from digitpad.core.runs.config import TrainConfig
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.space import Choices, Range, Space
from digitpad.core.sweeps.sweep_list import create_sweep
from digitpad.core.sweeps.sweep_writer import SweepWriter


@pytest.fixture
def config() -> SweepConfig:
    """Two settings, one of them a range."""
    vary: Space = {"learning_rate": Range(1e-4, 1e-2, is_log=True), "network": Choices(("fast", "dense"))}
    return SweepConfig(base=TrainConfig(epochs=3, data=("mnist",)), vary=vary, trials=4)


@pytest.fixture
def writer(config: SweepConfig) -> Iterator[SweepWriter]:
    """A new sweep, held by this process."""
    with SweepWriter(create_sweep(config)) as made:
        yield made
