"""IDX files, MNIST's original form: ``train-images-idx3-ubyte`` with ``train-labels-idx1-ubyte``, plain or gz.

Source of the format: Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits".
"""

from __future__ import annotations

import gzip
import math
import re
import struct
import zlib
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.dataset import MOST_IMAGES, DataSet
from digitpad.core.data.kind import NoSuchPartError, Progress, source
from digitpad.core.data.readers.arrays import data_set
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError

_NAME: Final = re.compile(r"(images|labels).?idx[13]", re.IGNORECASE)
_PREFIXES: Final = {Part.TRAINING: ("train",), Part.TEST: ("t10k", "test")}
_UNSIGNED_BYTES: Final = 8
_DIMENSIONS: Final = {"images": 3, "labels": 1}
_MOST_BYTES: Final = MOST_IMAGES * 28 * 28
# Images shrink to a fifth or so. A file that grows beyond both of these is a bomb.
_LARGEST_EXPANSION: Final = 100
_SMALLEST_BOMB: Final = 64 * 2**20


def _claims(spec: DataSpec) -> bool:
    if spec.path.is_dir():
        return any(_NAME.search(path.name) for path in spec.path.iterdir())
    return _NAME.search(spec.path.name) is not None and spec.path.is_file()


@source("idx", form="an IDX pair or its folder", claims=_claims, patterns=("*ubyte*", "*idx[13]*"))
def open_idx(spec: DataSpec, progress: Progress, skip_bad: bool) -> DataSet:
    """Read the images and labels of a pair: one of its two files was named, or the folder that holds it.

    Raises:
        DigitpadError: one of the two is missing, damaged, or does not belong to the other.
    """
    if not spec.path.is_dir() and spec.part is not Part.TRAINING:
        raise NoSuchPartError(f"{spec.text} is one file and has no {spec.part} part; name that part's own file")
    images, labels = _pair_in(spec.path, spec.part) if spec.path.is_dir() else _pair_of(spec.path)
    return data_set(spec.name, read_idx(images, "images"), read_idx(labels, "labels"), progress=progress)


def _pair_in(folder: Path, part: Part) -> tuple[Path, Path]:
    found = [path for path in sorted(folder.iterdir()) if _NAME.search(path.name)]
    of_part = [path for path in found if any(prefix in path.name.lower() for prefix in _PREFIXES[part])]
    images = [path for path in of_part if _kind(path) == "images"]
    if not of_part:
        raise NoSuchPartError(f"{folder} has no IDX files of the {part} part")
    if not images:
        raise DigitpadError(f"{folder} has no IDX file with the images of the {part} part")
    if len({_stem(path) for path in images}) > 1:
        raise DigitpadError(f"{folder} holds several sets ({images[0].name}, {images[-1].name}); name one of the files")
    return _pair_of(images[0])


def _pair_of(path: Path) -> tuple[Path, Path]:
    """Return the paths of the images and the labels, one of which is ``path``; the other may be packed or not."""
    pair = {_kind(path): path}
    for kind in _DIMENSIONS:
        if kind not in pair:
            pair[kind] = _other(path, kind)
    return pair["images"], pair["labels"]


def _other(path: Path, kind: str) -> Path:
    stem = _stem(path)
    wanted = _NAME.sub(lambda match: f"{kind}{match[0][6:-1]}{_DIMENSIONS[kind]}", stem)
    for name in (wanted + path.name[len(stem) :], wanted, f"{wanted}.gz"):
        if path.with_name(name).is_file():
            return path.with_name(name)
    raise DigitpadError(f"{path} lacks its {kind}: there is no {wanted} beside it")


def _kind(path: Path) -> str:
    match = _NAME.search(path.name)
    assert match is not None
    return match[1].lower()


def _stem(path: Path) -> str:
    return path.name[:-3] if path.name.lower().endswith(".gz") else path.name


def read_idx(path: Path, kind: str) -> npt.NDArray[np.uint8]:
    """Read an IDX file of unsigned bytes; gz is known by its content.

    Args:
        path: the file.
        kind: ``"images"``, for shape (n, height, width), or ``"labels"``, for shape (n,).

    Raises:
        DigitpadError: it is damaged, too large, or of another kind.
    """
    try:
        with path.open("rb") as file:
            packed = file.read(2) == b"\x1f\x8b"
            file.seek(0)
            if not packed:
                return _parse(file, path, kind, path.stat().st_size)
            limit = max(_SMALLEST_BOMB, _LARGEST_EXPANSION * path.stat().st_size)
            with gzip.GzipFile(fileobj=file) as unpacked:
                return _parse(unpacked, path, kind, limit)  # type: ignore[arg-type]
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise DigitpadError(f"{path} is truncated or damaged") from error
    except OSError as error:
        raise DigitpadError(f"{path} cannot be read: {error.strerror or error}") from error


def _parse(file: BinaryIO, path: Path, kind: str, limit: int) -> npt.NDArray[np.uint8]:
    """Return the array in ``file``, which may have ``limit`` bytes at most."""
    dimensions = _DIMENSIONS[kind]
    header = file.read(4 + 4 * dimensions)
    magic = bytes((0, 0, _UNSIGNED_BYTES, dimensions))
    if header[:4] != magic:
        raise DigitpadError(f"{path} is no IDX file of {kind}: it begins with {header[:4].hex()}, not {magic.hex()}")
    if len(header) < 4 + 4 * dimensions:
        raise DigitpadError(f"{path} is truncated")
    shape = struct.unpack(f">{dimensions}I", header[4:])
    size = math.prod(shape)
    if size > min(limit, _MOST_BYTES):
        raise DigitpadError(f"{path} declares {' × '.join(map(str, shape))} bytes, more than it can hold")
    data = file.read(size + 1)
    if len(data) != size:
        amount = "more" if len(data) > size else f"only {len(data):,}"
        raise DigitpadError(f"{path} declares {size:,} bytes of {kind}, but holds {amount}")
    return np.frombuffer(data, dtype=np.uint8).reshape(shape)
