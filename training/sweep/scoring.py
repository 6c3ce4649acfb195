"""``python -m training --score ADDRESS N WORK``: a helper of a `digitpad.core.pool.Pool` that hands chunks to Ray.

It speaks as `digitpad.core.pool_worker` does: a setup and chunks come in, and the results of each chunk go out in the
order of the chunks. Each is worked on by one of up to N actors on the cluster; pictures go along as bytes.
"""

from __future__ import annotations

import os
import queue
import sys
import tempfile
import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import is_dataclass, replace
from pathlib import Path
from typing import IO, Any, Final, NoReturn

from digitpad.core.errors import DigitpadError
from digitpad.core.models.library import find_model
from digitpad.core.pool import LostItemError, receive, send, work_of
from training.sweep.engine import engine, prepare_environment

_LARGEST: Final = 64 << 20  # bytes of a picture that is sent; a larger one is answered here
_TRIES: Final = 3


def main() -> NoReturn:
    """Serve until stdin ends."""
    results = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    address, at_once, work = sys.argv[2], int(sys.argv[3]), sys.argv[4]
    setup = receive(sys.stdin.buffer)
    send(results, "ready")
    chunks: queue.SimpleQueue[Any] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, chunks), daemon=True).start()
    prepare_environment(is_local=False)
    try:
        with engine(address) as ray_engine:
            Relay(work, setup, max(min(at_once, ray_engine.processors), 1)).serve(chunks, results)
    except DigitpadError as error:
        while True:  # whoever asked raises it
            chunks.get()
            send(results, error)
    os._exit(0)


class Scorer:
    """Works on chunks, in a process of Ray's.

    Args:
        work: its name.
        setup: of the work.
        model: the content of the model that is asked, if it is none that every machine has.
    """

    def __init__(self, work: str, setup: Any, model: bytes | None) -> None:
        if model is None:
            self._work = work_of(work, setup)
            return
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "model.digitpad"
            path.write_bytes(model)
            self._work = work_of(work, replace(setup, model=str(path)))

    def do(self, chunk: Sequence[Any]) -> list[Any]:
        """Return the results of a chunk."""
        return self._work(chunk)


class Relay:
    """Hands chunks to actors in turn, and returns what they found in the order of the chunks.

    Args:
        work: its name.
        setup: of the work.
        actors: how many.
    """

    def __init__(self, work: str, setup: Any, actors: int) -> None:
        import ray  # noqa: PLC0415 - its environment comes first

        self._ray, self._setup, self._name = ray, setup, work
        name = getattr(setup, "model", None)
        self._model = Path(find_model(name)).read_bytes() if name else None
        self._actors = [self._new() for _ in range(actors)]
        self._next = 0

    def serve(self, chunks: queue.SimpleQueue[Any], results: IO[bytes]) -> None:
        """Work until nobody asks any more; the process ends with its stdin."""
        given: deque[tuple[Any, int, Any]] = deque()
        while True:
            if not given or not chunks.empty():
                chunk = chunks.get()
                given.append((chunk, *self._give([_sent(part) for part in chunk])))
                continue
            chunk, actor, future = given[0]
            ready, _ = self._ray.wait([future], timeout=0.02)
            if ready:
                given.popleft()
                send(results, self._result(chunk, actor, future))

    def _new(self) -> Any:
        return self._ray.remote(Scorer).options(num_cpus=1).remote(self._name, self._setup, self._model)

    def _give(self, chunk: Sequence[Any]) -> tuple[int, Any]:
        self._next = (self._next + 1) % len(self._actors)
        return self._next, self._actors[self._next].do.remote(chunk)

    def _result(self, chunk: Sequence[Any], actor: int, future: Any) -> Any:
        for _ in range(_TRIES):
            try:
                return self._ray.get(future)
            except self._ray.exceptions.RayTaskError as error:
                return DigitpadError(str(error.cause or error))
            except self._ray.exceptions.RayError:  # its process or its machine has gone: another one does it
                self._actors[actor] = self._new()
                actor, future = self._give([_sent(part) for part in chunk])
        return [LostItemError("the processes that worked on it have died") for _ in chunk]


def _sent(part: Any) -> Any:
    """Return a part as it goes to another machine: with the content of its file, where that can be read."""
    if not is_dataclass(part) or getattr(part, "content", part) is not None:
        return part
    source = Path(getattr(part, "source", ""))
    try:
        return replace(part, data=source.read_bytes()) if source.stat().st_size <= _LARGEST else part  # type: ignore[type-var]
    except (OSError, ValueError):  # what is wrong with it is said where it is answered
        return part


def _listen(stream: IO[bytes], chunks: queue.SimpleQueue[Any]) -> None:
    try:
        while True:
            chunks.put(receive(stream))
    except (EOFError, OSError):
        os._exit(0)
