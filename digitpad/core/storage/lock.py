"""A lock that the system gives back when its holder dies, however it dies: no stale lock can outlive a crash."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Final, Self

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# Looking whether a lock is held takes it for some microseconds: one who wants it tries again.
_TRIES: Final = 10
_BETWEEN_TRIES: Final = 0.01  # seconds


class HeldError(Exception):
    """Another process holds the lock."""


class Lock:
    """Holds the file ``path``, which is made if need be, until `release` or the end of the process.

    Raises:
        HeldError: another holds it.
        OSError: the file cannot be made.
    """

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            for _ in range(_TRIES - 1):
                if _try(self._descriptor):
                    return
                time.sleep(_BETWEEN_TRIES)
            if not _try(self._descriptor):
                raise HeldError(path)  # noqa: TRY301
        except BaseException:
            os.close(self._descriptor)
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()

    def release(self) -> None:
        """Give the lock back; the file stays, as removing it would race with the next holder."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def is_held(path: Path) -> bool:
    """Whether some living process holds the lock."""
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:  # it was never made, or this is a disk on which nothing can be held
        return False
    try:
        return not _try(descriptor)
    finally:
        os.close(descriptor)


if sys.platform == "win32":

    def _try(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def _try(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
