"""Folders for what is temporary: short, private, and called after their process.

A process removes its own when it ends; what one that was killed has left goes with whoever notices, or with the next.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Final

from digitpad.core.storage.atomic import is_process

_PREFIX: Final = "dp-"
_NAME: Final = re.compile(rf"{_PREFIX}([0-9]+)-\w+")
_LONGEST_PARENT: Final = 30  # letters; the paths of Ray's sockets may have a hundred


def make_scratch() -> Path:
    """Make a new folder of this process, and remove those of processes that are no more.

    Raises:
        OSError: the system's temporary folder takes none.
    """
    parent = _parent()
    if sys.platform != "win32":  # where nobody can ask whether a process lives
        _remove_left_behind(parent)
    return Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=parent))


def remove_scratch(process: int) -> None:
    """Remove what the process with that id, which has ended, has left; what cannot be removed stays."""
    for folder in _parent().glob(f"{_PREFIX}{process}-*"):
        _remove(folder)


def _parent() -> Path:
    parent = Path(tempfile.gettempdir())
    return Path("/tmp") if sys.platform != "win32" and len(str(parent)) > _LONGEST_PARENT else parent


def _remove_left_behind(parent: Path) -> None:
    for left in parent.glob(f"{_PREFIX}*"):
        writer = _NAME.fullmatch(left.name)
        if writer and not is_process(int(writer[1])):
            _remove(left)


def _remove(folder: Path) -> None:
    with contextlib.suppress(OSError):  # it has just gone
        if sys.platform == "win32" or folder.stat().st_uid == os.getuid():
            shutil.rmtree(folder, ignore_errors=True)
