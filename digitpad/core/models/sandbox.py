"""Tries the network of a foreign model in a process of its own: LiteRT may crash or hang on one that was tampered with.

That process is `digitpad.core.inference.sandbox_worker`, which also says how the two talk.
"""

from __future__ import annotations

import json
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from typing import Final, Self

from digitpad.core.alphabet import DIGITS
from digitpad.core.errors import DigitpadError
from digitpad.core.models.conventions.convention import Convention
from digitpad.core.models.file import ModelFile
from digitpad.core.models.layers import Shape
from digitpad.core.models.strokes import PATH_SHAPE
from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.processes import child_environment

SECONDS: Final = 10.0
"""How long a network may take for all probe images; an honest one takes 0.01 s, and the helper 0.2 s to start."""

HEADER: Final = struct.Struct("<Q5I")
"""Before each network: its length in bytes, the number of its classes, the height, width and channels of its inputs,
and the length of its convention as JSON, which follows the network; 0 if it has none."""

IMAGE_SHAPE: Final[Shape] = (*MNIST_INPUT.shape, 1)

_COMMAND: Final = (sys.executable, "-P", "-m", "digitpad.core.inference.sandbox_worker")


def check_network(model: ModelFile, *, seconds: float = SECONDS) -> None:
    """Refuse a model whose network does not do what it must.

    Raises:
        DigitpadError: wrong shapes, foreign operators, no probabilities, a crash or a hang; names the file.
    """
    classes, imported = model.card.alphabet.size, model.card.imported
    convention = None if imported is None else imported.convention
    with SandboxProcess(seconds=seconds) as helper:
        shape = (*model.card.input.shape, 1)
        refusal = helper.refusal(model.tflite, classes=classes, shape=shape, convention=convention)
        if refusal is None and model.stroke_tflite is not None:
            refusal = helper.refusal(model.stroke_tflite, classes=classes, shape=PATH_SHAPE)
            refusal = refusal and f"has a network for strokes that is refused: it {refusal}"
    if refusal is not None:
        raise DigitpadError(f"{model.path} {refusal}")


class SandboxProcess:
    """The process, started by ``command`` when first asked and again after a network has killed it.

    A network may take so many ``seconds``.
    """

    def __init__(self, *, seconds: float = SECONDS, command: Sequence[str] = _COMMAND) -> None:
        self._seconds = seconds
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def refusal(
        self,
        tflite: bytes,
        *,
        classes: int = DIGITS.size,
        shape: Shape = IMAGE_SHAPE,
        convention: Convention | None = None,
    ) -> str | None:
        """Return why a network is refused, to be read after the model's name, or None if it does what it must.

        It has to give ``classes`` probabilities for inputs of ``shape``: height, width, channels. One that is asked in
        a ``convention`` has to fit that.
        """
        convened = b"" if convention is None else json.dumps(convention.to_json()).encode()
        process = self._process = self._process or self._start()
        assert process.stdin is not None
        assert process.stdout is not None
        latest = time.monotonic() + self._seconds
        timer = threading.Timer(self._seconds, process.kill)
        timer.start()
        try:
            process.stdin.write(HEADER.pack(len(tflite), classes, *shape, len(convened)) + tflite + convened)
            process.stdin.flush()
            line = process.stdout.readline()
        except OSError:  # it died meanwhile: a broken pipe, on Windows an invalid argument
            line = b""
        finally:
            timer.cancel()
        if line.endswith(b"\n"):
            refusal: str | None = json.loads(line)
            return refusal
        self._end()
        if time.monotonic() >= latest:
            return f"has a network that did not answer in {self._seconds:g} seconds"
        return f"has a network that crashes ({how_it_died(process.returncode)})"

    def _start(self) -> subprocess.Popen[bytes]:
        pipe, environment = subprocess.PIPE, child_environment(OPENBLAS_NUM_THREADS="1")
        return subprocess.Popen(self._command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment)

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


def how_it_died(code: int) -> str:
    """Return how a process ended, from its exit status."""
    if code >= 0:
        return f"exit status {code}"
    names = {member.value: member.name for member in signal.Signals}
    return names.get(-code, f"signal {-code}")
