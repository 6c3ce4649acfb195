"""Many drawings of an ink file answered by ``digitpad predict --output``, by one process and by two.

``DIGITPAD_SCORED`` says how many (1,000,000): the pen digits, again and again.
"""

from __future__ import annotations

import gzip
import hashlib
import itertools
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

from tests.benchmarks.data import REPOSITORY, data_file
from tests.benchmarks.table import Row, benchmark

SCORED: Final = int(os.environ.get("DIGITPAD_SCORED", "1000000"))
_WATCH: Final = 0.5  # seconds


@dataclass(frozen=True, slots=True)
class Scored:
    """What an answering took: seconds; MB of all its processes early on and at the most; a hash of the answers."""

    seconds: float
    early: float
    most: float
    answers: str


@benchmark("scoring")
def scoring() -> Iterator[Row]:
    """One process beside two, on the same file."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ink = folder / "ink.jsonl"
        with gzip.open(data_file("pen-digits-train.jsonl.gz")) as lines, ink.open("wb") as file:
            file.writelines(itertools.islice(itertools.cycle(lines.readlines()), SCORED))
        one, two = (_scored(ink, folder / f"{count}.jsonl", count) for count in (1, 2))
    times, growth = one.seconds / two.seconds, two.most - two.early
    yield Row(
        f"{SCORED:,} drawings of a file answered with 2 processes",
        f"{two.seconds:.0f} s, {SCORED / two.seconds:,.0f} a second; at the most {two.most:.0f} MB, {growth:+.0f} MB "
        f"after the first tenth; {'the same' if one.answers == two.answers else 'other'} answers to the last digit",
        "≥ 1.7 times one process, memory flat, same figures",
        times >= 1.7 and growth <= 30 and one.answers == two.answers,
        f"one process, {one.seconds:.0f} s, {one.most:.0f} MB", f"{times:.2f} times as fast",
    )  # fmt: skip


def _scored(ink: Path, output: Path, processes: int) -> Scored:
    command = [
        sys.executable,
        "-m",
        "digitpad",
        "predict",
        "--at-once",
        str(processes),
        "--output",
        str(output),
        str(ink),
    ]
    begun = time.monotonic()
    seen: list[tuple[float, float]] = []
    with subprocess.Popen(command, cwd=REPOSITORY, env=os.environ | {"PYTHONPATH": str(REPOSITORY)}) as process:
        over = threading.Event()
        watcher = threading.Thread(target=_watch, args=(psutil.Process(process.pid), output, seen, over))
        watcher.start()
        process.wait()
        over.set()
        watcher.join()
    seconds = time.monotonic() - begun
    if process.returncode:
        raise RuntimeError(f"predict ended with {process.returncode}")
    whole = output.stat().st_size
    early = max((megabytes for size, megabytes in seen if size <= whole / 10), default=0.0)
    digest = hashlib.sha256(output.read_bytes()).hexdigest()
    return Scored(seconds, early, max((megabytes for _, megabytes in seen), default=0.0), digest)


def _watch(process: psutil.Process, output: Path, seen: list[tuple[float, float]], over: threading.Event) -> None:
    """Note now and then how much is answered, in bytes, and how much memory all processes have, in MB."""
    while not over.wait(_WATCH):
        try:
            memory = sum(each.memory_info().rss for each in [process, *process.children(recursive=True)])
        except psutil.Error:
            continue
        seen.append((output.stat().st_size if output.exists() else 0, memory / 1e6))
