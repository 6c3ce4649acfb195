"""Write a file so that a reader, a full disk or a power cut finds the old one or the new one, never a mixture.

A writer that is killed leaves a hidden file or folder beside its target; `remove_stale_temp_files` removes such.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

STALE: Final = 3600.0
"""Seconds after which a file beside its target is taken for left behind, if its writer is not there any more."""

_TEMPORARY: Final = re.compile(
    r"\.(?:(?P<writer>[0-9]{1,10})-)?[0-9a-f]{16}\.(?:tmp|new)|\.(?:new|deleted)-[0-9a-f]{16}"
)
_WAITS: Final = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32)  # seconds
_NO_FLUSH: Final = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS})


def write_atomically(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``: beside it, flushed to the disk, then renamed over it.

    A symbolic link stays one, and the file that it points to is replaced; the file keeps its mode. What is no file,
    such as a device or a pipe, is written into.

    Raises:
        OSError: it could not be written (disk full, read-only folder …); what was there before is intact.
    """
    target = Path(os.path.realpath(path))
    before = None
    with contextlib.suppress(OSError):  # nothing is there, or it is found out when it is written
        before = path.stat()
    if before is not None and not (stat.S_ISREG(before.st_mode) or stat.S_ISDIR(before.st_mode)):
        _write_into(path, data)
        return
    with _written_beside(target, data, before) as beside:
        _patiently(lambda: beside.replace(target))
    _flush_folder(target.parent)


def write_new(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` as `write_atomically` does, but never replace a file, however late it appears.

    Raises:
        FileExistsError: something lies there.
        OSError: it could not be written.
    """
    with _written_beside(path, data, None) as beside:
        try:
            path.hardlink_to(beside)  # unlike a renaming, it never replaces
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links
            if os.path.lexists(path):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
            beside.replace(path)
    _flush_folder(path.parent)


def remove_file(path: Path) -> None:
    """Remove the file ``path`` if it is there, and wait a little for a program that has it open (on Windows).

    Raises:
        OSError: it cannot be removed.
    """
    _patiently(lambda: path.unlink(missing_ok=True))


@contextlib.contextmanager
def temporary_folder_beside(path: Path) -> Iterator[Path]:
    """Give a new, hidden folder on the disk of ``path``; whatever is left of it goes in the end.

    Raises:
        OSError: it cannot be made.
    """
    folder = temporary_name(path.absolute())
    folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def temporary_name(path: Path) -> Path:
    """Return a free, hidden name beside ``path``, which `remove_stale_temp_files` knows with the process."""
    # Short, as the target's own name may have the longest length.
    return path.with_name(f".{os.getpid()}-{os.urandom(8).hex()}.tmp")


def remove_stale_temp_files(folder: Path) -> None:
    """Remove from ``folder`` what writers that were killed have left there; what cannot be removed stays."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:  # there may be no such folder yet
        for entry in entries:
            name = _TEMPORARY.fullmatch(entry.name)
            if name is not None and not (name["writer"] and is_process(int(name["writer"]))):
                with contextlib.suppress(OSError):  # it has just gone, or is not ours
                    _remove_if_stale(entry)


def is_process(number: int) -> bool:
    """Whether a process with the id ``number`` lives on this machine; on Windows, where os.kill kills, always False."""
    if os.name == "nt":
        return False
    try:
        os.kill(number, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:  # it is another user's
        return True
    return True


@contextlib.contextmanager
def _written_beside(target: Path, data: bytes, before: os.stat_result | None) -> Iterator[Path]:
    beside = temporary_name(target)
    try:
        # Nobody else may read what replaces a private file, not even for a moment.
        descriptor = os.open(
            beside,
            os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0),
            0o666 if before is None else 0o600,
        )
        with os.fdopen(descriptor, "wb") as file:
            if before is not None:
                _take_over(descriptor, before)
            file.write(data)
            file.flush()
            _flush(descriptor)
        yield beside
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def _take_over(descriptor: int, before: os.stat_result) -> None:
    """Give a file the owner and the mode of the one that it will replace, so far as the system allows it."""
    if os.name == "nt":
        return
    new = os.fstat(descriptor)
    if (new.st_uid, new.st_gid) != (before.st_uid, before.st_gid):
        with contextlib.suppress(OSError):
            os.fchown(descriptor, before.st_uid, before.st_gid)
    with contextlib.suppress(OSError):
        os.fchmod(descriptor, stat.S_IMODE(before.st_mode))


def _write_into(path: Path, data: bytes) -> None:
    # A pipe that nobody reads is an error and no reason to wait for ever.
    descriptor = os.open(path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(descriptor, "wb") as file:
        if hasattr(os, "O_NONBLOCK"):
            os.set_blocking(descriptor, True)
        file.write(data)


def _patiently(work: Callable[[], object]) -> None:
    """Do ``work`` again for a while where it is denied, as by Windows while another program has the file open."""
    for wait in _WAITS:
        try:
            work()
        except PermissionError:
            time.sleep(wait)
        else:
            return
    work()


def _flush(descriptor: int) -> None:
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FLUSH:  # some network folders know no flushing
            raise


def _flush_folder(folder: Path) -> None:
    """Let a renaming survive a power cut, where that can be asked for; what was written is there in any case."""
    if os.name == "nt":  # Windows can neither open a folder nor needs to
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _remove_if_stale(entry: os.DirEntry[str]) -> None:
    if time.time() - entry.stat(follow_symlinks=False).st_mtime <= STALE:
        return
    if entry.is_dir(follow_symlinks=False):
        shutil.rmtree(entry.path)
    else:
        Path(entry.path).unlink()
