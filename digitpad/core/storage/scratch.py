"""What is temporary: folders, and rows of numbers that are too many for the memory.

A folder is short, private, and called after its process, which removes it when it ends; what one that was killed has
left goes with whoever notices, or with the next. Rows lie in a file that goes with the last that reads it.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
import tempfile
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from digitpad.core.errors import DigitpadError, reason_of
from digitpad.core.sentences import sentence
from digitpad.core.storage.atomic import is_process

if TYPE_CHECKING:
    import numpy.typing as npt

    Numbers = npt.NDArray[Any]

_PREFIX: Final = "dp-"
_NAME: Final = re.compile(rf"{_PREFIX}([0-9]+)-\w+")
_LONGEST_PARENT: Final = 30  # letters; the paths of Ray's sockets may have a hundred
_MOST_IN_MEMORY: Final = 2**24  # bytes of rows
_AT_ONCE: Final = 1000  # rows that are read again where they become of another type


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


class NoRoomError(DigitpadError):
    """The disk does not take what is too large for the memory: no fault of the file that is read."""


class Rows:
    """Rows of numbers that come in blocks: kept in memory while they are few, else in a file without a name.

    The system may drop from memory what was read of that file. It is gone with the last array that `array` gave, at the
    latest with the process.
    """

    def __init__(self) -> None:
        self._blocks: list[Numbers] = []
        self._size = 0  # bytes
        self._length = 0
        self._file: IO[bytes] | None = None

    def add(self, block: Numbers) -> None:
        """Add ``block``, shape (n, …), like those before but for n and its type: the array has one that fits all.

        Raises:
            NoRoomError: the disk is full.
        """
        import numpy as np  # noqa: PLC0415 - who wants a folder needs none

        if self._blocks:
            known = self._blocks[0].dtype
            common = np.result_type(known, block.dtype)
            if known != common:
                self._convert(common)
            block = block.astype(common, copy=False)
        block = np.ascontiguousarray(block)
        self._length += len(block)
        self._size += block.nbytes
        if self._file is not None:
            self._write(block)
            return
        self._blocks.append(block)
        if self._size > _MOST_IN_MEMORY:
            for each in self._blocks:
                self._write(each)
            self._blocks = [block[:0]]  # which tells the type and the shape

    def array(self) -> Numbers:
        """Return all rows, of which there was at least one block, even if empty; read-only. Nothing is added after it.

        Raises:
            NoRoomError: the disk is full.
        """
        import numpy as np  # noqa: PLC0415 - see above

        array: Numbers
        if self._file is None:
            array = self._blocks[0].view() if len(self._blocks) == 1 else np.concatenate(self._blocks)
        else:
            with _told():
                self._file.flush()
                shape = (self._length, *self._blocks[0].shape[1:])
                array = np.asarray(np.memmap(self._file, self._blocks[0].dtype, mode="r", shape=shape))
                self._file.close()  # the map has it
        array.flags.writeable = False
        return array

    def _write(self, block: Numbers) -> None:
        with _told():  # a map that is written to would kill the process where the disk is full
            if self._file is None:
                self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed when it is mapped, or nobody wants it
                weakref.finalize(self, _close, self._file)
            self._file.write(block.data)

    def _convert(self, dtype: Any) -> None:
        known = self.array()
        self._blocks, self._size, self._length, self._file = [], 0, 0, None
        for i in range(0, len(known), _AT_ONCE):
            self.add(known[i : i + _AT_ONCE].astype(dtype))


def _close(file: IO[bytes]) -> None:
    with contextlib.suppress(OSError):  # what it still holds does not go onto a disk that is full
        file.close()


@contextlib.contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NoRoomError(
            sentence(
                "Storage",
                "what is too large for the memory does not go into {folder}: {reason}; TMPDIR may name another folder",
                folder=tempfile.gettempdir(),
                reason=reason_of(error),
            )
        ) from error
