"""Rows that are too many for the memory lie in a file that nobody sees, and read as they were."""

from __future__ import annotations

import gc
import os
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from digitpad.core.storage import scratch
from digitpad.core.storage.scratch import NoRoomError, Rows

Array = npt.NDArray[Any]

BLOCKS = [np.arange(start, start + 30, dtype=np.uint8).reshape(10, 3) for start in (0, 30, 60, 90)]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(scratch, "_MOST_IN_MEMORY", 50)  # bytes: less than two blocks have
    monkeypatch.setattr(scratch, "_AT_ONCE", 7)
    return tmp_path


def of(*blocks: Array) -> Rows:
    rows = Rows()
    for block in blocks:
        rows.add(block)
    return rows


def test_rows_on_the_disk_are_those_that_came(place: Path) -> None:
    array = of(*BLOCKS).array()
    np.testing.assert_array_equal(array, np.concatenate(BLOCKS))
    assert array.dtype == np.uint8
    assert not array.flags.writeable
    assert type(array) is np.ndarray
    assert isinstance(array.base, np.memmap)


@pytest.mark.parametrize("at", range(4))
def test_one_block_of_another_type_makes_all_of_it_as_numpy_does(place: Path, at: int) -> None:
    blocks: list[Array] = [*BLOCKS]
    blocks[at] = blocks[at] + np.float32(0.5)
    array = of(*blocks).array()
    np.testing.assert_array_equal(array, np.concatenate(blocks))
    assert array.dtype == np.float32


def test_few_rows_stay_in_memory_and_none_keep_their_shape(place: Path) -> None:
    assert not isinstance(of(BLOCKS[0]).array().base, np.memmap)
    assert of(BLOCKS[0][:0]).array().shape == (0, 3)


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a file has a name as long as it is open")
def test_the_file_has_no_name_and_goes_with_the_last_that_reads_it(place: Path) -> None:
    array = of(*BLOCKS).array()
    part = array[3:5]
    assert list(place.iterdir()) == []
    del array
    gc.collect()
    np.testing.assert_array_equal(part, BLOCKS[0][3:5])


@pytest.mark.skipif(os.name != "posix", reason="the system sets no limit to a file")
def test_a_disk_that_takes_no_more_is_told_with_its_folder(place: Path) -> None:
    import resource  # noqa: PLC0415 - not on Windows

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(NoRoomError) as caught:
            of(*[np.zeros((10, 3000), dtype=np.uint8)] * 10)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert str(caught.value) == (
        f"what is too large for the memory does not go into {place}: File too large; TMPDIR may name another folder"
    )
