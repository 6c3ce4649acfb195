"""A user of the Evaluate tab in the real window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QPushButton, QTabWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.corrections import CorrectionList
from digitpad.core.data.dataset import DataSet
from digitpad.core.evaluation.describe import example_title
from digitpad.core.evaluation.session import load_evaluation_data
from digitpad.ui.evaluate.tab import EvaluateTab
from tests.ui.hand import Hand

Key = Qt.Key


class Examiner:
    """A user of the Evaluate tab."""

    def __init__(self, hand: Hand, qtbot: QtBot) -> None:
        self.hand, self.window, self.qtbot = hand, hand.window, qtbot
        tabs = self.window.findChild(QTabWidget, "tabs")
        assert tabs is not None
        self.tabs = tabs
        QTest.keyClick(self.window, Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        content = self.window.tab("evaluate")
        assert isinstance(content, EvaluateTab)
        self.tab = content

    @property
    def pages(self) -> QTabWidget:
        found = self.window.findChild(QTabWidget, "evaluationPages")
        assert found is not None
        return found

    def widget(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        return found

    def press(self, name: str) -> None:
        button = self.widget(name)
        assert isinstance(button, QToolButton | QPushButton)
        assert button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, data: object, model: object = "", other: object = "") -> None:
        for name, value in (("evaluateData", data), ("evaluateModel", model), ("compareModel", other)):
            box = self.widget(name)
            assert isinstance(box, QComboBox)
            if value:
                box.setCurrentText(str(value))

    def evaluate(self, data: object, **boxes: object) -> None:
        self.choose(data, **boxes)
        self.press("evaluateButton")
        self.qtbot.waitUntil(lambda: not self.tab.is_evaluating, timeout=20_000)

    def shown(self) -> list[str]:
        grid = self.widget("errorGallery")
        assert isinstance(grid, QListView)
        return [example_title(item, DIGITS.labels) for item in self.tab.examples.model.items]

    def choose_image(self, title: str) -> None:
        examples = self.tab.examples
        examples.grid.setCurrentIndex(examples.model.index(self.shown().index(title), 0))

    def groups(self) -> list[str]:
        choice = self.tab.examples.choice
        return [choice.itemText(i) for i in range(choice.count())]

    def show_group(self, title: str) -> None:
        choice = self.tab.examples.choice
        choice.setCurrentIndex(next(i for i, text in enumerate(self.groups()) if text.startswith(title)))

    def marks(self, data: object) -> Mapping[str, int | None]:
        """What is kept on ``data``."""
        opened = load_evaluation_data(str(data))
        assert isinstance(opened, DataSet)
        return CorrectionList.of(opened, str(data)).load().marks

    def text(self, name: str) -> str:
        label = self.widget(name)
        assert isinstance(label, QLabel)
        return label.text()
