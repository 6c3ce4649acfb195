"""From our image to a network's input, and from its answer to ten probabilities."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.models.conventions.convention import Answers, Convention, Values
from digitpad.core.models.conventions.framing import Framing, framed
from digitpad.core.models.conventions.picture_shape import InputShape, PictureShape, input_shape, picture_shape

PLAIN = Convention(shape=(28, 28, 1), paper=0.0, ink=1.0)


def an_image() -> np.ndarray[Any, np.dtype[np.float32]]:
    """A bar with a foot to the right: neither its transpose nor its mirror image."""
    image = np.zeros((1, 28, 28), dtype=np.float32)
    image[0, 4:24, 10:12] = 1
    image[0, 22:24, 10:18] = 0.5
    return image


@pytest.mark.parametrize(
    ("shape", "found"),
    [
        ((1, 28, 28, 1), InputShape(1, (28, 28, 1))),
        ((-1, 784), InputShape(0, (784,))),
        ((None, 28, 28), InputShape(0, (28, 28))),
        ((28, 28), InputShape(-1, (28, 28))),
        ((784,), InputShape(-1, (784,))),
        ((32, 784), InputShape(32, (784,))),
        ((16, 28, 28, 1), InputShape(16, (28, 28, 1))),
        ((1, 1, 28, 28), InputShape(1, (1, 28, 28))),
        ((None, None, None, 1), InputShape(0, (28, 28, 1))),
        ((-1, -1, -1, 3), InputShape(0, (28, 28, 3))),
        ((-1, 64), InputShape(0, (64,))),
    ],
)
def test_the_picture_in_an_input_is_found_by_its_shape(shape: tuple[int | None, ...], found: InputShape) -> None:
    assert input_shape(shape) == found


@pytest.mark.parametrize("shape", [(1, 7), (), (5,), (-1, 48, 1, 6), (1, 28, 28, 28), (1, 28, 20, 1), (1, 4, 4, 1)])
def test_an_input_without_a_square_picture_is_none(shape: tuple[int, ...]) -> None:
    assert input_shape(shape) is None


def test_channels_are_told_from_sides() -> None:
    assert picture_shape((3, 32, 32)) == PictureShape(32, 3, channels_first=True)
    assert picture_shape((32, 32, 3)) == PictureShape(32, 3, channels_first=False)
    assert picture_shape((1, 28, 28)) == PictureShape(28, 1, channels_first=False)


def test_pixels_get_the_values_of_paper_and_ink() -> None:
    dark_bytes = replace(PLAIN, shape=(784,), paper=255.0, ink=0.0)
    inputs = dark_bytes.inputs(an_image())
    assert inputs.shape == (1, 784)
    assert inputs.reshape(28, 28)[5, 10] == 0
    assert inputs.reshape(28, 28)[23, 17] == 127.5
    assert inputs.reshape(28, 28)[0, 0] == 255


def test_rows_and_columns_are_exchanged_and_colours_are_alike() -> None:
    inputs = replace(PLAIN, shape=(3, 28, 28), transposed=True).inputs(an_image())
    assert (inputs[0] == an_image()[0].T).all()
    inputs = replace(PLAIN, shape=(28, 28, 3)).inputs(an_image())
    assert (inputs[0, :, :, 2] == an_image()[0]).all()


def test_columns_and_images_are_scaled_to_length_one_as_keras_does() -> None:
    image = an_image()[0]
    lengths = np.linalg.norm(image, axis=0)
    lengths[lengths == 0] = 1
    columns = replace(PLAIN, values=Values.COLUMNS).inputs(an_image())[0, :, :, 0]
    assert columns == pytest.approx(image / lengths)
    whole = replace(PLAIN, shape=(784,), values=Values.WHOLE).inputs(an_image())
    assert np.linalg.norm(whole) == pytest.approx(1)


def test_a_picture_is_padded_or_cropped_without_a_pixel_changed() -> None:
    padded = framed(an_image(), Framing.PADDED, 32)
    assert (padded[0, 2:30, 2:30] == an_image()[0]).all()
    assert padded.sum() == an_image().sum()
    assert (framed(an_image(), Framing.PADDED, 20)[0] == an_image()[0, 4:24, 4:24]).all()


def test_a_resized_picture_keeps_its_mean_and_its_place() -> None:
    for size in (8, 14, 20, 56):
        resized = framed(an_image(), Framing.RESIZED, size)
        assert resized.shape == (1, size, size)
        assert resized.mean() == pytest.approx(an_image().mean(), rel=0.04)
        assert 0 <= resized.min() <= resized.max() <= 1 + 1e-6
        row, column = (np.arange(size) @ resized[0].sum(axis=axis) / resized.sum() for axis in (1, 0))
        assert (row + 0.5) * 28 / size == pytest.approx(14.9, abs=0.3)
        assert (column + 0.5) * 28 / size == pytest.approx(11.5, abs=0.3)


def test_a_boxed_digit_reaches_from_rim_to_rim_in_the_middle() -> None:
    boxed = framed(an_image(), Framing.BOX, 20)[0]
    assert (boxed.max(axis=1) > 0.3).all()  # 20 rows of ink in the image
    columns = np.flatnonzero(boxed.max(axis=0) > 0.2)
    assert (columns[0], columns[-1]) == (6, 13)
    assert not framed(np.zeros((1, 28, 28), np.float32), Framing.BOX, 20).any()


@pytest.mark.parametrize(
    ("answers", "numbers"),
    [
        (Answers.PROBABILITIES, [0.7, 0.2, 0.1 / 8, *[0.1 / 8] * 7]),
        (Answers.LOG_PROBABILITIES, np.log([0.7, 0.2, *[0.1 / 8] * 8]).tolist()),
        (Answers.LOGITS, (np.log([0.7, 0.2, *[0.1 / 8] * 8]) + 5).tolist()),
    ],
)
def test_probabilities_logs_and_logits_say_the_same(answers: Answers, numbers: list[float]) -> None:
    found = replace(PLAIN, answers=answers).probabilities(np.array([numbers], dtype=np.float32))
    assert found[0, :3].tolist() == pytest.approx([0.7, 0.2, 0.0125], abs=1e-5)


def test_classes_come_in_any_order() -> None:
    zero_last = replace(PLAIN, digits=(9, *range(9)))
    numbers = np.full((1, 10), 0.02, dtype=np.float32)
    numbers[0, 9] = 0.82
    assert zero_last.probabilities(numbers)[0].argmax() == 0


def test_what_is_given_to_no_digit_all_digits_get_alike() -> None:
    eleven = replace(PLAIN, outputs=11)
    numbers = np.array([[0.3, *[0.0] * 9, 0.7]], dtype=np.float32)
    found = eleven.probabilities(numbers)[0]
    assert found.sum() == pytest.approx(1)
    assert found[0] == pytest.approx(0.37, abs=1e-4)
    assert found[5] == pytest.approx(0.07, abs=1e-4)


def test_scores_that_all_say_no_mean_no_digit() -> None:
    scores = replace(PLAIN, answers=Answers.SCORES)
    none, three = np.full((1, 10), 0.01, np.float32), np.full((1, 10), 0.01, np.float32)
    three[0, 3] = 0.99
    assert scores.probabilities(none)[0].max() < 0.2
    assert scores.probabilities(three)[0, 3] > 0.97


def test_a_temperature_makes_less_sure_and_changes_no_answer() -> None:
    numbers = np.array([[3.0, 1.0, *[0.0] * 8]], dtype=np.float32)
    cold, warm = (replace(PLAIN, answers=Answers.LOGITS, temperature=t).probabilities(numbers)[0] for t in (1.0, 3.0))
    assert cold.argmax() == warm.argmax() == 0
    assert cold[0] > warm[0]


def test_a_convention_comes_back_from_json() -> None:
    convention = Convention(
        shape=(1, 20, 20), paper=255.0, ink=0.0, framing=Framing.BOX, values=Values.BINARY, transposed=True,
        outputs=11, digits=tuple(range(1, 11)), answers=Answers.SCORES, temperature=2.5, least=0.002,
    )  # fmt: skip
    assert Convention.from_json(json.loads(json.dumps(convention.to_json()))) == convention


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("shape", [28, 20]), ("shape", "28"), ("shape", [True, 784]), ("paper", "0"), ("paper", float("nan")),
        ("ink", 0.0), ("framing", "stretched"), ("values", 3), ("transposed", 1), ("outputs", 9), ("outputs", 10**9),
        ("digits", [0, 0, *range(2, 10)]), ("digits", list(range(1, 11))), ("digits", None), ("answers", []),
        ("temperature", 0), ("temperature", -1.0), ("least", 1.0),
    ],
)  # fmt: skip
def test_a_card_with_a_wrong_convention_is_refused(name: str, value: object) -> None:
    with pytest.raises(DigitpadError, match="its convention is none"):
        Convention.from_json(PLAIN.to_json() | {name: value})


def test_an_object_that_is_no_convention_is_refused() -> None:
    values: tuple[object, ...] = (None, [], {}, "0..1")
    for value in values:
        with pytest.raises(DigitpadError, match="its convention is none"):
            Convention.from_json(value)
