"""Find the images whose labels are likely wrong, by what a model says to them: confident learning.

Source: C. Northcutt, L. Jiang, I. Chuang, Confident Learning: Estimating Uncertainty in Dataset Labels, 2021. A class
is taken for the true one of an image where its probability reaches the class's threshold, the mean self-confidence of
the images that bear its label: a class of which the model is seldom sure asks for less. Images counted off the diagonal
of the confident joint are suspected, and ranked by their normalised margin.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from digitpad.core.data.dataset import Labels, Rows
from digitpad.core.preprocessing.rasterise import Float32Array


@dataclass(frozen=True, slots=True, eq=False)
class LikelyLabelErrors:
    """The images that are suspected, the likeliest first.

    Attributes:
        rows: shape (m,), of what was looked at.
        margins: shape (m,), float32, rising: the probability of the label less that of the most probable other class.
    """

    rows: Rows
    margins: Float32Array


def class_thresholds(probabilities: Float32Array, labels: Labels) -> npt.NDArray[np.float64]:
    """Return the mean self-confidence of each class, shape (classes,); infinite for one that no image bears."""
    own = probabilities[np.arange(len(labels)), labels].astype(np.float64)
    classes = probabilities.shape[1]
    counts = np.bincount(labels, minlength=classes)
    sums = np.bincount(labels, weights=own, minlength=classes)
    means: npt.NDArray[np.float64] = np.divide(sums, counts, out=np.full(classes, np.inf), where=counts > 0)
    return means


def likely_label_errors(probabilities: Float32Array, labels: Labels) -> LikelyLabelErrors:
    """Return the images whose labels are likely wrong.

    Args:
        probabilities: shape (n, classes), best of a model that has not learned from these images: one that has may have
            learned their labels by heart, and then suspects few.
        labels: shape (n,), as they are given.
    """
    confident = np.where(probabilities >= class_thresholds(probabilities, labels), probabilities, -1)
    likeliest = confident.argmax(axis=1)
    suspected = np.flatnonzero((confident.max(axis=1) >= 0) & (likeliest != labels))
    margins = normalised_margins(probabilities[suspected], labels[suspected])
    order = np.argsort(margins, kind="stable")
    return LikelyLabelErrors(suspected[order], margins[order])


def normalised_margins(probabilities: Float32Array, labels: Labels) -> Float32Array:
    """Return the probability of each label less that of the most probable other class, shape (n,), -1 to 1."""
    own = probabilities[np.arange(len(labels)), labels]
    others = probabilities.copy()
    others[np.arange(len(labels)), labels] = -1
    margins: Float32Array = own - others.max(axis=1, initial=-1)
    return margins
