"""A notice has a row of its own, or the rim of the page: it covers no button, and goes without a trace."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QAbstractButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from digitpad.ui.widgets.message_bar import MessageBar
from tests.ui.hand import Hand

LONG = "A picture could not be read, and this sentence says at some length why that is and what to do about it. " * 3


def place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, widget.rect().topLeft()), widget.size())


@pytest.mark.parametrize("tab", ["draw", "train", "evaluate"])
def test_a_notice_covers_nothing_and_is_not_cut(hand: Hand, qtbot: QtBot, tab: str) -> None:
    pages = hand.window.findChild(QTabWidget, "tabs")
    assert isinstance(pages, QTabWidget)
    pages.setCurrentIndex(["draw", "train", "evaluate"].index(tab))
    content = hand.window.tab(tab)
    bar = content.findChild(MessageBar, "messageBar")
    assert isinstance(bar, MessageBar)
    qtbot.wait(1)
    before = {each: place(each, content) for each in content.findChildren(QAbstractButton) if each.isVisible()}
    bar.show_message(LONG, warning=True, actions={"Try again": lambda: None})
    qtbot.wait(1)
    shown = place(bar, content)
    assert bar.isVisible()
    assert content.rect().contains(shown)
    others = [each for each in content.findChildren(QAbstractButton) if not bar.isAncestorOf(each) and each.isVisible()]
    assert [each.objectName() for each in others if place(each, content).intersects(shown)] == []
    if tab == "draw":  # what one draws on must not move, so it lies over the rim of the page
        assert shown.height() < hand.canvas.height() / 3
    (words,) = [each for each in bar.findChildren(QWidget) if each.accessibleName() == LONG]
    assert words.height() >= words.heightForWidth(words.width())
    bar.hide()
    qtbot.waitUntil(lambda: {each: place(each, content) for each in before} == before)


def test_a_notice_on_the_page_stays_at_its_rim_and_costs_the_pen_nothing(hand: Hand, qtbot: QtBot) -> None:
    bar, asked = hand.tab.message_bar, []

    def rim() -> int:
        return hand.canvas.height() - bar.geometry().bottom()

    class Listening(MessageBar):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            asked.append(event)
            return super().eventFilter(watched, event)

    bar.__class__ = Listening
    hand.draw_seven()
    assert not asked, "nothing is shown, so nothing has to keep its place"
    bar.show_message("A remark")
    below = rim()
    for height in (900, 700):
        hand.window.resize(1120, height)
        qtbot.waitUntil(lambda: rim() == below)
    assert asked
    bar.hide()
    hand.window.resize(1120, 900)
    bar.show()
    assert rim() == below
