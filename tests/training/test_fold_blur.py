"""A softened network sees each window of a sharp image as it saw that of a soft one."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

SHARE = 0.1


def blurred(window: Any) -> Any:
    padded = np.pad(window, 1, mode="edge")
    for _ in range(2):  # across, then down
        padded = (1 - 2 * SHARE) * padded + SHARE * (np.roll(padded, 1, 0) + np.roll(padded, -1, 0))
        padded = padded.T
    return padded[1:-1, 1:-1]


@pytest.mark.tensorflow
def test_a_softened_kernel_answers_to_a_window_as_it_did_to_the_soft_one() -> None:
    from training.models.folding import fold_blur  # noqa: PLC0415 - imports TensorFlow

    rng = np.random.default_rng(1)
    kernel, window = rng.normal(size=(5, 5, 1, 4)).astype(np.float32), rng.random((5, 5))
    before = {"convolution1/kernel": kernel, "convolution1/bias": np.zeros(4, dtype=np.float32)}
    after = fold_blur(before, SHARE, layer="convolution1")
    np.testing.assert_allclose(
        np.tensordot(window, after["convolution1/kernel"][:, :, 0], 2),
        np.tensordot(blurred(window), kernel[:, :, 0], 2),
        atol=1e-5,
    )
    assert after["convolution1/kernel"].dtype == np.float32
    assert after["convolution1/bias"] is before["convolution1/bias"]
    assert before["convolution1/kernel"] is kernel
    np.testing.assert_array_equal(fold_blur(before, 0.0, layer="convolution1")["convolution1/kernel"], kernel)
