"""Data sets: what they refuse to hold, and how they are split and joined."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.data.dataset import DataSet, Stream, joined
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from tests.core.data.samples import images, labels
from tests.digits import digit_ink


def digits(count: int = 10, name: str = "digits", **options: object) -> DataSet:
    return DataSet(name=name, images=images(count), labels=labels(count), **options)  # type: ignore[arg-type]


def by_writers(counts: list[int]) -> DataSet:
    writers = [writer for writer, count in enumerate(counts) for _ in range(count)]
    inks = tuple(dataclasses.replace(digit_ink(i % 10), writer=writer) for i, writer in enumerate(writers))
    return digits(len(writers), inks=inks)


def writers_of(data: DataSet) -> set[int | str | None]:
    return {ink.writer for ink in data.inks or () if ink is not None}


def test_an_empty_set_is_refused() -> None:
    with pytest.raises(DigitpadError, match="nothing holds no digits"):
        DataSet(name="nothing", images=images(0), labels=labels(0))


def test_unequal_lengths_are_refused() -> None:
    with pytest.raises(DigitpadError, match="10 images, 9 labels"):
        DataSet(name="odd", images=images(10), labels=labels(9))


def test_images_and_labels_cannot_be_changed() -> None:
    data = digits()
    assert data.labels is not None
    for array in (data.images, data.labels):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0


def test_class_counts_tell_how_often_each_digit_is_there() -> None:
    assert digits(23).class_counts().tolist() == [3, 3, 3, 2, 2, 2, 2, 2, 2, 2]
    assert DataSet(name="test set", images=images(3), labels=None).class_counts().tolist() == [0] * 10


def test_a_set_without_labels_or_of_one_class_only_is_refused_for_training() -> None:
    digits(2).require_trainable()
    with pytest.raises(DigitpadError, match="has no labels"):
        DataSet(name="test set", images=images(3), labels=None).require_trainable()
    with pytest.raises(DigitpadError, match="nothing but the digit 4"):
        digits(20).take(np.array([4, 14])).require_trainable()


@given(count=st.integers(20, 90), share=st.floats(0.05, 0.6), seed=st.integers(0, 9))
def test_a_split_gives_every_image_to_one_side_and_each_digit_its_share(count: int, share: float, seed: int) -> None:
    inks = tuple(digit_ink(i % 10) for i in range(count))
    training, validation = digits(count, inks=inks).split(share, seed)

    assert sorted(map(id, (*(training.inks or ()), *(validation.inks or ())))) == sorted(map(id, inks))
    of_each = digits(count).class_counts()
    wanted = np.clip(np.rint(share * of_each), 1, of_each - 1)
    np.testing.assert_array_equal(validation.class_counts(), wanted)
    assert validation.labels is not None
    assert [ink.label for ink in validation.inks or () if ink] == validation.labels.tolist()


def test_the_same_seed_gives_the_same_split_and_another_seed_another() -> None:
    data = dataclasses.replace(digits(200), inks=tuple(digit_ink(i % 10) for i in range(200)))

    def chosen(seed: int) -> list[int]:
        return [id(ink) for ink in data.split(0.2, seed)[1].inks or ()]

    assert chosen(3) == chosen(3)
    assert chosen(3) != chosen(4)


@given(counts=st.lists(st.integers(1, 30), min_size=2, max_size=8), share=st.floats(0.01, 0.99))
def test_a_writer_never_stands_on_both_sides(counts: list[int], share: float) -> None:
    training, validation = by_writers(counts).split(share, 1)

    assert not writers_of(training) & writers_of(validation)
    assert len(training) + len(validation) == sum(counts)


def test_whole_writers_come_as_close_to_the_share_as_they_can() -> None:
    training, validation = by_writers([20] * 10).split(0.3, 1)

    assert (len(training), len(validation)) == (140, 60)


def test_one_writer_alone_is_split_by_digits() -> None:
    training, validation = by_writers([40]).split(0.25, 1)

    assert validation.class_counts().tolist() == [1] * 10
    assert len(training) == 30


@pytest.mark.parametrize("share", [0.0, 1.0, -1.0, float("nan")])
def test_a_share_that_is_none_is_refused(share: float) -> None:
    with pytest.raises(DigitpadError, match="between 0 and 1"):
        digits(100).split(share, 1)


def test_a_set_of_one_of_each_cannot_be_split() -> None:
    with pytest.raises(DigitpadError, match="too small to keep 10% of it"):
        digits(10).split(0.1, 1)


def test_joined_sets_keep_everything_in_order() -> None:
    ink = Ink.from_points([[(0, 0), (1, 1)]], label=0)
    both = joined([digits(3, "a", notes=("inverted",)), digits(1, "b", inks=(ink,))])

    assert both.name == "a + b"
    assert both.labels is not None
    assert both.labels.tolist() == [0, 1, 2, 0]
    assert both.notes == ("a: inverted",)
    assert both.inks == (None, None, None, ink)


def test_joined_to_a_test_set_nothing_can_be_trained_on() -> None:
    with pytest.raises(DigitpadError, match="t has no labels"):
        joined([digits(3), DataSet(name="t", images=images(2), labels=None)])


def test_of_a_joined_set_the_writers_stay_whole_and_the_rest_is_split_by_digits() -> None:
    training, validation = joined([digits(100, "mnist"), by_writers([10] * 10)]).split(0.2, 1)

    assert not writers_of(training) & writers_of(validation)
    assert (len(training), len(validation)) == (160, 40)
    assert [ink is None for ink in validation.inks or ()].count(True) == 20


def test_a_stream_makes_each_chunk_from_its_seed_and_number_alone() -> None:
    def draw(rng: np.random.Generator, count: int) -> tuple[np.ndarray, np.ndarray]:
        return images(count), rng.integers(0, 10, count).astype(np.uint8)

    stream = Stream(name="endless", draw=draw, seed=5)

    def labels_of(of: Stream, index: int) -> list[int]:
        chunk = of.chunk(index, 50)
        assert chunk.labels is not None
        return [int(label) for label in chunk.labels]

    late_first = labels_of(stream, 7)
    assert labels_of(stream, 0) != late_first
    assert labels_of(stream, 7) == late_first
    assert labels_of(dataclasses.replace(stream, seed=6), 7) != late_first
