"""The program's log: a rotating file in the user's folder, and beside it what Python says of a crash in a library.

Any thread may log. Until `log_to_file` is called, what is logged goes nowhere.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any, Final

LOG_NAME: Final = "digitpad.log"
FAULTS_NAME: Final = "faults.log"

_LARGEST: Final = 1_000_000  # bytes; then it begins anew, and the last one is kept beside it
_FORM: Final = "%(asctime)s %(levelname)s %(name)s (%(threadName)s): %(message)s"
_log: Final = logging.getLogger(__name__)
_open: Final[list[Any]] = []  # what must stay open for `faulthandler`


class _LogFile(RotatingFileHandler):
    """Makes its folder when there is something to write; what it cannot write goes to the terminal."""

    def _open(self) -> Any:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own spelling
        if sys.stderr is not None:
            error = sys.exc_info()[1]
            reason = getattr(error, "strerror", None) or error
            sys.stderr.write(f"digitpad: {self.baseFilename}: {reason}\n{self.format(record)}\n")


def log_to_file(folder: Path) -> None:
    """Write what is logged from now on to `LOG_NAME` in ``folder``; also the warnings of other libraries."""
    root = logging.getLogger()
    for old in [handler for handler in root.handlers if isinstance(handler, _LogFile)]:
        root.removeHandler(old)
        old.close()
    handler = _LogFile(folder / LOG_NAME, maxBytes=_LARGEST, backupCount=1, encoding="utf-8",
                       errors="backslashreplace", delay=True)  # fmt: skip
    handler.setFormatter(logging.Formatter(_FORM))
    root.addHandler(handler)
    logging.getLogger("digitpad").setLevel(logging.INFO)


def log_faults(folder: Path) -> None:
    """Let a crash in a library leave the stacks of all threads in `FAULTS_NAME`; log those that the last one left."""
    path = folder / FAULTS_NAME
    try:
        if path.exists() and (left := path.read_text(encoding="utf-8", errors="replace").strip()):
            _log.critical("the last window ended by a crash in a library:\n%s", left)
        folder.mkdir(parents=True, exist_ok=True)
        _open[:] = [path.open("w", encoding="utf-8")]
    except OSError as error:
        _log.warning("%s cannot be written: %s", path, error)
    else:
        faulthandler.enable(_open[0])
