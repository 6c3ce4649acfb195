"""Plain arrays in ``.npz`` files, read as from a stranger: judged by their headers, nothing unpickled."""

from __future__ import annotations

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

from digitpad.core.errors import DigitpadError

MOST_BYTES: Final = 4 * 2**30
"""Of one array, unpacked: a million images of MNIST's size as float32."""

_LONGEST_HEADER: Final = 10_000  # bytes; NumPy's own limit
_KINDS: Final = "buif"  # truth values, integers, floating point
# Images shrink to a fifth, as float64 to a fortieth. An array that grows beyond both of these is a bomb.
_LARGEST_EXPANSION: Final = 200
_SMALLEST_BOMB: Final = 256 * 2**20


class NpzFile:
    """An open ``.npz`` file; see `open_npz`."""

    def __init__(self, archive: zipfile.ZipFile, path: Path) -> None:
        self._archive, self._path = archive, path

    def __contains__(self, key: str) -> bool:
        return f"{key}.npy" in self._archive.NameToInfo

    def read(self, key: str) -> npt.NDArray[Any]:
        """Return the array called ``key``: numbers of any kind but complex, any shape.

        Raises:
            DigitpadError: it is missing, damaged, too large, or holds anything but numbers.
        """
        if key not in self:
            raise DigitpadError(f"{self._path} has no {key}")
        member, place = self._archive.getinfo(f"{key}.npy"), f"{self._path}: {key}"
        try:
            with self._archive.open(member) as file:
                shape, fortran, dtype = _read_header(file)
                size = _checked_size(shape, dtype, member, place)
                data = file.read(size + 1)
        # What a crafted zip or header makes these modules raise; RuntimeError is an encrypted member.
        except (
            ValueError, TypeError, SyntaxError, tokenize.TokenError, RecursionError, EOFError, OSError, RuntimeError,
            NotImplementedError, zlib.error, lzma.LZMAError, zipfile.BadZipFile,
        ) as error:  # fmt: skip
            raise DigitpadError(f"{place} is damaged") from error
        if len(data) != size:
            raise DigitpadError(f"{place} does not hold the {size:,} bytes that its header declares")
        flat = np.frombuffer(data, dtype=dtype)
        return flat.reshape(shape[::-1]).T if fortran else flat.reshape(shape)


@contextmanager
def open_npz(path: Path) -> Iterator[NpzFile]:
    """Open ``path`` for reading.

    Raises:
        DigitpadError: there is no such file, or it is no zip.
    """
    try:
        archive = zipfile.ZipFile(path)
    except FileNotFoundError as error:
        raise DigitpadError(f"{path} does not exist") from error
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise DigitpadError(f"{path} is damaged, or is no .npz file") from error
    except OSError as error:
        raise DigitpadError(f"{path} cannot be read: {error.strerror or error}") from error
    with archive:
        yield NpzFile(archive, path)


def _read_header(file: IO[bytes]) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
    version = np.lib.format.read_magic(file)
    readers = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}
    if version not in readers:
        raise ValueError(f"version {version} of the .npy format")
    with warnings.catch_warnings(action="ignore"):  # of files that Python 2 wrote
        shape, fortran, dtype = readers[version](file, max_header_size=_LONGEST_HEADER)
    if not all(type(length) is int and length >= 0 for length in shape):
        raise ValueError(f"shape {shape}")
    return shape, fortran, dtype


def _checked_size(shape: tuple[int, ...], dtype: np.dtype[Any], member: zipfile.ZipInfo, place: str) -> int:
    if dtype.kind not in _KINDS:
        raise DigitpadError(f"{place} is of type {dtype}, not of numbers")
    size = math.prod(shape) * dtype.itemsize
    if size > MOST_BYTES:
        raise DigitpadError(f"{place} declares {size / 1e9:,.0f} GB, more than any collection of digits")
    if size > max(_SMALLEST_BOMB, _LARGEST_EXPANSION * member.compress_size):
        raise DigitpadError(f"{place} declares {size / 1e6:,.0f} MB, more than digits unpack to")
    return size
