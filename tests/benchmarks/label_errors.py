"""Wrong labels planted among MNIST's: how many confident learning finds, and how many good ones it accuses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from digitpad.core.data.dataset import Labelled
from digitpad.core.evaluation.labels.confident_learning import likely_label_errors
from digitpad.core.preprocessing.rasterise import Float32Array
from tests.benchmarks.data import mnist_test, recogniser
from tests.benchmarks.table import Row, benchmark
from tests.wrong_labels import nearest_mean, planted, precision_and_recall

_IMAGES: Final = 2000
_WRONG: Final = 50


@benchmark("label-errors", place=8)
def label_errors() -> Iterator[Row]:
    """Precision and recall of the ranking, with a good model and with a poor one."""
    test = mnist_test()
    images, labels = test.images[:_IMAGES], test.labels[:_IMAGES]
    good = recogniser().probabilities(images.astype(np.float32) / np.float32(255))
    poor = nearest_mean(Labelled(test.images[5000:7000], test.labels[5000:7000]), images)
    for name, answers, least in (("the shipped model", good, 0.9), ("nearest means", poor, 0.4)):
        accuracy = float((answers.argmax(axis=1) == labels).mean())
        yield _row(f"{name}, right on {accuracy:.1%}", answers, labels, least)


def _row(model: str, answers: Float32Array, labels: np.ndarray, least: float) -> Row:
    given, wrong = planted(labels, _WRONG)
    found, errors = likely_label_errors(answers, given), np.flatnonzero(answers.argmax(axis=1) != given)
    precision, recall = precision_and_recall(found.rows, wrong)
    first, _ = precision_and_recall(found.rows[:_WRONG], wrong)
    every = precision_and_recall(errors, wrong)
    return Row(
        f"{_WRONG} wrong labels planted among {_IMAGES:,} of MNIST's test images, found by {model}",
        f"{len(found.rows)} suspected: precision {precision:.0%}, recall {recall:.0%}; of the first {_WRONG} "
        f"{first:.0%} are wrong",
        f"≥ {least:.0%} of the first {_WRONG}",
        first >= least,
        f"every error taken for a wrong label, {len(errors)} of them: precision {every[0]:.0%}, recall {every[1]:.0%}",
        f"{precision / every[0]:.1f} times the precision",
    )
