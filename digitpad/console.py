"""What the program says on a terminal: answers, one line an error, a bar where work takes long. Main thread only."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, Protocol

from digitpad.core.errors import DigitpadError
from digitpad.core.storage.names import one_line

if TYPE_CHECKING:
    import threading

Progress = Callable[[int, int], None]

STDOUT: Final = "standard output"
"""The file that an OSError names if an answer could not be written."""

BAR_AFTER: Final = 1.0  # seconds
INTERRUPTED: Final = 130
"""The exit status of what Ctrl+C has stopped."""

_log: Final = logging.getLogger(__name__)


def answer(*lines: str, at_once: bool = False) -> None:
    """Write ``lines``, which a person or a program asked for, to stdout, past a bar if there is one.

    Args:
        lines: without their ends; what would not be shown in them is written as an escape.
        at_once: do not wait until more lines have come together.

    Raises:
        OSError: it cannot be written, or nobody reads it any more (BrokenPipeError); its file is `STDOUT`.
    """
    if sys.stdout is None:  # in a window without a console
        return
    text = "\n".join(map(one_line, lines))
    with _naming_stdout():
        if "tqdm" in sys.modules and sys.stdout.isatty():
            sys.modules["tqdm"].tqdm.write(text)
        else:
            sys.stdout.write(f"{text}\n")
    if at_once:
        flush()


def flush() -> None:
    """Write what stdout still holds back; raises as `answer`."""
    if sys.stdout is not None:
        with _naming_stdout():
            sys.stdout.flush()


@contextlib.contextmanager
def _naming_stdout() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        error.filename = STDOUT
        raise


def say(sentence: str) -> None:
    """Print ``sentence`` on stderr as one line of the program's own, past a bar if there is one."""
    line = f"digitpad: {one_line(sentence)}"
    if "tqdm" in sys.modules:
        sys.modules["tqdm"].tqdm.write(line, file=sys.stderr)
    elif sys.stderr is not None:
        sys.stderr.write(f"{line}\n")


def report(error: BaseException, *, verbose: bool, name: str = "") -> None:
    """Print ``error`` on stderr as one line, after its traceback if ``verbose``.

    Args:
        error: what went wrong.
        verbose: whether the traceback is wanted.
        name: of the drawing or file that it is about; it stands before a sentence that does not begin with it.
    """
    report_text(sentence_of(error), trace_of(error), verbose=verbose, name=name)


def report_text(sentence: str, trace: str, *, verbose: bool, name: str = "") -> None:
    """Print the ``sentence`` of an error of another process, as `report` does, and its ``trace``."""
    if verbose and sys.stderr is not None:
        sys.stderr.write(trace)
    _log.error("%s", trace)
    say(f"{name}: {sentence}" if name and not sentence.startswith(name.partition("[")[0]) else sentence)


def trace_of(error: BaseException) -> str:
    """Return where ``error`` comes from, in text that any terminal can show."""
    return "".join(traceback.format_exception(error)).encode("utf-8", "backslashreplace").decode()


def sentence_of(error: BaseException) -> str:
    """Return what a person is told about ``error``."""
    if isinstance(error, DigitpadError):
        return str(error)
    if isinstance(error, MemoryError):
        return "there is not enough memory"
    if isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        return f"{place}{error.strerror or error}"
    if isinstance(error, ImportError):
        return f"a library that digitpad needs cannot be loaded: {error}"
    return f"{type(error).__name__}: {error} (this is a fault in digitpad; --verbose shows where)"


@contextlib.contextmanager
def progress_bar(what: str | None = None, *, unit: str = "it") -> Iterator[Progress]:
    """Give what is to be called with the work done and the whole work, 0 if that is unknown.

    Once it has taken a second, a bar on the terminal shows how far it is. None in a pipe.

    Args:
        what: is done; it stands before the bar.
        unit: of the work.
    """
    begun = time.monotonic()
    bar: Any = None  # tqdm is not annotated

    def tell(done: int, total: int) -> None:
        nonlocal bar
        if bar is None and time.monotonic() - begun > BAR_AFTER:
            bar = open_bar(desc=what, unit=unit, unit_scale=what is not None, initial=done, total=total or None)
        elif bar is not None:
            bar.total = total or None
            bar.update(done - bar.n)

    try:
        yield tell if sys.stderr is not None and sys.stderr.isatty() else lambda done, total: None
    finally:
        if bar is not None:
            bar.close()


def open_bar(**options: Any) -> Any:
    """Return a bar of tqdm's on the terminal that stderr is; ``options`` are tqdm's."""
    from tqdm import tqdm  # noqa: PLC0415 - short work need not wait for it

    # A terminal that does not know its size says 0, where tqdm would find no room.
    if os.get_terminal_size(sys.stderr.fileno()).columns == 0:
        options |= {"ncols": 80, "nrows": 24, "dynamic_ncols": False}
    return tqdm(**options, file=sys.stderr, leave=False)


class Stoppable(Protocol):
    """What works in a process of its own."""

    def stop(self) -> None:
        """Ask for an end, with a checkpoint; does not wait."""

    def kill(self) -> None:
        """End it at once."""


@contextlib.contextmanager
def obeying_ctrl_c(work: Stoppable) -> Iterator[threading.Event]:
    """Let Ctrl+C stop ``work``: the first one after its checkpoint, the second at once, a third ends all.

    A handler would run in the middle of anything that the main thread does, even while it holds a lock, or not at all
    while that waits: instead, the system's signal becomes a byte in a socket, and a thread does what is asked. Gives
    an event that is set by the first one.
    """
    import signal  # noqa: PLC0415 - most commands need none of these
    import socket  # noqa: PLC0415
    import threading  # noqa: PLC0415

    stop_asked = threading.Event()
    before = signal.getsignal(signal.SIGINT)
    if before is signal.SIG_IGN:  # whoever started the program wants it so
        yield stop_asked
        return

    def stop() -> None:
        stop_asked.set()
        say("stopping; Ctrl+C again does not wait for the checkpoint")
        work.stop()

    def obey() -> None:
        steps = iter((stop, work.kill, lambda: os._exit(INTERRUPTED)))
        while number := heard.recv(1):
            if number[0] == signal.SIGINT:
                next(steps)()

    heard, told = socket.socketpair()
    told.setblocking(False)
    thread = threading.Thread(target=obey, name="ctrl-c", daemon=True)
    thread.start()
    descriptor = signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
    try:
        signal.signal(signal.SIGINT, lambda *_: None)
        yield stop_asked
    finally:
        signal.signal(signal.SIGINT, before)
        signal.set_wakeup_fd(descriptor)
        told.close()
        thread.join()
        heard.close()
