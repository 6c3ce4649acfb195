"""The classes that a model tells apart: their labels, in the order of the model's outputs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_MOST: Final = 256  # labels of images are bytes


@dataclass(frozen=True, slots=True)
class Alphabet:
    """The labels of the classes; the place of a label is the class's index, from 0.

    Attributes:
        labels: one for each class, as they are shown to people; no two alike.
    """

    labels: tuple[str, ...]

    @classmethod
    def from_json(cls, value: object) -> Alphabet:
        """Return the alphabet whose labels are the list ``value``; the digits may be numbers there.

        Raises:
            ValueError: they are no labels.
        """
        if not isinstance(value, list | tuple) or not all(type(label) in (int, str) for label in value):
            raise ValueError("the classes are not a list of labels")
        return cls(tuple(map(str, value)))

    def to_json(self) -> list[str] | list[int]:
        """Return what JSON can hold; `from_json` gives an equal alphabet back."""
        return list(range(self.size)) if self == DIGITS else list(self.labels)

    def __post_init__(self) -> None:
        if not 1 < len(set(self.labels)) == len(self.labels) <= _MOST:
            raise ValueError(f"an alphabet needs 2 to {_MOST} labels, no two alike")
        if not all(label.strip() and label.isprintable() for label in self.labels):
            raise ValueError("every label of an alphabet is some text on one line")

    @property
    def size(self) -> int:
        """The number of classes."""
        return len(self.labels)


DIGITS: Final = Alphabet(tuple("0123456789"))
"""The ten digits; a digit is its own index."""

DIGIT_WORDS: Final = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
"""What the digits are called where labels are words."""
