"""What ``predict`` and ``read`` share: from the PATHs of a command line to drawings, and one answer for each.

Paths stay strings here: an answer names them as they were given, "./a.png" too, which pathlib would shorten.
"""
# ruff: noqa: PTH110, PTH112, PTH113, PTH114, PTH116, PTH118, PTH208

from __future__ import annotations

import os
import re
import stat
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

from digitpad.console import answer, progress_bar, report, say
from digitpad.core.errors import DigitpadError
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.ink_file import is_ink_file, iterate_inks, may_hold_several
from digitpad.core.models.library import find_model
from digitpad.core.preprocessing.picture import SUFFIXES, UNREAD_SUFFIXES, Picture, load_pages

if TYPE_CHECKING:
    import argparse

STDIN: Final = "-"

_ADDRESS: Final = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
# What a folder's note says of one such thing, and of several.
_NEITHER: Final = ("neither a picture nor ink", "neither pictures nor ink")
_HIDDEN: Final = ("hidden", "hidden")
_LOOP: Final = ("folder that had been read already", "folders that had been read already")
_NOWHERE: Final = ("link that leads nowhere", "links that lead nowhere")

Skipped = Counter[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Drawing:
    """What one PATH, or one line or page of it, holds.

    Attributes:
        source: the path, as it was given or found.
        index: which drawing of the source, from 0; a bad one counts too.
        content: the drawing, or what is wrong with it.
        is_one_of_many: whether the source may hold several.
    """

    source: str
    index: int
    content: Ink | Picture | Exception
    is_one_of_many: bool = False

    @property
    def name(self) -> str:
        """How to speak of it: the path, and the index where a file may hold several."""
        return f"{self.source}[{self.index}]" if self.is_one_of_many else self.source


Answer = Callable[[Drawing, Ink | Picture, Recogniser], str | Sequence[str]]
"""Returns what is said of a drawing: one line, or one for each of the lines that are written in it."""


def answer_all(arguments: argparse.Namespace, in_json: Answer, in_words: Answer) -> int:
    """Answer for every drawing in ``arguments.paths``, in their order; 1 if one of them could not be read.

    Whatever goes wrong with a drawing, a fault of our own included, is reported and costs no other its answer.
    """
    recogniser = Recogniser.shipped() if arguments.model is None else Recogniser.open(find_model(arguments.model))
    if arguments.sure is not None:
        recogniser = recogniser.as_sure_as(arguments.sure)
    sources, notes = find(arguments.paths)
    total = 0 if any(isinstance(source, str) and _may_hold_several(source) for source in sources) else len(sources)
    status = 0
    with progress_bar(unit=" drawings") as tell:
        for number, drawing in enumerate(read(sources), start=1):
            try:
                if isinstance(drawing.content, Exception):
                    raise drawing.content  # noqa: TRY301
                text = (in_json if arguments.json else in_words)(drawing, drawing.content, recogniser)
            except Exception as error:  # noqa: BLE001 - whatever it is, the others are answered
                # What is wrong with a file names it already, and does not call standard input "-".
                is_named = isinstance(error, DigitpadError) and error is drawing.content
                report(error, verbose=arguments.verbose, name="" if is_named else drawing.name)
                status = 1
                continue
            for said in [text] if isinstance(text, str) else text:
                line = said if arguments.json else f"{drawing.name}: {said}"
                answer(line, at_once=drawing.source == STDIN)  # whoever writes the lines may wait for the answers
            if note := getattr(drawing.content, "note", ""):
                say(note)
            if STDIN not in sources:  # where it waits for lines, it does not work
                tell(number, total)
    for note in notes:
        say(note)
    return status


def find(paths: Iterable[str]) -> tuple[list[str | DigitpadError], list[str]]:
    """Return ``paths``, with folders replaced by the pictures and ink files in them and below, sorted by name.

    In the place of a folder that cannot be read or holds nothing stands what is wrong with it. Hidden files, other
    files, and links that lead in a circle are passed over, and counted in the notes, one sentence a folder.
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
    return sources, notes


def read(sources: Sequence[str | DigitpadError]) -> Iterator[Drawing]:
    """Yield the drawings in ``sources`` one by one, in their order; what is wrong with one is its content."""
    for source in sources:
        if isinstance(source, DigitpadError):
            yield Drawing("", 0, source)
            continue
        index, is_one_of_many = -1, _holds_inks(source)
        try:
            for index, (content, is_one_of_many) in enumerate(_contents(source)):
                yield Drawing(source, index, content, is_one_of_many)
        except Exception as error:  # noqa: BLE001 - the next source is read all the same
            yield Drawing(source, index + 1, error, is_one_of_many)


def _contents(source: str) -> Iterator[tuple[Ink | Picture | DigitpadError, bool]]:
    """Yield what ``source`` holds, each with whether it may hold several."""
    if source == STDIN and sys.stdin is None:
        raise DigitpadError("standard input is closed")
    if source == STDIN:
        yield from ((ink, True) for ink in iterate_inks(sys.stdin.buffer))
    elif _ADDRESS.match(source) and not os.path.exists(source):
        raise DigitpadError(f"{source} is an address, which digitpad does not fetch; give the path of a file")
    elif is_ink_file(Path(source)):
        yield from ((ink, _holds_inks(source)) for ink in iterate_inks(Path(source)))
    elif os.path.exists(source) and not os.path.isfile(source):  # it might never end
        raise DigitpadError(f"{source} is a device or a pipe, not a picture")
    else:
        pages = load_pages(Path(source))
        first, second = next(pages), next(pages, None)
        yield first, second is not None
        yield from ((page, True) for page in chain([] if second is None else [second], pages))


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


def _is_drawing(path: str) -> bool:
    return is_ink_file(Path(path)) or Path(path).suffix.lower() in SUFFIXES | UNREAD_SUFFIXES


def _may_hold_several(source: str) -> bool:
    return _holds_inks(source) or Path(source).suffix.lower() in (".tif", ".tiff")


def _holds_inks(source: str) -> bool:
    return source == STDIN or may_hold_several(Path(source))
