"""Evaluating: from the click to the matrix, the window meanwhile, streams of any length, the report's size."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np
import psutil

from digitpad.core.data.dataset import DataSet, Images, Labels, Stream
from digitpad.core.data.sources import open_source
from digitpad.core.data.summary import summarise
from digitpad.core.evaluation.evaluate import evaluate
from digitpad.core.evaluation.report.page import Report
from digitpad.core.evaluation.report.write import write_report
from digitpad.core.inference.recogniser import Recogniser
from tests.benchmarks.data import data_file, mnist_test
from tests.benchmarks.table import Row, benchmark
from tests.benchmarks.timing import child

_STREAM: Final = int(os.environ.get("DIGITPAD_BENCH_STREAM", "100000"))  # images; 1,000,000 take ten times as long
_MEBIBYTE: Final = 2**20


@benchmark("evaluation")
def evaluation() -> Iterator[Row]:
    """The Evaluate tab and the command."""
    yield from _window()
    yield from _streams()
    yield _report_size()


def _window() -> Iterator[Row]:
    runs = [child("-m", "tests.benchmarks._evaluate_child", str(data_file("mnist.npz"))) for _ in range(3)]
    assert all(run["images"] == 10_000 for run in runs)
    best = min(runs, key=lambda run: float(run["seconds"]))
    pixels = mnist_test().images.astype(np.float32) / np.float32(255)
    recogniser = Recogniser.shipped()
    begun = time.perf_counter()
    recogniser.probabilities(pixels)
    bare = time.perf_counter() - begun
    yield Row(
        "10,000 MNIST test images in the window, from the click to the matrix",
        f"{best['seconds']:.2f} s; processor time {best['work']:.2f} s",
        "≤ 1 s",
        best["seconds"] <= 1,
        f"the model's answers alone, {bare:.2f} s",
        f"{best['seconds'] / bare:.1f} times as long",
    )
    worst = min(max(run["own"]) for run in runs)
    seen = min(max(run["gaps"]) for run in runs)
    yield Row(
        "the window's worst frame meanwhile, best of 3 runs",
        f"{worst * 1000:.0f} ms; by the clock, with other programs' turns, {seen * 1000:.0f} ms",
        "≤ 50 ms",
        worst <= 0.05,
    )


def _streams() -> Iterator[Row]:
    recogniser, stream = Recogniser.shipped(), open_source("synthetic")
    assert isinstance(stream, Stream)
    yield _of_a_stream("synthetic digits", recogniser, stream, 5_000, 25_000)
    # Digits that cost nothing to make: what is left is the evaluation itself.
    yield _of_a_stream("a stream without cost", recogniser, Stream(name="shuffled", draw=_shuffled), 10_000, _STREAM)


def _shuffled(rng: np.random.Generator, count: int) -> tuple[Images, Labels]:
    test = mnist_test()
    rows = rng.integers(0, len(test.labels), count)
    return test.images[rows], test.labels[rows]


def _of_a_stream(what: str, recogniser: Recogniser, stream: Stream, few: int, many: int) -> Row:
    process = psutil.Process()
    rates, memory = [], []
    evaluate(recogniser, stream, images=few)  # warm
    for count in (few, many):
        begun = time.process_time()  # of this process only: others are at work, too
        evaluate(recogniser, stream, images=count)
        rates.append(count / (time.process_time() - begun))
        memory.append(process.memory_info().rss)
    growth = (memory[1] - memory[0]) / _MEBIBYTE
    within = rates[1] / rates[0]
    return Row(
        f"{many:,} images of {what} beside {few:,}: throughput and memory",
        f"{rates[1]:,.0f} images a second of processor time, {within:.2f} of that of {few:,}; {growth:+.1f} MiB",
        "within 20 %, and flat",
        within >= 0.8 and growth < 16,
    )


def _report_size() -> Row:
    data = open_source(f"{data_file('mnist.npz')}:test")
    assert isinstance(data, DataSet)
    recogniser = Recogniser.shipped()
    with tempfile.TemporaryDirectory() as folder:
        report = Report(evaluation=evaluate(recogniser, data), summary=summarise(data), card=recogniser.card)
        begun = time.perf_counter()
        page = write_report(Path(folder), report)
        seconds, size = time.perf_counter() - begun, page.stat().st_size / 1e6
    return Row(
        "the report on MNIST's test images, one page", f"{size:.2f} MB, written in {seconds:.1f} s", "≤ 3 MB", size <= 3
    )
