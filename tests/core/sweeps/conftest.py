"""Sweeps for the tests of their folders and their process."""

from __future__ import annotations

import pytest

from digitpad.core.runs.config import TrainConfig
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.space import Choices, Range, Space
from digitpad.core.sweeps.sweep_folder import Sweep
from digitpad.core.sweeps.sweep_list import create_sweep


@pytest.fixture
def config() -> SweepConfig:
    """Two settings of four trials."""
    vary: Space = {"learning_rate": Range(1e-4, 1e-2, is_log=True), "network": Choices(("fast", "dense"))}
    return SweepConfig(base=TrainConfig(epochs=3), vary=vary, trials=4)


@pytest.fixture
def sweep(config: SweepConfig) -> Sweep:
    """A sweep that nobody has begun."""
    return create_sweep(config)
