"""Labels that the user knows to be wrong: lists in the user's folder; a source itself is never changed.

A list lies under a hash of the source's content, so it holds wherever the file lies and whatever it is called. A mark
in it is kept by what the image looks like, so it holds for the image's twins, and where images are added to the source.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import sys
from collections import ChainMap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import numpy as np

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.dataset import DataSet, Images, Labels, Rows
from digitpad.core.data.spec import DataSpec
from digitpad.core.data.summary import fingerprint
from digitpad.core.errors import DigitpadError, os_errors_as, reason_of
from digitpad.core.sentences import sentence
from digitpad.core.storage.atomic import write_atomically
from digitpad.core.storage.folders import make_folder, user_folder

SUFFIX: Final = ".corrections.json"
EXCLUDED: Final = None
"""The mark of an image that no model is to learn from or to be measured on."""

_LARGEST_FILE: Final = 64 << 20  # bytes; a mark takes 50


@dataclass(frozen=True, slots=True)
class Corrections:
    """What the user has marked in one source.

    Attributes:
        marks: by `fingerprint`, the right label, or `EXCLUDED`.
        notes: sentences on where they come from, where that is not the list of this very content.
    """

    marks: Mapping[str, int | None] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def marked(self, image: Images, label: int | None) -> Corrections:
        """Return these and the mark that ``image`` is a ``label``, or is excluded."""
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

    def marked_rows(self, data: DataSet) -> Rows:
        """Return the rows of ``data`` whose images have a mark, in their order."""
        if not self.marks:
            return np.empty(0, dtype=np.int64)
        return np.flatnonzero([fingerprint(image) in self.marks for image in data.images])

    def right_labels(self, data: DataSet) -> tuple[Labels, Rows]:
        """Return the right label of each image of ``data``, shape (n,), and the rows of those that are not excluded.

        The label of an image that is excluded is the one that it has.
        """
        assert data.labels is not None
        labels, kept = data.labels.copy(), np.ones(len(data), dtype=bool)
        for row in self.marked_rows(data):
            mark = self.label_of(data.images[row])
            if mark is EXCLUDED:
                kept[row] = False
            else:
                labels[row] = mark
        return labels, np.flatnonzero(kept)

    def notes_on(self, data: DataSet, labels: Labels, kept: Rows) -> tuple[str, ...]:
        """Return sentences on what ``labels`` and ``kept``, from `right_labels`, change in ``data``."""
        assert data.labels is not None
        notes: list[str] = []
        changed, excluded = int(np.count_nonzero(labels[kept] != data.labels[kept])), len(data) - len(kept)
        if changed == 1:
            notes.append(sentence("Data", "1 label corrected, as marked"))
        elif changed:
            notes.append(sentence("Data", "{count:,} labels corrected, as marked", count=changed))
        if excluded == 1:
            notes.append(sentence("Data", "1 image excluded, as marked"))
        elif excluded:
            notes.append(sentence("Data", "{count:,} images excluded, as marked", count=excluded))
        return (*notes, *self.notes)

    def applied(self, data: DataSet) -> DataSet:
        """Return ``data`` with the right labels and without what is excluded; notes say how many there were.

        Raises:
            DigitpadError: nothing would be left.
        """
        if data.labels is None:
            return data
        labels, kept = self.right_labels(data)
        if len(kept) == 0:
            raise DigitpadError(
                sentence("Data", "{name} holds no digits but those that were marked to be excluded", name=data.name)
            )
        notes = (*data.notes, *self.notes_on(data, labels, kept))
        return replace(data, labels=labels, notes=notes).take(kept)


@dataclass(frozen=True, slots=True)
class CorrectionList:
    """The list of the marks on one source; each of its parts has a list of its own.

    Attributes:
        content: a hash of its images and labels.
        source: what it is called, with the part that was opened.
    """

    content: str
    source: DataSpec

    @classmethod
    def of(cls, data: DataSet, spec: str | DataSpec) -> CorrectionList:
        """Return the list for ``data`` as it was opened as ``spec``, before any mark is applied."""
        digest = hashlib.blake2b(digest_size=16)
        digest.update(repr((data.images.shape, data.alphabet.labels)).encode())
        for part in (data.images, data.labels):
            if part is not None:
                digest.update(np.ascontiguousarray(part).data)
        return cls(digest.hexdigest(), DataSpec.parse(spec))

    @property
    def _place(self) -> str:
        return f"{self.source.key}:{self.source.part}"

    @property
    def path(self) -> Path:
        """Where it lies, in the user's folder; it need not exist."""
        return _folder() / f"{self.content}{SUFFIX}"

    def load(self) -> Corrections:
        """Return what was marked.

        Until this content has a list of its own, that is what was marked when the source held something else, or in the
        list that earlier versions of the program kept beside it. `save` takes all of it over.

        Raises:
            DigitpadError: the list is there, but cannot be read.
        """
        own = _read(self.path)
        if own is not None:
            return Corrections(_marks(own, self.path))
        marks: list[dict[str, int | None]] = []
        notes: list[str] = []
        for path in self._older():
            try:
                if found := _marks(_read(path) or {"marks": {}}, path):
                    marks.append(found)
                    notes.append(sentence("Data", "marks are read from {name}", name=path.name))
            except DigitpadError as error:  # it may lie where the user can do nothing about it
                notes.append(sentence("Data", "{error}; it was passed over", error=str(error)))
        return Corrections(dict(ChainMap(*marks)), tuple(notes))

    def save(self, corrections: Corrections) -> Path:
        """Keep ``corrections`` and return where.

        Raises:
            DigitpadError: the user's folder does not take it; what was there is intact.
        """
        marks = dict(sorted(corrections.marks.items()))
        value = {"source": self.source.text, "place": self._place, "marks": marks}
        make_folder(self.path.parent)
        with os_errors_as(sentence("Data", "{path} cannot be written", path=self.path)):
            # Pure ASCII, as names of files may be no UTF-8.
            write_atomically(self.path, (json.dumps(value, indent=1) + "\n").encode())
        return self.path

    def _older(self) -> Iterator[Path]:
        """Yield the lists that may hold marks on this source, those that count most first."""
        others = [path for path in _folder().glob(f"*{SUFFIX}") if _place_of(path) == self._place]
        yield from sorted(others, key=_age)
        if self.source.is_word:
            yield _folder() / f"{self.source.text}{SUFFIX}"
            return
        path = self.source.path.absolute()
        yield path.with_name(path.name + SUFFIX)
        there = hashlib.blake2b(str(path).encode(errors="surrogateescape"), digest_size=6).hexdigest()
        start = os.fsencode(path.name[:80])[:220].decode(sys.getfilesystemencoding(), "ignore")
        yield _folder() / f"{start}-{there}{SUFFIX}"


def corrected(data: DataSet, spec: str | DataSpec) -> DataSet:
    """Return ``data``, which was opened as ``spec``, as the user wants it learned from.

    Raises:
        DigitpadError: the list of marks is damaged, or nothing would be left.
    """
    return CorrectionList.of(data, spec).load().applied(data)


def _folder() -> Path:
    return user_folder() / "corrections"


def _age(path: Path) -> float:
    """Return what is the smaller, the newer a file is."""
    with contextlib.suppress(OSError):  # it has just gone
        return -path.stat().st_mtime
    return 0.0


def _place_of(path: Path) -> str | None:
    """Return where the source of the list at ``path`` lay; None if that is not known."""
    try:
        place = (_read(path) or {}).get("place")
    except DigitpadError:
        return None
    return place if isinstance(place, str) else None


def _read(path: Path) -> dict[str, Any] | None:
    """Return the list at ``path``; None if there is none, or no room for its name."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG):
            return None
        words = sentence("Data", "{path} cannot be read: {reason}", path=path, reason=reason_of(error))
        raise DigitpadError(words) from error
    try:
        return dict(json.loads(data[:_LARGEST_FILE]).items())
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise _damaged(path) from error


def _marks(value: dict[str, Any], path: Path) -> dict[str, int | None]:
    marks, labels = value.get("marks"), (EXCLUDED, *range(DIGITS.size))
    if not isinstance(marks, dict):
        raise _damaged(path)
    if not all(type(label) in (int, type(None)) and label in labels for label in marks.values()):
        raise _damaged(path)
    return marks


def _damaged(path: Path) -> DigitpadError:
    return DigitpadError(
        sentence("Data", "{path} is damaged: it is no list of marks; remove it to go on without", path=path)
    )
