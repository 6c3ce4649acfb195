"""Work that would make the window stutter, done in one thread beside it. The latest of each kind wins."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from digitpad.core.errors import DigitpadError

Result = TypeVar("Result")


class TaskRunner(QObject):
    """One worker thread. What it returns arrives in the thread of the window."""

    _finished = Signal(object)  # a function to be called in the window's thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="digitpad-background")
        self._latest: dict[str, int] = {}
        self._is_open = True
        self._finished.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def start(
        self, kind: str, work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[str], None]
    ) -> None:
        """Call ``work`` in the background, then ``done`` with its result, or ``failed`` with a sentence.

        Neither is called if something newer of the same ``kind`` was started, or `cancel` or `close` was called.
        An exception that is not for the user is raised in the window's thread.
        """
        if not self._is_open:
            return
        number = self._latest[kind] = self._latest.get(kind, 0) + 1

        def is_latest() -> bool:
            return self._is_open and self._latest[kind] == number

        self._executor.submit(self._run, is_latest, work, done, failed)

    def cancel(self, kind: str) -> None:
        """Let whatever of ``kind`` is under way come to nothing."""
        self._latest[kind] = self._latest.get(kind, 0) + 1

    def close(self) -> None:
        """Drop what has not begun and wait for what has."""
        self._is_open = False
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _run(
        self,
        is_latest: Callable[[], bool],
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[str], None],
    ) -> None:
        if not is_latest():
            return
        arrival: Callable[[], None]
        try:
            result = work()
        except DigitpadError as error:
            sentence = str(error)
            arrival = lambda: failed(sentence)  # noqa: E731 - runs in the window's thread
        except Exception as error:  # noqa: BLE001 - a fault of ours: raised where it is seen
            fault = error
            arrival = lambda: _raise(fault)  # noqa: E731
        else:
            arrival = lambda: done(result)  # noqa: E731
        if self._is_open:
            self._finished.emit(lambda: arrival() if is_latest() else None)

    def _arrive(self, arrival: Callable[[], None]) -> None:
        arrival()


def _raise(error: Exception) -> None:
    raise error
