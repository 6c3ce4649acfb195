"""A foreign network for LiteRT: a process in the trainer's environment builds it anew with Keras and converts it.

That process is ``python -m training.conversion``. It is not the trainer, which may be at work on a run and should not
die of a network that a stranger made; it stays for the next one, as most of its time is the loading of TensorFlow.
"""

from __future__ import annotations

import contextlib
import json
import struct
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.processes import child_environment, kill_group, own_group
from digitpad.core.sentences import from_plain, sentence

LONGEST: Final = 120.0
"""Seconds that a conversion may take; it needs one or two, and ten if TensorFlow is to be loaded."""

LENGTH: Final = struct.Struct("<Q")
"""Before each graph: how many bytes it has."""

HEADER: Final = struct.Struct("<cQ")
"""Before each answer: `NETWORK` or `REFUSAL`, and how many bytes follow."""

NETWORK: Final = b"n"
REFUSAL: Final = b"r"

COMMAND: Final = (sys.executable, "-P", "-m", "training.conversion")
"""Starts the process."""


@dataclass(frozen=True, slots=True)
class Converted:
    """What became of a graph.

    Attributes:
        tflite: a LiteRT network, float32: (n, *sides of the input) → (n, *shape of the answer), for any n.
    """

    tflite: bytes


class Converter:
    """The process, started by ``command`` when first asked; one thread at a time asks it.

    It ends by itself after some minutes of nothing to do, and is started again then.
    """

    def __init__(self, *, seconds: float = LONGEST, command: Sequence[str] = COMMAND) -> None:
        self._seconds, self._command = seconds, command
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def process_id(self) -> int | None:
        """The child's, while it lives."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def begin(self) -> None:
        """Start the process, which loads TensorFlow, and do not wait for that; there is something else to do meanwhile.

        Whatever goes wrong, the next `convert` finds out and says.
        """
        with self._lock, contextlib.suppress(DigitpadError):
            self._started()

    def warm_up(self) -> None:
        """Load TensorFlow, so that the next conversion need not wait for it; blocks until it is there.

        Whatever goes wrong, the next `convert` finds out and says.
        """
        with self._lock:
            self._asked(b"")

    def convert(self, graph: Graph) -> Converted:
        """Return ``graph`` for LiteRT; answers on noise have been compared with those of the Keras model built from it.

        Args:
            graph: with all sides of its input known (`Graph.with_input`).

        Raises:
            DigitpadError: it cannot be converted, or TensorFlow is not there; to be read after the model's name.
        """
        data = graph.to_bytes()
        with self._lock:
            answer = self._asked(data)
        if answer is None:
            raise DigitpadError(sentence("Models", "cannot be converted: the converter died over it"))
        kind, made = answer
        if kind == REFUSAL:
            raise DigitpadError(from_plain(json.loads(made)))
        return Converted(made)

    def close(self) -> None:
        """End the process; one that is at work comes to nothing."""
        process, self._process = self._process, None
        if process is not None:
            kill_group(process)
            process.communicate()

    def _asked(self, data: bytes) -> tuple[bytes, bytes] | None:
        """Return the answer; None if the process died over it, or took too long and was killed."""
        answer = None
        for _ in range(2):  # one that had nothing to do may end just when it is asked
            process = self._started()
            answer = self._answer(process, data)
            if answer is not None or process.wait() != 0:
                break
        return answer

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self.process_id is not None:
            return self._process
        self.close()
        pipe = subprocess.PIPE
        with os_errors_as(sentence("Models", "cannot be converted: the converter cannot be started")):
            self._process = subprocess.Popen(
                self._command,
                stdin=pipe,
                stdout=pipe,
                stderr=subprocess.DEVNULL,
                env=child_environment(),
                **own_group(),
            )
        return self._process

    def _answer(self, process: subprocess.Popen[bytes], data: bytes) -> tuple[bytes, bytes] | None:
        assert process.stdin is not None
        assert process.stdout is not None
        timer = threading.Timer(self._seconds, kill_group, [process])
        timer.start()
        try:
            process.stdin.write(LENGTH.pack(len(data)) + data)
            process.stdin.flush()
            header = process.stdout.read(HEADER.size)
            if len(header) < HEADER.size:
                return None
            kind, length = HEADER.unpack(header)
            made = process.stdout.read(length)
        except (OSError, ValueError):  # it died meanwhile, or was closed
            return None
        finally:
            timer.cancel()
        return (kind, made) if len(made) == length else None
