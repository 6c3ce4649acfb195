"""The same drawing is the same digit wherever it stands, however large it is and whatever pen drew it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.ink_file import iterate_inks
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import picture_from_bytes
from digitpad.core.preprocessing.rasterise import SIZE, Float32Array
from tests.digits import digit_ink, encoded, picture_of, transformed

CANVAS = 640  # pixels
PENS = (2, 5, 10, 20, 40)  # pixels
SHARES = (0.05, 0.1, 0.3, 0.6, 1.0)  # of the canvas

Road = Callable[[Ink], Float32Array]

digits = st.integers(0, 9)


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser.shipped()


def of_size(ink: Ink, share: float) -> Ink:
    return transformed(ink, scale=share * CANVAS / max(float(np.ptp(ink.points, axis=0).max()), 1e-9))


def in_whole_pixels(ink: Ink) -> Ink:
    """What a mouse reports of it."""
    return Ink.from_points([np.rint(stroke.points) for stroke in ink.strokes])


def through_picture(ink: Ink, pen: float, share: float = 0.6) -> Float32Array:
    return normalise(picture_from_bytes(encoded(picture_of(ink, size=CANVAS, share=share, pen=pen)), "picture"))


@given(
    digit=digits,
    share=st.floats(0.05, 1.0),
    x=st.floats(-1e4, 1e4),
    y=st.floats(-1e4, 1e4),
)
def test_a_digit_moved_and_scaled_is_the_same_digit(
    recogniser: Recogniser, digit: int, share: float, x: float, y: float
) -> None:
    changed = transformed(of_size(digit_ink(digit), share), shift=(x, y))
    assert recogniser.predict(normalise(changed)).digit == digit
    assert recogniser.predict(normalise(in_whole_pixels(changed))).digit == digit


@pytest.mark.parametrize("digit", range(10))
@pytest.mark.parametrize("pen", PENS)
def test_a_picture_drawn_with_any_pen_shows_the_same_digit(recogniser: Recogniser, digit: int, pen: float) -> None:
    assert recogniser.predict(through_picture(digit_ink(digit), pen)).digit == digit


@pytest.mark.parametrize("digit", range(10))
@pytest.mark.parametrize(("share", "pen"), [(0.05, 2), (0.1, 4), (0.3, 8), (0.95, 20)])
def test_a_picture_of_any_size_shows_the_same_digit(
    recogniser: Recogniser, digit: int, share: float, pen: float
) -> None:
    assert recogniser.predict(through_picture(digit_ink(digit), pen, share)).digit == digit


@pytest.fixture(scope="module")
def written(pen_digits_file: Path) -> list[Ink]:
    """Every fiftieth digit of the data, by all writers."""
    return [ink for ink in iterate_inks(pen_digits_file) if isinstance(ink, Ink)][::50]


def share_that_stays(recogniser: Recogniser, inks: Sequence[Ink], roads: Sequence[Road]) -> float:
    """Return how many of the answers along ``roads`` are those along `normalise`."""

    def answers(road: Road) -> np.ndarray:
        answered: np.ndarray = recogniser.probabilities(np.stack([road(ink) for ink in inks])).argmax(axis=1)
        return answered

    usual = answers(normalise)
    return float(np.mean([answers(road) == usual for road in roads]))


def test_real_writing_keeps_its_answers_at_every_size(recogniser: Recogniser, written: list[Ink]) -> None:
    roads: list[Road] = [lambda ink, share=share: normalise(of_size(ink, share)) for share in SHARES]  # type: ignore[misc]
    assert share_that_stays(recogniser, written, roads) >= 0.995


def test_real_writing_keeps_its_answers_in_whole_pixels(recogniser: Recogniser, written: list[Ink]) -> None:
    roads: list[Road] = [
        lambda ink, share=share: normalise(in_whole_pixels(of_size(ink, share)))  # type: ignore[misc]
        for share in SHARES
    ]
    assert share_that_stays(recogniser, written, roads) >= 0.995


@pytest.mark.slow
def test_real_writing_keeps_its_answers_with_every_pen(recogniser: Recogniser, written: list[Ink]) -> None:
    roads: list[Road] = [lambda ink, pen=pen: through_picture(ink, pen) for pen in PENS]  # type: ignore[misc]
    assert share_that_stays(recogniser, written[::6], roads) >= 0.995


def shrunk_canvas(ink: Ink, share: float) -> Float32Array:
    canvas = Image.fromarray(255 - picture_of(ink, size=CANVAS, share=share, pen=20))
    small = np.asarray(canvas.resize((SIZE, SIZE), Image.Resampling.BOX), dtype=np.float32)
    return small / np.float32(255)


def test_the_canvas_shrunk_to_28_pixels_would_not_keep_them(recogniser: Recogniser, written: list[Ink]) -> None:
    roads: list[Road] = [lambda ink, share=share: shrunk_canvas(ink, share) for share in (0.1, 0.3)]  # type: ignore[misc]
    assert share_that_stays(recogniser, written[:50], roads) < 0.9
