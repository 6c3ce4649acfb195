"""A trainer is never in the way of the window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from training.loop.priority import NICENESS

AUTOGROUP = Path("/proc/self/autogroup")
TELL = "import os; from training.loop.priority import step_back; step_back(); print(os.nice(0))"


@pytest.mark.skipif(not hasattr(os, "nice"), reason="this system knows no niceness")
def test_the_trainer_steps_back_within_its_session() -> None:
    done = subprocess.run([sys.executable, "-c", TELL], capture_output=True, text=True, check=True)
    assert int(done.stdout) == max(NICENESS, os.nice(0))


@pytest.mark.skipif(not AUTOGROUP.exists(), reason="this system does not group by session")
def test_the_session_of_somebody_else_is_left_as_it_is() -> None:
    # A session of its own, in which the trainer is not the first process: as one started from a shell.
    inner = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {TELL!r}], check=True)"
    shell = f"{inner}; print(open('{AUTOGROUP}').read())"
    done = subprocess.run(
        [sys.executable, "-c", shell], capture_output=True, text=True, check=True, start_new_session=True
    )
    assert done.stdout.split()[-1] == "0"


@pytest.mark.skipif(not AUTOGROUP.exists(), reason="this system does not group by session")
def test_the_session_of_the_trainer_steps_back_behind_the_window() -> None:
    tell = f"{TELL}; print(open('/proc/self/autogroup').read())"
    done = subprocess.run(
        [sys.executable, "-c", tell], capture_output=True, text=True, check=True, start_new_session=True
    )
    assert done.stdout.split()[-1] == str(NICENESS)
