"""The Library tab with 10,000 drawings: how soon they are there, how smoothly they scroll, what they take."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from tests.benchmarks.table import Row, benchmark
from tests.benchmarks.timing import child


@benchmark("library", place=13)
def library() -> Iterator[Row]:
    """The real window, its Library tab opened for the first time."""
    result = child("-m", "tests.benchmarks._library_child")
    late, own = np.array(result["late"]) * 1000, np.array(result["own"]) * 1000
    yield Row(
        "opening the Library tab with 10,000 drawings, until the grid is painted",
        f"{result['opening'] * 1000:.0f} ms, without waiting for the processor {result['own_opening'] * 1000:.0f} ms; "
        f"the ink of a whole screen after {result['filled'] * 1000:.0f} ms",
        "≤ 500 ms",
        result["own_opening"] <= 0.5,
    )
    yield Row(
        f"lateness of a frame of 16 ms while scrolling, four screens a second ({len(late):,} frames)",
        f"median {np.median(late):.1f} ms, p99 {np.percentile(late, 99):.1f} ms; without waiting for the processor "
        f"median {np.median(own):.1f} ms, p99 {np.percentile(own, 99):.1f} ms",
        "p99 ≤ 16 ms",
        float(np.percentile(own, 99)) <= 16,
    )
    yield Row(
        "memory of the window after that", f"{result['megabytes']:.0f} MB", "≤ 300 MB", result["megabytes"] <= 300
    )
