"""A window whose Library tab is looked at, with drawings of the digits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.drawings.database import FIRST_PROFILE, Drawings, drawings_path
from digitpad.core.drawings.drawing import Answer, Drawing, Origin
from digitpad.core.ink.ink import Ink
from digitpad.ui.app import create_window
from digitpad.ui.library.tab import LibraryTab
from digitpad.ui.shell.window import MainWindow

NOON = 1_767_265_200.0  # in January 2026
DAY = 86_400.0


@dataclass
class Librarian:
    """Looks at the Library tab, and does in it what a person does."""

    window: MainWindow
    tab: LibraryTab
    qtbot: QtBot

    @property
    def drawings(self) -> Drawings:
        return self.window.services.teaching.drawings

    @property
    def labels(self) -> list[int | None]:
        return [drawing.label for drawing in self.tab.drawings.rows]

    @property
    def said(self) -> str:
        return self.tab.message_bar.text if self.tab.message_bar.isVisible() else ""

    def wait_for(self, labels: Sequence[int | None]) -> None:
        """Wait until the grid shows drawings of these labels."""
        self.qtbot.waitUntil(lambda: self.labels == list(labels), timeout=10_000)

    def select(self, *rows: int) -> None:
        rect = self.tab.drawings.grid.visualRect
        for place, row in enumerate(rows):
            at = rect(self.tab.drawings.model.index(row)).center()
            keys = Qt.KeyboardModifier.ControlModifier if place else Qt.KeyboardModifier.NoModifier
            QTest.mouseClick(self.tab.drawings.grid.viewport(), Qt.MouseButton.LeftButton, keys, at)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.tab.drawings.grid, key, keys)

    def undo(self) -> None:
        QTest.keyClick(self.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def press(self, name: str) -> None:
        button = self.window.findChild(QWidget, name)
        assert isinstance(button, QWidget)
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def press_in_message(self, text: str) -> None:
        buttons = self.tab.message_bar.findChildren(QPushButton)
        (button,) = (each for each in buttons if each.text().replace("&", "") == text and each.isVisible())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def keep(labels: Sequence[tuple[int | None, int]], *, profile: int = FIRST_PROFILE) -> None:
    """Keep a drawing of each label, a day apart, which was read as the second number."""
    with Drawings(drawings_path()) as drawings:
        drawings.keep_all(
            [
                (
                    Drawing(
                        label=label,
                        drawn=NOON + DAY * number,
                        origin=Origin.CORRECTION,
                        answer=Answer(digit=said, confidence=0.75, verdict="digit", model=f"model {number % 2}"),
                    ),
                    Ink.from_points([[(0, 0), (50, 10 * number), (20, 90)]]),
                )
                for number, (label, said) in enumerate(labels)
            ],
            profile=profile,
        )


@pytest.fixture
def open_library(user_home: Path, qtbot: QtBot) -> Callable[[], Librarian]:
    """Opens a window at the Library tab."""

    def start() -> Librarian:
        window = create_window()
        qtbot.addWidget(window)
        window.resize(1100, 760)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        tab = window.tab("library")
        assert isinstance(tab, LibraryTab)
        with qtbot.waitSignal(tab.drawings.loaded, timeout=10_000):
            qtbot.waitUntil(tab.isVisible)
        return Librarian(window, tab, qtbot)

    return start


@pytest.fixture
def librarian(open_library: Callable[[], Librarian]) -> Librarian:
    """A library of five drawings: 1, 7, 7 (one read as 1), no digit read as 4, and 4."""
    keep([(7, 7), (1, 1), (7, 1), (None, 4), (4, 4)])
    return open_library()
