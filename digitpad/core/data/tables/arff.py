"""ARFF, the format of Weka and OpenML: a header of attributes, then rows, dense or sparse.

Source of the format: https://waikato.github.io/weka-wiki/formats_and_processing/arff_stable/
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from digitpad.core.data.kind import Progress
from digitpad.core.data.tables.lines import lines_of
from digitpad.core.data.tables.rows import RowReader, Table, plain
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

_ATTRIBUTE: Final = re.compile(r"@attribute\s+('[^']*'|\"[^\"]*\"|\S+)\s+(.*)", re.IGNORECASE)
_MOST_ATTRIBUTES: Final = 1_100_000  # the pixels of the largest image


def read_arff(path: Path, progress: Progress) -> Table:
    """Read an ARFF file, as it stands or packed.

    Raises:
        DigitpadError: it has no header or no rows, or a line holds what is no number; the sentence gives the line.
    """
    lines = ((number, line.strip()) for number, line in lines_of(path, progress) if not line.lstrip().startswith("%"))
    names, defaults = _attributes(path, lines)
    reader: RowReader | None = None
    for number, line in lines:
        cells = _sparse(line, defaults, path, number) if line.startswith("{") else line.split(",")
        if reader is None:
            reader = RowReader(path, len(names), cells)
        reader.add(number, cells, line)
    if reader is None:
        raise DigitpadError(sentence("Data", "{path} holds no digits", path=path))
    return reader.table(names)


def _attributes(path: Path, lines: Iterator[tuple[int, str]]) -> tuple[list[str], list[str]]:
    """Return the names of the columns, and what a sparse row has where it says nothing: 0, or the first of the values.

    Raises:
        DigitpadError: there is no header, or no end of it.
    """
    names: list[str] = []
    defaults: list[str] = []
    for number, line in lines:
        if line.lower().startswith("@data"):
            return names, defaults
        if (attribute := _ATTRIBUTE.match(line)) and len(names) < _MOST_ATTRIBUTES:
            names.append(plain(attribute[1]).lower())
            values = attribute[2].strip()
            defaults.append(plain(values[1:].split(",")[0].rstrip("}")) if values.startswith("{") else "0")
        elif not line.lower().startswith("@relation"):
            raise DigitpadError(
                sentence(
                    "Data", "{path}, line {number} does not belong into the header of ARFF", path=path, number=number
                )
            )
    raise DigitpadError(sentence("Data", "{path} is no whole ARFF file: it has no line @data", path=path))


def _sparse(line: str, defaults: Sequence[str], path: Path, number: int) -> list[str]:
    cells = list(defaults)
    for pair in line.strip("{} \t").split(","):
        column, _, value = pair.strip().partition(" ")
        if not pair.strip():
            continue
        if not (column.isascii() and column.isdecimal() and int(column) < len(cells)):
            raise DigitpadError(
                sentence(
                    "Data",
                    "{path}, line {number}: {column!r} is no number of a column",
                    path=path,
                    number=number,
                    column=column[:20],
                )
            )
        cells[int(column)] = value
    return cells
