"""Archives as a source: what is in them is found, nothing lands outside of a folder that is gone afterwards."""

from __future__ import annotations

import gzip
import io
import stat
import tarfile
import tempfile
import zipfile
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.kind import NoSuchPartError
from digitpad.core.data.sources import open_source
from digitpad.core.errors import DigitpadError
from digitpad.core.storage import unpack
from tests.core.data.samples import idx, images, labels
from tests.core.data.test_csv_source import KAGGLE, PIXELS, rows, text
from tests.digits import encoded

TEST = text([PIXELS, *(row[1:] for row in rows(5))])


@pytest.fixture(autouse=True)
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of temporary files."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def zipped(path: Path, members: dict[str, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def opened(spec: object) -> DataSet:
    data = open_source(str(spec))
    assert isinstance(data, DataSet)
    return data


def refusal(spec: object) -> str:
    with pytest.raises(DigitpadError) as caught:
        open_source(str(spec))
    return str(caught.value)


def test_kaggles_archive_has_two_parts_and_says_what_is_passed_over(tmp_path: Path, scratch: Path) -> None:
    members: dict[str, bytes | str] = {
        "train.csv": KAGGLE,
        "test.csv": TEST,
        "sample_submission.csv": "ImageId,Label\n1,0\n",
        "__MACOSX/._train.csv": "",
    }
    path = zipped(tmp_path / "digit-recognizer.zip", members)

    data = opened(path)
    np.testing.assert_array_equal(data.images, images())
    assert data.name == str(path)
    assert data.notes == ("train.csv is read", "passed over 1 file beside it: sample_submission.csv")
    test = opened(f"{path}:test")
    assert (len(test), test.labels) == (5, None)
    assert list(scratch.iterdir()) == []


def test_an_unpacked_folder_of_kaggles_is_read_alike(tmp_path: Path) -> None:
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "train.csv").write_text(KAGGLE)
    (tmp_path / "set" / "test.csv").write_text(TEST)

    np.testing.assert_array_equal(opened(tmp_path / "set").labels, labels())
    assert len(opened(f"{tmp_path / 'set'}:test")) == 5
    (tmp_path / "set" / "test.csv").unlink()
    with pytest.raises(NoSuchPartError):
        open_source(f"{tmp_path / 'set'}:test")
    (tmp_path / "set" / "other.csv").write_text(KAGGLE)
    assert opened(tmp_path / "set").notes[1] == "passed over 1 file beside it: other.csv"
    (tmp_path / "set" / "train.csv").rename(tmp_path / "set" / "one.csv")
    assert "holds several sets (one.csv, other.csv); name one of the files" in refusal(tmp_path / "set")


def test_an_archive_in_an_archive_is_read_but_not_one_in_that(tmp_path: Path, scratch: Path) -> None:
    inner = zipped(tmp_path / "train.csv.zip", {"train.csv": KAGGLE}).read_bytes()
    outer = zipped(tmp_path / "outer.zip", {"deep/folder/train.csv.zip": inner})
    np.testing.assert_array_equal(opened(outer).labels, labels())
    third = zipped(tmp_path / "third.zip", {"outer.zip": outer.read_bytes()})
    assert refusal(third).endswith("lies in an archive in an archive; unpack it first")
    assert list(scratch.iterdir()) == []


def test_sentences_name_the_file_in_the_archive_and_no_temporary_folder(tmp_path: Path, scratch: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"train.csv": KAGGLE.replace("\n3,", "\nthree!,")})
    assert refusal(path) == f"{path}/train.csv, line 5: column 1 holds 'three!', which is no number"
    folders = {f"digits/{digit}/a.png": encoded(images()[digit]) for digit in range(10)}
    data = opened(zipped(tmp_path / "b.zip", {**folders, "digits/1/b.png": b"no picture"}))
    assert len(data) == 10
    assert f"{tmp_path / 'b.zip'}/digits/1/b.png" in data.unreadable[0]
    assert str(scratch) not in " ".join((*data.notes, *data.unreadable))
    assert refusal(zipped(tmp_path / "c.zip", {"a.txt": "x"})).endswith(
        "c.zip holds no file that can be read as digits"
    )


@pytest.mark.parametrize("name", ["../train.csv", "/train.csv", "a/../../train.csv", "C:\\train.csv", "..\\train.csv"])
def test_a_member_that_leads_out_is_refused_and_nothing_is_written(tmp_path: Path, scratch: Path, name: str) -> None:
    path = zipped(tmp_path / "evil.zip", {"fine.csv": KAGGLE, name: KAGGLE})
    before = sorted(tmp_path.rglob("*"))
    assert "which leads out of it or is no plain file" in refusal(path)
    assert sorted(tmp_path.rglob("*")) == before
    tar = tmp_path / "evil.tar.gz"
    with tarfile.open(tar, "w:gz") as archive:
        info = tarfile.TarInfo(name)
        archive.addfile(info, io.BytesIO())
    assert "which leads out of it or is no plain file" in refusal(tar)
    assert list(scratch.iterdir()) == []


def test_links_and_devices_in_archives_are_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("train.csv")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "link.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
    assert "is no plain file" in refusal(tmp_path / "link.zip")
    for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE):
        with tarfile.open(tmp_path / "link.tar", "w") as tar:
            info = tarfile.TarInfo("train.csv")
            info.type, info.linkname = kind, "/etc/passwd"
            tar.addfile(info)
        assert "is no plain file" in refusal(tmp_path / "link.tar")


def test_bombs_and_floods_of_files_are_refused(tmp_path: Path, scratch: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpack, "_SMALLEST_BOMB", 2**20)
    zeros = bytes(8 * 2**20)
    assert "unpacks to 8 MB, more than can be in it" in refusal(zipped(tmp_path / "bomb.zip", {"train.csv": zeros}))
    with tarfile.open(tmp_path / "bomb.tar.gz", "w:gz") as archive:
        info = tarfile.TarInfo("train.csv")
        info.size = len(zeros)
        archive.addfile(info, io.BytesIO(zeros))
    assert "unpacks to 8 MB" in refusal(tmp_path / "bomb.tar.gz")
    monkeypatch.setattr(unpack, "MOST_FILES", 99)
    flood = zipped(tmp_path / "flood.zip", {f"{i}.png": b"" for i in range(100)})
    assert "holds more than 99 files" in refusal(flood)
    assert list(scratch.iterdir()) == []


def test_a_damaged_or_locked_archive_is_refused(tmp_path: Path, scratch: Path) -> None:
    whole = zipped(tmp_path / "a.zip", {"train.csv": KAGGLE}).read_bytes()
    for damaged in (whole[: len(whole) // 2], whole[:200] + b"\xff" * 200 + whole[400:]):
        (tmp_path / "a.zip").write_bytes(damaged)
        assert refusal(tmp_path / "a.zip").endswith("a.zip is damaged")
    locked = bytearray(whole)
    locked[6] |= 1
    locked[whole.rfind(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "a.zip").write_bytes(locked)
    assert refusal(tmp_path / "a.zip").endswith("a.zip is locked with a password")
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as archive:
        info = tarfile.TarInfo("train-images-idx3-ubyte")
        info.size = len(idx(images()))
        archive.addfile(info, io.BytesIO(idx(images())))
    for cut in (10, 100, len(stream.getvalue()) - 10):
        (tmp_path / "a.tgz").write_bytes(stream.getvalue()[:cut])
        assert refusal(tmp_path / "a.tgz").endswith("a.tgz is damaged")
    (tmp_path / "a.tgz").write_bytes(gzip.compress(b"no tar"))
    assert refusal(tmp_path / "a.tgz").endswith("a.tgz is damaged")
    assert list(scratch.iterdir()) == []


def test_giving_up_leaves_nothing_behind(tmp_path: Path, scratch: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"train.csv": KAGGLE})

    def give_up(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        open_source(str(path), progress=give_up)
    assert list(scratch.iterdir()) == []
