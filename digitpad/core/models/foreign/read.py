"""The one door through which foreign models come in: read in a process of its own, as a file may harm who reads it.

That process is `digitpad.core.models.foreign.worker`, which also says how the two talk.
"""

from __future__ import annotations

import json
import os
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Self

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.processes import child_environment
from digitpad.core.sentences import from_plain, sentence

SECONDS: Final = 10.0
"""How long a file may take, the start of the process with it; an honest one takes a tenth."""

LENGTH: Final = struct.Struct("<I")
"""Before each path: how many bytes it has."""

HEADER: Final = struct.Struct("<cQ")
"""Before each answer: `GRAPH` or `REFUSAL`, and how many bytes follow."""

GRAPH: Final = b"g"
REFUSAL: Final = b"r"

_LARGEST_ANSWER: Final = 256 << 20
_COMMAND: Final = (sys.executable, "-P", "-m", "digitpad.core.models.foreign.worker")


def read_foreign(path: Path) -> Graph:
    """Return the network of a ``.keras``, ``.h5`` or ``.onnx`` file or of a SavedModel, as data: nothing in it is run.

    Raises:
        DigitpadError: it is not there, damaged, or no network that can be read; names the file.
    """
    with ForeignReader() as reader:
        graph = reader.read(path)
    if isinstance(graph, Graph):
        return graph
    raise DigitpadError(sentence("Models", "{path} {refusal}", path=path, refusal=graph))


class ForeignReader:
    """The process, started by ``command`` when first asked and again after a file has killed it.

    A file may take so many ``seconds``.
    """

    def __init__(self, *, seconds: float = SECONDS, command: Sequence[str] = _COMMAND) -> None:
        self._seconds = seconds
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    @property
    def process_id(self) -> int | None:
        """The child's, while there is one."""
        return None if self._process is None else self._process.pid

    def read(self, path: Path) -> Graph | str:
        """Return the network at ``path``, or why it is refused, to be read after the file's name."""
        process = self._process = self._process or self._start()
        latest = time.monotonic() + self._seconds
        timer = threading.Timer(self._seconds, process.kill)
        timer.start()
        try:
            answer = _asked(process, path)
        finally:
            timer.cancel()
        if answer is None:
            self._end()
            return _death(process.returncode, is_late=time.monotonic() >= latest)
        kind, data = answer
        if kind == REFUSAL:
            return from_plain(json.loads(data))
        try:
            return Graph.from_bytes(data)
        except DigitpadError as error:
            return str(error)

    def _start(self) -> subprocess.Popen[bytes]:
        pipe, environment = subprocess.PIPE, child_environment(OPENBLAS_NUM_THREADS="1")
        return subprocess.Popen(self._command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment)

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


def _asked(process: subprocess.Popen[bytes], path: Path) -> tuple[bytes, bytes] | None:
    """Return the kind of the answer and what follows, None if the process died over it."""
    assert process.stdin is not None
    assert process.stdout is not None
    name = os.fsencode(path.absolute())
    try:
        process.stdin.write(LENGTH.pack(len(name)) + name)
        process.stdin.flush()
        header = process.stdout.read(HEADER.size)
        if len(header) < HEADER.size:
            return None
        kind, length = HEADER.unpack(header)
        data = process.stdout.read(length) if length <= _LARGEST_ANSWER else b""
    except OSError:  # it died meanwhile: a broken pipe, on Windows an invalid argument
        return None
    return (kind, data) if len(data) == length else None


def _death(code: int, *, is_late: bool) -> str:
    if is_late or (sys.platform != "win32" and code == -signal.SIGXCPU):
        return sentence("Models", "takes longer to read than any model does")
    return sentence("Models", "is damaged: who reads it crashes")
