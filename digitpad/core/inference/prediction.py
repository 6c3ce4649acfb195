"""The answer to one drawing, and the verdict on how far it can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS
from digitpad.core.models.card import Thresholds

CLASSES: Final = DIGITS.size


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
        probabilities: ten numbers from 0 to 1, for the digits 0 to 9, that sum to 1; all 0 for a blank drawing.
        verdict: how far to trust them.
    """

    probabilities: tuple[float, ...]
    verdict: Verdict

    @classmethod
    def from_probabilities(cls, probabilities: npt.ArrayLike, thresholds: Thresholds) -> Prediction:
        """Judge ten ``probabilities`` of one drawing that is not blank."""
        # Of ten numbers Python finds the best sooner than NumPy does.
        values = np.asarray(probabilities, dtype=np.float64).tolist()
        *rest, second, best = sorted(values)
        others = sum(rest)
        if best < thresholds.digit_confidence or others > thresholds.max_other_probability:
            verdict = Verdict.NOT_A_DIGIT
        elif best - second < thresholds.unsure_margin:
            verdict = Verdict.UNSURE
        else:
            verdict = Verdict.DIGIT
        return cls(tuple(values), verdict)

    @property
    def digit(self) -> int | None:
        """The most probable digit, or None for a blank drawing."""
        if self.verdict is Verdict.BLANK:
            return None
        return max(range(CLASSES), key=self.probabilities.__getitem__)

    @property
    def runner_up(self) -> int | None:
        """The second most probable digit, or None for a blank drawing."""
        if self.verdict is Verdict.BLANK:
            return None
        return sorted(range(CLASSES), key=self.probabilities.__getitem__)[-2]

    @property
    def confidence(self) -> float:
        """The probability of `digit`; 0 for a blank drawing."""
        return max(self.probabilities)


BLANK: Final = Prediction((0.0,) * CLASSES, Verdict.BLANK)
