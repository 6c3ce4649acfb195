"""Many drawings are prepared as each alone would be, and no more large pictures are held than two."""

import weakref
from collections.abc import Iterator

import numpy as np
import pytest

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing import clean
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.prepared import prepared, prepared_all
from tests.digits import digit_ink, picture_of


def picture(digit: int, *, size: int) -> Picture:
    return Picture((picture_of(digit_ink(digit), size=size, pen=size / 12) / 255).astype(np.float32))


def test_ink_and_pictures_of_any_size_come_back_in_their_order() -> None:
    row = Picture(np.float32(1) - prepared(digit_ink(5)).image, is_normalised=True)
    drawings: list[Ink | Picture]
    drawings = [digit_ink(1), picture(2, size=28), picture(3, size=300), digit_ink(4), row, picture(6, size=40), Ink()]

    for given, drawing in zip(prepared_all(drawings), drawings, strict=True):
        assert not isinstance(given, Exception)
        assert np.array_equal(given.image, prepared(drawing).image)
        assert given.ink is (drawing if isinstance(drawing, Ink) else None)


def test_a_picture_that_we_fail_on_costs_no_other_its_image(monkeypatch: pytest.MonkeyPatch) -> None:
    bad, good = picture(1, size=28), picture(2, size=28)
    ink_of = clean.ink_of
    monkeypatch.setattr(clean, "ink_of", lambda given: 1 // (given is not bad) and ink_of(given))

    first, second = prepared_all([bad, good])

    assert isinstance(first, ZeroDivisionError)
    assert not isinstance(second, Exception)
    assert np.array_equal(second.image, prepared(good).image)


def test_a_large_picture_is_let_go_of_before_more_are_asked_for() -> None:
    left: list[weakref.ref[np.ndarray]] = []

    def pictures() -> Iterator[Picture]:
        for digit in range(4):
            assert all(pixels() is None for pixels in left[:-1])
            given = picture(digit, size=300)
            left.append(weakref.ref(given.pixels))
            yield given
            del given

    assert len(prepared_all(pictures())) == 4
