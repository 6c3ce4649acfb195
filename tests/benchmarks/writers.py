"""Digits by writers whom the model has never seen, through the command line as any script would ask."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from digitpad.core.ink.ink import Ink
from tests.benchmarks.data import HELD_OUT_WRITERS, REPOSITORY, held_out_digits
from tests.benchmarks.table import Row, benchmark


def predict(inks: Sequence[Ink]) -> list[dict[str, Any]]:
    """Return what ``digitpad predict --json`` says of ``inks``, written to one file."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "digits.jsonl")
        file.write_text("".join(json.dumps(ink.to_json()) + "\n" for ink in inks), encoding="utf-8")
        command = [sys.executable, "-m", "digitpad", "predict", "--json", str(file)]
        done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


@benchmark("writers", place=4)
def writers() -> Iterator[Row]:
    """Share of right answers of ``digitpad predict --json``."""
    inks = held_out_digits()
    answers = predict(inks)
    assert [answer["index"] for answer in answers] == list(range(len(inks)))
    right = [answer["digit"] == ink.label for answer, ink in zip(answers, inks, strict=True)]
    share = sum(right) / len(right)
    sure = [answer["verdict"] == "digit" for answer in answers]
    sure_and_wrong = sum(s and not r for s, r in zip(sure, right, strict=True))
    yield Row(
        f"{len(inks):,} digits by {len(HELD_OUT_WRITERS)} writers kept out of training, `digitpad predict --json`",
        f"{share:.2%} right; {sum(sure) / len(sure):.1%} with the verdict `digit`, {sure_and_wrong} of those wrong",
        "≥ 98 %",
        share >= 0.98,
    )
    worst = min(HELD_OUT_WRITERS, key=lambda writer: _share_of(writer, inks, right))
    yield Row("the worst of these writers", f"{_share_of(worst, inks, right):.2%} right (writer {worst})")


def _share_of(writer: int, inks: Sequence[Ink], right: Sequence[bool]) -> float:
    of_writer = [r for ink, r in zip(inks, right, strict=True) if ink.writer == writer]
    return sum(of_writer) / len(of_writer)
