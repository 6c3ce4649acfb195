"""The trainer's process: commands in, events out, JSON lines both; one run at a time, and TensorFlow stays loaded.

The first event leaves before NumPy or TensorFlow are imported. The process ends when its stdin closes, when told to,
or when it has had nothing to do for a while.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import sys
import threading
import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final, NoReturn

from digitpad import __version__
from digitpad.core.errors import DigitpadError
from digitpad.core.runs.events import Event, RunEnded, TrainerStarted, to_line
from digitpad.core.runs.run_folder import Run
from training.loop.job import Job, import_tensorflow
from training.loop.priority import step_back

IDLE_SECONDS: Final = 600.0
"""After so long without a command the process gives its memory back."""


class Outlet:
    """Where events go: what was stdout. All else that is printed, by whatever library, goes to stderr from now on."""

    def __init__(self) -> None:
        self._file = os.fdopen(os.dup(1), "wb", buffering=0)
        self._lock = threading.Lock()
        os.dup2(2, 1)
        sys.stdout = sys.stderr

    def tell(self, event: Event) -> None:
        """Send ``event``; if nobody is there any more, that is no reason to lose the training."""
        with self._lock, contextlib.suppress(BrokenPipeError):
            self._file.write(to_line(event).encode())


class Service:
    """Obeys the commands of one parent.

    Args:
        commands: lines of JSON.
        outlet: for events.
    """

    def __init__(self, commands: Iterable[bytes], outlet: Outlet) -> None:
        self._commands, self._outlet = commands, outlet
        self._queue: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._lock = threading.Lock()
        self._job: Job | None = None

    def serve(self) -> int:
        """Work until there is nothing more to do; return the exit status."""
        self._outlet.tell(TrainerStarted(process=os.getpid(), version=__version__))
        threading.Thread(target=self._listen, name="commands", daemon=True).start()
        while True:
            try:
                command = self._queue.get(timeout=IDLE_SECONDS)
            except queue.Empty:
                return 0
            if command is None:
                return 0
            if command["command"] == "train":
                self._train(Path(str(command["run"])))
            elif command["command"] == "warm-up":
                # What is wrong with TensorFlow is said when a run needs it.
                with contextlib.suppress(DigitpadError):
                    import_tensorflow()

    def _listen(self) -> None:
        for line in self._commands:
            command = _parsed(line)
            if command is None:
                continue
            if command["command"] == "stop":
                self._stop()
            elif command["command"] == "exit":
                break
            else:
                self._queue.put(command)
        # The parent is gone or wants us gone. What cannot be interrupted has nothing to keep.
        self._queue.put(None)
        if not self._stop():
            return
        _flush_stderr()
        os._exit(0)

    def _stop(self) -> bool:
        """Stop the run; return whether it ended at once, though this process may still be busy for it."""
        with self._lock:
            return self._job is not None and self._job.stop()

    def _train(self, folder: Path) -> None:
        run = Run(folder)
        with _log_of(run):
            try:
                job = Job(run, self._outlet.tell)
            except DigitpadError as error:
                self._outlet.tell(RunEnded(outcome="failed", reason=str(error), run=str(folder)))
                return
            with self._lock:
                self._job = job
            try:
                job.train()
            finally:
                with self._lock:
                    self._job = None
                job.close()
        if "tensorflow" in sys.modules:
            from training.loop.trainer import forget_everything  # noqa: PLC0415 - takes seconds

            forget_everything()


def serve(*, foreground: bool) -> NoReturn:
    """Be the trainer's process, to its end; unless it is in the foreground, others go first."""
    outlet = Outlet()
    if not foreground:
        step_back()
    status = 1
    try:
        # Not sys.stdin: at its end Python would wait for the thread that reads it, and abort.
        with os.fdopen(os.dup(0), "rb", buffering=0) as commands:
            status = Service(commands, outlet).serve()
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


def _parsed(line: bytes) -> dict[str, Any] | None:
    try:
        command = json.loads(line)
    except (ValueError, RecursionError):
        return None
    known = isinstance(command, dict) and command.get("command") in ("train", "stop", "exit", "warm-up")
    if not known or (command["command"] == "train" and "run" not in command):
        return None
    return dict(command)
