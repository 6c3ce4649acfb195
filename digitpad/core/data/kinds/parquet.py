"""Parquet as Hugging Face gives MNIST: a column of pictures and one of labels. Needs the extra ``parquet``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.arrays import data_set, prepare
from digitpad.core.data.dataset import MOST_IMAGES, DataSet, note_on
from digitpad.core.data.interpret.labels import label_readings
from digitpad.core.data.kind import Kind, Progress
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.data.tables.reading import LABEL_NAMES
from digitpad.core.errors import DigitpadError
from digitpad.core.preprocessing.picture import Picture, picture_from_bytes
from digitpad.core.sentences import sentence

INSTALL: Final = 'python -m pip install "digitpad[parquet]"'

_IMAGE_NAMES: Final = ("image", "images", "img", "picture", "pixels", "x")
_ROWS_AT_ONCE: Final = 1000
_MOST_BYTES: Final = 4 * 2**30  # of all columns, unpacked
_LARGEST_EXPANSION: Final = 200
_SMALLEST_BOMB: Final = 256 * 2**20
_LARGEST_SMALL: Final = 64  # pixels; small pictures all of one size are an array of images


def open_parquet(spec: DataSpec, progress: Progress, skip_bad: bool) -> DataSet:
    """Read pictures, as bytes or as lists of their pixels, and their labels.

    Raises:
        DigitpadError: pyarrow is not installed, the file is damaged or too large, or a column is missing.
    """
    try:
        from pyarrow import ArrowException, parquet  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise DigitpadError(
            sentence(
                "Data",
                "{path} is a Parquet file, which needs the library pyarrow: {command}",
                path=spec.path,
                command=INSTALL,
            )
        ) from error
    try:
        with parquet.ParquetFile(spec.path) as file:
            at_once, most = _limits(spec.path, file.metadata)
            columns = _columns(spec.path, list(file.schema_arrow.names))
            images: list[Any] = []
            labels: list[Any] = []
            size = 0
            for batch in file.iter_batches(batch_size=at_once, columns=columns):
                size += batch.nbytes
                if size > most:
                    raise _bomb(spec.path)
                images += batch.column(0).to_pylist()
                labels += batch.column(1).to_pylist() if len(columns) > 1 else []
                progress(len(images), file.metadata.num_rows)
    except (ArrowException, OSError, ValueError, KeyError, TypeError) as error:
        raise DigitpadError(sentence("Data", "{path} is damaged, or is no Parquet file", path=spec.path)) from error
    return _data_set(spec, images, labels if len(columns) > 1 else None, progress)


def _limits(path: Path, metadata: Any) -> tuple[int, int]:
    """Return how many rows may be read at once, and how many bytes all may have.

    A value that stands once in the file may be that of every row: so many rows at once that they fit even then.

    Raises:
        DigitpadError: the file declares more than that.
    """
    if metadata.num_rows > MOST_IMAGES:
        raise DigitpadError(
            sentence("Data", "{path} has more than {most_images:,} rows", path=path, most_images=MOST_IMAGES)
        )
    size = sum(metadata.row_group(i).total_byte_size for i in range(metadata.num_row_groups))
    most = min(_MOST_BYTES, max(_SMALLEST_BOMB, _LARGEST_EXPANSION * path.stat().st_size))
    if size > most:
        raise _bomb(path)
    return max(1, min(_ROWS_AT_ONCE, most // max(size, 1))), most


def _bomb(path: Path) -> DigitpadError:
    return DigitpadError(sentence("Data", "{path} unpacks to more than digits ever do", path=path))


def _columns(path: Path, names: Sequence[str]) -> list[str]:
    """Return the column of the pictures, and that of the labels if there is one."""
    image = next((name for wanted in _IMAGE_NAMES for name in names if name.lower() == wanted), None)
    labels = [name for name in names if name.lower() in LABEL_NAMES]
    if image is None or len(labels) > 1:
        raise DigitpadError(
            sentence(
                "Data",
                "{path} has no columns called image and label; there are: {names}",
                path=path,
                names=", ".join(names[:8]),
            )
        )
    return [image, *labels]


def _data_set(spec: DataSpec, cells: Sequence[Any], labels: Sequence[Any] | None, progress: Progress) -> DataSet:
    name = spec.name
    if not cells:
        raise DigitpadError(sentence("Data", "{name} holds no digits", name=name))
    told = None if labels is None or not spec.with_labels else _labels(name, labels)
    if not isinstance(cells[0], dict | bytes):
        return data_set(spec, _pixels(name, cells), told, progress=progress)
    pictures = [_decoded(cell, f"{name}, row {i}") for i, cell in enumerate(cells)]
    shapes = {picture.pixels.shape for picture in pictures if isinstance(picture, Picture)}
    small = [np.rint(picture.pixels * 255).astype(np.uint8) for picture in pictures if isinstance(picture, Picture)
             and max(picture.pixels.shape) <= _LARGEST_SMALL]  # fmt: skip
    if len(shapes) == 1 and len(small) == len(pictures):
        stacked = np.stack(small)
        return data_set(spec, stacked, told, progress=progress)

    def picture(i: int) -> Picture:
        found = pictures[i]
        if isinstance(found, str):
            raise DigitpadError(found)
        return found

    images, failed = prepare(len(pictures), picture, lambda i: f"{name}, row {i}", progress)
    bad = tuple(failed.values())
    if not spec.with_labels:
        return DataSet(name=name, images=images, labels=None, unreadable=bad, blanks=tuple(failed))
    kept = np.setdiff1d(np.arange(len(images)), list(failed))
    if not len(kept):
        raise DigitpadError(next(iter(failed.values())))
    digits = None if told is None else label_readings(name, told, "row {}".format)[0].digits[kept]
    return DataSet(name=name, images=images[kept], labels=digits, notes=tuple(note_on(bad)), unreadable=bad)


def _decoded(cell: Any, place: str) -> Picture | str:
    """Return the picture in a cell, or what is wrong with it."""
    data = cell.get("bytes") if isinstance(cell, dict) else cell
    if not isinstance(data, bytes):
        return sentence("Data", "{place} holds no picture, only where one lies", place=place)
    try:
        return picture_from_bytes(data, place)
    except DigitpadError as error:
        return str(error)


def _labels(name: str, labels: Sequence[Any]) -> npt.NDArray[Any]:
    for i, label in enumerate(labels):
        if type(label) not in (int, float, str) or type(label) is not type(labels[0]):
            raise DigitpadError(sentence("Data", "{name}, row {row} has no label", name=name, row=i))
    return np.array(labels)


def _pixels(name: str, cells: Sequence[Any]) -> npt.NDArray[Any]:
    try:
        pixels = np.array(cells)
    except ValueError:
        pixels = np.array("")
    if pixels.dtype.kind not in "buif":
        raise DigitpadError(
            sentence("Data", "{name} has images that are not all of one size, or no numbers", name=name)
        )
    return pixels


KIND: Final = Kind(
    form="a Parquet file, as Hugging Face gives MNIST",
    claims=lambda spec: spec.path.suffix.lower() == ".parquet" and spec.path.is_file(),
    parts=(Part.TRAINING,),
    patterns=("*.parquet",),
    open=open_parquet,
)
