"""What the answer says: honestly of what is no digit, to those who cannot see it, and of several digits at once."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.ink.ink import Ink
from digitpad.core.numbers.number import Number, NumberDigit
from digitpad.core.preprocessing.prepared import prepared
from digitpad.tour.shapes import pencil_on_paper
from digitpad.ui.draw.answer.bars import ProbabilityBar
from digitpad.ui.draw.answer.model_input import NO_INPUT
from digitpad.ui.draw.answer.words import verdict_in_words, with_article
from digitpad.ui.draw.canvas.page import fitted
from tests.digits import digit_ink
from tests.ui.hand import Hand
from tests.ui.test_reading_numbers import different, number_ink, write

Open = Callable[[], Hand]
CONTROL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton

LETTER_A = Ink.from_points([[(200, 800), (500, 200), (800, 800)], [(300, 560), (700, 560)]])


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say, in order."""
    sentences: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            sentences.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return sentences


def button(hand: Hand, name: str) -> QAbstractButton:
    found = hand.window.findChild(QAbstractButton, name)
    assert found is not None
    return found


def closest(hand: Hand) -> str:
    """The digit that a drawing is most like, which rounded percentages do not tell."""
    return str(hand.tab.panel._shown.label)


def bars(hand: Hand) -> list[ProbabilityBar]:
    return hand.tab.panel.findChildren(ProbabilityBar)


def test_what_is_no_digit_shows_no_digit(hand: Hand) -> None:
    write(hand, LETTER_A)
    assert hand.text("prediction") == "?"
    assert hand.text("verdict") == "Not a digit, I think"
    assert hand.text("barsCaption") == f"Not a digit; closest: {closest(hand)}"
    assert not any(bar.wins for bar in bars(hand))
    assert all(bar.is_muted for bar in bars(hand)), "they are told from those of an answer"
    assert hand.window.findChild(QLabel, "prediction").accessibleName() == "Recognised digit: none"  # type: ignore[union-attr]
    hand.key(Qt.Key.Key_Backspace)
    hand.draw_seven()
    assert hand.text("prediction") == "7"
    assert hand.text("barsCaption") == "How likely each digit is"
    assert not any(bar.is_muted for bar in bars(hand))


def test_the_same_answer_is_said_again_after_something_else_was(hand: Hand) -> None:
    hand.draw_seven()
    panel, prediction = hand.tab.panel, hand.tab.answering.answer
    assert prediction is not None
    told = hand.text("verdict"), hand.text("prediction")
    number = Number(text="12", digits=(NumberDigit(1, (0, 0, 1, 1), prediction, NO_INPUT),) * 2)
    others: list[Callable[[], None]] = [
        lambda: panel.show_nothing("This cannot be read"),
        lambda: panel.say("Wait"),
        lambda: panel.offer("12"),
        lambda: panel.show_number(number, 0),
    ]
    for instead in others:
        instead()
        assert (hand.text("verdict"), hand.text("prediction")) != told
        panel.show_prediction(prediction)
        assert (hand.text("verdict"), hand.text("prediction")) == told
        assert panel.answer == told[1]


def test_a_bar_that_was_painted_takes_another_type(hand: Hand) -> None:
    painted, fresh = bars(hand)[7], bars(hand)[3]
    small = painted.grab().toImage()
    font = QFont(painted.font())
    font.setPointSizeF(font.pointSizeF() * 1.6)
    for bar in (painted, fresh):
        bar.setFont(font)
        bar.label = "7"
    fresh.resize(painted.size())
    large = painted.grab().toImage()
    assert large != small
    assert large == fresh.grab().toImage()


def test_each_answer_is_said_in_its_own_words(hand: Hand) -> None:
    panel = hand.tab.panel
    for verdict in (Verdict.DIGIT, Verdict.UNSURE, Verdict.NOT_A_DIGIT, Verdict.BLANK, Verdict.UNSURE):
        for best, second, share in ((7, 1, 0.7), (7, 2, 0.7), (1, 7, 0.7), (1, 7, 0.704), (1, 7, 0.8)):
            probabilities = [0.0] * 10
            probabilities[best], probabilities[second] = share, 1 - share
            prediction = Prediction(tuple(probabilities), verdict)
            panel.show_prediction(prediction)
            assert hand.text("verdict") == verdict_in_words(prediction)


def test_a_muted_bar_looks_unlike_an_answers(hand: Hand) -> None:
    bar = bars(hand)[3]
    bar.resize(260, 26)
    bar.painted = 0.5
    plain = bar.grab().toImage()
    bar.is_muted = True
    assert different(plain, bar.grab().toImage()) > 100


def test_see_why_speaks_of_no_digit_where_none_is_shown(hand: Hand, qtbot: QtBot) -> None:
    QTest.mouseClick(button(hand, "whyButton"), LEFT)
    view = hand.tab.explanation.view
    assert view is not None
    write(hand, LETTER_A)
    qtbot.waitUntil(lambda: view.title == "Why no digit?")
    assert view.sentence.startswith(f"This is not read as a digit; {with_article(closest(hand))} comes closest.")
    assert f"this {closest(hand)}" not in view.sentence
    hand.key(Qt.Key.Key_Backspace)
    hand.draw_seven()
    qtbot.waitUntil(lambda: view.title == "Why a 7?")
    assert "this 7" in view.sentence


def test_see_why_asks_as_the_verdict_does_where_there_is_doubt(hand: Hand, qtbot: QtBot) -> None:
    QTest.mouseClick(button(hand, "whyButton"), LEFT)
    view = hand.tab.explanation.view
    assert view is not None
    hand.draw_seven()
    halves = Prediction((0, 0, 0, 0, 0.52, 0, 0, 0, 0, 0.48), Verdict.UNSURE)
    assert hand.tab.live is not None
    hand.tab.live.answered.emit(halves, prepared(hand.ink))
    assert hand.text("verdict") == "A 4 or a 9?"
    qtbot.waitUntil(lambda: view.title == "Why a 4 or a 9?")


def test_a_letter_in_number_mode_is_no_digit_either(hand: Hand) -> None:
    hand.key(Qt.Key.Key_N)
    write(hand, LETTER_A)
    none = Prediction((0.1,) * 10, Verdict.NOT_A_DIGIT)
    number = Number("0", 0.1, (NumberDigit(0, (200, 200, 600, 600), none, NO_INPUT),))
    assert hand.tab.live is not None
    hand.tab.live.number_read.emit(number, hand.drawing.content)
    assert (hand.text("prediction"), hand.canvas.boxes[0].text) == ("?", "?")
    assert hand.text("verdict") == "Not a digit, I think"


def test_the_answer_is_announced_when_the_pen_is_lifted_and_not_before(hand: Hand, said: list[str]) -> None:
    hand.press(250, 250)
    hand.move(700, 250)
    hand.move(400, 800)
    assert said == []
    hand.release(400, 800)
    assert said == [f"7, {hand.bars()[7]} percent sure"]
    hand.key(Qt.Key.Key_Backspace)
    assert said[1:] == ["Nothing is drawn"]
    hand.drawing.replace(fitted(LETTER_A), "a letter")
    assert said[2].startswith("Not a digit; ")
    assert said[2].endswith(" comes closest")


def test_a_number_is_announced_digit_by_digit(hand: Hand, said: list[str]) -> None:
    hand.key(Qt.Key.Key_N)
    hand.drawing.replace(number_ink("0058"), "a number")
    assert len(said) == 1
    assert said[0].startswith("0 0 5 8, ")
    assert said[0].endswith(" percent sure")


def test_the_answer_to_a_picture_is_announced_when_it_is_there(
    hand: Hand, said: list[str], qtbot: QtBot, tmp_path: object
) -> None:
    hand.tab.open_file(pencil_on_paper(tmp_path / "two.png"))  # type: ignore[operator]
    qtbot.waitUntil(lambda: bool(said))
    assert said == [f"2, {hand.bars()[2]} percent sure"]


def test_the_bars_have_a_text(hand: Hand) -> None:
    hand.draw_seven()
    assert bars(hand)[7].text() == f"{hand.bars()[7]} percent"
    whole = hand.window.findChild(QWidget, "bars")
    assert whole is not None
    assert whole.accessibleDescription().startswith(f"How likely each digit is. 7: {hand.bars()[7]} percent")


@pytest.mark.parametrize("by", ["key", "click"])
def test_several_digits_are_asked_about_and_read_at_a_stroke(
    hand: Hand, qtbot: QtBot, said: list[str], by: str
) -> None:
    write(hand, number_ink("42"))
    offer = button(hand, "readSeveral")
    qtbot.waitUntil(offer.isVisible)
    assert hand.text("prediction") == "?"
    assert hand.text("verdict") == "Looks like several digits: read 42?"
    assert said[-1] == "Looks like several digits: 4 2. Press N to read them as a number."
    hand.key(Qt.Key.Key_N) if by == "key" else QTest.mouseClick(offer, LEFT)
    assert hand.text("prediction") == "42"
    assert not offer.isVisible()
    assert button(hand, "readNumber").isChecked()


def test_the_question_goes_with_the_next_stroke(hand: Hand, qtbot: QtBot) -> None:
    write(hand, number_ink("42"))
    offer = button(hand, "readSeveral")
    qtbot.waitUntil(offer.isVisible)
    hand.press(500, 700)
    assert not offer.isVisible()
    hand.release(500, 700)


def test_nothing_is_looked_for_while_one_draws(hand: Hand, qtbot: QtBot) -> None:
    several = hand.tab.answering._several
    for stroke in number_ink("42").strokes:
        hand.press(*stroke.points[0].tolist())
        assert not several._pause.isActive(), "what has begun to count is over with the next stroke"
        for point in stroke.points[1:].tolist():
            hand.move(*point)
        hand.release(*stroke.points[-1].tolist())
    assert several._pause.isActive()


def test_one_digit_of_two_strokes_is_not_asked_about(hand: Hand, qtbot: QtBot) -> None:
    hand.tab.answering._several._pause.setInterval(0)
    for digit in (4, 5, 7, 8):
        hand.drawing.replace(fitted(digit_ink(digit)), "a digit")
        qtbot.wait(60)  # in which the question would come
        assert not button(hand, "readSeveral").isVisible()


def test_always_is_kept_and_ends_with_an_empty_page(open_window: Open, qtbot: QtBot) -> None:
    first = open_window()
    write(first, number_ink("42"))
    qtbot.waitUntil(button(first, "alwaysSeveral").isVisible)
    QTest.mouseClick(button(first, "alwaysSeveral"), LEFT)
    assert first.text("prediction") == "42"
    first.key(Qt.Key.Key_N)
    first.key(Qt.Key.Key_Backspace)
    first.window.close()
    second = open_window()
    assert not button(second, "readNumber").isChecked()
    write(second, number_ink("31"))
    qtbot.waitUntil(lambda: second.text("prediction") == "31")
    second.key(Qt.Key.Key_Backspace)
    assert not button(second, "readNumber").isChecked(), "single digits are read again"
    second.draw_seven()
    assert second.text("prediction") == "7"


def middle(hand: Hand, index: int) -> QPoint:
    return hand.place(*hand.canvas.boxes[index].area.center().toTuple())


def test_a_click_on_a_box_chooses_the_digit_whose_bars_are_shown(hand: Hand) -> None:
    hand.key(Qt.Key.Key_N)
    write(hand, number_ink("172"))
    drawn, steps = hand.ink, hand.drawing.undo_stack.count()
    assert hand.bars()[2] > 50
    QTest.mouseClick(hand.canvas, LEFT, pos=middle(hand, 1))
    assert hand.bars()[7] > 50
    assert hand.text("barsCaption") == "The 2nd digit"
    assert [box.is_current for box in hand.canvas.boxes] == [False, True, False]
    assert (hand.ink, hand.drawing.undo_stack.count()) == (drawn, steps), "it leaves no dot"
    QTest.keyClick(hand.canvas, Qt.Key.Key_Right)
    assert hand.bars()[2] > 50
    hand.draw(on_the_right("4"))
    assert [box.is_current for box in hand.canvas.boxes][-1], "what is drawn next is current again"


def on_the_right(text: str) -> list[tuple[float, float]]:
    points = number_ink(f"000{text}").strokes[-1].points
    return [(float(x), float(y)) for x, y in points]


def test_a_stroke_that_begins_in_a_box_is_a_stroke(hand: Hand) -> None:
    hand.key(Qt.Key.Key_N)
    write(hand, number_ink("171"))
    centre = hand.canvas.boxes[1].area.center()
    hand.draw([(x, centre.y()) for x in np.linspace(centre.x() - 50, centre.x() + 50, 8).tolist()])
    assert len(hand.ink.strokes) == len(number_ink("171").strokes) + 1


def test_the_arrows_tell_each_digit(hand: Hand, said: list[str]) -> None:
    hand.key(Qt.Key.Key_N)
    write(hand, number_ink("17"))
    said.clear()
    QTest.keyClick(hand.canvas, Qt.Key.Key_Left)
    assert said == [f"The 1st digit: 1, {hand.bars()[1]} percent sure"]


@pytest.mark.parametrize(("number", "drawn", "text"), [(True, "0058", "0058"), (False, "8", "8")])
def test_copy_gives_the_picture_and_the_text(hand: Hand, number: bool, drawn: str, text: str) -> None:
    if number:
        hand.key(Qt.Key.Key_N)
    hand.drawing.replace(number_ink(drawn), "a number")
    hand.key(Qt.Key.Key_C, CONTROL)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == text
    assert clipboard.image().width() == 1000
    QApplication.processEvents()


def test_what_is_no_digit_is_copied_without_a_text(hand: Hand) -> None:
    hand.drawing.replace(fitted(LETTER_A), "a letter")
    hand.key(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == ""
