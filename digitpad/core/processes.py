"""Child processes that run our own packages in this Python: their environment, their process group, their end."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

_PACKAGES: Final = Path(__file__).resolve().parents[2]


def child_environment(**more: str) -> dict[str, str]:
    """Return the environment of a child: it finds the packages wherever we were started, and reads names as we do."""
    path = os.pathsep.join(filter(None, [str(_PACKAGES), os.environ.get("PYTHONPATH")]))
    return {**os.environ, "PYTHONPATH": path, "PYTHONUTF8": str(sys.flags.utf8_mode), **more}


def own_group() -> dict[str, Any]:
    """Return the arguments of `subprocess.Popen` that keep the terminal's Ctrl+C from a child: we end it ourselves."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def kill_group(process: subprocess.Popen[bytes]) -> None:
    """Kill a child that has an `own_group`, and its children; one that has ended is no error."""
    if process.poll() is not None:
        return
    if sys.platform != "win32":
        # It may have ended by itself just now: macOS denies to signal a group that is left with a zombie.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
            return
    process.kill()
