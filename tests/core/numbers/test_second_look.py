"""Where cutting leaves a doubt, the reader that cuts nothing decides as well."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.numbers.lattice import NEVER
from digitpad.core.numbers.number import Number
from digitpad.core.numbers.reader import read_number
from digitpad.core.numbers.second_look import joint_scores
from digitpad.core.preprocessing.picture import Picture
from tests.digits import digit_ink, transformed
from training.data.compositions import drawn


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser.shipped()


def number_ink(text: str, step: float) -> Ink:
    digits = [transformed(digit_ink(int(digit)), shift=(step * place, 0)) for place, digit in enumerate(text)]
    return Ink(tuple(stroke for digit in digits for stroke in digit.strokes))


def in_one_stroke(ink: Ink) -> Ink:
    return Ink((Stroke(np.concatenate([stroke.points for stroke in ink.strokes])),))


def as_picture(ink: Ink, pen: float) -> Picture:
    return drawn(ink, scale=0.8, pen=pen, margin=20)


def assert_in_order(number: Number, ink: Ink, unit: float = 1.0) -> None:
    """Check that there is one box a digit, from left to right, and that together they hold the ink."""
    assert "".join(str(digit.digit) for digit in number.digits) == number.text
    middles = [digit.box[0] + digit.box[2] / 2 for digit in number.digits]
    assert middles == sorted(middles)
    covered = max(box[0] + box[2] for box in (d.box for d in number.digits)) - number.digits[0].box[0]
    assert covered == pytest.approx(np.ptp(ink.points[:, 0]) * unit, rel=0.15)


@pytest.mark.parametrize("text", ["20", "613", "086", "203"])
def test_digits_that_reach_into_each_other_in_a_picture_are_read(recogniser: Recogniser, text: str) -> None:
    ink = number_ink(text, step=58)
    number = read_number(as_picture(ink, pen=6), recogniser)
    assert number.text == text
    assert_in_order(number, ink, 0.8)


@pytest.mark.parametrize("text", ["203", "61", "8364"])
def test_digits_in_one_stroke_are_read(recogniser: Recogniser, text: str) -> None:
    ink = in_one_stroke(number_ink(text, step=75))
    number = read_number(ink, recogniser)
    assert number.text == text
    assert_in_order(number, ink)


def test_digits_in_one_stroke_that_are_misread_are_doubted(recogniser: Recogniser) -> None:
    number = read_number(in_one_stroke(number_ink("3826", step=75)), recogniser)
    assert number.text == "3826" or number.confidence < 0.8


def test_each_reader_is_heard_only_so_far_as_it_can_know() -> None:
    scores = joint_scores(np.array([-1.0, NEVER, -1.0]), np.array([-1.0, -1.0, NEVER]))
    assert np.isfinite(scores).all()
    assert scores[0] == scores.max()
    assert scores[0] - scores[1] < 10
