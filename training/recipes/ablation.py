"""Ablation of the preprocessing pipeline: the network ``fast`` with one step left out, or one added; docs/training.md.

``python -m training.recipes.ablation --mnist mnist.npz --pen-digits pen-digits-train.jsonl.gz``
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from digitpad.core.data.arrays import to_bytes
from digitpad.core.data.dataset import Labelled
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.preprocessing.normalise import PEN_WIDTH, normalise
from digitpad.core.preprocessing.rasterise import SIZE, Brush, Float32Array, segments
from digitpad.core.runs.config import TrainConfig
from training.data.batches import SetBatches, to_floats
from training.loop.trainer import Callback, Epoch, Trainer, Validation
from training.recipes.data import Data, Files, answer, read_data, recipe_parser

Points = npt.NDArray[np.float64]

_CANVAS: Final = 500.0  # units of the tablet's box
_NEAR: Final = 0.08  # of the digit's size: a gap to be closed
_EVENLY: Final = 0.02  # of the digit's size, between points


@dataclass(frozen=True, slots=True)
class Pipeline:
    """From ink to an image; and what becomes of MNIST's images, which are its output already."""

    name: str
    ink: Callable[[Ink, np.random.Generator], Float32Array]
    image: Callable[[Float32Array], Float32Array] = lambda image: image


def _extent(ink: Ink) -> float:
    return max(float(np.ptp(ink.points, axis=0).max()), 1e-9)


def _whole_canvas(ink: Ink, _: np.random.Generator) -> Float32Array:
    return Brush(segments([s.points * (SIZE / _CANVAS) for s in ink.strokes]), PEN_WIDTH).draw()


def _box_in_the_middle(ink: Ink, _: np.random.Generator) -> Float32Array:
    middle = (ink.points.min(axis=0) + ink.points.max(axis=0)) / 2
    scale = (MNIST_INPUT.box - PEN_WIDTH) / _extent(ink)
    pieces = segments([(s.points - middle) * scale for s in ink.strokes])
    return Brush(pieces, PEN_WIDTH).draw((MNIST_INPUT.centre, MNIST_INPUT.centre))


def _slant_of(image: Float32Array) -> float:
    """Return by how many pixels to the left a pixel lies for each that it lies lower, from second moments."""
    rows, columns = np.mgrid[0 : image.shape[0], 0 : image.shape[1]]
    mass = image.sum()
    y, x = rows - (rows * image).sum() / mass, columns - (columns * image).sum() / mass
    return float(np.clip((x * y * image).sum() / max((y * y * image).sum(), 1e-6), -1, 1))


def _upright_ink(ink: Ink, _: np.random.Generator) -> Float32Array:
    slant = _slant_of(normalise(ink))
    return normalise(Ink.from_points([s.points @ np.array([[1.0, 0.0], [-slant, 1.0]]) for s in ink.strokes]))


def _upright_image(image: Float32Array) -> Float32Array:
    slant, middle = _slant_of(image), (SIZE - 1) / 2
    upright: Float32Array = ndimage.affine_transform(
        image, np.array([[1.0, 0.0], [slant, 1.0]]), offset=(0.0, -slant * middle), order=1
    ).astype(np.float32)
    return upright


def _evenly_spaced(ink: Ink, _: np.random.Generator) -> Float32Array:
    spacing, strokes = _EVENLY * _extent(ink), []
    for stroke in ink.strokes:
        along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(stroke.points, axis=0).T))])
        where = np.linspace(0, along[-1], max(2, round(along[-1] / spacing)))
        even = np.stack([np.interp(where, along, stroke.points[:, axis]) for axis in range(2)], axis=1)
        strokes.append(ndimage.uniform_filter1d(even, 5, axis=0, mode="nearest"))  # smoothed a little, too
    return normalise(Ink.from_points(strokes))


def _gaps_closed(ink: Ink, _: np.random.Generator) -> Float32Array:
    strokes: list[Points] = [stroke.points for stroke in ink.strokes]
    ends = [(i, points[k]) for i, points in enumerate(strokes) for k in (0, -1)]
    for (i, end), (j, other) in combinations(ends, 2):
        if i != j and 0 < np.hypot(*(end - other)) < _NEAR * _extent(ink):
            strokes.append(np.stack([end, other]))
    return normalise(Ink.from_points(strokes))


PIPELINES: Final = (
    Pipeline("as it is", lambda ink, _: normalise(ink)),
    Pipeline("without fitting: the canvas shrunk", _whole_canvas),
    Pipeline("without the centre of mass: the box in the middle", _box_in_the_middle),
    Pipeline(
        "without one pen width: pens of 1 to 6 pixels", lambda ink, rng: normalise(ink, pen_width=rng.uniform(1, 6))
    ),
    Pipeline("with slant taken out, of MNIST too", _upright_ink, _upright_image),
    Pipeline("with points evenly spaced and smoothed", _evenly_spaced),
    Pipeline("with gaps between ends closed", _gaps_closed),
)


def measure(pipeline: Pipeline, data: Data, *, pens: bool, seed: int, epochs: int) -> tuple[float, float]:
    """Train ``fast`` on MNIST, and with ``pens`` on the pen digits too, all through ``pipeline``.

    Returns:
        the shares of right answers for held-out writers and for MNIST's validation images.
    """
    rng = np.random.default_rng(seed)
    images = _through(pipeline, data.images.images)
    labels = data.images.labels
    if pens:
        drawn = np.stack([pipeline.ink(ink, rng) for ink in data.inks])
        images = np.concatenate([images, to_bytes(drawn)])
        labels = np.concatenate([labels, np.array([ink.label for ink in data.inks], dtype=np.uint8)])
    validation: Validation = {
        "writers": (to_bytes(np.stack([pipeline.ink(ink, rng) for ink in data.held_out_inks])), data.held_out[1]),
        "mnist": (_through(pipeline, data.validation_images.images), data.validation_images.labels),
    }
    config = TrainConfig(network="fast", epochs=epochs, seed=seed)
    last = _Last()
    batches = SetBatches(Labelled(images, labels), batch_size=config.batch_size, seed=seed)
    Trainer(config, batches, validation).train(last)
    return last.measured["writers"].accuracy, last.measured["mnist"].accuracy


class _Last(Callback):
    """Keeps what was measured after the last epoch."""

    def epoch_ended(self, epoch: Epoch) -> None:
        self.measured = epoch.measured


def _through(pipeline: Pipeline, images: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    return to_bytes(np.stack([pipeline.image(image) for image in to_floats(images)]))


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; return the exit status."""
    parser = recipe_parser("ablation", __doc__)
    parser.add_argument("--epochs", type=int, default=2, help="default: %(default)s")
    parser.add_argument("--seeds", type=int, default=2, help="trainings whose mean is told; default: %(default)s")
    options = parser.parse_args(arguments)
    data = read_data(Files.of(options))
    answer("| pipeline | trained on MNIST: writers | MNIST | and on 24 writers: writers | MNIST |")
    answer("|---|---|---|---|---|")
    for pipeline in PIPELINES:
        cells = []
        for pens in (False, True):
            runs = [measure(pipeline, data, pens=pens, seed=1 + n, epochs=options.epochs) for n in range(options.seeds)]
            cells += [f"{share:.2%}" for share in np.mean(runs, axis=0)]
        answer(f"| {pipeline.name} | {' | '.join(cells)} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
