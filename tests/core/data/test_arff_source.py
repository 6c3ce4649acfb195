"""ARFF as a source: OpenML's dialects are read, and what is crooked is refused with its line."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.sources import open_source
from digitpad.core.errors import DigitpadError
from tests.core.data.samples import images, labels

HEAD = "% a comment\n@RELATION digits\n" + "".join(f"@ATTRIBUTE 'pixel {i}' real\n" for i in range(784))
NOMINAL = "@ATTRIBUTE class {0,1,2,3,4,5,6,7,8,9}\n"
ROWS = [",".join([*map(str, image.ravel()), str(label)]) for image, label in zip(images(), labels(), strict=True)]


def opened(path: Path, content: str) -> DataSet:
    path.write_text(content)
    data = open_source(str(path))
    assert isinstance(data, DataSet)
    return data


def refusal(path: Path, content: str) -> str:
    with pytest.raises(DigitpadError) as caught:
        opened(path, content)
    assert str(path) in str(caught.value)
    return str(caught.value).removeprefix(str(path))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "digits.arff"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n% nothing\n"])
@pytest.mark.parametrize("quote", ["", "'", '"'])
def test_dense_rows_are_read(path: Path, end: str, quote: str) -> None:
    rows = [f"{row[:-1]}{quote}{row[-1]}{quote}" for row in ROWS]
    data = opened(path, end.join([*(HEAD + NOMINAL).splitlines(), "@DATA", *rows]))

    np.testing.assert_array_equal(data.images, images())
    np.testing.assert_array_equal(data.labels, labels())


@pytest.mark.parametrize(
    ("values", "first"), [("{0,1,2,3,4,5,6,7,8,9}", 0), ("{ '3',0,1,2,4,5,6,7,8,9}", 3), ("real", 0)]
)
def test_what_a_sparse_row_leaves_out_is_zero_or_the_first_of_the_values(path: Path, values: str, first: int) -> None:
    rows = []
    for row in ROWS:
        cells = row.split(",")
        told = [f"{i} {cell}" for i, cell in enumerate(cells) if cell != ("0" if i < 784 else str(first))]
        rows.append("{" + ", ".join(told) + "}")
    data = opened(path, f"{HEAD}@attribute class {values}\n@data\n" + "\n".join(rows))

    np.testing.assert_array_equal(data.images, images())
    np.testing.assert_array_equal(data.labels, labels())


def test_crooked_files_are_refused_with_the_line(path: Path) -> None:
    whole = HEAD + NOMINAL + "@DATA\n"
    assert refusal(path, "") == " is no whole ARFF file: it has no line @data"
    assert refusal(path, HEAD) == " is no whole ARFF file: it has no line @data"
    assert refusal(path, whole) == " holds no digits"
    assert refusal(path, "label,pixel0\n") == ", line 1 does not belong into the header of ARFF"
    assert refusal(path, whole + "1,2\n") == ", line 789 has 2 columns, not 785"
    assert refusal(path, whole + ROWS[0] + "\n?" + ROWS[1][1:]) == ", line 790: column 1 holds '?', which is no number"
    assert refusal(path, whole + "{785 1}") == ", line 789: '785' is no number of a column"
    assert refusal(path, whole + "{-1 1}") == ", line 789: '-1' is no number of a column"
    assert refusal(path, whole + ROWS[0][:-1] + "11\n") == ", line 789: the label 11 is not a digit from 0 to 9"


@given(
    st.lists(
        st.sampled_from(["@data", "@attribute a real", "@attribute '", "{0 1}", "{", "1", "%", "@relation x", "?"])
    )
)
def test_any_lines_are_answered(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    refusal(tmp_path_factory.mktemp("any") / "any.arff", "\n".join(lines))
