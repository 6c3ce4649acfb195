"""The contact sheet: a row of examples for each digit."""

from __future__ import annotations

import numpy as np

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.summary import contact_sheet
from tests.core.data.samples import images, labels


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
