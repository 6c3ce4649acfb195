"""A table of the names and the labels of pictures, such as ``labels.csv`` beside them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from digitpad.core.data.dataset import Labels
from digitpad.core.data.folders.class_folders import is_picture
from digitpad.core.data.interpret.labels import digits_of_words
from digitpad.core.data.tables.csv import read_csv
from digitpad.core.data.tables.reading import LABEL_NAMES
from digitpad.core.data.tables.rows import Table
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence
from digitpad.core.storage.endings import ALL_PICTURES

ENDINGS: Final = (".csv", ".tsv")
_LARGEST: Final = 64 * 2**20  # bytes; a million names
_MOST_LOOKED_AT: Final = 20  # tables in a folder


class Listing(NamedTuple):
    """The pictures that a table names, their labels, shape (n,), and how many of them are not there."""

    table: Path
    pictures: list[Path]
    labels: Labels
    missing: list[str]


def is_listing(path: Path) -> bool:
    """Whether the table at ``path`` names pictures: nothing but its first lines is read."""
    if path.suffix.lower() not in ENDINGS or not path.is_file() or path.stat().st_size > _LARGEST:
        return False
    with path.open("rb") as file:
        head = file.read(2000).decode("latin-1").lower().replace("\0", "")
    lines = head.splitlines()[1:3]
    return bool(lines) and any(ending in lines[0] for ending in ALL_PICTURES)


def listing_in(folder: Path) -> Path | None:
    """Return the one table in ``folder`` that names pictures; None if there is none, or several are."""
    tables = sorted(path for path in folder.iterdir() if path.suffix.lower() in ENDINGS)[:_MOST_LOOKED_AT]
    found = [path for path in tables if is_listing(path)]
    return found[0] if len(found) == 1 else None


def read_listing(path: Path) -> Listing:
    """Return the pictures that the table at ``path`` names; they lie in its folder, or below it.

    Raises:
        DigitpadError: it is damaged, or it cannot be told which column holds what.
    """
    table = read_csv(path, lambda done, total: None)
    names = _names(table)
    if names is None:
        raise DigitpadError(sentence("Data", "{path} has no column of the names of pictures", path=path))
    words = _labels(table, names)
    if words is None:
        raise DigitpadError(
            sentence("Data", "{path} has no column of labels that is called label beside the names", path=path)
        )
    digits = digits_of_words(str(path), words, table.row)
    found = [_picture(path.parent, name) for name in table.words[names]]
    kept = [i for i, picture in enumerate(found) if picture is not None]
    if not any(found):
        raise DigitpadError(
            sentence(
                "Data",
                "{path} names pictures, such as {name}, of which none is beside it",
                path=path,
                name=table.words[names][0],
            )
        )
    missing = [name for name, picture in zip(table.words[names], found, strict=True) if picture is None]
    return Listing(path, [picture for picture in found if picture is not None], digits[np.array(kept, int)], missing)


def _names(table: Table) -> int | None:
    endings = tuple(ALL_PICTURES)
    return next((i for i, words in table.words.items() if words[0].lower().endswith(endings)), None)


def _labels(table: Table, names: int) -> Sequence[str] | None:
    columns = [i for i in range(table.cells.shape[1]) if i != names]
    named = [i for i in columns if table.names is not None and table.names[i] in LABEL_NAMES]
    if len(named) != 1:
        if len(columns) != 1:
            return None
        named = columns
    column = named[0]
    return table.words[column] if column in table.words else [f"{label:g}" for label in table.cells[:, column].tolist()]


def _picture(folder: Path, name: str) -> Path | None:
    """Return the picture ``name`` below ``folder``, whatever folder its writer had it in; None if it is not there."""
    parts = Path(name.replace("\\", "/")).parts
    for start in range(len(parts)):
        tail = parts[start:]
        if ".." not in tail and tail[0] != "/" and is_picture(path := folder.joinpath(*tail)):
            return path
    for below in ("images", "imgs", "pictures", "train", "data"):
        if parts and is_picture(path := folder / below / parts[-1]):
            return path
    return None
