"""The answer to one drawing, and the verdict on how far it can be trusted."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS, Alphabet
from digitpad.core.models.card import Thresholds


class Verdict(StrEnum):
    """What the program says of a drawing; the values are those of ``predict --json``."""

    DIGIT = "digit"
    UNSURE = "unsure"
    NOT_A_DIGIT = "not-a-digit"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Prediction:
    """What a model makes of one drawing.

    Attributes:
        probabilities: one number from 0 to 1 for each class, that sum to 1; all 0 for a blank drawing.
        verdict: how far to trust them.
        alphabet: the classes.
    """

    probabilities: tuple[float, ...]
    verdict: Verdict
    alphabet: Alphabet = DIGITS
    _digit: int | None = field(default=None, init=False, repr=False, compare=False)  # once it was asked for

    @classmethod
    def blank(cls, alphabet: Alphabet = DIGITS) -> Prediction:
        """Return the answer to a drawing in which there is nothing."""
        return cls((0.0,) * alphabet.size, Verdict.BLANK, alphabet)

    @classmethod
    def from_probabilities(
        cls, probabilities: npt.ArrayLike, thresholds: Thresholds, alphabet: Alphabet = DIGITS
    ) -> Prediction:
        """Judge the ``probabilities``, one a class, of one drawing that is not blank."""
        # Of so few numbers Python finds the best sooner than NumPy does.
        values = np.asarray(probabilities, dtype=np.float64).tolist()
        *rest, second, best = sorted(values)
        others = sum(rest)
        if best < thresholds.digit_confidence or others > thresholds.max_other_probability:
            verdict = Verdict.NOT_A_DIGIT
        elif best - second < thresholds.unsure_margin:
            verdict = Verdict.UNSURE
        else:
            verdict = Verdict.DIGIT
        return cls(tuple(values), verdict, alphabet)

    @property
    def digit(self) -> int | None:
        """The index of the most probable class, which of the digits is the digit; None for a blank drawing."""
        if self._digit is None and self.verdict is not Verdict.BLANK:
            found = self.probabilities.index(max(self.probabilities))  # the first of equals, as argmax has it
            object.__setattr__(self, "_digit", found)
        return self._digit

    @property
    def runner_up(self) -> int | None:
        """The index of the second most probable class; None for a blank drawing."""
        if self.verdict is Verdict.BLANK:
            return None
        # Of equals again the first that is left.
        return sorted(range(self.alphabet.size), key=lambda index: (self.probabilities[index], -index))[-2]

    @property
    def label(self) -> str | None:
        """The label of the most probable class; None for a blank drawing."""
        return None if self.digit is None else self.alphabet.labels[self.digit]

    @property
    def confidence(self) -> float:
        """The probability of `digit`; 0 for a blank drawing."""
        return max(self.probabilities)

    def in_words(self) -> str:
        """Return the answer in a few words, such as “4 (62.1%) or 9 (37.5%)”."""
        if self.digit is None or self.runner_up is None:
            return "blank"
        first, second = (
            f"{self.alphabet.labels[index]} ({self.probabilities[index]:.1%})" for index in (self.digit, self.runner_up)
        )
        if self.verdict is Verdict.UNSURE:
            return f"{first} or {second}"
        return first if self.verdict is Verdict.DIGIT else f"not a digit; most like {first}"


BLANK: Final = Prediction.blank()
"""The answer of a model of digits to a drawing in which there is nothing."""
