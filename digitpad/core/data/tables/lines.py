"""The lines of a text file, packed or not, in the encodings that tables come in."""

from __future__ import annotations

import bz2
import codecs
import contextlib
import gzip
import io
import lzma
import zlib
from collections.abc import Generator
from pathlib import Path
from typing import IO, Any, Final, cast

from digitpad.core.data.kind import Progress
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence
from digitpad.core.storage import file_content as content

PACKED: Final = (".gz", ".bz2", ".xz")
"""What the names of packed files end with; they are known by their content."""

_PACKERS: Final[dict[bytes, Any]] = {b"\x1f\x8b": gzip.open, b"BZh": bz2.open, b"\xfd7zXZ\0": lzma.open}
_ENCODINGS: Final = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_LONGEST_LINE: Final = 1_000_000  # characters
_LINES_AT_ONCE: Final = 500
# Rows of pixels shrink to a tenth, nearly blank ones to a hundredth. What grows beyond both of these is a bomb.
_LARGEST_EXPANSION: Final = 200
_SMALLEST_BOMB: Final = 256 * 2**20

Lines = Generator[tuple[int, str], None, None]


def lines_of(path: Path, progress: Progress) -> Lines:
    """Yield the lines that are not blank, with their numbers from 1.

    Args:
        path: a file of text, plain, gzipped, or packed with bzip2 or xz; UTF-8, or UTF-16 with a byte order mark.
        progress: told how many bytes of the file are done.

    Raises:
        DigitpadError: it is no text, damaged, or a bomb.
    """
    size = path.stat().st_size
    most = max(_SMALLEST_BOMB, _LARGEST_EXPANSION * size)
    with contextlib.ExitStack() as stack:
        file = stack.enter_context(path.open("rb"))
        start = file.peek(8)
        packer = next((each for magic, each in _PACKERS.items() if start.startswith(magic)), None)
        unpacked = file if packer is None else io.BufferedReader(stack.enter_context(packer(file)))
        try:
            start = unpacked.peek(content.HEAD)
            if packer is not None and (what := content.kind_of(start)):
                raise DigitpadError(sentence("Data", "{path} is {what}", path=path, what=what))
            encoding = next((name for mark, name in _ENCODINGS if start.startswith(mark)), "utf-8")
            text = io.TextIOWrapper(cast("IO[bytes]", unpacked), encoding=encoding)
            read = 0
            for number, line in enumerate(iter(lambda: text.readline(_LONGEST_LINE), ""), start=1):
                read += len(line)
                _check(line, path, number, read, most)
                if line.strip():
                    yield number, line
                if number % _LINES_AT_ONCE == 0:
                    progress(file.tell(), size)
        except UnicodeError as error:
            raise DigitpadError(
                sentence("Data", "{path} is not UTF-8 text, nor UTF-16 with a byte order mark", path=path)
            ) from error
        except (EOFError, zlib.error, lzma.LZMAError, gzip.BadGzipFile) as error:
            raise DigitpadError(sentence("Data", "{path} is truncated or damaged", path=path)) from error
        except OSError as error:
            if packer is bz2.open and error.errno is None:  # which is how bzip2 tells of damage
                raise DigitpadError(sentence("Data", "{path} is truncated or damaged", path=path)) from error
            raise
        progress(size, size)


def _check(line: str, path: Path, number: int, read: int, most: int) -> None:
    if len(line) == _LONGEST_LINE:
        raise DigitpadError(
            sentence("Data", "{path}, line {number} is longer than a digit can be", path=path, number=number)
        )
    if "\0" in line:
        raise DigitpadError(
            sentence(
                "Data",
                "{path}, line {number}: this is not text, or UTF-16 without a byte order mark",
                path=path,
                number=number,
            )
        )
    if read > most:
        raise DigitpadError(sentence("Data", "{path} unpacks to more than digits ever do", path=path))
