"""Neighbouring pixels are looked at as SciPy does it, to the bit, and a plain picture does not wait for SciPy."""

import subprocess
import sys

import numpy as np
import pytest
from scipy import ndimage

from digitpad.core.preprocessing.morphology import Mask, filled, highest, lowest, parts_of, squared_distances

NOISE = np.random.default_rng(0)


def masks() -> list[Mask]:
    """Specks, lines and holes of many sizes, some of them reaching the edges; a row, a column and a grain."""
    shapes = [*NOISE.integers(1, 40, size=(60, 2)), (1, 30), (30, 1), (120, 120)]
    specks = [NOISE.random(tuple(shape)) < NOISE.choice([0.05, 0.3, 0.6, 0.95]) for shape in shapes]
    return [*specks, *(ndimage.binary_dilation(each) for each in specks), np.zeros((4, 5), dtype=np.bool_)]


@pytest.mark.parametrize("corners", [True, False])
def test_parts_have_the_labels_and_the_boxes_that_scipy_gives_them(corners: bool) -> None:
    for mask in masks():
        labels, count = ndimage.label(mask, structure=np.ones((3, 3)) if corners else None)
        boxes = [(rows.start, columns.start, rows.stop, columns.stop) for rows, columns in ndimage.find_objects(labels)]

        found = parts_of(mask, corners=corners)

        assert len(found) == count
        assert np.array_equal(found.labels, labels)
        assert [tuple(box) for box in found.boxes.tolist()] == boxes


@pytest.mark.parametrize("size", [3, 6, 11])
def test_the_highest_and_the_lowest_around_are_those_of_scipy(size: int) -> None:
    for mask in masks():
        for values in (mask, NOISE.random(mask.shape, dtype=np.float32)):
            assert np.array_equal(highest(values, size), ndimage.maximum_filter(values, size))
            assert np.array_equal(lowest(values, size), ndimage.minimum_filter(values, size))


@pytest.mark.parametrize("reach", [1, 3, 10, 11])
def test_distances_are_exact_up_to_their_reach(reach: int) -> None:
    for mask in (*masks(), np.ones((24, 30), dtype=np.bool_)):
        framed = np.pad(mask, 1)
        exact = ndimage.distance_transform_edt(framed) ** 2

        squares = squared_distances(framed, reach)

        is_near = exact <= reach**2
        assert np.array_equal(squares[is_near], np.rint(exact[is_near]))
        assert (squares[~is_near] > reach**2).all()


def test_holes_are_filled_as_scipy_does() -> None:
    for mask in masks():
        assert np.array_equal(filled(mask), ndimage.binary_fill_holes(mask))


def test_plain_pictures_do_not_wait_for_scipy() -> None:
    code = (
        "import sys, numpy as np\n"
        "from digitpad.core.preprocessing.normalise import normalise\n"
        "from digitpad.core.preprocessing.picture import Picture\n"
        "for side, pen in ((28, 2), (28, 7), (300, 3), (300, 14), (300, 60)):\n"
        "    picture = np.ones((side, side), dtype=np.float32)\n"
        "    picture[side // 5 : -side // 5, side // 2 : side // 2 + pen] = 0\n"
        "    assert normalise(Picture(picture)).any()\n"
        "print('scipy' in sys.modules)\n"
    )

    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "False"
