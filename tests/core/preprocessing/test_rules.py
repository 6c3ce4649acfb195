"""Rules, boxes and underlines are taken out of a picture's ink, and strokes that cross them stay."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from digitpad.core.preprocessing.photographs.rules import without_rules
from digitpad.core.preprocessing.rasterise import Float32Array
from tests.core.numbers.test_reader import number_ink
from training.data.compositions import drawn


def ink_of_number(text: str, *, step: float = 110.0) -> Float32Array:
    picture = drawn(number_ink(text, step=step), scale=0.8, pen=6, margin=30)
    return np.asarray(1 - picture.pixels, dtype=np.float32)


def with_lines(ink: Float32Array, *, rows: list[int], columns: list[int], level: float, thick: int = 2) -> Float32Array:
    result = ink.copy()
    top, bottom = (min(rows), max(rows) + thick) if columns else (0, 0)
    left, right = (min(columns), max(columns) + thick) if columns else (0, ink.shape[1])
    for y in rows:
        result[y : y + thick, left:right] = np.maximum(result[y : y + thick, left:right], level)
    for x in columns:
        result[top:bottom, x : x + thick] = np.maximum(result[top:bottom, x : x + thick], level)
    return result


def assert_alike(found: Float32Array, ink: Float32Array) -> None:
    """Assert that hardly any ink is lost, and hardly any of the lines is left."""
    assert np.minimum(found, ink).sum() > 0.96 * ink.sum()
    assert found.sum() < 1.05 * ink.sum()
    parts = [ndimage.label(each > 0.15, structure=np.ones((3, 3)))[1] for each in (found, ink)]
    assert parts[0] == parts[1], "no bit is left, no digit falls apart"


@pytest.mark.case("K09")
@pytest.mark.parametrize("level", [1.0, 0.6, 0.3])
@pytest.mark.parametrize("text", ["04741", "2036", "11111", "77272", "8"])
def test_rules_that_digits_cross_are_taken_out(text: str, level: float) -> None:
    ink = ink_of_number(text)
    assert_alike(without_rules(with_lines(ink, rows=[12, 64, 125], columns=[], level=level)), ink)


@pytest.mark.case("K09")
@pytest.mark.parametrize("level", [1.0, 0.6, 0.3])
@pytest.mark.parametrize("text", ["04741", "1171"])
def test_boxes_are_taken_out(text: str, level: float) -> None:
    ink = ink_of_number(text)
    sides = [16 + 88 * place for place in range(len(text) + 1)]
    assert_alike(without_rules(with_lines(ink, rows=[14, 124], columns=sides, level=level)), ink)


@pytest.mark.case("K09")
def test_boxes_with_gaps_are_taken_out() -> None:
    ink = ink_of_number("2741")
    seen = ink
    for place in range(4):
        seen = with_lines(seen, rows=[14, 124], columns=[20 + 88 * place, 98 + 88 * place], level=1.0)
    assert_alike(without_rules(seen), ink)


@pytest.mark.parametrize("text", ["77777", "22222", "11111", "14141", "000", "55555", "4", "7", "1", "0"])
@pytest.mark.parametrize("step", [76.0, 85.0])
def test_digits_alone_lose_nothing(text: str, step: float) -> None:
    ink = ink_of_number(text, step=step)
    assert without_rules(ink) is ink


def test_a_slightly_turned_and_bent_underline_is_taken_out() -> None:
    ink = np.pad(ink_of_number("2036"), ((0, 30), (0, 0)))
    x = np.arange(20, ink.shape[1] - 20)
    seen = ink.copy()
    for at, y in zip(x, 118 + 0.03 * x + 3 * np.sin(x / 150), strict=True):
        seen[round(y) : round(y) + 5, at] = 1
    assert_alike(without_rules(seen), ink)
