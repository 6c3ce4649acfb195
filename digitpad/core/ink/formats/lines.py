"""The lines of ink files, each a drawing in the form of `Ink.from_json`: whoever only hands them on needs no NumPy."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Final, NoReturn

from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

if TYPE_CHECKING:
    from digitpad.core.alphabet import Alphabet
    from digitpad.core.ink.ink import Ink

LONGEST_LINE: Final = 128 * 2**20  # bytes; MOST_POINTS points of four numbers with all their decimals take less

BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"

# Ink shrinks to a sixth or so. A file that grows beyond both of these is a bomb.
_LARGEST_EXPANSION: Final = 100
_SMALLEST_BOMB: Final = 64 * 2**20


def because(sentence: str, cause: Exception) -> DigitpadError:
    """Return what ``raise DigitpadError(sentence) from cause`` would raise."""
    error = DigitpadError(sentence)
    error.__cause__ = cause
    return error


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
        return parsed(self.text, self.place, alphabet, besides)


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


def parsed(text: bytes, place: str, alphabet: Alphabet | None, besides: dict[str, Any] | None) -> Ink | DigitpadError:
    """Return the ink that is written in ``text``, or the error that names its ``place``, as `InkLine.parsed` does."""
    from digitpad.core.ink.ink import Ink  # noqa: PLC0415 - with NumPy, where it is parsed

    try:
        value = json.loads(text.decode("utf-8"), parse_constant=_refuse_constant)
        ink = Ink.from_json(value)
        if alphabet is not None:
            ink.class_label(alphabet)
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
