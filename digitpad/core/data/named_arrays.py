"""Files of several arrays under names, such as NumPy's and MATLAB's: from the arrays of a part to a data set."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt

from digitpad.core.data.arrays import data_set
from digitpad.core.data.dataset import DataSet
from digitpad.core.data.interpret.layout import side_of
from digitpad.core.data.interpret.names import Pair, Shape, arrays_by_digit, pair_for
from digitpad.core.data.kind import Progress
from digitpad.core.data.spec import DataSpec
from digitpad.core.data.tables.columns import read_columns
from digitpad.core.data.tables.reading import images_in, labels_in
from digitpad.core.data.tables.rows import Table
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

Array = npt.NDArray[Any]
Read = Callable[[str, bool], Array]
"""Reads the array of a name; whether it may hold words."""


def open_named(spec: DataSpec, shapes: Mapping[str, Shape], read: Read, progress: Progress) -> DataSet:
    """Return the part that ``spec`` asks for.

    Args:
        spec: the source, and the part.
        shapes: of all arrays by their names.
        read: reads one.
        progress: told the number of images done.

    Raises:
        DigitpadError: an array is missing or holds what cannot be used.
    """
    by_digit = arrays_by_digit(spec, shapes)
    if by_digit:
        parts = {digit: read(name, False) for digit, name in by_digit.items()}
        if len({part.shape[1:] for part in parts.values()}) > 1:
            raise DigitpadError(sentence("Data", "{path}: its images are not all of one size", path=spec.path))
        labels = np.concatenate([np.full(len(part), digit, np.uint8) for digit, part in parts.items()])
        found = data_set(spec, np.concatenate(list(parts.values())), labels, progress=progress)
        names = ", ".join(by_digit.values())
        note = sentence("Data", "there is an array for each digit: {names}", names=names)
        return replace(found, notes=(note, *found.notes))
    return open_pair(spec, pair_for(spec, shapes), read, progress)


def open_pair(spec: DataSpec, pair: Pair, read: Read, progress: Progress) -> DataSet:
    """Return the images and the labels of ``pair``; without labels, a column of them may stand beside the pixels.

    Raises:
        DigitpadError: an array holds what cannot be used.
    """
    images = read(pair.images, False)
    notes = (pair.note,) if pair.note else ()
    if pair.labels is not None:
        found = data_set(spec, images, _labels(spec, pair.labels, read), progress=progress)
    elif images.ndim == 2 and side_of(images.shape[1]) is None:
        table = Table(None, images, "row {}".format)
        reading = read_columns(spec.name, table)
        found = data_set(spec, images_in(table, reading), labels_in(table, reading), progress=progress)
        notes = (*notes, *reading.notes)
    else:
        found = data_set(spec, images, None, progress=progress)
        notes = (*notes, sentence("Data", "there are no labels: this is a test set")) if spec.with_labels else notes
    return replace(found, notes=(*notes, *found.notes))


def _labels(spec: DataSpec, name: str, read: Read) -> Array | None:
    """Return the labels; None where they cannot be read and nobody asks for them."""
    try:
        return read(name, True)
    except DigitpadError:
        if spec.with_labels:
            raise
        return None
