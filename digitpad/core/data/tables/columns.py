"""Which columns of a table hold the labels and the pixels, and which are to be passed over.

Names tell, then values; where both leave it open, the images are looked at: are they digits?
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import numpy as np

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.interpret.labels import are_one_hot, digit_of
from digitpad.core.data.interpret.layout import side_of
from digitpad.core.data.tables.reading import LABEL_NAMES, Columns, Reading, are_all_digits, best_reading, counts_rows
from digitpad.core.data.tables.rows import Table
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

_INDEX_NAME: Final = re.compile(
    r"|unnamed: ?\d+(\.\d+)*|index|level_\d+|id|idx|image_?id|row(_?(id|num|number|names?))?|no\.?|#"
)
_PIXEL_NAME: Final = re.compile(r"(.*?)([0-9]{1,7})(?:[x_,. -]([0-9]{1,7}))?")


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
            if counts_rows(table.cells[:, i])
            else sentence("Data", "column {name} holds no pixels: passed over", name=names[i])
            for i in odd
        ]
        return Reading(_in_order([i for i in others if i not in odd], names, path), label, tuple(notes))
    ways = _ways(table, others, label, names, path)
    if not ways:
        raise _not_square(path, len(others), table)
    best = best_reading(table, ways, path)
    return Reading(best.pixels, best.labels, (*notes, *best.notes))


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
            if counts_rows(table.cells[:, i]) and (label is not None or not are_all_digits(table.cells[:, i])):
                add(i, None)
            elif label is None:
                add(None, i)
    elif side_of(len(columns) - 2) is not None and label is None:
        for index in (first, last):
            if counts_rows(table.cells[:, index]):
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
