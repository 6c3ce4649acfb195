"""The trainer as a process of its own: started, told, listened to, stopped, and its death turned into an outcome.

Commands go down its stdin and events come up its stdout, JSON lines both. It ends by itself when its stdin closes.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, Self

from digitpad.core.errors import DigitpadError
from digitpad.core.runs.events import LONGEST_LINE, Event, RunEnded, from_line
from digitpad.core.runs.exit_reason import death
from digitpad.core.runs.run_folder import Run

GRACE: Final = 8.0
"""Seconds that a trainer has to stop by itself; it needs less than two."""

COMMAND: Final = (sys.executable, "-P", "-m", "training", "--serve")
"""Starts a trainer that lets others go first, such as a window."""

FOREGROUND: Final = (*COMMAND, "--foreground")
"""Starts a trainer that takes what it can get, for the command line."""

_PACKAGES: Final = Path(__file__).resolve().parents[3]


class TrainerProcess:
    """Trains one run at a time in a child process, which is kept for the next run.

    `train` may run in one thread while another calls `stop` or `close`.

    Args:
        command: what to start.
    """

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        self._command = tuple(command)
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._run: Run | None = None
        self._stop_asked = False
        self._forced = False
        self._closed = False
        self._timer: threading.Timer | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @property
    def process_id(self) -> int | None:
        """The child's, while it lives."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def warm_up(self) -> None:
        """Start the trainer and let it import TensorFlow, so that the next run need not wait for that.

        Raises:
            DigitpadError: the process cannot be started.
        """
        with self._lock:
            if self._closed:
                return
            if self.process_id is None:
                self._start(subprocess.DEVNULL)
            self._send({"command": "warm-up"})

    def train(self, run: Run) -> Iterator[Event]:
        """Train ``run`` from where it stands, and yield what the trainer says; the last event is always a `RunEnded`.

        A trainer that dies is an outcome with a reason. Leaving the iteration early kills the trainer.
        """
        if not run.is_running:  # else it will be refused, and the log is another's
            with contextlib.suppress(DigitpadError):  # what a full disk leaves as it is does no harm
                run.shorten_log()
        try:
            log = run.log.open("ab")
        except OSError as error:
            yield RunEnded(outcome="failed", reason=f"{run.log} cannot be written: {error.strerror or error}.")
            return
        with log:
            try:
                if not self._begin(run, log):
                    yield run.ended("stopped", "It was stopped before it began.")
                    return
            except DigitpadError as error:
                yield RunEnded(outcome="failed", reason=str(error), run=str(run.folder))
                return
            yield from self._to_the_end(run, log)

    def _to_the_end(self, run: Run, log: IO[bytes]) -> Iterator[Event]:
        before, ended = log.tell(), False
        try:
            for event in self._events(run, log):
                ended = isinstance(event, RunEnded)
                yield event
                if ended:
                    return
            ended = True
            yield self._death(run, before)
        except DigitpadError as error:  # it could not be started again
            ended = True
            yield RunEnded(outcome="failed", reason=str(error), run=str(run.folder))
        finally:
            if not ended:
                self.kill()
            self._end()

    def stop(self, *, grace: float = GRACE) -> None:
        """Ask the trainer to stop; it is killed if the run has not ended after ``grace`` seconds. Does not wait."""
        with self._lock:
            if self._run is None or self._stop_asked:
                return
            self._stop_asked = True
            self._send({"command": "stop"})
            self._timer = threading.Timer(grace, self._force)
            self._timer.daemon = True
            self._timer.start()

    def close(self, *, grace: float = GRACE) -> None:
        """End the trainer: its stdin closes, it writes a checkpoint and ends; it is killed after ``grace`` seconds.

        No run begins any more; one that was just about to, in another thread, ends as stopped.
        """
        with self._lock:
            self._closed = self._stop_asked = True
            process = self._process
            if process is None:
                return
            assert process.stdin is not None
            with contextlib.suppress(OSError):  # what was to be sent finds nobody
                process.stdin.close()
        try:
            process.wait(grace)
        except subprocess.TimeoutExpired:
            self._force()
            process.wait()
        if self._run is None:
            self._discard()

    def _begin(self, run: Run, log: IO[bytes]) -> bool:
        """Set the trainer to work on ``run``; return False if it has been closed meanwhile."""
        with self._lock:
            if self._closed:
                return False
            if self._run is not None:
                raise DigitpadError(f"The trainer is still at work on the run {self._run.name}.")
            if self.process_id is None:
                self._start(log)
            if not self._send({"command": "train", "run": str(run.folder)}):
                self._start(log)  # it had just ended, having been idle for long
                self._send({"command": "train", "run": str(run.folder)})
            self._run, self._stop_asked, self._forced = run, False, False
            return True

    def _end(self) -> None:
        with self._lock:
            self._run = None
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
        if self.process_id is None:
            self._discard()

    def _events(self, run: Run, log: IO[bytes]) -> Iterator[Event]:
        """Yield events until the process ends; one that was idle may have ended just before it was told."""
        silent = True
        for _ in range(2):
            process = self._process
            assert process is not None
            assert process.stdout is not None
            while line := process.stdout.readline(LONGEST_LINE):
                event = from_line(line)
                if event is not None:
                    silent = False
                    yield event
            if not (silent and process.wait() == 0) or self._stop_asked:
                return
            with self._lock:
                if self._closed:
                    return
                self._start(log)
                self._send({"command": "train", "run": str(run.folder)})

    def _start(self, stderr: IO[bytes] | int) -> None:
        self._discard()
        # The trainer finds the packages wherever the program was started from.
        path = os.pathsep.join(filter(None, [str(_PACKAGES), os.environ.get("PYTHONPATH")]))
        environment = os.environ | {"PYTHONPATH": path, "PYTHONUNBUFFERED": "1"}
        try:
            # In a session of its own, Ctrl+C on the terminal does not reach it: we ask it to stop.
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                env=environment,
                start_new_session=True,
            )
        except OSError as error:
            raise DigitpadError(f"The trainer cannot be started: {error.strerror or error}.") from error

    def _send(self, command: dict[str, Any]) -> bool:
        process = self._process
        if process is None or process.stdin is None:
            return False
        try:
            process.stdin.write(json.dumps(command).encode() + b"\n")
            process.stdin.flush()
        except (OSError, ValueError):  # it is dead, or was closed: whoever reads its events learns that
            return False
        return True

    def _force(self) -> None:
        self._forced = True
        self.kill()

    def kill(self) -> None:
        """Kill the trainer; the run can be resumed from its last checkpoint."""
        process = self._process
        if process is None or process.poll() is not None:
            return
        if sys.platform == "win32":
            process.kill()
            return
        with contextlib.suppress(ProcessLookupError):  # it has just ended by itself
            os.killpg(process.pid, signal.SIGKILL)

    def _discard(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        for stream in (process.stdin, process.stdout):
            assert stream is not None
            with contextlib.suppress(OSError):  # half a command may still be in the buffer of a dead one's stdin
                stream.close()
        process.wait()

    def _death(self, run: Run, log_start: int) -> RunEnded:
        assert self._process is not None
        code = self._process.wait()
        if self._forced:
            reason = "The trainer did not stop when asked, and was killed; it goes on from the last checkpoint."
            event = run.ended("stopped", reason)
        elif code >= 0 and self._stop_asked:
            event = run.ended("stopped", "It was stopped.")
        else:
            event = death(run, code, log_start)
        with contextlib.suppress(DigitpadError):  # a disk that takes nothing; the run shows as stopped all the same
            run.write_outcome(event)
        return event
