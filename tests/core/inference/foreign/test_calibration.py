"""Where verdicts part for a network that nobody measured: hardly a digit is refused, and most of what is none."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from digitpad.core.inference.foreign.calibration import drawings_of_none, thresholds_for
from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.models.card import Thresholds
from digitpad.core.preprocessing.rasterise import Float32Array

RNG = np.random.default_rng(3)
LABELS = RNG.integers(0, 10, 600).astype(np.uint8)


def answers(labels: npt.NDArray[np.uint8], sure: npt.NDArray[np.float64]) -> Float32Array:
    """Probabilities: ``sure`` for the label, the rest spread."""
    found = np.repeat(((1 - sure) / 9)[:, None], 10, axis=1)
    found[np.arange(len(labels)), labels] = sure
    return found.astype(np.float32)


def verdicts(probabilities: Float32Array, thresholds: Thresholds) -> list[Verdict]:
    return [Prediction.from_probabilities(each, thresholds).verdict for each in probabilities]


def test_drawings_of_none_are_many_shapes_and_always_the_same() -> None:
    drawn = drawings_of_none()
    assert drawn.shape[1:] == (28, 28)
    assert len(drawn) > 150
    assert (drawn.max(axis=(1, 2)) > 0.9).all()
    drawings_of_none.cache_clear()
    assert np.array_equal(drawn, drawings_of_none())


def test_a_network_that_doubts_what_is_none_refuses_it_and_hardly_a_digit() -> None:
    digits = answers(LABELS, RNG.uniform(0.9, 1, 600))
    of_none = answers(LABELS[:200], RNG.uniform(0.12, 0.5, 200))
    thresholds = thresholds_for(digits, LABELS, of_none)
    assert verdicts(digits, thresholds).count(Verdict.DIGIT) >= 588
    assert verdicts(of_none, thresholds).count(Verdict.NOT_A_DIGIT) >= 190
    # People are wilder than the digits of the probe: the limit is nearer to what is none.
    assert thresholds.max_other_probability > 0.3


def test_a_network_that_doubts_nothing_refuses_hardly_a_digit_all_the_same() -> None:
    digits = answers(LABELS, RNG.uniform(0.9, 1, 600))
    thresholds = thresholds_for(digits, LABELS, digits[:200])
    assert verdicts(digits, thresholds).count(Verdict.NOT_A_DIGIT) <= 12


def test_what_is_often_wrong_must_be_surer() -> None:
    wrong = LABELS.copy()
    wrong[:60] = (LABELS[:60] + 1) % 10
    sure = np.full(600, 0.99)
    sure[:60] = 0.7  # and these are wrong
    unsure = thresholds_for(answers(wrong, sure), LABELS, answers(LABELS[:50], np.full(50, 0.2)))
    right = thresholds_for(answers(LABELS, np.full(600, 0.99)), LABELS, answers(LABELS[:50], np.full(50, 0.2)))
    assert unsure.unsure_margin > 0.6
    assert right.unsure_margin == pytest.approx(0.2)


def test_one_that_is_never_right_gets_thresholds_that_a_card_can_hold() -> None:
    thresholds = thresholds_for(answers((LABELS + 1) % 10, np.full(600, 0.99)), LABELS, answers(LABELS, np.ones(600)))
    assert Thresholds.from_json(thresholds.to_json()) == thresholds
