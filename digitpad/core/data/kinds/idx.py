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

from digitpad.core.data.arrays import data_set
from digitpad.core.data.dataset import MOST_IMAGES, DataSet
from digitpad.core.data.kind import Kind, NoSuchPartError, Progress
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError, reason_of
from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.sentences import sentence
from digitpad.core.storage.file_content import HEAD, kind_of

_NAME: Final = re.compile(r"(images|labels).?idx[123]", re.IGNORECASE)
_PREFIXES: Final = {Part.TRAINING: ("train",), Part.TEST: ("t10k", "test")}
_UNSIGNED_BYTES: Final = 8  # the code of their type
_WHOLE_NUMBERS: Final = 12  # of four bytes
_DIMENSIONS: Final = {"images": 3, "labels": 1}
_MOST_BYTES: Final = MOST_IMAGES * MNIST_INPUT.size**2
# Images shrink to a fifth or so. A file that grows beyond both of these is a bomb.
_LARGEST_EXPANSION: Final = 100
_SMALLEST_BOMB: Final = 64 * 2**20


def _claims(spec: DataSpec) -> bool:
    return any(map(_kind, spec.path.iterdir() if spec.path.is_dir() else (spec.path,)))


def open_idx(spec: DataSpec, progress: Progress, skip_bad: bool) -> DataSet:
    """Read the images and labels of a pair: one of its two files was named, or the folder that holds it.

    Raises:
        DigitpadError: one of the two is missing, damaged, or does not belong to the other.
    """
    if not spec.path.is_dir() and spec.part is not Part.TRAINING:
        raise NoSuchPartError(
            sentence(
                "Data",
                "{text} is one file and has no {part} part; name that part's own file",
                text=spec.text,
                part=spec.part,
            )
        )
    named = _images_in(spec.path, spec.part) if spec.path.is_dir() else spec.path
    if not spec.with_labels:
        images = named if _kind(named) == "images" else _other(named, "images")
        return data_set(spec, read_idx(images, "images"), None, progress=progress)
    images, labels = (named if kind == _kind(named) else _other(named, kind) for kind in _DIMENSIONS)
    return data_set(spec, read_idx(images, "images"), read_idx(labels, "labels"), progress=progress)


def _images_in(folder: Path, part: Part) -> Path:
    files = sorted(path for path in folder.iterdir() if _kind(path))
    of_part = [path for path in files if any(prefix in path.name.lower() for prefix in _PREFIXES[part])]
    if not of_part:
        raise NoSuchPartError(
            sentence("Data", "{folder} has no IDX files of the {part} part", folder=folder, part=part)
        )
    images = [path for path in of_part if _kind(path) == "images"]
    if not images:
        raise DigitpadError(
            sentence("Data", "{folder} has no IDX file with the images of the {part} part", folder=folder, part=part)
        )
    if len({_set_name(path) for path in images}) > 1:
        raise DigitpadError(
            sentence(
                "Data",
                "{folder} holds several sets ({name}, {name2}); name one of the files",
                folder=folder,
                name=images[0].name,
                name2=images[-1].name,
            )
        )
    return images[0]


def _other(path: Path, kind: str) -> Path:
    """Return the file of ``kind`` beside ``path``: of the same name but for capitals, dots, hyphens and packing."""
    beside = sorted(path.parent.iterdir())
    found = [other for other in beside if _kind(other) == kind and _set_name(other) == _set_name(path)]
    if not found:
        wanted = _NAME.sub(lambda match: f"{kind}{match[0][6:-1]}{_DIMENSIONS[kind]}", path.name)
        raise DigitpadError(
            sentence(
                "Data", "{path} lacks its {kind}: there is no {wanted} beside it", path=path, kind=kind, wanted=wanted
            )
        )
    return min(found, key=lambda other: other.suffix != path.suffix)


def _kind(path: Path) -> str | None:
    """Return what a plain file of such a name holds, a key of `_DIMENSIONS`; reading a pipe would wait for ever."""
    match = _NAME.search(path.name)
    return match[1].lower() if match and path.is_file() else None


def _set_name(path: Path) -> str:
    """Return what the names of the images and of the labels have in common."""
    name = _NAME.sub("", path.name.lower().removesuffix(".gz"))
    return re.sub(r"[^a-z0-9]+", "-", re.sub(r"[^a-z0-9]*(ubyte|int)$", "", name))


def read_idx(path: Path, kind: str) -> npt.NDArray[np.uint8]:
    """Read an IDX file of unsigned bytes, or QMNIST's labels; gz is known by its content.

    Args:
        path: the file.
        kind: ``"images"``, for shape (n, height, width), or ``"labels"``, for shape (n,).

    Raises:
        DigitpadError: it is damaged, too large, or of another kind.
    """
    try:
        with path.open("rb") as file:
            size = path.stat().st_size
            if file.peek(2)[:2] != b"\x1f\x8b":
                return _parse(file, path, kind, size)
            with gzip.GzipFile(fileobj=file) as unpacked:
                return _parse(unpacked, path, kind, max(_SMALLEST_BOMB, _LARGEST_EXPANSION * size))
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise DigitpadError(sentence("Data", "{path} is truncated or damaged", path=path)) from error
    except OSError as error:
        raise DigitpadError(
            sentence("Data", "{path} cannot be read: {value}", path=path, value=reason_of(error))
        ) from error


def _parse(file: BinaryIO | gzip.GzipFile, path: Path, kind: str, limit: int) -> npt.NDArray[np.uint8]:
    """Return the array in ``file``, which may have ``limit`` bytes at most."""
    header = file.read(4)
    magic = bytes((0, 0, _UNSIGNED_BYTES, _DIMENSIONS[kind]))
    if not header:
        raise DigitpadError(sentence("Data", "{path} is empty", path=path))
    is_qmnist = kind == "labels" and header == bytes((0, 0, _WHOLE_NUMBERS, 2))
    dimensions, itemsize = (2, 4) if is_qmnist else (_DIMENSIONS[kind], 1)
    header += file.read(4 * dimensions)
    if header[:4] != magic and not is_qmnist:
        no_idx = f"no IDX file of {kind}: it begins with {header[:4].hex()}, not {magic.hex()}"
        raise DigitpadError(f"{path} is {kind_of(header + file.read(HEAD)) or no_idx}")
    if len(header) < 4 + 4 * dimensions:
        raise DigitpadError(sentence("Data", "{path} is truncated", path=path))
    shape = struct.unpack(f">{dimensions}I", header[4:])
    size = math.prod(shape) * itemsize
    if size > min(limit, _MOST_BYTES):
        raise DigitpadError(
            sentence(
                "Data",
                "{path} declares {value} bytes, more than it can hold",
                path=path,
                value=" × ".join(map(str, shape)),
            )
        )
    data = file.read(size + 1)
    if len(data) != size:
        amount = "more" if len(data) > size else f"only {len(data):,}"
        raise DigitpadError(
            sentence(
                "Data",
                "{path} declares {size:,} bytes of {kind}, but holds {amount}",
                path=path,
                size=size,
                kind=kind,
                amount=amount,
            )
        )
    if is_qmnist:  # the label, and then what is known of its writer
        return _as_bytes(np.frombuffer(data, dtype=">i4").reshape(shape)[:, :1].ravel(), path)
    return np.frombuffer(data, dtype=np.uint8).reshape(shape)


def _as_bytes(labels: npt.NDArray[np.int32], path: Path) -> npt.NDArray[np.uint8]:
    if len(labels) and not (labels.min() >= 0 and labels.max() <= 255):
        raise DigitpadError(sentence("Data", "{path} holds labels that are no digits", path=path))
    return labels.astype(np.uint8)


KIND: Final = Kind(
    form="an IDX pair or its folder",
    claims=_claims,
    patterns=("*images*idx3*", "*labels*idx1*", "*labels*idx2*"),
    open=open_idx,
)
