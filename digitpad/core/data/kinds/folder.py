"""Pictures, labelled by a folder for each digit, by their names, or by a table of names and labels beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.arrays import prepare
from digitpad.core.data.dataset import MOST_IMAGES, DataSet, Images, Labels, note_on
from digitpad.core.data.folders.class_folders import (
    NO_PICTURE,
    Skipped,
    class_folders,
    is_picture,
    part_folder,
    passed_over_beside,
    pictures_below,
)
from digitpad.core.data.folders.file_names import clear_labels, labels_in_names
from digitpad.core.data.folders.listing import is_listing, listing_in, read_listing
from digitpad.core.data.kind import Kind, NoSuchPartError, Progress
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError
from digitpad.core.preprocessing.picture import Picture, load_picture
from digitpad.core.sentences import sentence

_BLANK: Final = ("blank picture", "blank pictures")


def open_folder(spec: DataSpec, progress: Progress, skip_bad: bool) -> DataSet:
    """Prepare every picture for the model; what is passed over is named and counted.

    Raises:
        DigitpadError: there is no such part, no picture in it, or it is not clear which digits they show.
    """
    if not spec.path.is_dir():
        return _of_listing(spec, spec.path, progress)
    if class_folders(spec.path, spec.alphabet) or any(part_folder(spec, part) for part in Part):
        return _of_class_folders(spec, progress)
    _refuse_test_part(spec)
    listing = listing_in(spec.path)
    return _of_names(spec, progress) if listing is None else _of_listing(spec, listing, progress)


def _of_class_folders(spec: DataSpec, progress: Progress) -> DataSet:
    whole = class_folders(spec.path, spec.alphabet)
    part = None if whole else part_folder(spec, spec.part)
    if (whole and spec.part is Part.TEST) or not (whole or part):
        raise NoSuchPartError(sentence("Data", "{text} has no {part} part", text=spec.text, part=spec.part))
    notes: list[str] = []
    folders = whole if part is None else class_folders(part, spec.alphabet)
    if part is not None:
        notes += [f"the folder {part.name} is taken for the test part"] if "val" in part.name.lower() else []
        used = [path for path in (part_folder(spec, each) for each in Part) if path is not None]
        used = [path if path.parent == spec.path else path.parent for path in used]
        notes += passed_over_beside(used, spec.path, "train or test")
    first, *_, last = spec.alphabet.labels
    names = f"{first} to {last}"
    if any(path.name not in spec.alphabet.labels for path in folders.values()):
        names = "as the others are"
        notes.append(sentence("Data", "the digits are those of the folders’ names: {names}", names=_called(folders)))
    notes.extend(passed_over_beside(folders.values(), part or spec.path, names))
    skipped: Skipped = Counter()
    files = [(path, digit) for digit in sorted(folders) for path in pictures_below(folders[digit], skipped)]
    labels = np.array([digit for _, digit in files], dtype=np.uint8)
    return _labelled(spec, _read(spec, [path for path, _ in files], skipped, progress), labels, notes)


def _called(folders: dict[int, Path]) -> str:
    return ", ".join(f"{folders[digit].name} is {digit}" for digit in sorted(folders))


def _of_listing(spec: DataSpec, table: Path, progress: Progress) -> DataSet:
    listing = read_listing(table)
    notes: list[str] = [sentence("Data", "the labels are those in {name}", name=table.name)]
    if listing.missing:
        notes += note_on(listing.missing, "passed over {} that the table names, but that are not there")
    return _labelled(spec, _read(spec, listing.pictures, Counter(), progress), listing.labels, notes)


def _of_names(spec: DataSpec, progress: Progress) -> DataSet:
    """Read pictures whose names tell their digits; where a number in them may be anything, they are looked at."""
    skipped: Skipped = Counter()
    files = [path for path in sorted(spec.path.iterdir()) if not path.is_dir()]
    pictures = [path for path in files if is_picture(path)]
    skipped[NO_PICTURE] += len(files) - len(pictures)
    ways = labels_in_names(pictures)
    read = _read(spec, pictures, skipped, progress)
    way = clear_labels({where: labels[read.drawn] for where, labels in ways.items()}, read.images[read.drawn])
    if way is None:
        raise DigitpadError(
            sentence(
                "Data",
                "{text} holds pictures, but a number in their names may be a label or may count them; put those of "
                "each digit into a folder of its own, called 0 to 9, or call them label_7_001.png",
                text=spec.text,
            )
        )
    notes = [sentence("Data", "the labels are in the names of the pictures: {where}", where=way)]
    return _labelled(spec, read, ways[way], notes + passed_over_beside((), spec.path, "0 to 9"))


def _refuse_test_part(spec: DataSpec) -> None:
    if spec.part is Part.TEST:
        raise NoSuchPartError(sentence("Data", "{text} has no {part} part", text=spec.text, part=spec.part))


@dataclass(frozen=True, slots=True, eq=False)
class _Read:
    """Pictures of which at least one is drawn.

    Attributes:
        images: shape (n, 28, 28), uint8; blank where a picture cannot be read, or is.
        drawn: shape (n,), the others.
        notes: what was passed over.
        unreadable: sentences on what cannot be read, by their numbers.
    """

    images: Images
    drawn: npt.NDArray[np.bool_]
    notes: list[str]
    unreadable: dict[int, str]


def _read(spec: DataSpec, files: Sequence[Path], skipped: Skipped, progress: Progress) -> _Read:
    if len(files) > MOST_IMAGES:
        raise DigitpadError(
            sentence("Data", "{text} holds more than {most_images:,} pictures", text=spec.text, most_images=MOST_IMAGES)
        )
    doubts: list[str] = []

    def loaded(i: int) -> Picture:
        picture = load_picture(files[i])
        doubts.extend([picture.note] if picture.note else [])
        return picture

    images, failed = prepare(len(files), loaded, lambda i: str(files[i]), progress)
    bad = tuple(failed.values())
    drawn = np.asarray(images.any(axis=(1, 2)))
    skipped[_BLANK] += len(files) - len(bad) - int(np.count_nonzero(drawn))
    counts = ", ".join(f"{count:,} {names[count > 1]}" for names, count in sorted(skipped.items()) if count)
    if not drawn.any():
        only = f", only {counts}" if counts else ""
        raise DigitpadError("; ".join([f"{spec.text} holds no picture of a digit{only}", *bad[:1]]))
    notes = [f"passed over {counts}"] if counts else []
    return _Read(images, drawn, [*notes, *note_on(bad), *note_on(doubts, "read {} with a doubt")], failed)


def _labelled(spec: DataSpec, read: _Read, labels: Labels, notes: Sequence[str]) -> DataSet:
    bad = tuple(read.unreadable.values())
    if not spec.with_labels:
        return DataSet(
            name=spec.name, images=read.images, labels=None, notes=tuple(notes), unreadable=bad,
            blanks=tuple(read.unreadable),
        )  # fmt: skip
    return DataSet(
        name=spec.name,
        images=read.images[read.drawn],
        labels=labels[read.drawn],
        notes=(*notes, *read.notes),
        unreadable=bad,
        alphabet=spec.alphabet,
    )


def _claims(spec: DataSpec) -> bool:
    if not spec.path.is_dir():
        return is_listing(spec.path)
    if class_folders(spec.path, spec.alphabet) or any(part_folder(spec, part) for part in Part):
        return True
    if listing_in(spec.path) is not None:
        return True
    pictures = [path for path in spec.path.iterdir() if is_picture(path)]
    return spec.alphabet == DIGITS and len(pictures) > 1 and bool(labels_in_names(pictures))


KIND: Final = Kind(
    form="a folder with one subfolder for each digit, or of pictures with their digits in their names or in a table",
    claims=_claims,
    any_alphabet=True,
    open=open_folder,
)
