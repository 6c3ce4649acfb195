"""Pixels and labels of any numbers: read right with a word on what was odd, or refused with the row."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from digitpad.core.data.arrays import data_set
from digitpad.core.data.dataset import DataSet
from digitpad.core.errors import DigitpadError
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture
from tests.core.data.samples import images, labels
from tests.digits import digit_ink, picture_of


def prepared(pixels: np.ndarray) -> np.ndarray:
    return np.rint([normalise(Picture(image / np.float32(255))) * 255 for image in pixels])


def refusal(pixels: Any, digits: Any = None) -> str:
    with pytest.raises(DigitpadError) as caught:
        data_set("set", pixels, digits)
    return str(caught.value)


def test_what_looks_like_mnist_is_used_as_it_is() -> None:
    data = data_set("set", images(20), labels(20))

    np.testing.assert_array_equal(data.images, images(20))
    assert data.notes == ()


@pytest.mark.parametrize("kind", [np.int64, np.uint16, np.float32, np.float64])
def test_whole_numbers_of_any_type_are_the_same_images(kind: type) -> None:
    data = data_set("set", images().astype(kind), labels().astype(kind))

    np.testing.assert_array_equal(data.images, images())
    np.testing.assert_array_equal(data.labels, labels())


@pytest.mark.parametrize("kind", [np.float16, np.float32, np.float64])
def test_pixels_from_0_to_1_are_scaled_and_it_is_said(kind: type) -> None:
    data = data_set("set", (images() / 255).astype(kind), labels())

    assert np.abs(data.images.astype(int) - images()).max() <= 1
    assert data.notes == ("the pixels were numbers from 0 to 1: scaled",)


@pytest.mark.case("K05")
def test_pixels_a_little_above_1_are_scaled_like_those_from_0_to_1() -> None:
    data = data_set("set", images() / 255 * 1.0001, labels())

    assert np.abs(data.images.astype(int) - images()).max() <= 1
    assert data.notes == ("the pixels were numbers from 0 to 1.0001: scaled",)


@pytest.mark.case("K05")
@pytest.mark.parametrize("largest", [1.5, 2, 15, 16, 100])
@pytest.mark.parametrize("side", [8, 28])
def test_pixels_of_another_scale_are_refused_rather_than_read_nearly_black(largest: float, side: int) -> None:
    pixels = images()[:, 10 : 10 + side, 10 : 10 + side] if side < 28 else images()

    assert refusal(pixels / pixels.max() * largest, labels()).startswith(f"set has no pixel above {largest:g}; pixels ")


def test_truth_values_are_black_and_white() -> None:
    data = data_set("set", images() > 127, labels())

    np.testing.assert_array_equal(data.images, (images() > 127) * 255)


def test_dark_on_light_is_inverted_and_it_is_said() -> None:
    data = data_set("set", 255 - images(), labels())

    np.testing.assert_array_equal(data.images, images())
    assert data.notes == ("dark on light: inverted",)


def test_each_image_of_a_mixed_set_gets_its_own_polarity() -> None:
    mixed = images(20).copy()
    mixed[::4] = 255 - mixed[::4]

    data = data_set("set", mixed, labels(20))

    np.testing.assert_array_equal(data.images, images(20))
    assert data.notes == ("dark on light: 5 of 20 inverted",)


def test_images_of_another_size_are_prepared_as_pictures() -> None:
    large = np.stack([picture_of(digit_ink(digit), size=64) for digit in range(10)])

    data = data_set("set", large, labels())

    np.testing.assert_allclose(data.images, prepared(large), atol=1)
    assert "64 × 64 pixels: fitted and centred as MNIST's images are" in data.notes


def test_digits_of_28_pixels_that_lie_in_a_corner_are_prepared_too() -> None:
    moved = np.roll(images(), (4, 3), axis=(1, 2))

    data = data_set("set", moved, labels())

    np.testing.assert_array_equal(data.images, prepared(moved))
    assert not np.array_equal(data.images, moved)
    assert data.notes == ("the digits are not fitted and centred as MNIST's are: done",)


@pytest.mark.parametrize(("label", "said"), [(-1, "-1"), (10, "10"), (3.5, "3.5"), (float("nan"), "nan")])
def test_a_label_that_is_no_digit_is_refused_with_its_row(label: float, said: str) -> None:
    digits = labels().astype(np.float64)
    digits[6] = label

    assert refusal(images(), digits) == f"set, row 6: the label {said} is not a digit from 0 to 9"


@pytest.mark.parametrize("pixel", [float("nan"), float("inf"), 300.0, -1.0])
def test_a_pixel_that_is_none_is_refused_with_its_row(pixel: float) -> None:
    pixels = images(1500).astype(np.float32)
    pixels[1200, 14, 14] = pixel  # not among the first that are looked at together

    assert refusal(pixels).startswith(f"set, row 1200: a pixel is {pixel:g};")


def test_other_shapes_and_lengths_are_refused() -> None:
    assert "images of the shape (784,)" in refusal(images().reshape(10, 784))
    assert "images of the shape (4, 4)" in refusal(images()[:, :4, :4])
    assert "10 images, 9 labels" in refusal(images(), labels(9))
    assert "labels of the shape (10, 10)" in refusal(images(), np.eye(10))
    assert "holds no digits" in refusal(images(0))


@given(
    arrays.arrays(
        st.sampled_from([np.float32, np.int16, np.uint8, np.bool_]),
        st.tuples(st.integers(0, 3), st.integers(7, 30), st.integers(7, 30)),
    ),
    arrays.arrays(st.sampled_from([np.float32, np.int8, np.uint8]), st.tuples(st.integers(0, 3))),
)
def test_any_numbers_give_a_data_set_or_a_sentence(pixels: np.ndarray, digits: np.ndarray) -> None:
    try:
        assert isinstance(data_set("set", pixels, digits), DataSet)
    except DigitpadError as error:
        assert str(error).startswith("set")
