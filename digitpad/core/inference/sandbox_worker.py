"""Run networks that may crash or hang: the process that `digitpad.core.models.sandbox` starts.

It reads networks from stdin, each after its `HEADER`, and answers a line of JSON to each: a string that says why it is
refused, or null.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable
from typing import BinaryIO, Final

import numpy as np

from digitpad.core.inference.foreign.network import ConventionalNetwork
from digitpad.core.inference.litert import ActivationProbe, LiteRTModel, NetworkError
from digitpad.core.limits import limit_for_good, limit_time
from digitpad.core.models.conventions.convention import Convention
from digitpad.core.models.sandbox import HEADER
from digitpad.core.preprocessing.rasterise import Float32Array

_SECONDS: Final = 11  # of computing for one network; whoever waits kills it sooner
_BATCHES: Final = (1, 64)


def _refusal(tflite: bytes, classes: int, shape: tuple[int, ...], convention: Convention | None) -> str | None:
    noise = np.random.default_rng(0).random((max(_BATCHES), *shape), dtype=np.float32)
    noise[:2] = np.arange(2, dtype=np.float32)[:, None, None, None]  # paper, and ink all over
    try:
        for batch in _BATCHES:
            network: Callable[[Float32Array], Float32Array]
            if convention is None:
                network = LiteRTModel(tflite, batch=batch, classes=classes, shape=shape)
            else:
                network = ConventionalNetwork(tflite, convention)
            for first in range(4 if batch == 1 else 1):
                network(noise[first : first + batch, ..., 0] if convention else noise[first : first + batch])
    except NetworkError as error:
        return str(error)
    with contextlib.suppress(NetworkError):  # that of images need not show its layers, but must not kill who looks
        if shape[2] == 1:
            ActivationProbe(tflite, None if convention is None else convention.inputs)(noise[0, :, :, 0])
    return None


def _answer(source: BinaryIO, answers: BinaryIO) -> None:
    while header := source.read(HEADER.size):
        length, classes, *shape, of_convention = HEADER.unpack(header)
        tflite, text = source.read(length), source.read(of_convention)
        convention = Convention.from_json(json.loads(text)) if text else None
        # Should nobody be left to kill it, the process ends by itself.
        limit_time(_SECONDS)
        answers.write(json.dumps(_refusal(tflite, classes, tuple(shape), convention)).encode() + b"\n")
        answers.flush()


if __name__ == "__main__":
    limit_for_good()
    _answer(sys.stdin.buffer, sys.stdout.buffer)
