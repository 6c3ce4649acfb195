import json
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.alphabet import Alphabet
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink, Stroke, bounding_box

numbers = st.floats(-1e6, 1e6)


def rows_of(points: list[tuple[float, float]], width: int) -> list[list[float]]:
    """``points`` as the JSON of a stroke, with a time and a pressure where ``width`` asks for them."""
    return [[x, y, at / 8 + 0.05, 0.5][:width] for at, (x, y) in enumerate(points)]


strokes = st.builds(rows_of, st.lists(st.tuples(numbers, numbers), min_size=1, max_size=20), st.integers(2, 4))
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


@pytest.mark.case("K17")
@pytest.mark.parametrize("label", [-1, 10, 3.5, "7", 7.0, True, "", "house", "88342", [7], {"digit": 7}])
def test_a_label_that_is_no_digit_matters_only_where_one_trains(label: object) -> None:
    ink = Ink.from_json({"strokes": [[[1, 2], [3, 4]]], "label": label})
    assert ink.points.tolist() == [[1, 2], [3, 4]]
    assert Ink.from_json(json.loads(json.dumps(ink.to_json()))) == ink
    with pytest.raises(DigitpadError, match="not a digit from 0 to 9"):
        ink.class_label()


@pytest.mark.parametrize("label", [None, 0, 9])
def test_a_label_that_is_a_digit_is_the_index_of_its_class(label: int | None) -> None:
    assert Ink.from_json({"strokes": [], "label": label}).class_label() == label


def test_a_label_is_a_class_of_the_alphabet_at_hand() -> None:
    shapes = Alphabet(("circle", "square", "triangle"))
    assert Ink(label=2).class_label(shapes) == Ink(label="triangle").class_label(shapes) == 2
    with pytest.raises(DigitpadError, match="the label 3 is not a class from 0 to 2"):
        Ink(label=3).class_label(shapes)


@pytest.mark.case("K17")
@pytest.mark.parametrize(("writer", "kept"), [(1.5, "1.5"), (True, "true"), ([1], "[1]"), ({}, "{}"), ("Ada", "Ada")])
def test_a_writer_is_a_number_or_a_name_of_any_kind(writer: object, kept: str) -> None:
    assert Ink.from_json({"strokes": [], "writer": writer}).writer == kept


XS, YS, SIX = [10, 12, 40, 70, 80, 82], [5, 6, 9, 40, 80, 99], [0, 16, 33, 49, 66, 82]


@pytest.mark.case("K16")
@pytest.mark.parametrize("key", ["strokes", "drawing"])
@pytest.mark.parametrize("columns", [[XS, YS], [XS, YS, SIX]], ids=["simplified", "raw"])
def test_quickdraws_columns_are_read_as_points(columns: list[list[int]], key: str) -> None:
    ink = Ink.from_json({"word": "seven", key: [columns, [row[:2] for row in columns]]})
    first, second = ink.strokes
    assert first.points.tolist() == [list(pair) for pair in zip(XS, YS, strict=True)]
    assert second.points.tolist() == [[10, 5], [12, 6]]
    if len(columns) == 3:
        assert first.times is not None
        assert first.times.tolist() == [each / 1000 for each in SIX]


@pytest.mark.case("K16")
@pytest.mark.parametrize(
    "strokes",
    [[[[10, 20, 30], [200, 210, 220]]], [[[90, 80, 70], [1, 2, 3]]], [[[1, 2, 3, 4], [5, 6, 7, 8]], [[9, 9], [1, 2]]]],
)
def test_what_may_be_points_or_columns_is_refused(strokes: object) -> None:
    with pytest.raises(DigitpadError, match="QuickDraw"):
        Ink.from_json({"strokes": strokes})


def test_two_points_a_stroke_are_points() -> None:
    for stroke in ([[0, 0], [0, 9]], [[1, 2, 0.5], [3, 4, 99.25]], [[1, 2, 3, 0.5], [3, 4, 4, 0.5]]):
        assert Ink.from_json({"strokes": [stroke]}).points.tolist() == [row[:2] for row in stroke]


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


@pytest.mark.case("K16")
@pytest.mark.parametrize(("word", "label"), [("seven", 7), ("Zero", 0), ("house", "house"), (7, None), (None, None)])
def test_quickdraws_word_is_the_label_and_a_digit_where_it_says_one(word: object, label: int | str | None) -> None:
    drawing = {"word": word, "countrycode": "GB", "drawing": [[[0, 10], [0, 20]]]}
    assert Ink.from_json(drawing).label == label
    assert Ink.from_json({**drawing, "label": 3}).label == 3
    assert Ink.from_json({"word": word, "strokes": [[[0, 0], [10, 20]]]}).label is None
