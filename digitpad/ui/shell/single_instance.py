"""One window for a user's folder: who starts a second one sees the first. Main thread, before and beside the window."""

from __future__ import annotations

import contextlib
import getpass
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import quote_from_bytes, unquote_to_bytes

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, QTimer, Signal

from digitpad.core.errors import DigitpadError

if TYPE_CHECKING:  # Qt's network takes its time, and the window is shown before anybody can call it
    from PySide6.QtNetwork import QLocalServer

LOCK_NAME: Final = "window.lock"

_IS_LINUX: Final = sys.platform.startswith("linux")
_PATIENCE: Final = 3.0  # seconds for a first window that is just starting
_SOON: Final = 500  # milliseconds, by when the window is there; whoever calls before is not heard, and calls again
_ANSWER: Final = 1000  # milliseconds for one that runs
_CALL: Final = b"raise "  # and the file that is to be opened, if there is one, quoted to the end of the line
_REPLY: Final = b"here\n"


class SingleInstance(QObject):
    """Held by the process whose window it is; others call it and go.

    The lock names its process, so that of one that was killed counts for nothing; a folder that cannot be written to
    has no lock, and any number of windows.
    """

    called = Signal(str)  # the file that is to be opened; empty if none is

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        with contextlib.suppress(OSError):  # then no lock can be made either, and `is_first` says so
            folder.mkdir(parents=True, exist_ok=True)
        self._name = _name_of(folder)
        self._lock = QLockFile(str(folder / LOCK_NAME))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self._listening = QTimer(self, singleShot=True, interval=_SOON)
        self._listening.timeout.connect(self._listen)

    def is_first(self, file: Path | None = None) -> bool:
        """Return whether this process may show the window; if not, the first one has been raised, and opens ``file``.

        Raises:
            DigitpadError: another process has the window but does not answer.
        """
        deadline = time.monotonic() + _PATIENCE
        while not self._lock.tryLock(0):
            if self._lock.error() != QLockFile.LockError.LockFailedError:
                return True  # no lock can be made here
            if self._call(file):
                return False
            if time.monotonic() > deadline:
                raise DigitpadError("Digitpad is running already, but its window does not answer")
            time.sleep(0.05)  # no window yet whose loop could turn instead
        self._listening.start()
        return True

    def release(self) -> None:
        """Let the next one have the window."""
        self._listening.stop()
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _listen(self) -> None:
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - see above

        self._server = QLocalServer(self)
        options = QLocalServer.SocketOption
        self._server.setSocketOptions(options.AbstractNamespaceOption if _IS_LINUX else options.UserAccessOption)
        self._server.newConnection.connect(self._on_call)
        QLocalServer.removeServer(self._name)  # left by one that was killed
        self._server.listen(self._name)

    def _call(self, file: Path | None) -> bool:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - see above

        caller = QLocalSocket()
        if _IS_LINUX:
            caller.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
        caller.connectToServer(self._name)
        if not caller.waitForConnected(_ANSWER):
            return False
        # Whatever bytes a name has, they come through.
        caller.write(_CALL + (b"" if file is None else quote_from_bytes(os.fsencode(file)).encode()) + b"\n")
        caller.waitForBytesWritten(_ANSWER)
        if caller.bytesAvailable() == 0:  # the answer may have come while we were still asking
            caller.waitForReadyRead(_ANSWER)
        return bytes(caller.readAll().data()) == _REPLY

    def _on_call(self) -> None:
        assert self._server is not None
        caller = self._server.nextPendingConnection()
        caller.write(_REPLY)
        caller.flush()
        caller.disconnected.connect(caller.deleteLater)
        caller.readyRead.connect(self._on_words)
        self._on_words()  # they may have been there before we listened

    def _on_words(self) -> None:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - see above

        assert self._server is not None
        for caller in self._server.findChildren(QLocalSocket):
            while caller.canReadLine():
                words = bytes(caller.readLine().data()).removeprefix(_CALL).strip()
                self.called.emit(os.fsdecode(unquote_to_bytes(words)))


def _name_of(folder: Path) -> str:
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):  # a user whom the system does not know by name, as in a container
        user = str(os.getuid())
    key = f"{user}\n{folder.resolve()}"
    digest = QCryptographicHash.hash(key.encode(errors="surrogateescape"), QCryptographicHash.Algorithm.Sha256)
    return f"digitpad-{digest.data().hex()[:20]}"
