"""The Train tab in a real window, with a trainer that learns nothing and does as it is told."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QPushButton, QTabWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.runs.trainer_process import TrainerProcess
from digitpad.ui.app import create_window
from digitpad.ui.shell.window import MainWindow
from digitpad.ui.train import tab as train_tab
from digitpad.ui.train.tab import TrainTab
from tests.models import write_honest

FAKE = Path(__file__).with_name("fake_trainer.py")
ROOT = Path(__file__).resolve().parents[3]


class TrainHand:
    """Works the Train tab as a user does."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        tabs = window.findChild(QTabWidget, "tabs")
        assert tabs is not None
        tabs.setCurrentIndex(1)
        content = window.tab("train")
        assert isinstance(content, TrainTab)
        self.tab = content
        self.until(lambda: not self.widget("followTraining").visibleRegion().isEmpty())  # it is laid out

    def widget(self, name: str) -> QWidget:
        found = self.window.tab("train").findChild(QWidget, name)
        assert found is not None, name
        return found

    def click(self, name: str) -> None:
        QTest.mouseClick(self.widget(name), Qt.MouseButton.LeftButton)

    def click_in_question(self, name: str) -> None:
        button = self.window.findChild(QPushButton, name)
        assert button is not None, name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def text(self, name: str) -> str:
        label = self.widget(name)
        assert isinstance(label, QLabel)
        return label.text()

    def is_enabled(self, name: str) -> bool:
        return self.widget(name).isEnabled()

    def set_epochs(self, epochs: int) -> None:
        self.tab.form.fields["epochs"].widget.setProperty("value", epochs)

    def set_data(self, text: str) -> None:
        box = self.widget("dataSource")
        assert isinstance(box, QComboBox)
        box.setCurrentText(text)

    @property
    def progress(self) -> QProgressBar:
        bar = self.widget("trainProgress")
        assert isinstance(bar, QProgressBar)
        return bar

    @property
    def is_full(self) -> bool:
        return self.progress.maximum() > 0 and self.progress.value() == self.progress.maximum()

    def until(self, holds: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(holds, timeout=15_000)

    def until_ended(self) -> None:
        self.until(lambda: not self.tab.is_training)
        self.until_listed()

    def until_listed(self) -> None:
        """Until the table knows what has become of the run."""
        self.until(lambda: bool(self.tab.runs.model.rows) and self.tab.runs.model.rows[0].state != "running")

    def until_batches(self, count: int = 1) -> None:
        self.until(lambda: any(len(each.x) >= count for each in self.tab.charts.series("loss")))

    def train(self, epochs: int = 2) -> None:
        self.set_epochs(epochs)
        self.click("startButton")
        self.until_ended()

    def button(self, name: str) -> QToolButton:
        found = self.widget(name)
        assert isinstance(found, QToolButton)
        return found


OpenTrainTab = Callable[[str], TrainHand]


@pytest.fixture
def open_tab(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> OpenTrainTab:
    """Opens the window with a trainer that behaves as it is called."""
    model = write_honest(tmp_path / "honest.digitpad")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))

    def start(behaviour: str) -> TrainHand:
        command = (sys.executable, str(FAKE), behaviour, str(model))
        monkeypatch.setattr(train_tab, "TrainerProcess", partial(TrainerProcess, command))
        window = create_window()
        qtbot.addWidget(window, before_close_func=_end)
        window.resize(1120, 760)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return TrainHand(window, qtbot)

    return start


def _end(window: QWidget) -> None:
    for content in window.findChildren(TrainTab):
        content.shut_down()
