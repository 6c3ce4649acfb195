"""Practice: digits are asked for one after the other, kept at once, and none is lost by leaving."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.drawings.database import Drawings, drawings_path
from digitpad.core.drawings.drawing import Drawing, Origin
from digitpad.tour.shapes import SEVEN
from tests.ui.hand import Hand, on_page

CONTROL = Qt.KeyboardModifier.ControlModifier


def _kept() -> list[Drawing]:
    with Drawings(drawings_path()) as drawings:
        return sorted(drawings.find(), key=lambda each: each.drawn)


def _write(hand: Hand, number: int = 0) -> None:
    """Draw another seven each time: the very same is one drawing."""
    hand.draw([(x + 3 * number, y) for x, y in on_page(SEVEN)])


def _asked(hand: Hand) -> str:
    return hand.text("practiceTask")


def _begin(hand: Hand) -> None:
    hand.key(Qt.Key.Key_L, CONTROL)
    bar = hand.window.findChild(QWidget, "practiceBar")
    assert bar is not None
    assert bar.isVisible()


def test_each_digit_is_asked_for_and_kept_as_what_was_asked(hand: Hand) -> None:
    _begin(hand)
    for digit in range(10):
        assert _asked(hand) == f"Write a {digit}"
        _write(hand, digit)
        hand.key(Qt.Key.Key_Return)
        assert hand.ink.is_blank
    assert [each.label for each in _kept()] == list(range(10))
    assert {each.origin for each in _kept()} == {Origin.PRACTICE}


def test_a_moment_without_ink_finishes_a_digit(hand: Hand, qtbot: QtBot) -> None:
    _begin(hand)
    hand.draw_seven()
    qtbot.waitUntil(lambda: _asked(hand) == "Write a 1")
    assert [each.label for each in _kept()] == [0]


def test_what_the_model_misread_is_asked_for_first_among_those_of_which_there_are_as_many(hand: Hand) -> None:
    _begin(hand)
    for digit in range(10):
        _write(hand, digit)
        hand.key(Qt.Key.Key_Return)
        assert len(_kept()) == digit + 1
    assert _asked(hand) != "Write a 7"


def test_undo_brings_the_last_one_back_and_asks_for_it_again(hand: Hand, qtbot: QtBot) -> None:
    _begin(hand)
    hand.draw_seven()
    hand.key(Qt.Key.Key_Return)
    assert _asked(hand) == "Write a 1"
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert _kept() == []
    assert _asked(hand) == "Write a 0"
    assert not hand.ink.is_blank
    qtbot.wait(1500)
    assert _kept() == [], "what undo brought back is not taken by itself"


def test_escape_leaves_and_keeps_what_is_there(hand: Hand) -> None:
    _begin(hand)
    hand.draw_seven()
    hand.key(Qt.Key.Key_Return)
    hand.draw_seven()
    hand.key(Qt.Key.Key_Escape)
    assert not hand.tab.practice.is_going_on
    assert [each.label for each in _kept()] == [0]
    assert not hand.ink.is_blank, "the unfinished one is still on the canvas"
    bar = hand.window.findChild(QWidget, "labelBar")
    assert bar is not None
    assert bar.isVisible()


def test_with_five_of_each_it_is_done(hand: Hand) -> None:
    teaching = hand.window.services.teaching
    hand.draw_seven()
    ink = hand.ink
    for number in range(49):
        moved = type(ink).from_points([stroke.points + number for stroke in ink.strokes])
        teaching.label(moved, number % 10, None)
    _begin(hand)
    assert _asked(hand) == "Write a 9"
    hand.draw_seven()
    hand.key(Qt.Key.Key_Return)
    assert not hand.tab.practice.is_going_on
    assert hand.tab.message_bar.text.startswith("Done: ")


def test_another_digit_can_be_asked_for(hand: Hand) -> None:
    _begin(hand)
    button = hand.window.findChild(QAbstractButton, "practicePass")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert _asked(hand) == "Write a 1"
