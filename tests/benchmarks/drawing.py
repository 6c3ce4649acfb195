"""While drawing: one more point to ten updated bars, and frames at 5,000 points, in the real window."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from tests.benchmarks.data import held_out_digits, recogniser
from tests.benchmarks.table import Row, benchmark
from tests.benchmarks.timing import Seconds, child, median_and_p95, milliseconds, times

_SCREENS: Final = {"a window of 1120 × 760": (1120, 760), "a window of 3840 × 2160": (3840, 2160)}
_POINTS: Final = 5000
_FIRST: Final = 10  # seconds


def written(inks: Sequence[Ink], folder: str) -> str:
    """Write ``inks`` to a file for a child process, and return its path."""
    file = Path(folder, "digits.jsonl")
    file.write_text("".join(json.dumps(ink.to_json()) + "\n" for ink in inks), encoding="utf-8")
    return str(file)


def keras(images: Sequence[np.ndarray]) -> tuple[Seconds, Seconds]:
    """Return how long Keras takes for each of ``images`` with `model.predict` and with `model(x)`."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "images.npy")
        np.save(file, np.stack(images))
        result = child("-m", "tests.benchmarks._keras_child", str(file))
    ours = [int(recogniser().probabilities(image[None]).argmax()) for image in images]
    agree = np.mean(np.array(ours) == np.array(result["predict_answers"]))
    assert agree >= 0.98, f"only {agree:.0%} of Keras' answers are ours: this is another network"
    return np.array(result["predict"]), np.array(result["call"])


@benchmark("point", place=2)
def point() -> Iterator[Row]:
    """The work that one more point makes."""
    inks = held_out_digits()[::30]
    with tempfile.TemporaryDirectory() as folder:
        result = child("-m", "tests.benchmarks._window_child", "points", written(inks, folder))
    taken = np.array(result["seconds"])
    images = [normalise(ink) for ink in held_out_digits()[::15]]
    by_predict, by_call = keras(images)
    median, p95 = float(np.median(taken)), float(np.percentile(taken, 95))
    yield Row(
        f"one more point on the canvas to ten updated bars ({len(taken)} points of {len(inks)} written digits)",
        f"{median_and_p95(taken)}; processor time {median_and_p95(np.array(result['work']))}",
        "median ≤ 1 ms, p95 ≤ 2 × median",
        median <= 0.001 and p95 <= 2 * median,
        peer=f"Keras' `model.predict` on the same network, its answer alone: {milliseconds(by_predict)}",
        ratio=f"{np.median(by_predict) / median:.0f} times as long",
    )
    answers = iter(images * 20)
    ours = times(lambda: recogniser().predict(next(answers)), runs=len(images) * 10)
    yield Row(
        "one answer of the network alone",
        median_and_p95(ours),
        peer=f"Keras' `model(x)`: {milliseconds(by_call)}; `model.predict`: {milliseconds(by_predict)}",
        ratio=f"{np.median(by_call) / np.median(ours):.0f} and {np.median(by_predict) / np.median(ours):.0f} "
        "times as long",
    )


@benchmark("frames", place=3)
def frames() -> Iterator[Row]:
    """One stroke of 5,000 points that goes on growing."""
    recogniser()
    for screen, size in _SCREENS.items():
        result = child("-m", "tests.benchmarks._window_child", "frames", str(_POINTS), *map(str, size))
        taken = np.array(result["seconds"])
        p95 = float(np.percentile(taken, 95))
        yield Row(
            f"a frame at {_POINTS:,} points: event, answer, painting ({screen}, drawn by the CPU)",
            f"{median_and_p95(taken)}, {1 / p95:.0f} frames a second; "
            f"processor time {median_and_p95(np.array(result['work']))}",
            "60 frames a second",
            p95 <= 1 / 60,
        )


@benchmark("first-seconds", place=4)
def first_seconds() -> Iterator[Row]:
    """What is under the pen while the other tabs are loaded behind it."""
    recogniser()
    result = child("-m", "tests.benchmarks._window_child", "early", str(_FIRST))
    taken, worked = np.array(result["seconds"]) * 1000, np.array(result["work"]) * 1000
    p99 = float(np.percentile(taken, 99))
    yield Row(
        f"a frame in the first {_FIRST} seconds after the start, while the tabs are loaded ({len(taken)} frames)",
        f"median {np.median(taken):.1f} ms, p99 {p99:.1f} ms, worst {taken.max():.0f} ms; "
        f"processor time p99 {np.percentile(worked, 99):.1f} ms, worst {worked.max():.0f} ms",
        "p99 ≤ 16.7 ms",
        p99 <= 1000 / 60,
    )


@benchmark("canvas", place=5)
def canvas() -> Iterator[Row]:
    """The same answers on the canvas as from the command line."""
    from tests.benchmarks.writers import predict  # noqa: PLC0415 - which registers a benchmark that comes later

    inks = held_out_digits()[:: len(held_out_digits()) // 200][:200]
    with tempfile.TemporaryDirectory() as folder:
        drawn = child("-m", "tests.benchmarks._window_child", "digits", written(inks, folder))["digits"]
    asked = ["" if answer["digit"] is None else str(answer["digit"]) for answer in predict(inks)]
    same = sum(a == b for a, b in zip(drawn, asked, strict=True))
    right = sum(text == str(ink.label) for text, ink in zip(drawn, inks, strict=True))
    yield Row(
        f"{len(inks)} of these digits drawn on the real canvas by mouse events",
        f"{same} answers as from the command line, {right} right",
        "the same answers",
        same == len(inks),
    )
