"""How many drawings ``digitpad predict`` answers in a second, the start of its process included."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from tests.benchmarks.data import REPOSITORY, data_file, held_out_digits, mnist_test, recogniser
from tests.benchmarks.table import Row, benchmark
from tests.benchmarks.timing import user_environment
from tests.digits import encoded, picture_of
from training.data.compositions import compositions, drawn

_PICTURES: Final = 2000
_DIFFERENT: Final = 200
_SIDE: Final = 300  # pixels
_NUMBERS: Final = 300
_HEIGHT: Final = 80  # pixels of a digit of theirs
_SEED: Final = 17


def drawings_a_second(path: Path, drawings: int, verb: str = "predict") -> float:
    """Return the rate at which ``digitpad predict --json``, or another ``verb``, answers what lies at ``path``."""
    command = [sys.executable, "-m", "digitpad", verb, "--json", str(path)]
    begun = time.perf_counter()
    done = subprocess.run(command, cwd=REPOSITORY, env=user_environment(), capture_output=True, text=True, check=True)
    seconds = time.perf_counter() - begun
    assert len(done.stdout.splitlines()) == drawings
    return drawings / seconds


@benchmark("throughput", place=8)
def throughput() -> Iterator[Row]:
    """Ink from one file, pictures from a folder."""
    recogniser()
    ink = data_file("pen-digits-train.jsonl.gz")
    rate = max(drawings_a_second(ink, 7494) for _ in range(2))
    yield Row("`digitpad predict`, 7,494 ink drawings in one file", f"{rate:,.0f} a second", "≥ 4,000", rate >= 4000)

    large = [encoded(picture_of(digit, size=_SIDE, pen=14)) for digit in held_out_digits()[:_DIFFERENT]]
    small = [encoded(image) for image in mnist_test().images[:_DIFFERENT]]
    for pictures, size, least in ((large, f"{_SIDE} × {_SIDE} pixels", 1000), (small, "28 × 28 pixels", 2500)):
        with tempfile.TemporaryDirectory() as folder:
            for number in range(_PICTURES):
                Path(folder, f"{number}.png").write_bytes(pictures[number % _DIFFERENT])
            rate = max(drawings_a_second(Path(folder), _PICTURES) for _ in range(2))
        what = f"`digitpad predict`, {_PICTURES:,} PNG files of {size}"
        yield Row(what, f"{rate:,.0f} a second", f"≥ {least:,}", rate >= least)
    yield _numbers()


def _numbers() -> Row:
    written = compositions(held_out_digits(), np.random.default_rng(_SEED), _NUMBERS)
    with tempfile.TemporaryDirectory() as folder:
        for number, composed in enumerate(written):
            picture = drawn(composed.ink, scale=_HEIGHT / 100, pen=_HEIGHT * 0.08, margin=_HEIGHT * 0.2)
            grey = np.rint(picture.pixels * 255).astype(np.uint8)
            Path(folder, f"{number}.png").write_bytes(encoded(grey))
        rate = max(drawings_a_second(Path(folder), _NUMBERS, "read") for _ in range(2))
    what = f"`digitpad read`, {_NUMBERS} PNG files of numbers of 2 to 6 digits, {_HEIGHT} pixels high"
    return Row(what, f"{rate:,.0f} a second", "≥ 100", rate >= 100)
