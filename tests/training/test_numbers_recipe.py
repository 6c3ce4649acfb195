"""The recipe of the weights with which numbers are read: compositions, the fit, and the module that it writes."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from digitpad.core.alphabet import DIGITS
from digitpad.core.numbers.lattice import (
    PAIR_KINDS,
    CrfWeights,
    Item,
    best_reading,
    features,
    scores,
    shipped_weights,
)
from digitpad.core.numbers.segments import ink_ways
from digitpad.core.numbers.spans import GROUP_FEATURES, MARK_FEATURES, PAIR_FEATURES, spans_of
from digitpad.core.resources import resource
from tests.digits import digit_ink
from training.calibration.crf import Example, fit, reading_of
from training.data.compositions import Composition, Layout, compositions, drawn
from training.recipes.numbers import as_text

_USUAL = Layout()


def written(count: int, seed: int = 1, layout: Layout = _USUAL) -> list[Composition]:
    inks = [digit_ink(digit) for digit in range(10)]
    return compositions(inks, np.random.default_rng(seed), count, layout=layout)


def test_digits_stand_side_by_side_as_the_layout_says() -> None:
    for number in written(50):
        assert number.text == "".join(str(digit.label) for digit in number.digits)
        boxes = [(digit.points.min(axis=0), digit.points.max(axis=0)) for digit in number.digits]
        assert all(84 <= high[1] - low[1] <= 116 for low, high in boxes)
        gaps = [after[0][0] - before[1][0] for before, after in pairwise(boxes)]
        assert all(-6.01 <= gap <= 36.01 for gap in gaps), "−10 to 60 % of a digit of 60 units"


def test_joined_digits_are_one_stroke() -> None:
    (number,) = written(1, layout=Layout(joined=1.0))
    assert len(number.ink.strokes) < sum(len(digit.strokes) for digit in number.digits)


def test_a_drawn_picture_holds_all_of_the_ink() -> None:
    (number,) = written(1)
    picture = drawn(number.ink, scale=0.5, pen=4, margin=10)
    inked = np.argwhere(picture.pixels < 0.5)
    extent = np.ptp(number.ink.points, axis=0)[::-1] * 0.5 + 4
    assert np.ptp(inked, axis=0) == pytest.approx(extent, abs=2)
    assert inked.min() >= 9


def test_the_reading_of_pieces_is_found_or_refused() -> None:
    assert reading_of([0, 0, 1, 2], [7, 8, 9], most=4) == [Item(0, 2), Item(2, 1), Item(3, 1)]
    assert reading_of([0, 1, 0, 2], [7, 8, 9], most=4) is None, "mixed up"
    assert reading_of([0, 0, 0], [7], most=2) is None, "too many segments"
    assert reading_of([0, 2, 1], [7, 8, None], most=2) == [Item(0, 1), Item(1, 1, is_mark=True), Item(2, 1)]
    assert reading_of([0, 1], [7, 8, None], most=2) == [Item(0, 1), Item(1, 1)], "a point that is too faint"


def example(number: Composition, most: int) -> Example:
    (line,) = ink_ways(number.ink)[0]
    spans = spans_of(line, most)
    known = [{tuple(p) for p in digit.points.tolist()} for digit in number.digits]
    first = [tuple(members[0].points[0].tolist()) for members in line.members]  # type: ignore[union-attr]
    labels = [digit.class_label() for digit in number.digits]
    reading = reading_of([next(i for i, d in enumerate(known) if point in d) for point in first], labels, most)
    assert reading is not None
    probabilities = np.where(spans.possible[..., None], 0.1, 0.0) * np.ones(10)  # geometry has to do it all
    return Example(spans, probabilities, reading, labels)


def test_the_fit_learns_to_part_numbers_by_their_geometry_alone() -> None:
    layout = Layout(gaps=(0.2, 0.6))
    weights = fit([example(number, 3) for number in written(150, layout=layout)], 3)
    right = []
    for number in written(50, seed=2, layout=layout):
        unseen = example(number, 3)
        evidence = features(unseen.spans, unseen.probabilities, weights)
        found, _ = best_reading(*scores(evidence, weights))
        right.append(found == unseen.reading)
    assert np.mean(right) >= 0.9


def test_the_file_that_the_recipe_writes_holds_the_weights_that_are_read() -> None:
    kept = shipped_weights()
    text = as_text(kept)
    assert text == resource("number-weights.json").read_text(encoding="utf-8"), "the shipped file is of this form"
    assert all("]" in line for line in text.splitlines() if "[-" in line), "a row is one line"
    written = json.loads(text)
    for weights, again in zip(kept, (CrfWeights.from_json(written[kind]) for kind in kept._fields), strict=True):
        assert weights.most == again.most
        for field in ("group", "mark", "pair", "shapes", "counts"):
            assert np.array_equal(getattr(weights, field), getattr(again, field))
        assert (len(weights.group), len(weights.mark)) == (len(GROUP_FEATURES), len(MARK_FEATURES))
        assert weights.pair.shape == (len(PAIR_KINDS), len(PAIR_FEATURES))
        assert weights.shapes.shape == (DIGITS.size, 4)
        assert weights.counts.shape == (DIGITS.size, weights.most)


def test_weights_are_written_with_three_decimals() -> None:
    kept = shipped_weights()
    shifted = replace(kept.ink, group=kept.ink.group + 0.0004)
    assert as_text(kept._replace(ink=shifted)) == as_text(kept)
