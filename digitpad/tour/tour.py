"""The tour: drives the real window with real events and saves a picture of each step; those in the README are its own.

It runs in the main thread of a process of its own.
"""

from __future__ import annotations

import contextlib
import os
import signal
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.storage.folders import VARIABLE
from digitpad.tour.guide import Guide
from digitpad.tour.steps import STEPS
from digitpad.ui.app import create_window


@dataclass(frozen=True, slots=True)
class Step:
    """One picture of the tour, and what is to be seen on it."""

    file: Path
    caption: str


def take(folder: Path) -> Iterator[Step]:
    """Drive the window through all that it does; yield each step once its picture lies in ``folder``.

    The user's own folder is left alone: the tour has one of its own, which is gone afterwards.

    Raises:
        DigitpadError: a picture cannot be saved.
    """
    with os_errors_as(f"{folder} cannot be made"):
        folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(["digitpad"])
    with tempfile.TemporaryDirectory(prefix="digitpad-tour-") as scratch, _interruption() as is_interrupted:
        own = os.environ.get(VARIABLE)
        os.environ[VARIABLE] = str(Path(scratch) / "home")
        try:
            yield from _steps(folder, Guide(create_window(), Path(scratch), is_interrupted))
        finally:
            del os.environ[VARIABLE]
            os.environ |= {VARIABLE: own} if own is not None else {}
    del application


def _steps(folder: Path, guide: Guide) -> Iterator[Step]:
    try:
        for number, (name, caption, act) in enumerate(STEPS, start=1):
            shown = act(guide) or guide.window
            step = Step(folder / f"{number:02}-{name}.png", caption)
            if not shown.grab().save(str(step.file)):
                raise DigitpadError(f"{step.file} cannot be saved")
            guide.tidy_up()
            yield step
    finally:
        guide.leave()


@contextlib.contextmanager
def _interruption() -> Iterator[Callable[[], bool]]:
    """Give what tells whether Ctrl+C has come: Qt's own code, which calls ours, bears no KeyboardInterrupt."""
    has_come = threading.Event()
    before = signal.getsignal(signal.SIGINT)
    if callable(before):
        signal.signal(signal.SIGINT, lambda _number, _frame: has_come.set())
    try:
        yield has_come.is_set
    finally:
        if callable(before):
            signal.signal(signal.SIGINT, before)
