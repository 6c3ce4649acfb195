"""The program, and scripts, in a process of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]


def python(script: str, **changed: str | None) -> subprocess.CompletedProcess[str]:
    """Run ``script`` in a process of its own, with some of the environment changed or taken away."""
    return _run([sys.executable, "-c", script], changed)


def digitpad(*words: str, **changed: str | None) -> subprocess.CompletedProcess[str]:
    return _run([sys.executable, "-m", "digitpad", *words], changed)


def _run(command: list[str], changed: dict[str, str | None]) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **{name: value for name, value in changed.items() if value is not None}}
    for name in (name for name, value in changed.items() if value is None):
        environment.pop(name, None)
    return subprocess.run(
        command, env=environment, cwd=REPOSITORY, capture_output=True, text=True, timeout=900, check=False
    )
