"""Labels that the user knows to be wrong: a list beside the source, which itself is never changed.

A mark is kept by what the image looks like, so it holds wherever in the source the image stands, and for its twins.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import sys
from collections import ChainMap
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.dataset import DataSet, Images, counted
from digitpad.core.data.spec import DataSpec
from digitpad.core.data.summary import fingerprint
from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.storage.atomic import write_atomically
from digitpad.core.storage.folders import user_folder

SUFFIX: Final = ".corrections.json"
EXCLUDED: Final = None
"""The mark of an image that no model is to learn from."""

_LARGEST_FILE: Final = 64 << 20  # bytes; a mark takes 50


@dataclass(frozen=True, slots=True)
class Corrections:
    """What the user has marked in one source.

    Attributes:
        marks: by `fingerprint`, the right label, or `EXCLUDED`.
    """

    marks: Mapping[str, int | None] = field(default_factory=dict)

    def marked(self, image: Images, label: int | None) -> Corrections:
        """Return these and the mark that ``image`` is a ``label``, or is to be left out."""
        return Corrections({**self.marks, fingerprint(image): label})

    def unmarked(self, image: Images) -> Corrections:
        """Return these without a mark on ``image``."""
        return Corrections({key: label for key, label in self.marks.items() if key != fingerprint(image)})

    def is_marked(self, image: Images) -> bool:
        """Whether ``image`` has a mark."""
        return fingerprint(image) in self.marks

    def label_of(self, image: Images) -> int | None:
        """Return the right label of an ``image`` that is marked, or `EXCLUDED`."""
        return self.marks[fingerprint(image)]

    def applied(self, data: DataSet) -> DataSet:
        """Return ``data`` with the right labels and without what is to be left out; notes say how many there were.

        Raises:
            DigitpadError: nothing would be left.
        """
        if not self.marks or data.labels is None:
            return data
        right = [self.marks.get(fingerprint(image), label)
                 for image, label in zip(data.images, data.labels.tolist(), strict=True)]  # fmt: skip
        kept = np.flatnonzero([label is not None for label in right])
        if len(kept) == 0:
            raise DigitpadError(f"{data.name} holds no digits but those that were marked to be left out")
        labels = np.array([label or 0 for label in right], dtype=np.uint8)
        notes = []
        if changed := int(np.count_nonzero(labels[kept] != data.labels[kept])):
            notes.append(f"{counted(changed, 'label')} corrected, as marked")
        if left_out := len(data) - len(kept):
            notes.append(f"{counted(left_out, 'image')} left out, as marked")
        return replace(data, labels=labels, notes=(*data.notes, *notes)).take(kept)


def load_corrections(spec: str | DataSpec) -> Corrections:
    """Return what was marked in the source ``spec``; its parts share one list.

    Raises:
        DigitpadError: the list is there, but cannot be read.
    """
    return Corrections(ChainMap(*map(_read, _places(spec))))


def save_corrections(spec: str | DataSpec, corrections: Corrections) -> Path:
    """Keep ``corrections`` and return where: beside the source, or in the user's folder if that takes no file.

    Raises:
        DigitpadError: neither takes it; what was there is intact.
    """
    marks = dict(sorted(corrections.marks.items()))
    data = (json.dumps({"source": DataSpec.parse(spec).text, "marks": marks}, indent=1) + "\n").encode()
    *beside, at_home = _places(spec)
    for place in beside:
        with contextlib.suppress(OSError):  # a folder that cannot be written to, or is no folder
            write_atomically(place, data)
            at_home.unlink(missing_ok=True)  # it would bring back what was unmarked
            return place
    with os_errors_as(f"{at_home} cannot be written"):
        at_home.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(at_home, data)
    return at_home


def corrected(data: DataSet, spec: str | DataSpec) -> DataSet:
    """Return ``data``, which was opened as ``spec``, as the user wants it learned from.

    Raises:
        DigitpadError: the list of marks is damaged, or nothing would be left.
    """
    return load_corrections(spec).applied(data)


def _places(spec: str | DataSpec) -> list[Path]:
    """Return where the list may lie, the place that counts most first; the last one is in the user's folder."""
    spec = DataSpec.parse(spec)
    folder = user_folder() / "corrections"
    if spec.is_word:
        return [folder / f"{spec.text}{SUFFIX}"]
    path = spec.path.absolute()
    # Two sources of one name in different folders have two lists.
    there = hashlib.blake2b(str(path).encode(errors="surrogateescape"), digest_size=6).hexdigest()
    # A name has 255 bytes at most.
    start = os.fsencode(path.name[:80])[:220].decode(sys.getfilesystemencoding(), "ignore")
    return [path.with_name(path.name + SUFFIX), folder / f"{start}-{there}{SUFFIX}"]


def _read(path: Path) -> dict[str, int | None]:
    """Return the marks of the list at ``path``; none if there is no list, or no room for its name."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG):
            return {}
        raise DigitpadError(f"{path} cannot be read: {error.strerror or error}") from error
    damaged = DigitpadError(f"{path} is damaged: it is no list of marks; remove it to go on without")
    try:
        marks = dict(json.loads(data[:_LARGEST_FILE])["marks"].items())
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise damaged from error
    labels = (None, *range(DIGITS.size))
    if not all(type(label) in (int, type(None)) and label in labels for label in marks.values()):
        raise damaged
    return marks
