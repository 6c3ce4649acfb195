"""The process that carries a sweep out, as its parent sees it: started, listened to, stopped; its death is an outcome.

It is `python -m training --sweep FOLDER`: the one place that knows Ray. Events come up its stdout, lines of JSON;
``{"command": "stop"}`` goes down its stdin, whose end means the same. `SweepProcess.follow` blocks the thread that
iterates over it; all other methods may be called from any thread.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Final, Self

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.processes import child_environment, kill_group, kill_left_behind, own_group
from digitpad.core.sentences import sentence
from digitpad.core.storage.event_lines import LONGEST_LINE
from digitpad.core.storage.scratch import remove_scratch
from digitpad.core.sweeps.describe import STOPPED
from digitpad.core.sweeps.events import EVENTS, SweepEnded, SweepEvent
from digitpad.core.sweeps.sweep_folder import Sweep

COMMAND: Final = (sys.executable, "-P", "-m", "training", "--sweep")
GRACE: Final = 30.0
"""Seconds that a sweep has to stop its trials, each with a checkpoint, and to end Ray; it needs less than ten."""

INSTALL: Final = 'python -m pip install "digitpad[cluster]"'
"""What a user types who wants to search for settings."""

_NEEDED: Final = ("ray", "optuna")
_REACH: Final = 5.0  # seconds
_SHOWN: Final = 300  # characters of the last line of the log


def require_engine() -> None:
    """Raise a DigitpadError with the command to type if Ray or Optuna are not installed; imports neither."""
    if not all(importlib.util.find_spec(name) for name in _NEEDED):
        raise DigitpadError(
            sentence("Sweeps", "This needs Ray and Optuna, which are not installed: {command}", command=INSTALL)
        )


def require_cluster(address: str) -> None:
    """Raise a DigitpadError if nothing listens at ``address``, which Ray itself would try for minutes to find out."""
    if address.startswith("ray://"):
        raise DigitpadError(
            sentence(
                "Sweeps",
                "Give the cluster's own address, HOST:PORT as “ray start” has told it, on one of its machines; one "
                "that begins with ray:// is for clients of other kinds.",
            )
        )
    host, _, port = address.rpartition(":")
    try:
        socket.create_connection((host, int(port)), timeout=_REACH).close()
    except (OSError, ValueError, OverflowError) as error:
        raise DigitpadError(
            sentence(
                "Sweeps",
                "There is no Ray at {address} ({error}); give HOST:PORT as “ray start” has told it.",
                address=address,
                error=error.strerror or str(error) if isinstance(error, OSError) else str(error),
            )
        ) from error


class SweepProcess:
    """Carries one sweep out, from where it stands, in a child process.

    Args:
        sweep: what to carry out.
        cluster: the address of a Ray that runs already, ``HOST:PORT``; empty to start one on this machine.
        foreground: whether its trainers take what they can get; else they let others go first, such as a window.
    """

    def __init__(self, sweep: Sweep, cluster: str = "", *, foreground: bool = False) -> None:
        self._sweep = sweep
        self._command = [*COMMAND, str(sweep.folder)]
        self._command += ["--cluster", cluster] if cluster else []
        self._command += ["--foreground"] if foreground else []
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._timer: threading.Timer | None = None
        self._stop_asked = self._killed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def follow(self) -> Iterator[SweepEvent]:
        """Start, and yield what the process says; the last event is always a `SweepEnded`.

        Leaving the iteration early kills the process; its trials then stop by themselves, each with a checkpoint.
        """
        has_ended = False
        try:
            with self._sweep.log.open("ab") as log:
                before = log.tell()
                if not self._start(log.fileno()):
                    has_ended = True
                    yield self._ended("stopped", sentence("Sweeps", "It was stopped before it began."))
                    return
                process = self._process
                assert process is not None
                assert process.stdout is not None
                while line := process.stdout.readline(LONGEST_LINE):
                    if (event := EVENTS.from_line(line)) is not None:
                        has_ended = isinstance(event, SweepEnded)
                        yield event
                        if has_ended:
                            return
                has_ended = True
                yield self._outcome(process.wait(), before)
        except OSError as error:
            has_ended = True
            reason = sentence("Sweeps", "The sweep cannot be started: {error}.", error=error.strerror or str(error))
            yield self._ended("failed", reason)
        except DigitpadError as error:
            has_ended = True
            yield self._ended("failed", str(error))
        finally:
            if not has_ended:
                self.kill()
            self._discard()

    def stop(self, *, grace: float = GRACE) -> None:
        """Ask for an end, with a checkpoint of each trial; kill the process after ``grace`` seconds. Does not wait."""
        with self._lock:
            if self._stop_asked:
                return
            self._stop_asked = True
            self._send_stop()
            if self._process is not None:
                self._timer = threading.Timer(grace, self.kill)
                self._timer.daemon = True
                self._timer.start()

    def kill(self) -> None:
        """Kill the process; the sweep can be resumed, and its trials go on from their last checkpoints."""
        with self._lock:
            self._killed = True
            if self._process is not None:
                kill_group(self._process)

    def close(self) -> None:
        """Stop, and do not wait; nothing is started any more."""
        self.stop()

    def _start(self, log: int) -> bool:
        """Start the process; return False if it was stopped before."""
        with self._lock:
            if self._stop_asked or self._killed:
                return False
            pipe, environment = subprocess.PIPE, child_environment(PYTHONUNBUFFERED="1")
            with os_errors_as(sentence("Sweeps", "The sweep cannot be started"), end="."):
                self._process = subprocess.Popen(
                    self._command, stdin=pipe, stdout=pipe, stderr=log, env=environment, **own_group()
                )
            return True

    def _send_stop(self) -> None:
        if self._process is not None and self._process.stdin is not None:
            with contextlib.suppress(OSError, ValueError):  # it is dead: whoever reads its events learns that
                self._process.stdin.write(json.dumps({"command": "stop"}).encode() + b"\n")
                self._process.stdin.flush()

    def _discard(self) -> None:
        with self._lock:
            process = self._process
            timer = self._timer
        if process is None:
            return
        for stream in (process.stdin, process.stdout):
            assert stream is not None
            with contextlib.suppress(OSError):
                stream.close()
        try:
            process.wait(GRACE)
        except subprocess.TimeoutExpired:
            kill_group(process)
            process.wait()
        kill_left_behind(process)  # helpers of Ray's, which look for a minute for what has been killed
        remove_scratch(process.pid)
        if timer is not None:
            timer.cancel()

    def _outcome(self, code: int, log_start: int) -> SweepEnded:
        if self._killed:
            return self._ended("stopped", sentence("Sweeps", "The sweep was killed, as asked; it can be resumed."))
        if self._stop_asked and code >= 0:
            return self._ended("stopped", STOPPED)
        if code < 0:
            reason = sentence("Sweeps", "The sweep was ended by signal {number}; it can be resumed.", number=-code)
            return self._ended("stopped", reason)
        said = _last_line(self._sweep, log_start)
        reason = sentence("Sweeps", "The sweep ended with exit status {code}: {said}", code=code, said=said)
        return self._ended("failed", reason)

    def _ended(self, outcome: str, reason: str) -> SweepEnded:
        state = self._sweep.state()
        best = self._sweep.best_of(state)
        return SweepEnded(
            outcome=outcome,
            reason=reason,
            sweep=str(self._sweep.folder),
            trials=len(state.trials),
            done=state.done,
            best=None if best is None else best.number,
            score=None if best is None else best.score,
            model=None if best is None else str(self._sweep.run_of(best).model),
        )


def _last_line(sweep: Sweep, start: int) -> str:
    try:
        with sweep.log.open("rb") as file:
            file.seek(start)
            said = file.read().decode("utf-8", errors="replace")
    except OSError:
        return ""
    return next((line.strip()[:_SHOWN] for line in reversed(said.split("\n")) if line.strip()), "")
