"""Tries the network of a foreign model in a helper process: LiteRT may crash or hang on one that was tampered with.

``python -m digitpad.core.models.sandbox`` is the helper. It reads networks from stdin, each after its length
in 8 bytes, and answers a line of JSON to each: a string that says why it is refused, or null.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final, Self

import numpy as np

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.activations import Layers
from digitpad.core.inference.litert import Network, NetworkError
from digitpad.core.models.file import ModelFile
from digitpad.core.preprocessing.rasterise import SIZE

SECONDS: Final = 10.0
"""How long a network may take for all probe images; an honest one takes 0.01 s, and the helper 0.2 s to start."""

_MEMORY: Final = 4 << 30  # bytes of address space, of which Python and LiteRT take one before the network comes
_BATCHES: Final = (1, 64)
_COMMAND: Final = (sys.executable, "-P", "-m", "digitpad.core.models.sandbox")
_PACKAGES: Final = Path(__file__).resolve().parents[3]


def check_network(model: ModelFile, *, seconds: float = SECONDS) -> None:
    """Refuse a model whose network does not do what it must.

    Raises:
        DigitpadError: wrong shapes, foreign operators, no probabilities, a crash or a hang; names the file.
    """
    with Helper(seconds=seconds) as helper:
        refusal = helper.refusal(model.tflite)
    if refusal is not None:
        raise DigitpadError(f"{model.path} {refusal}")


class Helper:
    """The helper process, started when first asked and again after a network has killed it.

    Args:
        seconds: how long a network may take.
        command: what to start.
    """

    def __init__(self, *, seconds: float = SECONDS, command: Sequence[str] = _COMMAND) -> None:
        self._seconds = seconds
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._end()

    def refusal(self, tflite: bytes) -> str | None:
        """Return why ``tflite`` is refused, to be read after the model's name, or None if it does what it must."""
        process = self._process = self._process or self._start()
        assert process.stdin is not None
        assert process.stdout is not None
        too_late = threading.Event()

        def kill() -> None:
            too_late.set()
            process.kill()

        timer = threading.Timer(self._seconds, kill)
        timer.start()
        try:
            process.stdin.write(len(tflite).to_bytes(8, "little") + tflite)
            process.stdin.flush()
            line = process.stdout.readline()
        except BrokenPipeError:
            line = b""
        finally:
            timer.cancel()
        if line.endswith(b"\n"):
            refusal: str | None = json.loads(line)
            return refusal
        self._end()
        if too_late.is_set():
            return f"has a network that did not answer in {self._seconds:g} seconds"
        return f"has a network that crashes ({_death(process.returncode)})"

    def _start(self) -> subprocess.Popen[bytes]:
        # The helper finds the packages wherever the program was started from.
        path = os.pathsep.join(filter(None, [str(_PACKAGES), os.environ.get("PYTHONPATH")]))
        environment = os.environ | {"PYTHONPATH": path, "OPENBLAS_NUM_THREADS": "1"}
        pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
        return subprocess.Popen(self._command, stdin=pipe, stdout=pipe, stderr=nowhere, env=environment)

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


def _death(code: int) -> str:
    if code >= 0:
        return f"exit status {code}"
    names = {member.value: member.name for member in signal.Signals}
    return names.get(-code, f"signal {-code}")


def _refusal(tflite: bytes) -> str | None:
    noise = np.random.default_rng(0).random((max(_BATCHES), SIZE, SIZE), dtype=np.float32)
    noise[:2] = np.arange(2, dtype=np.float32)[:, None, None]  # paper, and ink all over
    try:
        for batch in _BATCHES:
            network = Network(tflite, batch=batch)
            for first in range(4 if batch == 1 else 1):
                network(noise[first : first + batch])
    except NetworkError as error:
        return str(error)
    with contextlib.suppress(NetworkError):  # it need not show its layers, but must not kill who looks at them
        Layers(tflite)(noise[0])
    return None


def _limit_memory() -> None:
    if sys.platform == "win32":  # it has no such limits; the time is limited from outside
        return
    import resource  # noqa: PLC0415 - not on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _limit_time(seconds: int) -> None:
    """Let the process end by itself after ``seconds`` of computing from now, should nobody be left to kill it."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    used = resource.getrusage(resource.RUSAGE_SELF)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + 1 + seconds, resource.RLIM_INFINITY))


def _answer(source: BinaryIO, answers: BinaryIO) -> None:
    while length := source.read(8):
        tflite = source.read(int.from_bytes(length, "little"))
        _limit_time(int(SECONDS) + 1)
        answers.write(json.dumps(_refusal(tflite)).encode() + b"\n")
        answers.flush()


if __name__ == "__main__":
    _limit_memory()
    _answer(sys.stdin.buffer, sys.stdout.buffer)
