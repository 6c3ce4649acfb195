"""What is tried on a network, and what is not worth it."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.inference.foreign.candidates import candidates
from digitpad.core.models.conventions.convention import Values
from digitpad.core.models.conventions.framing import Framing
from digitpad.core.models.conventions.words import Wanted, pixels_in_words

ANYTHING = Wanted()


def tried(shape: tuple[int, ...], least: float = -np.inf, most: float = np.inf, words: str = "") -> list[str]:
    return [pixels_in_words(each.convention) for each in candidates(shape, least, most, Wanted.parse(words))]


def test_the_usual_comes_first_and_nothing_twice() -> None:
    found = candidates((28, 28, 1), -np.inf, np.inf, ANYTHING)
    assert pixels_in_words(found[0].convention) == "0 to 1, light on dark"
    assert [each.rarity for each in found] == sorted(each.rarity for each in found)
    assert len({each.convention for each in found}) == len(found)


def test_the_values_of_small_scans_are_tried_on_small_pictures_alone() -> None:
    assert any(words.startswith("0 to 16") for words in tried((8, 8)))
    assert not any(words.startswith("0 to 16") for words in tried((784,)))


def test_pictures_of_another_size_are_tried_resized_padded_and_boxed() -> None:
    assert {each.convention.framing for each in candidates((32, 32, 3), -np.inf, np.inf, ANYTHING)} == set(Framing)
    large = {each.convention.framing for each in candidates((224, 224, 3), -np.inf, np.inf, ANYTHING)}
    assert Framing.PADDED not in large


@pytest.mark.parametrize(
    ("least", "most", "ends"),
    [
        (0.0, 255.0, {(0, 255)}),  # uint8, scale 1
        (0.0, 1.0, {(0, 1)}),  # uint8, scale 1/255
        (-1.0, 0.992, {(-1, 1), (0, 1), (-0.5, 0.5)}),  # int8, scale 1/128
        (-128.0, 127.0, {(-128, 127)}),  # int8 as it is
    ],
)
def test_what_an_input_cannot_hold_is_not_tried(least: float, most: float, ends: set[tuple[float, float]]) -> None:
    found = candidates((28, 28, 1), least, most, ANYTHING)
    plain = [each.convention for each in found if each.convention.values is Values.AS_THEY_ARE]
    whole = {(min(each.paper, each.ink), max(each.paper, each.ink)) for each in plain}
    assert whole == {(float(a), float(b)) for a, b in ends}


def test_a_range_that_nobody_would_think_of_is_tried_if_it_is_asked_for() -> None:
    assert tried((784,), words="3..7 dark upright resized") == ["3 to 7, dark on light"]
    assert tried((28, 28, 1), 0.0, 1.0, "0..255 light upright resized") == ["0 to 255, light on dark"]
