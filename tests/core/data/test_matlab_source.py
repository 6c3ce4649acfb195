"""MATLAB files as a source: what is crafted or damaged is refused, and no object is made of it."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from scipy.io import savemat

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.kinds import matlab
from digitpad.core.data.sources import open_source
from digitpad.core.errors import DigitpadError
from tests.core.data.samples import images, labels


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "digits.mat"


def refusal(path: Path) -> str:
    with pytest.raises(DigitpadError) as caught:
        open_source(str(path))
    assert str(path) in str(caught.value)
    return str(caught.value).removeprefix(str(path))


@pytest.mark.parametrize("form", ["4", "5"])
@pytest.mark.parametrize("packed", [False, True])
def test_both_old_versions_are_read(path: Path, form: str, packed: bool) -> None:
    savemat(path, {"X": images().reshape(10, 784), "y": labels()[:, None]}, format=form, do_compression=packed)

    data = open_source(str(path))
    assert isinstance(data, DataSet)
    np.testing.assert_array_equal(data.images, images())
    np.testing.assert_array_equal(data.labels, labels())


def test_cells_structures_and_text_are_not_looked_at(path: Path) -> None:
    savemat(path, {"X": np.array([1, "a"], dtype=object), "y": {"a": 1}, "labels": "0123456789"})

    assert "has no arrays whose names tell images and labels" in refusal(path)


def test_a_bomb_is_refused_before_it_is_unpacked(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matlab, "_SMALLEST_BOMB", 2**20)
    savemat(path, {"X": np.zeros((5000, 784)), "y": np.zeros(5000)}, do_compression=True)

    assert refusal(path) == " unpacks to more than digits ever do"


def test_an_array_that_declares_terabytes_is_refused(path: Path) -> None:
    savemat(path, {"X": np.zeros((3, 784)), "y": np.zeros(3)})
    content = path.read_bytes()
    path.write_bytes(content.replace(struct.pack("<ii", 3, 784), struct.pack("<ii", 2**30, 784)))

    assert "X declares 6,734 GB, more than can be in it" in refusal(path)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", " is empty"),
        (b"<!doctype html><html>", " is a web page; save or download the file itself"),
        (b"no such file" * 20, " is damaged, or is no MATLAB file"),
        (bytes(1000), " is damaged, or is no MATLAB file"),
        (b"MATLAB 7.3 MAT-file".ljust(600), " is a MATLAB file of version 7.3, which is not read; save it in MATLAB"),
    ],
)
def test_what_is_none_is_named(path: Path, content: bytes, what: str) -> None:
    path.write_bytes(content)

    assert refusal(path).startswith(what)


def test_any_damage_is_answered(path: Path) -> None:
    rng = np.random.default_rng(0)
    for packed in (False, True):
        savemat(path, {"X": images(5).reshape(5, 784), "y": labels(5)}, do_compression=packed)
        whole = np.frombuffer(path.read_bytes(), np.uint8)
        for _ in range(60):
            damaged = whole.copy()
            damaged[rng.integers(0, min(len(whole), 400), 3)] = rng.integers(0, 256, 3)
            path.write_bytes(damaged.tobytes()[: rng.integers(100, len(whole) + 1)])
            try:
                assert isinstance(open_source(str(path)), DataSet)
            except DigitpadError as error:
                assert str(path) in str(error)


def test_what_zlib_packed_is_counted(path: Path) -> None:
    packed = zlib.compress(bytes(3 * 2**20))
    assert matlab._unpacked_size(packed, 4 * 2**20, path) == 3 * 2**20
    with pytest.raises(DigitpadError, match="unpacks to more"):
        matlab._unpacked_size(packed, 2**20, path)
