"""A folder that holds files of data: which of them is meant, such as ``train.csv`` beside ``test.csv``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from digitpad.core.data.dataset import counted
from digitpad.core.data.kind import NoSuchPartError, Unpacked
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

_PART: Final = re.compile(r"(?<![a-z])(train|training|test|testing|t10k|val|valid|validation)(?![a-z])", re.IGNORECASE)
_SUBMISSION: Final = re.compile(r"submission", re.IGNORECASE)  # Kaggle's pattern of an answer
_DEEPEST: Final = 5  # folders in folders that hold nothing else
_MOST_FILES: Final = 1000  # that are looked at
_MOST_NAMED: Final = 5


def look_inside(spec: DataSpec, is_source: Callable[[DataSpec], bool]) -> Unpacked | None:
    """Return the source in the folder that ``spec`` names, or None if there is none.

    Args:
        spec: a folder, and the part that is asked for.
        is_source: whether a file, or a folder, is a source by itself.

    Raises:
        NoSuchPartError: there are sources, but none of the part.
        DigitpadError: several could be meant.
    """
    folder = spec.path
    for _ in range(_DEEPEST):
        entries = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
        files = [path for path in entries if path.is_file() and not _SUBMISSION.search(path.stem)][:_MOST_FILES]
        sources = [path for path in files if is_source(DataSpec(str(path)))]
        folders = [path for path in entries if path.is_dir()]
        if sources:
            return _of_part(spec, sources, [path for path in entries if path not in sources])
        if len(folders) != 1:
            return None
        folder = folders[0]
        inner = replace(spec, text=str(folder))
        if is_source(inner):
            return Unpacked(inner)
    return None


def _of_part(spec: DataSpec, sources: Sequence[Path], others: Sequence[Path]) -> Unpacked:
    """Return which of the files ``sources`` is of the part that ``spec`` asks for."""
    if len(sources) == 1 and _part_of(sources[0]) in (None, spec.part):
        meant = [sources[0]]
        # One file may have both parts itself.
        part = spec.asked_part if _part_of(sources[0]) is None else None
    else:
        meant, part = [path for path in sources if _part_of(path) is spec.part], None
    if not meant and any(_part_of(path) is not None for path in sources):
        raise NoSuchPartError(sentence("Data", "{text} has no {part} part", text=spec.text, part=str(spec.part)))
    if len(meant) != 1:
        raise DigitpadError(
            sentence(
                "Data",
                "{text} holds several sets ({names}); name one of the files",
                text=spec.text,
                names=", ".join(_names(meant or sources)),
            )
        )
    passed_over = [*(path for path in sources if path not in meant and _part_of(path) is None), *others]
    notes = [sentence("Data", "{name} is read", name=meant[0].name)]
    if passed_over:
        notes.append(
            sentence(
                "Data",
                "passed over {count} beside it: {names}",
                count=counted(len(passed_over), "file"),
                names=", ".join(_names(passed_over)),
            )
        )
    return Unpacked(replace(spec, text=str(meant[0]), asked_part=part), tuple(notes))


def _part_of(path: Path) -> Part | None:
    """Return the part that the name of a file tells; what is kept for validation is for measuring as well."""
    found = {match[1].lower() for match in _PART.finditer(path.stem)}
    if not found:
        return None
    return Part.TRAINING if found <= {"train", "training"} else Part.TEST


def _names(paths: Sequence[Path]) -> Iterator[str]:
    yield from (path.name for path in paths[:_MOST_NAMED])
    if len(paths) > _MOST_NAMED:
        yield f"and {len(paths) - _MOST_NAMED:,} more"
