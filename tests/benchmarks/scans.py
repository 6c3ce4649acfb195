"""Scanned digits of another make, simulated: MNIST's test images as 16 × 16 grey pixels, thick and tightly cropped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import numpy as np

from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import picture_from_bytes
from digitpad.core.preprocessing.rasterise import Float32Array
from tests.benchmarks.data import mnist_test, recogniser
from tests.benchmarks.table import Row, benchmark
from tests.digits import encoded
from training.data.augmentation import coarse_scan

_MOST_LOST: Final = 0.01
_EVERY: Final = 2  # of the test images; 5,000 are enough for a point


Change = Callable[[Float32Array], Float32Array]

_KINDS: Final[tuple[tuple[str, float, float, Change | None, bool], ...]] = (
    ("as 16 × 16 thick scans without a margin, proportions kept", 1.0, 0.0, None, True),
    ("as 16 × 16 thick scans without a margin, half way to filling the square", 1.0, 0.5, None, True),
    ("as the first, enlarged to 64 × 64 in squares", 1.0, 0.0, lambda scan: np.kron(scan, np.ones((4, 4))), True),
    ("as the first, in two tones", 1.0, 0.0, lambda scan: np.where(scan < 0.5, 0, 1), False),
    ("as 16 × 16 scans of half as much thickening that fill the square, without the 1", 0.5, 1.0, None, False),
)
"""What they are called, how far thickened and stretched, what was done to the scan, and whether they are held to a
point. A 1 that fills a square has no shape left."""


@benchmark("scans", place=10)
def scans() -> Iterator[Row]:
    """Share of right answers for scans sent as PNG pictures through `normalise`."""
    images, labels = mnist_test().images[::_EVERY].astype(np.float32) / np.float32(255), mnist_test().labels[::_EVERY]
    direct = recogniser().probabilities(images).argmax(axis=1) == labels
    for what, thicken, stretch, change, bound in _KINDS:
        among = labels != 1 if stretch == 1 else np.ones(len(labels), dtype=bool)
        seen = []
        for image in images[among]:
            scan = coarse_scan(image, thicken=thicken, stretch=stretch)
            grey = np.rint((change(scan) if change else scan) * 255).astype(np.uint8)
            seen.append(normalise(picture_from_bytes(encoded(grey), "scan")))
        share = float((recogniser().probabilities(np.stack(seen)).argmax(axis=1) == labels[among]).mean())
        best = float(direct[among].mean())
        yield Row(
            f"{len(seen):,} of MNIST's test images {what}",
            f"{share:.2%}",
            "at most 1 point below" if bound else "",
            best - share <= _MOST_LOST if bound else None,
            f"the images given directly: {best:.2%}",
            f"{(share - best) * 100:+.2f} points",
        )
