"""Which images a model is judged by, and which model."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.dataset import DataSet
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.load import open_all_to_judge, open_model, open_to_judge
from digitpad.core.resources import resource
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.run_list import create_run
from tests.core.data.samples import images, labels


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


def test_a_source_that_knows_no_parts_has_nothing_to_say(tmp_path: Path) -> None:
    path = tmp_path / "ink.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"strokes": [[[1, 1], [5, 9]]], "label": 1}\n'))
    assert opened(str(path)).notes == ()


def test_a_damaged_source_is_refused_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "broken.npz").write_bytes(b"nonsense")
    with pytest.raises(DigitpadError, match=r"broken\.npz is damaged"):
        open_to_judge(str(tmp_path / "broken.npz"))


@pytest.mark.parametrize("spec", ["no such thing", "", "x" * 5000, "~nobody-at-all/x"])
def test_what_is_no_source_is_refused(spec: str) -> None:
    with pytest.raises(DigitpadError):
        open_to_judge(spec)


def test_several_sets_are_joined_but_no_stream(whole: Path, in_two_parts: Path) -> None:
    joined = open_all_to_judge([str(whole), str(in_two_parts)])
    assert isinstance(joined, DataSet)
    assert len(joined) == 30
    with pytest.raises(DigitpadError, match="synthetic has no end"):
        open_all_to_judge([str(whole), "synthetic"])


def opened(spec: str) -> DataSet:
    data = open_to_judge(spec)
    assert isinstance(data, DataSet)
    return data


def test_without_a_name_the_programs_own_model_is_meant() -> None:
    assert open_model(None).run is None


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
