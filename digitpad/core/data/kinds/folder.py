"""A folder with one subfolder for each digit, ``0`` to ``9``, full of pictures; also below ``train`` and ``test``."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.alphabet import Alphabet
from digitpad.core.data.arrays import to_bytes
from digitpad.core.data.dataset import MOST_IMAGES, DataSet, note_on_unreadable, why_unreadable
from digitpad.core.data.kind import NoSuchPartError, Progress, source
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import SUFFIXES, UNREAD_SUFFIXES, load_picture

_PARTS: Final = {
    Part.TRAINING: ("train", "training"),
    # What is kept for choosing between models judges one too: it is held out, and a note says so.
    Part.TEST: ("test", "testing", "val", "valid", "validation"),
}

_NO_PICTURE: Final = ("file that is no picture", "files that are no pictures")
_BLANK: Final = ("blank picture", "blank pictures")
_SEEN: Final = ("link to a folder that was read already", "links to folders that were read already")
_LOCKED: Final = ("folder that cannot be opened", "folders that cannot be opened")
_MOST_NAMED: Final = 5  # folders in a note

Skipped = Counter[tuple[str, str]]
"""How much was passed over, by its name in the singular and the plural."""


def _class_folders(folder: Path, alphabet: Alphabet) -> dict[int, Path]:
    classes = {label: index for index, label in enumerate(alphabet.labels)}
    return {classes[path.name]: path for path in folder.iterdir() if path.name in classes and path.is_dir()}


def _part_folder(spec: DataSpec, part: Part) -> Path | None:
    names = {path.name.lower(): path for path in spec.path.iterdir() if path.is_dir()}
    found = (names[name] for name in _PARTS[part] if name in names)
    return next((folder for folder in found if _class_folders(folder, spec.alphabet)), None)


def _claims(spec: DataSpec) -> bool:
    if not spec.path.is_dir():
        return False
    return bool(_class_folders(spec.path, spec.alphabet)) or any(_part_folder(spec, part) for part in Part)


@source("folder", form="a folder with one subfolder for each digit", claims=_claims, any_alphabet=True)
def open_folder(spec: DataSpec, progress: Progress, skip_bad: bool) -> DataSet:
    """Prepare every picture of the digits' folders for the model; what is passed over is named and counted.

    Raises:
        DigitpadError: there is no such part, or no picture in it.
    """
    whole = _class_folders(spec.path, spec.alphabet)
    part = None if whole else _part_folder(spec, spec.part)
    if (whole and spec.part is Part.TEST) or not (whole or part):
        raise NoSuchPartError(f"{spec.text} has no {spec.part} part")
    notes: list[str] = []
    folders = whole if part is None else _class_folders(part, spec.alphabet)
    if part is not None:
        notes += [f"the folder {part.name} is taken for the test part"] if part.name.lower().startswith("val") else []
        used = [path for path in (_part_folder(spec, each) for each in Part) if path is not None]
        notes += _passed_over_beside(used, spec.path, "train or test")
    first, *_, last = spec.alphabet.labels
    notes += _passed_over_beside(folders.values(), part or spec.path, f"{first} to {last}")
    skipped: Skipped = Counter()
    files = [(path, digit) for digit in sorted(folders) for path in _pictures(folders[digit], skipped)]
    if len(files) > MOST_IMAGES:
        raise DigitpadError(f"{spec.text} holds more than {MOST_IMAGES:,} pictures")
    images, labels, bad = [], [], list[str]()
    for i, (path, digit) in enumerate(files):
        progress(i, len(files))
        try:
            image = normalise(load_picture(path))
        except Exception as error:  # noqa: BLE001 - whatever it is, the others are read
            bad.append(why_unreadable(str(path), error))
            continue
        if not image.any():
            skipped[_BLANK] += 1
            continue
        images.append(to_bytes(image))
        labels.append(digit)
    progress(len(files), len(files))
    counts = ", ".join(f"{count:,} {names[count > 1]}" for names, count in sorted(skipped.items()))
    notes += ([f"passed over {counts}"] if counts else []) + ([note_on_unreadable(bad)] if bad else [])
    if not images:
        only = f", only {counts}" if counts else ""
        raise DigitpadError("; ".join([f"{spec.text} holds no picture of a digit{only}", *bad[:1]]))
    return DataSet(
        name=spec.name,
        images=np.stack(images),
        labels=np.array(labels, dtype=np.uint8),
        notes=tuple(notes),
        unreadable=tuple(bad),
        alphabet=spec.alphabet,
    )


def _passed_over_beside(used: Collection[Path], folder: Path, names: str) -> list[str]:
    """Return a note on the folders in ``folder`` that are not ``used``, and how many files lie in each; none if none.

    Such as ``three``, ``03`` or ``10`` beside ``0`` to ``9``, whose pictures nobody would miss otherwise.
    """
    others = sorted(path for path in folder.iterdir() if path.is_dir() and path not in used)
    if not others:
        return []
    listed = [f"{path.name} ({_files_in(path)})" for path in others[:_MOST_NAMED]]
    more = f" and {len(others) - _MOST_NAMED:,} more" if len(others) > _MOST_NAMED else ""
    folders = "folder" if len(others) == 1 else f"{len(others):,} folders"
    return [f"passed over the {folders} {', '.join(listed)}{more}: not called {names}"]


def _files_in(folder: Path) -> str:
    try:
        count = sum(not _is_folder(entry) for entry in os.scandir(folder))
    except OSError:
        return "cannot be opened"
    return f"{count:,} file{'' if count == 1 else 's'}"


def _pictures(folder: Path, skipped: Skipped) -> Iterator[Path]:
    """Yield the pictures below ``folder`` by name, each folder once even if links lead around in a circle."""
    seen: set[tuple[int, int]] = set()
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            status = here.stat()
            if (status.st_dev, status.st_ino) in seen:
                skipped[_SEEN] += 1
                continue
            seen.add((status.st_dev, status.st_ino))
            with os.scandir(here) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except OSError:
            skipped[_LOCKED] += 1
            continue
        waiting.extend(Path(entry.path) for entry in reversed(found) if _is_folder(entry))
        for entry in found:
            if _is_folder(entry):
                continue
            if (
                Path(entry.name).suffix.lower() in SUFFIXES | UNREAD_SUFFIXES
                and not entry.name.startswith(".")
                and _is_file(entry)
            ):
                yield Path(entry.path)
            else:
                skipped[_NO_PICTURE] += 1


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Whether it is a plain file: reading a pipe would wait for ever."""
    try:
        return entry.is_file()
    except OSError:
        return False
