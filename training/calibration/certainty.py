"""How sure a model must be to be wrong as seldom as is asked, measured on digits by people kept out of training."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.models.card import Thresholds
from digitpad.core.models.certainty import STOPS, Certainty
from training.calibration.thresholds import Answered, Float32Array

_CAUTION: Final = 0.8  # of what is promised; the people to come are others than those who were measured
_MOST_REFUSED: Final = 0.5  # share of the digits; what answers less is of no use
_FEWEST: Final = 0.5  # digits to each answer of which one may be wrong; of fewer, "none was wrong" tells nothing
_PLACES: Final = 7  # of a margin: all that float32 tells apart near 1


def choose_certainty(sources: Sequence[Answered], thresholds: Thresholds) -> tuple[Certainty, ...]:
    """Return the stops of the dial that ``sources`` allow, each with what it costs them.

    A stop is the smallest margin between the two best probabilities at which so few answers are wrong. It is left out
    where hardly a digit would be answered, or where the digits are too few to tell. The margin tells right from wrong
    at least as well as the best probability, the entropy or the probability of all others.

    Args:
        sources: for each set of writers and pens its answers; every source counts alike, however large it is.
        thresholds: of the model; no stop is less sure than they are.
    """
    columns = zip(*(_answers(*source, thresholds) for source in sources), strict=True)
    margins, weights, wrong = (np.concatenate(column) for column in columns)
    order = np.argsort(-margins)
    margins = margins[order]
    risks = np.cumsum(wrong[order]) / np.cumsum(weights[order])
    is_last = np.append(margins[:-1] > margins[1:], True)[: len(margins)]  # answers as sure as each other go together
    digits = sum(len(labels) for _, labels in sources)
    found = []
    for one_in in (stop for stop in STOPS if digits >= _FEWEST * stop):
        few = np.flatnonzero(is_last & (risks <= _CAUTION / one_in))
        if len(few):
            is_usual = few[-1] == len(margins) - 1  # as the model is, it is wrong seldom enough
            margin = float(np.floor(margins[few[-1]] * 10**_PLACES) / 10**_PLACES)
            found.append(measured(sources, thresholds, one_in, thresholds.unsure_margin if is_usual else margin))
    return tuple(stop for stop in found if stop.refused <= _MOST_REFUSED)


def measured(sources: Sequence[Answered], thresholds: Thresholds, one_in: int, margin: float) -> Certainty:
    """Return the stop at ``margin`` with what it costs ``sources``, which count alike."""
    columns = [_answers(*source, replace(thresholds, unsure_margin=margin)) for source in sources]
    answered, wrong = (sum(float(column[which].sum()) for column in columns) for which in (1, 2))
    digits = sum(len(labels) for _, labels in sources)
    refused, mistakes = 1 - answered / len(sources), wrong / answered if answered else 0.0
    return Certainty(one_in, margin, round(refused, 5), round(mistakes, 7), digits)


def _answers(
    probabilities: Float32Array, labels: npt.NDArray[np.uint8], thresholds: Thresholds
) -> tuple[npt.NDArray[np.float64], ...]:
    """Return of each digit that gets an answer its margin, its share of the source, and that share if it is wrong."""
    predictions = [Prediction.from_probabilities(row, thresholds) for row in probabilities]
    is_answered = np.array([each.verdict is Verdict.DIGIT for each in predictions])
    ranked = np.sort(probabilities[is_answered].astype(np.float64), axis=1)
    shares = np.full(len(ranked), 1 / len(labels))
    is_wrong = probabilities[is_answered].argmax(axis=1) != labels[is_answered]
    return ranked[:, -1] - ranked[:, -2], shares, shares * is_wrong
