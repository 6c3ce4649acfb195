"""Mouse, pen, finger and palm at once, and releases that never come."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from digitpad.ui.draw.canvas import pointer
from tests.ui.hand import Hand, pen_event

Kind = QEvent.Type
RIGHT = Qt.MouseButton.RightButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of dialogs, by the plugin without a screen


def ends(hand: Hand) -> list[tuple[list[float], list[float]]]:
    """Where each stroke begins and ends, in units of the page rounded to tens."""
    return [
        (np.round(stroke.points[0], -1).tolist(), np.round(stroke.points[-1], -1).tolist())
        for stroke in hand.ink.strokes
    ]


def test_a_press_ends_the_stroke_whose_release_went_elsewhere(hand: Hand) -> None:
    hand.press(200, 200)
    hand.move(300, 200)
    hand.draw([(700, 700), (800, 700)])
    assert ends(hand) == [([200, 200], [300, 200]), ([700, 700], [800, 700])]
    assert hand.drawing.undo_stack.count() == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Comma], ids=["keys", "settings"])
def test_a_dialog_that_takes_the_release_ends_the_stroke(hand: Hand, key: Qt.Key) -> None:
    hand.press(200, 200)
    hand.move(300, 200)
    modifier = Qt.KeyboardModifier.ControlModifier if key == Qt.Key.Key_Comma else Qt.KeyboardModifier.NoModifier
    hand.key(key, modifier)
    (dialog,) = (each for each in hand.window.findChildren(QDialog) if each.isVisible())
    assert hand.drawing.undo_stack.count() == 1, "the stroke has ended where it was"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    hand.move(600, 600)  # the button is up by now, or still down: it means nothing
    hand.draw([(700, 700), (800, 700)])
    assert ends(hand) == [([200, 200], [300, 200]), ([700, 700], [800, 700])]


def test_a_second_button_neither_ends_nor_begins_a_stroke(hand: Hand) -> None:
    hand.press(200, 500)
    hand.move(300, 500)
    QTest.mousePress(hand.canvas, RIGHT, pos=hand.place(300, 500))
    QTest.mouseRelease(hand.canvas, RIGHT, pos=hand.place(300, 500))
    hand.send(Kind.MouseMove, *hand.place(400, 500).toTuple())  # of the left button, which is still down
    hand.release(400, 500)
    assert ends(hand) == [([200, 500], [400, 500])]


def test_the_pen_takes_over_from_the_palm_that_came_down_first(hand: Hand) -> None:
    device = QTest.createTouchDevice()
    palm = hand.place(800, 800)
    QTest.touchEvent(hand.canvas, device).press(0, palm, hand.canvas).commit()
    pen_event(hand, Kind.TabletPress, 300, 0.4)
    QTest.touchEvent(hand.canvas, device).move(0, hand.place(820, 800), hand.canvas).commit()
    pen_event(hand, Kind.TabletMove, 500, 0.6)
    QTest.touchEvent(hand.canvas, device).release(0, hand.place(820, 800), hand.canvas).commit()
    pen_event(hand, Kind.TabletRelease, 700, 0.0)
    assert ends(hand) == [([300, 500], [700, 500])]
    assert hand.drawing.undo_stack.count() == 1
    assert hand.canvas.grab().toImage().pixelColor(palm).lightness() > 200, "nothing of the palm is seen"


def test_a_pen_whose_release_was_lost_begins_anew(hand: Hand) -> None:
    pen_event(hand, Kind.TabletPress, 200, 0.4)
    pen_event(hand, Kind.TabletMove, 300, 0.4)
    pen_event(hand, Kind.TabletPress, 700, 0.4, y=800)
    pen_event(hand, Kind.TabletRelease, 800, 0.0, y=800)
    assert ends(hand) == [([200, 500], [300, 500]), ([700, 800], [800, 800])]


def test_a_press_that_the_system_makes_from_the_pen_adds_no_dot(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(hand.canvas._pointer, "_clock", lambda: now[0])
    pen_event(hand, Kind.TabletPress, 300, 0.4)
    pen_event(hand, Kind.TabletRelease, 700, 0.0)
    hand.draw([(700, 500)])
    assert len(hand.ink.strokes) == 1
    now[0] += pointer._ECHO  # the hand has taken the mouse
    hand.draw([(700, 500)])
    assert len(hand.ink.strokes) == 2


@pytest.mark.parametrize("first", ["pen", "mouse"])
def test_one_stroke_that_comes_from_pen_and_mouse_is_one(hand: Hand, first: str) -> None:
    if first == "mouse":
        hand.press(300, 500)
    pen_event(hand, Kind.TabletPress, 300, 0.4)
    if first == "pen":
        hand.press(300, 500)
    for x in (400, 500):
        hand.move(x, 500)
        pen_event(hand, Kind.TabletMove, x, 0.4)
    pen_event(hand, Kind.TabletRelease, 600, 0.0)
    hand.release(600, 500)
    assert ends(hand) == [([300, 500], [600, 500])]
    assert hand.ink.strokes[0].pressures is not None, "it is the pen's"
    assert hand.drawing.undo_stack.count() == 1
