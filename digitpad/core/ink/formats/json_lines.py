"""Ink as JSON: one drawing a file, or one a line, gzipped or not; the form is that of `Ink.from_json`."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, Final, NoReturn

from digitpad.core.alphabet import Alphabet
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.formats.text import BYTE_ORDER_MARK, LONGEST_LINE, because, checked, refuse_too_large, whole
from digitpad.core.ink.ink import Ink
from digitpad.core.sentences import sentence

# Ink shrinks to a sixth or so. A file that grows beyond both of these is a bomb.
_LARGEST_EXPANSION: Final = 100
_SMALLEST_BOMB: Final = 64 * 2**20


def read_one(file: BinaryIO, name: str, alphabet: Alphabet | None) -> Iterator[Ink | DigitpadError]:
    """Yield the one drawing of a file."""
    try:
        text = whole(file)
    except DigitpadError as error:
        yield because(f"{name}: {error}", error)
    else:
        yield _parse(text, name, alphabet, None)


@dataclass(frozen=True, slots=True)
class InkLine:
    """A line of an ink file that has not been parsed yet.

    Attributes:
        text: of the line.
        place: for people: the file's name, and the number of the line.
    """

    text: bytes
    place: str

    def parsed(self, alphabet: Alphabet | None = None, *, besides: dict[str, Any] | None = None) -> Ink | DigitpadError:
        """Return the ink, or what is wrong with it, with its place.

        Args:
            alphabet: as for `iterate_inks`.
            besides: is filled with all that the line says, if it is ink.
        """
        return _parse(self.text, self.place, alphabet, besides)


def read_lines(stream: BinaryIO, name: str, alphabet: Alphabet | None) -> Iterator[Ink | DigitpadError]:
    """Yield the drawings of a file or a stream, one a line."""
    yield from (line.parsed(alphabet) if isinstance(line, InkLine) else line for line in lines_of(stream, name))


def read_gzipped(file: BinaryIO, name: str, alphabet: Alphabet | None) -> Iterator[Ink | DigitpadError]:
    """Yield the drawings of a gzipped file, one a line."""
    yield from (line.parsed(alphabet) if isinstance(line, InkLine) else line for line in lines_of_gzipped(file, name))


def lines_of_gzipped(file: BinaryIO, name: str) -> Iterator[InkLine | DigitpadError]:
    """Yield the lines of a gzipped file."""
    with gzip.GzipFile(fileobj=file) as unpacked:
        yield from lines_of(unpacked, name, packed=file)  # type: ignore[arg-type]


def lines_of(stream: BinaryIO, name: str, *, packed: BinaryIO | None = None) -> Iterator[InkLine | DigitpadError]:
    """Yield the lines of a file or a stream that hold something; ``packed`` is the file that ``stream`` unpacks."""
    number, size = 0, 0
    while True:
        place = f"{name}, line {number + 1}"
        try:
            line = stream.readline(LONGEST_LINE + 1)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            yield because(f"{place}: the file is truncated or damaged here, or is no gzip file", error)
            return
        if not line:
            return
        number, size = number + 1, size + len(line)
        if len(line) > LONGEST_LINE:
            yield DigitpadError(
                sentence(
                    "Ink",
                    "{place} is longer than {value} MB; nothing after it was read",
                    place=place,
                    value=LONGEST_LINE // 2**20,
                )
            )
            return
        if packed is not None and size > max(_SMALLEST_BOMB, _LARGEST_EXPANSION * packed.tell()):
            yield DigitpadError(
                sentence(
                    "Ink",
                    "{place}: the file unpacks to more than ink ever does; nothing after it was read",
                    place=place,
                )
            )
            return
        if number == 1:
            line = line.removeprefix(BYTE_ORDER_MARK)
        if line.strip():
            yield InkLine(line, place)


def _parse(text: bytes, place: str, alphabet: Alphabet | None, besides: dict[str, Any] | None) -> Ink | DigitpadError:
    """Return the ink that is written in ``text``, or the error that names its ``place``; see `InkLine.parsed`."""
    try:
        value = json.loads(text.decode("utf-8"), parse_constant=_refuse_constant)
        ink = checked(Ink.from_json(value), alphabet)
    except DigitpadError as error:
        return because(f"{place}: {error}", error)
    except UnicodeDecodeError as error:
        return because(f"{place}: this is not UTF-8 text", error)
    except json.JSONDecodeError as error:
        return because(f"{place}: this is not JSON ({error.msg}, character {error.pos + 1})", error)
    except RecursionError as error:
        return because(f"{place}: this is nested too deeply for ink", error)
    except ValueError as error:  # a number of thousands of digits, or NaN
        return because(f"{place}: this holds a number that is not usable", error)
    if besides is not None:
        besides.update(value)
    return ink


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


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
