"""What else a picture of one digit shows is left out, and nothing of the digit."""

import numpy as np
import pytest

from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.rasterise import Float32Array
from tests.digits import digit_ink
from tests.photographs import Floats, coverage, lines, on

digits = pytest.mark.parametrize("digit", range(10))
SHAPE = (180, 180)


def likeness(a: Float32Array, b: Float32Array) -> float:
    """Correlation of two images: 1 where they show the same."""
    return float(np.corrcoef(a.ravel(), b.ravel())[0, 1])


def digit_on(paper: Floats, digit: int, *, height: float = 100, pen: float = 0.1) -> Float32Array:
    return normalise(Picture(on(paper, coverage(digit_ink(digit), paper.shape, height=height, pen=pen))))


def alone(digit: int, **drawn: float) -> Float32Array:
    return digit_on(np.ones(SHAPE, dtype=np.float32), digit, **drawn)


@pytest.mark.case("K07")
@digits
@pytest.mark.parametrize("gap", [4, 16, 30])
def test_a_printed_box_is_left_out(digit: int, gap: int) -> None:
    box = np.zeros(SHAPE, dtype=np.float32)
    box[gap:-gap, gap:-gap] = 1
    box[gap + 3 : -gap - 3, gap + 3 : -gap - 3] = 0

    assert likeness(digit_on(1 - box, digit), alone(digit)) > 0.97


@digits
@pytest.mark.parametrize("squared", [False, True])
def test_rules_that_a_digit_crosses_are_left_out(digit: int, squared: bool) -> None:
    rules = lines(SHAPE, rows=45, columns=45 if squared else 0, width=2)

    assert likeness(digit_on(1 - 0.6 * rules, digit), alone(digit)) > (0.75 if squared and digit == 1 else 0.93), (
        "its stem lies upon a rule"
    )


@digits
def test_a_felt_pen_in_a_printed_cell_is_seen_without_the_cell(digit: int) -> None:
    cell = lines(SHAPE, rows=165, columns=165, width=3, start=0.05)

    assert likeness(digit_on(1 - 0.7 * cell, digit, pen=0.2), alone(digit, pen=0.2)) > 0.95


@digits
@pytest.mark.parametrize("turned", range(4))
def test_what_a_neighbour_reaches_in_with_is_left_out(digit: int, turned: int) -> None:
    paper = np.ones(SHAPE, dtype=np.float32)
    for at in ((-0.13, 0.45), (1.14, 0.55)):
        paper = on(paper, coverage(digit_ink(3), SHAPE, height=90, at=at if turned % 2 else at[::-1]))

    assert likeness(digit_on(paper, digit), alone(digit)) > 0.97


@digits
def test_punch_holes_are_left_out(digit: int) -> None:
    rows, columns = np.mgrid[0:300, 0:400]
    paper = np.ones((300, 400), dtype=np.float32)
    for middle in (80, 220):
        paper[(rows - middle) ** 2 + (columns - 40) ** 2 < 18**2] = 0.2

    assert likeness(digit_on(paper, digit), alone(digit)) > 0.97


def test_a_page_of_small_type_is_no_digit() -> None:
    page = np.ones((600, 500), dtype=np.float32)
    marks = np.random.default_rng(0)
    for top in range(40, 560, 24):
        for left in range(40, 460, 12):
            width = int(marks.integers(4, 9))
            page[top : top + 10, left : left + width] = 0.1
            page[top + 3 : top + 7, left + 2 : left + width - 1] = 1

    assert not normalise(Picture(page)).any()


def test_the_bar_of_a_five_that_reaches_the_edge_is_kept() -> None:
    ink = digit_ink(5)
    tight = coverage(ink, SHAPE, height=172, pen=0.05)

    assert likeness(normalise(Picture(1 - tight)), alone(5, pen=0.05)) > 0.9


def test_a_digit_in_pieces_stays_whole() -> None:
    """A dry pen, or a coarse threshold."""
    for digit in range(10):
        whole = coverage(digit_ink(digit), SHAPE, height=130, pen=0.08)
        whole[::16] = 0
        whole[1::16] = 0
        assert likeness(normalise(Picture(1 - whole)), alone(digit, pen=0.08)) > 0.7
