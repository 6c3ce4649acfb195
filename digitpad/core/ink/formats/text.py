"""What the formats of ink share: how much is read, errors that name their place, numbers and labels as text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import BinaryIO, Final

import numpy as np

from digitpad.core.alphabet import Alphabet
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.formats.lines import BYTE_ORDER_MARK, LONGEST_LINE
from digitpad.core.ink.ink import MOST_POINTS, FloatArray, Ink, Stroke
from digitpad.core.sentences import sentence

# A format whose drawings name their strokes may name one several times, but not so often that it is a bomb.
MOST_REPEATS: Final = 16

_WHOLE_NUMBER: Final = re.compile(r"-?[1-9][0-9]{0,17}|0")  # as people write it, and in 64 bits


def checked(ink: Ink, alphabet: Alphabet | None) -> Ink:
    """Return ``ink``.

    Raises:
        DigitpadError: there is an ``alphabet``, and the label is none of its classes.
    """
    if alphabet is not None:
        ink.class_label(alphabet)
    return ink


def whole(file: BinaryIO) -> bytes:
    """Return all bytes of ``file``, without a byte order mark.

    Raises:
        DigitpadError: they are more than `LONGEST_LINE`.
    """
    content = file.read(LONGEST_LINE + 1)
    if len(content) > LONGEST_LINE:
        raise DigitpadError(
            sentence("Ink", "this is larger than {value} MB, too large for one file", value=LONGEST_LINE // 2**20)
        )
    return content.removeprefix(BYTE_ORDER_MARK)


def refuse_too_large(ink: Ink) -> None:
    """Refuse to write what could not be read again.

    Raises:
        DigitpadError: ``ink`` has too many points.
    """
    if sum(map(len, ink.strokes)) > MOST_POINTS:
        raise DigitpadError(
            sentence(
                "Ink",
                "This drawing has more than {most_points:,} points, more than an ink file may hold.",
                most_points=MOST_POINTS,
            )
        )


def encoded(lines: Sequence[str]) -> bytes:
    """Return ``lines`` as a file; what no text can hold, half of a pair of surrogates, becomes a question mark.

    Raises:
        DigitpadError: it would be too large to be read again.
    """
    data = "\n".join([*lines, ""]).encode("utf-8", "replace")
    if len(data) > LONGEST_LINE:
        raise DigitpadError(
            sentence(
                "Ink",
                "These drawings take more than {value} MB in this format; a .jsonl.gz file holds them.",
                value=LONGEST_LINE // 2**20,
            )
        )
    return data


def name_from(text: str | None) -> int | str | None:
    """Return the writer or the label that ``text`` says in a format that has only text: whole numbers are numbers."""
    text = (text or "").strip()
    return int(text) if _WHOLE_NUMBER.fullmatch(text) else text or None


def label_from(text: str | None, alphabet: Alphabet | None) -> int | str | None:
    """Return the label that ``text`` says: the class of ``alphabet`` that is called so, or as `name_from`."""
    stripped = (text or "").strip()
    if alphabet is not None and stripped in alphabet.labels:
        return alphabet.labels.index(stripped)
    return name_from(stripped)


def shortest(number: float) -> str:
    """Return the shortest text that is read as ``number`` again, without an exponent unless it is tiny or huge."""
    text = repr(float(number)).removesuffix(".0")
    return np.format_float_positional(number, trim="-") if "e-0" in text or "e-10" in text else text


def columns_of(stroke: Stroke) -> list[FloatArray]:
    """Return x and y of ``stroke``, then its times in seconds and its pressures so far as it has them."""
    columns = [stroke.points[:, 0], stroke.points[:, 1], stroke.times, stroke.pressures]
    return [column for column in columns if column is not None]


def as_pressures(forces: FloatArray, largest: float) -> FloatArray:
    """Return ``forces`` of a device as pressures from 0 to 1; ``largest`` is the most that the file has, or allows."""
    return np.clip(forces / max(largest, 1.0), 0.0, 1.0)
