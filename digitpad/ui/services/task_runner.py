"""Runs work in threads beside the window's; it can be cancelled and tells how far it is, and nobody waits for it.

A `TaskRunner` is used from the window's thread. The work runs in a thread of its own; what comes of it arrives in the
window's thread.
"""

from __future__ import annotations

import atexit
import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any, Final, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from digitpad.core.errors import CancelledError, DigitpadError
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP, words_of

Result = TypeVar("Result")
Told = Callable[[str, int, int], None]

_NO_MEMORY: Final = QT_TRANSLATE_NOOP("TaskRunner", "There is not enough memory for that.")
_FAULT: Final = QT_TRANSLATE_NOOP(
    "TaskRunner", "Something went wrong that should not have ({}); the log has the details."
)

_PACE: Final = 0.05  # seconds between two words on the progress
_log: Final = logging.getLogger(__name__)


class Task:
    """What a piece of work is given: it tells how far it is, and ends when nobody wants its result any more.

    All but `cancel` and `is_cancelled` is for the work's own thread.
    """

    def __init__(self, tell: Told) -> None:
        self._tell = tell
        self._is_cancelled = threading.Event()
        self._step, self._last_word = "", 0.0

    def cancel(self) -> None:
        """Let the work end at its next word, and its result come to nothing."""
        self._is_cancelled.set()

    def is_cancelled(self) -> bool:
        """Whether nobody wants the result any more."""
        return self._is_cancelled.is_set()

    def check(self) -> None:
        """Go on, if the result is still wanted.

        Raises:
            CancelledError: it is not.
        """
        if self.is_cancelled():
            raise CancelledError

    def begin(self, step: str) -> None:
        """Tell that a part of the work, called ``step``, begins; raises as `check`."""
        self._step, self._last_word = step, 0.0
        self.progress(0, 0)

    def progress(self, done: int, total: int) -> None:
        """Tell that ``done`` of ``total`` (0 if unknown) is done; raises as `check`."""
        self.check()
        now = time.monotonic()
        if now - self._last_word >= _PACE or done == total:
            self._last_word = now
            self._tell(self._step, done, total)


class TaskRunner(QObject):
    """Threads for work of several kinds: two of one kind run one after the other, and the latest of a kind wins.

    Args:
        one_at_a_time: the kinds share a thread, because what they use is for one thread at a time.
    """

    _arrived = Signal(object)  # a function to be called in the window's thread

    def __init__(self, parent: QObject | None = None, *, one_at_a_time: bool = False) -> None:
        super().__init__(parent)
        self._one_at_a_time, self._is_open = one_at_a_time, True
        self._latest: dict[str, Task] = {}
        self._lock = threading.Lock()  # over what the threads use too: whether it is open, and what follows
        self._waiting: dict[str, deque[Callable[[], None]]] = {}  # by lanes; each that is here has a thread
        self._arrived.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def start(  # noqa: PLR0913 - a piece of work, and what becomes of it
        self, kind: str, work: Callable[[Task], Result], done: Callable[[Result], None],
        failed: Callable[[str], None], *, told: Told = lambda step, done, total: None, must_finish: bool = False,
    ) -> None:  # fmt: skip
        """Call ``work`` in a thread, then ``done`` with its result, or ``failed`` with a sentence.

        Neither is called if something newer of the same ``kind`` was started, or `cancel` or `close` was called: then
        the work itself ends at its next word. An exception that is not for the user is raised in the window's thread
        as well.

        Args:
            told: called now and then with the step, the work done and the whole work, 0 if that is unknown.
            must_finish: the user was promised this work: nothing newer and no closing window takes its place.
        """
        if not self._is_open:
            return
        task = Task(lambda *words: self._emit(task, partial(told, *words)))
        if must_finish:
            _promised.add(task)
        else:
            self.cancel(kind)
            self._latest[kind] = task
        lane = "" if self._one_at_a_time else f"finish: {kind}" if must_finish else kind
        with self._lock:
            has_thread = lane in self._waiting
            self._waiting.setdefault(lane, deque()).append(partial(self._run, task, work, done, failed))
        if not has_thread:
            threading.Thread(target=self._work_off, args=(lane,), name=f"task: {lane}", daemon=True).start()

    def cancel(self, kind: str) -> None:
        """Let whatever of ``kind`` is under way come to nothing."""
        if (task := self._latest.pop(kind, None)) is not None:
            task.cancel()

    def close(self) -> None:
        """Cancel all but what must finish, and return at once; nothing arrives any more."""
        with self._lock:
            self._is_open = False
        for kind in list(self._latest):
            self.cancel(kind)

    def _work_off(self, lane: str) -> None:
        """Run what waits in ``lane``, one after the other, until nothing does; this is a thread."""
        _threads.add(threading.current_thread())
        while True:
            with self._lock:
                if not self._waiting[lane]:
                    del self._waiting[lane]
                    break
                run = self._waiting[lane].popleft()
            run()
        _threads.discard(threading.current_thread())

    def _run(
        self, task: Task, work: Callable[[Task], Any], done: Callable[[Any], None], failed: Callable[[str], None]
    ) -> None:
        try:
            task.check()
            self._emit(task, partial(done, work(task)))
        except CancelledError:
            pass
        except (DigitpadError, MemoryError) as error:
            _log.warning("%s: %s", threading.current_thread().name, error, exc_info=True)
            self._emit(task, partial(failed, said_of(error)))
        except BaseException as error:  # noqa: BLE001 - a fault of ours: raised where it is seen
            # What is no Exception would end the program.
            fault = error if isinstance(error, Exception) else RuntimeError(repr(error))
            self._emit(task, partial(_tell_fault, fault, said_of(error), failed))
        finally:
            _promised.discard(task)

    def _emit(self, task: Task, arrival: Callable[[], None]) -> None:
        with self._lock:  # who closes has seen the last of us
            if self._is_open:
                self._arrived.emit(lambda: None if task.is_cancelled() else arrival())

    def _arrive(self, arrival: Callable[[], None]) -> None:
        if self._is_open:
            arrival()


def said_of(error: BaseException) -> str:
    """Return what the user is told of ``error``."""
    if isinstance(error, DigitpadError):
        return words_of(error)
    if isinstance(error, MemoryError):
        return QCoreApplication.translate("TaskRunner", _NO_MEMORY)
    return QCoreApplication.translate("TaskRunner", _FAULT).format(type(error).__name__)


def _tell_fault(fault: Exception, sentence: str, failed: Callable[[str], None]) -> None:
    failed(sentence)
    raise fault


_threads: Final[set[threading.Thread]] = set()  # of all runners
_promised: Final[set[Task]] = set()  # what must finish, of all runners


@atexit.register
def end_work(patience: float = 5.0) -> bool:
    """Wait for all that must finish, and up to ``patience`` seconds for the rest; return whether all work has ended.

    Python does not end well under threads that are inside a library.
    """
    end = time.monotonic() + patience
    while _promised or (_threads and time.monotonic() < end):
        time.sleep(0.01)
    return not _threads
