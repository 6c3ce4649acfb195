"""Stopwatches: many runs of one thing, and processes from their start to their end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from tests.benchmarks.data import REPOSITORY

Seconds = npt.NDArray[np.float64]


def times(work: Callable[[], object], *, runs: int, warm_up: int = 5) -> Seconds:
    """Return how long each of ``runs`` of ``work`` took, in seconds, shape (runs,)."""
    for _ in range(warm_up):
        work()
    taken = np.empty(runs)
    for run in range(runs):
        started = time.perf_counter()
        work()
        taken[run] = time.perf_counter() - started
    return taken


def milliseconds(taken: Seconds | float) -> str:
    """Return the median of ``taken`` for people."""
    value = float(np.median(taken)) * 1000
    return f"{value:.3g} ms" if value < 1000 else f"{value:,.0f} ms"


def median_and_p95(taken: Seconds) -> str:
    """Return the median and the 95th percentile of ``taken`` for people."""
    return f"median {milliseconds(taken)}, p95 {milliseconds(float(np.percentile(taken, 95)))}"


def child(*arguments: str, **environment: str) -> dict[str, Any]:
    """Run ``python`` with ``arguments`` from the repository's root and return the JSON object that it printed last.

    Its user's folder is its own: a window brings the drawing of the last one back.
    """
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=REPOSITORY,
            env={**user_environment(), "DIGITPAD_HOME": home, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode != 0:
        raise RuntimeError(f"{arguments} failed:\n{done.stderr[-2000:]}")
    answer: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return answer


def user_environment() -> dict[str, str]:
    """Return the environment of a process that is measured: it keeps compiled code, as those of users do."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def seconds_of_process(*arguments: str) -> float:
    """Return how long ``python`` with ``arguments`` takes from its start to its end."""
    started = time.perf_counter()
    command = [sys.executable, *arguments]
    subprocess.run(command, cwd=REPOSITORY, env=user_environment(), capture_output=True, check=True)
    return time.perf_counter() - started
