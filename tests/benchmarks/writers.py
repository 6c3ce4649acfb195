"""Digits by writers whom the model has never seen, through the command line as any script would ask."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import Any

from digitpad.core.ink.ink import Ink
from tests.benchmarks.data import HELD_OUT_WRITERS, REPOSITORY, held_out_digits, strangers
from tests.benchmarks.table import Row, benchmark
from training.recipes.people import person_of


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
    """Share of right answers of ``digitpad predict --json``, and of refused ones, of people it has never met."""
    inks = held_out_digits()
    right = yield from _read(f"{len(inks):,} digits by {len(HELD_OUT_WRITERS)} writers", inks, least=0.993, most=0.01)
    worst = min(HELD_OUT_WRITERS, key=lambda writer: _share_of(writer, inks, right))
    yield Row("the worst of these writers", f"{_share_of(worst, inks, right):.2%} right (writer {worst})")
    digits, letters = strangers()
    people = len({person_of(ink) for ink in digits})
    yield from _read(f"{len(digits):,} digits by {people} of UNIPEN's people", digits, least=0.99, most=0.015)
    refused = [answer["verdict"] == "not-a-digit" for answer in predict(letters)]
    share = sum(refused) / len(refused)
    yield Row(
        f"{len(letters):,} letters and signs by people kept out of training",
        f"{share:.2%} refused",
        "≥ 97.5 %",
        share >= 0.975,
    )


def _read(what: str, inks: Sequence[Ink], *, least: float, most: float) -> Generator[Row, None, list[bool]]:
    answers = predict(inks)
    assert [answer["index"] for answer in answers] == list(range(len(inks)))
    right = [answer["digit"] == ink.label for answer, ink in zip(answers, inks, strict=True)]
    verdicts = [answer["verdict"] for answer in answers]
    share, refused = sum(right) / len(right), verdicts.count("not-a-digit") / len(verdicts)
    sure_and_wrong = sum(verdict == "digit" and not r for verdict, r in zip(verdicts, right, strict=True))
    yield Row(
        f"{what} kept out of training, `digitpad predict --json`",
        f"{share:.2%} right, {refused:.2%} refused; "
        f"{verdicts.count('digit') / len(verdicts):.1%} with the verdict `digit`, {sure_and_wrong} of those wrong",
        f"≥ {least:.1%} right, ≤ {most:.1%} refused",
        share >= least and refused <= most,
    )
    return right


def _share_of(writer: int, inks: Sequence[Ink], right: Sequence[bool]) -> float:
    of_writer = [r for ink, r in zip(inks, right, strict=True) if ink.writer == writer]
    return sum(of_writer) / len(of_writer)
