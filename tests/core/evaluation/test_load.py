"""Which images a model is judged by, and which model."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.core.data.arrays import data_set
from digitpad.core.data.dataset import DataSet, note_on
from digitpad.core.data.sources import open_source
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.session import join_evaluation_data, load_evaluation_data, open_model
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.core.resources import resource
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.run_list import create_run
from tests.core.data.samples import idx, images, labels


@pytest.fixture
def in_two_parts(tmp_path: Path) -> Path:
    path = tmp_path / "two.npz"
    np.savez(path, x_train=images(30), y_train=labels(30), x_test=images(20), y_test=labels(20))
    return path


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    path = tmp_path / "whole.npz"
    np.savez(path, images=images(10), labels=labels(10))
    return path


def test_the_test_part_judges_where_there_is_one(in_two_parts: Path) -> None:
    assert len(opened(str(in_two_parts))) == 20
    assert opened(str(in_two_parts)).name == f"{in_two_parts}:test"


def test_the_other_part_is_there_for_who_asks(in_two_parts: Path) -> None:
    assert len(opened(f"{in_two_parts}:train")) == 30


def test_a_source_without_a_test_part_is_measured_whole_and_says_so(whole: Path) -> None:
    data = opened(str(whole))
    assert len(data) == 10
    assert "there is no test part" in data.notes[0]


@pytest.mark.review("7.8")
@pytest.mark.parametrize("damage", ["truncated", "without labels"])
def test_a_damaged_test_part_is_refused_and_never_replaced_by_training_images(tmp_path: Path, damage: str) -> None:
    for prefix, count in (("train", 30), ("t10k", 20)):
        (tmp_path / f"{prefix}-images-idx3-ubyte").write_bytes(idx(images(count)))
        (tmp_path / f"{prefix}-labels-idx1-ubyte").write_bytes(idx(labels(count)))
    assert len(opened(str(tmp_path))) == 20
    if damage == "truncated":
        path = tmp_path / "t10k-images-idx3-ubyte"
        path.write_bytes(path.read_bytes()[:-100])
    else:
        (tmp_path / "t10k-labels-idx1-ubyte").unlink()
    with pytest.raises(DigitpadError, match="t10k-"):
        load_evaluation_data(str(tmp_path))


@pytest.mark.review("7.8")
def test_a_damaged_test_part_is_never_replaced_by_what_was_trained_on(tmp_path: Path) -> None:
    path = tmp_path / "half.npz"
    np.savez(path, x_train=images(30), y_train=labels(30), x_test=images(20))
    with pytest.raises(DigitpadError, match="but no y_test"):
        load_evaluation_data(str(path))
    np.savez(path, x_train=images(30), y_train=labels(30), x_test=images(20), y_test=labels(19))
    with pytest.raises(DigitpadError, match="20 images, 19 labels"):
        load_evaluation_data(str(path))


def test_a_source_that_knows_no_parts_has_nothing_to_say(tmp_path: Path) -> None:
    path = tmp_path / "ink.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"strokes": [[[1, 1], [5, 9]]], "label": 1}\n'))
    assert opened(str(path)).notes == ()


def test_a_damaged_source_is_refused_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "broken.npz").write_bytes(b"nonsense")
    with pytest.raises(DigitpadError, match=r"broken\.npz is damaged"):
        load_evaluation_data(str(tmp_path / "broken.npz"))


@pytest.mark.parametrize("spec", ["no such thing", "", "x" * 5000, "~nobody-at-all/x"])
def test_what_is_no_source_is_refused(spec: str) -> None:
    with pytest.raises(DigitpadError):
        load_evaluation_data(spec)


def break_on(monkeypatch: pytest.MonkeyPatch, module: str, is_bad: Callable[[Any], bool]) -> None:
    """Let `normalise` fail on some drawings by a fault of our own."""

    def normalise_or_fail(drawing: Any) -> Float32Array:
        if is_bad(drawing):
            raise ValueError("All-NaN slice")
        return normalise(drawing)

    monkeypatch.setattr("digitpad.core.data.arrays.normalise", normalise_or_fail)


def is_seven(drawing: Any) -> bool:
    return bool(drawing.label == 7)


INK_LINES = '{"strokes": [[[1, 1], [5, 9]]], "label": 1}\n{"strokes": [[[1, 1], [9, 1], [3, 9]]], "label": 7}\n'


@pytest.mark.review("7.1")
def test_an_ink_that_we_fail_on_is_left_out_and_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ink.jsonl").write_text(INK_LINES)
    break_on(monkeypatch, "kinds.ink", is_seven)
    data = opened(str(tmp_path / "ink.jsonl"))
    assert data.labels is not None
    assert (data.labels.tolist(), len(data.inks or ())) == ([1], 1)
    sentence = f"{tmp_path}/ink.jsonl, drawing 1 cannot be read: ValueError: All-NaN slice (a fault in digitpad)"
    assert data.unreadable == (sentence,)
    assert data.notes == (f"left out 1 drawing that cannot be read: {sentence}",)


@pytest.mark.review("7.1")
def test_a_line_that_is_no_ink_costs_a_measurement_nothing_but_itself(tmp_path: Path) -> None:
    path = tmp_path / "ink.jsonl"
    path.write_text("nonsense\n" + INK_LINES)
    data = opened(str(path))
    assert len(data) == 2
    assert "ink.jsonl, line 1" in data.unreadable[0]
    with pytest.raises(DigitpadError, match=r"ink\.jsonl, line 1"):
        open_source(str(path))  # training on what is left would be a quiet loss


@pytest.mark.review("7.1")
def test_images_that_we_fail_on_are_left_out_of_what_has_labels_and_blank_in_what_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pixels = np.pad(images(10), ((0, 0), (4, 4), (4, 4)))  # of another size than the model's, so they are prepared
    np.savez(tmp_path / "labelled.npz", images=pixels, labels=labels(10))
    third = pixels[3].astype(np.float32) / 255
    break_on(monkeypatch, "arrays", lambda picture: np.array_equal(picture.pixels, third))
    data = opened(str(tmp_path / "labelled.npz"))
    assert data.labels is not None
    assert data.labels.tolist() == [0, 1, 2, 4, 5, 6, 7, 8, 9]
    assert "row 3 cannot be read: ValueError" in data.unreadable[0]
    bare = data_set("bare", pixels, None)
    assert len(bare) == 10, "a submission counts by rows"
    assert np.flatnonzero(~bare.images.any(axis=(1, 2))).tolist() == [3]
    assert "row 3" in bare.unreadable[0]


@pytest.mark.review("7.1")
def test_where_every_drawing_fails_the_reason_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ink.jsonl").write_text(INK_LINES)
    break_on(monkeypatch, "kinds.ink", lambda drawing: True)
    with pytest.raises(DigitpadError, match="drawing 0 cannot be read: ValueError"):
        load_evaluation_data(str(tmp_path / "ink.jsonl"))


def test_a_note_names_no_more_than_three() -> None:
    note = note_on([f"{i} is bad" for i in range(5)])
    assert note == ["left out 5 drawings that cannot be read: 0 is bad; 1 is bad; 2 is bad; and 2 more"]
    assert note_on([]) == []


def test_several_sets_are_joined_but_no_stream(whole: Path, in_two_parts: Path) -> None:
    joined = join_evaluation_data([load_evaluation_data(str(path)) for path in (whole, in_two_parts)])
    assert isinstance(joined, DataSet)
    assert len(joined) == 30
    with pytest.raises(DigitpadError, match="synthetic has no end"):
        join_evaluation_data([load_evaluation_data(spec) for spec in (str(whole), "synthetic")])


def opened(spec: str) -> DataSet:
    data = load_evaluation_data(spec)
    assert isinstance(data, DataSet)
    return data


def test_without_a_name_the_programs_own_model_is_meant() -> None:
    assert open_model("").run is None


def test_a_model_is_found_by_its_file_and_by_its_run() -> None:
    run = create_run(TrainConfig(name="mine"))
    with pytest.raises(DigitpadError, match="mine has no model yet"):
        open_model("mine")
    shutil.copy(resource("digitpad.digitpad"), run.model)
    for text in ("mine", str(run.folder), str(run.model)):
        found = open_model(text)
        assert found.run == run, text
        assert found.recogniser.card.name


def test_a_file_elsewhere_is_of_no_run(tmp_path: Path) -> None:
    copy = shutil.copy(resource("digitpad.digitpad"), tmp_path / "model.digitpad")
    assert open_model(str(copy)).run is None


@pytest.mark.parametrize("name", ["missing.digitpad", "missing", "."])
def test_what_is_no_model_is_refused(name: str) -> None:
    with pytest.raises(DigitpadError):
        open_model(name)
