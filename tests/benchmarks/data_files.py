"""Files of digits as people have them, whose truth is known: how many are read right or refused for what they are."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.data.kinds.synthetic import synthetic_images
from tests.benchmarks.data import mnist_test
from tests.benchmarks.table import Row, benchmark
from tests.data_files import FILES, Digits, verdict

_DIGITS: Final = 200


@benchmark("data-files")
def data_files() -> Iterator[Row]:
    """Each file written anew and opened by its name alone: of synthetic digits, which the judge knows, and MNIST's."""
    yield _row("synthetic digits", Digits(*synthetic_images(np.random.default_rng(1), _DIGITS)))
    mnist = mnist_test()
    yield _row("MNIST's", Digits(mnist.images[:_DIGITS], mnist.labels[:_DIGITS]))


def _row(whose: str, digits: Digits) -> Row:
    begun = time.perf_counter()
    verdicts = {}
    for file in FILES:
        with tempfile.TemporaryDirectory() as folder:
            verdicts[file.name] = verdict(file, Path(folder), digits)
    taken = time.perf_counter() - begun
    right = sum(each == "right" for each in verdicts.values())
    misread = {name: each for name, each in verdicts.items() if each.startswith(("misread", "not said"))}
    refused = sum(file.refusal is not None for file in FILES)
    faults = "; ".join(f"{name}: {each}" for name, each in verdicts.items() if each != "right")
    return Row(
        f"{len(FILES)} files as people have them, {_DIGITS} of {whose} in each, {refused} to be refused: CSV, "
        "ARFF, NumPy's, MATLAB's, IDX, pictures, archives, Parquet, ink",
        f"{right} of {len(FILES)} read right or refused for what they are; {len(misread)} misread in silence; "
        f"{taken / len(FILES):.2f} s each" + (f" ({faults})" if faults else ""),
        "≥ 60 files, all right, 0 misread in silence",
        right == len(FILES) >= 60 and not misread,
    )
