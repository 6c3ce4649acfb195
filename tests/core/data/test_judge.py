"""The judge of readings: made from synthetic digits alone, and sure of nothing that it cannot be sure of."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.data.interpret.judge import RESOURCE, agreement, clear_best, how_they_lie, lie_on_their_side
from digitpad.core.resources import resource
from scripts.digit_judge import judge_weights
from tests.core.data.samples import images, labels


@pytest.mark.slow
def test_the_shipped_weights_are_those_that_the_script_makes() -> None:
    np.testing.assert_allclose(np.load(resource(RESOURCE)), judge_weights(), atol=1e-3)


def test_digits_agree_with_their_labels_and_not_with_others() -> None:
    assert agreement(images(), labels()).mean() >= 0.8
    assert agreement(images(), (labels() + 1) % 10).mean() <= 0.2


def test_no_reading_is_best_where_chance_may_have_made_it() -> None:
    yes, no = np.ones(20, bool), np.zeros(20, bool)

    assert clear_best([no, yes]) == 1
    assert clear_best([yes, yes]) is None
    assert clear_best([np.arange(20) < 3, no]) is None  # better, but poor
    assert clear_best([yes[:1], no[:1]]) is None
    assert clear_best([yes[:0], no[:0]]) is None


def test_what_is_upright_or_unclear_stays() -> None:
    assert not lie_on_their_side(images(60), labels(60))
    assert not lie_on_their_side(images(60), None)
    assert not lie_on_their_side(images(5).transpose(0, 2, 1), None)  # too few to tell
    assert how_they_lie(np.zeros((60, 28, 28), np.uint8), labels(60)) == ""
