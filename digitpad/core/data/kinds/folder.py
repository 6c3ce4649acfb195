"""A folder with one subfolder for each digit, ``0`` to ``9``, full of pictures; also below ``train`` and ``test``."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.alphabet import Alphabet
from digitpad.core.data.arrays import prepare
from digitpad.core.data.dataset import MOST_IMAGES, DataSet, counted, note_on
from digitpad.core.data.kind import Kind, NoSuchPartError, Progress
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError
from digitpad.core.preprocessing.picture import SUFFIXES, UNREAD_SUFFIXES, Picture, load_picture
from digitpad.core.sentences import sentence

_PARTS: Final = {
    Part.TRAINING: ("train", "training"),
    # What is kept for choosing between models judges one too: it is held out, and a note says so.
    Part.TEST: ("test", "testing", "val", "valid", "validation"),
}

_NO_PICTURE: Final = ("file that is no picture", "files that are no pictures")
_BLANK: Final = ("blank picture", "blank pictures")
_SEEN: Final = ("link to a folder that was read already", "links to folders that were read already")
_LOCKED: Final = ("folder that cannot be opened", "folders that cannot be opened")
_ENDINGS: Final = SUFFIXES | UNREAD_SUFFIXES
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
    found = spec.path.is_dir() and (
        _class_folders(spec.path, spec.alphabet) or any(_part_folder(spec, p) for p in Part)
    )
    return bool(found)


def open_folder(spec: DataSpec, progress: Progress, skip_bad: bool) -> DataSet:
    """Prepare every picture of the digits' folders for the model; what is passed over is named and counted.

    Raises:
        DigitpadError: there is no such part, or no picture in it.
    """
    whole = _class_folders(spec.path, spec.alphabet)
    part = None if whole else _part_folder(spec, spec.part)
    if (whole and spec.part is Part.TEST) or not (whole or part):
        raise NoSuchPartError(sentence("Data", "{text} has no {part} part", text=spec.text, part=spec.part))
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
        raise DigitpadError(
            sentence("Data", "{text} holds more than {most_images:,} pictures", text=spec.text, most_images=MOST_IMAGES)
        )
    doubts: list[str] = []

    def loaded(i: int) -> Picture:
        picture = load_picture(files[i][0])
        doubts.extend([picture.note] if picture.note else [])
        return picture

    images, failed = prepare(len(files), loaded, lambda i: str(files[i][0]), progress)
    bad = tuple(failed.values())
    drawn = images.any(axis=(1, 2))
    skipped[_BLANK] += len(files) - len(bad) - int(np.count_nonzero(drawn))
    counts = ", ".join(f"{count:,} {names[count > 1]}" for names, count in sorted(skipped.items()) if count)
    notes += ([f"passed over {counts}"] if counts else []) + note_on(bad) + note_on(doubts, "read {} with a doubt")
    if not drawn.any():
        only = f", only {counts}" if counts else ""
        raise DigitpadError("; ".join([f"{spec.text} holds no picture of a digit{only}", *bad[:1]]))
    return DataSet(
        name=spec.name,
        images=images[drawn],
        labels=np.array([digit for _, digit in files], dtype=np.uint8)[drawn],
        notes=tuple(notes),
        unreadable=bad,
        alphabet=spec.alphabet,
    )


def _passed_over_beside(used: Collection[Path], folder: Path, names: str) -> list[str]:
    """Return a note on the folders in ``folder`` that are not ``used``, with the number of files below; none on none.

    Such as ``three``, ``03`` or ``10`` beside ``0`` to ``9``, whose pictures nobody would miss otherwise.
    """
    others = sorted(path for path in folder.iterdir() if path.is_dir() and path not in used)
    if not others:
        return []
    files = [sum(len(names) for _, _, names in os.walk(path)) for path in others[:_MOST_NAMED]]
    listed = [f"{path.name} ({counted(count, 'file')})" for path, count in zip(others, files, strict=False)]
    more = f" and {len(others) - _MOST_NAMED:,} more" if len(others) > _MOST_NAMED else ""
    folders = "folder" if len(others) == 1 else f"{len(others):,} folders"
    return [f"passed over the {folders} {', '.join(listed)}{more}: not called {names}"]


def _pictures(folder: Path, skipped: Skipped) -> Iterator[Path]:
    """Yield the pictures below ``folder`` by name, each folder once even if links lead around in a circle."""
    seen: set[tuple[int, int]] = set()
    for here, folders, names in os.walk(folder, onerror=lambda _: skipped.update([_LOCKED]), followlinks=True):
        status = os.stat(here)  # noqa: PTH116 - as os.walk gives it
        if (status.st_dev, status.st_ino) in seen:
            skipped[_SEEN] += 1
            folders.clear()
            continue
        seen.add((status.st_dev, status.st_ino))
        folders.sort()
        for path in (Path(here, name) for name in sorted(names)):
            # Reading a pipe would wait for ever.
            if path.suffix.lower() in _ENDINGS and not path.name.startswith(".") and path.is_file():
                yield path
            else:
                skipped[_NO_PICTURE] += 1


KIND: Final = Kind(
    form="a folder with one subfolder for each digit", claims=_claims, any_alphabet=True, open=open_folder
)
