"""Parquet as a source: pictures or pixels beside labels; without the library, the line that installs it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from pyarrow import parquet

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.kinds import parquet as kind
from digitpad.core.data.sources import open_source
from digitpad.core.errors import DigitpadError
from tests.core.data.samples import images, labels
from tests.digits import digit_ink, encoded, picture_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "train-00000-of-00001.parquet"


def save(path: Path, pictures: list[Any], told: Any = None, **options: Any) -> None:
    columns = {"image": pictures} | ({} if told is None else {"label": told})
    parquet.write_table(pa.table(columns), path, **options)


def opened(spec: object) -> DataSet:
    data = open_source(str(spec))
    assert isinstance(data, DataSet)
    return data


def refusal(path: Path) -> str:
    with pytest.raises(DigitpadError) as caught:
        open_source(str(path))
    assert str(path) in str(caught.value)
    return str(caught.value).removeprefix(str(path))


def hugging_face(array: Any) -> list[dict[str, Any]]:
    return [{"bytes": encoded(image), "path": f"{i}.png"} for i, image in enumerate(array)]


@pytest.mark.parametrize(
    "pictures",
    [
        hugging_face(images()),
        [encoded(image) for image in images()],
        images().reshape(10, 784).tolist(),
        images().tolist(),
    ],
    ids=["pictures with their paths", "pictures", "flat lists", "lists of rows"],
)
def test_pictures_and_pixels_are_read_as_they_are(path: Path, pictures: list[Any]) -> None:
    save(path, pictures, labels().tolist())

    data = opened(path)
    np.testing.assert_array_equal(data.images, images())
    np.testing.assert_array_equal(data.labels, labels())


def test_a_folder_of_both_parts_is_read_by_part(tmp_path: Path) -> None:
    save(tmp_path / "train-00000-of-00001.parquet", hugging_face(images(20)), labels(20).tolist())
    save(tmp_path / "test-00000-of-00001.parquet", hugging_face(images()), labels().tolist())

    assert len(opened(tmp_path)) == 20
    assert len(opened(f"{tmp_path}:test")) == 10


def test_pictures_of_several_sizes_are_prepared_and_bad_ones_left_out(path: Path) -> None:
    pictures: list[Any] = [
        {"bytes": encoded(picture_of(digit_ink(digit), size=60 + digit)), "path": None} for digit in range(10)
    ]
    pictures[4] = {"bytes": b"no picture", "path": None}
    pictures[5] = {"bytes": None, "path": "/etc/passwd"}
    save(path, pictures, labels().tolist())

    data = opened(path)
    assert data.labels is not None
    assert data.labels.tolist() == [0, 1, 2, 3, 6, 7, 8, 9]
    assert "row 4" in data.unreadable[0]
    assert data.unreadable[1].endswith("row 5 holds no picture, only where one lies")


def test_what_cannot_be_used_is_refused_with_the_reason(path: Path) -> None:
    save(path, hugging_face(images()), [*labels().tolist()[:9], None])
    assert refusal(path) == ", row 9 has no label"
    save(path, hugging_face(images()), [*labels().tolist()[:9], 10])
    assert "row 9: the label 10 is not a digit" in refusal(path)
    save(path, [[1, 2], [3]], [1, 2])
    assert "images that are not all of one size, or no numbers" in refusal(path)
    save(path, [], pa.array([], pa.int64()))
    assert refusal(path) == " holds no digits"
    parquet.write_table(pa.table({"text": ["a"], "label": [1]}), path)
    assert refusal(path) == " has no columns called image and label; there are: text, label"


def test_damage_and_bombs_are_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(path, hugging_face(images()), labels().tolist())
    whole = path.read_bytes()
    rng = np.random.default_rng(0)
    for _ in range(40):
        damaged = np.frombuffer(whole, np.uint8).copy()
        damaged[rng.integers(0, len(whole), 5)] = rng.integers(0, 256, 5)
        path.write_bytes(damaged.tobytes()[: rng.integers(1, len(whole) + 1)])
        try:
            assert len(opened(path)) <= 10
        except DigitpadError as error:
            assert str(path) in str(error)
    monkeypatch.setattr(kind, "_SMALLEST_BOMB", 2**20)
    save(path, [bytes(2**16)] * 500, [1] * 500, compression="zstd")  # one value, five hundred times
    assert refusal(path) == " unpacks to more than digits ever do"
    save(path, [bytes(2**22)], [1], compression="zstd")
    assert refusal(path) == " unpacks to more than digits ever do"


def test_without_the_library_the_line_that_installs_it_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(path, hugging_face(images()), labels().tolist())
    monkeypatch.setitem(sys.modules, "pyarrow", None)

    assert refusal(path) == (
        ' is a Parquet file, which needs the library pyarrow: python -m pip install "digitpad[parquet]"'
    )
