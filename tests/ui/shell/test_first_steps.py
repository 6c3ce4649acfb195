"""A newcomer is told three steps; they go when each has been looked at, and never come back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from digitpad.ui.shell.first_steps import FirstSteps
from digitpad.ui.shell.window import MainWindow
from tests.ui.hand import Hand


def steps(window: MainWindow) -> FirstSteps:
    found = window.findChild(FirstSteps, "firstSteps")
    assert isinstance(found, FirstSteps)
    return found


def look_at(window: MainWindow, index: int) -> None:
    tabs = window.findChild(QTabWidget, "tabs")
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(index)


def test_the_steps_are_ticked_go_and_do_not_come_back(open_window: Callable[[], Hand], qtbot: QtBot) -> None:
    window = open_window().window
    shown = steps(window)
    assert shown.isVisible()
    assert "✓ 1 Draw" in shown.text()
    assert "<b>2 Train your own</b>" in shown.text()
    assert "<b>3 See its errors</b>" in shown.text()
    look_at(window, 2)
    assert "✓ 3 See its errors" in shown.text()
    window.close()
    again = open_window().window
    assert "✓ 3 See its errors" in steps(again).text()
    look_at(again, 1)
    assert not steps(again).isVisible()
    again.close()
    assert not steps(open_window().window).isVisible()


def test_who_has_started_the_program_some_times_is_no_newcomer(open_window: Callable[[], Hand]) -> None:
    for _ in range(5):
        window = open_window().window
        assert steps(window).isVisible()
        window.close()
    assert not steps(open_window().window).isVisible()


def test_whatever_the_state_holds_is_no_matter(open_window: Callable[[], Hand]) -> None:
    window = open_window().window
    window.services.session.remember_tab("first steps", starts="many", done=3, over=None)
    window.close()
    assert steps(open_window().window).isVisible()
