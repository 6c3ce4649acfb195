"""Correcting an answer by a key or a click: kept at once, known from the next drawing on, and taken back by undo."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QToolButton
from pytestqt.qtbot import QtBot

from digitpad.core.drawings.database import Drawings, drawings_path
from digitpad.core.drawings.drawing import Drawing
from digitpad.core.errors import DigitpadError
from digitpad.core.inference.personal import PersonalPart
from digitpad.core.inference.teaching import current_part
from digitpad.core.ink.ink import Ink
from digitpad.ui.services import teaching
from tests.ui.hand import Hand

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def kept() -> list[Drawing]:
    if not drawings_path().exists():
        return []
    with Drawings(drawings_path()) as drawings:
        return drawings.find()


def _draw_one(hand: Hand, shift: int = 0) -> None:
    hand.press(400 + shift, 150)
    for y in range(170, 460, 20):
        hand.move(400 + shift + (y % 3), y)
    hand.release(400 + shift, 450)


def test_a_one_that_is_meant_as_a_seven_is_a_seven_the_next_time(hand: Hand) -> None:
    _draw_one(hand)
    assert hand.text("prediction") == "1"
    hand.key(Qt.Key.Key_7)
    (drawing,) = kept()
    assert drawing.label == 7
    assert drawing.is_misread
    assert drawing.answer is not None
    assert drawing.answer.digit == 1
    assert hand.text("prediction") == "7", "what is shown knows it already"
    _draw_one(hand, shift=15)
    assert len(hand.ink.strokes) == 1, "the next stroke begins a new drawing"
    assert hand.text("prediction") == "7"


def test_undo_takes_the_label_back_and_it_teaches_nothing(hand: Hand) -> None:
    _draw_one(hand)
    hand.key(Qt.Key.Key_7)
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert kept() == []
    assert hand.text("prediction") == "1"
    hand.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert [drawing.label for drawing in kept()] == [7]
    assert hand.text("prediction") == "7"
    hand.key(Qt.Key.Key_4)
    assert [drawing.label for drawing in kept()] == [4]
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert [drawing.label for drawing in kept()] == [7]


def test_a_click_labels_too_and_the_button_shows_it(hand: Hand) -> None:
    _draw_one(hand)
    button = hand.window.findChild(QToolButton, "label7")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [drawing.label for drawing in kept()] == [7]
    assert button.isChecked()
    _draw_one(hand, shift=10)
    assert not button.isChecked()


def test_what_is_no_digit_is_none_the_next_time(hand: Hand) -> None:
    _draw_one(hand)
    hand.key(Qt.Key.Key_Minus)
    assert [drawing.label for drawing in kept()] == [None]
    _draw_one(hand, shift=10)
    assert hand.text("prediction") == "?"


def test_without_a_drawing_a_key_only_says_what_it_is_for(hand: Hand) -> None:
    button = hand.window.findChild(QAbstractButton, "label7")
    assert button is not None
    assert not button.isEnabled()
    hand.key(Qt.Key.Key_7)
    assert kept() == []
    assert hand.tab.message_bar.text == "Draw a digit first; then its key says what it is."


def test_what_cannot_be_saved_is_not_said_to_be(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise DigitpadError("drawings.db cannot be saved: the disk is full")

    _draw_one(hand)
    monkeypatch.setattr(Drawings, "keep", full)
    hand.key(Qt.Key.Key_7)
    assert hand.tab.message_bar.text == "Not saved: drawings.db cannot be saved: the disk is full"
    button = hand.window.findChild(QAbstractButton, "label7")
    assert button is not None
    assert not button.isChecked()
    assert hand.text("prediction") == "1"


def test_it_is_known_at_the_next_start(open_window: Callable[[], Hand], qtbot: QtBot) -> None:
    first = open_window()
    _draw_one(first)
    first.key(Qt.Key.Key_7)
    first.window.close()
    second = open_window()
    second.key(Qt.Key.Key_Backspace)
    _draw_one(second, shift=5)
    qtbot.waitUntil(lambda: second.text("prediction") == "7")


def test_in_a_number_the_label_is_for_the_digit_in_work(hand: Hand) -> None:
    hand.key(Qt.Key.Key_N)
    for shift in (-200, 0):
        _draw_one(hand, shift)
    assert hand.text("prediction") == "11"
    hand.key(Qt.Key.Key_7)
    (drawing,) = kept()
    with Drawings(drawings_path()) as drawings:
        content = drawings.content(drawing.id)
    assert isinstance(content, Ink)
    assert len(content.strokes) == 1
    assert len(hand.ink.strokes) == 2


def test_what_is_taught_while_the_rest_is_still_being_learned_is_not_forgotten(
    open_window: Callable[[], Hand], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_window()
    _draw_one(first)
    first.key(Qt.Key.Key_7)
    first.window.close()
    has_read, may_end = threading.Event(), threading.Event()

    def slow(*arguments: Any, **named: Any) -> PersonalPart:
        part = current_part(*arguments, **named)
        has_read.set()
        may_end.wait(10)
        return part

    monkeypatch.setattr(teaching, "current_part", slow)
    second = open_window()
    assert has_read.wait(10)
    second.key(Qt.Key.Key_Backspace)
    second.draw_seven()
    second.key(Qt.Key.Key_4)
    with qtbot.waitSignal(second.window.services.teaching.taught):
        may_end.set()
    assert second.text("prediction") == "4"
    _draw_one(second, shift=5)
    assert second.text("prediction") == "7"


def test_why_shows_which_drawings_spoke_and_silences_one(hand: Hand, qtbot: QtBot) -> None:
    _draw_one(hand)
    hand.key(Qt.Key.Key_7)
    hand.key(Qt.Key.Key_W)
    _draw_one(hand, shift=8)
    assert hand.text("prediction") == "7"
    button = hand.window.findChild(QToolButton, "spoken0")
    assert button is not None
    assert button.isVisible()
    assert button.isChecked()
    assert button.toolTip().startswith("Labelled 7, ")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: hand.text("prediction") == "1")
    assert not kept()[0].teaches
    assert button.isVisible(), "it can be heard again"
    assert not button.isChecked()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: hand.text("prediction") == "7")
    assert kept()[0].teaches
