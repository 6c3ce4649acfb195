"""A window as a user has it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from digitpad.ui.app import create_window
from tests.ui.hand import Hand


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[[], Hand]]:
    """Opens a window, as often as it is called, each as at a new start."""

    def start() -> Hand:
        window = create_window()
        qtbot.addWidget(window)
        window.resize(1000, 700)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return Hand(window)

    yield start
    QGuiApplication.clipboard().clear()  # Qt's offscreen clipboard crashes at exit if it still holds our own data


@pytest.fixture
def hand(open_window: Callable[[], Hand]) -> Hand:
    return open_window()
