"""One drawing moved, scaled or drawn with another pen: does it stay the same digit?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture, picture_from_bytes
from tests.benchmarks.data import held_out_digits, recogniser
from tests.benchmarks.table import Row, benchmark
from tests.digits import encoded, picture_of, transformed

CANVAS: Final = 640  # pixels of the canvas's side
SHARES: Final = (0.05, 0.1, 0.2, 0.4, 0.7, 1.0)  # of the canvas
PENS: Final = (2, 4, 8, 16, 24, 32, 40)  # pixels
PEN_SHARE: Final = 0.62  # of the canvas, while the pen varies
_ENOUGH: Final = 0.995

Changed = Callable[[Ink], Ink | Picture]


def _moved(ink: Ink, x: float, y: float) -> Ink:
    return transformed(ink, shift=(x, y))


def _scaled(ink: Ink, share: float, *, to_pixels: bool) -> Ink:
    longest = float(np.ptp(ink.points, axis=0).max())
    scaled = transformed(ink, scale=share * CANVAS / max(longest, 1e-9))
    if to_pixels:  # what a mouse reports
        scaled = Ink.from_points([np.rint(stroke.points) for stroke in scaled.strokes])
    return scaled


def _photographed(ink: Ink, pen: float) -> Picture:
    return picture_from_bytes(encoded(picture_of(ink, size=CANVAS, share=PEN_SHARE, pen=pen)), "picture")


def same_answers(inks: Sequence[Ink], changes: Sequence[Changed]) -> list[float]:
    """Return for each of ``changes`` the share of ``inks`` whose answer is that of the unchanged ink."""
    base = _answers(inks)
    return [float((_answers([change(ink) for ink in inks]) == base).mean()) for change in changes]


def _answers(drawings: Sequence[Ink | Picture]) -> npt.NDArray[np.int64]:
    answers: npt.NDArray[np.int64] = recogniser().probabilities_of(drawings).argmax(axis=1)
    return answers


def _row(what: str, names: Sequence[str], shares: Sequence[float]) -> Row:
    each = ", ".join(f"{name}: {share:.2%}" for name, share in zip(names, shares, strict=True))
    mean = float(np.mean(shares))
    return Row(what, f"{mean:.2%} ({each})", "≥ 99.5 %", mean >= _ENOUGH)


@benchmark("invariance", place=7)
def invariance() -> Iterator[Row]:
    """Answers for ink of held-out writers, changed, that are those of the ink as it was."""
    inks = held_out_digits()
    offsets = ((-300.0, 0.0), (0.5, 0.25), (1234.5, -777.0))
    moves = same_answers(inks, [lambda ink, x=x, y=y: _moved(ink, x, y) for x, y in offsets])  # type: ignore[misc]
    yield _row(f"the same digit when moved ({len(inks):,} digits)", [f"{x:g}, {y:g}" for x, y in offsets], moves)
    for to_pixels, kind in ((False, "exactly"), (True, "and rounded to whole pixels, as a mouse reports them")):
        scales = same_answers(
            inks,
            [lambda ink, s=s, p=to_pixels: _scaled(ink, s, to_pixels=p) for s in SHARES],  # type: ignore[misc]
        )
        what = f"the same digit when scaled to 5 to 100 % of a canvas of {CANVAS} pixels, {kind}"
        yield _row(what, [f"{share:.0%}" for share in SHARES], scales)
    sample = inks[::4]
    pens = same_answers(sample, [lambda ink, pen=pen: _photographed(ink, pen) for pen in PENS])  # type: ignore[misc]
    what = f"the same digit when drawn with pens of 2 to 40 pixels and read back as PNG ({len(sample)} digits)"
    yield _row(what, [f"{pen}" for pen in PENS], pens)
