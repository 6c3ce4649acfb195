"""Wrong labels, marked: kept in the user's folder under the source's content, and used by whoever learns from it."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.corrections import SUFFIX, CorrectionList, Corrections, corrected
from digitpad.core.data.dataset import DataSet
from digitpad.core.data.sources import open_source
from digitpad.core.data.summary import fingerprint
from digitpad.core.errors import DigitpadError
from tests.core.data.samples import idx, images, labels


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "theirs" / "mine.npz"
    path.parent.mkdir()
    np.savez(path, images=images(10), labels=labels(10))
    return path


def opened(source: Path | str) -> DataSet:
    data = open_source(str(source))
    assert isinstance(data, DataSet)
    return data


def list_of(source: Path | str) -> CorrectionList:
    return CorrectionList.of(opened(source), str(source))


def labels_of(source: Path) -> list[int]:
    data = corrected(opened(source), str(source))
    assert data.labels is not None
    return data.labels.tolist()  # type: ignore[no-any-return]


def write_older(path: Path, marks: object) -> None:
    """Write a list as earlier versions of the program did."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"source": "mine.npz", "marks": marks}))


def test_a_wrong_label_is_corrected_and_another_excluded(source: Path) -> None:
    data = opened(source)
    list_of(source).save(Corrections().marked(data.images[4], 9).marked(data.images[7], None))
    mended = corrected(data, str(source))
    assert mended.labels is not None
    assert mended.labels.tolist() == [0, 1, 2, 3, 9, 5, 6, 8, 9]
    assert mended.notes[-2:] == ("1 label corrected, as marked", "1 image excluded, as marked")


def test_nothing_is_written_outside_the_users_folder(source: Path, user_home: Path) -> None:
    before = source.read_bytes()
    place = list_of(source).save(Corrections().marked(images(10)[4], 9))
    assert place.parent == user_home / "corrections"
    assert [path.name for path in source.parent.iterdir()] == ["mine.npz"]
    assert source.read_bytes() == before


def test_the_same_content_has_the_same_marks_wherever_it_lies_and_in_whatever_form(source: Path) -> None:
    list_of(source).save(Corrections().marked(images(10)[4], 9))
    moved = source.rename(source.parent.parent / "other.npz")
    folder = source.parent.parent / "idx"
    folder.mkdir()
    (folder / "train-images-idx3-ubyte").write_bytes(idx(images(10)))
    (folder / "train-labels-idx1-ubyte").write_bytes(idx(labels(10)))
    for same in (moved, folder):
        assert labels_of(same)[4] == 9, same


def test_another_content_of_the_same_name_elsewhere_has_no_marks(source: Path) -> None:
    list_of(source).save(Corrections().marked(images(10)[4], 9))
    other = source.parent.parent / "mine.npz"
    np.savez(other, images=images(20), labels=labels(20))
    assert labels_of(other)[4] == 4


def test_the_marks_stay_when_images_are_added_to_a_source(source: Path) -> None:
    list_of(source).save(Corrections().marked(images(10)[4], 9).marked(images(10)[5], None))
    np.savez(source, images=images(13), labels=labels(13))
    assert labels_of(source) == [0, 1, 2, 3, 9, 6, 7, 8, 9, 0, 1, 2]
    grown = list_of(source)
    grown.save(grown.load().unmarked(images(10)[4]))
    assert labels_of(source)[4] == 4, "what is undone does not come back from the list of before"


def test_a_mark_can_be_undone(source: Path) -> None:
    kept = list_of(source)
    kept.save(Corrections().marked(images(10)[4], 9))
    assert kept.load().is_marked(images(10)[4])
    kept.save(kept.load().unmarked(images(10)[4]))
    assert labels_of(source) == list(range(10))


def test_a_mark_finds_its_image_wherever_it_stands(source: Path) -> None:
    data = opened(source)
    marks = Corrections().marked(data.images[4], None)
    shuffled = data.take(np.array([4, 9, 4, 2]))
    assert marks.applied(shuffled).labels.tolist() == [9, 2]  # type: ignore[union-attr]
    assert marks.marked_rows(shuffled).tolist() == [0, 2]


@pytest.mark.parametrize("place", ["beside", "in the user's folder"])
def test_a_list_of_an_earlier_version_is_taken_over_and_read_no_more(source: Path, user_home: Path, place: str) -> None:
    older = source.with_name(f"mine.npz{SUFFIX}")
    if place != "beside":
        older = user_home / "corrections" / f"mine.npz-{_old_hash(source)}{SUFFIX}"
    key = fingerprint(images(10)[4])
    write_older(older, {key: 9})
    data = corrected(opened(source), str(source))
    assert data.notes[-2:] == ("1 label corrected, as marked", f"marks are read from {older.name}")
    kept = list_of(source)
    kept.save(kept.load().marked(images(10)[5], 3))
    assert labels_of(source)[4:6] == [9, 3]
    write_older(older, {key: 1})
    assert labels_of(source)[4] == 9, "what is taken over is not read again"


def _old_hash(source: Path) -> str:
    import hashlib  # noqa: PLC0415

    return hashlib.blake2b(str(source).encode(), digest_size=6).hexdigest()


def test_the_older_list_of_a_word_is_taken_over(user_home: Path, tmp_path: Path) -> None:
    np.savez(tmp_path / "stand-in.npz", images=images(10), labels=labels(10))
    write_older(user_home / "corrections" / f"mnist{SUFFIX}", {fingerprint(images(10)[4]): 9})
    assert CorrectionList.of(opened(tmp_path / "stand-in.npz"), "mnist:test").load().label_of(images(10)[4]) == 9


def test_an_older_list_that_is_damaged_is_said_and_passed_over(source: Path) -> None:
    source.with_name(f"mine.npz{SUFFIX}").write_text("[]")
    data = corrected(opened(source), str(source))
    assert len(data) == 10
    assert f"mine.npz{SUFFIX} is damaged" in data.notes[-1]
    assert data.notes[-1].endswith("; it was passed over")


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"marks": []}', '{"marks": {"0": 10}}', '{"marks": {"0": "3"}}', '{"marks": {"0": true}}',
             '{"marks": {"0": 1.0}}', "[" * 100_000]
)  # fmt: skip
def test_a_damaged_list_is_refused_by_its_name(source: Path, text: str) -> None:
    place = list_of(source).save(Corrections())
    place.write_text(text)
    with pytest.raises(DigitpadError, match=rf"{place.name} is damaged: .*remove it to go on without"):
        corrected(opened(source), str(source))
    place.unlink()
    assert len(corrected(opened(source), str(source))) == 10


@pytest.fixture
def read_only(source: Path) -> Iterator[Path]:
    """The folder of `source`, which takes no file."""
    source.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    yield source.parent
    source.parent.chmod(stat.S_IRWXU)


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
@pytest.mark.usefixtures("read_only")
def test_a_source_in_a_read_only_folder_is_corrected_all_the_same(source: Path) -> None:
    list_of(source).save(Corrections().marked(images(10)[4], 9))
    assert labels_of(source)[4] == 9


def test_a_users_folder_that_takes_no_file_is_told(source: Path, user_home: Path) -> None:
    user_home.mkdir(parents=True)
    (user_home / "corrections").write_text("a file where the folder should be")
    with pytest.raises(DigitpadError, match="corrections cannot be made"):
        list_of(source).save(Corrections({"00": None}))
    assert [path.name for path in source.parent.iterdir()] == ["mine.npz"], "and nothing lies beside the source"


def test_a_full_disk_is_told_and_the_old_list_stays(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    list_of(source).save(Corrections({"00": 1}))

    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr("digitpad.core.data.corrections.write_atomically", full)
    with pytest.raises(DigitpadError, match="cannot be written: No space left on device"):
        list_of(source).save(Corrections({"00": 2}))
    assert list_of(source).load().marks == {"00": 1}


@pytest.mark.case("file names")
@pytest.mark.skipif(os.name != "posix", reason="names of 255 bytes")
def test_marks_on_a_file_of_the_longest_name_are_kept(source: Path) -> None:
    longest = source.rename(source.with_name("七" * 83 + "ab.npz"))
    assert not list_of(longest).load().marks
    list_of(longest).save(Corrections().marked(images(10)[4], 9))
    assert labels_of(longest)[4] == 9


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
