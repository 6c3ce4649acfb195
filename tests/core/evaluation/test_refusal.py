"""The curve of refused digits against refused non-digits, AUROC and FPR at 95 % TPR, by hand and by scikit-learn."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.evaluation.refusal import other_probability, refusal_curve
from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.models.card import Thresholds


def test_what_is_told_apart_at_one_score_has_an_area_of_one() -> None:
    curve = refusal_curve([np.array([0.1, 0.2])], [np.array([0.3, 0.9])])
    assert (curve.auroc, curve.fpr_at_95_tpr) == (1.0, 0.0)
    assert curve.refused_non_digits(0.0) == 1.0


def test_a_curve_by_hand() -> None:
    digits, others = np.arange(20) / 20, np.array([0.94, 0.97, 0.5, 0.02])
    curve = refusal_curve([digits], [others])
    # One of twenty digits may be refused: 0.95. What lies above the next, 0.9, are two of the four others.
    assert curve.refused_non_digits(0.05) == 0.5
    assert curve.refused_non_digits(0.0) == 0.25
    assert curve.fpr_at_95_tpr == 0.5
    above = [np.mean(digits < other) + np.mean(digits == other) / 2 for other in others]
    assert curve.auroc == pytest.approx(np.mean(above))


def test_scores_without_any_difference_are_chance() -> None:
    same = [np.full(7, 0.5)]
    assert refusal_curve(same, same).auroc == 0.5


def test_the_area_is_scikit_learns() -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    rng = np.random.default_rng(1)
    digits, others = np.round(rng.beta(1, 5, 500), 2), np.round(rng.beta(4, 3, 300), 2)
    curve = refusal_curve([digits], [others])
    labels = np.repeat([0, 1], [500, 300])
    assert curve.auroc == pytest.approx(metrics.roc_auc_score(labels, np.concatenate([digits, others])))


def test_every_source_counts_alike_however_large_it_is() -> None:
    few, many = np.array([0.9]), np.zeros(999)
    curve = refusal_curve([few, many], [np.array([0.5])])
    assert curve.refused_non_digits(0.4) == 0.0  # half of the digits lie above
    assert curve.refused_non_digits(0.5) == 1.0


def test_the_score_is_the_one_by_which_the_verdict_refuses() -> None:
    rng = np.random.default_rng(2)
    rows = rng.dirichlet(np.full(10, 0.1), 200)
    thresholds = Thresholds(0.3, 0.0, 0.05)
    refused = [Prediction.from_probabilities(row, thresholds).verdict is Verdict.NOT_A_DIGIT for row in rows]
    np.testing.assert_array_equal(other_probability(rows) > 0.05, refused)
    assert 20 < sum(refused) < 180
