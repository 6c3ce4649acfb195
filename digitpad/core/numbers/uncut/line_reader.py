"""A reader of lines that cuts nothing: a small network along the line, with connectionist temporal classification.

The network says for every second column of a strip which digit it sees there, or a mark, or neither. A text's
probability is the sum over all ways in which its digits may stand along the line (A. Graves, S. Fernández, F. Gomez and
J. Schmidhuber, "Connectionist temporal classification", 2006). Marks are no part of a text.

Shapes: t steps along the line; `CLASSES` classes: ten digits, a mark, nothing.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Sequence
from functools import cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.ink.ink import FloatArray
from digitpad.core.numbers.uncut.strip import ROWS
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.core.resources import resource

RESOURCE: Final = "line-reader.tflite"
STEP: Final = 2
"""Columns of a strip to one step."""

DIGITS: Final = 10
MARK: Final = DIGITS
"""The class of what is written and no digit."""

NOTHING: Final = MARK + 1
"""The class of a step at which nothing new is seen: the blank of connectionist temporal classification."""

CLASSES: Final = NOTHING + 1
_WIDTHS: Final = 64  # columns; strips are filled up to a multiple, so that the network is prepared for few widths
_NEVER: Final = -1e9
_LEAST: Final = -9.0  # logarithm of the probability of a digit at a step, below which it is not followed


class LineReader:
    """Asks the network; belongs to one thread.

    Args:
        tflite: takes float32 of shape (1, `ROWS`, width, 1) and gives logits of shape (1, 1, width / 2, `CLASSES`).
    """

    def __init__(self, tflite: bytes) -> None:
        self._tflite = tflite
        self._prepared: dict[int, Any] = {}

    def __call__(self, strip: Float32Array) -> FloatArray:
        """Return the logarithms of the probabilities at each step along ``strip``, shape (t, `CLASSES`)."""
        columns = strip.shape[1]
        width = -(-columns // _WIDTHS) * _WIDTHS
        interpreter = self._interpreter(width)
        padded = np.zeros((1, ROWS, width, 1), dtype=np.float32)
        padded[0, :, :columns, 0] = strip
        interpreter.set_tensor(interpreter.get_input_details()[0]["index"], padded)
        interpreter.invoke()
        logits = interpreter.get_tensor(interpreter.get_output_details()[0]["index"])
        steps = logits[0, 0, : -(-columns // STEP)].astype(np.float64)
        result: FloatArray = steps - np.logaddexp.reduce(steps, axis=1)[:, None]
        return result

    def _interpreter(self, width: int) -> Any:
        if width not in self._prepared:
            from ai_edge_litert.interpreter import Interpreter  # noqa: PLC0415 - takes 0.05 s, as in `litert`

            interpreter = Interpreter(model_content=self._tflite, num_threads=1)
            interpreter.resize_tensor_input(interpreter.get_input_details()[0]["index"], (1, ROWS, width, 1))
            interpreter.allocate_tensors()
            self._prepared[width] = interpreter
        return self._prepared[width]


@cache
def shipped_network() -> bytes:
    """Return the network that `training.recipes.line_reader` has trained, read once."""
    return resource(RESOURCE).read_bytes()


_of_thread = threading.local()


def shipped_reader() -> LineReader:
    """Return the reader that asks it, one for each thread: to prepare one takes longer than to ask it."""
    if not hasattr(_of_thread, "reader"):
        _of_thread.reader = LineReader(shipped_network())
    reader: LineReader = _of_thread.reader
    return reader


def most_probable_texts(steps: FloatArray, count: int, *, width: int = 8) -> list[str]:
    """Return up to ``count`` texts, the most probable first, by a search that keeps the ``width`` best beginnings.

    Args:
        steps: as `LineReader` gives them.
    """
    nothing = _nothing(steps).tolist()
    # Of each beginning the logarithm of its probability if the last step was nothing, and if it was its last digit.
    beams: dict[str, tuple[float, float]] = {"": (0.0, _NEVER)}
    for at, row in enumerate(steps[:, :DIGITS].tolist()):
        seen = [digit for digit, value in enumerate(row) if value > _LEAST]
        grown: dict[str, tuple[float, float]] = {}
        for text, (empty, full) in beams.items():
            either = _add(empty, full)
            _collect(grown, text, either + nothing[at], _NEVER)
            for digit in seen:
                again = text[-1:] == str(digit)
                if again:
                    _collect(grown, text, _NEVER, full + row[digit])
                _collect(grown, text + str(digit), _NEVER, (empty if again else either) + row[digit])
        best = sorted(grown.items(), key=lambda item: -_add(*item[1]))
        beams = dict(best[:width])
    return list(beams)[:count]


def _add(a: float, b: float) -> float:
    """Return what `numpy.logaddexp` does, which is slow for two numbers alone; neither may be infinite."""
    return max(a, b) + math.log1p(math.exp(-abs(a - b)))


def _collect(beams: dict[str, tuple[float, float]], text: str, empty: float, full: float) -> None:
    before = beams.get(text, (_NEVER, _NEVER))
    beams[text] = _add(before[0], empty), _add(before[1], full)


def _nothing(steps: FloatArray) -> FloatArray:
    """Return the logarithm of the probability of no digit at each step: of a mark, or of nothing."""
    result: FloatArray = np.logaddexp(steps[:, MARK], steps[:, NOTHING])
    return result


def log_probabilities(steps: FloatArray, texts: Sequence[str]) -> FloatArray:
    """Return the logarithm of the probability of each of ``texts``, shape (len(texts),)."""
    return np.array([_log_probability(steps, text) for text in texts])


def _states(steps: FloatArray, digits: npt.NDArray[np.int64]) -> tuple[FloatArray, FloatArray]:
    """Return what each state gives at each step, and what it costs to skip the state before it.

    States: nothing before the first digit, the first digit, nothing, the second digit, …, nothing after the last.
    """
    emitted = np.repeat(_nothing(steps)[:, None], 2 * len(digits) + 1, axis=1)
    emitted[:, 1::2] = steps[:, digits]
    may_follow = np.full(2 * len(digits) + 1, _NEVER)  # a digit follows another at once, unless they are the same
    may_follow[3::2] = np.where(digits[1:] != digits[:-1], 0.0, _NEVER)
    return emitted, may_follow


def _log_probability(steps: FloatArray, text: str) -> float:
    emitted, may_follow = _states(steps, np.array([int(digit) for digit in text], dtype=np.int64))
    alpha = np.full(emitted.shape[1], _NEVER)
    alpha[:2] = emitted[0, :2]
    for row in emitted[1:]:
        grown = alpha.copy()
        grown[1:] = np.logaddexp(grown[1:], alpha[:-1])
        grown[2:] = np.logaddexp(grown[2:], alpha[:-2] + may_follow[2:])
        alpha = grown + row
    return float(np.logaddexp.reduce(alpha[-2:]))


def places_of(steps: FloatArray, text: str) -> list[int]:
    """Return the step at which each digit of ``text`` is seen best, in the most probable of all ways to see it.

    Where there are too few steps for so many digits, they are spread evenly.
    """
    if not text:
        return []
    digits = np.array([int(digit) for digit in text], dtype=np.int64)
    emitted, may_follow = _states(steps, digits)
    best = np.full(emitted.shape, _NEVER)
    best[0, :2] = emitted[0, :2]
    came = np.zeros(emitted.shape, dtype=np.int64)
    for at in range(1, len(emitted)):
        before = np.full((3, emitted.shape[1]), _NEVER)
        before[0], before[1, 1:], before[2, 2:] = best[at - 1], best[at - 1, :-1], best[at - 1, :-2] + may_follow[2:]
        came[at] = before.argmax(axis=0)
        best[at] = before.max(axis=0) + emitted[at]
    state = emitted.shape[1] - 1 - int(best[-1, -1] < best[-1, -2])
    seen: list[list[int]] = [[] for _ in text]
    for at in range(len(emitted) - 1, -1, -1):
        if state % 2:
            seen[state // 2].append(at)
        state -= int(came[at, state])
    if not all(seen):
        return [int(at) for at in np.linspace(0, len(steps) - 1, len(text))]
    return [own[int(steps[own, digit].argmax())] for own, digit in zip(seen, digits.tolist(), strict=True)]
