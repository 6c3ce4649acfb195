"""Numbers on patterned paper, with commas between their digits: read entirely right, each digit in its place."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.numbers.lattice import shipped_weights
from digitpad.core.numbers.reader import read_number
from digitpad.core.preprocessing.picture import Picture
from tests.digits import digit_ink
from tests.photographs import Floats, coverage, on


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser.shipped()


def row(text: str, shape: tuple[int, int], *, pen: float) -> Floats:
    """The ink of ``text`` across a picture, digits half as high as it; a comma stands on the foot of the line."""
    ink = np.zeros(shape, dtype=np.float32)
    pitch = shape[1] / (len(text) + 0.4)
    for nth, sign in enumerate(text):
        x = (nth + 0.7) * pitch
        if sign == ",":
            foot = round(0.75 * shape[0])
            for step in range(-3, 10):
                ink[foot + step, round(x - step / 4) : round(x - step / 4) + 3] = 1
        else:
            own = coverage(digit_ink(int(sign)), shape, height=shape[0] / 2, at=(x / shape[1], 0.5), pen=pen)
            ink = np.maximum(ink, own)
    return ink


def photographed(pixels: Floats, seed: int) -> Picture:
    grain = np.random.default_rng(seed).normal(0, 0.015, pixels.shape)
    return Picture(np.clip(pixels + grain, 0, 1).astype(np.float32))


def waves(shape: tuple[int, int]) -> Floats:
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]]
    return np.where(np.sin(rows * 0.45 + 2 * np.sin(columns * 0.25)) > 0, 0.5, 0.8).astype(np.float32)


def on_a_cheque(text: str) -> Picture:
    ink = row(text, (60, 40 * len(text)), pen=0.08)
    return photographed(on(waves(ink.shape), ink, 0.3), len(text))


@pytest.mark.parametrize("text", ["7420", "30758", "18634", "4093", "2715"])
def test_a_number_on_a_pattern_is_read(text: str, recogniser: Recogniser) -> None:
    assert read_number(on_a_cheque(text), recogniser).text == text


@pytest.mark.parametrize("text", ["3075,80", "7420,58"])
def test_an_amount_on_a_pattern_is_read_without_its_comma_which_is_listed(text: str, recogniser: Recogniser) -> None:
    number = read_number(on_a_cheque(text), recogniser)
    assert number.text == text.replace(",", "")
    assert len(number.marks) == 1
    before = text.index(",")
    assert number.digits[before - 1].box[0] < number.marks[0].box[0] < number.digits[before].box[0]


def test_digits_lie_in_their_places_of_the_picture_though_the_network_saw_it_smaller(recogniser: Recogniser) -> None:
    ink = row("30758", (120, 400), pen=0.08)
    number = read_number(photographed(on(np.kron(waves((60, 200)), np.ones((2, 2))), ink, 0.2), 1), recogniser)
    assert number.text == "30758"
    assert all(a.box[0] + a.box[2] / 2 < b.box[0] + b.box[2] / 2 for a, b in pairwise(number.digits))
    for nth, digit in enumerate(number.digits):
        assert digit.box[0] < (nth + 0.7) * 400 / 5.4 < digit.box[0] + digit.box[2]
        assert digit.box[1] == pytest.approx(28, abs=8)
        assert digit.box[3] == pytest.approx(64, abs=12)


def test_what_is_seen_as_a_mark_counts_on_paper_alone() -> None:
    for kind, weights in shipped_weights()._asdict().items():
        own = weights.to_json()
        of_mark, of_digit = own["mark"]["seen as a mark"], own["group"]["a mark in it"]
        if kind == "papers":
            assert of_mark > 0 > of_digit
        else:
            assert of_mark == of_digit == 0
