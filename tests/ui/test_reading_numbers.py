"""The canvas reads a whole number: live, with a box for each digit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import Ink
from digitpad.core.numbers.number import Number, NumberMark
from digitpad.core.numbers.reader import NumberReader
from digitpad.ui.draw.answer.model_input import ModelInput
from digitpad.ui.draw.canvas.digit_boxes import tip_at
from digitpad.ui.widgets.theme import Theme
from tests.digits import digit_ink, encoded, transformed
from tests.ui.hand import Hand
from training.data.compositions import drawn

Open = Callable[[], Hand]
CONTROL = Qt.KeyboardModifier.ControlModifier


def number_ink(text: str, size: float = 2.0) -> Ink:
    """The digits of ``text`` on the page, ``size`` × 100 units high, from its left."""
    digits = [
        transformed(digit_ink(int(digit)), scale=size, shift=(60 + 85 * size * place, 400))
        for place, digit in enumerate(text)
    ]
    return Ink(tuple(stroke for digit in digits for stroke in digit.strokes))


def write(hand: Hand, ink: Ink) -> None:
    for stroke in ink.strokes:
        hand.draw([(x, y) for x, y in stroke.points.tolist()])


def button(hand: Hand) -> QAbstractButton:
    found = hand.window.findChild(QAbstractButton, "readNumber")
    assert found is not None
    return found


def test_a_number_is_read_while_it_is_written(hand: Hand) -> None:
    hand.key(Qt.Key.Key_N)
    assert hand.text("verdict") == "Write a number"
    seen = []
    for stroke in number_ink("2026").strokes:
        hand.draw([(x, y) for x, y in stroke.points.tolist()])
        seen.append(hand.text("prediction"))
    assert seen == ["2", "20", "202", "2026"]
    assert hand.text("verdict").startswith("A number, ")


def test_every_digit_has_its_box_and_the_latest_stands_out(hand: Hand) -> None:
    hand.key(Qt.Key.Key_N)
    write(hand, number_ink("172"))
    boxes = hand.canvas.boxes
    assert [mark.text for mark in boxes] == ["1", "7", "2"]
    assert [mark.is_current for mark in boxes] == [False, False, True]
    assert all(a.area.right() < b.area.left() for a, b in pairwise(boxes))


def test_the_bars_and_the_image_are_those_of_the_digit_current(hand: Hand) -> None:
    hand.key(Qt.Key.Key_N)
    write(hand, number_ink("37"))
    assert hand.bars()[7] > 50
    assert hand.bars()[3] < 50
    model_input = hand.window.findChild(ModelInput, "modelInput")
    assert model_input is not None
    assert model_input.image.max() > 0.9


def test_a_bar_drawn_later_joins_its_seven(hand: Hand) -> None:
    hand.key(Qt.Key.Key_N)
    write(hand, number_ink("171"))
    middle = hand.canvas.boxes[1].area.center()
    hand.draw([(x, middle.y()) for x in np.linspace(middle.x() - 50, middle.x() + 50, 8).tolist()])
    assert hand.text("prediction") == "171"
    assert [mark.is_current for mark in hand.canvas.boxes] == [False, True, False]


def test_the_boxes_are_painted_and_go_with_the_toggle(hand: Hand) -> None:
    write(hand, number_ink("24"))
    plain = hand.canvas.grab().toImage()
    QTest.mouseClick(button(hand), Qt.MouseButton.LeftButton)
    assert hand.text("prediction") == "24"
    assert different(plain, hand.canvas.grab().toImage()) > 200
    QTest.mouseClick(button(hand), Qt.MouseButton.LeftButton)
    assert len(hand.text("prediction")) == 1
    assert hand.canvas.boxes == ()
    assert different(plain, hand.canvas.grab().toImage()) == 0


def test_what_is_painted_bit_by_bit_is_what_would_be_painted_at_once(hand: Hand) -> None:
    hand.key(Qt.Key.Key_N)
    for stroke in number_ink("471").strokes:
        hand.press(*stroke.points[0].tolist())
        for point in stroke.points[1:].tolist():
            hand.move(*point)
            hand.canvas.repaint()
        hand.release(*stroke.points[-1].tolist())
        hand.canvas.repaint()
    grown = hand.canvas.grab().toImage()
    hand.canvas.set_pen_width(17)
    hand.canvas.set_pen_width(16)
    assert different(grown, hand.canvas.grab().toImage(), by=60) < 20


def different(a: QImage, b: QImage, by: int = 0) -> int:
    return sum(
        abs(a.pixelColor(x, y).lightness() - b.pixelColor(x, y).lightness()) > by
        for x in range(0, a.width(), 2)
        for y in range(0, a.height(), 2)
    )


@pytest.mark.parametrize("length", [1, 2, 6, 10])
def test_a_long_number_shrinks_to_fit_and_moves_nothing(hand: Hand, length: int) -> None:
    label = hand.window.findChild(QLabel, "prediction")
    assert label is not None
    hand.key(Qt.Key.Key_N)
    before = label.geometry(), hand.canvas.geometry()
    text = "2026017345"[:length]
    write(hand, number_ink(text, size=0.9))
    assert label.text() == text
    assert QFontMetrics(label.font()).horizontalAdvance(text) <= label.contentsRect().width()
    assert (label.geometry(), hand.canvas.geometry()) == before


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
def test_a_long_number_fits_in_every_theme(hand: Hand, theme: Theme) -> None:
    hand.key(Qt.Key.Key_N)
    write(hand, number_ink("172", 1.5))
    hand.window.services.themes.choose(theme)
    QApplication.processEvents()
    label = hand.window.findChild(QLabel, "prediction")
    assert label is not None
    assert QFontMetrics(label.font()).horizontalAdvance("172") <= label.width()


def reading(hand: Hand) -> Number:
    recogniser = hand.window.services.recogniser
    assert recogniser is not None
    return NumberReader(recogniser).read(hand.ink)


def read_as(hand: Hand, number: Number) -> None:
    """Let the tab show ``number`` as if it were read in what is on the canvas."""
    assert hand.tab.live is not None
    hand.tab.live.number_read.emit(number, hand.drawing.content)


def test_what_is_left_out_has_a_box_of_another_kind_and_is_told_in_words(hand: Hand) -> None:
    hand.key(Qt.Key.Key_N)
    write(hand, number_ink("42"))
    number = reading(hand)
    plain = hand.canvas.grab().toImage()
    read_as(hand, replace(number, marks=(NumberMark((600, 300, 60, 2)), NumberMark((700, 500, 3, 3)))))
    assert [box.text for box in hand.canvas.boxes] == ["4", "2"]
    assert [mark.area.getRect() for mark in hand.canvas.marks] == [(600, 300, 60, 2), (700, 500, 3, 3)]
    assert hand.canvas.grab().toImage() != plain
    assert hand.text("answerCaption") == "The answer, without 2 marks"
    label = hand.window.findChild(QLabel, "prediction")
    assert label is not None
    assert label.accessibleDescription() == "without 2 marks"
    frame = hand.canvas.frame()
    assert tip_at(hand.canvas.marks, QPointF(hand.place(630, 301)), frame) == "No digit: left out of the number"
    assert tip_at(hand.canvas.marks, QPointF(hand.place(630, 700)), frame) == ""
    read_as(hand, number)
    assert hand.canvas.grab().toImage() == plain
    assert hand.text("answerCaption") == "The answer"


def test_marks_do_not_outlast_the_number(hand: Hand) -> None:
    hand.key(Qt.Key.Key_N)
    write(hand, number_ink("42"))
    number = reading(hand)
    read_as(hand, replace(number, marks=(NumberMark((600, 300, 60, 2)),)))
    assert hand.text("answerCaption") == "The answer, without 1 mark"
    hand.key(Qt.Key.Key_N)
    assert hand.canvas.marks == ()
    assert hand.text("answerCaption") == "The answer"


@pytest.mark.parametrize(
    ("turned_by", "question"),
    [
        (0, "A number, "),
        (90, "Turned? Try a quarter turn to the right"),
        (180, "Upside down? Try half a turn"),
        (270, "Turned? Try a quarter turn to the left"),
    ],
)
def test_a_page_that_may_be_turned_is_asked_about(hand: Hand, turned_by: int, question: str) -> None:
    hand.key(Qt.Key.Key_N)
    write(hand, number_ink("42"))
    number = reading(hand)
    read_as(hand, replace(number, turned_by=turned_by))
    assert hand.text("verdict").startswith(question)
    assert hand.text("prediction") == "42"


def test_undo_and_clear_are_read_too(hand: Hand) -> None:
    hand.key(Qt.Key.Key_N)
    write(hand, number_ink("31"))
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert hand.text("prediction") == "3"
    hand.key(Qt.Key.Key_Backspace)
    assert hand.text("prediction") == ""
    assert hand.canvas.boxes == ()
    assert hand.bars() == [0] * 10


def test_a_picture_of_a_number_is_read_with_its_boxes(hand: Hand, qtbot: QtBot, tmp_path: Path) -> None:
    picture = drawn(number_ink("2026"), scale=0.4, pen=8, margin=20)
    path = tmp_path / "number.png"
    path.write_bytes(encoded(np.rint(picture.pixels * 255).astype(np.uint8)))
    hand.key(Qt.Key.Key_N)
    hand.tab.open_file(path)
    qtbot.waitUntil(lambda: hand.text("prediction") == "2026")
    assert [mark.text for mark in hand.canvas.boxes] == list("2026")


def test_the_toggle_is_remembered(open_window: Open) -> None:
    first = open_window()
    first.key(Qt.Key.Key_N)
    write(first, number_ink("42"))
    first.window.close()
    second = open_window()
    assert button(second).isChecked()
    assert second.text("prediction") == "42"


def test_the_toggle_says_what_it_does(hand: Hand) -> None:
    assert button(hand).accessibleName() == "Read a number"
    assert button(hand).toolTip().endswith("(N)")
