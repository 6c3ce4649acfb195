"""Writing a file so that a reader, a full disk or a power cut finds the old one or the new one, never a mixture.

A writer that is killed in the middle leaves a hidden file beside its target; `sweep` removes such.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import time
from pathlib import Path
from typing import Final

STALE: Final = 3600.0
"""Seconds after which a file beside its target is taken for left behind, if its writer is not there any more."""

_BESIDE: Final = re.compile(r"\.(?:(?P<writer>[0-9]{1,10})-)?[0-9a-f]{16}\.tmp")


def write_atomically(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``: beside it, flushed to the disk, then renamed over it.

    A symbolic link stays one, and the file that it points to is replaced.

    Raises:
        OSError: it could not be written (disk full, read-only folder …); what was there before is intact.
    """
    target = Path(os.path.realpath(path))
    # Short, as the target's own name may have the longest length; the process is for `sweep`.
    beside = target.with_name(f".{os.getpid()}-{secrets.token_hex(8)}.tmp")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows can neither open a folder nor needs to
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sweep(folder: Path) -> None:
    """Remove from ``folder`` what writers that were killed have left there; what cannot be removed stays."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:  # there may be no such folder yet
        for entry in entries:
            name = _BESIDE.fullmatch(entry.name)
            if name is not None and not (name["writer"] and _is_alive(int(name["writer"]))):
                with contextlib.suppress(OSError):  # it has just gone, or is not ours
                    _remove_if_stale(entry)


def _remove_if_stale(entry: os.DirEntry[str]) -> None:
    if time.time() - entry.stat(follow_symlinks=False).st_mtime > STALE:
        Path(entry.path).unlink()


def _is_alive(process: int) -> bool:
    if os.name == "nt":  # where os.kill kills, and a file that is open cannot be removed
        return False
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:  # it is another user's
        return True
    return True
