"""The trainer's process: commands in, events out, JSON lines both; one run at a time, and TensorFlow stays loaded.

A thread listens to the commands, and the main thread trains. The first event leaves before NumPy or TensorFlow are
imported. The process ends when its stdin closes, when told to, or when it has had nothing to do for a while.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import shutil
import sys
import tempfile
import threading
import traceback
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, NoReturn

from digitpad import __version__
from digitpad.core.errors import DigitpadError
from digitpad.core.processes import lower_priority
from digitpad.core.runs.events import Event, RunEnded, TrainerStarted, to_line
from digitpad.core.runs.run_folder import Run
from digitpad.core.storage.scratch import make_scratch
from training.loop.job import Job, warm_up

IDLE_SECONDS: Final = 180.0
"""After so long without a command the process gives its memory back."""


class EventPipe:
    """Where events go: what was stdout. All else that is printed, by whatever library, goes to stderr from now on."""

    def __init__(self) -> None:
        self._file = os.fdopen(os.dup(1), "wb", buffering=0)
        self._lock = threading.Lock()
        os.dup2(2, 1)
        sys.stdout = sys.stderr

    def tell(self, event: Event) -> None:
        """Send ``event``; if nobody is there any more, that is no reason to lose the training."""
        self.write(to_line(event))

    def write(self, line: str) -> None:
        """Send a line, which has its newline; raises as little as `tell`."""
        with self._lock, contextlib.suppress(OSError):  # EPIPE, or on Windows EINVAL
            self._file.write(line.encode())


@dataclass(slots=True, eq=False)
class _Order:
    """A run that is to be trained, from the moment in which that was said; a stop may come at any time."""

    run: Run
    has_begun: bool = False
    job: Job | None = None


class Service:
    """Obeys the commands of one parent.

    Args:
        commands: lines of JSON.
        events: where those of the runs go.
    """

    def __init__(self, commands: Iterable[bytes], events: EventPipe) -> None:
        self._commands, self._events = commands, events
        self._queue: queue.SimpleQueue[_Order | Literal["warm-up"] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._last: _Order | None = None
        self._scratch: Path | None = None

    def serve(self) -> int:
        """Work until there is nothing more to do; return the exit status."""
        self._events.tell(TrainerStarted(process=os.getpid(), version=__version__))
        self._keep_temporary_files_apart()
        threading.Thread(target=self._listen, name="commands", daemon=True).start()
        with contextlib.suppress(queue.Empty):
            while (order := self._queue.get(timeout=IDLE_SECONDS)) is not None:
                if order == "warm-up":
                    warm_up()
                else:
                    self._train(order)
        return 0

    def close(self) -> None:
        """Remove what is temporary."""
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)

    def _keep_temporary_files_apart(self) -> None:
        # TensorFlow writes each function that it compiles into a file, and forgets it where a process just ends.
        with contextlib.suppress(OSError):  # a folder that takes nothing: it will say so itself
            self._scratch = make_scratch()
            tempfile.tempdir = str(self._scratch)

    def _listen(self) -> None:
        for line in self._commands:
            command = _parsed(line)
            match command.get("command"), command.get("run"):
                case "train", str(folder):
                    self._last = _Order(Run(Path(folder)))
                    self._queue.put(self._last)
                case "warm-up", _:
                    self._queue.put("warm-up")
                case "stop", folder if self._last is not None and folder in (None, str(self._last.run.folder)):
                    self._stop(self._last)
                case "exit", _:
                    break
        # The parent is gone or wants us gone. What cannot be interrupted has nothing to keep.
        self._queue.put(None)
        if self._last is None or self._stop(self._last):
            _flush_stderr()
            self.close()
            os._exit(0)

    def _stop(self, order: _Order) -> bool:
        """Stop the run; return whether nothing of it is to be waited for.

        One that has not begun, as the main thread still loads TensorFlow, is ended here: nobody waits for that.
        """
        with self._lock:
            if order.job is None and not order.has_begun:
                order.has_begun = True
                self._end_unbegun(order.run)
            return order.job is None or order.job.stop()

    def _end_unbegun(self, run: Run) -> None:
        try:
            job = Job(run, self._events.tell)
        except DigitpadError as error:
            self._events.tell(RunEnded(outcome="failed", reason=str(error), run=str(run.folder)))
            return
        job.stop()
        job.close()

    def _train(self, order: _Order) -> None:
        with _log_of(order.run):
            try:
                with self._lock:
                    if order.has_begun:  # it has been stopped meanwhile
                        return
                    order.has_begun = True
                    job = order.job = Job(order.run, self._events.tell)
            except DigitpadError as error:
                self._events.tell(RunEnded(outcome="failed", reason=str(error), run=str(order.run.folder)))
                return
            try:
                job.train()
            finally:
                with self._lock:
                    order.job = None
                job.close()
        if "tensorflow" in sys.modules:
            from training.loop.trainer import release_memory  # noqa: PLC0415 - takes seconds

            release_memory()


def serve(*, foreground: bool) -> NoReturn:
    """Serve the parent on stdin and stdout, and end the process; unless it is in the foreground, others go first."""
    events = EventPipe()
    if not foreground:
        lower_priority()
    status = 1
    try:
        # Not sys.stdin: at its end Python would wait for the thread that reads it, and abort.
        commands = os.fdopen(os.dup(0), "rb", buffering=0)
        with commands, contextlib.closing(Service(commands, events)) as service:
            status = service.serve()
    except BaseException:
        traceback.print_exc()
        raise
    finally:
        _flush_stderr()
        os._exit(status)  # TensorFlow's threads need not be waited for either


@contextlib.contextmanager
def _log_of(run: Run) -> Iterator[None]:
    """Send stdout and stderr, whoever writes there, to the log of ``run`` for a while."""
    try:
        log = os.open(run.log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    except OSError:  # the run itself will say that its folder takes nothing
        yield
        return
    os.dup2(log, 2)
    os.dup2(log, 1)
    os.close(log)
    try:
        yield
    finally:
        _flush_stderr()
        # Not back to what it was: that may be the log of an earlier run.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 2)
        os.dup2(nowhere, 1)
        os.close(nowhere)


def _flush_stderr() -> None:
    with contextlib.suppress(OSError):  # the disk is full; what the log lacks, the outcome says
        sys.stderr.flush()


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        command = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return command if isinstance(command, dict) else {}
