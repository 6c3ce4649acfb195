"""CSV in the manner of Kaggle's digit-recognizer: ``label,pixel0,…,pixel783``, with or without labels or a header.

42,000 rows, 77 MB, take about 2 s (``make bench BENCH=sources``).
"""

from __future__ import annotations

import codecs
import io
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.dataset import MOST_IMAGES, DataSet
from digitpad.core.data.kind import Progress, source
from digitpad.core.data.readers.arrays import data_set
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError

_ENCODINGS: Final = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DELIMITERS: Final = (",", ";", "\t")
_LABEL_NAMES: Final = ("label", "class")
_LONGEST_LINE: Final = 1_000_000  # characters
_ROWS_AT_ONCE: Final = 500

Row = npt.NDArray[np.float32]


@dataclass(slots=True)
class _Table:
    """The rows that have been read, with the line on which each stands.

    Whole numbers from 0 to 255 are kept as bytes: 42,000 rows of 784 in 33 MB.
    """

    labels: list[float] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    _blocks: list[npt.NDArray[np.uint8] | Row] = field(default_factory=list)
    _rows: list[Row] = field(default_factory=list)

    def add(self, pixels: Row, line: int) -> None:
        self.lines.append(line)
        self._rows.append(pixels)
        if len(self._rows) == _ROWS_AT_ONCE:
            self._pack()

    def _pack(self) -> None:
        block = np.stack(self._rows)
        self._rows.clear()
        whole = (block >= 0) & (block <= 255) & (block == np.rint(block))
        self._blocks.append(block.astype(np.uint8) if whole.all() else block)

    def pixels(self) -> npt.NDArray[Any]:
        """Return all rows, shape (n, columns), uint8 or float32."""
        if self._rows:
            self._pack()
        return np.concatenate(self._blocks)  # float32 if one of them is


@dataclass(frozen=True, slots=True)
class _Columns:
    """What stands where: ``label`` is the column of the labels, ``pixels`` those of the pixels in their order."""

    count: int
    label: int | None
    pixels: npt.NDArray[np.int64]

    @property
    def side(self) -> int:
        return math.isqrt(len(self.pixels))


@source(
    "csv",
    form="a Kaggle digit-recognizer CSV",
    claims=lambda spec: spec.path.suffix.lower() in {".csv", ".tsv"} and spec.path.is_file(),
    parts=(Part.TRAINING,),
    patterns=("*.csv", "*.tsv"),
)
def open_csv(spec: DataSpec, progress: Progress, skip_bad: bool) -> DataSet:
    """Read a CSV file; without a column of labels it is a test set.

    Raises:
        DigitpadError: a line is ragged or holds anything but numbers; the sentence gives the line.
    """
    try:
        columns, table = _read(spec.path, progress)
    except UnicodeError as error:
        raise DigitpadError(f"{spec.path} is not UTF-8 text, nor UTF-16 with a byte order mark") from error
    except OSError as error:
        raise DigitpadError(f"{spec.path} cannot be read: {error.strerror or error}") from error
    if not table.lines:
        raise DigitpadError(f"{spec.path} holds no digits")
    found = data_set(
        spec.name,
        table.pixels().reshape(-1, columns.side, columns.side),
        np.array(table.labels) if columns.label is not None else None,
        row=lambda i: f"line {table.lines[i]}",
    )
    if columns.label is not None:
        return found
    return replace(found, notes=("there is no column of labels: this is a test set", *found.notes))


def _read(path: Path, progress: Progress) -> tuple[_Columns, _Table]:
    columns, delimiter, table = None, ",", _Table()
    for number, line in _lines(path, progress):
        if columns is None:
            delimiter = max(_DELIMITERS, key=line.count)
            cells = _cells(line, delimiter)
            columns = _columns(cells, path)
            if not _all_numbers(cells):
                continue
        values = _numbers(line, delimiter, columns.count, f"{path}, line {number}")
        if columns.label is not None:
            table.labels.append(float(values[columns.label]))
        table.add(values[columns.pixels], number)
        if len(table.lines) > MOST_IMAGES:
            raise DigitpadError(f"{path} has more than {MOST_IMAGES:,} rows")
    if columns is None:
        raise DigitpadError(f"{path} is empty")
    return columns, table


def _lines(path: Path, progress: Progress) -> Iterator[tuple[int, str]]:
    """Yield the lines that are not blank, with their numbers from 1."""
    size = path.stat().st_size
    with path.open("rb") as file:
        start = file.read(4)
        file.seek(0)
        encoding = next((name for mark, name in _ENCODINGS if start.startswith(mark)), "utf-8")
        text = io.TextIOWrapper(file, encoding=encoding)
        number = 0
        while line := text.readline(_LONGEST_LINE):
            number += 1
            if len(line) == _LONGEST_LINE:
                raise DigitpadError(f"{path}, line {number} is longer than a digit can be")
            if "\0" in line:
                raise DigitpadError(f"{path}, line {number}: this is not text, or UTF-16 without a byte order mark")
            if line.strip():
                yield number, line
            if number % _ROWS_AT_ONCE == 0:
                progress(file.tell(), size)
        progress(size, size)


def _cells(line: str, delimiter: str) -> list[str]:
    return [cell.strip().removeprefix('"').removesuffix('"').strip() for cell in line.split(delimiter)]


def _all_numbers(cells: Sequence[str]) -> bool:
    return all(_number(cell) is not None for cell in cells)


def _number(cell: str) -> float | None:
    try:
        return None if "_" in cell else float(cell)  # Python reads 1_0 as 10
    except ValueError:
        return None


def _columns(first: Sequence[str], path: Path) -> _Columns:
    """Tell from the first line, header or not, what stands where."""
    names = [cell.lower() for cell in first]
    labels = [i for i, name in enumerate(names) if name in _LABEL_NAMES]
    if len(labels) > 1:
        raise DigitpadError(f"{path} has more than one column of labels")
    if _all_numbers(first) and _is_square(len(first) - 1):
        labels = [0]
    pixels = [i for i in range(len(first)) if i not in labels]
    if not _is_square(len(pixels)):
        raise DigitpadError(
            f"{path} has {len(pixels):,} columns of pixels, which is not the number of a square image's; "
            f"the column of the labels, if there is one, is called label"
        )
    return _Columns(len(first), labels[0] if labels else None, _in_order(pixels, names, path))


def _is_square(count: int) -> bool:
    return count > 0 and math.isqrt(count) ** 2 == count


def _in_order(pixels: Sequence[int], names: Sequence[str], path: Path) -> npt.NDArray[np.int64]:
    """Return the columns of the pixels in the order that names such as ``pixel0`` tell, else as they stand."""
    matches = [re.fullmatch(r"pixel ?([0-9]{1,7})", names[i]) for i in pixels]
    numbers = [int(match[1]) for match in matches if match is not None]
    columns = np.array(pixels, dtype=np.int64)
    if len(numbers) < len(pixels):
        return columns
    order = np.argsort(numbers, kind="stable")
    if not np.array_equal(np.array(numbers)[order], np.arange(len(numbers)) + min(numbers)):
        raise DigitpadError(f"{path}: its header names a pixel twice, or leaves one out")
    return columns[order]


def _numbers(line: str, delimiter: str, count: int, place: str) -> Row:
    """Return the ``count`` numbers of a line."""
    cells = line.replace('"', "").split(delimiter)
    if len(cells) != count:
        raise DigitpadError(f"{place} has {len(cells):,} columns, not {count:,}")
    try:
        if "_" not in line:
            with np.errstate(over="ignore"):  # infinite is refused as a pixel
                return np.array(cells, dtype=np.float32)
    except ValueError:
        pass  # NumPy does not say which cell it is; `_number`, which takes the same for numbers, does
    wrong = next(i for i, cell in enumerate(cells) if _number(cell) is None)
    cell = cells[wrong].strip()
    what = f"holds {cell[:20]!r}, which is no number" if cell else "is empty"
    raise DigitpadError(f"{place}: column {wrong + 1} {what}")
