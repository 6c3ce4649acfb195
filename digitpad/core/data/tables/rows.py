"""Rows of cells become one table of numbers; columns of words are kept beside it."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.blocks import BLOCK
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence
from digitpad.core.storage.scratch import Rows

_MOST_WORDED: Final = 3  # columns; a table with more words is none of digits

MOST_ROWS: Final = 20_000_000
"""More than any table of digits has: little is kept in memory of a row, but that would be too much."""

Row = npt.NDArray[np.uint8] | npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """What a file of rows holds.

    Attributes:
        names: of the columns in small letters; None if there is no header.
        cells: shape (rows, columns), numbers, read-only; 0 in columns of words. Large ones lie on the disk.
        words: by their columns, those that do not hold numbers: a word for each row.
        row: how the user finds the i-th.
        notes: what was concluded.
    """

    names: tuple[str, ...] | None
    cells: npt.NDArray[Any]
    row: Callable[[int], str]
    words: dict[int, list[str]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def number_of(cell: str) -> float | None:
    """Return the number that ``cell`` holds, or None."""
    try:
        return None if "_" in cell else float(cell)  # Python reads 1_0 as 10
    except ValueError:
        return None


def plain(cell: str) -> str:
    """Return ``cell`` without blanks and quotes around it."""
    return cell.strip().strip("\"'").strip()


class RowReader:
    """Collects the rows of a table, each checked.

    Args:
        path: of the file, for errors.
        count: of the columns.
        first: the cells of the first row of data, by which columns of words are known.
    """

    def __init__(self, path: Path, count: int, first: Sequence[str]) -> None:
        self._path, self._count = path, count
        worded = [i for i, cell in enumerate(first) if plain(cell) and number_of(plain(cell)) is None]
        self.words: dict[int, list[str]] = {i: [] for i in worded} if len(worded) <= _MOST_WORDED else {}
        self._rows = Rows()
        self._block: list[Row] = []
        self.lines = array("q")

    def add(self, number: int, cells: list[str], line: str) -> None:
        """Add the row ``cells`` that stands on ``line``, the one of that ``number``.

        Raises:
            DigitpadError: it is ragged, or a cell is empty or no number.
        """
        place = f"{self._path}, line {number}"
        if len(cells) != self._count:
            raise DigitpadError(
                sentence(
                    "Data",
                    "{place} has {count:,} columns, not {count2:,}",
                    place=place,
                    count=len(cells),
                    count2=self._count,
                )
            )
        for column, words in self.words.items():
            words.append(sys.intern(plain(cells[column])))  # labels are few
            cells[column] = "0"
        self._block.append(_numbers(cells, place, is_odd="_" in line))
        self.lines.append(number)
        if len(self.lines) > MOST_ROWS:
            raise DigitpadError(
                sentence("Data", "{path} has more than {most_images:,} rows", path=self._path, most_images=MOST_ROWS)
            )
        if len(self._block) >= BLOCK:
            self._end_block()

    def table(self, names: Iterable[str] | None, notes: Sequence[str] = ()) -> Table:
        """Return all rows.

        Raises:
            DigitpadError: there is none, or the disk is full.
        """
        if not self.lines:
            raise DigitpadError(sentence("Data", "{path} holds no digits", path=self._path))
        if self._block:
            self._end_block()
        lines = self.lines
        return Table(
            names=None if names is None else tuple(names),
            cells=self._rows.array(),
            row=lambda i: f"line {lines[i]}",
            words=self.words,
            notes=tuple(notes),
        )

    def _end_block(self) -> None:
        self._rows.add(np.stack(self._block))  # float32 if one of them is
        self._block.clear()


def _numbers(cells: list[str], place: str, *, is_odd: bool) -> Row:
    """Return the numbers of ``cells``; whole ones from 0 to 255 as bytes, which take little memory.

    Of what ``is_odd`` each cell is looked at by itself.
    """
    if is_odd:
        cells = [plain(cell) for cell in cells]
        wrong = next((i for i, cell in enumerate(cells) if number_of(cell) is None), None)
        if wrong is not None:
            what = f"holds {cells[wrong][:20]!r}, which is no number" if cells[wrong] else "is empty"
            raise DigitpadError(
                sentence("Data", "{place}: column {value} {what}", place=place, value=wrong + 1, what=what)
            )
    try:
        with np.errstate(over="ignore", invalid="ignore"):  # infinite is refused as a pixel
            row = np.array(cells, dtype=np.float32)
            small = row.astype(np.uint8)
    except ValueError:  # NumPy does not say which cell it is
        if is_odd:
            raise
        return _numbers(cells, place, is_odd=True)
    return small if np.array_equal(small, row) else row
