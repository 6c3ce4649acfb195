"""Read NumPy's ``.npy`` and ``.npz`` files as from a stranger: judged by their headers, nothing unpickled."""

from __future__ import annotations

import contextlib
import lzma
import math
import tokenize
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError, reason_of
from digitpad.core.sentences import sentence
from digitpad.core.storage.scratch import NoRoomError, Rows

Array = npt.NDArray[Any]

MOST_BYTES: Final = 4 * 2**30
"""Of one array, unpacked, unless the file is so large itself: a million images of MNIST's size as float32."""

_AT_ONCE: Final = 2**20  # bytes
_LONGEST_HEADER: Final = 10_000  # bytes; NumPy's own limit
_NUMBERS: Final = "buif"  # truth values, integers, floating point
_WORDS: Final = "US"
_READERS: Final = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}
# Images shrink to a fifth, as float64 to a fortieth. An array that grows beyond both of these is a bomb.
_LARGEST_EXPANSION: Final = 200
_SMALLEST_BOMB: Final = 256 * 2**20
_LEAST_EXPANSION: Final = 20  # no bomb, however large the file
_MOST_ARRAYS: Final = 1000  # whose shapes are looked at
# What a crafted zip makes these modules raise; RuntimeError is an encrypted member.
_ZIP_ERRORS: Final = (
    ValueError, EOFError, OSError, RuntimeError, NotImplementedError, zlib.error, lzma.LZMAError, zipfile.BadZipFile,
)  # fmt: skip


def read_array(file: IO[bytes], *, largest: int = MOST_BYTES, words: bool = False) -> Array:
    """Read the ``.npy`` that fills ``file``: numbers of any kind but complex, any shape; read-only.

    Nothing is allocated before the header is known to be sound.

    Args:
        file: open for reading bytes, at the beginning of the array.
        largest: bytes that the array may have.
        words: whether it may also hold words, each of a fixed length.

    Raises:
        DigitpadError: it is damaged, too large, or holds anything but numbers; a sentence to be read after a name.
    """
    shape, fortran, dtype = _read_header(file)
    if not all(type(length) is int and length >= 0 for length in shape):
        raise DigitpadError(sentence("Storage", "is damaged: it declares the shape {shape}", shape=shape))
    if dtype.kind not in (_NUMBERS + _WORDS if words else _NUMBERS):
        raise DigitpadError(sentence("Storage", "is of type {type}, not of numbers", type=dtype))
    size = math.prod(shape) * dtype.itemsize
    if size > largest:
        amount = f"{size / 1e9:,.0f} GB" if size > 1e9 else f"{size / 1e6:,.0f} MB"
        raise DigitpadError(sentence("Storage", "declares {amount}, more than can be in it", amount=amount))
    data = _content(file, size)
    if size == 0:  # or words without letters
        return np.zeros(shape, dtype=dtype)
    array: Array = data.view(dtype).reshape(shape, order="F" if fortran else "C")
    return array


def _content(file: IO[bytes], size: int) -> Array:
    """Return the ``size`` bytes that ``file`` still has; many lie on the disk.

    Raises:
        DigitpadError: it has more or fewer, or the disk is full.
    """
    rows = Rows()
    rows.add(np.empty(0, dtype=np.uint8))
    left = size
    while part := file.read(min(left, _AT_ONCE)):
        rows.add(np.frombuffer(part, dtype=np.uint8))
        left -= len(part)
    if left or file.read(1):
        raise DigitpadError(sentence("Storage", "does not hold the {size:,} bytes that its header declares", size=size))
    return rows.array()


def _read_header(file: IO[bytes]) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
    try:
        version = np.lib.format.read_magic(file)
        with warnings.catch_warnings(action="ignore"):  # of files that Python 2 wrote
            return _READERS[version](file, max_header_size=_LONGEST_HEADER)
    # What a crafted header makes NumPy raise.
    except (ValueError, TypeError, KeyError, SyntaxError, tokenize.TokenError, RecursionError) as error:
        raise DigitpadError(sentence("Storage", "is damaged, or is no array of NumPy's")) from error


def read_shape(path: Path) -> tuple[int, ...]:
    """Return the shape that the ``.npy`` file at ``path`` declares.

    Raises:
        DigitpadError: it is no such file.
    """
    try:
        with path.open("rb") as file:
            return _read_header(file)[0]
    except DigitpadError as error:
        raise DigitpadError(sentence("Storage", "{path} {problem}", path=path, problem=str(error))) from error
    except OSError as error:
        why = sentence("Storage", "{path} cannot be read: {reason}", path=path, reason=reason_of(error))
        raise DigitpadError(why) from error


def read_npy(path: Path, *, words: bool = False) -> Array:
    """Read a ``.npy`` file, as `read_array` does.

    Raises:
        DigitpadError: as there; the sentence names the file.
    """
    try:
        with path.open("rb") as file:
            return read_array(file, largest=max(MOST_BYTES, path.stat().st_size), words=words)
    except NoRoomError:
        raise
    except DigitpadError as error:
        raise DigitpadError(sentence("Storage", "{path} {problem}", path=path, problem=str(error))) from error
    except OSError as error:
        why = sentence("Storage", "{path} cannot be read: {reason}", path=path, reason=reason_of(error))
        raise DigitpadError(why) from error


class NpzFile:
    """An open ``.npz`` file; see `open_npz`."""

    def __init__(self, archive: zipfile.ZipFile, path: Path) -> None:
        self._archive, self._path = archive, path

    def __contains__(self, key: str) -> bool:
        return f"{key}.npy" in self._archive.NameToInfo

    def shapes(self) -> dict[str, tuple[int, ...]]:
        """Return by their names the shapes that the arrays declare; those that are damaged, or none, are left out."""
        found = {}
        for member in self._archive.infolist()[:_MOST_ARRAYS]:
            if member.filename.endswith(".npy"):
                with contextlib.suppress(DigitpadError, *_ZIP_ERRORS), self._archive.open(member) as file:
                    found[member.filename.removesuffix(".npy")] = _read_header(file)[0]
        return found

    def read(self, key: str, *, words: bool = False) -> Array:
        """Return the array called ``key``: numbers of any kind but complex, or ``words`` too; any shape.

        Raises:
            DigitpadError: it is missing, damaged, too large, or holds anything but numbers.
        """
        if key not in self:
            raise DigitpadError(sentence("Storage", "{path} has no {key}", path=self._path, key=key))
        member = self._archive.getinfo(f"{key}.npy")
        try:
            with self._archive.open(member) as file:
                largest = min(MOST_BYTES, max(_SMALLEST_BOMB, _LARGEST_EXPANSION * member.compress_size))
                largest = max(largest, _LEAST_EXPANSION * member.compress_size)
                return read_array(file, largest=largest, words=words)
        except NoRoomError:
            raise
        except DigitpadError as error:
            why = sentence("Storage", "{path}: {key} {problem}", path=self._path, key=key, problem=str(error))
            raise DigitpadError(why) from error
        except _ZIP_ERRORS as error:
            raise DigitpadError(sentence("Storage", "{path}: {key} is damaged", path=self._path, key=key)) from error


@contextmanager
def open_npz(path: Path) -> Iterator[NpzFile]:
    """Open ``path`` for reading.

    Raises:
        DigitpadError: there is no such file, or it is no zip.
    """
    try:
        archive = zipfile.ZipFile(path)
    except FileNotFoundError as error:
        raise DigitpadError(sentence("Storage", "{path} does not exist", path=path)) from error
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise DigitpadError(sentence("Storage", "{path} is damaged, or is no .npz file", path=path)) from error
    except OSError as error:
        why = sentence("Storage", "{path} cannot be read: {reason}", path=path, reason=reason_of(error))
        raise DigitpadError(why) from error
    with archive:
        yield NpzFile(archive, path)
