"""Ink files: one drawing in a ``.json``, one a line in ``.jsonl``, ``.ndjson``, ``.jsonl.gz`` or on standard input."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final, NoReturn

from digitpad.core.alphabet import Alphabet
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import MOST_POINTS, Ink

ENDINGS: Final = (".json", ".jsonl", ".ndjson", ".jsonl.gz")
"""What an ink file's name ends with; capitals count as small letters."""

LONGEST_LINE: Final = 128 * 2**20  # bytes; MOST_POINTS points of four numbers with all their decimals take less
# Ink shrinks to a sixth or so. A file that grows beyond both of these is a bomb.
_LARGEST_EXPANSION: Final = 100
_SMALLEST_BOMB: Final = 64 * 2**20

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


def is_ink_file(path: Path) -> bool:
    """Whether the name of ``path`` is that of an ink file."""
    return path.name.lower().endswith(ENDINGS)


def iterate_inks(source: Path | BinaryIO, *, alphabet: Alphabet | None = None) -> Iterator[Ink | DigitpadError]:
    """Yield the drawings of ``source`` in their order, and in the place of each bad line what is wrong with it.

    Args:
        source: a file whose name ends with one of `ENDINGS`, or an open binary stream of ink lines, which is left
            open. Each line of a stream is answered as soon as it has come. Blank lines are passed over.
        alphabet: whose classes the labels must be, for whoever trains or measures; without it, any label will do.

    Yields:
        An ink; or a DigitpadError that names the file and the line. One that makes the rest unreadable (a missing
        or truncated file, a line of more than `LONGEST_LINE`) is the last. Nothing that a file can hold is raised.
    """
    name = str(source) if isinstance(source, Path) else "standard input"
    try:
        if not isinstance(source, Path):
            yield from _inks_of_lines(source, name, alphabet)
        elif not is_ink_file(source):
            yield DigitpadError(f"{name} is no ink file: its name ends with none of {', '.join(ENDINGS)}")
        else:
            with source.open("rb") as file:
                yield from _inks_of_file(file, source, alphabet)
    except FileNotFoundError:
        yield DigitpadError(f"{name} does not exist")
    except OSError as error:
        yield _because(f"{name} cannot be read: {error.strerror or error}", error)


def _inks_of_file(file: BinaryIO, path: Path, alphabet: Alphabet | None) -> Iterator[Ink | DigitpadError]:
    ending = path.name.lower().rpartition(".")[2]
    if ending == "json":
        text = file.read(LONGEST_LINE + 1)
        if len(text) > LONGEST_LINE:
            yield DigitpadError(f"{path} is larger than {LONGEST_LINE // 2**20} MB, too large for one drawing")
        else:
            yield _parse(text.removeprefix(_BYTE_ORDER_MARK), str(path), alphabet)
    elif ending == "gz":
        with gzip.GzipFile(fileobj=file) as unpacked:
            yield from _inks_of_lines(unpacked, str(path), alphabet, packed=file)  # type: ignore[arg-type]
    else:
        yield from _inks_of_lines(file, str(path), alphabet)


def _inks_of_lines(
    stream: BinaryIO, name: str, alphabet: Alphabet | None, *, packed: BinaryIO | None = None
) -> Iterator[Ink | DigitpadError]:
    number, size = 0, 0
    while True:
        place = f"{name}, line {number + 1}"
        try:
            line = stream.readline(LONGEST_LINE + 1)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            yield _because(f"{place}: the file is truncated or damaged here, or is no gzip file", error)
            return
        if not line:
            return
        number, size = number + 1, size + len(line)
        if len(line) > LONGEST_LINE:
            yield DigitpadError(f"{place} is longer than {LONGEST_LINE // 2**20} MB; nothing after it was read")
            return
        if packed is not None and size > max(_SMALLEST_BOMB, _LARGEST_EXPANSION * packed.tell()):
            yield DigitpadError(f"{place}: the file unpacks to more than ink ever does; nothing after it was read")
            return
        if number == 1:
            line = line.removeprefix(_BYTE_ORDER_MARK)
        if line.strip():
            yield _parse(line, place, alphabet)


def _parse(text: bytes, place: str, alphabet: Alphabet | None) -> Ink | DigitpadError:
    """Return the ink that is written in ``text``, or the error that names its ``place``."""
    try:
        ink = Ink.from_json(json.loads(text.decode("utf-8"), parse_constant=_refuse_constant))
        if alphabet is not None:
            ink.class_label(alphabet)
    except DigitpadError as error:
        return _because(f"{place}: {error}", error)
    except UnicodeDecodeError as error:
        return _because(f"{place}: this is not UTF-8 text", error)
    except json.JSONDecodeError as error:
        return _because(f"{place}: this is not JSON ({error.msg}, character {error.pos + 1})", error)
    except RecursionError as error:
        return _because(f"{place}: this is nested too deeply for ink", error)
    except ValueError as error:  # a number of thousands of digits, or NaN
        return _because(f"{place}: this holds a number that is not usable", error)
    return ink


def ink_line(ink: Ink) -> bytes:
    """Return ``ink`` as a line of an ink file, which is a ``.json`` file too.

    Raises:
        DigitpadError: it has more points than can be read again.
    """
    if len(ink.points) > MOST_POINTS:
        raise DigitpadError(f"This drawing has more than {MOST_POINTS:,} points, more than an ink file may hold.")
    return (json.dumps(ink.to_json()) + "\n").encode()


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _because(sentence: str, cause: Exception) -> DigitpadError:
    """Return what ``raise DigitpadError(sentence) from cause`` would raise."""
    error = DigitpadError(sentence)
    error.__cause__ = cause
    return error
