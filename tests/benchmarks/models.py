"""Data set × model: the shipped model, the fast network, Keras' example, and the naive road to it."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.models.file import read_model
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.rasterise import Float32Array
from tests.benchmarks.data import (
    REPOSITORY,
    data_file,
    held_out_digits,
    mnist_test,
    recogniser,
    recogniser_before,
    strangers,
)
from tests.benchmarks.naive import canvas_shrunk
from tests.benchmarks.table import Row, benchmark
from training.data.augmentation import coarse_scan

_EPOCHS: Final = {"fast": 1, "keras-example": 15}
_SCANS: Final = 2000


@benchmark("models", place=15)
def models() -> Iterator[Row]:
    """Right answers of each model on each data set; the peers are trained here, on MNIST, with their own presets."""
    before = recogniser_before()
    with tempfile.TemporaryDirectory() as folder:
        peers = {name: _trained(name, Path(folder)) for name in _EPOCHS}
        for what, images, labels, inks in _data_sets():
            columns = {"shipped": recogniser(), **({"shipped before": before} if before else {}), **peers}
            shares = {name: _right(model, images, labels, inks) for name, model in columns.items()}
            ours = shares.pop("shipped")
            best = max(shares[name] for name in peers)
            yield Row(
                what,
                f"shipped {ours:.2%}",
                peer=", ".join(f"{name} {share:.2%}" for name, share in shares.items()),
                ratio=f"{(1 - best) / max(1 - ours, 1e-4):.1f} times as many mistakes of the better peer",
            )


def _trained(network: str, folder: Path) -> Recogniser:
    model = folder / f"{network}.digitpad"
    command = ["train", "--data", str(data_file("mnist.npz")), "--network", network, "--epochs", str(_EPOCHS[network])]
    subprocess.run(
        [sys.executable, "-m", "digitpad", *command, "--seed", "1", "--output", str(model)],
        cwd=REPOSITORY,
        check=True,
        capture_output=True,
    )
    return Recogniser(read_model(model))


def _data_sets() -> Iterator[tuple[str, Float32Array, np.ndarray, Sequence[Ink] | None]]:
    inks = held_out_digits()
    labels = np.array([ink.label for ink in inks])
    images = mnist_test().images.astype(np.float32) / np.float32(255)
    scans = np.stack([normalise(_scanned(image)) for image in images[:_SCANS]])
    yield "MNIST's test images", images, mnist_test().labels, None
    yield f"{len(inks):,} pen digits of held-out writers", _as_seen(inks), labels, inks
    others = strangers()[0]
    of_others = np.array([ink.label for ink in others])
    yield f"{len(others):,} digits of UNIPEN's held-out people", _as_seen(others), of_others, others
    yield "the same as pictures, without strokes", _as_seen(others), of_others, None
    yield "the pen digits, the canvas shrunk to 28 × 28", np.stack([canvas_shrunk(ink) for ink in inks]), labels, None
    yield f"{_SCANS:,} test images as 16 × 16 thick scans", scans, mnist_test().labels[:_SCANS], None


def _as_seen(inks: Sequence[Ink]) -> Float32Array:
    return np.stack([normalise(ink) for ink in inks])


def _scanned(image: Float32Array) -> Picture:
    return Picture(coarse_scan(image))


def _right(model: Recogniser, images: Float32Array, labels: np.ndarray, inks: Sequence[Ink] | None) -> float:
    return float((model.probabilities(images, inks).argmax(axis=1) == labels).mean())
