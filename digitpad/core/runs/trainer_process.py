"""The trainer's process as its parent sees it: started, told, listened to, stopped; its death becomes an outcome.

Commands go down its stdin and events come up its stdout, JSON lines both. It ends by itself when its stdin closes.
`TrainerProcess.train` blocks the thread that iterates over it; all other methods may be called from any thread.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, Final, Self

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.processes import child_environment, kill_group, own_group
from digitpad.core.runs.events import Event, RunEnded, TrainerStarted, from_line
from digitpad.core.runs.exit_reason import outcome_from_exit
from digitpad.core.runs.run_folder import Run
from digitpad.core.sentences import sentence
from digitpad.core.storage.event_lines import LONGEST_LINE
from digitpad.core.storage.scratch import remove_scratch

GRACE: Final = 8.0
"""Seconds that a trainer has to stop by itself; it needs less than two."""

COMMAND: Final = (sys.executable, "-P", "-m", "training", "--serve")
"""Starts a trainer that lets others go first, such as a window."""

FOREGROUND: Final = (*COMMAND, "--foreground")
"""Starts a trainer that takes what it can get, for the command line."""

_HANGS: Final = "The trainer did not stop when asked, and was killed; it goes on from the last checkpoint."
_AT_ONCE: Final = "The trainer was killed, as asked; it goes on from the last checkpoint."
_LONGEST_LOG: Final = 1 << 20  # bytes with which a run begins or goes on; half of them are kept of a longer one
_LOG_CUT: Final = b"(What was said before this has been cut off.)\n"


@dataclass(slots=True, eq=False)
class _Training:
    """One run that the process works on."""

    run: Run
    is_stop_asked: bool = False
    killed_because: str = ""
    timer: threading.Timer | None = None


class TrainerProcess:
    """Trains one run at a time in a child process, which is kept for the next run.

    Args:
        command: what to start.
    """

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        self._command = tuple(command)
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._training: _Training | None = None
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def process_id(self) -> int | None:
        """The child's, while it lives."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def train(self, run: Run, stop_asked: threading.Event | None = None) -> Iterator[Event]:
        """Train ``run`` from where it stands, and yield what the trainer says; the last event is always a `RunEnded`.

        A trainer that dies is an outcome with a reason. Leaving the iteration early kills the trainer.

        Args:
            run: the run.
            stop_asked: set before `stop` is called, it also stops a run that has not begun yet.
        """
        if not run.is_running:  # else it will be refused, and the log is another's
            with contextlib.suppress(DigitpadError, OSError):  # there is no log yet; or a full disk leaves it as it is
                _shorten_log(run)
        try:
            log = run.log.open("ab")
        except OSError as error:
            yield RunEnded(outcome="failed", reason=f"{run.log} cannot be written: {error.strerror or error}.")
            return
        training = _Training(run)
        with log:
            try:
                if not self._begin(training, log, stop_asked):
                    yield run.ended("stopped", "It was stopped before it began.")
                    return
            except DigitpadError as error:
                yield RunEnded(outcome="failed", reason=str(error), run=str(run.folder))
                return
            yield from self._to_the_end(training, log)

    def warm_up(self) -> bool:
        """Start the process, unless it lives, and let it load TensorFlow, so that the next run need not wait for it.

        Does not wait. Whatever goes wrong, the next `train` finds out and says.

        Returns:
            whether it was started now.
        """
        with self._lock:
            if self._closed or self._training is not None or self.process_id is not None:
                return False
            try:
                self._start({"command": "warm-up"}, subprocess.DEVNULL)
            except DigitpadError:
                return False
            return True

    def stop(self, *, grace: float = GRACE) -> None:
        """Ask the trainer to stop; it is killed if the run has not ended after ``grace`` seconds. Does not wait."""
        with self._lock:
            training = self._training
            if training is None or training.is_stop_asked:
                return
            training.is_stop_asked = True
            self._send({"command": "stop", "run": str(training.run.folder)})
            training.timer = threading.Timer(grace, self._kill, [training, _HANGS])
            training.timer.daemon = True
            training.timer.start()

    def close(self, *, grace: float = GRACE) -> None:
        """End the trainer: its stdin closes, it writes a checkpoint and ends; it is killed after ``grace`` seconds.

        No run begins any more; one that was just about to, in another thread, ends as stopped.
        """
        with self._lock:
            self._closed = True
            process, training = self._process, self._training
            if training is not None:
                training.is_stop_asked = True
            if process is None:
                return
            assert process.stdin is not None
            with contextlib.suppress(OSError):  # what was to be sent finds nobody
                process.stdin.close()
        try:
            process.wait(grace)
        except subprocess.TimeoutExpired:
            self._kill(training, _HANGS)
            process.wait()
        if self._training is None:
            self._discard()

    def kill(self) -> None:
        """Kill the trainer; the run can be resumed from its last checkpoint."""
        self._kill(None, _AT_ONCE)

    def _kill(self, training: _Training | None, because: str) -> None:
        """Kill the process unless it works for another than ``training``; None is whatever it works for."""
        with self._lock:  # it may be starting just now
            working = self._training
            if self.process_id is None or training not in (None, working):
                return
            assert self._process is not None
            if working is not None:
                working.killed_because = working.killed_because or because
            kill_group(self._process)

    def _begin(self, training: _Training, log: IO[bytes], stop_asked: threading.Event | None) -> bool:
        """Set the trainer to work; return False if it has been closed or stopped meanwhile."""
        with self._lock:
            if self._closed or (stop_asked is not None and stop_asked.is_set()):
                return False
            if self._training is not None:
                raise DigitpadError(
                    sentence("Runs", "The trainer is still at work on the run {name}.", name=self._training.run.name)
                )
            if self.process_id is None or not self._send(_train(training.run)):  # it may just have ended, being idle
                self._start(_train(training.run), log)
            self._training = training
            return True

    def _to_the_end(self, training: _Training, log: IO[bytes]) -> Iterator[Event]:
        before, has_ended = log.tell(), False
        try:
            for event in self._events(training, log):
                has_ended = isinstance(event, RunEnded)
                yield event
                if has_ended:
                    return
            has_ended = True
            yield self._outcome(training, before)
        except DigitpadError as error:  # it could not be started again
            has_ended = True
            yield RunEnded(outcome="failed", reason=str(error), run=str(training.run.folder))
        finally:
            if not has_ended:
                self.kill()
            with self._lock:
                self._training = None
                if training.timer is not None:
                    training.timer.cancel()
            if self.process_id is None:
                self._discard()

    def _events(self, training: _Training, log: IO[bytes]) -> Iterator[Event]:
        """Yield events until the process ends; one that was idle may have ended just before it was told."""
        silent = True
        for _ in range(2):
            process = self._process
            assert process is not None
            assert process.stdout is not None
            while line := process.stdout.readline(LONGEST_LINE):
                event = from_line(line)
                if event is not None:
                    silent = silent and isinstance(event, TrainerStarted)  # which may have waited to be read
                    yield event
            if not (silent and process.wait() == 0):
                return
            with self._lock:
                if self._closed or training.is_stop_asked:
                    return
                self._start(_train(training.run), log)

    def _start(self, command: Mapping[str, str], stderr: IO[bytes] | int) -> None:
        self._discard()
        pipe, environment = subprocess.PIPE, child_environment(PYTHONUNBUFFERED="1")
        with os_errors_as(sentence("Runs", "The trainer cannot be started"), end="."):
            self._process = subprocess.Popen(
                self._command, stdin=pipe, stdout=pipe, stderr=stderr, env=environment, **own_group()
            )
        self._send(command)

    def _send(self, command: Mapping[str, str]) -> bool:
        process = self._process
        if process is None or process.stdin is None:
            return False
        try:
            process.stdin.write(json.dumps(command).encode() + b"\n")
            process.stdin.flush()
        except (OSError, ValueError):  # it is dead, or was closed: whoever reads its events learns that
            return False
        return True

    def _discard(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        for stream in (process.stdin, process.stdout):
            assert stream is not None
            with contextlib.suppress(OSError):  # half a command may still be in the buffer of a dead one's stdin
                stream.close()
        process.wait()
        remove_scratch(process.pid)

    def _outcome(self, training: _Training, log_start: int) -> RunEnded:
        assert self._process is not None
        code, run = self._process.wait(), training.run
        if training.killed_because:
            event = run.ended("stopped", training.killed_because)
        elif code >= 0 and training.is_stop_asked:
            event = run.ended("stopped", "It was stopped.")
        else:
            event = outcome_from_exit(run, code, log_start)
        with contextlib.suppress(DigitpadError):  # a disk that takes nothing; the run shows as stopped all the same
            run.write_outcome(event)
        return event


def _train(run: Run) -> Mapping[str, str]:
    return {"command": "train", "run": str(run.folder)}


def _shorten_log(run: Run) -> None:
    """Cut a log that is too long at its start, to whole lines; what cannot be written leaves the old one intact."""
    if run.log.stat().st_size > _LONGEST_LOG:
        with run.log.open("rb") as file:
            file.seek(-_LONGEST_LOG // 2, os.SEEK_END)
            kept = file.read()
        run.write(run.log.name, _LOG_CUT + kept[kept.find(b"\n") + 1 :])
