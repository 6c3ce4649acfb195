"""Wrong labels that are planted among right ones, and a poor model, to see what finds them."""

from __future__ import annotations

import numpy as np

from digitpad.core.data.dataset import Images, Labelled, Labels, Rows
from digitpad.core.preprocessing.rasterise import Float32Array


def planted(labels: Labels, count: int, seed: int = 1) -> tuple[Labels, Rows]:
    """Return ``labels`` with ``count`` of them replaced by another digit, and the rows where."""
    rng = np.random.default_rng(seed)
    rows = np.sort(rng.choice(len(labels), count, replace=False))
    wrong = labels.copy()
    wrong[rows] = (labels[rows] + rng.integers(1, 10, count)) % 10
    return wrong, rows


def nearest_mean(training: Labelled, images: Images) -> Float32Array:
    """Return what a poor model says to ``images``: the nearer the mean image of a digit, the likelier it is."""
    means = np.stack([training.images[training.labels == digit].mean(axis=0).ravel() for digit in range(10)])
    pixels = images.reshape(len(images), -1).astype(np.float32)
    distances = np.square(pixels).sum(axis=1)[:, None] - 2 * pixels @ means.T + np.square(means).sum(axis=1)
    powers = np.exp((distances.min(axis=1, keepdims=True) - distances) / 4e5)
    probabilities: Float32Array = (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32)
    return probabilities


def precision_and_recall(found: Rows, wrong: Rows) -> tuple[float, float]:
    """Return the share of ``found`` that is among the rows ``wrong``, and the share of these that is found."""
    right = len(np.intersect1d(found, wrong))
    return right / max(len(found), 1), right / len(wrong)
