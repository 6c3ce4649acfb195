"""Ink as JSON: one drawing a file, or one a line, gzipped or not; the form is that of `Ink.from_json`."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from digitpad.core.alphabet import Alphabet
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.formats.lines import InkLine, because, lines_of, lines_of_gzipped, parsed
from digitpad.core.ink.formats.text import refuse_too_large, whole
from digitpad.core.ink.ink import Ink
from digitpad.core.sentences import sentence


def read_one(file: BinaryIO, name: str, alphabet: Alphabet | None) -> Iterator[Ink | DigitpadError]:
    """Yield the one drawing of a file."""
    try:
        text = whole(file)
    except DigitpadError as error:
        yield because(f"{name}: {error}", error)
    else:
        yield parsed(text, name, alphabet, None)


def read_lines(stream: BinaryIO, name: str, alphabet: Alphabet | None) -> Iterator[Ink | DigitpadError]:
    """Yield the drawings of a file or a stream, one a line."""
    yield from (line.parsed(alphabet) if isinstance(line, InkLine) else line for line in lines_of(stream, name))


def read_gzipped(file: BinaryIO, name: str, alphabet: Alphabet | None) -> Iterator[Ink | DigitpadError]:
    """Yield the drawings of a gzipped file, one a line."""
    yield from (line.parsed(alphabet) if isinstance(line, InkLine) else line for line in lines_of_gzipped(file, name))


def write_one(inks: Sequence[Ink]) -> bytes:
    """Return the one drawing in ``inks`` as a file.

    Raises:
        DigitpadError: there is none, or there are several, or it is too large to be read again.
    """
    if len(inks) != 1:
        raise DigitpadError(
            sentence(
                "Ink", "A .json file holds one drawing, not {count}; a .jsonl file holds one a line.", count=len(inks)
            )
        )
    return ink_line(inks[0])


def write_lines(inks: Sequence[Ink]) -> bytes:
    """Return ``inks`` as a file, one a line.

    Raises:
        DigitpadError: a drawing is too large to be read again.
    """
    return b"".join(map(ink_line, inks))


def write_gzipped(inks: Sequence[Ink]) -> bytes:
    """Return ``inks`` as a gzipped file, one a line; the same inks give the same bytes.

    Raises:
        DigitpadError: a drawing is too large to be read again.
    """
    return gzip.compress(write_lines(inks), mtime=0)


def ink_line(ink: Ink) -> bytes:
    """Return ``ink`` as a line of an ink file, which is a ``.json`` file too.

    Raises:
        DigitpadError: it has more points than can be read again.
    """
    refuse_too_large(ink)
    return (json.dumps(ink.to_json()) + "\n").encode()
