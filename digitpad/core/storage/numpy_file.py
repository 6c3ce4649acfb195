"""Read NumPy's ``.npy`` and ``.npz`` files as from a stranger: judged by their headers, nothing unpickled."""

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

from digitpad.core.errors import DigitpadError, reason_of
from digitpad.core.sentences import sentence

Array = npt.NDArray[Any]

MOST_BYTES: Final = 4 * 2**30
"""Of one array, unpacked: a million images of MNIST's size as float32."""

_LONGEST_HEADER: Final = 10_000  # bytes; NumPy's own limit
_KINDS: Final = "buif"  # truth values, integers, floating point
_READERS: Final = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}
# Images shrink to a fifth, as float64 to a fortieth. An array that grows beyond both of these is a bomb.
_LARGEST_EXPANSION: Final = 200
_SMALLEST_BOMB: Final = 256 * 2**20


def read_array(file: IO[bytes], *, largest: int = MOST_BYTES) -> Array:
    """Read the ``.npy`` that fills ``file``: numbers of any kind but complex, any shape; read-only.

    Nothing is allocated before the header is known to be sound.

    Args:
        file: open for reading bytes, at the beginning of the array.
        largest: bytes that the array may have.

    Raises:
        DigitpadError: it is damaged, too large, or holds anything but numbers; a sentence to be read after a name.
    """
    # What a crafted header makes NumPy raise.
    try:
        version = np.lib.format.read_magic(file)
        with warnings.catch_warnings(action="ignore"):  # of files that Python 2 wrote
            shape, fortran, dtype = _READERS[version](file, max_header_size=_LONGEST_HEADER)
    except (ValueError, TypeError, KeyError, SyntaxError, tokenize.TokenError, RecursionError) as error:
        raise DigitpadError(sentence("Storage", "is damaged, or is no array of NumPy's")) from error
    if not all(type(length) is int and length >= 0 for length in shape):
        raise DigitpadError(sentence("Storage", "is damaged: it declares the shape {shape}", shape=shape))
    if dtype.kind not in _KINDS:
        raise DigitpadError(sentence("Storage", "is of type {type}, not of numbers", type=dtype))
    size = math.prod(shape) * dtype.itemsize
    if size > largest:
        amount = f"{size / 1e9:,.0f} GB" if size > 1e9 else f"{size / 1e6:,.0f} MB"
        raise DigitpadError(sentence("Storage", "declares {amount}, more than can be in it", amount=amount))
    data = file.read(size + 1)
    if len(data) != size:
        raise DigitpadError(sentence("Storage", "does not hold the {size:,} bytes that its header declares", size=size))
    return np.frombuffer(data, dtype=dtype).reshape(shape, order="F" if fortran else "C")


class NpzFile:
    """An open ``.npz`` file; see `open_npz`."""

    def __init__(self, archive: zipfile.ZipFile, path: Path) -> None:
        self._archive, self._path = archive, path

    def __contains__(self, key: str) -> bool:
        return f"{key}.npy" in self._archive.NameToInfo

    def read(self, key: str) -> Array:
        """Return the array called ``key``: numbers of any kind but complex, any shape.

        Raises:
            DigitpadError: it is missing, damaged, too large, or holds anything but numbers.
        """
        if key not in self:
            raise DigitpadError(sentence("Storage", "{path} has no {key}", path=self._path, key=key))
        member = self._archive.getinfo(f"{key}.npy")
        try:
            with self._archive.open(member) as file:
                largest = min(MOST_BYTES, max(_SMALLEST_BOMB, _LARGEST_EXPANSION * member.compress_size))
                return read_array(file, largest=largest)
        except DigitpadError as error:
            why = sentence("Storage", "{path}: {key} {problem}", path=self._path, key=key, problem=str(error))
            raise DigitpadError(why) from error
        # What a crafted zip makes these modules raise; RuntimeError is an encrypted member.
        except (
            ValueError, EOFError, OSError, RuntimeError, NotImplementedError, zlib.error, lzma.LZMAError,
            zipfile.BadZipFile,
        ) as error:  # fmt: skip
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
