"""What a pointer does on the canvas, and how the answer follows it."""

from __future__ import annotations

import math
import time
from pathlib import Path
from typing import NoReturn

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QSlider
from pytestqt.qtbot import QtBot

from digitpad.core.alphabet import Alphabet
from digitpad.core.errors import DigitpadError
from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.ink import ink
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.ink_file import iterate_inks
from digitpad.core.preprocessing.normalise import normalise
from digitpad.tour.shapes import BAR, SEVEN, TWO
from digitpad.ui.document import Content
from digitpad.ui.draw import live_recognition
from digitpad.ui.draw.answer.bars import ProbabilityBar
from digitpad.ui.draw.answer.model_input import ModelInput
from digitpad.ui.draw.canvas import tools
from digitpad.ui.draw.canvas.page import extent
from tests.ui.hand import Hand, on_page, pen_event

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_an_empty_window_says_what_to_do(hand: Hand) -> None:
    assert hand.text("prediction") == ""
    assert hand.text("verdict") == "Draw a digit from 0 to 9"
    assert hand.bars() == [0] * 10


def test_a_seven_is_seen_as_a_seven(hand: Hand) -> None:
    hand.draw_seven()
    assert hand.text("prediction") == "7"
    assert hand.text("verdict").startswith("A 7, ")
    assert hand.bars()[7] > 50
    model_input = hand.window.findChild(ModelInput, "modelInput")
    assert model_input is not None
    assert model_input.image.max() > 0.9


def test_the_bars_move_while_the_button_is_down(hand: Hand, qtbot: QtBot) -> None:
    points = on_page(SEVEN)
    hand.press(*points[0])
    for point in points[1:]:
        hand.move(*point)
    qtbot.waitUntil(lambda: hand.bars()[7] > 50)
    assert hand.drawing.undo_stack.count() == 0, "the stroke is not finished"


def test_undo_redo_and_clear_by_key_and_by_button(hand: Hand) -> None:
    hand.draw_seven()
    drawn = hand.ink
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert hand.ink.is_blank
    assert hand.text("prediction") == ""
    hand.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert hand.ink == drawn
    hand.key(Qt.Key.Key_Backspace)
    assert hand.ink.is_blank
    for name, left in (("undoButton", drawn), ("redoButton", Ink()), ("undoButton", drawn), ("clearButton", Ink())):
        button = hand.window.findChild(QAbstractButton, name)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert hand.ink == left
    hand.key(Qt.Key.Key_Z, CONTROL)
    hand.key(Qt.Key.Key_Delete)
    assert hand.ink.is_blank


def test_clearing_an_empty_page_is_no_step_of_undo(hand: Hand) -> None:
    hand.key(Qt.Key.Key_Backspace)
    assert hand.drawing.undo_stack.count() == 0


def test_undo_in_the_middle_of_a_stroke_takes_that_stroke(hand: Hand) -> None:
    hand.draw_seven()
    before = hand.ink
    hand.press(300, 300)
    hand.move(400, 300)
    hand.key(Qt.Key.Key_Z, CONTROL)
    hand.move(500, 300)
    hand.release(500, 300)
    assert hand.ink == before


def test_the_eraser_cuts_a_stroke_in_two_as_one_step_of_undo(hand: Hand) -> None:
    hand.draw([(200, 500), (400, 500), (600, 500), (800, 500)])
    hand.key(Qt.Key.Key_E)
    hand.draw([(500, 400), (500, 450), (500, 500), (500, 600)])
    assert len(hand.ink.strokes) == 2
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert len(hand.ink.strokes) == 1
    hand.key(Qt.Key.Key_P)
    hand.draw([(200, 600), (800, 600)])
    assert len(hand.ink.strokes) == 2


def test_the_right_button_erases(hand: Hand) -> None:
    hand.draw([(200, 500), (800, 500)])
    QTest.mousePress(hand.canvas, Qt.MouseButton.RightButton, pos=hand.place(500, 500))
    QTest.mouseRelease(hand.canvas, Qt.MouseButton.RightButton, pos=hand.place(500, 500))
    assert len(hand.ink.strokes) == 2


def test_a_click_is_a_dot(hand: Hand) -> None:
    hand.draw([(500, 500)])
    assert [len(stroke) for stroke in hand.ink.strokes] == [1]
    assert hand.text("prediction") != ""


def test_positions_that_are_no_numbers_are_dropped(hand: Hand) -> None:
    hand.press(300, 300)
    for x, y in ((math.nan, 5.0), (5.0, math.inf), (1e300, 1.0)):
        hand.send(QEvent.Type.MouseMove, x, y)
    hand.move(600, 300)
    hand.release(600, 300)
    assert len(hand.ink.strokes[0]) == 2
    hand.send(QEvent.Type.MouseButtonPress, math.nan, math.nan)
    hand.send(QEvent.Type.MouseButtonRelease, math.nan, math.nan)
    assert len(hand.ink.strokes) == 1


def test_a_stroke_may_leave_the_canvas_and_come_back(hand: Hand) -> None:
    hand.draw([(500, 500), (500, -3000), (5000, -3000), (500, 500)])
    assert hand.ink.points[:, 1].min() == pytest.approx(-3000, abs=2)
    assert len(hand.ink.strokes) == 1


def test_a_resize_in_the_middle_of_a_stroke_bends_nothing(hand: Hand, qtbot: QtBot) -> None:
    points = on_page(SEVEN)
    hand.press(*points[0])
    for point in points[1:20]:
        hand.move(*point)
    size = hand.canvas.size()
    hand.window.resize(900, 600)
    qtbot.waitUntil(lambda: hand.canvas.size() != size)
    for point in points[20:]:
        hand.move(*point)
    hand.release(*points[-1])
    assert len(hand.ink.strokes) == 1
    assert np.abs(hand.ink.points - np.array(points)).max() < 2, "in units of the page, where a pixel has up to 2"
    assert hand.text("prediction") == "7"


def test_a_smaller_window_still_shows_all_ink(hand: Hand, qtbot: QtBot) -> None:
    width = hand.canvas.width()
    for x in (2, width - 2):
        QTest.mousePress(hand.canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
        QTest.mouseRelease(hand.canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    hand.window.resize(900, 700)
    qtbot.waitUntil(lambda: hand.canvas.width() < width)
    area = extent(hand.ink, 2.0)
    assert area is not None
    assert QRectF(hand.canvas.rect()).contains(hand.canvas.view.to_canvas(area))


def test_a_digit_of_five_pixels_is_read(hand: Hand) -> None:
    middle = hand.canvas.rect().center()
    places = [QPoint(0, 0), QPoint(2, 0), QPoint(4, 0), QPoint(3, 2), QPoint(2, 4), QPoint(2, 5)]
    QTest.mousePress(hand.canvas, Qt.MouseButton.LeftButton, pos=middle + places[0])
    for place in places[1:]:
        QTest.mouseMove(hand.canvas, middle + place)
    QTest.mouseRelease(hand.canvas, Qt.MouseButton.LeftButton, pos=middle + places[-1])
    assert hand.text("prediction") == "7"


def test_five_thousand_points_are_drawn_and_read(hand: Hand, qtbot: QtBot) -> None:
    turns = np.linspace(0, 60, 5000)
    points = np.column_stack((500 + 7 * turns * np.cos(turns), 500 + 7 * turns * np.sin(turns)))
    hand.draw([(x, y) for x, y in points.tolist()])
    assert len(hand.ink.points) > 4000, "places that repeat are passed over"
    assert hand.text("prediction") != ""
    picture = hand.canvas.grab().toImage()
    assert picture.pixelColor(hand.place(500, 500)).lightness() < 80


def test_the_picture_grows_as_it_would_be_painted_at_once(hand: Hand) -> None:
    points = on_page(TWO)
    hand.press(*points[0])
    for point in points[1:]:
        hand.move(*point)
        hand.canvas.repaint()
    hand.release(*points[-1])
    grown = hand.canvas.grab().toImage()
    hand.window.tab("draw")
    hand.canvas.set_pen_width(17)
    hand.canvas.grab()
    hand.canvas.set_pen_width(16)
    at_once = hand.canvas.grab().toImage()
    different = sum(
        abs(grown.pixelColor(x, y).lightness() - at_once.pixelColor(x, y).lightness()) > 60
        for x in range(0, grown.width(), 2)
        for y in range(0, grown.height(), 2)
    )
    assert different < 20


def test_what_the_pen_keeps_of_a_stroke_is_what_its_points_say(hand: Hand) -> None:
    for shape in (SEVEN, BAR):
        points = on_page(shape)
        hand.press(*points[0])
        for point in points[1:]:
            hand.move(*point)
            drawn = Ink.from_points([stroke.points for stroke in hand.ink.strokes])
            assert hand.ink.corners == drawn.corners
        assert np.array_equal(normalise(hand.ink), normalise(drawn))
        hand.release(*points[-1])
    low, high = hand.ink.points.min(axis=0), hand.ink.points.max(axis=0)
    assert hand.ink.corners == (*low, *high)


def test_a_second_finger_changes_nothing(hand: Hand) -> None:
    device = QTest.createTouchDevice()
    places = [hand.place(x, 300) for x in (300, 400, 500)]
    palm = hand.place(800, 800)
    QTest.touchEvent(hand.canvas, device).press(0, places[0], hand.canvas).commit()
    QTest.touchEvent(hand.canvas, device).stationary(0).press(1, palm, hand.canvas).commit()
    QTest.touchEvent(hand.canvas, device).move(0, places[1], hand.canvas).move(1, palm, hand.canvas).commit()
    hand.draw([(100, 900), (200, 900)])  # nor does a mouse
    QTest.touchEvent(hand.canvas, device).move(0, places[2], hand.canvas).release(1, palm, hand.canvas).commit()
    QTest.touchEvent(hand.canvas, device).release(0, places[2], hand.canvas).commit()
    assert len(hand.ink.strokes) == 1
    assert hand.ink.points == pytest.approx(np.array([[300, 300], [400, 300], [500, 300]]), abs=2)


def test_a_stylus_draws_with_pressure_and_rubs_with_its_other_end(hand: Hand) -> None:
    pen_event(hand, QEvent.Type.TabletPress, 300, 0.2)
    pen_event(hand, QEvent.Type.TabletMove, 500, 0.9)
    pen_event(hand, QEvent.Type.TabletMove, 700, 0.5)
    pen_event(hand, QEvent.Type.TabletRelease, 700, 0.0)
    (stroke,) = hand.ink.strokes
    assert stroke.pressures == pytest.approx([0.2, 0.9, 0.5])
    for kind in (QEvent.Type.TabletPress, QEvent.Type.TabletRelease):
        pen_event(hand, kind, 500, 0.5, rubber=True)
    assert len(hand.ink.strokes) == 2


def test_the_width_of_the_pen_changes_the_look_and_never_the_answer(hand: Hand) -> None:
    hand.draw_seven()
    before, look = hand.bars(), hand.canvas.grab().toImage()
    slider = hand.window.findChild(QSlider, "penWidth")
    assert slider is not None
    slider.setValue(40)
    assert hand.bars() == before
    assert hand.canvas.grab().toImage() != look
    hand.key(Qt.Key.Key_BracketLeft)
    assert slider.value() == 38


def test_a_clock_on_the_wall_that_jumps_changes_nothing(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    wall = iter(range(10**9, 0, -(10**6)))
    monkeypatch.setattr(time, "time", lambda: float(next(wall)))
    hand.draw_seven()
    hand.draw([(300, 500), (700, 500)])
    times = np.concatenate([stroke.times for stroke in hand.ink.strokes if stroke.times is not None])
    assert len(times) == len(hand.ink.points)
    assert (np.diff(times) >= 0).all()
    assert 0 <= times[0] <= times[-1] < 60


@pytest.mark.review("7.1")
@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ValueError("All-NaN slice"), "Something went wrong that should not have (ValueError)"),
        (MemoryError(), "not enough memory"),
        (DigitpadError("this is no paper"), "this is no paper"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_drawing_that_we_fail_on_is_told_and_the_next_is_read(
    hand: Hand, monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    def fail(content: Content) -> NoReturn:
        raise error

    hand.draw_seven()
    with monkeypatch.context() as planted:
        planted.setattr(live_recognition, "prepared", fail)
        hand.draw(on_page(BAR))
    assert (hand.text("prediction"), hand.bars()) == ("", [0] * 10), "not the answer to the drawing before"
    assert hand.text("verdict") == "This cannot be read"
    assert said in hand.tab.message_bar.text
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert hand.text("prediction") == "7"


def test_a_second_model_that_fails_costs_the_first_no_answer(hand: Hand) -> None:
    class Broken:
        def predict(self, image: object, ink: object) -> NoReturn:
            raise DigitpadError("these are no probabilities")

    hand.tab.panel.comparison.ask(Broken(), "mine")  # type: ignore[arg-type]
    hand.draw_seven()
    assert hand.text("prediction") == "7"
    assert hand.tab.panel.comparison.text == "mine cannot read this: these are no probabilities"


@pytest.mark.review("7.18")
def test_the_pen_stops_where_the_drawing_could_not_be_read_again(
    hand: Hand, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tools, "MOST_POINTS", 10)
    monkeypatch.setattr(ink, "MOST_POINTS", 10)
    hand.draw_seven()
    hand.draw_seven()
    assert len(hand.ink.points) == 10
    assert "more than which cannot be kept" in hand.tab.message_bar.text
    hand.tab.save_to(tmp_path / "long.json")
    assert next(iterate_inks(tmp_path / "long.json")) == hand.ink


def test_the_bars_are_those_of_the_alphabet_of_the_model_that_answers(hand: Hand) -> None:
    shapes = Alphabet(("circle", "square", "triangle"))
    panel = hand.tab.panel
    panel.show_prediction(Prediction((0.1, 0.8, 0.1), Verdict.DIGIT, shapes))
    bars = hand.window.findChildren(ProbabilityBar)
    assert [bar.objectName() for bar in bars] == ["bar0", "bar1", "bar2"]
    assert [bar.value() for bar in bars] == [10, 80, 10]
    assert bars[1].accessibleName() == "Probability of square"
    assert (hand.text("prediction"), hand.text("verdict")) == ("square", "A square, 80 %")
    panel.show_prediction(Prediction.blank(shapes))
    assert hand.text("verdict") == "Draw one of circle, square, triangle"
    hand.draw_seven()
    assert len(hand.bars()) == 10
    assert hand.bars()[7] > 50


def test_a_notice_does_not_move_the_page_below_the_pen(hand: Hand, qtbot: QtBot) -> None:
    before = hand.canvas.geometry()
    hand.tab.message_bar.show_message(
        "A sentence that is long enough to need a second line in a window like this one. " * 2
    )
    qtbot.wait(10)
    assert hand.tab.message_bar.isVisible()
    assert hand.canvas.geometry() == before
    assert hand.canvas.rect().contains(hand.tab.message_bar.geometry())
    assert hand.tab.message_bar.height() > 2 * hand.tab.message_bar.fontMetrics().lineSpacing()
