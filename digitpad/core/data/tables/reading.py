"""What the columns of a table may hold, and which of several readings the images, or else the values, speak for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.arrays import agreement_of
from digitpad.core.data.blocks import in_blocks
from digitpad.core.data.interpret.judge import SAMPLE, clear_best, looks_right
from digitpad.core.data.interpret.layout import side_of
from digitpad.core.data.tables.rows import Table
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

LABEL_NAMES: Final = frozenset(
    {"label", "labels", "class", "classes", "target", "targets", "y", "digit", "digits", "true_label", "class_label"}
)
_NO_LABELS, _ZERO, _ONE_CLASS, _MISTAKEN, _VARIED = range(5)
# Hardly any digit; 0 in each row, as paper is; another digit in each; digits and other numbers; several digits.
_LEAST_TO_BEAR_OUT: Final = 20  # rows

Columns = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What the columns of a table hold.

    Attributes:
        pixels: the columns of the pixels in their order; a square number.
        labels: the column of the labels, or ten if they are one-hot; None in a test set.
        notes: what is assumed.
    """

    pixels: Columns
    labels: int | Columns | None
    notes: tuple[str, ...] = ()


def labels_in(table: Table, reading: Reading) -> npt.NDArray[Any] | None:
    """Return the labels of ``table``: numbers or words, shape (n,), or one-hot, shape (n, 10); None if it has none."""
    if reading.labels is None:
        return None
    if isinstance(reading.labels, int) and reading.labels in table.words:
        return np.array(table.words[reading.labels])
    labels: npt.NDArray[Any] = table.cells[:, reading.labels]
    return labels


def images_in(table: Table, reading: Reading) -> npt.NDArray[Any]:
    """Return the images of ``table``, shape (n, side, side)."""
    side = side_of(len(reading.pixels))
    assert side is not None
    pixels = reading.pixels
    is_run = np.array_equal(pixels, np.arange(pixels[0], pixels[0] + len(pixels)))
    if is_run:
        cells = table.cells[:, pixels[0] : pixels[0] + len(pixels)]
    else:
        cells = in_blocks(len(table.cells), lambda part: table.cells[part][:, pixels])
    return cells.reshape(-1, side, side)


def best_reading(table: Table, ways: Sequence[Reading], path: object) -> Reading:
    """Return the one of ``ways`` that the images, or else the values, speak for.

    Pixels at the edge of an image are paper nearly always: a column of one value, or of more than the digits.

    Raises:
        DigitpadError: several are as good.
    """
    rows = np.arange(len(table.cells))[:: max(1, len(table.cells) // SAMPLE)][:SAMPLE]
    words = {i: [told[row] for row in rows] for i, told in table.words.items()}
    sample = Table(table.names, table.cells[rows], table.row, words)
    readings = [_agreement(sample, way) for way in ways]
    seen = clear_best(readings) if len(ways) > 1 else 0
    if seen is None:
        seen = _likeliest(table, ways)
    if seen is not None and _is_borne_out(table, ways[seen], readings[seen]):
        return ways[seen]
    lacks = sentence("Data", "no header") if table.names is None else sentence("Data", "no column called label")
    raise DigitpadError(
        sentence(
            "Data",
            "{path} has {lacks}, and whether the labels stand in the first or the last column cannot be told; "
            "add a line of names above it, in which the column of the labels is called label",
            path=path,
            lacks=lacks,
        )
    )


def _likeliest(table: Table, ways: Sequence[Reading]) -> int | None:
    """Return the one of ``ways`` that the values speak for; None if it is not clear."""
    alike = [_likeness(table.cells[:, way.labels]) if isinstance(way.labels, int) else _VARIED for way in ways]
    order = sorted(range(len(ways)), key=lambda i: -alike[i])  # labels come first by custom
    best, second = alike[order[0]], alike[order[1]]
    # One that is no digit is told with its line.
    is_clear = (best > second and best > _ZERO and second != _MISTAKEN) or best == second == _MISTAKEN
    return order[0] if is_clear else None


def _is_borne_out(table: Table, way: Reading, reading: npt.NDArray[np.bool_]) -> bool:
    """Whether the images do not speak against labels that no name told, and that may be anything else from 0 to 9."""
    if not isinstance(way.labels, int) or (table.names is not None and table.names[way.labels] in LABEL_NAMES):
        return True
    labels = table.cells[:, way.labels]
    if len(labels) < _LEAST_TO_BEAR_OUT and not counts_rows(labels):
        return True
    return looks_right(reading) or _likeness(labels) == _MISTAKEN  # which is told with its line


def _agreement(table: Table, way: Reading) -> npt.NDArray[np.bool_]:
    labels = labels_in(table, way)
    if labels is None or labels.dtype.kind == "U":
        return np.zeros(len(table.cells), dtype=np.bool_)
    if labels.ndim == 2:
        labels = labels.argmax(axis=1)
    is_digit = np.isin(labels, np.arange(DIGITS.size))
    agrees = agreement_of("", images_in(table, way), np.where(is_digit, labels, 0).astype(np.uint8))
    return np.asarray(agrees & is_digit)


def _likeness(column: npt.NDArray[Any]) -> int:
    """Return how much the numbers look like labels; the names above order the ways."""
    are_classes = np.isin(column, np.arange(DIGITS.size))
    classes = np.unique(column[are_classes])
    if len(classes) > 1:
        return _VARIED if are_classes.all() else _MISTAKEN
    if len(classes) == 1 and are_classes.all():
        return _ONE_CLASS if classes[0] else _ZERO
    return _NO_LABELS


def counts_rows(column: npt.NDArray[Any]) -> bool:
    """Whether the numbers count the rows, from any number on."""
    return len(column) > 1 and bool((np.diff(column.astype(np.float64)) == 1).all())


def are_all_digits(column: npt.NDArray[Any]) -> bool:
    """Whether the numbers are all whole ones from 0 to 9."""
    return bool(np.isin(column, np.arange(DIGITS.size)).all())
