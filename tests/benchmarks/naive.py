"""For contrast: the road of most drawing demos, the whole canvas shrunk to 28 × 28, into the very same model."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PIL import Image

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.rasterise import SIZE, Float32Array
from tests.benchmarks.data import held_out_digits, recogniser
from tests.benchmarks.table import Row, benchmark
from tests.digits import picture_of

_CANVAS = 500  # pixels: the tablet's own box
_PEN = 24  # pixels


def canvas_shrunk(ink: Ink) -> Float32Array:
    """Return the canvas, drawn with a thick pen as such demos do, at 28 × 28; the digit stays where it was drawn."""
    low, high = ink.points.min(axis=0), ink.points.max(axis=0)
    share = max(float((high - low).max()), 1.0) / _CANVAS
    ink_light = 255 - picture_of(ink, size=_CANVAS, share=share, pen=_PEN)
    # `picture_of` draws in the middle; move it back to where the writer drew it.
    shift = np.rint((low + high) / 2 - _CANVAS / 2).astype(int)
    placed = np.roll(ink_light, (shift[1], shift[0]), axis=(0, 1))
    small = Image.fromarray(placed).resize((SIZE, SIZE), Image.Resampling.BOX)
    return np.asarray(small, dtype=np.float32) / np.float32(255)


@benchmark("naive", place=10)
def naive() -> Iterator[Row]:
    """Share of right answers of one model on two roads."""
    inks = held_out_digits()
    labels = np.array([ink.label for ink in inks])
    ours, theirs = (
        float((recogniser().probabilities(np.stack([road(ink) for ink in inks])).argmax(axis=1) == labels).mean())
        for road in (normalise, canvas_shrunk)
    )
    yield Row(
        f"the road matters: {len(inks):,} digits of held-out writers through `normalise`",
        f"{ours:.2%}",
        peer=f"the canvas shrunk to 28 × 28, into the same model: {theirs:.2%}",
        ratio=f"{(1 - theirs) / (1 - ours):.0f} times as many mistakes",
    )
