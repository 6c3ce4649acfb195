"""Child processes: never in the way of the window, and out of reach of the terminal's Ctrl+C."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path
from unittest.mock import MagicMock

import pytest

from digitpad.core.processes import NICENESS, lower_priority, own_group

AUTOGROUP = Path("/proc/self/autogroup")
TELL = "import os; from digitpad.core.processes import lower_priority; lower_priority(); print(os.nice(0))"


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


@pytest.mark.review("7.27")
def test_on_windows_the_trainer_has_a_lower_priority_class(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = MagicMock()
    kernel.GetCurrentProcess.return_value = 2**64 - 1
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "WinDLL", lambda name: {"kernel32": kernel}[name], raising=False)
    monkeypatch.delattr(os, "nice", raising=False)
    lower_priority()
    kernel.SetPriorityClass.assert_called_once_with(2**64 - 1, 0x4000)


@pytest.mark.review("7.27")
@pytest.mark.skipif(not hasattr(os, "nice"), reason="this system knows no niceness")
def test_a_system_that_refuses_it_does_not_keep_the_trainer_from_working(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> int:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "nice", refuse)
    lower_priority()


@pytest.mark.review("7.25")
def test_on_windows_a_child_has_a_process_group_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0x200, raising=False)
    assert own_group() == {"creationflags": 0x200}
