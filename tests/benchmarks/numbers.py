"""Whole numbers by writers whom the model has never seen, as ink and as pictures; and how long one takes."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.numbers.reader import NumberReader, read_number
from digitpad.core.preprocessing.prepared import prepared
from tests.benchmarks.data import HELD_OUT_WRITERS, REPOSITORY, held_out_digits, recogniser
from tests.benchmarks.table import Row, benchmark
from tests.benchmarks.timing import Seconds, median_and_p95, times
from training.data.compositions import Composition, Layout, compositions, drawn

_NUMBERS: Final = 1000
_PICTURES: Final = 300
_SEED: Final = 20
_HEIGHT: Final = 80  # pixels of a digit in a picture


def read(inks: Sequence[Ink]) -> list[dict[str, Any]]:
    """Return what ``digitpad read --json`` says of ``inks``, written to one file."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "numbers.jsonl")
        file.write_text("".join(json.dumps(ink.to_json()) + "\n" for ink in inks), encoding="utf-8")
        command = [sys.executable, "-m", "digitpad", "read", "--json", str(file)]
        done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


@benchmark("numbers")
def numbers() -> Iterator[Row]:
    """Share of numbers that are read right from the first digit to the last."""
    written = compositions(held_out_digits(), np.random.default_rng(_SEED), _NUMBERS)
    answers = read([number.ink for number in written])
    right = np.array([answer["text"] == number.text for answer, number in zip(answers, written, strict=True)])
    pairs = zip(answers, written, strict=True)
    parted = np.array([len(answer["text"]) == len(number.text) for answer, number in pairs])
    alone = [[_is_predicted_right(digit) for digit in number.digits] for number in written]
    share, limit = np.mean([right for of_number in alone for right in of_number]), np.mean([all(a) for a in alone])
    claimed = float(np.mean([answer["confidence"] for answer in answers]))
    yield Row(
        f"{_NUMBERS:,} numbers of 2 to 6 digits by one of {len(HELD_OUT_WRITERS)} writers kept out of training, "
        "heights ± 15 %, gaps −10 to 60 % of a digit, `digitpad read --json`",
        f"{right.mean():.1%} entirely right; {parted.mean():.1%} with the right number of digits; "
        f"mean confidence {claimed:.1%}",
        "≥ 98 %",
        bool(right.mean() >= 0.98),
    )
    yield Row(
        "what the model alone allows: numbers of which it predicts every digit right, each by itself",
        f"{limit:.1%}, with {share:.2%} of the digits",
    )
    yield _of_lone_digits()
    yield _of_others("in one stroke at every third gap", Layout(gaps=(0, 0.6), joined=1 / 3))
    yield _of_others("with heights ± 30 % and gaps of −10 to 200 %", Layout(0.3, 0.15, (-0.1, 2.0)))
    yield _of_pictures()
    yield from _times()


def _is_predicted_right(digit: Ink) -> bool:
    return recogniser().predict(*prepared(digit)).digit == digit.label


def _of_lone_digits() -> Row:
    inks = held_out_digits()
    same = [read_number(ink, recogniser()).text == str(recogniser().predict(*prepared(ink)).digit) for ink in inks]
    return Row(f"{len(inks):,} single digits that are read as `predict` predicts them", f"{sum(same):,}")


def _share(written: Sequence[Composition], reads: Callable[[Composition], str]) -> float:
    return float(np.mean([reads(number) == number.text for number in written]))


def _of_others(what: str, layout: Layout) -> Row:
    written = compositions(held_out_digits(), np.random.default_rng(_SEED), _PICTURES, layout=layout)
    share = _share(written, lambda number: read_number(number.ink, recogniser()).text)
    return Row(f"{_PICTURES} of such numbers {what}", f"{share:.1%} entirely right")


def _of_pictures() -> Row:
    rng = np.random.default_rng(_SEED)
    written = compositions(held_out_digits(), rng, _PICTURES)

    def reads(number: Composition) -> str:
        pen = _HEIGHT * rng.uniform(0.04, 0.12)
        picture = drawn(number.ink, scale=_HEIGHT / 100, pen=pen, margin=_HEIGHT * rng.uniform(0.05, 0.5))
        return read_number(picture, recogniser()).text

    share = _share(written, reads)
    what = f"{_PICTURES} of the numbers as pictures, {_HEIGHT} pixels high, drawn with pens of 3 to 10 pixels"
    return Row(what, f"{share:.1%} entirely right")


def _times() -> Iterator[Row]:
    six = compositions(held_out_digits(), np.random.default_rng(_SEED), 40, lengths=(6, 6))
    inks = iter([number.ink for number in six] * 2)
    at_once = times(lambda: read_number(next(inks), recogniser()), runs=40)
    yield Row("reading six digits of ink for the first time", median_and_p95(at_once))
    clock, work = _live([number.ink for number in six[:20]])
    p95 = float(np.percentile(work, 95))
    yield Row(
        "reading six digits again at every point of the last one, as while writing",
        f"processor time {median_and_p95(work)}; clock {median_and_p95(clock)}",
        "a frame of 16 ms on one core",
        p95 <= 0.016,
    )


def _live(inks: Sequence[Ink]) -> tuple[Seconds, Seconds]:
    """Return how long each reading took by the clock, and of the processor."""
    clock, work = [], []
    for ink in inks:
        reader = NumberReader(recogniser())
        before, last = ink.strokes[:-1], ink.strokes[-1]
        reader.read(Ink(before))
        for count in range(1, len(last) + 1):
            grown = Ink((*before, Stroke(last.points[:count])))
            started, worked = time.perf_counter(), time.process_time()
            reader.read(grown, is_growing=True)
            clock.append(time.perf_counter() - started)
            work.append(time.process_time() - worked)
    return np.array(clock), np.array(work)
