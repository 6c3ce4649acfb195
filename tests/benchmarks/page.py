"""The page of results: a run writes its own rows and leaves those of the other benchmarks as they were."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tests.benchmarks.table import Row, machine

INTRODUCTION: Final = """\
What the program promises, and what it does. `make bench` measures every row of this page again, `make bench
RESULTS=docs/results.md` writes the page, and the command of a single benchmark stands in its rows. Accuracies need the
two data sets of the README; `DIGITPAD_DATA=FOLDER` says where they lie. Peers are measured in the same run, on the same
machine, with the same inputs.
"""
HEAD: Final = (
    "| what | target | measured | | peer, in the same run | ratio | command | date |",
    "|---|---|---|---|---|---|---|---|",
)
_MET: Final = {True: "met", False: "**missed**", None: ""}


def lines_of(name: str, rows: Iterable[Row], remark: str) -> list[str]:
    """Return the lines of a benchmark's ``rows``; ``remark`` is what `busy` said before the first."""
    date = f"{datetime.now(UTC):%Y-%m-%d}" + (f", {remark}" if remark else "")
    lines = []
    for row in rows:
        command = f"`make bench BENCH={name}`"
        cells = (row.what, row.target, row.measured, _MET[row.met], row.peer, row.ratio, command, date)
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return lines


def write_page(path: Path, measured: Mapping[str, list[str]], order: Iterable[str]) -> None:
    """Write the page to ``path``.

    Args:
        path: what it says of benchmarks that are not in ``measured`` is kept if this machine said it, and whatever
            follows the table.
        measured: for each benchmark the lines that `lines_of` returned.
        order: of all the benchmarks that there are.
    """
    lines = {**_kept(path), **measured}
    names = [name for name in order if name in lines]
    parts = ["# Results", "", INTRODUCTION, f"Measured on {machine()}.", "", *HEAD]
    page = [*parts, *(line for name in names for line in lines[name]), *_sections(path)]
    path.write_text("\n".join(page) + "\n", encoding="utf-8")


def _sections(path: Path) -> list[str]:
    """Return the lines of what follows the table: sections that people have written."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    first = next((number for number, line in enumerate(lines) if line.startswith("## ")), len(lines))
    return ["", *lines[first:]] if first < len(lines) else []


def _kept(path: Path) -> dict[str, list[str]]:
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    kept: dict[str, list[str]] = {}
    if f"Measured on {machine()}." in text:
        for line in text.splitlines():
            command = re.search(r"`make bench BENCH=([a-z-]+)`", line)
            if command and line.startswith("|"):
                kept.setdefault(command.group(1), []).append(line)
    return kept
