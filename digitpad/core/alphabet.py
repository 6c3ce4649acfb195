"""The classes that a model tells apart: their labels, in the order of the model's outputs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Alphabet:
    """The labels of the classes; the place of a label is the class's index, from 0.

    Attributes:
        labels: one for each class, as they are shown to people; no two alike.
    """

    labels: tuple[str, ...]

    def __post_init__(self) -> None:
        if not self.labels or len(set(self.labels)) != len(self.labels):
            raise ValueError(f"an alphabet needs labels, no two alike; not {self.labels!r}")

    @property
    def size(self) -> int:
        """The number of classes."""
        return len(self.labels)


DIGITS: Final = Alphabet(tuple("0123456789"))
"""The ten digits; a digit is its own index."""
