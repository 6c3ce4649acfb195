"""Pixels and labels of any numbers: read right with a word on what was odd, or refused with the row."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from digitpad.core.alphabet import DIGIT_WORDS as WORDS
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
def test_pixels_of_another_scale_are_scaled_and_it_is_said(largest: float) -> None:
    data = data_set("set", images() / np.float32(255) * np.float32(largest), labels())

    assert np.abs(data.images.astype(int) - images()).max() <= 1
    assert data.notes == (f"the pixels were numbers from 0 to {largest:g}: scaled",)


@pytest.mark.case("K05")
def test_one_pixel_of_another_scale_does_not_blacken_the_others() -> None:
    pixels = images(20) / np.float32(255)
    pixels[7, 14, 14] = 255

    assert refusal(pixels, labels(20)).startswith("set, row 7: a pixel is 255, but most images have none above 1, so ")


@pytest.mark.parametrize("every", [2, 10])
def test_two_scales_in_one_set_are_refused(every: int) -> None:
    pixels = images(60).astype(np.float32)
    pixels[3::every] /= 255

    assert refusal(pixels, labels(60)).startswith("set, row 3: no pixel is above 1, as in ")


def test_pixels_without_their_mean_image_are_refused() -> None:
    pixels = images(20) / 255

    assert "a pixel is -" in refusal(pixels - pixels.mean(axis=0), labels(20))


def test_a_few_images_that_are_nearly_blank_beside_the_others_are_told() -> None:
    pixels = images(20).astype(np.float32)
    pixels[3] /= 255

    assert data_set("set", pixels, labels(20)).notes[0] == (
        "1 of the images are nearly blank: no pixel is above 1 of 255"
    )


@pytest.mark.parametrize(
    ("low", "high"), [(-1, 1), (-0.4242, 2.8215), (-0.5, 0.5), (-33.3, 221.7)], ids=["unit", "MNIST's", "half", "mean"]
)
@pytest.mark.parametrize("dark", [False, True])
def test_numbers_on_both_sides_of_zero_are_scaled_where_one_end_is_paper(low: float, high: float, dark: bool) -> None:
    ink = (255 - images() if dark else images()) / 255
    data = data_set("set", (low + (high - low) * ink).astype(np.float32), labels())

    assert np.abs(data.images.astype(int) - images()).max() <= 1
    assert data.notes[0] == f"the pixels were numbers from {low:g} to {high:g}: scaled"


def test_pixels_that_were_standardised_each_for_itself_are_refused() -> None:
    ink = images(20).astype(np.float64)

    assert "a pixel is -" in refusal((ink - ink.mean(axis=0)) / (ink.std(axis=0) + 1), labels(20))


@pytest.mark.parametrize("bits", [10, 12, 16])
def test_pixels_of_more_than_eight_bits_are_scaled(bits: int) -> None:
    data = data_set("set", np.rint(images() / 255 * (2**bits - 1)).astype(np.uint16), labels())

    np.testing.assert_array_equal(data.images, images())
    assert data.notes == (f"the pixels were numbers from 0 to {2**bits - 1:g}: scaled",)


@pytest.mark.case("K26")
@pytest.mark.parametrize(
    "shaped",
    [
        images(20).reshape(20, 784),
        images(20)[..., None],
        images(20)[:, None],
        images(20).reshape(20, 784, 1),
        np.asfortranarray(images(20)),
        images(20).reshape(20, 784).T,
        np.moveaxis(images(20), 0, -1),
        np.moveaxis(images(20), 0, -1)[:, :, None],
        np.repeat(images(20)[..., None], 3, axis=-1),
        np.repeat(images(20)[:, None], 3, axis=1),
        np.moveaxis(np.repeat(images(20)[..., None], 3, axis=-1), 0, -1),
        np.concatenate(
            [np.repeat(images(20)[..., None], 3, axis=-1), np.full((20, 28, 28, 1), 255, np.uint8)], axis=-1
        ),
        np.concatenate([np.zeros((20, 28, 28, 3), np.uint8), images(20)[..., None]], axis=-1),
    ],
    ids=lambda array: "×".join(map(str, array.shape)),
)
def test_images_of_every_layout_are_the_same(shaped: np.ndarray) -> None:
    data = data_set("set", shaped, labels(20))

    np.testing.assert_array_equal(data.images, images(20))


def test_where_rows_and_columns_are_as_many_the_images_tell() -> None:
    cube = np.moveaxis(images(28), 0, -1)

    np.testing.assert_array_equal(data_set("set", cube, labels(28)).images, images(28))
    np.testing.assert_array_equal(data_set("set", images(28), labels(28)).images, images(28))
    assert "can be read in two ways" in refusal(np.zeros((28, 28, 28), np.uint8), labels(28))


@pytest.mark.case("K28")
@pytest.mark.parametrize("labelled", [True, False])
def test_digits_on_their_side_are_set_upright_and_it_is_said(labelled: bool) -> None:
    data = data_set("set", images(60).transpose(0, 2, 1), labels(60) if labelled else None)

    np.testing.assert_array_equal(data.images, images(60))
    assert data.notes == ("the digits lay on their side, rows and columns exchanged, as EMNIST's do: set upright",)


@pytest.mark.parametrize(
    ("turned", "way"),
    [
        (images(60)[:, ::-1, ::-1], "upside down"),
        (np.rot90(images(60), -1, (1, 2)), "turned by a quarter to the right"),
    ],
)
def test_digits_that_lie_otherwise_are_left_and_it_is_said(turned: np.ndarray, way: str) -> None:
    data = data_set("set", turned, labels(60))

    assert data.notes[-1] == f"the digits seem to be {way}; nothing was changed"
    if len(data.notes) == 1:  # they still are prepared as MNIST's are
        np.testing.assert_array_equal(data.images, turned)


def test_labels_that_do_not_fit_their_images_are_told() -> None:
    shifted = (labels(60) + 1) % 10

    assert data_set("set", images(60), shifted).notes == (
        "hardly any image looks like its label: look at them before you use them",
    )


@pytest.mark.case("K26")
@pytest.mark.parametrize(
    "shaped",
    [labels(20)[:, None], labels(20)[None], np.eye(10)[labels(20)], np.eye(10)[labels(20)].T,
     2 * np.eye(10)[labels(20)] - 1, labels(20).astype(str),
     labels(20).astype("S"), np.array([*WORDS, *WORDS])],
    ids=["column", "row", "one-hot", "one-hot in columns", "one-hot of -1", "text", "bytes", "words"],
)  # fmt: skip
def test_labels_of_every_form_are_the_same(shaped: np.ndarray) -> None:
    np.testing.assert_array_equal(data_set("set", images(20), shaped).labels, labels(20))


def test_labels_from_1_to_10_are_read_as_the_images_tell() -> None:
    ten_for_zero, one_more = np.where(labels(20) == 0, 10, labels(20)), labels(20) + 1

    for digits, said in ((ten_for_zero, "10 is taken for 0"), (one_more, "each is one more than its digit")):
        data = data_set("set", images(20), digits)
        np.testing.assert_array_equal(data.labels, labels(20))
        assert said in data.notes[0]
    assert "can be read in two ways" in refusal(np.zeros((20, 28, 28), np.uint8), one_more)


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
    assert "images of the shape (783,)" in refusal(images().reshape(10, 784)[:, 1:])
    assert "images of the shape (4, 4)" in refusal(images()[:, :4, :4])
    assert "one sees through, in several colours" in refusal(np.repeat(images()[..., None], 4, axis=-1))
    assert "10 images, 9 labels" in refusal(images(), labels(9))
    assert "labels of the shape (10, 10)" in refusal(images(), np.full((10, 10), 0.1))
    assert "labels of the shape (10, 10, 1)" in refusal(images(), np.eye(10)[:, :, None])
    assert "row 4: the label 'cat' is not a digit" in refusal(images(), np.array(["1"] * 4 + ["cat"] * 6))
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
