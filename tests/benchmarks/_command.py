"""``digitpad train --json`` as a script would call it, its events, and the memory that its trainer took."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from digitpad.core.runs.events import EpochEnded, RunEnded, TrainerStarted, from_line
from tests.benchmarks.data import REPOSITORY

_STATUS: Final = Path("/proc")


@dataclass(frozen=True, slots=True)
class Trained:
    """What a training told.

    Attributes:
        epochs: in order.
        ended: how it ended; it has finished.
        gigabytes: the most memory that the trainer had, or None where the system does not tell.
    """

    epochs: tuple[EpochEnded, ...]
    ended: RunEnded
    gigabytes: float | None


def train(*arguments: str) -> Trained:
    """Run ``digitpad train --json`` with ``arguments`` to its end.

    Raises:
        RuntimeError: it did not finish.
    """
    epochs: list[EpochEnded] = []
    ended: RunEnded | None = None
    trainer, peak = None, None
    command = [sys.executable, "-m", "digitpad", "train", "--json", *arguments]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        for line in process.stdout:
            event = from_line(line)
            match event:
                case TrainerStarted():
                    trainer = event.process
                case EpochEnded():
                    epochs.append(event)
                case RunEnded():
                    ended = event
            peak = (peak_gigabytes(trainer) if trainer else None) or peak
    if ended is None or ended.outcome != "finished":
        raise RuntimeError(f"{' '.join(command[3:])} did not finish: {ended.reason if ended else process.returncode}")
    return Trained(tuple(epochs), ended, peak)


def peak_gigabytes(process: int) -> float | None:
    """Return the most memory that ``process`` ever had, or None if it is gone or the system does not tell."""
    try:
        lines = (_STATUS / str(process) / "status").read_text("ascii", errors="replace").splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) * 1024 / 1e9 for line in lines if line.startswith("VmHWM:")), None)
