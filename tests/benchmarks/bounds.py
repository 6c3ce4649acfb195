"""Pictures and ink that are no number: reading them takes no longer than promised, whatever they hold."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Final

import numpy as np

from digitpad.core.ink.ink import Ink
from digitpad.core.numbers.reader import read_number
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.prepared import prepared
from tests.benchmarks.data import recogniser
from tests.benchmarks.table import Row, benchmark

_MOST: Final = 2.0  # seconds


@benchmark("bounds")
def bounds() -> Iterator[Row]:
    """The longest of a dozen strange drawings, read as a number and as a digit."""
    pictures = {f"dots every {step} of {side}": _dots(side, step) for side, step in _DOTS}
    pictures |= {f"hatching every {step} of {side}": _hatching(side, step) for side, step in _HATCHING}
    pictures["noise of 1000"] = np.random.default_rng(0).random((1000, 1000)) < 0.3
    drawings: dict[str, Picture | Ink] = {name: Picture(pixels.astype(np.float32)) for name, pixels in pictures.items()}
    for count in (100, 1000, 50_000):
        drawings[f"{count:,} strokes"] = Ink.from_points([[(3.0 * i, 0.0), (3.0 * i, 5.0)] for i in range(count)])
    reader = recogniser()
    works: dict[str, Callable[[Picture | Ink], object]] = {
        "number": lambda drawing: read_number(drawing, reader),
        "digit": lambda drawing: reader.predict(*prepared(drawing)),
    }
    for what, work in works.items():
        taken = {name: _seconds(work, drawing) for name, drawing in drawings.items()}
        longest = max(taken, key=taken.__getitem__)
        yield Row(
            f"reading a {what} in any of {len(drawings)} drawings that hold none",
            f"{taken[longest]:.2f} s for the slowest, {longest}",
            "≤ 2 s",
            taken[longest] <= _MOST,
        )


_DOTS: Final = ((60, 3), (140, 3), (300, 30), (1024, 2), (1024, 8))
_HATCHING: Final = ((300, 30), (300, 10), (1000, 8))


def _dots(side: int, step: int) -> np.ndarray:
    places = (np.arange(side) % step - step / 2) ** 2
    dots: np.ndarray = np.add.outer(places, places) > (step / 3) ** 2
    return dots


def _hatching(side: int, step: int) -> np.ndarray:
    lines: np.ndarray = np.add.outer(np.arange(side), np.arange(side)) % step > step / 2
    return lines


def _seconds(work: Callable[[Picture | Ink], object], drawing: Picture | Ink) -> float:
    begun = time.perf_counter()
    work(drawing)
    return time.perf_counter() - begun
