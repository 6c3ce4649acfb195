"""Lets whoever draws go first: a training takes all that is left of the processor, and no more."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import Final

NICENESS: Final = 10  # 0 to 19; a tenth of the weight of whatever else wants all of the processor
_BELOW_NORMAL: Final = 0x4000  # Windows' BELOW_NORMAL_PRIORITY_CLASS


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
