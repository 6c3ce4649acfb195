"""Fold a blur of the input into a network's first convolution: it costs nothing at recognition."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

Weights = dict[str, npt.NDArray[np.float32]]


def fold_blur(weights: Mapping[str, npt.NDArray[np.float32]], share: float, *, layer: str) -> Weights:
    """Return the weights of a network that answers to an image as the given one does to the softened image.

    Each window that the first convolution looks at is softened by itself, as if its outermost pixels went on beyond
    its edge: so the kernel keeps its size. Inside of a window this is what softening the whole image does.

    Args:
        weights: by name; those of ``layer`` are a convolution, kernel of shape (n, n, channels, filters).
        share: what each pixel gives to each of its two neighbours, across and down alike; 0 to 0.5.
        layer: the first of the network.

    Returns:
        The same arrays but for the kernel of ``layer``.
    """
    name = f"{layer}/kernel"
    kernel = weights[name].astype(np.float64)
    spread = _spread(len(kernel), share)
    return {**weights, name: np.einsum("ai,bj,abcf->ijcf", spread, spread, kernel).astype(np.float32)}


def _spread(size: int, share: float) -> npt.NDArray[np.float64]:
    """Return the matrix that softens ``size`` pixels in a row, the last at both ends repeated."""
    matrix = (1 - 2 * share) * np.eye(size) + share * (np.eye(size, k=1) + np.eye(size, k=-1))
    matrix[0, 0] += share
    matrix[-1, -1] += share
    return matrix
