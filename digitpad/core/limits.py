"""Limits of a process that touches what a stranger made: no files, no core dumps, little memory and time."""

from __future__ import annotations

import contextlib
import sys
import time
from typing import Final

MEMORY: Final = 4 << 30
"""Bytes of address space that a network may be run in, of which Python and LiteRT take one before it comes."""


def limit_process(name: str, most: int, *, for_good: bool = True) -> None:
    """Set a limit of the process as far as the system has it and allows it; the time is limited from outside too.

    Args:
        name: as the module `resource` has it, such as ``RLIMIT_CPU``.
        most: that is allowed.
        for_good: whether the process cannot raise it again.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    # macOS refuses to limit the address space, and nobody may go above a limit that is already there.
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(getattr(resource, name), (most, most if for_good else resource.RLIM_INFINITY))


def limit_for_good() -> None:
    """Allow this process no core dumps, no files, and only so much memory, and never again more."""
    for name, most in (("RLIMIT_CORE", 0), ("RLIMIT_FSIZE", 0), ("RLIMIT_AS", MEMORY)):
        limit_process(name, most)


def limit_time(seconds: int) -> None:
    """Let this process compute for so many more seconds, should nobody be left to kill it."""
    limit_process("RLIMIT_CPU", int(time.process_time()) + 1 + seconds, for_good=False)
