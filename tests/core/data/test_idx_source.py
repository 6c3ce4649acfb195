"""IDX files as a source: the pair is found from either file or its folder, and every damage is refused."""

from __future__ import annotations

import gzip
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.kind import NoSuchPartError
from digitpad.core.data.kinds.idx import read_idx
from digitpad.core.data.sources import open_source
from digitpad.core.errors import DigitpadError
from tests.core.data.samples import idx, images, labels

IMAGES, LABELS = "train-images-idx3-ubyte", "train-labels-idx1-ubyte"


def save(folder: Path, count: int = 10, prefix: str = "train", ending: str = "") -> None:
    pack = gzip.compress if ending else bytes
    (folder / f"{prefix}-images-idx3-ubyte{ending}").write_bytes(pack(idx(images(count))))
    (folder / f"{prefix}-labels-idx1-ubyte{ending}").write_bytes(pack(idx(labels(count))))


def opened(spec: object) -> DataSet:
    data = open_source(str(spec))
    assert isinstance(data, DataSet)
    return data


def refusal(spec: object) -> str:
    with pytest.raises(DigitpadError) as caught:
        open_source(str(spec))
    return str(caught.value)


@pytest.mark.parametrize("ending", ["", ".gz"])
@pytest.mark.parametrize("name", ["", IMAGES, LABELS])
def test_a_pair_is_read_from_its_folder_or_either_file(tmp_path: Path, name: str, ending: str) -> None:
    save(tmp_path, ending=ending)

    data = opened(tmp_path / (name and name + ending))

    np.testing.assert_array_equal(data.images, images())
    np.testing.assert_array_equal(data.labels, labels())


def test_a_folder_has_a_training_and_a_test_part(tmp_path: Path) -> None:
    save(tmp_path, 20, "train")
    save(tmp_path, 10, "t10k", ".gz")

    assert (len(opened(tmp_path)), len(opened(f"{tmp_path}:test"))) == (20, 10)


def test_a_missing_part_or_half_of_a_pair_is_named(tmp_path: Path) -> None:
    save(tmp_path)
    assert "has no IDX files of the test part" in refusal(f"{tmp_path}:test")
    (tmp_path / LABELS).unlink()
    assert f"there is no {LABELS} beside it" in refusal(tmp_path)


def test_names_with_dots_and_the_other_half_packed_are_understood(tmp_path: Path) -> None:
    (tmp_path / "emnist-digits-train-images.idx3-ubyte").write_bytes(idx(images()))
    (tmp_path / "emnist-digits-train-labels.idx1-ubyte.gz").write_bytes(gzip.compress(idx(labels())))

    np.testing.assert_array_equal(opened(tmp_path).labels, labels())


def test_a_folder_with_several_sets_asks_for_one_of_them(tmp_path: Path) -> None:
    save(tmp_path, prefix="a-train")
    save(tmp_path, 20, prefix="b-train")

    assert "name one of the files" in refusal(tmp_path)
    assert len(opened(tmp_path / "b-train-images-idx3-ubyte")) == 20


@pytest.mark.parametrize("magic", [b"\0\0\x0d\x03", b"\0\0\x08\x01", b"\0\0\x08"])
def test_a_bad_magic_number_is_refused(tmp_path: Path, magic: bytes) -> None:
    save(tmp_path)
    (tmp_path / IMAGES).write_bytes(magic + idx(images())[4:])

    assert f"{IMAGES} is no IDX file of images" in refusal(tmp_path)


@pytest.mark.case("K16")
@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04" + bytes(40), "is an archive; unpack it first"),
        (b"<!DOCTYPE html><html><body>404", "is a web page; save or download the file itself"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "is a Git LFS pointer"),
    ],
)
@pytest.mark.parametrize("ending", ["", ".gz"])
def test_what_is_no_idx_file_is_named_for_what_it_is(tmp_path: Path, content: bytes, what: str, ending: str) -> None:
    save(tmp_path)
    (tmp_path / IMAGES).unlink()
    (tmp_path / f"{IMAGES}{ending}").write_bytes(content)

    assert f"{IMAGES}{ending} {what}" in refusal(tmp_path)


@pytest.mark.case("K16")
def test_an_idx_pair_without_images_holds_none(tmp_path: Path) -> None:
    save(tmp_path, 0)

    assert refusal(tmp_path).endswith("holds no digits")


@pytest.mark.case("K24")
@pytest.mark.parametrize(
    ("of_images", "of_labels"),
    [
        (IMAGES.upper(), LABELS.upper()),
        ("train-images.idx3-ubyte", LABELS),
        (IMAGES, "Train_Labels.idx1-ubyte"),
        ("TRAIN.IMAGES.IDX3.UBYTE", f"{LABELS}.gz"),
    ],
)
def test_capitals_dots_and_hyphens_make_no_difference(tmp_path: Path, of_images: str, of_labels: str) -> None:
    packed = gzip.compress if of_labels.endswith(".gz") else bytes
    (tmp_path / of_images).write_bytes(idx(images()))
    (tmp_path / of_labels).write_bytes(packed(idx(labels())))

    for named in (tmp_path, tmp_path / of_images, tmp_path / of_labels):
        np.testing.assert_array_equal(opened(named).labels, labels())


@pytest.mark.review("7.8")
def test_half_a_test_part_is_damage_and_not_the_want_of_a_part(tmp_path: Path) -> None:
    save(tmp_path)
    with pytest.raises(NoSuchPartError):
        open_source(f"{tmp_path}:test")
    (tmp_path / "t10k-labels-idx1-ubyte").write_bytes(idx(labels()))
    assert "has no IDX file with the images of the test part" in refusal(f"{tmp_path}:test")
    (tmp_path / "t10k-images-idx3-ubyte").write_bytes(idx(images())[:500])
    assert "more than it can hold" in refusal(f"{tmp_path}:test")


@pytest.mark.parametrize("ending", ["", ".gz"])
@pytest.mark.parametrize("count", [11, 2**32 - 1])
def test_a_count_beyond_the_data_is_refused(tmp_path: Path, count: int, ending: str) -> None:
    save(tmp_path, ending=ending)
    content = struct.pack(">4B3I", 0, 0, 8, 3, count, 28, 28) + images().tobytes()
    (tmp_path / (IMAGES + ending)).write_bytes(gzip.compress(content) if ending else content)

    assert "declares" in refusal(tmp_path)


def test_a_count_below_the_data_is_refused_too(tmp_path: Path) -> None:
    save(tmp_path)
    (tmp_path / IMAGES).write_bytes(idx(images()) + b"\0")

    assert "declares 7,840 bytes of images, but holds more" in refusal(tmp_path)


def test_qmnists_labels_of_eight_numbers_each_are_read(tmp_path: Path) -> None:
    (tmp_path / "qmnist-train-images-idx3-ubyte").write_bytes(idx(images()))
    table = np.column_stack([labels(), np.full((10, 7), 4000)]).astype(">i4")
    content = struct.pack(">4B2I", 0, 0, 12, 2, 10, 8) + table.tobytes()
    (tmp_path / "qmnist-train-labels-idx2-int.gz").write_bytes(gzip.compress(content))

    np.testing.assert_array_equal(opened(tmp_path).labels, labels())
    (tmp_path / "qmnist-train-labels-idx2-int.gz").write_bytes(gzip.compress(content[:-4]))
    assert "declares 320 bytes of labels, but holds only 316" in refusal(tmp_path)


def test_unequal_counts_are_refused(tmp_path: Path) -> None:
    save(tmp_path)
    (tmp_path / LABELS).write_bytes(idx(labels(9)))

    assert "10 images, 9 labels" in refusal(tmp_path)


def test_a_wrong_label_is_refused_with_its_row(tmp_path: Path) -> None:
    save(tmp_path)
    wrong = labels().copy()
    wrong[3] = 10
    (tmp_path / LABELS).write_bytes(idx(wrong))

    assert "row 3: the label 10 is not a digit" in refusal(tmp_path)


def test_a_gz_file_cut_at_any_place_is_refused(tmp_path: Path) -> None:
    whole = gzip.compress(idx(images()))
    path = tmp_path / "cut-images-idx3-ubyte.gz"
    for length in range(0, len(whole), 37):
        path.write_bytes(whole[:length])
        with pytest.raises(DigitpadError, match="truncated|is no IDX file|is empty"):
            read_idx(path, "images")


def test_a_gz_bomb_is_refused_by_its_header(tmp_path: Path) -> None:
    path = tmp_path / "bomb-images-idx3-ubyte.gz"
    path.write_bytes(gzip.compress(struct.pack(">4B3I", 0, 0, 8, 3, 300_000, 28, 28) + bytes(10**7)))

    with pytest.raises(DigitpadError, match=r"declares 300000 × 28 × 28 bytes, more than it can hold"):
        read_idx(path, "images")


@given(content=st.binary(max_size=60) | st.binary(max_size=60).map(gzip.compress), kind=st.sampled_from([1, 3]))
def test_any_bytes_are_answered(tmp_path_factory: pytest.TempPathFactory, content: bytes, kind: int) -> None:
    path = tmp_path_factory.mktemp("any") / "any-idx"
    path.write_bytes(content if content[:1] != b"\0" else bytes((0, 0, 8, kind)) + content)
    for name in ("images", "labels"):
        try:
            assert read_idx(path, name).dtype == np.uint8
        except DigitpadError as error:
            assert str(path) in str(error)
