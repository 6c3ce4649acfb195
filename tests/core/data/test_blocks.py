"""A file that is read block by block is read as one that is read as a whole, in little memory."""

from __future__ import annotations

import os
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import numpy as np
import pytest

from digitpad.core.data import blocks
from digitpad.core.data.dataset import DataSet
from digitpad.core.data.interpret import scale
from digitpad.core.data.sources import open_source
from digitpad.core.data.spec import DataSpec
from digitpad.core.data.tables import rows
from digitpad.core.errors import DigitpadError
from digitpad.core.storage import numpy_file, scratch
from tests.core.data.samples import images, labels

COUNT: Final = 30
BLOCK: Final = 7  # which does not divide them

Array = np.ndarray[Any, Any]


def table(cells: Array, names: list[str] | None = None) -> Callable[[Path], Path]:
    def written(folder: Path) -> Path:
        path = folder / "digits.csv"
        lines = ["label," + ",".join(names or [f"pixel{i}" for i in range(cells.shape[1])])]
        lines += [
            ("\n" if i == BLOCK else "") + ",".join([str(i % 10), *(f"{cell:g}" for cell in row)])
            for i, row in enumerate(cells)
        ]
        path.write_text("\n".join(lines), encoding="utf-8")
        return path

    return written


def arrays(cells: Array, labels: Array) -> Callable[[Path], Path]:
    def written(folder: Path) -> Path:
        path = folder / "digits.npz"
        np.savez_compressed(path, images=cells, labels=labels)
        return path

    return written


def flat(cells: Array) -> Array:
    return cells.reshape(len(cells), -1)


def late_fractions() -> Array:
    """Rows of 0 and 1, which are bytes, and in the last block the first that are not."""
    cells = (flat(images(COUNT)) > 127).astype(np.float64)
    cells[2 * BLOCK + 1 :] *= 0.75
    cells[-1] /= 0.75
    return cells


def some_inverted() -> Array:
    cells = images(COUNT).copy()
    cells[BLOCK - 1 : BLOCK + 1] = 255 - cells[BLOCK - 1 : BLOCK + 1]
    return cells


def some_blank() -> Array:
    cells = np.pad(images(COUNT), ((0, 0), (2, 2), (2, 2)))
    cells[[BLOCK - 1, BLOCK]] = 0
    return cells


SHUFFLED: Final = np.random.default_rng(1).permutation(784)
LABELS: Final = labels(COUNT)
CASES: Final = {
    "bytes": table(flat(images(COUNT))),
    "fractions": table(late_fractions()),
    "pixels in another order": table(flat(images(COUNT))[:, SHUFFLED], [f"pixel{i}" for i in SHUFFLED]),
    "dark on light": table(flat(some_inverted())),
    "another size, blanks": table(flat(some_blank())),
    "array": arrays(images(COUNT), labels=LABELS),
    "in Fortran's order": arrays(np.asfortranarray(images(COUNT)), labels=LABELS),
    "float64, −1 to 1": arrays(images(COUNT) / 127.5 - 1, labels=LABELS),
    "colours": arrays(np.repeat(images(COUNT)[..., None], 3, axis=-1), labels=LABELS),
    "on their side": arrays(images(COUNT).transpose(0, 2, 1), labels=LABELS),
    "blanks": arrays(some_blank(), labels=LABELS),
}


def in_small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (blocks, rows, scale):
        monkeypatch.setattr(module, "BLOCK", BLOCK)
    monkeypatch.setattr(scratch, "_MOST_IN_MEMORY", 1000)
    monkeypatch.setattr(numpy_file, "_AT_ONCE", 999)


def opened(path: Path, *, with_labels: bool = True) -> DataSet:
    data = open_source(DataSpec(str(path), with_labels=with_labels), skip_bad=True)
    assert isinstance(data, DataSet)
    return data


@pytest.mark.parametrize("with_labels", [True, False])
@pytest.mark.parametrize("case", CASES)
def test_blocks_give_what_the_whole_gives(
    case: str, with_labels: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = CASES[case](tmp_path)
    whole = opened(path, with_labels=with_labels)
    in_small_blocks(monkeypatch)
    found = opened(path, with_labels=with_labels)
    np.testing.assert_array_equal(found.images, whole.images)
    np.testing.assert_array_equal(found.labels, whole.labels)
    assert (found.notes, found.unreadable, found.blanks) == (whole.notes, whole.unreadable, whole.blanks)
    assert on_the_disk(found.images)
    assert not on_the_disk(whole.images)


def on_the_disk(array: Array | None) -> bool:
    while array is not None and not isinstance(array, np.memmap):
        array = array.base if isinstance(array.base, np.ndarray) else None
    return array is not None


@pytest.mark.parametrize("line", [BLOCK, BLOCK + 1, BLOCK + 2, COUNT])
def test_a_bad_row_at_the_border_of_blocks_is_told_by_its_line(
    line: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_small_blocks(monkeypatch)
    cells = flat(images(COUNT)).astype(np.float64)
    cells[line - 2, 5] = 1000
    path = table(cells)(tmp_path)
    told = line if line < BLOCK + 2 else line + 1  # a blank line stands before that row
    with pytest.raises(DigitpadError, match=rf"digits.csv, line {told}: a pixel is 1000;"):
        opened(path)


@pytest.mark.parametrize(
    ("count", "name"),
    [(40_000, "digits.npz"), pytest.param(20_000, "digits.csv", marks=pytest.mark.slow)],
)
def test_many_rows_take_no_more_memory_than_few(
    count: int, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scratch, "_MOST_IN_MEMORY", 2**20)
    written = arrays(images(count), labels(count)) if name.endswith(".npz") else table(flat(images(count)))
    path = written(tmp_path)
    tracemalloc.start()
    try:
        data = opened(path, with_labels=False)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(data) == count
    assert most < 12e6 < count * 784


@pytest.mark.skipif(os.name != "posix", reason="the system sets no limit to a file")
@pytest.mark.parametrize("case", ["bytes", "array"])
def test_a_full_disk_is_no_fault_of_the_file(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import resource  # noqa: PLC0415 - not on Windows

    path = CASES[case](tmp_path)
    in_small_blocks(monkeypatch)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (15_000, before[1]))
    try:
        with pytest.raises(scratch.NoRoomError, match="^what is too large for the memory does not go into"):
            opened(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
