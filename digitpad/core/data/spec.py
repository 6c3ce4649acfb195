"""What a source of data is called: a word such as ``mnist``, or a path, and which of its parts is meant.

Free of NumPy: the command line parses names before it loads anything.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from digitpad.core.alphabet import DIGITS, Alphabet
from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.sentences import sentence

WORDS: Final[dict[str, bool]] = {"mnist": False, "synthetic": True, "drawings": False}
"""The sources that are called by a word, and whether they have no end; each has a module in `digitpad.core.data.kinds`.

A file or folder that bears the name of a word is written ``./mnist``.
"""

WORDS_OR_PATH: Final = f"{', '.join(WORDS)} or a path"
"""What a user may write, for help texts."""

FILES: Final = (
    "CSV, ARFF, .npz, .npy, .mat, Parquet, IDX, pictures in a folder for each digit or with a table of labels, ink, "
    "or a zip or tar of these"
)
"""What may lie at the path."""


class Part(StrEnum):
    """Which half of a source that comes in two: most do, and ``mnist:test`` names the other half."""

    TRAINING = "train"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class DataSpec:
    """The name of a source as the user wrote it, taken apart; see `parse`.

    Attributes:
        text: the source without its part: a word, or a path.
        asked_part: the part that was written after it; None if none was.
        alphabet: the classes that its labels are to be of.
        with_labels: False where nobody asks for labels, as to predict them: that they are bad or not there is no
            matter then, and every image keeps its place, blank where it cannot be read.
    """

    text: str
    asked_part: Part | None = None
    alphabet: Alphabet = DIGITS
    with_labels: bool = True

    @classmethod
    def parse(cls, text: str | DataSpec) -> DataSpec:
        """Take apart ``text``, such as ``mnist``, ``digits.npz`` or ``digits.npz:test``.

        A file whose own name ends like a part is that file.

        Raises:
            DigitpadError: it is empty.
        """
        if isinstance(text, DataSpec):
            return text
        if not text:
            raise DigitpadError(sentence("Data", "the name of a source is empty"))
        before, _, part = text.rpartition(":")
        if before and part in tuple(Part) and not cls(text).exists:
            return cls(before, Part(part))
        return cls(text)

    @property
    def part(self) -> Part:
        """The part that is meant: that for training unless another was asked for."""
        return self.asked_part or Part.TRAINING

    @property
    def name(self) -> str:
        """The source and its part as the user wrote them; `parse` reads it."""
        return self.text if self.asked_part is None else f"{self.text}:{self.asked_part}"

    @property
    def short_name(self) -> str:
        """The `name` without the folders in which the source lies: what may be given away with a model."""
        return replace(self, text=self.text.replace("\\", "/").rstrip("/").rpartition("/")[2] or self.text).name

    @property
    def is_word(self) -> bool:
        """Whether it is one of the `WORDS` rather than a path."""
        return self.text in WORDS

    @property
    def is_address(self) -> bool:
        """Whether it is a web address, which nothing here can read."""
        return re.match(r"(https?|ftp|file|s3)://", self.text, re.IGNORECASE) is not None

    @property
    def is_infinite(self) -> bool:
        """Whether the source has no end."""
        return WORDS.get(self.text, False)

    @property
    def path(self) -> Path:
        """The source as a path, ``~`` resolved."""
        return Path(os.path.expanduser(self.text))  # noqa: PTH111 - it leaves the home of nobody as it is

    @property
    def key(self) -> str:
        """What all parts of a source have in common however they are written: the word, or the path from the root."""
        if self.is_word:
            return self.text
        return str(Path(os.path.realpath(self.path.absolute().parent), self.path.name))

    @property
    def exists(self) -> bool:
        """Whether there is such a word, or anything at the path."""
        try:
            self.require_exists()
        except DigitpadError:
            return False
        return True

    def require_exists(self) -> None:
        """Refuse the name of nothing.

        Raises:
            DigitpadError: it is no word and there is no such path, or it is a web address.
        """
        if self.is_address:
            raise DigitpadError(
                sentence("Data", "{name} is a web address; download the file and give its path", name=self.name)
            )
        with os_errors_as(
            sentence("Data", "{name} cannot be read", name=self.name)
        ):  # a name too long, a folder that is locked
            there = self.is_word or self.path.exists()
        if not there:
            raise DigitpadError(
                sentence(
                    "Data", "{name} does not exist, and is none of {value}", name=self.name, value=", ".join(WORDS)
                )
            )

    def absolute(self) -> DataSpec:
        """Return the same source as it is found from every working folder."""
        return self if self.is_word or self.is_address else replace(self, text=str(self.path.absolute()))
