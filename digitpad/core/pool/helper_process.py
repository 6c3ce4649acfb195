"""A helper of a pool (`digitpad.core.pool.pool`): does chunk after chunk of the work that it is named."""

from __future__ import annotations

import faulthandler
import os
import pickle
import queue
import sys
import threading
import warnings
from typing import IO, Any, Final

from digitpad.core.pool.wire import receive, send, work_of

_IN_FLIGHT: Final = 2  # chunks: while one is done, the next is there


def main(name: str) -> None:
    """Read the setup and then chunks from stdin; write how many are wanted, and the results of each, to stdout."""
    # What a library prints must not come between the results.
    results = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    faulthandler.disable()
    warnings.simplefilter("ignore")
    work = work_of(name, receive(sys.stdin.buffer))
    send(results, _IN_FLIGHT)
    chunks: queue.SimpleQueue[Any] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, chunks), daemon=True).start()
    while True:
        chunk = chunks.get()
        try:
            answer: object = work(chunk)
        except Exception as error:  # noqa: BLE001 - whoever asked raises it
            answer = error if _can_be_sent(error) else RuntimeError(f"{type(error).__name__}: {error}")
        send(results, answer)


def _can_be_sent(error: Exception) -> bool:
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:  # noqa: BLE001 - whatever its reasons
        return False
    return True


def _listen(stream: IO[bytes], chunks: queue.SimpleQueue[Any]) -> None:
    """Take in what is sent while results are written: else both ends might wait for each other, their pipes full."""
    try:
        while True:
            chunks.put(receive(stream))
    except (EOFError, OSError):
        os._exit(0)  # whoever asked has gone, or needs no more: nobody waits for what is being done


if __name__ == "__main__":
    main(sys.argv[1])
