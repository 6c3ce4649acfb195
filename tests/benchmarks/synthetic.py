"""What a model knows that has seen nothing but the built-in synthetic digits."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.sources import open_source
from digitpad.core.inference.recogniser import Recogniser
from tests.benchmarks._command import train
from tests.benchmarks.data import data_file
from tests.benchmarks.table import Row, benchmark

_OPTIONS: Final = ("--data", "synthetic", "--network", "fast", "--epochs", "6")


@benchmark("synthetic")
def synthetic() -> Iterator[Row]:
    """One model, trained from the command line without any file, on digits by people."""
    pen_digits, mnist = data_file("pen-digits-train.jsonl.gz"), data_file("mnist.npz")
    with tempfile.TemporaryDirectory() as folder:
        model = Path(folder, "synthetic.digitpad")
        trained = train(*_OPTIONS, "--output", str(model))
        recogniser = Recogniser.open(model)
        writers, tests = share_right(recogniser, str(pen_digits)), share_right(recogniser, f"{mnist}:test")
    taught = f"`digitpad train {' '.join(_OPTIONS)}`, {trained.ended.seconds:.0f} s"
    yield Row(
        f"trained on synthetic digits alone ({taught}): the pen digits of all 30 writers", *_judged(writers, 0.90)
    )
    yield Row("the same model on MNIST's test images", *_judged(tests, 0.85))


def share_right(recogniser: Recogniser, source: str) -> float:
    """Return the share of the digits of ``source`` that are recognised."""
    data = open_source(source)
    assert isinstance(data, DataSet)
    assert data.labels is not None
    answers = recogniser.probabilities(data.images.astype(np.float32) / np.float32(255)).argmax(axis=1)
    return float((answers == data.labels).mean())


def _judged(share: float, least: float) -> tuple[str, str, bool]:
    return f"{share:.2%}", f"≥ {least:.0%}", share >= least
