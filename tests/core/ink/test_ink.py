import json
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink, Stroke, bounding_box

numbers = st.floats(-1e6, 1e6)
strokes = st.integers(2, 4).flatmap(
    lambda width: st.lists(st.lists(numbers, min_size=width, max_size=width), min_size=1, max_size=20)
)
json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)


@given(
    st.lists(strokes, max_size=5),
    st.none() | st.integers(0, 9),
    st.none() | st.integers() | st.text(),
)
def test_ink_comes_back_from_json_as_it_went_in(rows: list[Any], label: int | None, writer: int | str | None) -> None:
    ink = Ink.from_json({"strokes": rows, "label": label, "writer": writer})

    again = Ink.from_json(json.loads(json.dumps(ink.to_json())))

    assert again == ink
    assert [len(stroke) for stroke in again.strokes] == [len(row) for row in rows]


@given(json_values | st.fixed_dictionaries({"strokes": json_values, "label": json_values}))
def test_any_json_is_ink_or_refused_with_a_sentence(value: Any) -> None:
    try:
        Ink.from_json(value)
    except DigitpadError as error:
        assert str(error)


@pytest.mark.parametrize(
    "strokes",
    [
        "7",
        [7],
        [[7]],
        [[[1, 2], [3]]],
        [[["1", "2"]]],
        [[[True, False]]],
        [[[1, None]]],
        [[[math.nan, 0]]],
        [[[math.inf, 0]]],
        [[[1e300, 0]]],
        [[[0, 0, math.nan]]],
        [[[1, 2, 3, 4, 5]]],
        [[[10**400, 0]]],
    ],
)
def test_strokes_that_are_no_strokes_are_refused(strokes: object) -> None:
    with pytest.raises(DigitpadError):
        Ink.from_json({"strokes": strokes})


@pytest.mark.parametrize("label", [-1, 10, 3.5, "7", True, [7]])
def test_a_label_that_is_no_digit_is_refused(label: object) -> None:
    with pytest.raises(DigitpadError, match="not a digit from 0 to 9"):
        Ink.from_json({"strokes": [], "label": label})


def test_unknown_keys_are_passed_over() -> None:
    assert Ink.from_json({"strokes": [[[1, 2]]], "colour": "blue", "dpi": {}}) == Ink.from_points([[(1, 2)]])


def test_third_and_fourth_numbers_are_time_and_pressure() -> None:
    ink = Ink.from_json({"strokes": [[[1, 2, 0.5, 0.25], [3, 4, 0.6, 7]]]})

    (stroke,) = ink.strokes
    assert stroke.times is not None
    assert stroke.pressures is not None
    assert stroke.times.tolist() == [0.5, 0.6]
    assert stroke.pressures.tolist() == [0.25, 1.0]


def test_a_stroke_without_points_is_nothing() -> None:
    assert Ink.from_json({"strokes": [[], [[1, 2]], []]}) == Ink.from_points([[(1, 2)]])


def test_a_stroke_cannot_be_changed_behind_its_back() -> None:
    mine = np.array([[1.0, 2.0]])
    stroke = Stroke(mine)
    mine[0, 0] = 99

    assert stroke.points[0, 0] == 1
    with pytest.raises(ValueError, match="read-only"):
        stroke.points[0, 0] = 5


def test_drawing_another_stroke_leaves_the_ink_before_it_alone() -> None:
    before = Ink.from_points([[(0, 0), (1, 1)]], label=3)
    after = before.with_stroke(Stroke(np.array([[5.0, 5.0]])))

    assert len(before.strokes) == 1
    assert len(after.strokes) == 2
    assert after.label == 3


def test_the_bounding_box_holds_every_stroke() -> None:
    assert bounding_box(Ink.from_points([[(1, 5)], [(4, 2), (3, 9)]])) == (1, 2, 3, 7)
    assert bounding_box(Ink()) is None
