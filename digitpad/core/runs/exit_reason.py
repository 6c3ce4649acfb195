"""Turn the exit status of a trainer and the end of its log into the `RunEnded` of a run that it left unfinished."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Final

from digitpad.core.runs.events import RunEnded
from digitpad.core.runs.run_folder import Run

_SHOWN: Final = 300  # characters of the last line
_READ: Final = 10_000  # bytes at the end of the log
_SIGNS: Final = {
    "gpu-memory": ("CUDA_ERROR_OUT_OF_MEMORY",),
    # Not every CUDA_ERROR: where there is no GPU, TensorFlow says so with one and takes the processor.
    "gpu": ("CUDA_ERROR_ILLEGAL_ADDRESS", "CUDA_ERROR_LAUNCH", "CUDA_ERROR_ECC", "CUDA_ERROR_DEVICE_UNAVAILABLE"),
    "memory": ("bad_alloc", "MemoryError"),
}
"""What libraries write before they end the process, by the cause that it means; the first that is found counts."""


def outcome_from_exit(run: Run, code: int, log_start: int) -> RunEnded:
    """Return how ``run`` has ended, whose trainer died without a word in the protocol.

    Args:
        code: the exit status, as of `subprocess.Popen`: below 0 the number of the signal that killed it.
        log_start: where in the run's log, in bytes, this trainer began to write.
    """
    said = _said(run.log, log_start)
    cause = next((cause for cause, signs in _SIGNS.items() if any(sign in said for sign in signs)), "")
    if code >= 0:
        last = next((line.strip()[:_SHOWN] for line in reversed(said.split("\n")) if line.strip()), "")
        reason = f"The trainer ended with exit status {code}{f': {last}' if last else '.'}"
        return run.ended("failed", reason, cause)
    if -code == signal.SIGILL:
        lacks = "This computer's processor lacks instructions that TensorFlow needs"
        return run.ended("failed", f"{lacks}; it can draw and recognise, but not train.")
    if sys.platform != "win32" and -code == signal.SIGKILL:
        killed = "The trainer was killed, perhaps for lack of memory; a smaller batch size needs less."
        return run.ended("stopped", f"{killed} The run can be resumed.", "memory")
    name = {member.value: member.name for member in signal.Signals}.get(-code, f"signal {-code}")
    return run.ended("stopped", f"The trainer crashed ({name}). The run can be resumed.", cause)


def _said(log: Path, start: int) -> str:
    try:
        with log.open("rb") as file:
            file.seek(max(start, file.seek(0, os.SEEK_END) - _READ))
            return file.read().decode("utf-8", errors="replace")
    except OSError:
        return ""
