"""An exception that nobody expected is logged and shown, with a way to report it, and the window lives on."""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from digitpad import __version__

LOG_NAME: Final = "digitpad.log"
ISSUES: Final = "the project's issue tracker"

_LARGEST_LOG: Final = 1_000_000  # bytes; then it begins anew and the old one is kept beside it


class CrashHandler(QObject):
    """Takes the exceptions of all threads, and Qt's warnings."""

    _caught = Signal(str, str)  # a line, and the whole report; shown in the window's thread

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = folder / LOG_NAME
        self._dialog: CrashDialog | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Listen from now on."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread
        qInstallMessageHandler(self._take_from_qt)

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log ``error`` and show it; the signature is that of ``sys.excepthook``."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        report = f"{_versions()}\n\n{text}"
        self._write(report)
        self._caught.emit(f"{kind.__name__}: {error}", report)

    def _take_from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_type, args.exc_value, args.exc_traceback)

    def _take_from_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind != QtMsgType.QtDebugMsg:
            self._write(f"Qt, {context.category}: {message}")

    def _write(self, text: str) -> None:
        stamp = datetime.now(UTC).isoformat(timespec="seconds")
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            if self._log.exists() and self._log.stat().st_size > _LARGEST_LOG:
                self._log.replace(self._log.with_suffix(".log.1"))
            with self._log.open("a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(f"{stamp} {text.rstrip()}\n")
        except OSError as error:  # a folder that cannot be written to; the terminal is what is left
            if sys.stderr is not None:
                sys.stderr.write(f"digitpad: {self._log}: {error.strerror}\n{text}\n")

    def _show(self, line: str, report: str) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            return  # one that comes with every frame must not bury the window
        self._dialog = CrashDialog(line, report, str(self._log))
        self._dialog.show()


class CrashDialog(QDialog):
    """Says that something went wrong, that the work is safe, and how to report it."""

    def __init__(self, line: str, report: str, log: str) -> None:
        super().__init__(QApplication.activeWindow())
        self.setObjectName("crashDialog")
        self.setWindowTitle("Something went wrong in Digitpad")
        text = QLabel(
            "Something went wrong that should not have. Digitpad goes on, and your drawing is kept.\n"
            f"Please copy this report into an issue of {ISSUES}; it is also in {log}.",
            self,
        )
        text.setWordWrap(True)
        shown = QPlainTextEdit(f"{line}\n\n{report}", self)
        shown.setReadOnly(True)
        shown.setAccessibleName("Report")
        shown.setMinimumSize(560, 220)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton("&Copy the report", QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        for part in (text, shown, buttons):
            layout.addWidget(part)


def _versions() -> str:
    return f"Digitpad {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
