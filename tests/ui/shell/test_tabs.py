"""A new tab is one file and one line in the table: place, keys, menus and what it keeps come by themselves."""

from __future__ import annotations

import importlib.util
import sys
from collections import deque
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from digitpad.ui.app import create_window
from digitpad.ui.services.services import Tab
from digitpad.ui.shell import window as window_module
from digitpad.ui.shell.tabs import TABS, TabKind
from digitpad.ui.shell.window import MainWindow
from digitpad.ui.train.tab import TrainTab


@pytest.fixture
def with_extra_tab(monkeypatch: pytest.MonkeyPatch) -> None:
    """The one file, and the one line."""
    spec = importlib.util.spec_from_file_location("extra_tab", Path(__file__).with_name("extra_tab.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "extra_tab", module)
    spec.loader.exec_module(module)
    monkeypatch.setattr(window_module, "TABS", (*TABS, TabKind("extra", "Extra", "extra_tab", "ExtraTab")))


def shown(qtbot: QtBot) -> MainWindow:
    window = create_window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def visible_menus(window: MainWindow) -> list[str]:
    return [action.text() for action in window.menuBar().actions() if action.isVisible()]


def test_a_new_tab_is_one_file_and_one_line(with_extra_tab: None, qtbot: QtBot) -> None:
    window = shown(qtbot)
    assert "extra" not in window.built, "nothing is built before it is looked at"
    assert "&Extra" not in visible_menus(window)
    QTest.keyClick(window, Qt.Key(Qt.Key.Key_1 + len(TABS)), Qt.KeyboardModifier.ControlModifier)
    tabs = window.findChild(QTabWidget, "tabs")
    assert isinstance(tabs, QTabWidget)
    assert (tabs.currentWidget().objectName(), tabs.tabText(len(TABS))) == ("extra", "Extra")
    label = window.tab("extra").findChild(QLabel)
    assert isinstance(label, QLabel)
    assert label.text() == "1 starts"
    assert "&Extra" in visible_menus(window)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert label.text() == ""
    tabs.setCurrentIndex(0)
    assert "&Extra" not in visible_menus(window)
    window.close()


def test_what_a_new_tab_keeps_is_there_at_the_next_start(with_extra_tab: None, qtbot: QtBot) -> None:
    for starts in (1, 2, 3):
        window = shown(qtbot)
        label = window.tab("extra").findChild(QLabel)
        assert isinstance(label, QLabel)
        assert label.text() == f"{starts} starts"
        window.close()


def test_every_tab_of_the_table_can_be_built_and_prepared(qtbot: QtBot) -> None:
    window = shown(qtbot)
    for kind in TABS:
        deque(kind.load().prepare(), maxlen=0)
        assert window.tab(kind.name) is window.built[kind.name]
    window.close()


def test_the_tabs_are_loaded_when_the_pen_is_up(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = shown(qtbot)
    canvas = window.findChild(QWidget, "canvas")
    assert isinstance(canvas, QWidget)
    loaded: list[str] = []
    real = TabKind.load

    def load(kind: TabKind) -> type[Tab]:
        loaded.append(kind.name)
        return real(kind)

    monkeypatch.setattr(TabKind, "load", load)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    window._load_tabs()
    qtbot.wait(4 * 50)  # the pen has been looked for more than once
    assert loaded == [], "the pen was held up"
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    qtbot.waitUntil(lambda: loaded[: len(TABS)] == [kind.name for kind in TABS])  # then a large one is built
    window.close()


def test_what_the_tabs_need_besides_is_read_step_by_step_while_the_pen_is_up(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = shown(qtbot)
    canvas = window.findChild(QWidget, "canvas")
    assert isinstance(canvas, QWidget)
    window.tab("train")
    steps = [0]

    def prepare() -> Iterator[None]:
        for _ in range(3):
            steps[0] += 1
            yield

    monkeypatch.setattr(TABS[0].load(), "prepare", prepare)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    window._build_ahead()
    qtbot.wait(4 * 50)  # the pen has been looked for more than once
    assert steps == [0], "the pen was held up"
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    qtbot.waitUntil(lambda: steps[0] == 3)
    window.close()


def test_a_window_that_is_there_gets_its_turn_soon_beside_a_thread_that_computes(qtbot: QtBot) -> None:
    window = shown(qtbot)
    assert sys.getswitchinterval() <= 0.001
    window.close()


def test_a_large_tab_is_built_in_steps_while_the_pen_is_up(qtbot: QtBot) -> None:
    window = shown(qtbot)
    canvas = window.findChild(QWidget, "canvas")
    assert isinstance(canvas, QWidget)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    window._build_ahead()
    assert not window._building, "the pen was held up"
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    assert list(window.built) == ["draw"], "built in one piece"
    qtbot.waitUntil(lambda: list(window.built) == ["draw", "train"])
    assert "&Train" not in visible_menus(window)
    built = window.built["train"]
    assert isinstance(built, TrainTab)
    assert not built._has_begun, "it works for nobody"
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.tab("train") is built
    assert "&Train" in visible_menus(window)
    assert window.focusWidget() is built.form.presets, "as at every first look"
    assert built._has_begun
    window.close()


@pytest.mark.parametrize("is_opened", [True, False], ids=["opened", "closed"])
def test_half_of_a_tab_is_finished_when_it_is_needed(qtbot: QtBot, is_opened: bool) -> None:
    window = shown(qtbot)
    next(window._steps_left("train"))
    next(window._steps_left("train"))
    assert "train" not in window.built
    if is_opened:
        QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(window.built["train"].isVisible)
        assert not window._building
    window.close()
    built = window.built["train"]
    assert isinstance(built, TrainTab)
    assert built._is_shut_down
