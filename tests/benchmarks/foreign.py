"""Networks of other programs: are they asked as they were taught, as good here, and how soon do they answer?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import psutil

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.foreign.importing import open_foreign
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.conventions.words import Wanted, pixels_in_words
from digitpad.core.models.foreign.convert import Converter
from digitpad.core.storage.numpy_file import open_npz
from tests.benchmarks.data import REPOSITORY, data_file
from tests.benchmarks.table import Row, benchmark

_IMAGES: Final = 2_000  # of MNIST's training part, the last; the networks have not learned them
_WITHIN: Final = 0.003
_MOST: Final = 5_000_000  # multiply-adds of the networks whose answers are timed
_ASKED: Final = 400  # times


@dataclass(frozen=True, slots=True)
class Opened:
    """What became of one file; ``wrong`` says what is not as it was made, and is empty if nothing is.

    ``seconds`` are those of the clock, ``own`` those of computing in this process and its children.
    """

    name: str
    seconds: float
    own: float
    wrong: str
    milliseconds: float | None = None


@benchmark("foreign", place=16)
def foreign() -> Iterator[Row]:
    """Some forty files of known conventions, written by TensorFlow and ONNX, each opened as an import does."""
    mnist = data_file("mnist.npz")
    with open_npz(mnist) as arrays:
        images, labels = arrays.read("x_train")[-_IMAGES:], arrays.read("y_train")[-_IMAGES:]
    with tempfile.TemporaryDirectory() as folder, Converter(seconds=600) as converter:
        made = _made(Path(folder), mnist)
        begun, computed = time.perf_counter(), _computed(converter)
        converter.warm_up()
        first, own_first = time.perf_counter() - begun, _computed(converter) - computed
        opened = [_opened(Path(folder), each, images, labels, converter) for each in made]
    wrong = [each for each in opened if each.wrong]
    told = "".join(f"; {each.name}: {each.wrong}" for each in wrong)
    yield Row(
        f"{len(opened)} networks in .keras, .h5, .onnx and .tflite (float32, float16, int8, uint8), each of another "
        f"convention: found rightly, and as accurate on {_IMAGES:,} of MNIST's validation images as asked rightly, "
        "within 0.3 points",
        f"{len(opened) - len(wrong)} of {len(opened)}{told}",
        f"{len(opened)} of {len(opened)}",
        not wrong,
    )
    seconds, own = (np.array([getattr(each, name) for each in opened]) for name in ("seconds", "own"))
    yield Row(
        "opening one of them, its convention found, its verdicts calibrated, after the trainer has started",
        f"median {np.median(seconds):.1f} s, slowest {seconds.max():.1f} s; the trainer starts in {first:.1f} s; "
        f"without waiting for the processor {np.median(own):.1f} s, {own.max():.1f} s and {own_first:.1f} s",
        "≤ 3 s each, the start ≤ 10 s",
        bool(own.max() <= 3 and own_first <= 10),
    )
    times = np.array([each.milliseconds for each in opened if each.milliseconds is not None])
    yield Row(
        f"an answer of one of them to one drawing, of up to 5 million multiply-adds ({len(times)} networks)",
        f"median {np.median(times):.2f} ms, that of the slowest {times.max():.2f} ms",
        "≤ 2 ms",
        bool(times.max() <= 2),
    )


def _computed(converter: Converter) -> float:
    """Return how many seconds this process, its ended children and the converter have computed."""
    ended = os.times()
    of_converter = 0.0
    if converter.process_id is not None:
        times = psutil.Process(converter.process_id).cpu_times()
        of_converter = times.user + times.system
    return time.process_time() + ended.children_user + ended.children_system + of_converter


def _made(folder: Path, mnist: Path, names: Sequence[str] = ()) -> list[dict[str, Any]]:
    environment = {**os.environ, "DIGITPAD_MNIST": str(mnist), "PYTHONPATH": str(REPOSITORY)}
    command = [sys.executable, "-m", "tests.benchmarks._foreign_child", str(folder), *names]
    done = subprocess.run(command, env=environment, cwd=REPOSITORY, capture_output=True, text=True, check=True)
    told: list[dict[str, Any]] = json.loads(done.stdout.splitlines()[-1])
    return told


def _opened(folder: Path, made: dict[str, Any], images: Any, labels: Any, converter: Converter) -> Opened:
    begun, computed = time.perf_counter(), _computed(converter)
    try:
        model = open_foreign(folder / made["name"], converter=converter)
    except DigitpadError as error:
        return Opened(made["name"], time.perf_counter() - begun, _computed(converter) - computed, str(error))
    seconds, own = time.perf_counter() - begun, _computed(converter) - computed
    imported = model.card.imported
    assert imported is not None
    recogniser = Recogniser(model)
    answers = recogniser.probabilities(images.astype(np.float32) / np.float32(255))
    accuracy = float((answers.argmax(axis=1) == labels).mean())
    order = [made["order"].index(digit) for digit in range(10)]
    wrong = []
    if not Wanted.parse(made["words"]).admits(imported.convention) or list(imported.convention.digits) != order:
        wrong.append(f"taken for {pixels_in_words(imported.convention)}")
    if accuracy < made["accuracy"] - _WITHIN:
        wrong.append(f"reads {accuracy:.2%} instead of {made['accuracy']:.2%}")
    times = None if imported.look.multiply_adds > _MOST else _milliseconds(recogniser, images)
    return Opened(made["name"], seconds, own, ", ".join(wrong), times)


def _milliseconds(recogniser: Recogniser, images: Any) -> float:
    """Return the median time of an answer."""
    shown, times = images[:_ASKED].astype(np.float32) / np.float32(255), []
    for image in shown:
        begun = time.perf_counter()
        recogniser.predict(image)
        times.append(time.perf_counter() - begun)
    return float(np.median(times) * 1000)
