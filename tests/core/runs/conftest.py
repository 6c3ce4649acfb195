"""Runs for the tests of their folders and their process."""

from __future__ import annotations

import pytest

from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import create_run


@pytest.fixture
def run() -> Run:
    """A run that nobody has begun."""
    return create_run(TrainConfig(epochs=3))
