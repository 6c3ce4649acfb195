"""A lock on a file, which the system gives back when its holder dies, however it dies.

Where a disk knows no locks, as some network folders do, a file beside it names the holder: on the same machine that
one is asked for, and one on another machine is believed.
"""

from __future__ import annotations

import contextlib
import os
import platform
import sys
import time
from pathlib import Path
from typing import Final, Self

from digitpad.core.storage.atomic import is_process

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
        self._note: Path | None = None
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            for attempt in range(_TRIES):
                if self._takes(path):
                    return
                if attempt < _TRIES - 1:
                    time.sleep(_BETWEEN_TRIES)
            raise HeldError(path)  # noqa: TRY301
        except BaseException:
            os.close(self._descriptor)
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def release(self) -> None:
        """Give the lock back; the file stays, as removing it would race with the next holder."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
            if self._note is not None:
                with contextlib.suppress(OSError):
                    self._note.unlink()

    def _takes(self, path: Path) -> bool:
        try:
            return _try(self._descriptor)
        except OSError:  # ENOLCK, ENOTSUP, ENOSYS …: there are no locks here
            note = _note_of(path)
            if _is_note_of_holder(note):
                return False
            with contextlib.suppress(FileExistsError):
                descriptor = os.open(note, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
                with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                    file.write(f"{os.getpid()} {platform.node()}")
                self._note = note
                return True
            return False


def is_held(path: Path) -> bool:
    """Whether some living process holds the lock."""
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:  # it was never made, or this is a disk on which nothing can be held
        return False
    try:
        return not _try(descriptor)
    except OSError:
        return _is_note_of_holder(_note_of(path))
    finally:
        os.close(descriptor)


def _note_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.holder")


def _is_note_of_holder(note: Path) -> bool:
    """Whether the process lives that wrote ``note``; the note of one that has died is removed."""
    try:
        process, _, machine = note.read_text("utf-8", errors="replace").partition(" ")
    except OSError:
        return False
    if machine != platform.node():
        # Half a note is one that is just being written.
        return True
    if process.isdigit() and is_process(int(process)):
        return True
    with contextlib.suppress(OSError):
        note.unlink()
    return False


if sys.platform == "win32":

    def _try(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def _try(descriptor: int) -> bool:
        """Return whether the lock was free, and hold it; raises OSError where the disk knows no locks."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
