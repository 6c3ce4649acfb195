"""``python -m training.conversion``: makes LiteRT networks of graphs until nobody asks for some minutes.

It loads TensorFlow, then reads graphs from stdin, each after its `LENGTH`; an empty one asks whether it is there. It
answers with a `HEADER` and what that announces: a LiteRT network, or a sentence that says why there is none.
`digitpad.core.models.foreign.convert` starts it.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
from typing import BinaryIO, Final

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.convert import HEADER, LENGTH, NETWORK, REFUSAL
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.processes import lower_priority
from digitpad.core.sentences import to_plain

IDLE_SECONDS: Final = 180.0
"""After so long without a graph the process gives its memory back."""


def main() -> int:
    """Serve the parent on stdin and stdout, and return the exit status."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what libraries print is not an answer
    os.environ["CUDA_VISIBLE_DEVICES"] = "-1"  # to wake up a GPU takes longer than to convert
    lower_priority()
    with contextlib.suppress(ImportError):  # the answers tell it
        import training.conversion.build  # noqa: F401, PLC0415 - while whoever asks still reads the file
    _serve(sys.stdin.buffer, answers)
    return 0


def _serve(source: BinaryIO, answers: BinaryIO) -> None:
    while True:
        timer = threading.Timer(IDLE_SECONDS, os._exit, [0])
        timer.daemon = True
        timer.start()
        header = source.read(LENGTH.size)
        timer.cancel()
        if len(header) < LENGTH.size:
            return
        kind, answer = _answer(source.read(*LENGTH.unpack(header)))
        answers.write(HEADER.pack(kind, len(answer)) + answer)
        answers.flush()


def _answer(data: bytes) -> tuple[bytes, bytes]:
    try:
        try:
            from training.conversion.build import to_tflite  # noqa: PLC0415 - imports TensorFlow
        except ImportError as error:
            raise DigitpadError(f"cannot be converted, as TensorFlow cannot be loaded ({error})") from error
        return NETWORK, to_tflite(Graph.from_bytes(data)) if data else b""
    except DigitpadError as error:
        return REFUSAL, json.dumps(to_plain(str(error))).encode()


if __name__ == "__main__":
    sys.exit(main())
