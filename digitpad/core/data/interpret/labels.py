"""What labels mean: numbers, words, one-hot rows, MATLAB's 10 for a zero."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGIT_WORDS, DIGITS
from digitpad.core.data.dataset import Labels
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

NameOfRow = Callable[[int], str]
"""Says how the user finds the i-th entry."""

_MARKS: Final = "digit|label|class|number|num|target|cls"
_WORDED: Final = re.compile(
    rf"(?:({_MARKS})s?[\s_.=-]*)?(?:([0-9])(?:\.0*)?|({'|'.join(DIGIT_WORDS)})s?)", re.IGNORECASE
)


def digit_of(text: str) -> int | None:
    """Return the digit that ``text`` says: ``7``, ``7.0``, ``'7'``, ``seven``, ``digit_7``; None if it says none."""
    found = _WORDED.fullmatch(text.strip().strip("'\"").strip())
    if found is None:
        return None
    return int(found[2]) if found[2] else DIGIT_WORDS.index(found[3].lower())


def manner_of(text: str) -> str | None:
    """Return the manner in which ``text`` says a digit, such as ``"plain"``; None if it says none.

    Names that say one and the same digit in two manners are not meant to.
    """
    found = _WORDED.fullmatch(text.strip())
    if found is None:
        return None
    if found[1]:
        return found[1].lower()
    return "plain" if found[2] else "word"


@dataclass(frozen=True, slots=True, eq=False)
class LabelReading:
    """One way to read the labels of a set.

    Attributes:
        digits: shape (n,), uint8.
        notes: what is assumed.
    """

    digits: Labels
    notes: tuple[str, ...] = ()


def label_readings(name: str, labels: npt.NDArray[Any], row: NameOfRow) -> list[LabelReading]:
    """Return the ways to read ``labels``: one, or two where the images have to tell.

    Args:
        name: of the source.
        labels: one for each image: numbers or words of shape (n,), (n, 1) or (1, n), or one-hot, (n, 10) or (10, n).
        row: how the user finds the i-th.

    Raises:
        DigitpadError: one is no digit from 0 to 9.
    """
    notes: list[str] = []
    if labels.ndim == 2:
        labels = _in_one_row(name, labels, notes)
    if labels.ndim != 1:
        raise _wrong_shape(name, labels.shape)
    if labels.dtype.kind in "US":
        return [LabelReading(digits_of_words(name, labels.astype(str).tolist(), row), tuple(notes))]
    if len(labels) and labels.max() == DIGITS.size and labels.min() >= 1 and not np.any(labels % 1):
        return [
            LabelReading(
                (labels % DIGITS.size).astype(np.uint8),
                (*notes, sentence("Data", "the labels go from 1 to 10: 10 is taken for 0, as MATLAB's users write it")),
            ),
            LabelReading(
                (labels - 1).astype(np.uint8),
                (*notes, sentence("Data", "the labels go from 1 to 10: each is one more than its digit")),
            ),
        ]
    return [LabelReading(_checked(name, labels, row), tuple(notes))]


def digits_of_words(name: str, words: Sequence[str], row: NameOfRow) -> Labels:
    """Return the digits that ``words`` say, shape (n,), uint8.

    Raises:
        DigitpadError: one says none.
    """
    digits = [digit_of(word) for word in words]
    if None in digits:
        i = digits.index(None)
        raise DigitpadError(
            sentence(
                "Data",
                "{name}, {row}: the label {value!r} is not a digit from 0 to 9",
                name=name,
                row=row(i),
                value=words[i][:20],
            )
        )
    return np.array(digits, dtype=np.uint8)


def are_one_hot(labels: npt.NDArray[Any]) -> bool:
    """Whether ``labels``, shape (n, 10), have a single 1 in each row, and else 0, or −1."""
    if labels.ndim != 2 or labels.shape[1] != DIGITS.size or labels.dtype.kind not in "buif":
        return False
    off = -1 if labels.min(initial=0) == -1 else 0
    return bool(np.isin(labels, (off, 1)).all() and ((labels == 1).sum(axis=1) == 1).all())


def _in_one_row(name: str, labels: npt.NDArray[Any], notes: list[str]) -> npt.NDArray[Any]:
    if 1 in labels.shape:
        return labels.ravel()
    for table in (labels, labels.T):
        if are_one_hot(table):
            notes.append(sentence("Data", "the labels were ten numbers each, a 1 where the digit is"))
            return np.asarray(table.argmax(axis=1))
    raise _wrong_shape(name, labels.shape)


def _wrong_shape(name: str, shape: tuple[int, ...]) -> DigitpadError:
    return DigitpadError(
        sentence(
            "Data", "{name} has labels of the shape {shape}; there is one number for each image", name=name, shape=shape
        )
    )


def _checked(name: str, labels: npt.NDArray[Any], row: NameOfRow) -> Labels:
    wrong = np.flatnonzero(~np.isin(labels, np.arange(DIGITS.size)))
    if len(wrong):
        raise DigitpadError(
            sentence(
                "Data",
                "{name}, {row}: the label {value:g} is not a digit from 0 to 9",
                name=name,
                row=row(int(wrong[0])),
                value=labels[wrong[0]].item(),
            )
        )
    return labels.astype(np.uint8)
