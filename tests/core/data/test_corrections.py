"""Wrong labels, marked: kept beside the source, which is never changed, and heeded by whoever learns from it."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.corrections import SUFFIX, Corrections, corrected, load_corrections, save_corrections
from digitpad.core.data.dataset import DataSet
from digitpad.core.data.sources import open_source
from digitpad.core.errors import DigitpadError
from digitpad.core.storage.atomic import write_atomically
from tests.core.data.samples import images, labels


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "mine.npz"
    np.savez(path, images=images(10), labels=labels(10))
    return path


def opened(source: Path) -> DataSet:
    data = open_source(str(source))
    assert isinstance(data, DataSet)
    return data


def test_a_wrong_label_is_corrected_and_another_left_out(source: Path) -> None:
    before, data = source.read_bytes(), opened(source)
    marks = Corrections().marked(data.images[4], 9).marked(data.images[7], None)
    place = save_corrections(str(source), marks)
    assert place == source.with_name(f"mine.npz{SUFFIX}")
    mended = corrected(opened(source), str(source))
    assert mended.labels is not None
    assert mended.labels.tolist() == [0, 1, 2, 3, 9, 5, 6, 8, 9]
    assert mended.notes[-2:] == ("1 label corrected, as marked", "1 image left out, as marked")
    assert source.read_bytes() == before


def test_a_mark_can_be_taken_back(source: Path) -> None:
    data = opened(source)
    marks = Corrections().marked(data.images[4], 9)
    assert marks.is_marked(data.images[4])
    save_corrections(str(source), marks)
    save_corrections(str(source), load_corrections(str(source)).unmarked(data.images[4]))
    assert corrected(opened(source), str(source)).labels.tolist() == list(range(10))  # type: ignore[union-attr]


def test_a_mark_finds_its_image_wherever_it_stands(source: Path) -> None:
    data = opened(source)
    marks = Corrections().marked(data.images[4], None)
    shuffled = data.take(np.array([4, 9, 4, 2]))
    assert marks.applied(shuffled).labels.tolist() == [9, 2]  # type: ignore[union-attr]


def test_both_parts_share_one_list(tmp_path: Path) -> None:
    path = tmp_path / "two.npz"
    np.savez(path, x_train=images(10), y_train=labels(10), x_test=images(10), y_test=labels(10))
    save_corrections(f"{path}:test", Corrections().marked(images(1)[0], None))
    assert len(corrected(opened(path), str(path))) == 9


def test_marks_on_a_word_lie_in_the_users_folder(user_home: Path) -> None:
    place = save_corrections("mnist:test", Corrections({"00": 3}))
    assert place == user_home / "corrections" / f"mnist{SUFFIX}"
    assert load_corrections("mnist").marks == {"00": 3}


@pytest.mark.case("file names")
@pytest.mark.skipif(os.name != "posix", reason="names of 255 bytes")
def test_marks_on_a_file_of_the_longest_name_are_kept_in_the_users_folder(source: Path, user_home: Path) -> None:
    longest = source.rename(source.with_name("七" * 83 + "ab.npz"))
    assert not load_corrections(str(longest)).marks
    place = save_corrections(str(longest), Corrections().marked(opened(longest).images[4], 9))
    assert place.parent == user_home / "corrections"
    assert load_corrections(str(longest)).marks


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_where_the_sources_folder_takes_nothing_the_users_folder_does(
    source: Path, user_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    def refusing(path: Path, data: bytes) -> None:
        if path.parent == source.parent:
            raise PermissionError(13, "Permission denied", str(path))
        write_atomically(path, data)

    monkeypatch.setattr("digitpad.core.data.corrections.write_atomically", refusing)
    place = save_corrections(str(source), Corrections({"00": None}))
    assert place.is_relative_to(user_home)
    assert load_corrections(str(source)).marks == {"00": None}
    assert load_corrections(str(source.with_name("another.npz"))).marks == {}


def test_a_full_disk_is_told_and_the_old_list_stays(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_corrections(str(source), Corrections({"00": 1}))

    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr("digitpad.core.data.corrections.write_atomically", full)
    with pytest.raises(DigitpadError, match="cannot be written: No space left on device"):
        save_corrections(str(source), Corrections({"00": 2}))
    assert load_corrections(str(source)).marks == {"00": 1}


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"marks": []}', '{"marks": {"0": 10}}', '{"marks": {"0": "3"}}', '{"marks": {"0": true}}',
             '{"marks": {"0": 1.0}}', "[" * 100_000]
)  # fmt: skip
def test_a_damaged_list_is_refused_by_its_name(source: Path, text: str) -> None:
    source.with_name(f"mine.npz{SUFFIX}").write_text(text)
    with pytest.raises(DigitpadError, match=r"mine\.npz\.corrections\.json is damaged"):
        load_corrections(str(source))


def test_nothing_left_is_refused(source: Path) -> None:
    marks = Corrections()
    for image in opened(source).images:
        marks = marks.marked(image, None)
    with pytest.raises(DigitpadError, match="holds no digits but those"):
        marks.applied(opened(source))


def test_ink_stays_with_its_image(tmp_path: Path) -> None:
    path = tmp_path / "two.jsonl"
    path.write_text(
        '{"strokes": [[[1, 1], [5, 9]]], "label": 1, "writer": 1}\n'
        '{"strokes": [[[1, 1], [9, 1], [5, 9]]], "label": 7, "writer": 2}\n'
    )
    data = opened(path)
    left = Corrections().marked(data.images[0], None).applied(data)
    assert left.inks is not None
    assert [ink.writer for ink in left.inks if ink is not None] == [2]
