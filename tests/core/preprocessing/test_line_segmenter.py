"""The network that tells the ink of numbers from patterns, cells and shadows: what it finds, and what it leaves."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.preprocessing.clean import written_on_picture
from digitpad.core.preprocessing.photographs import line_segmenter
from digitpad.core.preprocessing.picture import Picture
from tests.digits import digit_ink
from tests.photographs import Floats, coverage, on, slope
from training.data.compositions import compose, drawn

TEXT = "30758"


def digits_in(shape: tuple[int, int], text: str = TEXT, *, pen: float = 0.08) -> Floats:
    """The ink of ``text`` across a picture, as high as half of it."""
    inks = (
        coverage(digit_ink(int(digit)), shape, height=shape[0] / 2, at=((nth + 0.7) / (len(text) + 0.4), 0.5), pen=pen)
        for nth, digit in enumerate(text)
    )
    return np.asarray(np.stack(list(inks)).max(axis=0), dtype=np.float32)


def waves(shape: tuple[int, int]) -> Floats:
    """The pattern of a cheque, grey waves on grey paper."""
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]]
    return np.where(np.sin(rows * 0.9 + 2 * np.sin(columns * 0.25)) > 0.3, 0.55, 0.8).astype(np.float32)


def grainy(pixels: Floats) -> Picture:
    noise = np.random.default_rng(0).normal(0, 0.015, pixels.shape)
    return Picture(np.clip(pixels + noise, 0, 1).astype(np.float32))


def shared(found: Floats, ink: Floats) -> float:
    return float(np.minimum(found, ink).sum() / np.maximum(found, ink).sum())


def test_on_a_pattern_the_digits_are_found_and_the_pattern_is_not() -> None:
    ink = digits_in((60, 200))
    written = written_on_picture(grainy(on(waves(ink.shape), ink, 0.2)))
    assert written is not None
    assert shared(written.ink, ink) > 0.7


def test_thick_digits_that_touch_the_sides_of_their_cells_are_found_without_them() -> None:
    ink = digits_in((64, 240), pen=0.16)
    cells = np.zeros_like(ink)
    cells[[10, 11, 52, 53]] = 1
    cells[10:54, 8::44] = cells[10:54, 9::44] = 1
    written = written_on_picture(grainy(on(on(slope(ink.shape, 0.85, 0.55), cells, 0.4), ink, 0.25)))
    assert written is not None
    assert shared(written.ink, ink) > 0.7
    assert written.ink[10:12].mean() < 0.15, "nothing is left of the rule above"


@pytest.mark.parametrize("is_dark", [False, True])
def test_a_plain_scan_stays_what_the_rules_found_to_the_bit(is_dark: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    number = compose([digit_ink(int(digit)) for digit in TEXT], np.random.default_rng(0))
    pixels = drawn(number.ink, scale=0.6, pen=5, margin=12).pixels
    monkeypatch.setattr(line_segmenter, "_shipped", lambda: pytest.fail("a network was asked"))
    written = written_on_picture(Picture(1 - pixels if is_dark else pixels))
    assert written is not None
    assert written.marks is None
    assert np.array_equal(written.ink > 0.5, pixels < 0.5)


def test_a_comma_is_seen_as_a_mark_and_digits_are_not() -> None:
    from digitpad.core.numbers.segmentation import picture_ways  # noqa: PLC0415

    ink = digits_in((60, 200))
    comma = np.zeros_like(ink)
    comma[43:52, 81:84] = 1
    (line,) = picture_ways(grainy(on(waves(ink.shape), np.maximum(ink, comma), 0.2)))[0]
    assert line.as_marks is not None
    is_comma = (line.boxes[:, 1] > 38) & (line.boxes[:, 2] - line.boxes[:, 0] < 8)
    assert is_comma.sum() == 1
    assert (line.as_marks[is_comma] > 0).all()
    assert (line.as_marks[~is_comma] < 0).all()


def test_a_picture_too_large_for_its_digits_is_left_to_the_rules() -> None:
    ink = np.zeros((1000, 1024), dtype=np.float32)
    ink[40:70, 40:240] = digits_in((30, 200))
    picture = grainy(on(slope(ink.shape, 0.9, 0.6), ink, 0.1))
    written = written_on_picture(picture)
    assert written is not None
    assert written.marks is None


def test_grainy_paper_with_nothing_on_it_has_nothing_written() -> None:
    for shape in ((40, 90), (60, 200)):
        assert written_on_picture(grainy(slope(shape, 0.9, 0.5, 1.0))) is None
