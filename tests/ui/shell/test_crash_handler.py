"""A fault of ours: logged, shown, and copied with all that somebody needs to mend it."""

from __future__ import annotations

import logging
import platform
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from digitpad import __version__
from digitpad.ui.shell.crash_dialog import CrashDialog
from digitpad.ui.shell.crash_handler import CrashHandler

# What Qt's offscreen platform says of every dialog with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def break_a_slot() -> None:
    raise RuntimeError("a slot broke")


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> CrashDialog:
    """The dialog of a fault that has just happened."""
    handler = CrashHandler(tmp_path)
    with caplog.at_level(logging.CRITICAL):
        with pytest.raises(RuntimeError) as fault:
            break_a_slot()
        handler.take(fault.type, fault.value, fault.tb)

    def shown() -> CrashDialog | None:
        found = (w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog) and w.isVisible())
        return next(found, None)

    qtbot.waitUntil(lambda: shown() is not None)
    found = shown()
    assert found is not None
    qtbot.addWidget(found)
    return found


def test_copy_details_puts_versions_system_and_traceback_on_the_clipboard(dialog: CrashDialog, qtbot: QtBot) -> None:
    button = dialog.findChild(QPushButton, "copyDetails")
    assert isinstance(button, QPushButton)
    assert button.text().replace("&", "") == "Copy details"
    button.click()
    copied = QGuiApplication.clipboard().text()
    for part in (f"Digitpad {__version__}", f"Python {platform.python_version()}", "Qt 6.", platform.system(),
                 "Traceback (most recent call last)", Path(__file__).name, "RuntimeError: a slot broke"):  # fmt: skip
        assert part in copied
    QGuiApplication.clipboard().clear()


def test_the_first_line_shown_says_what_happened(dialog: CrashDialog) -> None:
    shown = dialog.findChild(QPlainTextEdit)
    assert isinstance(shown, QPlainTextEdit)
    assert shown.toPlainText().splitlines()[0] == "RuntimeError: a slot broke"


def test_a_fault_is_logged_with_its_traceback(dialog: CrashDialog, caplog: pytest.LogCaptureFixture) -> None:
    (record,) = caplog.get_records("setup")
    assert record.levelname == "CRITICAL"
    assert record.exc_info is not None
    assert str(record.exc_info[1]) == "a slot broke"


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C comes another way")
def test_ctrl_c_is_no_fault(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    statuses: list[int] = []
    monkeypatch.setattr(QApplication, "exit", statuses.append)  # Qt's own would end the event loops of later tests
    CrashHandler(tmp_path).take(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert statuses == [130]
    assert not caplog.records
