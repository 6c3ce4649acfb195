"""MNIST's file: read as it is, or refused by its headers, before anything is allocated or unpickled."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.data.mnist import Mnist, read_mnist
from digitpad.core.errors import DigitpadError


def arrays(training: int = 5, test: int = 3) -> dict[str, Any]:
    rng = np.random.default_rng(0)
    return {
        name: values
        for part, count in (("train", training), ("test", test))
        for name, values in (
            (f"x_{part}", rng.integers(0, 256, (count, 28, 28)).astype(np.uint8)),
            (f"y_{part}", rng.integers(0, 10, count).astype(np.uint8)),
        )
    }


def refusal(path: Path) -> str:
    with pytest.raises(DigitpadError) as caught:
        read_mnist(path)
    return str(caught.value)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mnist.npz"


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_what_was_saved_is_read(path: Path, save: Any) -> None:
    saved = arrays()
    save(path, **saved)
    mnist = read_mnist(path)
    np.testing.assert_array_equal(mnist.training.images, saved["x_train"])
    np.testing.assert_array_equal(mnist.training.labels, saved["y_train"])
    np.testing.assert_array_equal(mnist.test.images, saved["x_test"])
    np.testing.assert_array_equal(mnist.test.labels, saved["y_test"])


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"y_test": None}, "has no y_test"),
        ({"y_train": np.zeros(4, np.uint8)}, "differ in length: 5 images, 4 labels"),
        ({"x_train": np.zeros((5, 784), np.uint8)}, "x_train has the shape (5, 784), not (n, 28, 28)"),
        ({"x_train": np.zeros((5, 28, 28), np.float64)}, "x_train is of type float64, not uint8"),
        ({"x_train": np.zeros((0, 28, 28), np.uint8), "y_train": np.zeros(0, np.uint8)}, "x_train is empty"),
        ({"y_test": np.array([0, 10, 3], np.uint8)}, "the label in row 1 is 10"),
        ({"x_train": np.array([{}, 1, "a"], dtype=object)}, "x_train is of type object"),
    ],
)
def test_wrong_arrays_are_refused_by_name(path: Path, change: dict[str, Any], reason: str) -> None:
    np.savez(path, **{name: values for name, values in (arrays() | change).items() if values is not None})
    assert reason in refusal(path)


@pytest.mark.parametrize("images", [10**12, 900_000])
def test_a_header_that_declares_more_than_there_is_is_refused_before_anything_is_allocated(
    path: Path, images: int
) -> None:
    header = io.BytesIO()
    np.lib.format.write_array_header_1_0(header, {"descr": "|u1", "fortran_order": False, "shape": (images, 28, 28)})
    np.savez(path, **{name: values for name, values in arrays().items() if name != "x_train"})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("x_train.npy", header.getvalue())
    assert "declares" in refusal(path)


def test_what_is_no_npz_file_is_refused(path: Path) -> None:
    assert refusal(path).endswith("mnist.npz does not exist")
    path.write_bytes(b"no zip")
    assert "is damaged, or is no .npz file" in refusal(path)
    path.unlink()
    path.mkdir()
    assert "cannot be read" in refusal(path)


@given(
    st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=20), st.integers(0, 10_000)
)
def test_any_damage_is_answered(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, int]], length: int
) -> None:
    path = tmp_path_factory.mktemp("damaged") / "mnist.npz"
    np.savez_compressed(path, **arrays(1, 1))
    data = bytearray(path.read_bytes())
    for at, value in changes:
        data[at % len(data)] = value
    path.write_bytes(data[: max(length, 100)])
    try:
        assert isinstance(read_mnist(path), Mnist)
    except DigitpadError as error:
        assert str(path) in str(error)


def test_mnist_has_60000_training_and_10000_test_images(mnist_file: Path) -> None:
    mnist = read_mnist(mnist_file)
    assert (len(mnist.training), len(mnist.test)) == (60_000, 10_000)
    assert np.bincount(mnist.test.labels).tolist() == [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]
