"""How good a finished model is, and where its verdicts part: all measured on the network that is shipped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
from scipy.special import log_softmax

from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.ink.ink import Ink
from digitpad.core.models.card import Thresholds
from digitpad.core.preprocessing.normalise import normalise
from training.data import non_digits
from training.data.augmentation import vary_ink
from training.data.non_digits import HELD_OUT_FONTS, HELD_OUT_LETTERS, TRAINING_FONTS, TRAINING_LETTERS, glyphs

Float32Array = npt.NDArray[np.float32]
Labels = npt.NDArray[np.uint8]

_MOST_REFUSED: Final = 0.008  # share of real digits that the verdict may cost; a hundredth is the promise
_MOST_UNSURE: Final = 0.01  # share of right answers that are called unsure
_MARGINS: Final = (0.2, 0.8)
# Ten digits that are all possible have 0.1 each; two that are equally probable have 0.5, and that is unsure, not none.
_LOWEST_CONFIDENCE: Final = 0.2
_FEWEST_OTHERS: Final = 0.02


def accuracy(probabilities: Float32Array, labels: Labels) -> float:
    """Return the share of rows whose highest probability is at the label, rounded to five places."""
    return round(float(np.mean(probabilities.argmax(axis=1) == labels)), 5)


def choose_thresholds(probabilities: Float32Array, labels: Labels) -> Thresholds:
    """Choose where the verdicts part, from ``probabilities`` of real digits by writers kept out of training.

    At most one digit in a hundred is taken for no digit, and at most one right answer in a hundred is called unsure.
    """
    ranked = np.sort(probabilities, axis=1)
    best, margin, others = ranked[:, -1], ranked[:, -1] - ranked[:, -2], ranked[:, :-2].sum(axis=1)
    right = probabilities.argmax(axis=1) == labels
    unsure = np.clip(np.quantile(margin[right], _MOST_UNSURE), *_MARGINS)
    confidence = min(float(np.quantile(best, _MOST_REFUSED / 8)), _LOWEST_CONFIDENCE)
    allowed = max(float(np.quantile(others, 1 - _MOST_REFUSED)), _FEWEST_OTHERS)
    return Thresholds(round(float(unsure), 3), round(confidence, 3), round(allowed, 4))


def gentlest(first: Thresholds, second: Thresholds) -> Thresholds:
    """Return the thresholds that keep the promises of both."""
    return Thresholds(
        min(first.unsure_margin, second.unsure_margin),
        min(first.digit_confidence, second.digit_confidence),
        max(first.max_other_probability, second.max_other_probability),
    )


def best_temperature(probabilities: Sequence[Float32Array], labels: Sequence[Labels]) -> float:
    """Return what the logits are to be divided by so that the mean likelihood of several sets, each alike, is highest.

    Source: C. Guo et al., "On calibration of modern neural networks", 2017.
    """
    logits = [np.log(np.maximum(rows.astype(np.float64), 1e-12)) for rows in probabilities]

    def surprise(temperature: float) -> float:
        pairs = zip(logits, labels, strict=True)
        found = [log_softmax(rows / temperature, axis=1)[np.arange(len(right)), right].mean() for rows, right in pairs]
        return -float(np.mean(found))

    candidates = np.exp(np.linspace(np.log(0.5), np.log(2), 139))  # a hundredth apart
    return round(float(min(candidates, key=surprise)), 3)


def verdict_share(probabilities: Float32Array, thresholds: Thresholds, verdict: Verdict) -> float:
    """Return the share of rows that are given ``verdict``, rounded to four places."""
    given = [Prediction.from_probabilities(row, thresholds).verdict is verdict for row in probabilities]
    return round(float(np.mean(given)), 4)


def unseen_non_digits(digits: Sequence[Ink], seed: int) -> dict[str, Float32Array]:
    """Return drawings that are no digit by kind, shape (n, 28, 28), as the model sees them.

    Most are letters, fonts and shapes that no batch holds; ``digits``, by writers kept out of training, are joined and
    cut.
    """
    rng = np.random.default_rng(seed)
    pairs = [[digits[i] for i in rng.integers(len(digits), size=2)] for _ in range(300)]
    to_cut = [ink for ink in digits if ink.label in (2, 4, 5)][:300]
    letters = np.concatenate([glyphs(HELD_OUT_FONTS, HELD_OUT_LETTERS), glyphs(TRAINING_FONTS, HELD_OUT_LETTERS)])
    shapes = [non_digits.shape(number) for number in non_digits.HELD_OUT_SHAPES for _ in range(15)]
    return {
        "unseen letters": letters,
        "unseen fonts": glyphs(HELD_OUT_FONTS, TRAINING_LETTERS),
        "unseen shapes": _seen(vary_ink(shape, rng) for shape in shapes),
        "scribbles": _seen(non_digits.scribble(rng) for _ in range(300)),
        "two digits": _seen(non_digits.beside(a, b, float(rng.uniform(-0.1, 0.4))) for a, b in pairs),
        "cut digits": _seen(non_digits.cut(ink, rng) for ink in to_cut),
    }


def _seen(inks: Iterable[Ink]) -> Float32Array:
    return np.stack([normalise(ink) for ink in inks])
