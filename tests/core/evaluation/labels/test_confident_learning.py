"""Labels that are likely wrong are found by the definition of the paper, and better than by taking every error."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from digitpad.core.data.dataset import Labelled
from digitpad.core.evaluation.labels.confident_learning import (
    class_thresholds,
    likely_label_errors,
    normalised_margins,
)
from digitpad.core.inference.recogniser import Recogniser
from tests.core.evaluation.answers import random_answers
from tests.wrong_labels import nearest_mean, planted, precision_and_recall

THREE = np.array(
    [[0.9, 0.1, 0.0], [0.7, 0.3, 0.0], [0.2, 0.8, 0.0], [0.1, 0.6, 0.3], [0.45, 0.4, 0.15]], dtype=np.float32
)
LABELS = np.array([0, 0, 0, 1, 1], dtype=np.uint8)


def test_a_class_asks_for_the_mean_that_it_has_among_its_own_images() -> None:
    thresholds = class_thresholds(THREE, LABELS)
    assert thresholds[:2] == pytest.approx([0.6, 0.5])
    assert thresholds[2] == np.inf, "no image bears the label 2"


def test_an_image_is_suspected_where_another_class_reaches_its_threshold() -> None:
    found = likely_label_errors(THREE, LABELS)
    # The third is labelled 0 and surely a 1. The last is read as a 0, but not as surely as 0s are.
    assert found.rows.tolist() == [2]
    assert found.margins == pytest.approx([0.2 - 0.8])


def slowly(probabilities: npt.NDArray[np.float32], labels: npt.NDArray[np.uint8]) -> list[int]:
    """The off-diagonal of the confident joint, word by word from the paper, ranked by normalised margin."""
    classes = probabilities.shape[1]
    thresholds = [probabilities[labels == j, j].astype(float).mean() for j in range(classes)]
    suspected = []
    for i, row in enumerate(probabilities):
        reached = [j for j in range(classes) if row[j] >= thresholds[j]]
        if reached and max(reached, key=lambda j: row[j]) != labels[i]:
            suspected.append(i)
    rest = {i: np.delete(probabilities[i], labels[i]).max() for i in suspected}
    return sorted(suspected, key=lambda i: float(probabilities[i, labels[i]] - rest[i]))


def test_the_fast_way_is_the_papers() -> None:
    probabilities, labels = random_answers(3000, seed=7)
    found = likely_label_errors(probabilities, labels)
    assert found.rows.tolist() == slowly(probabilities, labels)
    assert np.all(np.diff(found.margins) >= 0)
    assert 0 < len(found.rows) < np.count_nonzero(probabilities.argmax(axis=1) != labels)


def test_one_image_alone_is_not_suspected() -> None:
    one = np.array([[0.2, 0.8]], dtype=np.float32)
    assert len(likely_label_errors(one, np.array([0], dtype=np.uint8)).rows) == 0
    assert normalised_margins(one, np.array([0], dtype=np.uint8)) == pytest.approx([-0.6])


@pytest.fixture(scope="module")
def test_part(mnist_file: Path) -> Labelled:
    with np.load(mnist_file) as arrays:
        return Labelled(arrays["x_test"], arrays["y_test"])


def test_a_good_model_finds_nearly_all_planted_labels_and_little_else(test_part: Labelled) -> None:
    images = test_part.images[:2000]
    labels, wrong = planted(test_part.labels[:2000], 50)
    found = likely_label_errors(Recogniser.shipped().probabilities(images.astype(np.float32) / np.float32(255)), labels)
    precision, recall = precision_and_recall(found.rows, wrong)
    assert precision >= 0.9
    assert recall >= 0.95
    assert precision_and_recall(found.rows[:25], wrong)[0] == 1.0, "the likeliest come first"


def test_a_poor_model_accuses_few_good_labels_where_its_errors_would_accuse_hundreds(test_part: Labelled) -> None:
    images = test_part.images[:2000]
    labels, wrong = planted(test_part.labels[:2000], 50)
    answers = nearest_mean(Labelled(test_part.images[5000:7000], test_part.labels[5000:7000]), images)
    errors = np.flatnonzero(answers.argmax(axis=1) != labels)
    assert len(errors) > 500
    found = likely_label_errors(answers, labels)
    assert len(found.rows) < 200
    assert precision_and_recall(found.rows[:50], wrong)[0] > 5 * precision_and_recall(errors, wrong)[0]
