"""Numbers on paper: the picture, the text, the digits' boxes and the marks belong together."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
import pytest

from tests.digits import digit_ink
from training.data.compositions import Layout, compose, compositions
from training.data.marks import MARKS, mark
from training.data.papers.numbers import ANY_NUMBER, PaperNumber, number_on_paper, numbers_on_paper
from training.data.papers.rows import AROUND_ROWS
from training.data.signs import sign

INKS = [digit_ink(digit) for digit in range(10)]
PLAIN = replace(
    ANY_NUMBER,
    pens={"felt": 1}, sheets={"scanned": 1}, around={"nothing": 1}, views={"scanner": 1}, tight=0, inverted=0,
)  # fmt: skip


def made(digits: str, seed: int, *, around: str = "nothing", marks: str = "none") -> PaperNumber:
    rng = np.random.default_rng(seed)
    number = compose([INKS[int(digit)] for digit in digits], rng, Layout(gaps=(0.2, 0.5)))
    return number_on_paper(number, rng, replace(PLAIN, around={around: 1}), {marks: 1})


def ink_within(found: PaperNumber, box: tuple[float, float, float, float]) -> float:
    left, top, width, height = (round(each) for each in box)
    return float(found.ink[max(top, 0) : top + height + 1, max(left, 0) : left + width + 1].sum())


@pytest.mark.parametrize("around", AROUND_ROWS)
def test_every_digit_has_its_ink_in_its_box(around: str) -> None:
    for seed in range(3):
        found = made("40718", seed, around=around)
        assert found.text == "40718"
        assert len(found.boxes) == 5
        assert found.marks == ()
        inside = sum(ink_within(found, box) for box in found.boxes)
        assert inside > 0.97 * found.ink.sum()
        assert [box[0] for box in found.boxes] == sorted(box[0] for box in found.boxes)


@pytest.mark.parametrize("way", MARKS)
def test_marks_stand_between_the_digits_and_are_none_of_them(way: str) -> None:
    for seed in range(6):
        found = made("1234567", seed, marks=way)
        assert found.text == "1234567"
        assert bool(found.marks) == (way != "none") or way == "amount"
        assert all(not each.text.isdigit() and ink_within(found, each.box) > 0 for each in found.marks)
        (row,) = found.rows
        middles = [sign.box[0] + sign.box[2] / 2 for sign in row]
        assert middles == sorted(middles)


def test_several_rows_come_from_top_to_bottom() -> None:
    rng = np.random.default_rng(0)
    rows = [compose([INKS[int(digit)] for digit in digits], rng) for digits in ("12", "345", "6")]
    found = number_on_paper(rows, rng, PLAIN, {"none": 1.0})
    assert found.text == "12 345 6"
    assert found.texts == ("12", "345", "6")
    feet = [max(sign.box[1] + sign.box[3] for sign in row) for row in found.rows]
    assert feet == sorted(feet)


def test_numbers_of_one_stroke_are_drawn_so() -> None:
    rng = np.random.default_rng(0)
    number = compose([INKS[3], INKS[5]], rng, Layout(gaps=(0.7, 0.8), joined=1.0))
    found = number_on_paper(number, rng, PLAIN, {"amount": 1.0})
    assert found.text == "35"
    between = found.boxes[0][0] + found.boxes[0][2], found.boxes[1][0]
    assert between[0] < between[1]
    assert found.ink[:, round(between[0]) + 1 : round(between[1]) - 1].max(axis=0).min() > 0.2


def test_every_sign_is_small_enough_and_stands_on_the_line() -> None:
    rng = np.random.default_rng(0)
    for text in (".", ",", "-", "/", "$", "€", "#", "("):
        points = np.concatenate(mark(text, rng))
        assert points[:, 0].min() == pytest.approx(0)
        assert points[:, 0].max() < 1.5
        assert -2 < points[:, 1].min() < points[:, 1].max() < 0.6


def test_the_same_seed_makes_the_same_numbers() -> None:
    first, again = (numbers_on_paper(INKS, np.random.default_rng(3), 6, rows=(1, 3)) for _ in range(2))
    for one, other in zip(first, again, strict=True):
        assert np.array_equal(one.picture.pixels, other.picture.pixels)
        assert one.rows == other.rows
        assert one.ink.shape == one.picture.pixels.shape


def test_signs_that_a_composition_has_are_drawn_and_are_marks() -> None:
    rng = np.random.default_rng(2)
    layout = Layout(gaps=(0.2, 0.5), signs=0.7, sign=partial(sign, by_hand={}))
    (number,) = compositions(INKS, rng, 1, lengths=(6, 6), layout=layout)
    assert number.signs
    found = number_on_paper(number, rng, PLAIN, {"amount": 1})
    assert found.text == number.text
    assert len(found.marks) == len(number.signs)
    assert all(ink_within(found, each.box) > 0 for each in found.marks)
