"""Conventions in words, and asked for by words."""

from __future__ import annotations

import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.models.conventions.convention import Answers, Convention, Values
from digitpad.core.models.conventions.framing import Framing
from digitpad.core.models.conventions.imported import FirstLook, Measured, Reading
from digitpad.core.models.conventions.words import (
    STANDARDISED,
    Wanted,
    answers_in_words,
    finding_in_words,
    input_in_words,
    pixels_in_words,
    words_for,
)

BYTES = Convention(shape=(28, 28, 1), paper=255.0, ink=0.0)
SHARES = Convention(shape=(28, 28, 1), paper=0.0, ink=1.0)


@pytest.mark.parametrize(
    ("convention", "words"),
    [
        (BYTES, "0 to 255, dark on light"),
        (SHARES, "0 to 1, light on dark"),
        (Convention(shape=(784,), paper=-1.0, ink=1.0, transposed=True), "-1 to 1, light on dark, transposed"),
        (Convention(shape=(784,), paper=STANDARDISED[0], ink=STANDARDISED[1]),
         "standardised by MNIST's mean and deviation, light on dark"),
        (Convention(shape=(64,), paper=0.0, ink=16.0, framing=Framing.BOX),
         "0 to 16, light on dark, the digit from rim to rim"),
        (Convention(shape=(784,), paper=0.0, ink=1.0, values=Values.COLUMNS),
         "each column scaled to length one, light on dark"),
    ],
)  # fmt: skip
def test_pixels_are_told_in_words_and_asked_for_by_words(convention: Convention, words: str) -> None:
    assert pixels_in_words(convention) == words
    assert Wanted.parse(words_for(convention)).admits(convention)


def test_what_is_asked_for_is_admitted_and_nothing_else() -> None:
    assert Wanted.parse("0..255 dark").admits(BYTES)
    assert Wanted.parse("").admits(BYTES)
    assert Wanted.parse("").is_anything
    for words in ("0..1", "light", "transposed", "padded", "columns", "standardised"):
        assert not Wanted.parse(words).admits(BYTES)
    assert Wanted.parse("-0.25..0.75,dark").ends == (-0.25, 0.75)


@pytest.mark.parametrize("words", ["grey", "0..", "1..1", "0..1..2", "inf..1", "0..1 dim"])
def test_a_word_that_means_nothing_is_refused_with_those_that_do(words: str) -> None:
    with pytest.raises(DigitpadError, match=r"no word for a convention; there are A\.\.B .*transposed"):
        Wanted.parse(words)


def test_inputs_and_answers_are_told_in_words() -> None:
    assert input_in_words(Convention(shape=(784,), paper=0.0, ink=1.0)) == "28 × 28 pixels, as (784,)"
    coloured = Convention(shape=(32, 32, 3), paper=0.0, ink=1.0)
    assert input_in_words(coloured) == "32 × 32 pixels in 3 colours, as (32, 32, 3)"
    zero_last = Convention(shape=(784,), paper=0.0, ink=1.0, digits=(9, *range(9)), answers=Answers.LOGITS)
    assert answers_in_words(zero_last) == "logits, 10 of them, that of digit 0 last"
    by_name = Convention(shape=(784,), paper=0.0, ink=1.0, digits=(9, 4, 8, 7, 2, 1, 6, 5, 0, 3))
    assert answers_in_words(by_name) == "probabilities, 10 of them, in the order 8, 5, 4, 9, 1, 7, 6, 3, 2, 0"


def test_a_finding_says_how_sure_it_is() -> None:
    readings = (Reading(BYTES, Measured(587, 600)), Reading(SHARES, Measured(66, 600)))
    look = FirstLook(layers=(), size=1, probe=Measured(587, 600), readings=readings)
    assert finding_in_words(look) == "0 to 255, dark on light: 97.8 % of 600 digits; 0 to 1, light on dark: 11.0 %"
    close = FirstLook(layers=(), size=1, probe=Measured(587, 600), readings=readings, is_close=True)
    assert finding_in_words(close).endswith("reads nearly as well, 11.0 %: which one is meant is not certain")
