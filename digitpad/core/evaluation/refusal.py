"""How well digits are told from drawings that are none, wherever the verdict parts them: curve, AUROC, FPR at 95 % TPR.

Digits are the positives and are to be accepted, as in the literature on out-of-distribution detection.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]

_TRUE_POSITIVES: Final = 0.95  # the share of digits accepted at which the field tells false positives


def other_probability(probabilities: npt.NDArray[np.floating]) -> FloatArray:
    """Return the score by which a verdict refuses: the probability of all classes but the two best together.

    Args:
        probabilities: shape (n, classes); rows sum to 1.

    Returns:
        shape (n,); the higher, the less a digit. See `digitpad.core.models.card.Thresholds`.
    """
    ranked: FloatArray = np.sort(probabilities.astype(np.float64), axis=1)
    others: FloatArray = ranked[:, :-2].sum(axis=1)
    return others


@dataclass(frozen=True, slots=True, eq=False)
class RefusalCurve:
    """What is refused above each score, from the highest to the lowest: first nothing, in the end all.

    Attributes:
        digits: shape (m,), the share of the digits that are refused, rising from 0 to 1.
        non_digits: shape (m,), that of the drawings that are none.
    """

    digits: FloatArray
    non_digits: FloatArray

    @property
    def auroc(self) -> float:
        """The probability that a drawing that is none has a higher score than a digit; 0.5 is chance, 1 the best."""
        steps, heights = np.diff(self.digits), (self.non_digits[1:] + self.non_digits[:-1]) / 2
        return float(steps @ heights)

    @property
    def fpr_at_95_tpr(self) -> float:
        """The share of the drawings that are none which are accepted where 95 % of the digits are; 0 is the best."""
        return 1 - self.refused_non_digits(1 - _TRUE_POSITIVES)

    def refused_non_digits(self, refused_digits: float) -> float:
        """Return the share of the drawings that are none which are refused where ``refused_digits`` are at most."""
        last = int(np.searchsorted(self.digits, refused_digits + 1e-12, side="right")) - 1
        return float(self.non_digits[last])


def refusal_curve(digits: Sequence[FloatArray], non_digits: Sequence[FloatArray]) -> RefusalCurve:
    """Return the curve over all scores that occur.

    Args:
        digits: scores, shape (n,), of each source of digits; every source counts alike, however large it is.
        non_digits: scores of each family of drawings that are none, likewise.
    """
    scores = np.unique(np.concatenate([*digits, *non_digits]))[::-1]
    digit_shares, others = (np.mean([_above(each, scores) for each in sets], axis=0) for sets in (digits, non_digits))
    return RefusalCurve(np.append(digit_shares, 1.0), np.append(others, 1.0))


def _above(scores: FloatArray, limits: FloatArray) -> FloatArray:
    """Return the share of ``scores`` above each of ``limits``."""
    shares: FloatArray = 1 - np.searchsorted(np.sort(scores), limits, side="right") / len(scores)
    return shares
