"""Ctrl+C in the terminal, and a polite kill: the window closes as if by hand, and the drawing is kept. Main thread."""

from __future__ import annotations

import signal
import socket
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

_STATUS: Final = {signal.SIGINT: 130, signal.SIGTERM: 143}


class Interrupt(QObject):
    """Python hears a signal only when it runs again; a socket that Qt watches wakes it up at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inner, self._outer = socket.socketpair()
        self._inner.setblocking(False)
        self._outer.setblocking(False)
        self._notifier = QSocketNotifier(self._outer.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        signal.set_wakeup_fd(self._inner.fileno(), warn_on_full_buffer=False)
        for number in _STATUS:
            signal.signal(number, self._on_signal)

    def _wake(self) -> None:
        self._outer.recv(64)

    @staticmethod
    def _on_signal(number: int, frame: FrameType | None) -> None:
        # Not here and now: before the event loop turns, it could not be told to end.
        QTimer.singleShot(0, lambda: _close(_STATUS[signal.Signals(number)]))


def _close(status: int) -> None:
    QApplication.closeAllWindows()
    QApplication.exit(status)
