"""From the PATHs of a command line to drawings: pictures, ink files, folders of both, ink lines on standard input.

Paths stay strings here: an answer names them as they were given, "./a.png" too, which pathlib would shorten.
"""
# ruff: noqa: PTH110, PTH112, PTH113, PTH114, PTH116, PTH118, PTH208

from __future__ import annotations

import os
import stat
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.ink_file import is_ink_file, iterate_inks
from digitpad.core.preprocessing.picture import SUFFIXES, UNREAD_SUFFIXES, Picture, load_pages

STDIN: Final = "-"

# What a folder's note says of one such thing, and of several.
_NEITHER: Final = ("neither a picture nor ink", "neither pictures nor ink")
_HIDDEN: Final = ("hidden", "hidden")
_LOOP: Final = ("folder that had been read already", "folders that had been read already")
_NOWHERE: Final = ("link that leads nowhere", "links that lead nowhere")

Skipped = Counter[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Drawing:
    """What one PATH, or one line of it, holds.

    Attributes:
        source: the path, as it was given or found.
        index: which drawing of the source, from 0; a bad one counts too.
        content: the drawing, or what is wrong with it.
        is_page: whether it is one of the pages of a picture.
    """

    source: str
    index: int
    content: Ink | Picture | DigitpadError
    is_page: bool = False

    @property
    def name(self) -> str:
        """How to speak of it: the path, and the index where a file may hold several."""
        return f"{self.source}[{self.index}]" if self.is_page or _holds_lines(self.source) else self.source


@dataclass(frozen=True, slots=True)
class Found:
    """The files behind some PATHs.

    Attributes:
        sources: paths, `STDIN`, and in their places folders that could not be read.
        notes: one sentence a folder in which something was passed over.
    """

    sources: tuple[str | DigitpadError, ...]
    notes: tuple[str, ...]

    @property
    def drawings(self) -> int | None:
        """How many drawings they hold, or None if only reading them will tell."""
        if any(isinstance(source, str) and (_holds_lines(source) or _has_pages(source)) for source in self.sources):
            return None
        return len(self.sources)


def find(paths: Iterable[str]) -> Found:
    """Replace the folders among ``paths`` by the pictures and ink files in them and below, sorted by name.

    Hidden files, other files, and links that lead in a circle are passed over, and counted in the notes.
    """
    sources: list[str | DigitpadError] = []
    notes = []
    for path in paths:
        if path == STDIN or not os.path.isdir(path):
            sources.append(path)
            continue
        skipped: Skipped = Counter()
        inside = list(_walk(path, skipped))
        sources += inside or [DigitpadError(f"{path} holds neither pictures nor ink files")]
        if skipped:
            counts = [f"{count} {one if count == 1 else several}" for (one, several), count in skipped.items()]
            notes.append(f"{path}: skipped {', '.join(counts)}")
    return Found(tuple(sources), tuple(notes))


def read(sources: Sequence[str | DigitpadError]) -> Iterator[Drawing]:
    """Yield the drawings in ``sources`` one by one, in their order; nothing that a file can hold is raised."""
    for source in sources:
        if isinstance(source, DigitpadError):
            yield Drawing("", 0, source)
        elif source == STDIN or is_ink_file(Path(source)):
            for index, ink in enumerate(_inks(source)):
                yield Drawing(source, index, ink)
        else:
            yield from _pictures(source)


def _walk(folder: str, skipped: Skipped) -> Iterator[str | DigitpadError]:
    """Yield the files in and below ``folder``; count what is passed over in ``skipped``."""
    been: set[tuple[int, int]] = set()
    ahead = [folder]
    while ahead:
        path = ahead.pop()
        try:
            status = os.stat(path)
            if not stat.S_ISDIR(status.st_mode):
                if stat.S_ISREG(status.st_mode) and _is_drawing(path):
                    yield path
                else:
                    skipped[_NEITHER] += 1
            elif (status.st_dev, status.st_ino) in been:
                skipped[_LOOP] += 1
            else:
                been.add((status.st_dev, status.st_ino))
                names = sorted(os.listdir(path))
                shown = [name for name in names if not name.startswith(".")]
                if len(shown) < len(names):
                    skipped[_HIDDEN] += len(names) - len(shown)
                ahead += [os.path.join(path, name) for name in reversed(shown)]
        except OSError as error:
            if os.path.islink(path):
                skipped[_NOWHERE] += 1
            else:
                yield DigitpadError(f"{path} cannot be read: {error.strerror or error}")


def _has_pages(source: str) -> bool:
    return Path(source).suffix.lower() in (".tif", ".tiff")


def _is_drawing(path: str) -> bool:
    return is_ink_file(Path(path)) or Path(path).suffix.lower() in SUFFIXES | UNREAD_SUFFIXES


def _holds_lines(source: str) -> bool:
    return source == STDIN or (is_ink_file(Path(source)) and not source.lower().endswith(".json"))


def _inks(source: str) -> Iterator[Ink | DigitpadError]:
    if source != STDIN:
        return iterate_inks(Path(source))
    if sys.stdin is None:
        return iter([DigitpadError("standard input is closed")])
    return iterate_inks(sys.stdin.buffer)


def _pictures(source: str) -> Iterator[Drawing]:
    if os.path.exists(source) and not os.path.isfile(source):  # it might never end
        yield Drawing(source, 0, DigitpadError(f"{source} is a device or a pipe, not a picture"))
        return
    pages = load_pages(Path(source))
    first, second = next(pages), next(pages, None)
    yield Drawing(source, 0, first, is_page=second is not None)
    if second is not None:
        for index, page in enumerate(chain((second,), pages), start=1):
            yield Drawing(source, index, page, is_page=True)
