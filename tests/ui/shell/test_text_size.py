"""Ctrl +, − and 0 make all texts larger, smaller and as they were; the next start remembers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from digitpad.ui.widgets.basics import Sentence
from digitpad.ui.widgets.text_size import USUAL, set_text_size, text_size
from tests.ui.hand import Hand
from tests.ui.layout_faults import faults_of

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def usual_again(qtbot: QtBot) -> Iterator[None]:
    """The size of texts is a matter of the application, which other tests use, too."""
    yield
    set_text_size(USUAL)


def heights(hand: Hand) -> dict[str, int]:
    found = {name: hand.window.findChild(QLabel, name) for name in ("verdict", "answerCaption")}
    return {name: label.fontMetrics().height() for name, label in found.items() if label is not None}


def test_the_keys_resize_every_text_at_once_and_the_next_start_remembers(open_window: Callable[[], Hand]) -> None:
    hand = open_window()
    before, points = heights(hand), QApplication.font().pointSizeF()
    for _ in range(5):
        hand.key(Qt.Key.Key_Plus, CTRL)
    assert text_size() == 150
    assert QApplication.font().pointSizeF() == pytest.approx(1.5 * points)
    larger = heights(hand)
    assert {name: round(larger[name] / before[name], 1) for name in before} == {"verdict": 1.5, "answerCaption": 1.5}
    hand.key(Qt.Key.Key_Minus, CTRL)
    assert text_size() == 140
    hand.window.close()
    again = open_window()
    assert text_size() == 140
    again.key(Qt.Key.Key_0, CTRL)
    assert heights(again) == before
    assert again.window.services.session.state.text_size == 100


def test_texts_become_neither_endlessly_large_nor_too_small_to_read(hand: Hand) -> None:
    for _ in range(30):
        hand.key(Qt.Key.Key_Plus, CTRL)
    assert text_size() == 200
    for _ in range(30):
        hand.key(Qt.Key.Key_Minus, CTRL)
    assert text_size() == 80


def test_a_theme_does_not_take_the_size_back(hand: Hand) -> None:
    hand.key(Qt.Key.Key_Plus, CTRL)
    larger = heights(hand)
    hand.key(Qt.Key.Key_D, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert heights(hand) == larger


def test_a_sentence_has_room_for_its_lines_in_every_size(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    sentence = Sentence("said", "Two lines of text", label, lines=2)
    set_text_size(180)
    assert sentence.height() >= 2 * sentence.fontMetrics().lineSpacing()


@pytest.mark.parametrize("size", [130, 160, 200])
def test_no_button_of_the_toolbar_is_cut_in_any_size(hand: Hand, qtbot: QtBot, size: int) -> None:
    hand.window.resize(1120, 760)
    set_text_size(size)
    qtbot.wait(1)
    assert isinstance(hand.window.findChild(QWidget, "penButton"), QWidget)
    assert [fault for fault in faults_of(hand.window) if "Toolbar" in fault] == []
