"""Tables of pixels as text: CSV in the manner of Kaggle's digit-recognizer and all its kin, and OpenML's ARFF."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from digitpad.core.data.arrays import data_set
from digitpad.core.data.dataset import DataSet
from digitpad.core.data.folders.listing import is_listing
from digitpad.core.data.kind import Kind, Progress
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.data.tables.arff import read_arff
from digitpad.core.data.tables.columns import read_columns
from digitpad.core.data.tables.csv import begins_with_numbers, read_csv
from digitpad.core.data.tables.lines import PACKED
from digitpad.core.data.tables.reading import images_in, labels_in

_ENDINGS: Final = (".csv", ".tsv", ".arff")
_OTHERS: Final = (".txt", ".dat", ".data", ".tra", ".tes", ".train", ".test")  # as UCI calls tables of numbers
_LEAST_CELLS: Final = 65  # of a row that such a file begins with: a picture of 8 × 8 and its label


def _ending(path: Path) -> str:
    """Return what the name of the unpacked file ends with."""
    name = path.name.lower()
    packed = next((ending for ending in PACKED if name.endswith(ending)), "")
    return Path(name.removesuffix(packed)).suffix


def _claims(spec: DataSpec) -> bool:
    path = spec.path
    ending = _ending(path)
    if ending not in (*_ENDINGS, *_OTHERS) or not path.is_file():
        return False
    return begins_with_numbers(path, _LEAST_CELLS) if ending in _OTHERS else not is_listing(path)


def open_csv(spec: DataSpec, progress: Progress, skip_bad: bool) -> DataSet:
    """Read a table; without a column of labels it is a test set.

    Raises:
        DigitpadError: a line is ragged or holds anything but numbers, and the sentence gives the line; or it cannot be
            told where the labels stand.
    """
    read = read_arff if _ending(spec.path) == ".arff" else read_csv
    table = read(spec.path, progress)
    reading = read_columns(spec.path, table)
    found = data_set(spec, images_in(table, reading), labels_in(table, reading), row=table.row)
    return replace(found, notes=(*table.notes, *reading.notes, *found.notes))


KIND: Final = Kind(
    form="a CSV or ARFF file with a row for each digit, as Kaggle, pandas and OpenML write it",
    claims=_claims,
    parts=(Part.TRAINING,),
    patterns=[*(f"*{ending}" for ending in _ENDINGS), "*.csv.gz", "*.csv.bz2", "*.csv.xz"],
    open=open_csv,
)
