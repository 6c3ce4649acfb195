"""Handles what comes unexpected: an exception is logged and shown, and the window lives on; a signal closes the window.

The hooks are called in whatever thread the exception was raised; all else happens in the main thread.
"""

from __future__ import annotations

import logging
import platform
import signal
import socket
import sys
import threading
import traceback
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

import PySide6
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from digitpad import __version__
from digitpad.core.storage.log import LOG_NAME

if TYPE_CHECKING:
    from digitpad.ui.shell.crash_dialog import CrashDialog

_STATUS: Final = {signal.SIGINT: 130, signal.SIGTERM: 143}
_log: Final = logging.getLogger(__name__)


class CrashHandler(QObject):
    """Takes the exceptions of all threads, and Qt's warnings."""

    _caught = Signal(str)  # the details; shown in the window's thread

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._dialog: CrashDialog | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Listen from now on."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread
        qInstallMessageHandler(_take_from_qt)

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log ``error`` and show it; the signature is that of ``sys.excepthook``."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
            return
        _log.critical("a fault", exc_info=(kind, error, trace))
        self._caught.emit(f"{versions()}\n\n{''.join(traceback.format_exception(kind, error, trace))}")

    def _take_from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, details: str) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            return  # one that comes with every frame must not bury the window
        from digitpad.ui.shell.crash_dialog import CrashDialog  # noqa: PLC0415 - never, one hopes

        self._dialog = CrashDialog(details, str(self._folder / LOG_NAME))
        self._dialog.show()


def _take_from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind != QtMsgType.QtDebugMsg:
        _log.warning("Qt, %s: %s", context.category, message)


def versions() -> str:
    """Return the versions of the program, of what it stands on, and of the system, in one line."""
    return (
        f"Digitpad {__version__}, Python {platform.python_version()}, Qt {qVersion()}, PySide6 {PySide6.__version__}, "
        f"{platform.platform()}, {QGuiApplication.platformName() or 'no'} platform"
    )


class Interrupt(QObject):
    """Ctrl+C in the terminal, or a polite kill: the window closes as if by hand, and the drawing is kept.

    Python hears a signal only when it runs again; a socket that Qt watches wakes it up at once.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inner, self._outer = socket.socketpair()
        self._inner.setblocking(False)
        self._outer.setblocking(False)
        self._notifier = QSocketNotifier(self._outer.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: self._outer.recv(64))
        signal.set_wakeup_fd(self._inner.fileno(), warn_on_full_buffer=False)
        for number, status in _STATUS.items():
            # Not here and now: before the event loop turns, it could not be told to end.
            signal.signal(number, lambda *_, status=status: QTimer.singleShot(0, partial(_close, status)))


def _close(status: int) -> None:
    QApplication.closeAllWindows()
    QApplication.exit(status)
