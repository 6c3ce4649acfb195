"""The figures are those that scikit-learn gives for the same predictions, whatever occurs in them and what does not."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import classification_report, confusion_matrix, log_loss, top_k_accuracy_score

from digitpad.core.evaluation.scores import BINS, ClassScore, MetricAccumulator, Scores
from tests.core.evaluation.answers import random_answers

Digits = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=60)


def scores_of(probabilities: npt.NDArray[np.float32], labels: npt.NDArray[np.uint8], batch: int = 64) -> Scores:
    metrics = MetricAccumulator()
    for start in range(0, len(labels), batch):
        metrics.add(probabilities[start : start + batch], labels[start : start + batch])
    return metrics.scores()


def certain(predicted: list[int]) -> npt.NDArray[np.float32]:
    return np.eye(10, dtype=np.float32)[predicted]


def assert_equal_to_the_report(scores: Scores, report: dict[str, Any]) -> None:
    for each in scores.per_class():
        if not each.support:
            assert (each.precision, each.recall, each.f1) == (None, None, None)
            continue
        theirs = report[str(each.index)]
        ours = (each.precision, each.recall, each.f1, each.support)
        assert ours == pytest.approx((*(theirs[key] for key in ("precision", "recall", "f1-score", "support")),))
    for ours_, key in ((scores.macro_average(), "macro avg"), (scores.weighted_average(), "weighted avg")):
        theirs = report[key]
        assert (ours_.precision, ours_.recall, ours_.f1, ours_.support) == pytest.approx(
            (theirs["precision"], theirs["recall"], theirs["f1-score"], theirs["support"])
        )
    if "accuracy" in report:
        assert scores.accuracy == pytest.approx(report["accuracy"])


def test_ten_thousand_answers_give_scikit_learns_figures() -> None:
    probabilities, labels = random_answers(10_000)
    scores, predicted = scores_of(probabilities, labels), probabilities.argmax(axis=1)
    assert np.array_equal(scores.confusion, confusion_matrix(labels, predicted))
    assert_equal_to_the_report(scores, classification_report(labels, predicted, output_dict=True))
    as_double = probabilities.astype(np.float64)
    as_double /= as_double.sum(axis=1, keepdims=True)
    assert scores.loss == pytest.approx(log_loss(labels, as_double), rel=1e-6)
    assert scores.top2 == pytest.approx(top_k_accuracy_score(labels, probabilities, k=2))
    assert scores.errors == int((predicted != labels).sum())


@given(Digits)
@settings(max_examples=60)
def test_digits_that_the_data_lacks_stay_out_of_the_averages(pairs: list[tuple[int, int]]) -> None:
    labels, predicted = [label for label, _ in pairs], [answer for _, answer in pairs]
    scores = scores_of(certain(predicted), np.array(labels, dtype=np.uint8), batch=7)
    assert np.array_equal(scores.confusion, confusion_matrix(labels, predicted, labels=range(10)))
    present = sorted(set(labels))
    report = classification_report(labels, predicted, labels=present, output_dict=True, zero_division=0)
    if "micro avg" in report:  # the accuracy of all images is not among these
        report.pop("accuracy", None)
    assert_equal_to_the_report(scores, report)


def test_one_class_alone_has_figures_too() -> None:
    scores = scores_of(certain([3, 3, 8]), np.array([3, 3, 3], dtype=np.uint8))
    three = scores.per_class()[3]
    assert (three.recall, three.precision, three.support) == pytest.approx((2 / 3, 1.0, 3))
    assert scores.per_class()[0] == ClassScore(0, None, None, None, support=0, predicted=0)


def test_a_set_of_threes_and_eights_that_is_read_rightly_has_averages_of_one() -> None:
    scores = scores_of(certain([3, 8, 3, 8]), np.array([3, 8, 3, 8], dtype=np.uint8))
    assert (scores.macro_average().f1, scores.weighted_average().recall) == (1.0, 1.0)
    read_as_five = scores_of(certain([3, 8, 5, 8]), np.array([3, 8, 3, 8], dtype=np.uint8))
    assert read_as_five.per_class()[5] == ClassScore(5, None, None, None, support=0, predicted=1)
    assert read_as_five.macro_average().precision == 1.0, "what is called a 5 is no 3 and no 8"


def test_the_batches_do_not_matter() -> None:
    probabilities, labels = random_answers(1000, seed=3)
    one, many = scores_of(probabilities, labels, batch=1000), scores_of(probabilities, labels, batch=17)
    assert np.array_equal(one.confusion, many.confusion)
    assert one.loss == pytest.approx(many.loss)
    assert [each.count for each in one.bins] == [each.count for each in many.bins]


def test_a_model_that_says_how_often_it_is_right_is_calibrated() -> None:
    # Sure to 80 %, right 8 times in 10.
    answers = np.full((10, 10), 0.2 / 9, dtype=np.float32)
    answers[:, 4] = 0.8
    scores = scores_of(answers, np.array([4] * 8 + [5, 6], dtype=np.uint8))
    assert scores.calibration_error == pytest.approx(0, abs=1e-6)
    (full,) = [each for each in scores.bins if each.count]
    assert (full.count, full.accuracy) == (10, 0.8)
    assert full.low < full.confidence <= full.high


def test_a_model_too_sure_of_itself_is_not() -> None:
    labels = np.array([1] * 6 + [2] * 4, dtype=np.uint8)
    assert scores_of(certain([1] * 10), labels).calibration_error == pytest.approx(0.4)


def test_the_calibration_error_is_its_definition() -> None:
    probabilities, labels = random_answers(5000, seed=5)
    confidence, right = probabilities.max(axis=1).astype(float), probabilities.argmax(axis=1) == labels
    edges = np.linspace(0, 1, BINS + 1)
    expected = 0.0
    for low, high in itertools.pairwise(edges):
        inside = (confidence > low) & (confidence <= high)
        if inside.any():
            expected += inside.mean() * abs(confidence[inside].mean() - right[inside].mean())
    assert scores_of(probabilities, labels).calibration_error == pytest.approx(expected, abs=1e-6)


def test_one_certain_error_does_not_make_the_loss_infinite() -> None:
    assert scores_of(certain([1]), np.array([2], dtype=np.uint8)).loss == pytest.approx(-np.log(1e-7))
