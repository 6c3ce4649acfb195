"""Writing a file so that a reader, a full disk or a power cut finds the old one or the new one, never a mixture."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def write_atomically(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``: beside it, flushed to the disk, then renamed over it.

    A symbolic link stays one, and the file that it points to is replaced.

    Raises:
        OSError: it could not be written (disk full, read-only folder …); what was there before is intact.
    """
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{secrets.token_hex(8)}.tmp")  # short: the name itself may have the longest length
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
