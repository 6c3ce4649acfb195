"""Growth: what ten times as much costs, on the canvas, in the table of runs, in ``predict`` and in ``evaluate``.

``DIGITPAD_BENCH_MOST`` is the largest number of images, 100,000 by default; ``DIGITPAD_BENCH_PLOT`` names a PNG file
that the curves are drawn into.
"""

from __future__ import annotations

import gzip
import itertools
import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.data.dataset import Images, Labels, Stream
from digitpad.core.evaluation.evaluate import evaluate
from digitpad.core.inference.recogniser import Recogniser
from tests.benchmarks.data import REPOSITORY, data_file, mnist_test
from tests.benchmarks.table import Row, benchmark
from tests.benchmarks.timing import child, user_environment

_MOST: Final = int(os.environ.get("DIGITPAD_BENCH_MOST", "100000"))
_PLOT: Final = os.environ.get("DIGITPAD_BENCH_PLOT", "")
_LINEAR: Final = 1.15  # exponent; what grows faster than that is not linear any more


@dataclass(frozen=True, slots=True)
class Curve:
    """What something costs at several sizes.

    Attributes:
        what: grows.
        seconds: of processor time, by the size.
    """

    what: str
    seconds: Mapping[int, float]

    @property
    def exponents(self) -> list[tuple[int, float]]:
        """To which power of the size the cost grows on the way to each size but the first."""
        steps = itertools.pairwise(sorted(self.seconds.items()))
        return [(more, math.log(cost / before) / math.log(more / few)) for (few, before), (more, cost) in steps]

    @property
    def breaks_at(self) -> int | None:
        """The size on the way to which the cost grows faster than the size, or None."""
        return next((size for size, exponent in self.exponents if exponent > _LINEAR), None)


@benchmark("growth", place=90)
def growth() -> Iterator[Row]:
    """Four curves, and the first that stops being linear."""
    curves = []
    for curve in _curves():
        curves.append(curve)
        costs = ", ".join(f"{size:,}: {_in_words(seconds)}" for size, seconds in sorted(curve.seconds.items()))
        steepest = max(exponent for _, exponent in curve.exponents)
        yield Row(
            f"processor time of {curve.what}",
            f"{costs}; at its steepest with the power {steepest:.2f} of the number",
            f"no faster than the number (power ≤ {_LINEAR})",
            curve.breaks_at is None,
        )
    broken = [curve for curve in curves if curve.breaks_at is not None]
    first = min(broken, key=lambda curve: curve.breaks_at or 0, default=None)
    yield Row(
        "what stops being linear first",
        "nothing of these" if first is None else f"{first.what}, on the way to {first.breaks_at:,}",
    )
    if _PLOT:
        _draw(curves, Path(_PLOT))


def _curves() -> Iterator[Curve]:
    counts = ("1", "10", "100", "1000", "10000")
    found = child("-m", "tests.benchmarks._growth_child", "strokes", *counts)
    yield Curve("one more point on a canvas with so many strokes", {int(size): cost for size, cost in found.items()})
    found = child("-m", "tests.benchmarks._growth_child", "runs", "10", "100", "1000")
    yield Curve("reading and showing so many runs", {int(size): cost for size, cost in found.items()})
    sizes = [10**power for power in range(3, 10) if 10**power <= _MOST]
    yield Curve("`digitpad predict` of so many ink drawings", {size: _predicted(size) for size in sizes})
    recogniser, stream = Recogniser.shipped(), Stream(name="shuffled", draw=_shuffled)
    evaluate(recogniser, stream, images=1000)  # warm
    yield Curve("`evaluate` of so many images", {size: _evaluated(recogniser, stream, size) for size in sizes})


def _predicted(count: int) -> float:
    with gzip.open(data_file("pen-digits-train.jsonl.gz")) as packed:
        lines = packed.read().splitlines(keepends=True)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "drawings.jsonl")
        with file.open("wb") as written:
            written.writelines(itertools.islice(itertools.cycle(lines), count))
        command = [sys.executable, "-m", "digitpad", "predict", "--json", str(file)]
        before = os.times()
        subprocess.run(command, cwd=REPOSITORY, env=user_environment(), stdout=subprocess.DEVNULL, check=True)
        after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def _evaluated(recogniser: Recogniser, stream: Stream, count: int) -> float:
    begun = time.process_time()
    evaluate(recogniser, stream, images=count)
    return time.process_time() - begun


def _shuffled(rng: np.random.Generator, count: int) -> tuple[Images, Labels]:
    test = mnist_test()
    rows = rng.integers(0, len(test.labels), count)
    return test.images[rows], test.labels[rows]


def _in_words(seconds: float) -> str:
    return f"{seconds * 1000:.3g} ms" if seconds < 1 else f"{seconds:.3g} s"


def _draw(curves: list[Curve], path: Path) -> None:
    """Draw the ``curves`` with both axes logarithmic, where what is linear runs along the grey lines."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - takes long to import
    from matplotlib.figure import Figure  # noqa: PLC0415

    figure = Figure(figsize=(8, 5), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.set(xscale="log", yscale="log", xlabel="how many", ylabel="processor time in seconds")
    most = max(max(curve.seconds) for curve in curves)
    for power in range(-7, 1):
        axes.plot([1, most], [10.0**power, 10.0**power * most], color="0.88", linewidth=0.8, zorder=0)
    for curve, marker in zip(curves, "osD^", strict=True):
        sizes = sorted(curve.seconds)
        axes.plot(sizes, [curve.seconds[size] for size in sizes], marker=marker, label=curve.what.replace("`", ""))
    costs = [cost for curve in curves for cost in curve.seconds.values()]
    axes.set_ylim(min(costs) / 3, max(costs) * 3)
    axes.legend(frameon=False)
    figure.savefig(path, dpi=110)
