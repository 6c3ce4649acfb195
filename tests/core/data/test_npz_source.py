"""``.npz`` files as a source: both manners of keys, and everything that a stranger's file may hold."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.sources import open_source
from digitpad.core.errors import DigitpadError
from tests.core.data.samples import images, labels


class Trap:
    """What runs code when it is unpickled."""

    sprung = False

    def __reduce__(self) -> tuple[Any, ...]:
        return setattr, (Trap, "sprung", True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "set.npz"


def opened(path: Path, part: str = "") -> DataSet:
    data = open_source(f"{path}{part}")
    assert isinstance(data, DataSet)
    return data


def refusal(path: Path, part: str = "") -> str:
    with pytest.raises(DigitpadError) as caught:
        open_source(f"{path}{part}")
    assert str(path) in str(caught.value)
    return str(caught.value)


def keras_form(**changes: Any) -> dict[str, Any]:
    whole = {"x_train": images(20), "y_train": labels(20), "x_test": images(10), "y_test": labels(10)} | changes
    return {key: values for key, values in whole.items() if values is not None}


def header(shape: tuple[int, ...], dtype: str = "|u1") -> bytes:
    stream = io.BytesIO()
    np.lib.format.write_array_header_1_0(stream, {"descr": dtype, "fortran_order": False, "shape": shape})
    return stream.getvalue()


def save_raw(path: Path, **members: bytes) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for key, content in members.items():
            archive.writestr(f"{key}.npy", content)


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_both_parts_of_keras_own_form_are_read(path: Path, save: Any) -> None:
    save(path, **keras_form())

    assert len(opened(path)) == len(opened(path, ":train")) == 20
    np.testing.assert_array_equal(opened(path, ":test").images, images(10))


@pytest.mark.parametrize(("images_key", "labels_key"), [("images", "labels"), ("x", "y")])
def test_images_with_labels_have_one_part(path: Path, images_key: str, labels_key: str) -> None:
    arrays: dict[str, Any] = {images_key: images(10), labels_key: labels(10)}
    np.savez(path, **arrays)

    np.testing.assert_array_equal(opened(path).labels, labels(10))
    assert "has no arrays of the test part" in refusal(path, ":test")


@pytest.mark.parametrize(
    ("images_key", "labels_key"),
    [
        ("train_images", "train_labels"), ("trainX", "trainY"), ("X", "y"), ("data", "target"),
        ("images_train", "labels_train"), ("XTrain", "YTrain"), ("training_data", "training_targets"),
        ("train_x_orig", "train_y"), ("mnist_images", "mnist_labels"),
        ("train", "train_labels"), ("fea", "gnd"), ("arr_0", "arr_1"), ("a", "b"),
    ],
)  # fmt: skip
def test_images_and_labels_are_found_under_the_names_that_people_give(
    path: Path, images_key: str, labels_key: str
) -> None:
    arrays: dict[str, Any] = {labels_key: labels(10), images_key: images(10)}
    np.savez(path, **arrays)

    np.testing.assert_array_equal(opened(path).images, images(10))
    np.testing.assert_array_equal(opened(path).labels, labels(10))


def test_what_is_kept_for_validation_is_the_test_part_where_there_is_none(path: Path) -> None:
    kept: dict[str, Any] = {"x_val": images(10), "y_val": labels(10)}
    np.savez(path, **keras_form(x_test=None, y_test=None), **kept)

    data = opened(path, ":test")
    assert (len(data), data.notes) == (10, ("what is called val is taken for the test part",))
    np.savez(path, **keras_form(x_test=images(5), y_test=labels(5)), **kept)
    assert len(opened(path, ":test")) == 5


def test_pairs_of_several_sets_are_not_mixed(path: Path, tmp_path: Path) -> None:
    sets: dict[str, Any] = {
        "a_images": images(10), "a_labels": labels(10), "b_images": images(10)[::-1], "b_labels": labels(10)[::-1],
    }  # fmt: skip
    np.savez(path, **sets)
    assert "images under several names, a_images, b_images; it is not clear which are meant" in refusal(path)
    for name, array in sets.items():
        np.save(tmp_path / f"{name}.npy", array)
    for name in ("b_images", "b_labels"):
        np.testing.assert_array_equal(opened(tmp_path / f"{name}.npy").labels, labels(10)[::-1])
    noisy: dict[str, Any] = {"images_noisy": images(10), "images_clean": images(10), "labels": labels(10)}
    np.savez(path, **noisy)
    assert "it is not clear which are meant" in refusal(path)


def test_arrays_in_the_order_of_columns_and_of_big_endians_are_read_right(path: Path) -> None:
    np.savez(path, images=np.asfortranarray(images(10)).astype(">f8"), labels=labels(10).astype(">i2"))

    np.testing.assert_array_equal(opened(path).images, images(10))
    np.testing.assert_array_equal(opened(path).labels, labels(10))


@pytest.mark.parametrize("key", ["x_train", "y_train"])
def test_an_object_array_is_refused_and_nothing_is_unpickled(
    path: Path, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Trap, "sprung", False)
    np.savez(path, **keras_form(**{key: np.array([Trap()] * 20, dtype=object)}))

    assert f"{key} is of type object, not of numbers" in refusal(path)
    assert not Trap.sprung
    np.load(path, allow_pickle=True)[key]  # which would have sprung it
    assert Trap.sprung


@pytest.mark.parametrize("dtype", ["<U3", "|S3", "<c8", "<M8[s]", "|V4"])
def test_what_is_no_number_is_refused(path: Path, dtype: str) -> None:
    save_raw(path, images=header((10, 28, 28), dtype), labels=header((10,)))

    assert "not of numbers" in refusal(path)


def test_an_array_that_declares_745_gb_is_refused_by_its_header(path: Path) -> None:
    save_raw(path, images=header((10**9, 28, 28)), labels=header((10**9,)))

    assert "declares 784 GB" in refusal(path)


def test_a_bomb_is_refused_before_it_is_unpacked(path: Path) -> None:
    save_raw(path, images=header((400_000, 28, 28)) + bytes(1_000_000), labels=header((400_000,)))

    assert "declares 314 MB, more than can be in it" in refusal(path)


@pytest.mark.parametrize("extra", [-1, 1])
def test_an_array_that_holds_more_or_less_than_it_declares_is_refused(path: Path, extra: int) -> None:
    save_raw(path, images=header((10, 28, 28)) + bytes(7840 + extra), labels=header((10,)) + bytes(10))

    assert "images does not hold the 7,840 bytes that its header declares" in refusal(path)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"x_train": np.zeros((20, 783), np.uint8)}, "(783,)"),
        ({"x_train": np.zeros((20, 28, 28, 2), np.uint8)}, "(28, 28, 2)"),
        ({"x_train": np.zeros((20, 4, 4, 28, 28), np.uint8)}, "(4, 4, 28, 28)"),
        ({"x_train": np.zeros((0, 28, 28), np.uint8), "y_train": np.zeros(0, np.uint8)}, "holds no digits"),
        ({"y_train": np.zeros((20, 10), np.uint8)}, "labels of the shape (20, 10)"),
    ],
)
def test_wrong_shapes_are_refused(path: Path, change: dict[str, Any], reason: str) -> None:
    np.savez(path, **keras_form(**change))

    assert reason in refusal(path)


@pytest.mark.parametrize("key", ["x_train", "y_train"])
def test_a_missing_key_is_named(path: Path, key: str) -> None:
    np.savez(path, **keras_form(**{key: None}))

    assert refusal(path).endswith(f", but no {key}")


def test_a_file_of_other_keys_is_refused_with_those_it_should_have(path: Path) -> None:
    np.savez(path, weights=np.zeros(3))

    assert refusal(path).endswith("or data and target; there are: weights")


def test_unequal_lengths_are_refused(path: Path) -> None:
    np.savez(path, **keras_form(y_train=labels(19)))

    assert "20 images, 19 labels" in refusal(path)


@pytest.mark.parametrize("label", [-1, 10, 3.5])
def test_a_wrong_label_is_refused_with_its_row(path: Path, label: float) -> None:
    wrong = labels(20).astype(float)
    wrong[11] = label
    np.savez(path, **keras_form(y_train=wrong))

    assert f"row 11: the label {label:g}" in refusal(path)


def test_what_is_no_zip_is_refused(path: Path) -> None:
    for content in (b"", b"no zip at all", b"PK\x03\x04"):
        path.write_bytes(content)
        assert "is damaged, or is no .npz file" in refusal(path)
    path.unlink()
    path.mkdir()
    assert "is a folder" in refusal(path)


@given(changes=st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=20), length=st.integers(50))
def test_any_damage_is_answered(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, int]], length: int
) -> None:
    path = tmp_path_factory.mktemp("damaged") / "set.npz"
    np.savez(path, images=images(2), labels=labels(2))
    data = bytearray(path.read_bytes())
    for at, value in changes:
        data[at % len(data)] = value
    path.write_bytes(data[:length])
    try:
        assert isinstance(opened(path), DataSet)
    except DigitpadError as error:
        assert str(path) in str(error)


@given(st.text("{}()[]'\",:0123456789 descrshapfotn_|u<>iLTF\\#\n", max_size=80))
def test_any_header_is_answered(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("header") / "set.npz"
    content = text.encode()
    save_raw(path, images=b"\x93NUMPY\x01\x00" + len(content).to_bytes(2, "little") + content, labels=header((1,)))

    assert "images" in refusal(path)


def test_mnist_is_read_like_any_other(mnist_file: Path) -> None:
    data = opened(mnist_file, ":test")

    assert data.notes == ()
    assert len(opened(mnist_file)) == 60_000
    assert data.class_counts().tolist() == [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]
