"""Which columns of a table hold the labels and the pixels, and which are to be passed over.

Names tell, then values; where both leave it open, the images are looked at: are they digits?
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.arrays import agreement_of
from digitpad.core.data.interpret.judge import SAMPLE, clear_best, looks_right
from digitpad.core.data.interpret.labels import are_one_hot, digit_of
from digitpad.core.data.interpret.layout import side_of
from digitpad.core.data.tables.rows import Table
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

LABEL_NAMES: Final = frozenset(
    {"label", "labels", "class", "classes", "target", "targets", "y", "digit", "digits", "true_label", "class_label"}
)
_INDEX_NAME: Final = re.compile(
    r"|unnamed: ?\d+(\.\d+)*|index|level_\d+|id|idx|image_?id|row(_?(id|num|number|names?))?|no\.?|#"
)
_PIXEL_NAME: Final = re.compile(r"(.*?)([0-9]{1,7})(?:[x_,. -]([0-9]{1,7}))?")
_NO_LABELS, _ZERO, _ONE_CLASS, _MISTAKEN, _VARIED = range(5)
# Hardly any digit; 0 in each row, as paper is; another digit in each; digits and other numbers; several digits.
_NOT_ALL: Final = (_NO_LABELS, _MISTAKEN)

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


def read_columns(path: object, table: Table) -> Reading:
    """Return what the columns of ``table`` hold; ``path`` stands for it in errors.

    Raises:
        DigitpadError: no square number of columns can be pixels, or it cannot be told where the labels stand.
    """
    names = table.names or ("",) * table.cells.shape[1]
    named = [i for i, name in enumerate(names) if name in LABEL_NAMES]
    if len(named) > 1:
        raise DigitpadError(sentence("Data", "{path} has more than one column of labels", path=path))
    label = named[0] if named else None
    others = [i for i in range(len(names)) if i != label]
    notes: list[str] = []
    if side_of(len(others)) is None and table.names is not None:
        others = _without_index(others, names, notes)
    worded = [i for i in others if i in table.words]
    if label is None and len(worded) == 1 and all(digit_of(word) is not None for word in table.words[worded[0]]):
        label = worded[0]
    for i in worded:
        others.remove(i)
        if i != label:
            notes.append(sentence("Data", "column {number} holds words: passed over", number=i + 1))
    if side_of(len(others)) is not None:
        notes += [sentence("Data", "there is no column of labels: this is a test set")] if label is None else []
        return Reading(_in_order(others, names, path), label, tuple(notes))
    if label is not None and (odd := _odd_names(others, names)) and side_of(len(others) - len(odd)) is not None:
        notes += [
            _index_note(i)
            if _counts(table.cells[:, i])
            else sentence("Data", "column {name} holds no pixels: passed over", name=names[i])
            for i in odd
        ]
        return Reading(_in_order([i for i in others if i not in odd], names, path), label, tuple(notes))
    ways = _ways(table, others, label, names, path)
    if not ways:
        raise _not_square(path, len(others), table)
    best = _best(table, ways, path)
    return Reading(best.pixels, best.labels, (*notes, *best.notes))


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
    cells = table.cells[:, pixels[0] : pixels[0] + len(pixels)] if is_run else table.cells[:, pixels]
    return cells.reshape(-1, side, side)


def _without_index(columns: list[int], names: Sequence[str], notes: list[str]) -> list[int]:
    """Return the ``columns`` without those whose names are those of an index."""
    kept = [i for i in columns if not _INDEX_NAME.fullmatch(names[i])]
    notes += [_index_note(i) for i in columns if i not in kept]
    return kept


def _index_note(column: int) -> str:
    return sentence("Data", "column {number} counts the rows: passed over", number=column + 1)


def _ways(table: Table, columns: list[int], label: int | None, names: Sequence[str], path: object) -> list[Reading]:
    """Return the ways in which one or two of the ``columns``, or ten at an end, are none of pixels."""
    if not columns:
        return []
    first, last = columns[0], columns[-1]
    found: list[Reading] = []

    def add(index: int | None, labels: int | None) -> None:
        pixels = _in_order([i for i in columns if i not in (index, labels)], names, path)
        notes = [] if index is None else [_index_note(index)]
        if labels is not None and table.names is None and labels == last:
            notes.append(sentence("Data", "there is no header: the labels stand in the last column"))
        if labels is None and label is None:
            notes.append(sentence("Data", "there is no column of labels: this is a test set"))
        found.append(Reading(pixels, label if labels is None else labels, tuple(notes)))

    odd = _odd_names(columns, names)
    ends = [i for i in (first, last) if not odd or i in odd] or odd[:1]
    if side_of(len(columns) - 1) is not None:
        for i in ends:
            if _counts(table.cells[:, i]) and (label is not None or _likeness(table.cells[:, i]) in _NOT_ALL):
                add(i, None)
            elif label is None:
                add(None, i)
    elif side_of(len(columns) - 2) is not None and label is None:
        for index in (first, last):
            if _counts(table.cells[:, index]):
                for i in (columns[1] if index == first else columns[-2], last if index == first else first):
                    add(index, i)
    elif side_of(len(columns) - DIGITS.size) is not None and label is None:
        for block in (columns[: DIGITS.size], columns[-DIGITS.size :]):
            if are_one_hot(table.cells[:, block]):
                pixels = _in_order([i for i in columns if i not in block], names, path)
                found.append(Reading(pixels, np.array(block, dtype=np.int64)))
    return found


def _odd_names(columns: Sequence[int], names: Sequence[str]) -> list[int]:
    """Return the ``columns`` that are not called as most are, such as ``digit value`` beside ``pixel0`` to ``pixel63``.

    None where no manner prevails.
    """
    matches = {i: _PIXEL_NAME.fullmatch(names[i]) for i in columns}
    manners = {i: (match[1], match[3] is None) for i, match in matches.items() if match}
    if len(manners) < max(1, len(columns) - DIGITS.size):
        return []
    common = max(set(manners.values()), key=list(manners.values()).count)
    return [i for i in columns if manners.get(i) != common]


def _best(table: Table, ways: Sequence[Reading], path: object) -> Reading:
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
    if len(labels) < _LEAST_TO_BEAR_OUT and not _counts(labels):
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


def _counts(column: npt.NDArray[Any]) -> bool:
    """Whether the numbers count the rows, from any number on."""
    return len(column) > 1 and bool((np.diff(column.astype(np.float64)) == 1).all())


def _in_order(pixels: Sequence[int], names: Sequence[str], path: object) -> Columns:
    """Return the columns of the pixels in the order that their names, ``pixel0`` or ``1x1``, tell, else as they are."""
    columns = np.array(pixels, dtype=np.int64)
    matches = [_PIXEL_NAME.fullmatch(names[i]) for i in pixels]
    found = [(int(match[2]), int(match[3] or 0)) for match in matches if match is not None]
    manners = {(match[1], match[3] is None) for match in matches if match is not None}
    if len(found) < len(pixels) or len(manners) != 1:
        return columns
    prefix, is_flat = manners.pop()
    order = sorted(range(len(found)), key=found.__getitem__)
    if is_flat:
        is_whole = [found[i][0] for i in order] == list(range(min(found)[0], min(found)[0] + len(found)))
    else:
        is_whole = len(set(found)) == len(found)
    if is_whole:
        return columns[order]
    if prefix.startswith("pixel") or not is_flat:
        raise DigitpadError(sentence("Data", "{path}: its header names a pixel twice, or leaves one out", path=path))
    return columns


def _not_square(path: object, count: int, table: Table) -> DigitpadError:
    if side_of(count) is None and count > 0 and (count**0.5) % 1 == 0:
        return DigitpadError(
            sentence(
                "Data",
                "{path} has {count:,} columns of pixels, an image of {side} × {side}, in which no digit can be told",
                path=path,
                count=count,
                side=int(count**0.5),
            )
        )
    return DigitpadError(
        sentence(
            "Data",
            "{path} has {count:,} columns of pixels, which is not the number of a square "
            "image's; the column of the labels, if there is one, is called label",
            path=path,
            count=count,
        )
    )
