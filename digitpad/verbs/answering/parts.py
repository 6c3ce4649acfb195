"""From the PATHs of a command line to parts that any process can read: files, lines of ink files, rows of data.

Paths stay strings here: an answer names them as they were given, "./a.png" too, which pathlib would shorten.
"""
# ruff: noqa: PTH112, PTH114, PTH116

from __future__ import annotations

import contextlib
import os
import re
import stat
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink_file import ENDINGS, is_ink_file, iterate_unparsed, may_hold_several
from digitpad.core.storage.endings import ALL_PICTURES, ending_of
from digitpad.verbs.answering.data_rows import Row, is_data, rows_of

if TYPE_CHECKING:
    from digitpad.core.ink.formats.lines import InkLine
    from digitpad.core.ink.ink import Ink
    from digitpad.core.preprocessing.picture import Picture

STDIN: Final = "-"

_STDIN_BUFFER: Final = 1 << 18  # bytes; each reading may wait for its turn while this process answers
_ENDLESS: Final = -1  # the size of a device or a pipe
_ADDRESS: Final = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
# What a folder's note says of one such thing, and of several.
_NEITHER: Final = ("neither a picture nor ink", "neither pictures nor ink")
_HIDDEN: Final = ("hidden", "hidden")
_LOOP: Final = ("folder that had been read already", "folders that had been read already")
_NOWHERE: Final = ("link that leads nowhere", "links that lead nowhere")

_DRAWINGS: Final = (*ENDINGS, *ALL_PICTURES)

Skipped = Counter[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Drawing:
    """What one PATH, or one line or page of it, holds.

    Attributes:
        source: the path, as it was given or found.
        index: which drawing of the source, from 0; a bad one counts too.
        content: the drawing, or what is wrong with it; None once it has been given to whoever answers.
        is_one_of_many: whether the source may hold several.
        note: of a picture, to be read with the answer; or empty.
    """

    source: str
    index: int
    content: Ink | Picture | Exception | None
    is_one_of_many: bool = False
    note: str = ""

    @property
    def name(self) -> str:
        """How to speak of it: the path, and the index where a file may hold several."""
        return f"{self.source}[{self.index}]" if self.is_one_of_many else self.source


@dataclass(frozen=True, slots=True)
class Part:
    """What is handed to a process that answers.

    Attributes:
        source: the path, as it was given or found.
        index: of its first drawing in the source.
        content: a drawing, the line or the row that it is written in, or what is wrong with it; None for a whole
            picture file, which is opened where it is answered.
        size: in bytes, as far as that is known: how much work it is.
        data: the content of a picture file, where that is sent to another machine.
    """

    source: str
    index: int = 0
    content: Ink | InkLine | Row | Exception | None = None
    size: int = 0
    data: bytes | None = None

    def drawings(self) -> Iterator[Drawing]:
        """Yield what it holds, one drawing or the pages of a picture."""
        if self.content is not None:
            from digitpad.core.ink.formats.lines import InkLine  # noqa: PLC0415 - pictures need it not

            content = self.content.parsed() if isinstance(self.content, InkLine | Row) else self.content
            yield Drawing(self.source, self.index, content, _holds_rows(self.source))
            return
        # Whoever finds the parts needs no NumPy.
        from digitpad.core.preprocessing.picture import load_pages, pages_from_bytes  # noqa: PLC0415

        index, is_one_of_many = -1, False
        try:
            path = Path(self.source)
            pages = load_pages(path) if self.data is None else pages_from_bytes(self.data, str(path))
            first, second = next(pages), next(pages, None)
            is_one_of_many = second is not None
            for index, page in enumerate(chain([first], [] if second is None else [second], pages)):
                yield Drawing(self.source, index, page, is_one_of_many)
        except Exception as error:  # noqa: BLE001 - the next source is read all the same
            yield Drawing(self.source, index + 1, error, is_one_of_many)


def find(paths: Iterable[str]) -> tuple[list[str | DigitpadError], list[str]]:
    """Return ``paths``, with folders replaced by the pictures and ink files in them and below, sorted by name.

    A folder that has none of these, but is a source of data, stays itself.
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
        if not inside and is_data(path):  # such as IDX files
            sources.append(path)
            continue
        sources += inside or [DigitpadError(f"{path} holds neither pictures nor ink files")]
        if skipped:
            counts = [f"{count} {one if count == 1 else several}" for (one, several), count in skipped.items()]
            notes.append(f"{path}: skipped {', '.join(counts)}")
    return sources, notes


def parts(sources: Sequence[str | DigitpadError]) -> Iterator[Part]:
    """Yield the parts of ``sources``, in their order; what is wrong with one is its content."""
    for source in sources:
        if isinstance(source, DigitpadError):
            yield Part("", 0, source)
            continue
        index = -1
        try:
            for index, part in enumerate(_parts_of(source)):  # noqa: B007
                yield part
        except Exception as error:  # noqa: BLE001 - the next source is read all the same
            yield Part(source, index + 1, error)


def _parts_of(source: str) -> Iterator[Part]:
    if source == STDIN and sys.stdin is None:
        raise DigitpadError("standard input is closed")
    if source == STDIN:
        with _stdin() as stream:
            yield from _of_inks(source, iterate_unparsed(stream))
        return
    size = _size(source)
    if size is not None and size != _ENDLESS and ending_of(source) in ALL_PICTURES:
        yield Part(source, size=size)
    elif size is None and _ADDRESS.match(source):
        raise DigitpadError(f"{source} is an address, which digitpad does not fetch; give the path of a file")
    elif is_ink_file(Path(source)):
        yield from _of_inks(source, iterate_unparsed(Path(source)))
    elif is_data(source):
        for index, row in enumerate(rows_of(source)):
            yield Part(source, index, row, row.image.nbytes if isinstance(row, Row) else 0)
    elif size == _ENDLESS:
        raise DigitpadError(f"{source} is a device or a pipe, not a picture")
    else:
        yield Part(source, size=size or 0)


def _stdin() -> contextlib.AbstractContextManager[BinaryIO]:
    """Return standard input by a buffer of its own: that of ``sys.stdin`` is closed at the end, which would wait."""
    try:
        return open(sys.stdin.fileno(), "rb", buffering=_STDIN_BUFFER, closefd=False)
    except OSError:  # it is none of the system's
        return contextlib.nullcontext(sys.stdin.buffer)


def _size(source: str) -> int | None:
    """Return the size of a file in bytes, None if there is none, `_ENDLESS` of what might never end."""
    try:
        status = os.stat(source)
    except (OSError, ValueError):
        return None
    return status.st_size if stat.S_ISREG(status.st_mode) else _ENDLESS


def _of_inks(source: str, inks: Iterable[Ink | InkLine | DigitpadError]) -> Iterator[Part]:
    for index, ink in enumerate(inks):
        yield Part(source, index, ink, len(getattr(ink, "text", b"")))


def _walk(folder: str, skipped: Skipped) -> Iterator[str | DigitpadError]:
    """Yield the files in and below ``folder``; count what is passed over in ``skipped``."""
    been: set[tuple[int, int]] = set()
    ahead: list[str | os.DirEntry[str]] = [folder]
    while ahead:
        entry = ahead.pop()
        path = entry if isinstance(entry, str) else entry.path
        try:
            if not isinstance(entry, str) and entry.is_file():  # the folder knows it, the file is not looked at
                if path.lower().endswith(_DRAWINGS):
                    yield path
                else:
                    skipped[_NEITHER] += 1
                continue
            status = os.stat(path)
            if not stat.S_ISDIR(status.st_mode):
                skipped[_NEITHER] += 1
            elif (status.st_dev, status.st_ino) in been:
                skipped[_LOOP] += 1
            else:
                been.add((status.st_dev, status.st_ino))
                with os.scandir(path) as entries:
                    inside = sorted(entries, key=lambda each: each.name, reverse=True)
                shown = [each for each in inside if not each.name.startswith(".")]
                if len(shown) < len(inside):
                    skipped[_HIDDEN] += len(inside) - len(shown)
                ahead += shown
        except OSError as error:
            if os.path.islink(path):
                skipped[_NOWHERE] += 1
            else:
                yield DigitpadError(f"{path} cannot be read: {error.strerror or error}")


def may_hold_several_drawings(source: str) -> bool:
    """Whether ``source`` may hold several drawings, as far as its name tells."""
    return _holds_rows(source) or ending_of(source) in (".tif", ".tiff")


def _holds_rows(source: str) -> bool:
    if ending_of(source) in ALL_PICTURES:
        return False
    return source == STDIN or may_hold_several(Path(source)) or is_data(source)
