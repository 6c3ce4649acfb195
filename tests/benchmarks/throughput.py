"""How many drawings ``digitpad predict`` answers in a second, the start of its process included."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.benchmarks.data import REPOSITORY, data_file, held_out_digits, mnist_test, recogniser
from tests.benchmarks.table import Row, benchmark
from tests.benchmarks.timing import user_environment
from tests.digits import encoded, picture_of

_PICTURES: Final = 2000
_DIFFERENT: Final = 200
_SIDE: Final = 300  # pixels


def drawings_a_second(path: Path, drawings: int) -> float:
    """Return the rate at which ``digitpad predict --json`` answers what lies at ``path``."""
    command = [sys.executable, "-m", "digitpad", "predict", "--json", str(path)]
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
    yield Row("`digitpad predict`, 7,494 ink drawings in one file", f"{rate:,.0f} a second", "≥ 2,000", rate >= 2000)

    drawn = [encoded(picture_of(digit, size=_SIDE, pen=14)) for digit in held_out_digits()[:_DIFFERENT]]
    small = [encoded(image) for image in mnist_test().images[:_DIFFERENT]]
    for pictures, what in ((drawn, f"{_SIDE} × {_SIDE} pixels"), (small, "28 × 28 pixels")):
        with tempfile.TemporaryDirectory() as folder:
            for number in range(_PICTURES):
                Path(folder, f"{number}.png").write_bytes(pictures[number % _DIFFERENT])
            rate = max(drawings_a_second(Path(folder), _PICTURES) for _ in range(2))
        yield Row(
            f"`digitpad predict`, {_PICTURES:,} PNG files of {what}", f"{rate:,.0f} a second", "≥ 500", rate >= 500
        )
