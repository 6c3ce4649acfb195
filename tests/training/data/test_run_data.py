"""What a run is trained on and measured by: the user's marks are heeded, and no part is lost or mistaken unsaid."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.corrections import CorrectionList, Corrections
from digitpad.core.data.dataset import DataSet
from digitpad.core.data.kinds import mnist
from digitpad.core.data.sources import open_source
from digitpad.core.errors import DigitpadError
from digitpad.core.runs.config import TrainConfig
from tests.core.data.samples import idx, images, labels
from tests.digits import digit_ink, encoded, picture_of
from training.data.run_data import RunData, load_run_data


def loaded(*sources: str | Path) -> RunData:
    return load_run_data(TrainConfig(data=tuple(map(str, sources)), validation=0.0), lambda done, total: None)


def mark(source: Path | str, corrections: Corrections) -> None:
    data = open_source(str(source))
    assert isinstance(data, DataSet)
    CorrectionList.of(data, str(source)).save(corrections)


@pytest.fixture
def in_two_parts(tmp_path: Path) -> Path:
    path = tmp_path / "two.npz"
    np.savez(path, x_train=images(30), y_train=labels(30), x_test=images(20), y_test=labels(20))
    return path


def test_a_training_heeds_the_marks_of_its_source(tmp_path: Path) -> None:
    source = tmp_path / "mine.npz"
    digits = labels(50)
    digits[[7, 17]] = 1
    np.savez(source, images=images(50), labels=digits)
    seven, nine = images(10)[7], images(10)[9]
    mark(source, Corrections().marked(seven, 7).marked(nine, None))
    data = loaded(source)
    assert data.loaded.classes == (5, 5, 5, 5, 5, 5, 5, 5, 5, 0)
    assert data.loaded.notes[-2:] == ("2 labels corrected, as marked", "5 images excluded, as marked")


def test_a_training_heeds_the_marks_on_a_copy_of_its_source(tmp_path: Path) -> None:
    source, elsewhere = tmp_path / "mine.npz", tmp_path / "moved" / "other.npz"
    np.savez(source, images=images(20), labels=labels(20))
    mark(source, Corrections().marked(images(10)[9], None))
    elsewhere.parent.mkdir()
    source.rename(elsewhere)
    assert loaded(elsewhere).loaded.training == 18


def test_the_finished_model_is_judged_by_the_right_labels(in_two_parts: Path) -> None:
    mark(f"{in_two_parts}:test", Corrections().marked(images(10)[9], None).marked(images(10)[7], 1))
    data = loaded(in_two_parts)
    assert (data.loaded.training, data.loaded.test) == (30, 18)
    assert data.test is not None
    assert np.count_nonzero(data.test.labels == 1) == 4


def test_the_test_part_of_a_source_judges_the_finished_model(in_two_parts: Path, tmp_path: Path) -> None:
    np.savez(tmp_path / "whole.npz", images=images(10), labels=labels(10))
    assert loaded(in_two_parts).loaded.test == 20
    assert loaded(tmp_path / "whole.npz").loaded.test == 0
    assert loaded(in_two_parts, tmp_path / "whole.npz", "synthetic").loaded.test == 20


def test_who_asks_for_one_part_trains_on_that_and_is_measured_by_no_other(in_two_parts: Path) -> None:
    for part, images_of_it in (("train", 30), ("test", 20)):
        data = loaded(f"{in_two_parts}:{part}").loaded
        assert (data.training, data.test) == (images_of_it, 0)


@pytest.mark.review("7.8")
def test_a_damaged_test_part_is_told_before_anything_is_trained(in_two_parts: Path) -> None:
    np.savez(in_two_parts, x_train=images(30), y_train=labels(30), x_test=images(20), y_test=labels(19))
    with pytest.raises(DigitpadError, match="20 images, 19 labels"):
        loaded(in_two_parts)
    assert loaded(f"{in_two_parts}:train").test is None


@pytest.mark.case("K18")
def test_what_is_taken_for_the_test_part_is_said_in_training(tmp_path: Path) -> None:
    for part in ("train", "val"):
        for digit in (1, 2):
            (tmp_path / part / str(digit)).mkdir(parents=True)
            picture = encoded(picture_of(digit_ink(digit), size=64))
            (tmp_path / part / str(digit) / "a.png").write_bytes(picture)
    data = loaded(tmp_path).loaded
    assert (data.training, data.test) == (2, 2)
    assert data.notes == ("the folder val is taken for the test part",)


@pytest.mark.review("7.9")
def test_a_card_credits_a_source_for_what_it_is_and_not_for_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mnist").mkdir()
    (tmp_path / "mnist" / "train-images-idx3-ubyte").write_bytes(idx(images()))
    (tmp_path / "mnist" / "train-labels-idx1-ubyte").write_bytes(idx(labels()))
    published = tmp_path / "published.npz"
    np.savez(published, x_train=images(), y_train=labels(), x_test=images(), y_test=labels())
    monkeypatch.setattr(mnist, "cached_file", lambda: published)
    monkeypatch.setattr(mnist, "is_published", lambda path: True)

    credits_of = {credit["name"]: credit for credit in loaded(tmp_path / "mnist", "mnist:train", "synthetic").credits}

    assert credits_of["mnist"]["licence"] == "not known to Digitpad"
    assert credits_of["mnist"]["source"] == "a file of the user's"
    assert credits_of["mnist:train"]["licence"] == "CC BY-SA 3.0"
    assert credits_of["synthetic"]["licence"] == "MIT"
