"""MATLAB's ``.mat`` files up to version 7: ``X`` and ``y`` of courses, SVHN, MNIST as it was passed around."""

from __future__ import annotations

import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.kind import Kind, Progress
from digitpad.core.data.named_arrays import open_named
from digitpad.core.data.spec import DataSpec
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence
from digitpad.core.storage.file_content import HEAD, kind_of
from digitpad.core.storage.numpy_file import MOST_BYTES

_NUMBERS: Final[dict[str, int]] = {  # the classes that are read, and the bytes of a number
    "double": 8, "single": 4, "logical": 1,
    "int8": 1, "uint8": 1, "int16": 2, "uint16": 2, "int32": 4, "uint32": 4, "int64": 8, "uint64": 8,
}  # fmt: skip
_HEADER: Final = 128  # bytes
_COMPRESSED: Final = 15  # the code of an element that zlib packed
_BLOCK: Final = 2**20
_LARGEST_EXPANSION: Final = 200
_SMALLEST_BOMB: Final = 256 * 2**20


def open_matlab(spec: DataSpec, progress: Progress, skip_bad: bool) -> DataSet:
    """Read the part that ``spec`` asks for; only arrays of numbers are looked at, so that no object is made.

    Raises:
        DigitpadError: it is of version 7.3, damaged or too large, or an array is missing or cannot be used.
    """
    _check(spec.path)
    from scipy.io import loadmat, whosmat  # noqa: PLC0415 - it takes a while, and few need it

    with _refused_if_damaged(spec.path):
        found = {name: shape for name, shape, kind in whosmat(spec.path) if kind in _NUMBERS}
        sizes = {name: int(np.prod(shape, dtype=object)) * _NUMBERS[kind]
                 for name, shape, kind in whosmat(spec.path) if kind in _NUMBERS}  # fmt: skip

    def read(name: str, words: bool) -> npt.NDArray[Any]:
        if sizes[name] > MOST_BYTES:
            raise DigitpadError(
                sentence(
                    "Data",
                    "{path}: {name} declares {value:,} GB, more than can be in it",
                    path=spec.path,
                    name=name,
                    value=sizes[name] // 10**9,
                )
            )
        with _refused_if_damaged(spec.path):
            array: npt.NDArray[Any] = np.asarray(loadmat(spec.path, variable_names=[name])[name])
        if array.dtype.kind not in "buif":
            raise DigitpadError(sentence("Data", "{path}: {name} is not of numbers", path=spec.path, name=name))
        return array

    return open_named(spec, found, read, progress)


def _check(path: Path) -> None:
    """Refuse what is no such file, or unpacks to more than it can hold, before anything is made of it."""
    size = path.stat().st_size
    most = min(MOST_BYTES, max(_SMALLEST_BOMB, _LARGEST_EXPANSION * size))
    with path.open("rb") as file:
        head = file.read(max(HEAD, _HEADER))
        if head.startswith(b"MATLAB 7.3") or b"\x89HDF\r\n\x1a\n" in head[:1024]:
            raise DigitpadError(
                sentence(
                    "Data",
                    "{path} is a MATLAB file of version 7.3, which is not read; "
                    "save it in MATLAB with save(name, 'X', 'y', '-v7')",
                    path=path,
                )
            )
        if what := kind_of(head):
            raise DigitpadError(sentence("Data", "{path} is {what}", path=path, what=what))
        if not head:
            raise DigitpadError(sentence("Data", "{path} is empty", path=path))
        if head[126:128] not in (b"IM", b"MI"):
            return  # version 4, which packs nothing
        order = "<" if head[126:128] == b"IM" else ">"
        unpacked, at = 0, _HEADER
        while at + 8 <= size:
            file.seek(at)
            kind, length = np.frombuffer(file.read(8), dtype=f"{order}u4").tolist()
            if not kind:
                return  # which SciPy refuses
            if kind == _COMPRESSED:
                unpacked += _unpacked_size(file.read(min(length, size)), most - unpacked, path)
            at += 8 + length


def _unpacked_size(data: bytes, most: int, path: Path) -> int:
    packed, size = zlib.decompressobj(), 0
    try:
        while data and not packed.eof:
            size += len(packed.decompress(data, _BLOCK))
            data = packed.unconsumed_tail
            if size > most:
                raise DigitpadError(sentence("Data", "{path} unpacks to more than digits ever do", path=path))
    except zlib.error as error:
        raise _damaged(path) from error
    return size


@contextmanager
def _refused_if_damaged(path: Path) -> Iterator[None]:
    try:
        with warnings.catch_warnings(action="ignore"):
            yield
    except OSError:
        raise
    except Exception as error:  # SciPy raises nearly anything on damaged files
        raise _damaged(path) from error


def _damaged(path: Path) -> DigitpadError:
    return DigitpadError(sentence("Data", "{path} is damaged, or is no MATLAB file", path=path))


KIND: Final = Kind(
    form="a MATLAB .mat file",
    claims=lambda spec: spec.path.suffix.lower() == ".mat" and spec.path.is_file(),
    patterns=("*.mat",),
    open=open_matlab,
)
