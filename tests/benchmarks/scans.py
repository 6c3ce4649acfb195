"""Scanned digits of another make, simulated: MNIST's test images as 16 × 16 grey pixels, thick and tightly cropped."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from digitpad.core.recognition.normalise import normalise
from digitpad.core.recognition.picture import picture_from_bytes
from tests.benchmarks.data import mnist_test, recogniser
from tests.benchmarks.table import Row, benchmark
from tests.digits import encoded
from training.scans import coarse_scan

_MOST_LOST: Final = 0.01
_EVERY: Final = 2  # of the test images; 5,000 are enough for a point


@benchmark("scans", place=10)
def scans() -> Iterator[Row]:
    """Share of right answers for scans sent as PNG pictures through `normalise`."""
    images, labels = mnist_test().images[::_EVERY].astype(np.float32) / np.float32(255), mnist_test().labels[::_EVERY]
    direct = float((recogniser().probabilities(images).argmax(axis=1) == labels).mean())
    for stretch, kind in ((0.0, "proportions kept"), (0.5, "half way to filling the square")):
        seen = []
        for image in images:
            scan = np.rint(coarse_scan(image, thicken=1.0, stretch=stretch) * 255).astype(np.uint8)
            seen.append(normalise(picture_from_bytes(encoded(scan), "scan")))
        share = float((recogniser().probabilities(np.stack(seen)).argmax(axis=1) == labels).mean())
        yield Row(
            f"{len(labels):,} of MNIST's test images as 16 × 16 thick scans without a margin, {kind}",
            f"{share:.2%}",
            "at most 1 point below",
            direct - share <= _MOST_LOST,
            f"the images given directly: {direct:.2%}",
            f"{(share - direct) * 100:+.2f} points",
        )
