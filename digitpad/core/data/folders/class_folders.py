"""A folder for each digit: ``0``, ``zero``, ``digit_0``; also below ``train`` and ``test``."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

from digitpad.core.alphabet import DIGITS, Alphabet
from digitpad.core.data.dataset import counted
from digitpad.core.data.interpret.labels import digit_of, manner_of
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.storage.endings import ALL_PICTURES

PARTS: Final = {
    Part.TRAINING: ("train", "training"),
    # What is kept for choosing between models judges one too: it is held out, and a note says so.
    Part.TEST: ("test", "testing", "val", "valid", "validation"),
}

NO_PICTURE: Final = ("file that is no picture", "files that are no pictures")
_SEEN: Final = ("link to a folder that was read already", "links to folders that were read already")
_LOCKED: Final = ("folder that cannot be opened", "folders that cannot be opened")
_MOST_NAMED: Final = 5  # folders in a note

Skipped = Counter[tuple[str, str]]
"""How much was passed over, by its name in the singular and the plural."""


def class_folders(folder: Path, alphabet: Alphabet) -> dict[int, Path]:
    """Return the folders in ``folder`` by the classes that they are called by.

    Digits may be called in words or with a word before them where no folder is called by the digit alone; of several
    manners the one of most folders holds.
    """
    classes = {label: index for index, label in enumerate(alphabet.labels)}
    folders = sorted(path for path in folder.iterdir() if path.is_dir())
    plain = {classes[path.name]: path for path in folders if path.name in classes}
    if plain or alphabet != DIGITS:
        return plain
    manners: dict[str, dict[int, Path]] = {}
    for path in folders:
        digit, manner = digit_of(path.name), manner_of(path.name)
        if digit is not None and manner is not None:
            manners.setdefault(manner, {}).setdefault(digit, path)
    most = max(manners.values(), key=len, default={})
    return most if len(most) > 1 else {}


def part_folder(spec: DataSpec, part: Part) -> Path | None:
    """Return the folder of ``part`` in the one that ``spec`` names, if it has class folders.

    It is called by the part alone, or by more, as ``MNIST - JPG - training``; its class folders may lie in the one
    folder that is in it, as in Kaggle's ``trainingSet/trainingSet``.
    """
    folders = [path for path in sorted(spec.path.iterdir()) if path.is_dir()]
    ranked = sorted((rank, path) for path in folders if (rank := _rank_of(path, part)) is not None)
    folder: Path
    for _, folder in ranked:
        inner = [path for path in sorted(folder.iterdir()) if path.is_dir()]
        if class_folders(folder, spec.alphabet):
            return folder
        if len(inner) == 1 and class_folders(inner[0], spec.alphabet):
            return inner[0]
    return None


def _rank_of(folder: Path, part: Part) -> int | None:
    """Return how well the name of ``folder`` says ``part``: the less, the better; None if it does not."""
    name = folder.name.lower()
    if name in PARTS[part]:
        return PARTS[part].index(name)
    words = re.findall(r"[a-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", folder.name).lower())
    said = {each for each in Part for word in PARTS[each] if word in words}
    if said != {part}:
        return None
    return len(PARTS[part]) + (len(PARTS[part]) if "sample" in words else 0)


def passed_over_beside(used: Collection[Path], folder: Path, names: str) -> list[str]:
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


def is_picture(path: Path) -> bool:
    """Whether the name of the plain file ``path`` is that of a picture; reading a pipe would wait for ever."""
    return path.suffix.lower() in ALL_PICTURES and not path.name.startswith(".") and path.is_file()


def pictures_below(folder: Path, skipped: Skipped) -> Iterator[Path]:
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
            if is_picture(path):
                yield path
            else:
                skipped[NO_PICTURE] += 1
