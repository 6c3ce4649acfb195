"""Many digits of a stream, by one process and by two: answered by ``predict``, and measured by ``evaluate``.

``DIGITPAD_SCORED`` says how many (1,000,000): the pen digits again and again on standard input, and synthetic ones.
Then files of many rows, ``DIGITPAD_ROWS`` (300,000), MNIST's again and again, beside files of few, for the memory.
"""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import itertools
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

import numpy as np
import psutil

from digitpad.core.data.dataset import DataSet, Images
from digitpad.core.data.sources import open_source
from tests.benchmarks.data import REPOSITORY, data_file
from tests.benchmarks.table import Row, benchmark

SCORED: Final = int(os.environ.get("DIGITPAD_SCORED", "1000000"))
ROWS: Final = int(os.environ.get("DIGITPAD_ROWS", "300000"))
_FEW: Final = 20_000  # rows
_WATCH: Final = 0.5  # seconds


@dataclass(frozen=True, slots=True)
class Scored:
    """What it took.

    Attributes:
        seconds: from the command to its end.
        early: MB of all its processes, without files that are mapped, in the first tenth of the time, at the most.
        most: MB at the most of all.
        found: a hash of all answers, or all figures.
    """

    seconds: float
    early: float
    most: float
    found: str


@benchmark("scoring")
def scoring() -> Iterator[Row]:
    """One process beside two, on the same stream."""
    with tempfile.TemporaryDirectory() as name:
        ink = Path(name, "ink.jsonl")
        with gzip.open(data_file("pen-digits-train.jsonl.gz")) as lines, ink.open("wb") as file:
            file.writelines(itertools.islice(itertools.cycle(lines.readlines()), SCORED))
        yield _row(f"{SCORED:,} drawings on standard input answered", "answers", lambda n: _answered(ink, n))
    yield _row(f"{SCORED:,} images of the stream `synthetic` evaluated", "figures", _evaluated)
    for what, write in _FILES.items():
        with tempfile.TemporaryDirectory() as name:
            few, many = (_of_rows(write(Path(name), count)) for count in (_FEW, ROWS))
        growth = many.most - few.most
        yield Row(
            f"{ROWS:,} rows of {what} answered",
            f"{many.seconds:.0f} s, {ROWS / many.seconds:,.0f} a second; at the most {many.most:.0f} MB, "
            f"{growth:+.0f} MB to {_FEW:,} rows",
            "≤ 50 MB more than few rows",
            growth <= 50,
        )


def _csv(folder: Path, count: int) -> Path:
    path = folder / f"{count}.csv"
    lines = [",".join(map(str, row)) + "\n" for row in _mnist(_FEW).reshape(_FEW, -1).tolist()]
    with path.open("w", encoding="ascii") as file:
        file.writelines(itertools.islice(itertools.cycle(lines), count))
    return path


def _npz(folder: Path, count: int) -> Path:
    path = folder / f"{count}.npz"
    np.savez_compressed(path, images=_mnist(count))
    return path


_FILES: Final = {"a CSV": _csv, "an NPZ, packed,": _npz}


def _mnist(count: int) -> Images:
    data = open_source(f"{data_file('mnist.npz')}:train")
    assert isinstance(data, DataSet)
    return data.images[np.arange(count) % _FEW]


def _of_rows(path: Path) -> Scored:
    scored, said = _run(["predict", "--json", "--at-once", "1", str(path)], None)
    return Scored(*scored, hashlib.sha256(said).hexdigest())


def _row(what: str, found: str, scored: Callable[[int], Scored]) -> Row:
    one, two = scored(1), scored(2)
    times, growth = one.seconds / two.seconds, two.most - two.early
    same = one.found == two.found
    return Row(
        f"{what} with 2 processes",
        f"{two.seconds:.0f} s, {SCORED / two.seconds:,.0f} a second; at the most {two.most:.0f} MB, {growth:+.0f} MB "
        f"after the first tenth; {'the same' if same else 'other'} {found} to the last digit",
        "≥ 1.7 times one process, memory flat, same figures",
        times >= 1.7 and growth <= 30 and same,
        f"one process, {one.seconds:.0f} s, {one.most:.0f} MB", f"{times:.2f} times as fast",
    )  # fmt: skip


def _answered(ink: Path, processes: int) -> Scored:
    output = ink.with_suffix(f".{processes}")
    with subprocess.Popen(["cat", str(ink)], stdout=subprocess.PIPE) as stream:
        scored, _ = _run(["predict", "--at-once", str(processes), "--output", str(output), "-"], stream.stdout)
    digest = hashlib.sha256(output.read_bytes()).hexdigest()
    return Scored(*scored, digest)


def _evaluated(processes: int) -> Scored:
    words = ["evaluate", "--data", "synthetic", "--images", str(SCORED), "--json", "--at-once", str(processes)]
    scored, said = _run(words, None)
    figures = json.loads(said)
    del figures["seconds"]
    return Scored(*scored, json.dumps(figures))


def _run(words: list[str], stdin: IO[bytes] | None) -> tuple[tuple[float, float, float], bytes]:
    """Return the seconds, the MB early on and at the most, and what was said."""
    command = [sys.executable, "-m", "digitpad", *words]
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY)}
    begun = time.monotonic()
    seen: list[tuple[float, float]] = []
    with subprocess.Popen(command, cwd=REPOSITORY, env=environment, stdin=stdin, stdout=subprocess.PIPE) as process:
        over = threading.Event()
        watcher = threading.Thread(target=_watch, args=(psutil.Process(process.pid), begun, seen, over))
        watcher.start()
        said, _ = process.communicate()
        over.set()
        watcher.join()
    seconds = time.monotonic() - begun
    if process.returncode:
        raise RuntimeError(f"{words[0]} ended with {process.returncode}")
    early = max((megabytes for after, megabytes in seen if after <= seconds / 10), default=0.0)
    return (seconds, early, max((megabytes for _, megabytes in seen), default=0.0)), said


def _watch(process: psutil.Process, begun: float, seen: list[tuple[float, float]], over: threading.Event) -> None:
    """Note now and then after how many seconds how much memory all processes have, in MB."""
    while not over.wait(_WATCH):
        with contextlib.suppress(psutil.Error):
            memory = sum(_held(each) for each in [process, *process.children(recursive=True)])
            seen.append((time.monotonic() - begun, memory / 1e6))


def _held(process: psutil.Process) -> int:
    """Return the bytes of memory of a process without what the system may drop, as it lies in files (on Linux)."""
    memory = process.memory_info()
    return int(memory.rss - getattr(memory, "shared", 0))
