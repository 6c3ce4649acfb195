"""The size and shape of the code, and what the checks take."""

from __future__ import annotations

import subprocess
import time
from collections import Counter
from collections.abc import Iterator

from importlinter import configuration
from importlinter.application import use_cases

from tests.benchmarks.table import Row, benchmark
from tests.rooms import REPOSITORY, product_files

_BEFORE = 25_527  # lines at the same features, before the rooms were drawn anew


@benchmark("house", place=90)
def house() -> Iterator[Row]:
    """Lines, rooms and circles of the product code; nothing is run."""
    files = product_files()
    lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in files)
    yield Row(
        "lines of product code (Python outside tests/)",
        f"{lines:,} in {len(files)} files",
        "≤ 21,500",
        lines <= 21_500,
        peer=f"before the rooms were drawn anew, {_BEFORE:,}",
        ratio=f"{lines / _BEFORE - 1:+.1%}",
    )
    rooms = Counter(path.parent.relative_to(REPOSITORY).as_posix() for path in files)
    largest, most = rooms.most_common(1)[0]
    yield Row("files in the largest room", f"{most}, in {largest}/", "≤ 12", most <= 12)
    direct = {room: rooms[room] for room in ("digitpad/ui", "training")}
    yield Row(
        "files directly in ui/ and in training/",
        " and ".join(map(str, direct.values())),
        "≤ 3 each",
        max(direct.values()) <= 3,
    )
    circles = _circles()
    yield Row("circles of files or rooms", str(circles), "0", circles == 0)


@benchmark("checks", place=91)
def checks() -> Iterator[Row]:
    """What `make test` takes once everything is installed."""
    start = time.perf_counter()
    done = subprocess.run(["scripts/check"], cwd=REPOSITORY, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - start
    summary = (done.stdout.strip().splitlines() or ["nothing was said"])[-1].strip("= ")
    yield Row(
        "`make test` with everything installed, on 2 cores",
        f"{seconds / 60:.0f} min {seconds % 60:.0f} s: {summary}",
        "≤ 5 min 30 s",
        done.returncode == 0 and seconds <= 330,
    )


def _circles() -> int:
    """Return how many imports would have to go so that no room and no file imports itself by a detour."""
    configuration.configure()
    options = use_cases.read_user_options(str(REPOSITORY / "pyproject.toml"))
    use_cases._register_contract_types(options)
    report = use_cases.create_report(options, cache_dir=None)
    return sum(
        not check.kept for contract, check in report.get_contracts_and_checks() if "circle" in contract.name.lower()
    )
