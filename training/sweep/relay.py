"""Chunks on their way through a cluster: handed to its processes, and back in their order, whatever dies meanwhile."""

from __future__ import annotations

import pickle
import queue
import sys
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, is_dataclass, replace
from pathlib import Path
from typing import IO, Any, Final

from digitpad.core.errors import DigitpadError
from digitpad.core.pool.jobs import LostItemError
from digitpad.core.pool.wire import packed, send, send_packed

_LARGEST: Final = 64 << 20  # bytes of a picture that is sent; a larger one is answered here
_EACH: Final = 2  # chunks that a process has: it never waits for the next one
_TRIES: Final = 2
_GLANCE: Final = 0.02  # seconds: how long a new chunk may wait to be seen
_LOOK: Final = 1.0  # seconds between two looks at what the cluster has
_PATIENCE: Final = 20.0  # seconds without any process, after which others do what is left


@dataclass(eq=False)
class Chunk:
    """What was asked.

    Attributes:
        items: of it.
        packed: all of them, as they go to the cluster.
        results: of those that are done.
        missing: how many are not.
        answer: what is sent back, packed, once it is there.
    """

    items: Sequence[Any]
    packed: bytes
    results: list[Any]
    missing: int
    answer: bytes | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """Items that one process works on.

    Attributes:
        chunk: that they belong to.
        first: the place of the first one in it.
        count: of the items.
        deaths: how many processes have died of it, or of what they had besides. After the first it is done by itself.
    """

    chunk: Chunk
    first: int
    count: int
    deaths: int = 0

    def again(self) -> list[Task]:
        """Return what is to be done after another death; nothing if that was the last try."""
        deaths = self.deaths + 1
        if deaths < _TRIES:
            return [replace(self, deaths=deaths)]
        if self.count == 1:
            return []
        return [Task(self.chunk, self.first + place, 1, 1) for place in range(self.count)]


class Crew:
    """The processes on the cluster, as many as it has room for, and how much each has to do.

    Args:
        start: starts another one.
        most: how many.
    """

    def __init__(self, ray: Any, start: Callable[[], Any], most: int) -> None:
        self._ray, self._start = ray, start
        self.most = min(most, self._processors())
        self.load: dict[Any, int] = {}
        self.starting: dict[Any, Any] = {}
        self._looked = 0.0
        self._last_seen = time.monotonic()

    def look(self) -> None:
        """Replace those that have died, as far as there is room; end this process if there are none for long."""
        now = time.monotonic()
        if now - self._looked < _LOOK:
            return
        self._looked = now
        self._last_seen = now if self.load else self._last_seen
        if now - self._last_seen > _PATIENCE:
            sys.exit(1)
        for _ in range(min(self.most, self._processors()) - len(self.load) - len(self.starting)):
            actor = self._start()
            self.starting[actor.get_ready.remote()] = actor

    def begin(self, future: Any) -> None:
        """Take in the one that ``future`` says is ready, or note that it has died."""
        actor = self.starting.pop(future)
        try:
            self._ray.get(future)
        except self._ray.exceptions.RayTaskError as error:
            raise _as_sentence(error) from error
        except self._ray.exceptions.RayError as error:
            if not self.load and not self.starting:
                raise DigitpadError(f"The cluster cannot work: {_last_line(error)}") from error
            return
        self.load[actor] = 0
        self._last_seen = time.monotonic()

    def free(self, *, idle: bool) -> Any:
        """Return who has least to do, nothing if it has to be ``idle``; None if there is nobody."""
        actor = min(self.load, key=self.load.__getitem__, default=None)
        return actor if actor is not None and self.load[actor] < (1 if idle else _EACH) else None

    def _processors(self) -> int:
        return int(self._ray.cluster_resources().get("CPU", 0))


class Relay:
    """Hands chunks to a `Crew`, and returns what it found in the order of the chunks.

    Args:
        start: starts a process with the methods of `training.sweep.scoring.Scorer`, and returns Ray's handle.
        most: how many there may be.
    """

    def __init__(self, start: Callable[[], Any], most: int) -> None:
        import ray  # noqa: PLC0415 - its environment comes first

        self._ray = ray
        self._crew = Crew(ray, start, most)
        self._given: deque[Chunk] = deque()
        self._waiting: deque[Task] = deque()
        self._running: dict[Any, tuple[Task, Any]] = {}

    def serve(self, chunks: queue.SimpleQueue[bytes], results: IO[bytes]) -> None:
        """Work until nobody asks any more; the process ends with its stdin.

        Raises:
            DigitpadError: the cluster cannot work.
        """
        while not self._crew.load:
            self._wait(_LOOK)
        in_flight = _EACH * self._crew.most
        send(results, in_flight)
        while True:
            while not self._given or not chunks.empty():
                self._take(chunks.get())
            self._hand_out()
            self._wait(_GLANCE if len(self._given) < in_flight else _LOOK)
            while self._given and (answer := self._given[0].answer) is not None:
                self._given.popleft()
                send_packed(results, answer)

    def _take(self, data: bytes) -> None:
        items = pickle.loads(data)
        sent = [_sent(item) for item in items]
        if any(one is not other for one, other in zip(items, sent, strict=True)):
            data = packed(sent)
        chunk = Chunk(sent, data, [None] * len(items), len(items))
        self._given.append(chunk)
        self._waiting.append(Task(chunk, 0, len(items)))

    def _hand_out(self) -> None:
        while self._waiting:
            task = self._waiting[0]
            is_suspect = task.deaths > 0
            if (actor := self._crew.free(idle=is_suspect)) is None:
                return
            self._waiting.popleft()
            chunk = task.chunk
            is_whole = task.count == len(chunk.items)
            data = chunk.packed if is_whole else packed(chunk.items[task.first : task.first + task.count])
            self._crew.load[actor] += _EACH if is_suspect else 1  # a suspect has its process to itself
            self._running[actor.do.remote(data)] = task, actor

    def _wait(self, seconds: float) -> None:
        self._crew.look()
        futures = [*self._running, *self._crew.starting]
        if not futures:
            time.sleep(seconds)
            return
        ready, _ = self._ray.wait(futures, timeout=seconds)
        for future in ready:
            if future in self._crew.starting:
                self._crew.begin(future)
            else:
                self._note(future)

    def _note(self, future: Any) -> None:
        """Note what became of a task."""
        task, actor = self._running.pop(future)
        chunk = task.chunk
        if actor in self._crew.load:
            self._crew.load[actor] -= _EACH if task.deaths else 1
        try:
            found = self._ray.get(future)
        except self._ray.exceptions.RayTaskError as error:
            chunk.answer = packed(_as_sentence(error))
            return
        except self._ray.exceptions.RayError:  # its process or its machine has gone
            self._crew.load.pop(actor, None)
            again = task.again()
            self._waiting.extendleft(reversed(again))
            if again:
                return
            found = packed([LostItemError("the processes that worked on it have died")])
        if task.count == len(chunk.items):
            chunk.answer = found
            return
        chunk.results[task.first : task.first + task.count] = pickle.loads(found)
        chunk.missing -= task.count
        if not chunk.missing:
            chunk.answer = packed(chunk.results)


def _as_sentence(error: Any) -> DigitpadError:
    return DigitpadError(str(error.cause or error))


def _last_line(error: Exception) -> str:
    return next((line.strip() for line in reversed(str(error).split("\n")) if line.strip()), type(error).__name__)[:300]


def _sent(part: Any) -> Any:
    """Return a part as it goes to another machine: with the content of its file, where that can be read."""
    if not is_dataclass(part) or getattr(part, "content", part) is not None:
        return part
    source = Path(getattr(part, "source", ""))
    try:
        return replace(part, data=source.read_bytes()) if source.stat().st_size <= _LARGEST else part  # type: ignore[type-var]
    except (OSError, ValueError):  # what is wrong with it is said where it is answered
        return part
