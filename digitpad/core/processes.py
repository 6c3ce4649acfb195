"""Child processes that run our own packages in this Python: environment, process group, priority and end."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

NICENESS: Final = 10
"""Of a process that lets others go first, 0 to 19: a tenth of the weight of whoever else wants all of the processor."""

_NUMPY_THREADS: Final = "OPENBLAS_NUM_THREADS"  # as the library that NumPy comes with calls them
_BELOW_NORMAL: Final = 0x4000  # Windows' BELOW_NORMAL_PRIORITY_CLASS
_PACKAGES: Final = Path(__file__).resolve().parents[2]


@contextlib.contextmanager
def one_numpy_thread() -> Iterator[None]:
    """Import NumPy inside of this where it multiplies no large matrices: its threads take memory, and time to start.

    Children, which inherit the environment, have theirs.
    """
    if _NUMPY_THREADS in os.environ:
        yield
        return
    os.environ[_NUMPY_THREADS] = "1"
    try:
        yield
    finally:
        del os.environ[_NUMPY_THREADS]


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


def kill_left_behind(process: subprocess.Popen[bytes]) -> None:
    """Kill what a child that has an `own_group`, and has ended, has left behind in it."""
    if sys.platform != "win32" and process.poll() is not None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)


def lower_priority() -> None:
    """Give this process, for good, a lower priority than the window's; a system that refuses leaves it as it is."""
    if sys.platform == "win32":
        _lower_priority_class()
        return
    with contextlib.suppress(OSError):
        os.nice(max(NICENESS - os.nice(0), 0))
    # Linux shares the processor between sessions first (sched_autogroup), and the trainer leads one of its own, within
    # which alone niceness would count. The session of somebody else, such as a shell, is not ours to slow down.
    if os.getsid(0) == os.getpid():
        with contextlib.suppress(OSError):  # there is no such file where there is nothing of the kind
            Path("/proc/self/autogroup").write_text(str(NICENESS), encoding="ascii")


def _lower_priority_class() -> None:
    import ctypes  # noqa: PLC0415 - on Windows alone

    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.SetPriorityClass.argtypes = [ctypes.c_void_p, ctypes.c_uint32]
    kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
