"""CSV and its dialects: Kaggle's, pandas', R's, Excel's, with or without a header."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from digitpad.core.data.kind import Progress
from digitpad.core.data.tables.lines import lines_of
from digitpad.core.data.tables.rows import RowReader, Table, number_of, plain
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

_DELIMITERS: Final = ("\t", ";", ",")  # a line that has the first of them is not parted by those after it
_SEP_LINE: Final = re.compile(r'"?sep=(.)"?', re.IGNORECASE)
_COPY: Final = re.compile(r"(.+)\.([1-9][0-9]*)")

Split = Callable[[str], list[str]]


@dataclass(frozen=True, slots=True)
class _Head:
    """What the first lines tell.

    Attributes:
        split: parts a line into cells.
        names: of the columns; None if the first line is a row.
        row: the first line's cells if it is a row that has to be read in another way than it stands.
        is_row: whether the first line is a row.
        notes: what was concluded.
    """

    split: Split
    names: tuple[str, ...] | None
    is_row: bool
    row: tuple[str, ...] | None = None
    notes: tuple[str, ...] = ()


def read_csv(path: Path, progress: Progress) -> Table:
    """Read a CSV file, as it stands or packed.

    Raises:
        DigitpadError: it is empty, or a line is ragged or holds what is no number; the sentence gives the line.
    """
    lines = lines_of(path, progress)
    first = next(lines, None)
    delimiter = header = None
    if first is not None and (said := _SEP_LINE.fullmatch(first[1].strip("\ufeff \r\n"))):
        delimiter, first = said[1], next(lines, None)
    if first is None:
        raise DigitpadError(sentence("Data", "{path} is empty", path=path))
    head = _head(first[1], delimiter)
    if not head.is_row:
        header, first = first[1].strip(), next(lines, None)
        if first is None:
            raise DigitpadError(sentence("Data", "{path} holds no digits", path=path))
    head = _adjusted(head, first[1])
    cells = head.split(first[1])
    reader = RowReader(path, len(head.names or cells), cells)
    reader.add(first[0], list(head.row or cells), first[1])
    for number, line in lines:
        if line.strip() == header:
            raise DigitpadError(
                sentence(
                    "Data",
                    "{path}, line {number} is the header again, as where files were joined; take that line out",
                    path=path,
                    number=number,
                )
            )
        reader.add(number, head.split(line), line)
    return reader.table(head.names, head.notes)


def begins_with_numbers(path: Path, count: int) -> bool:
    """Whether the first line of the text file at ``path``, packed or not, is a row of ``count`` numbers or more."""
    try:
        with closing(lines_of(path, lambda done, total: None)) as lines:
            _, line = next(lines, (0, ""))
    except DigitpadError:
        return False
    cells = _splitter(line, None)(line.strip())
    return len(cells) >= count and all(number_of(plain(cell)) is not None for cell in cells)


def _head(line: str, delimiter: str | None) -> _Head:
    """Tell from the first line how lines are parted, and whether it is a header."""
    split = _splitter(line, delimiter)
    cells = [plain(cell) for cell in split(line.lstrip("# "))]  # as numpy.savetxt writes a header
    if len(cells) > 1 and not cells[-1] and all(number_of(cell) is not None for cell in cells[:-1]):
        return _Head(split, None, is_row=True)  # a row that ends with a comma
    numbers = [number_of(cell) for cell in cells]
    if None in numbers and (row := _copies(cells)) is None:
        return _Head(split, tuple(cell.lower() for cell in cells), is_row=False)
    # pandas counts the columns where they have no names; no picture of a digit looks like that.
    if len(cells) > 1 and numbers in (list(range(len(cells))), list(range(1, len(cells) + 1))):
        note = sentence("Data", "the first line counts the columns: taken for a header")
        return _Head(split, tuple(cells), is_row=False, notes=(note,))
    row = _copies(cells)
    if row is None:
        return _Head(split, None, is_row=True)
    note = sentence("Data", "the first row had been taken for names and numbered, as pandas does it: read as a row")
    return _Head(split, None, is_row=True, row=row, notes=(note,))


def _splitter(line: str, delimiter: str | None) -> Split:
    delimiter = delimiter or next((each for each in _DELIMITERS if each in line), None)  # None: at any blanks

    def split(line: str) -> list[str]:
        if '"' in line:
            line = line.replace('"', "")
        if delimiter != "," and "," in line and "." not in line:
            # Excel writes decimal commas in most of Europe, and parts the cells by something else.
            line = line.replace(",", ".")
        return line.split(delimiter)

    return split


def _copies(cells: Sequence[str]) -> tuple[str, ...] | None:
    """Return the row that pandas took for names and numbered, as ``0, 0.1, 0.2``, to tell its columns apart.

    None if these cells are no such row.
    """
    seen: dict[str, int] = {}
    row = []
    for cell in cells:
        copy = _COPY.fullmatch(cell)
        original = copy[1] if copy and seen.get(copy[1]) == int(copy[2]) else cell
        seen[original] = seen.get(original, 0) + 1
        row.append(original)
    if len(cells) < 2 or len(set(row)) > len(cells) / 2 or tuple(row) == tuple(cells):
        return None
    return tuple(row) if all(number_of(cell) is not None for cell in row) else None


def _adjusted(head: _Head, line: str) -> _Head:
    """Return ``head``, and how the first row of data, ``line``, differs from the header.

    There may be a comma at its end, or a name before its first column.
    """
    split, names = head.split, head.names
    cells = split(line)
    if names and len(names) > 1 and not names[-1] and (len(cells) < len(names) or not plain(cells[-1])):
        names = names[:-1]
    is_longer = len(cells) == (len(names) + 1 if names else len(cells)) and len(cells) > 1
    if names and is_longer and plain(cells[-1]):
        note = sentence("Data", "the rows have a name before the first column: passed over")
        return replace(head, names=("", *names), notes=(*head.notes, note))
    if not is_longer or plain(cells[-1]):
        return replace(head, names=names)

    def without_last(line: str) -> list[str]:
        cells = split(line)
        return cells if plain(cells[-1]) else cells[:-1]

    note = sentence("Data", "each row ends with a comma more: passed over")
    return replace(head, names=names, split=without_last, notes=(*head.notes, note))
