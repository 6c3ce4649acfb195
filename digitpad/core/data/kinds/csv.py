"""CSV in the manner of Kaggle's digit-recognizer: ``label,pixel0,…,pixel783``, with or without labels or a header."""

from __future__ import annotations

import codecs
import io
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.arrays import data_set
from digitpad.core.data.dataset import MOST_IMAGES, DataSet
from digitpad.core.data.kind import Kind, Progress
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

_ENCODINGS: Final = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DELIMITERS: Final = (",", ";", "\t")
_LABEL_NAMES: Final = ("label", "class")
_LONGEST_LINE: Final = 1_000_000  # characters
_ROWS_AT_ONCE: Final = 500

Row = npt.NDArray[np.uint8] | npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Header:
    """What the first line tells: how many columns there are, and which of them holds what.

    Attributes:
        label: the column of the labels; None if there is none.
        pixels: the columns of the pixels in their order. Where ``label`` is None and these are one too many for a
            square image, one column holds the labels, which only their values tell.
        is_row: whether the line is no header, but the first row.
        notes: what was concluded.
    """

    label: int | None
    pixels: npt.NDArray[np.int64]
    is_row: bool
    notes: tuple[str, ...] = ()


def open_csv(spec: DataSpec, progress: Progress, skip_bad: bool) -> DataSet:
    """Read a CSV file; without a column of labels it is a test set.

    Raises:
        DigitpadError: a line is ragged or holds anything but numbers, and the sentence gives the line; or it cannot be
            told where the labels stand.
    """
    try:
        header, cells, lines = _read(spec.path, progress)
    except UnicodeError as error:
        raise DigitpadError(
            sentence("Data", "{path} is not UTF-8 text, nor UTF-16 with a byte order mark", path=spec.path)
        ) from error
    notes = list(header.notes)
    label, pixels = header.label, header.pixels
    if not _is_square(len(pixels)):
        label = _label_column(cells, spec.path)
        pixels = np.delete(pixels, label)
        notes += ["there is no header: the labels stand in the last column"] if label else []
    elif label is None:
        notes.append("there is no column of labels: this is a test set")
    side = math.isqrt(len(pixels))
    found = data_set(
        spec.name,
        cells[:, pixels].reshape(-1, side, side),
        None if label is None else cells[:, label],
        row=lambda i: f"line {lines[i]}",
    )
    return replace(found, notes=(*notes, *found.notes))


def _read(path: Path, progress: Progress) -> tuple[_Header, npt.NDArray[Any], list[int]]:
    """Return what the first line tells, the cells below, and the number of the line on which each row stands."""
    header, delimiter, count = None, ",", 0
    rows: list[Row] = []
    lines: list[int] = []
    for number, line in _lines(path, progress):
        if header is None:
            delimiter = max(_DELIMITERS, key=line.count)
            cells = [cell.strip().removeprefix('"').removesuffix('"').strip() for cell in line.split(delimiter)]
            count, header = len(cells), _header(cells, path)
            if not header.is_row:
                continue
        rows.append(_numbers(line, delimiter, count, f"{path}, line {number}"))
        lines.append(number)
        if len(lines) > MOST_IMAGES:
            raise DigitpadError(
                sentence("Data", "{path} has more than {most_images:,} rows", path=path, most_images=MOST_IMAGES)
            )
    if header is None:
        raise DigitpadError(sentence("Data", "{path} is empty", path=path))
    if not lines:
        raise DigitpadError(sentence("Data", "{path} holds no digits", path=path))
    return header, np.stack(rows), lines  # float32 if one of them is


def _lines(path: Path, progress: Progress) -> Iterator[tuple[int, str]]:
    """Yield the lines that are not blank, with their numbers from 1."""
    size = path.stat().st_size
    with path.open("rb") as file:
        start = file.peek(4)
        encoding = next((name for mark, name in _ENCODINGS if start.startswith(mark)), "utf-8")
        text = io.TextIOWrapper(file, encoding=encoding)
        for number, line in enumerate(iter(lambda: text.readline(_LONGEST_LINE), ""), start=1):
            if len(line) == _LONGEST_LINE:
                raise DigitpadError(
                    sentence("Data", "{path}, line {number} is longer than a digit can be", path=path, number=number)
                )
            if "\0" in line:
                raise DigitpadError(
                    sentence(
                        "Data",
                        "{path}, line {number}: this is not text, or UTF-16 without a byte order mark",
                        path=path,
                        number=number,
                    )
                )
            if line.strip():
                yield number, line
            if number % _ROWS_AT_ONCE == 0:
                progress(file.tell(), size)
        progress(size, size)


def _number(cell: str) -> float | None:
    try:
        return None if "_" in cell else float(cell)  # Python reads 1_0 as 10
    except ValueError:
        return None


def _header(first: Sequence[str], path: Path) -> _Header:
    """Tell from the cells of the first line, header or not, what stands where."""
    names = [cell.lower() for cell in first]
    labels = [i for i, name in enumerate(names) if name in _LABEL_NAMES]
    if len(labels) > 1:
        raise DigitpadError(sentence("Data", "{path} has more than one column of labels", path=path))
    numbers = [_number(cell) for cell in first]
    is_row = None not in numbers
    # pandas counts the columns where they have no names; no picture of a digit looks like that.
    is_count = is_row and len(first) > 1 and numbers in (list(range(len(first))), list(range(1, len(first) + 1)))
    label = labels[0] if labels else None
    pixels = [i for i in range(len(first)) if i != label]
    if not _is_square(len(pixels)) and not (is_row and _is_square(len(pixels) - 1)):
        raise DigitpadError(
            sentence(
                "Data",
                "{path} has {count:,} columns of pixels, which is not the number of a square "
                "image's; the column of the labels, if there is one, is called label",
                path=path,
                count=len(pixels),
            )
        )
    return _Header(
        label=label, pixels=_in_order(pixels, names, path),
        is_row=is_row and not is_count,
        notes=("the first line counts the columns: taken for a header",) if is_count else (),
    )  # fmt: skip


def _is_square(count: int) -> bool:
    return count > 0 and math.isqrt(count) ** 2 == count


def _label_column(cells: npt.NDArray[Any], path: Path) -> int:
    """Return which column of a table without names holds the labels: 0 for the first, -1 for the last.

    Pixels at the edge of an image are paper nearly always: a column of one value, or of more than the digits.

    Raises:
        DigitpadError: both columns, or neither, may hold them.
    """
    first, last = _likeness(cells[:, 0]), _likeness(cells[:, -1])
    # Labels come first by custom, and one that is no digit is told with its line.
    if first > last or (first == last == _MISTAKEN):
        return 0
    if last > first and first != _MISTAKEN:
        return -1
    raise DigitpadError(
        sentence(
            "Data",
            "{path} has no header, and whether the labels stand in the first or the last column "
            "cannot be told; add a line of names above it, in which the column of the labels is "
            "called label",
            path=path,
        )
    )


def _likeness(column: npt.NDArray[Any]) -> int:
    """Return how much the numbers look like labels; the names below order the ways."""
    are_classes = np.isin(column, np.arange(DIGITS.size))
    classes = np.unique(column[are_classes])
    if len(classes) > 1:
        return _VARIED if are_classes.all() else _MISTAKEN
    if len(classes) == 1 and are_classes.all():
        return _ONE_CLASS if classes[0] else _ZERO
    return _NO_LABELS


_NO_LABELS, _ZERO, _ONE_CLASS, _MISTAKEN, _VARIED = range(5)
"""Hardly any digit; 0 in each row, as paper is; another digit in each; digits and other numbers; several digits."""


def _in_order(pixels: Sequence[int], names: Sequence[str], path: Path) -> npt.NDArray[np.int64]:
    """Return the columns of the pixels in the order that names such as ``pixel0`` tell, else as they stand."""
    matches = [re.fullmatch(r"pixel ?([0-9]{1,7})", names[i]) for i in pixels]
    numbers = [int(match[1]) for match in matches if match is not None]
    columns = np.array(pixels, dtype=np.int64)
    if len(numbers) < len(pixels):
        return columns
    order = np.argsort(numbers, kind="stable")
    if not np.array_equal(np.array(numbers)[order], np.arange(len(numbers)) + min(numbers)):
        raise DigitpadError(sentence("Data", "{path}: its header names a pixel twice, or leaves one out", path=path))
    return columns[order]


def _numbers(line: str, delimiter: str, count: int, place: str) -> Row:
    """Return the ``count`` numbers of a line; whole ones from 0 to 255 as bytes, which take little memory."""
    cells = line.replace('"', "").split(delimiter)
    if len(cells) != count:
        raise DigitpadError(
            sentence(
                "Data", "{place} has {count:,} columns, not {count2:,}", place=place, count=len(cells), count2=count
            )
        )
    try:
        if "_" not in line:
            with np.errstate(over="ignore", invalid="ignore"):  # infinite is refused as a pixel
                row = np.array(cells, dtype=np.float32)
                small = row.astype(np.uint8)
            return small if np.array_equal(small, row) else row
    except ValueError:
        pass  # NumPy does not say which cell it is; `_number`, which takes the same for numbers, does
    wrong = next(i for i, cell in enumerate(cells) if _number(cell) is None)
    cell = cells[wrong].strip()
    what = f"holds {cell[:20]!r}, which is no number" if cell else "is empty"
    raise DigitpadError(sentence("Data", "{place}: column {value} {what}", place=place, value=wrong + 1, what=what))


KIND: Final = Kind(
    form="a Kaggle digit-recognizer CSV",
    claims=lambda spec: spec.path.suffix.lower() in {".csv", ".tsv"} and spec.path.is_file(),
    parts=(Part.TRAINING,),
    patterns=("*.csv", "*.tsv"),
    open=open_csv,
)
