"""Ink files as a source: prepared for the model, with their ink kept, and nothing lost without a word."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.sources import open_source
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.ink_file import FORMATS, InkFormat, write_inks
from digitpad.core.preprocessing.normalise import normalise
from tests.digits import digit_ink

LABELLED = [digit_ink(digit) for digit in range(10)]
UNLABELLED = Ink(digit_ink(4).strokes)


def opened(path: Path, *inks: Ink) -> DataSet:
    path.write_text("".join(json.dumps(ink.to_json()) + "\n" for ink in inks))
    data = open_source(str(path))
    assert isinstance(data, DataSet)
    return data


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mine.jsonl"


def test_drawings_are_prepared_and_keep_their_ink(path: Path) -> None:
    data = opened(path, *LABELLED)

    assert data.labels is not None
    assert data.labels.tolist() == list(range(10))
    np.testing.assert_allclose(data.images, np.array([normalise(ink) for ink in LABELLED]) * 255, atol=0.5)
    assert data.inks == tuple(LABELLED)
    assert data.notes == ()


@pytest.mark.parametrize("form", FORMATS[1:], ids=lambda form: form.endings[0])
def test_every_format_of_ink_is_a_source(tmp_path: Path, form: InkFormat) -> None:
    write_inks(tmp_path / f"mine{form.endings[0]}", LABELLED)
    data = open_source(str(tmp_path / f"mine{form.endings[0]}"))
    assert isinstance(data, DataSet)
    assert data.labels is not None
    assert data.labels.tolist() == list(range(10))
    assert [len(ink.strokes) for ink in data.inks or () if ink] == [len(ink.strokes) for ink in LABELLED]
    np.testing.assert_allclose(data.images, np.array([normalise(ink) for ink in LABELLED]) * 255, atol=0.5)


def test_blank_drawings_and_those_without_a_label_are_passed_over_and_counted(path: Path) -> None:
    data = opened(path, LABELLED[1], Ink(), UNLABELLED, LABELLED[2], UNLABELLED)

    assert data.inks == (LABELLED[1], LABELLED[2])
    assert data.notes == ("passed over 1 drawing that is blank", "passed over 2 drawings without a label")


def test_drawings_of_which_none_has_a_label_are_a_test_set(path: Path) -> None:
    data = opened(path, UNLABELLED, UNLABELLED)

    assert data.labels is None
    assert len(data) == 2
    with pytest.raises(DigitpadError, match="has no labels"):
        data.require_trainable()


@pytest.mark.parametrize(
    "line",
    [
        '{"strokes": [[[0, 0]]], "label": 10}',
        '{"strokes": [[[0, 0]]], "label": "a"}',
        '{"strokes": [[[0, 0]]], "label": "7"}',
        '{"strokes": [[[0, 0]]], "label": true}',
        '{"strokes": 1}',
        '{"strokes": [[[NaN, 0]]]}',
    ],
)
def test_a_bad_line_is_refused_by_its_number(path: Path, line: str) -> None:
    path.write_text(f"{json.dumps(LABELLED[1].to_json())}\n{line}\n")

    with pytest.raises(DigitpadError, match=r"mine\.jsonl, line 2"):
        open_source(str(path))


def test_a_truncated_file_is_refused_whole(tmp_path: Path, pen_digits_file: Path) -> None:
    cut = tmp_path / "cut.jsonl.gz"
    cut.write_bytes(pen_digits_file.read_bytes()[:30_000])

    with pytest.raises(DigitpadError, match="truncated"):
        open_source(str(cut))


def test_nothing_drawn_is_refused(path: Path) -> None:
    for inks in ((), (Ink(),)):
        with pytest.raises(DigitpadError, match="holds no digits"):
            opened(path, *inks)


def test_the_pen_digits_are_split_by_writers(pen_digits_file: Path) -> None:
    data = open_source(str(pen_digits_file))
    assert isinstance(data, DataSet)

    training, validation = data.split(0.2, 1)

    writers = [{ink.writer for ink in part.inks or () if ink} for part in (training, validation)]
    assert [len(each) for each in writers] == [24, 6]
    assert not writers[0] & writers[1]
    assert validation.class_counts().min() > 100
