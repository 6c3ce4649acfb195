"""How fast sources open: a Kaggle CSV, MNIST, the pen digits; and how fast synthetic digits are made."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.kinds.synthetic import synthetic_images, synthetic_inks
from digitpad.core.data.sources import open_source
from digitpad.core.preprocessing.normalise import normalise
from tests.benchmarks.data import data_file
from tests.benchmarks.table import Row, benchmark

_KAGGLE_ROWS: Final = 42_000
_SYNTHETIC: Final = 2_000


def fastest(work: Callable[[], object], runs: int = 3) -> float:
    """Return the seconds of the quickest of ``runs`` of ``work``."""
    taken = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return min(taken)


@benchmark("sources")
def sources() -> Iterator[Row]:
    """Each source opened whole, as `digitpad train` does."""
    yield _synthetic()
    mnist = data_file("mnist.npz")
    yield _opened(f"MNIST's 60,000 training images from {mnist.name}", mnist, 2)
    yield _opened("7,494 pen digits, drawn on the one road", data_file("pen-digits-train.jsonl.gz"), 5)
    with tempfile.TemporaryDirectory() as folder:
        yield _kaggle(Path(folder, "train.csv"), mnist)


def _synthetic() -> Row:
    made = _SYNTHETIC / fastest(lambda: synthetic_images(np.random.default_rng(1), _SYNTHETIC))
    inks = synthetic_inks(np.random.default_rng(1), _SYNTHETIC)
    drawn = _SYNTHETIC / fastest(lambda: [normalise(ink) for ink in inks])
    return Row(
        "synthetic digits, deformed and drawn",
        f"{made:,.0f} images a second",
        "≥ 3,000",
        made >= 3000,
        f"the same ink drawn only, {drawn:,.0f} a second",
        f"{made / drawn:.2f} of it",
    )


def _opened(what: str, path: Path, limit: float) -> Row:
    seconds = fastest(lambda: open_source(str(path)))
    return Row(what, f"{seconds:.2f} s", f"≤ {limit} s", seconds <= limit)


def _kaggle(path: Path, mnist: Path) -> Row:
    whole = open_source(str(mnist))
    assert isinstance(whole, DataSet)
    training = whole.take(np.arange(_KAGGLE_ROWS)).labelled()
    table = np.concatenate([training.labels[:, None], training.images.reshape(_KAGGLE_ROWS, -1)], axis=1)
    header = ",".join(["label", *(f"pixel{i}" for i in range(784))])
    np.savetxt(path, table, fmt="%d", delimiter=",", header=header, comments="")
    seconds = fastest(lambda: open_source(str(path)))
    data = open_source(str(path))
    assert isinstance(data, DataSet)
    assert np.array_equal(data.images, training.images)
    peer = fastest(lambda: _loadtxt(path), runs=1)
    return Row(
        f"a Kaggle CSV of {_KAGGLE_ROWS:,} rows, {path.stat().st_size / 1e6:.0f} MB, each cell checked",
        f"{seconds:.1f} s",
        "≤ 5 s",
        seconds <= 5,
        f"`numpy.loadtxt` to float32, {peer:.1f} s",
        f"{peer / seconds:.1f} times as fast",
    )


def _loadtxt(path: Path) -> None:
    with path.open() as file:
        next(file)
        while lines := list(islice(file, 2000)):
            np.loadtxt(lines, delimiter=",", dtype=np.float32, comments=None)
