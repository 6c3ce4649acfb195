"""What can be told of a source without any model."""

from __future__ import annotations

import numpy as np

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.sources import open_source
from digitpad.core.data.summary import STREAM_SAMPLE, contact_sheet, fingerprint, has_conflicting_labels, summarise
from tests.core.data.samples import images, labels


def test_counts_means_and_sheet_are_of_the_set() -> None:
    found = summarise(DataSet(name="ten", images=images(25), labels=labels(25)))
    assert found.counts.tolist() == [3, 3, 3, 3, 3, 2, 2, 2, 2, 2]
    assert np.array_equal(found.means, images(10)), "all images of a digit are the same here"
    assert found.sheet.shape == (300, 480)
    assert not found.is_infinite
    assert found.blank == 0


def test_a_mean_is_the_mean() -> None:
    pair = np.stack([np.full((28, 28), 10, np.uint8), np.full((28, 28), 21, np.uint8)])
    means = summarise(DataSet(name="pair", images=pair, labels=np.array([4, 4], np.uint8))).means
    assert np.unique(means[4]).tolist() == [16]
    assert not means[:4].any()


def test_twins_are_found_and_those_of_two_minds_come_first() -> None:
    rng = np.random.default_rng(0)
    pixels = rng.integers(0, 255, (8, 28, 28), dtype=np.uint8)
    pixels[5], pixels[7], pixels[6] = pixels[1], pixels[1], pixels[4]
    digits = np.array([0, 1, 2, 3, 4, 1, 9, 1], dtype=np.uint8)
    data = DataSet(name="twins", images=pixels, labels=digits)
    assert summarise(data).duplicates == ((4, 6), (1, 5, 7))
    assert has_conflicting_labels(data, (4, 6))
    assert not has_conflicting_labels(data, (1, 5, 7))


def test_without_labels_there_are_no_counts_but_all_the_rest() -> None:
    found = summarise(DataSet(name="bare", images=images(10), labels=None))
    assert found.counts.sum() == 0
    assert found.means[0].any()
    assert found.duplicates == ()


def test_blank_images_are_counted() -> None:
    assert summarise(DataSet(name="blank", images=np.zeros((3, 28, 28), np.uint8), labels=None)).blank == 3


def test_of_a_stream_the_beginning_is_looked_at() -> None:
    found = summarise(open_source("synthetic"))
    assert found.is_infinite
    assert len(found.data) == STREAM_SAMPLE
    assert found.counts.min() > 0


def test_a_fingerprint_is_of_the_pixels_only() -> None:
    image = images(1)[0]
    assert fingerprint(image) == fingerprint(np.asfortranarray(image)) != fingerprint(255 - image)


def test_each_digit_has_a_row_of_its_own_in_dark_ink() -> None:
    sheet = contact_sheet(DataSet(name="s", images=images(60), labels=labels(60)), columns=5)

    assert sheet.shape == (300, 150)
    for digit in range(10):
        for column in range(5):
            cell = sheet[digit * 30 + 1 : digit * 30 + 29, column * 30 + 1 : column * 30 + 29]
            np.testing.assert_array_equal(cell, 255 - images()[digit])


def test_a_rare_digit_leaves_its_row_unfilled() -> None:
    sheet = contact_sheet(DataSet(name="s", images=images(3), labels=labels(3)), columns=2)

    assert (sheet[:, 30:] == 255).all()
    assert (sheet[90:] == 255).all()


def test_a_test_set_fills_the_rows_as_it_comes_and_the_same_seed_shows_the_same() -> None:
    data = DataSet(name="s", images=images(60), labels=None)

    assert (contact_sheet(data, columns=6) < 255).reshape(10, 30, 6, 30).any(axis=(1, 3)).all()
    np.testing.assert_array_equal(contact_sheet(data, seed=1), contact_sheet(data, seed=1))
    assert not np.array_equal(contact_sheet(data, seed=1), contact_sheet(data, seed=2))
