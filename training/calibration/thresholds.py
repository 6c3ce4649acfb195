"""How good a finished model is, and where its verdicts part: all measured on the network that is shipped."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
from scipy.special import log_softmax

from digitpad.core.evaluation.refusal import FloatArray, other_probability
from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.models.card import Thresholds

Float32Array = npt.NDArray[np.float32]
Labels = npt.NDArray[np.uint8]
Answered = tuple[Float32Array, Labels]
"""What a model says to the digits of a source, shape (n, classes), and what they are, shape (n,)."""

MOST_REFUSED: Final = 0.008
"""Share of real digits that the verdict may cost; a hundredth is the promise."""

_LEAST_REFUSED: Final = 0.98  # share of letters; what is promised is a little less
_MOST_OTHERS: Final = 0.5  # where more lies elsewhere than on the two best, no source can make it a digit
_MOST_REFUSED_OF_ONE: Final = 0.012  # the same of a single source, whose drawings may not all be cut rightly
_MOST_UNSURE: Final = 0.01  # share of right answers that are called unsure
_MARGINS: Final = (0.2, 0.8)
# Ten digits that are all possible have 0.1 each; two that are equally probable have 0.5, and that is unsure, not none.
_LOWEST_CONFIDENCE: Final = 0.2
_FEWEST_OTHERS: Final = 0.02


def accuracy(probabilities: Float32Array, labels: Labels) -> float:
    """Return the share of rows whose highest probability is at the label, rounded to five places."""
    return round(float(np.mean(probabilities.argmax(axis=1) == labels)), 5)


def choose_thresholds(
    sources: Sequence[Answered], non_digits: Float32Array | None = None, *, most_refused: float = MOST_REFUSED
) -> Thresholds:
    """Choose where the verdicts part, from real digits by people kept out of training.

    On the mean of the sources at most ``most_refused`` of the digits are taken for no digit, and at most one right
    answer in a hundred is called unsure. A single source may lose a little more, unless its digits are so doubtful that
    what is none would pass for one (`_LEAST_REFUSED`).

    Args:
        sources: for each set of writers and pens the answers to some hundred digits or more.
        non_digits: answers to drawings that are no digit and look most like one: letters by other people.
        most_refused: share of real digits that the verdict may cost.
    """
    doubts, others, lowest = list[FloatArray](), list[FloatArray](), list[float]()
    for probabilities, labels in sources:
        ranked = np.sort(probabilities.astype(np.float64), axis=1)
        right = probabilities.argmax(axis=1) == labels
        doubts += [(ranked[:, -2] - ranked[:, -1])[right]] if right.any() else []
        others.append(other_probability(probabilities))
        lowest.append(float(np.quantile(ranked[:, -1], MOST_REFUSED / 8)))
    unsure = np.clip(-_limit(doubts, _MOST_UNSURE) if doubts else 1.0, *_MARGINS)
    on_the_mean = _limit(others, most_refused)
    of_the_worst = max(_limit([each], _MOST_REFUSED_OF_ONE) for each in others)
    if non_digits is not None:
        of_the_worst = min(of_the_worst, float(np.quantile(other_probability(non_digits), 1 - _LEAST_REFUSED)))
    allowed = np.clip(max(on_the_mean, of_the_worst), _FEWEST_OTHERS, _MOST_OTHERS)
    confidence = min(*lowest, _LOWEST_CONFIDENCE)
    # Rounded up, so that a digit at the limit is not refused after all.
    return Thresholds(round(float(unsure), 3), round(confidence, 3), math.ceil(allowed * 1e4) / 1e4)


def _limit(sources: Sequence[FloatArray], most: float) -> float:
    """Return the lowest score above which, on the mean of ``sources``, no greater share than ``most`` lies."""
    candidates = np.unique(np.concatenate(sources))
    shares = [1 - np.searchsorted(np.sort(each), candidates, side="right") / len(each) for each in sources]
    return float(candidates[np.argmax(np.mean(shares, axis=0) <= most)])


def best_temperature(probabilities: Sequence[Float32Array], labels: Sequence[Labels]) -> float:
    """Return what the logits are to be divided by so that the mean likelihood of several sets, each alike, is highest.

    Source: C. Guo et al., "On calibration of modern neural networks", 2017.
    """
    logits = [np.log(np.maximum(rows.astype(np.float64), 1e-12)) for rows in probabilities]
    return likeliest_temperature(
        lambda temperature: [log_softmax(rows / temperature, axis=1) for rows in logits], labels
    )


def likeliest_temperature(cooled: Callable[[float], Sequence[FloatArray]], labels: Sequence[Labels]) -> float:
    """Return the temperature, 0.5 to 2, at which the mean likelihood of several sets, each alike, is highest.

    Args:
        cooled: returns, at a temperature, the logarithms of the probabilities of each set, shape (n, classes).
        labels: of each set, shape (n,).
    """

    def surprise(temperature: float) -> float:
        pairs = zip(cooled(temperature), labels, strict=True)
        return -float(np.mean([rows[np.arange(len(right)), right].mean() for rows, right in pairs]))

    candidates = np.exp(np.linspace(np.log(0.5), np.log(2), 139))  # a hundredth apart
    return round(float(min(candidates, key=surprise)), 3)


def verdict_share(probabilities: Float32Array, thresholds: Thresholds, verdict: Verdict) -> float:
    """Return the share of rows that are given ``verdict``, rounded to four places."""
    given = [Prediction.from_probabilities(row, thresholds).verdict is verdict for row in probabilities]
    return round(float(np.mean(given)), 4)
