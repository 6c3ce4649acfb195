"""How a sweep grows from one to four workers: trials that wait instead of training, so that only the rest is seen."""

from __future__ import annotations

import importlib.util
import json
import math
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Final

from digitpad.core.runs.config import TrainConfig
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.events import TrialEnded, TrialProposed
from digitpad.core.sweeps.space import Choices, Range
from digitpad.core.sweeps.trials import SweepState
from tests.benchmarks._sweep_scale_child import EPOCHS, HEARTBEATS, SECONDS
from tests.benchmarks.data import REPOSITORY
from tests.benchmarks.table import Row, Skipped, benchmark

_TRIALS: Final = 5  # for each worker
_KNOWN: Final = (100, 1000, 3000)


@benchmark("sweep-scale")
def sweep_scale() -> Iterator[Row]:
    """Workers from one to four, and proposals from 100 to 3,000 known trials; skipped without the extra."""
    if not (importlib.util.find_spec("ray") and importlib.util.find_spec("optuna")):
        raise Skipped("the extra cluster is not installed")
    for workers in (1, 2, 3, 4):
        trials = _TRIALS * workers
        command = [sys.executable, "-m", "tests.benchmarks._sweep_scale_child", str(workers), str(trials)]
        environment = os.environ | {"PYTHONPATH": str(REPOSITORY)}
        done = subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=True)
        told = json.loads(done.stdout.splitlines()[-1])
        results = trials * (1 + EPOCHS + HEARTBEATS)
        yield Row(
            f"{trials} trials that wait for {SECONDS:g} s instead of training, {workers} at once",
            f"{told['seconds']:.1f} s, {told['seconds'] / _TRIALS - SECONDS:.2f} s more a trial; Tune's process "
            f"{1000 * told['processor'] / results:.0f} ms of processor time for each of {results} results",
            peer=f"the waiting alone, {_TRIALS * SECONDS:g} s",
            ratio=f"{_TRIALS * SECONDS / told['seconds']:.0%} of the workers' time used",
        )
    yield _proposals()


def _proposals() -> Row:
    from training.sweep.proposals import propose  # noqa: PLC0415 - imports Optuna

    rates, sizes = Range(1e-4, 1e-2, is_log=True), Choices((32, 64, 128))
    config = SweepConfig(base=TrainConfig(), vary={"learning_rate": rates, "batch_size": sizes}, trials=10_000)
    state, chance, told = SweepState(), random.Random(0), []
    for number in range(1, max(_KNOWN) + 1):
        values = {"learning_rate": math.exp(chance.uniform(math.log(rates.low), math.log(rates.high)))}
        values["batch_size"] = chance.choice(sizes.values)
        state.add(TrialProposed(trial=number, run="run", values=values, parameters=1, multiply_adds=1))
        state.add(TrialEnded(trial=number, outcome="finished", score=chance.random()))
        if number in _KNOWN:
            propose(config, state, number + 1)
            begun = time.process_time()
            propose(config, state, number + 2)
            told.append(f"{1000 * (time.process_time() - begun):.0f} ms")
    return Row(
        f"one proposal when {', '.join(f'{known:,}' for known in _KNOWN)} trials are known, processor time",
        f"{', '.join(told)}",
    )
