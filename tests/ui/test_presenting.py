"""Before a class and in a hall: the whole screen for the answer, a canvas that clears itself, a toolbar that fits."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QTabWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import Ink
from digitpad.ui.shell.help import KeysDialog
from digitpad.ui.widgets.theme import Theme
from tests.ui.hand import Hand

Open = Callable[[], Hand]
RIGHT = Qt.MouseButton.RightButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of dialogs, by the plugin without a screen


def widget(hand: Hand, name: str) -> QWidget:
    found = hand.window.findChild(QWidget, name)
    assert found is not None
    return found


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, Qt.Key.Key_F11], ids=["Esc", "F11"])
def test_a_class_sees_the_canvas_a_huge_answer_and_the_bars_only(hand: Hand, leave: Qt.Key) -> None:
    hand.draw_seven()
    before = hand.window.size(), widget(hand, "prediction").font().pointSizeF(), hand.tab.panel.geometry()
    hand.key(Qt.Key.Key_F11)
    tabs = hand.window.findChild(QTabWidget, "tabs")
    assert tabs is not None
    assert hand.window.isFullScreen()
    seen = ("canvas", "prediction", "verdict", "bar0", "bar9")
    hidden = ("clearButton", "modelInput", "answeringModel", "comparedModel")
    assert [name for name in seen if not widget(hand, name).isVisible()] == []
    assert [name for name in hidden if widget(hand, name).isVisible()] == []
    assert not hand.window.menuBar().isVisible()
    assert not tabs.tabBar().isVisible()
    first_steps = tabs.cornerWidget()
    assert first_steps is not None
    assert not first_steps.isVisible()
    QTest.qWait(0)
    assert widget(hand, "prediction").font().pointSizeF() > 1.5 * before[1]
    hand.draw_seven()
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hand.text("prediction") == "7", "keys and pen work as ever"
    hand.key(leave)
    assert not hand.window.isFullScreen()
    assert hand.window.menuBar().isVisible()
    assert tabs.tabBar().isVisible()
    assert first_steps.isVisible()
    assert all(widget(hand, name).isVisible() for name in (*seen, *hidden))
    QTest.qWait(0)
    after = hand.window.size(), widget(hand, "prediction").font().pointSizeF(), hand.tab.panel.geometry()
    assert after == before


def test_nothing_is_cut_before_a_class(hand: Hand) -> None:
    hand.draw_seven()
    for theme in (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST):
        hand.window.services.themes.choose(theme)
        hand.key(Qt.Key.Key_F11)
        QTest.qWait(0)
        for name in ("canvas", "prediction", "verdict", "bar0", "bar9"):
            shown = widget(hand, name)
            around = shown.parentWidget()
            assert around is not None
            assert around.rect().contains(shown.geometry()), name
        assert not hand.canvas.geometry().intersects(hand.tab.panel.geometry())
        hand.key(Qt.Key.Key_Escape)


def test_the_next_start_is_no_presentation(open_window: Open) -> None:
    first = open_window()
    first.key(Qt.Key.Key_F11)
    first.window.close()
    second = open_window()
    assert not second.window.isFullScreen()
    assert second.window.menuBar().isVisible()


def test_another_tab_ends_the_presentation(hand: Hand) -> None:
    hand.key(Qt.Key.Key_F11)
    hand.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert not hand.window.isFullScreen()
    assert hand.window.menuBar().isVisible()


def test_see_why_is_back_after_the_presentation(hand: Hand) -> None:
    hand.key(Qt.Key.Key_W)
    assert widget(hand, "whyPanel").isVisible()
    hand.key(Qt.Key.Key_F11)
    assert not widget(hand, "whyPanel").isVisible()
    hand.key(Qt.Key.Key_F11)
    assert widget(hand, "whyPanel").isVisible()


def clear_after(hand: Hand, seconds: int) -> None:
    action = hand.window.findChild(QAction, f"clearAfter{seconds}")
    assert action is not None
    action.trigger()


@pytest.fixture
def timer(hand: Hand) -> Callable[[], bool]:
    """Lets the time go by that is counted; returns whether any was."""
    found = hand.tab._clear_after._timer

    def run_out() -> bool:
        was_counting = found.isActive()
        found.stop()
        if was_counting:
            found.timeout.emit()
        return was_counting

    return run_out


def test_the_canvas_clears_itself_so_long_after_the_last_stroke(
    hand: Hand, timer: Callable[[], bool], open_window: Open
) -> None:
    hand.draw_seven()
    assert not timer(), "never, unless it is chosen"
    clear_after(hand, 5)
    assert hand.tab._clear_after._timer.remainingTime() == pytest.approx(5000, abs=300)
    hand.draw_seven()
    assert timer()
    assert hand.drawing.is_blank
    assert not timer()
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(hand.ink.strokes) == 2, "it is a step of undo"
    hand.window.close()
    again = open_window()
    again.draw_seven()
    assert again.tab._clear_after._timer.isActive(), "it is kept"


def test_it_never_clears_while_one_draws(hand: Hand, timer: Callable[[], bool]) -> None:
    clear_after(hand, 3)
    hand.draw_seven()
    hand.press(300, 300)
    assert not timer(), "it counts from the last pen-up"
    hand.release(300, 300)
    QTest.mousePress(hand.canvas, RIGHT, pos=hand.place(900, 900))  # an eraser that meets nothing
    assert timer()
    assert len(hand.ink.strokes) == 2
    QTest.mouseRelease(hand.canvas, RIGHT, pos=hand.place(900, 900))
    assert timer()
    assert hand.ink == Ink()


def test_it_waits_for_a_dialog(hand: Hand, timer: Callable[[], bool]) -> None:
    clear_after(hand, 3)
    hand.draw_seven()
    hand.key(Qt.Key.Key_F1)
    assert timer()
    assert len(hand.ink.strokes) == 1
    (dialog,) = (each for each in hand.window.findChildren(QDialog) if each.isVisible())
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert timer()
    assert hand.drawing.is_blank


@pytest.mark.parametrize("with_why", [False, True])
@pytest.mark.parametrize("size", [(800, 500), (900, 600), (1000, 700), (1120, 760), (1600, 1000)], ids=str)
def test_the_tab_fits_and_nothing_overlaps(hand: Hand, qtbot: QtBot, size: tuple[int, int], with_why: bool) -> None:
    if with_why:
        hand.key(Qt.Key.Key_W)
    hand.window.resize(*size)
    qtbot.waitUntil(lambda: hand.window.size() == QSize(*size))
    QTest.qWait(0)
    hand.tab.panel.offer("42")
    QTest.qWait(0)
    for around in (hand.tab, hand.tab._toolbar, hand.tab.panel):
        shown = [each for each in around.findChildren(QWidget) if each.parentWidget() is around and each.isVisible()]
        assert shown
        for i, one in enumerate(shown):
            if one is hand.tab.message_bar:
                continue
            assert around.rect().contains(one.geometry()), (one, one.geometry(), around.rect())
            assert not any(one.geometry().intersects(other.geometry()) for other in shown[i + 1 :]), one
    assert hand.tab.size().width() <= size[0], "it does not scroll"
    assert hand.tab.size().height() <= size[1]
    assert widget(hand, "penWidth").width() >= 64


@pytest.mark.parametrize(("width", "words"), [(900, False), (1000, True)])
def test_the_icons_on_the_right_have_words_below_them_where_there_is_room(
    hand: Hand, qtbot: QtBot, width: int, words: bool
) -> None:
    hand.window.resize(width, 700)
    qtbot.waitUntil(lambda: hand.window.width() == width)
    names = ("openButton", "pasteButton", "saveButton", "readNumber", "whyButton")
    buttons = [hand.window.findChild(QToolButton, name) for name in names]
    under = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    assert [button is not None and button.toolButtonStyle() == under for button in buttons] == [words] * 5
    assert [button.text() for button in buttons if button] == ["Open", "Paste", "Save", "Number", "Why"]


def test_save_is_in_the_toolbar(hand: Hand) -> None:
    button = hand.window.findChild(QAbstractButton, "saveButton")
    assert button is not None
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert hand.tab.message_bar.text == "There is nothing to save yet: draw a digit first."


def test_the_keys_name_each_action_as_it_is_and_the_other_way_to_erase(hand: Hand) -> None:
    hand.draw_seven()
    hand.key(Qt.Key.Key_Backspace)
    menus = [action.menu() for action in hand.window.menuBar().actions()]
    keys = KeysDialog([menu for menu in menus if menu is not None], hand.window)  # type: ignore[misc]
    shown = [label.text() for label in keys.findChildren(QLabel)]
    assert "Undo" in shown
    assert not any("Clear" in text and text != "Clear" for text in shown)
    assert "E or right mouse button" in shown
    assert "F11" in shown
    keys.close()
