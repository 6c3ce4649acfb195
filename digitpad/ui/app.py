"""Starts the window: `create_window` for whoever has a QApplication, `run` for the command line; in the main thread."""

from __future__ import annotations

import gc
import logging
import os
import sys
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyleFactory

from digitpad import __version__
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.storage.folders import user_folder
from digitpad.core.storage.log import log_faults, log_to_file
from digitpad.ui.services.autosave import SessionStore
from digitpad.ui.services.services import Services
from digitpad.ui.services.task_runner import end_work
from digitpad.ui.shell.crash_handler import CrashHandler, Interrupt, versions
from digitpad.ui.shell.language import speak
from digitpad.ui.shell.single_instance import SingleInstance
from digitpad.ui.shell.window import MainWindow
from digitpad.ui.widgets.actions import program_icon
from digitpad.ui.widgets.text_size import set_text_size
from digitpad.ui.widgets.theme import Theme, ThemeManager
from digitpad.ui.widgets.words import words_of

_STYLE, _HAS_STYLE = "Fusion", "digitpadHasStyle"  # the latter is a property of the application
_TURN: Final = 0.0005  # seconds
_PATIENCE: Final = 0.5  # seconds for cancelled work to end well
_log: Final = logging.getLogger(__name__)


def create_window() -> MainWindow:
    """Return the main window, with the state of the last start; it is ready to recognise when shown.

    A QApplication must exist.
    """
    # A frame takes Python's lock several times, and each time waits as long for a thread that computes.
    sys.setswitchinterval(_TURN)
    application = QApplication.instance()
    assert application is not None
    if not application.property(_HAS_STYLE):
        QApplication.setStyle(QStyleFactory.create(_STYLE))
    QApplication.setWindowIcon(program_icon())
    return MainWindow(partial(_make_services, SessionStore(user_folder())))


def _make_services(session: SessionStore) -> Services:
    """Return what the tabs are given, by the state that is kept; what is said from now on is in its language."""
    speak(session.state.language)
    set_text_size(session.state.text_size)
    themes = ThemeManager()
    kept = session.state.theme
    themes.choose(Theme(kept) if kept in set(Theme) else Theme.SYSTEM)
    return Services(themes, session, *_recogniser())


def run(file: Path | None = None, model: Path | None = None) -> int:
    """Show the window until it is closed, or raise the one that is there; return the exit status.

    ``file``, a picture or a drawing, is opened on the canvas; ``model``, the file of a model, answers.

    `digitpad.ui.shell.display_check.check_display` must have been asked before.

    Raises:
        DigitpadError: a window that is there does not answer.
    """
    # All the points that a mouse or stylus sends, not one a frame: they are the drawing.
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, on=False)
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    QGuiApplication.setDesktopFileName("digitpad")
    application = QApplication([*sys.argv[:1], "-style", _STYLE])  # so that PySide need not set up what a style is
    application.setProperty(_HAS_STYLE, True)
    application.setApplicationName("digitpad")
    application.setApplicationDisplayName("Digitpad")
    application.setApplicationVersion(__version__)
    folder = user_folder()
    single = SingleInstance(folder)
    if not single.is_first(model or file):
        return 0
    log_to_file(folder)
    log_faults(folder)
    crash_handler = CrashHandler(folder)
    crash_handler.install()
    _log.info("the window opens: %s", versions())
    interrupt = Interrupt(application)
    window = create_window()
    single.called.connect(window.come_to_front)
    window.show()
    for each in (model, file):
        if each is not None:
            window.open_file(each)
    gc.freeze()  # what is here stays: no collection, in the middle of a stroke, has to look at it again
    gc.enable()
    status = application.exec()
    single.release()
    del interrupt
    if not end_work(patience=_PATIENCE):  # cancelled, and inside a library: nobody waits for that
        logging.shutdown()
        if sys.stdout is not None:
            sys.stdout.flush()
        os._exit(status)
    return status


def _recogniser() -> tuple[Recogniser | None, str]:
    try:
        return Recogniser.shipped(), ""
    except Exception as error:  # noqa: BLE001 - the canvas does not need it
        _log.error("the program's own model cannot be used", exc_info=error)
        said = QCoreApplication.translate("App", "Digits cannot be read: {reason}. Drawing works all the same.")
        return None, said.format(reason=words_of(error))
