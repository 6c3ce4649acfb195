"""MNIST's test images, as they are and sent as PNG pictures through the road that every picture takes."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import picture_from_bytes
from tests.benchmarks.data import mnist_test, recogniser
from tests.benchmarks.table import Row, benchmark
from tests.digits import encoded

_WITHIN = 0.003


@benchmark("mnist", place=6)
def mnist() -> Iterator[Row]:
    """Share of right answers on the 10,000 test images."""
    images, labels = mnist_test().images, mnist_test().labels
    direct = recogniser().probabilities(images.astype(np.float32) / np.float32(255)).argmax(axis=1)
    share = float((direct == labels).mean())
    yield Row("MNIST test images, given directly", f"{share:.2%}", "≥ 99.5 %", share >= 0.995)

    sent = np.stack([normalise(picture_from_bytes(encoded(image), "image")) for image in images])
    as_pictures = float((recogniser().probabilities(sent).argmax(axis=1) == labels).mean())
    yield Row(
        "the same images sent as PNG pictures through `normalise`",
        f"{as_pictures:.2%}",
        "at most 0.3 point below",
        share - as_pictures <= _WITHIN,
        peer=f"given directly: {share:.2%}",
        ratio=f"{(as_pictures - share) * 100:+.2f} points",
    )
