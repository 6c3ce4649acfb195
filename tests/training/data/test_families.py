"""Families of drawings that are no digit: the same for the same seed, none of it seen in training, figures by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from digitpad.core.ink.ink import Ink
from digitpad.core.models.card import Thresholds
from tests.digits import digit_ink
from training.calibration.families import Family, family_scores, non_digit_families, refusal_figures
from training.data.non_digits import HELD_OUT_FONTS, HELD_OUT_LETTERS, TRAINING_FONTS, TRAINING_LETTERS, TWINS

DIGITS = [digit_ink(digit) for digit in range(10)]
DASH = Ink.from_points([[(0, 5), (9, 5)]], label="-")
LETTERS = [DASH, replace(digit_ink(4), label="X", writer="gmd/a")]  # whatever they look like


@pytest.fixture(scope="module")
def families() -> tuple[Family, ...]:
    return non_digit_families(DIGITS, LETTERS, seed=4)


@pytest.mark.slow
def test_the_families_are_the_same_for_the_same_seed_and_each_drawing_holds_ink(families: tuple[Family, ...]) -> None:
    again = non_digit_families(DIGITS, LETTERS, seed=4)
    assert [family.name for family in families] == [family.name for family in again]
    for family, same in zip(families, again, strict=True):
        assert family.images.shape[1:] == (28, 28), family.name
        assert family.images.max(axis=(1, 2)).min() > 0, family.name
        np.testing.assert_array_equal(family.images, same.images)


def test_what_is_called_unseen_is_in_no_batch() -> None:
    assert set(TRAINING_FONTS).isdisjoint(HELD_OUT_FONTS)
    assert set(TRAINING_LETTERS).isdisjoint(HELD_OUT_LETTERS)
    assert set(HELD_OUT_LETTERS).isdisjoint(TWINS)


def test_the_figures_of_a_family(families: tuple[Family, ...]) -> None:
    family = families[0]
    sure, spread = [0.9, 0.1, *[0.0] * 8], [0.1] * 10
    digits = [np.array([sure] * 99 + [spread], dtype=np.float32)]
    (scores,) = family_scores(lambda images, _: np.array([spread] * len(images), dtype=np.float32), [family]).values()
    figures = refusal_figures(digits, {family: scores}, Thresholds(0.2, 0.2, 0.5))
    assert figures == {
        "letters of real hands": {
            "refused": 1.0, "auroc": 0.995, "fpr_at_95_tpr": 0.0, "unseen": False, "drawings": 2,
        }
    }  # fmt: skip
