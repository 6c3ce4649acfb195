"""Kaggle's CSV as a source: every dialect is read right or refused with the line, never misread."""

from __future__ import annotations

import bz2
import gzip
import lzma
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.alphabet import DIGIT_WORDS as WORDS
from digitpad.core.data.dataset import DataSet
from digitpad.core.data.sources import open_source
from digitpad.core.data.tables import lines
from digitpad.core.errors import DigitpadError
from tests.core.data.samples import images, labels

PIXELS = [f"pixel{i}" for i in range(784)]


def rows(count: int = 10) -> list[list[str]]:
    return [[str(label), *map(str, image.ravel())] for label, image in zip(labels(count), images(count), strict=True)]


def text(table: list[list[str]], delimiter: str = ",", end: str = "\n") -> str:
    return "".join(delimiter.join(row) + end for row in table)


KAGGLE = text([["label", *PIXELS], *rows()])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "train.csv"


def opened(path: Path, content: str | bytes) -> DataSet:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    data = open_source(str(path))
    assert isinstance(data, DataSet)
    return data


def refusal(path: Path, content: str | bytes) -> str:
    with pytest.raises(DigitpadError) as caught:
        opened(path, content)
    assert str(path) in str(caught.value)
    return str(caught.value).removeprefix(str(path))


def assert_the_ten(data: DataSet) -> None:
    np.testing.assert_array_equal(data.images, images())
    np.testing.assert_array_equal(data.labels, labels())


def test_kaggles_training_file_is_read(path: Path) -> None:
    data = opened(path, KAGGLE)

    assert_the_ten(data)
    assert data.notes == ()


def test_more_rows_than_are_packed_at_once_stay_in_order(path: Path) -> None:
    data = opened(path, text([["label", *PIXELS], *rows(1203)]))

    np.testing.assert_array_equal(data.images, images(1203))
    np.testing.assert_array_equal(data.labels, labels(1203))


def test_a_file_without_labels_is_a_test_set(path: Path) -> None:
    for header in ([PIXELS], []):
        data = opened(path, text([*header, *(row[1:] for row in rows())]))

        np.testing.assert_array_equal(data.images, images())
        assert data.labels is None
        assert data.notes == ("there is no column of labels: this is a test set",)


def test_a_file_without_a_header_has_its_labels_first(path: Path) -> None:
    assert_the_ten(opened(path, text(rows())))


@pytest.mark.case("K03")
@pytest.mark.parametrize("start", [0, 1])
@pytest.mark.parametrize("side", [8, 28])
def test_a_header_that_counts_the_columns_is_no_picture(path: Path, start: int, side: int) -> None:
    size = side * side
    crop = slice(None) if side == 28 else slice(10, 18)
    unlabelled = [list(map(str, image[crop, crop].ravel())) for image in images()]
    order = [3, 1, 4, 0, 5, 9, 2, 6, 8, 7]  # from 0 to 9, labels could be an index
    labelled = [[str(label), *unlabelled[label]] for label in order]
    count = list(map(str, range(start, start + size + 1)))

    data = opened(path, text([count[:-1], *unlabelled]))
    assert (len(data), data.labels) == (10, None)
    assert data.notes[0] == "the first line counts the columns: taken for a header"
    for table in (labelled, [[*row[1:], row[0]] for row in labelled]):
        np.testing.assert_array_equal(opened(path, text([count, *table])).labels, order)


@pytest.mark.case("K04")
def test_labels_in_the_last_column_are_found_without_a_header_and_it_is_said(path: Path) -> None:
    data = opened(path, text([[*row[1:], row[0]] for row in rows()]))

    assert_the_ten(data)
    assert data.notes == ("there is no header: the labels stand in the last column",)


@pytest.mark.case("K04")
@pytest.mark.parametrize("label", ["3", "0"])
def test_one_row_without_a_header_is_read_where_its_label_cannot_be_paper(path: Path, label: str) -> None:
    pixels = rows(4)[3][1:]
    for row in ([label, *pixels], [*pixels, label]):
        if label == "0":
            assert "whether the labels stand in the first or the last column cannot be told" in refusal(
                path, text([row])
            )
        else:
            np.testing.assert_array_equal(opened(path, text([row])).labels, [3])


@pytest.mark.case("K04")
@pytest.mark.parametrize("first", [True, False])
def test_where_both_ends_may_hold_labels_the_images_tell(path: Path, first: bool) -> None:
    table = [[row[0], *row[1:-1], str(9 - i)] if first else [str(9 - i), *row[2:], row[0]]
             for i, row in enumerate(rows())]  # fmt: skip
    np.testing.assert_array_equal(opened(path, text(table)).labels, labels())


@pytest.mark.case("K04")
def test_where_both_ends_may_hold_labels_and_the_images_do_not_tell_the_file_is_refused(path: Path) -> None:
    for doubtful in (
        [[row[0], *row[1:-1], row[0]] for row in rows()],  # the labels twice
        [[row[0], *["0"] * 783, str(9 - i)] for i, row in enumerate(rows())],  # no digits to look at
    ):
        assert "no header, and whether the labels stand in the first or the last column cannot be told; add" in refusal(
            path, text(doubtful)
        )


@pytest.mark.case("K04")
@pytest.mark.parametrize("label", ["10", "-1", "3.5"])
def test_a_wrong_label_does_not_make_the_pixels_at_the_other_end_labels(path: Path, label: str) -> None:
    table = rows()
    table[4][0] = label
    assert refusal(path, text(table)) == f", line 5: the label {label} is not a digit from 0 to 9"
    for i, row in enumerate(table):
        row[-1] = str(9 - i)
    assert refusal(path, text(table)) == f", line 5: the label {label} is not a digit from 0 to 9"


def test_the_column_of_the_labels_may_stand_anywhere(path: Path) -> None:
    assert_the_ten(opened(path, text([[*PIXELS, "class"], *([*row[1:], row[0]] for row in rows())])))


def test_pixels_are_put_in_the_order_that_their_names_tell(path: Path) -> None:
    backwards = [["label", *PIXELS[::-1]], *([row[0], *row[:0:-1]] for row in rows())]

    assert_the_ten(opened(path, text(backwards)))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_every_dialect_is_read_alike(path: Path, delimiter: str, end: str, encoding: str) -> None:
    assert_the_ten(opened(path, text([["label", *PIXELS], *rows()], delimiter, end).encode(encoding)))


def test_utf_16_of_the_other_order_is_read_too(path: Path) -> None:
    assert_the_ten(opened(path, b"\xfe\xff" + KAGGLE.encode("utf-16-be")))


def test_quotes_and_spaces_around_numbers_count_for_nothing(path: Path) -> None:
    assert_the_ten(opened(path, text([['"label"', *PIXELS], *([f'"{cell}" ' for cell in row] for row in rows())])))


def test_pixels_from_0_to_1_are_scaled_and_it_is_said(path: Path) -> None:
    data = opened(path, text([[row[0], *(f"{int(cell) / 255:.5f}" for cell in row[1:])] for row in rows()]))

    assert_the_ten(data)
    assert data.notes == ("the pixels were numbers from 0 to 1: scaled",)


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        (slice(0, 700), ", line 5 has 700 columns, not 785"),
        (slice(0, 1), ", line 5 has 1 columns, not 785"),
    ],
)
def test_a_ragged_row_is_refused_with_its_line(path: Path, cells: slice, reason: str) -> None:
    table = [["label", *PIXELS], *rows()]
    table[4] = table[4][cells]

    assert refusal(path, text(table)) == reason


def test_a_row_that_is_too_long_is_refused_with_its_line(path: Path) -> None:
    table = [["label", *PIXELS], *rows()]
    table[4] = [*table[4], ""]

    assert refusal(path, text(table)) == ", line 5 has 786 columns, not 785"


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("", "column 8 is empty"),
        (" ", "column 8 is empty"),
        ("seven", "column 8 holds 'seven', which is no number"),
        ("1_0", "column 8 holds '1_0', which is no number"),
        ("0x10", "column 8 holds '0x10', which is no number"),
    ],
)
def test_a_cell_that_is_no_number_is_refused_with_its_line(path: Path, cell: str, reason: str) -> None:
    table = [["label", *PIXELS], *rows()]
    table[9][7] = cell

    assert refusal(path, text(table)) == f", line 10: {reason}"


@pytest.mark.parametrize("label", ["-1", "10", "3.5", "nan"])
def test_a_label_that_is_no_digit_is_refused_with_its_line(path: Path, label: str) -> None:
    table = [["label", *PIXELS], [], *rows()]  # a blank line counts as a line
    table[4][0] = label

    assert refusal(path, text(table)) == f", line 5: the label {label} is not a digit from 0 to 9"


@pytest.mark.parametrize("pixel", ["nan", "inf", "300", "-1", "1e39"])
def test_a_pixel_that_is_none_is_refused_with_its_line(path: Path, pixel: str) -> None:
    table = [["label", *PIXELS], *rows()]
    table[4][400] = pixel

    assert refusal(path, text(table)).startswith(", line 5: a pixel is ")


@pytest.mark.case("K27")
@pytest.mark.parametrize("start", ["", "sep=;\n", '"sep=;"\r\n'])
@pytest.mark.parametrize("header", [True, False])
def test_semicolons_and_decimal_commas_are_read(path: Path, start: str, header: bool) -> None:
    table = [[row[0], *(f"{int(cell) / 255:.4f}" for cell in row[1:])] for row in rows()]
    content = text([["label", *PIXELS], *table] if header else table, ";").replace(".", ",")

    assert_the_ten(opened(path, start + content))


def test_utf_16_without_its_mark_is_refused_not_misread(path: Path) -> None:
    assert "UTF-16 without a byte order mark" in refusal(path, KAGGLE.encode("utf-16-le"))


def test_a_header_that_names_a_pixel_twice_is_refused(path: Path) -> None:
    assert "names a pixel twice" in refusal(path, text([["label", *PIXELS[:-1], "pixel5"], *rows()]))


def test_other_tables_are_refused_as_such(path: Path) -> None:
    assert refusal(path, "") == " is empty"
    assert refusal(path, "\n\n") == " is empty"
    assert refusal(path, text([["label", *PIXELS]])) == " holds no digits"
    assert "has 1 columns of pixels" in refusal(path, "name,age,town\nAda,36,London\n")
    assert "has more than one column of labels" in refusal(path, "label,label,a\n1,2,3\n")
    assert "an image of 2 × 2, in which no digit can be told" in refusal(path, "4,2,3,1\n")


def test_a_line_without_end_is_refused_before_it_fills_the_memory(path: Path) -> None:
    assert "line 1 is longer than a digit can be" in refusal(path, "1," * 2_000_000)


def test_progress_is_told_in_bytes_and_ends_at_the_end(path: Path) -> None:
    path.write_text(text([["label", *PIXELS], *rows(1100)]))
    told: list[tuple[int, int]] = []

    open_source(str(path), progress=lambda done, total: told.append((done, total)))

    assert told == sorted(told)
    assert len(told) == 3
    assert told[-1] == (path.stat().st_size, path.stat().st_size)


def with_columns(names: list[str], *columns: list[str], before: bool = True) -> str:
    table = [list(cells) for cells in zip(*columns, strict=True)]
    body = [[*extra, *row[1:]] if before else [*row[1:], *extra] for extra, row in zip(table, rows(), strict=True)]
    return text([*([[*names, *PIXELS] if before else [*PIXELS, *names]] if names else []), *body])


DIGITS = [str(i) for i in range(10)]
COUNT = [str(i) for i in range(100, 110)]


@pytest.mark.parametrize(
    "content",
    [
        with_columns(["class"], [f"'{i}'" for i in DIGITS], before=False),
        with_columns(["Target"], [f'"{i}"' for i in DIGITS]),
        with_columns(["y"], list(WORDS), before=False),
        with_columns(["anything"], list(WORDS)),
        with_columns(["digit value"], DIGITS, before=False),
    ],
    ids=["quoted class, last", "quoted target", "words", "words under any name", "another name"],
)
def test_labels_are_found_by_their_name_or_by_what_they_are(path: Path, content: str) -> None:
    assert_the_ten(opened(path, content))


@pytest.mark.case("K27")
@pytest.mark.parametrize("name", ["", "Unnamed: 0", "index", "id", "whatever"])
def test_pandas_index_is_passed_over_with_and_without_a_name(path: Path, name: str) -> None:
    for data in (
        opened(path, with_columns([name, "label"], COUNT, DIGITS)),
        opened(path, with_columns(["label", name], DIGITS, COUNT, before=False)),
    ):
        assert_the_ten(data)
        assert "counts the rows: passed over" in data.notes[0]
    unlabelled = opened(path, with_columns([name], COUNT))
    np.testing.assert_array_equal(unlabelled.images, images())
    assert unlabelled.labels is None


@pytest.mark.case("K27")
def test_an_index_without_a_header_is_told_from_labels(path: Path) -> None:
    assert_the_ten(opened(path, with_columns([], COUNT, DIGITS)))
    assert_the_ten(opened(path, with_columns([], DIGITS, DIGITS)))  # which counts the rows too
    unlabelled = opened(path, with_columns([], [str(i) for i in range(10)][::-1]))
    assert unlabelled.labels is not None  # nine to zero: no count, but labels, if wrong ones


@pytest.mark.case("K27")
def test_a_column_that_may_count_the_rows_is_a_label_only_if_the_images_bear_it_out(path: Path) -> None:
    order = [3, 1, 4, 0, 5, 9, 2, 6, 8, 7]
    for header in ([], [["which", *PIXELS]]):
        assert "cannot be told" in refusal(
            path, text([*header, *([str(i), *rows()[k][1:]] for i, k in enumerate(order))])
        )


def test_a_column_of_another_name_is_a_label_only_if_the_images_bear_it_out(path: Path) -> None:
    table = [[str(i // 2 % 5), *row[1:]] for i, row in enumerate(rows(30))]
    assert "has no column called label" in refusal(path, text([["fold", *PIXELS], *table]))
    both = [[fold[0], *row] for fold, row in zip(table, rows(30), strict=True)]
    data = opened(path, text([["fold", "label", *PIXELS], *both]))
    np.testing.assert_array_equal(data.labels, labels(30))
    assert data.notes == ("column fold holds no pixels: passed over",)


def test_pixels_in_any_order_are_put_in_theirs_before_they_are_looked_at(path: Path) -> None:
    table = [[*row[:0:-1], row[0]] for row in rows(30)]
    np.testing.assert_array_equal(opened(path, text([[*PIXELS[::-1], "which"], *table])).images, images(30))


def test_labels_that_were_scaled_with_the_pixels_are_refused(path: Path) -> None:
    assert "cannot be told" in refusal(path, text([[f"{int(cell) / 255:.4f}" for cell in row] for row in rows(30)]))


@pytest.mark.parametrize("header", [True, False])
def test_commas_at_the_end_of_each_row_are_noted(path: Path, header: bool) -> None:
    body = [[*row, ""] for row in rows()]
    for names in (["label", *PIXELS], ["label", *PIXELS, ""]):
        data = opened(path, text([names, *body] if header else body))
        assert_the_ten(data)
        assert data.notes == ("each row ends with a comma more: passed over",)


def test_names_of_rows_as_r_writes_them_are_passed_over(path: Path) -> None:
    data = opened(path, text([["label", *PIXELS], *([f'"{i + 1}"', *row] for i, row in enumerate(rows()))]))

    assert_the_ten(data)
    assert data.notes[0] == "the rows have a name before the first column: passed over"


@pytest.mark.case("K03")
def test_whole_numbers_as_names_beside_label_and_index_are_pixels(path: Path) -> None:
    numbers = [str(i) for i in range(784)]
    assert_the_ten(opened(path, text([[*numbers, "label"], *([*row[1:], row[0]] for row in rows())])))
    assert_the_ten(
        opened(path, text([["", *numbers, "label"], *([str(i), *row[1:], row[0]] for i, row in enumerate(rows()))]))
    )
    assert_the_ten(opened(path, text([["", *numbers, "784"], *([str(i), *row] for i, row in enumerate(rows()))])))


def test_pixels_named_by_row_and_column_are_put_in_their_order(path: Path) -> None:
    names = [f"{y}x{x}" for y in range(1, 29) for x in range(1, 29)]
    assert_the_ten(opened(path, text([["label", *names], *rows()])))
    by_columns = np.arange(784).reshape(28, 28).T.ravel()
    table = [[row[0], *(row[1:][i] for i in by_columns)] for row in rows()]
    assert_the_ten(opened(path, text([["label", *(names[i] for i in by_columns)], *table])))


@pytest.mark.parametrize("names", [["label", *PIXELS], [str(i) for i in range(785)]])
def test_a_header_in_the_middle_is_refused_as_what_it_is(path: Path, names: list[str]) -> None:
    assert refusal(path, 2 * text([names, *rows()])) == (
        ", line 12 is the header again, as where files were joined; take that line out"
    )


def test_a_row_that_pandas_took_for_names_is_a_row(path: Path) -> None:
    table = rows(20)
    seen: dict[str, int] = {}
    for i, cell in enumerate(table[0]):
        seen[cell] = seen.get(cell, -1) + 1
        table[0][i] = f"{cell}.{seen[cell]}" if seen[cell] else cell
    data = opened(path, text(table))

    np.testing.assert_array_equal(data.images, images(20))
    assert data.notes == ("the first row had been taken for names and numbered, as pandas does it: read as a row",)


def test_blanks_and_one_hot_labels_part_as_semeion_has_them(path: Path) -> None:
    table = [[*row[1:], *("1" if i == int(row[0]) else "0" for i in range(10))] for row in rows()]
    assert_the_ten(opened(path, text(table, "  ")))


@pytest.mark.parametrize(("ending", "pack"), [(".gz", gzip.compress), (".bz2", bz2.compress), (".xz", lzma.compress)])
def test_packed_tables_are_read_and_damage_to_them_is_named(tmp_path: Path, ending: str, pack: Any) -> None:
    path = tmp_path / f"train.csv{ending}"
    packed = pack(KAGGLE.encode())
    assert_the_ten(opened(path, packed))
    for cut in (len(packed) // 2, len(packed) - 3):
        assert refusal(path, packed[:cut]) == " is truncated or damaged"
    assert refusal(path, pack(b"<html><body>sign in")) == " is a web page; save or download the file itself"


def test_a_packed_bomb_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "_SMALLEST_BOMB", 2**20)
    assert refusal(path, gzip.compress(("0," * 784 + "0\n").encode() * 2000)) == " unpacks to more than digits ever do"


small = st.sampled_from(["0", "7", "255", "-1", "", "x", "nan", "1e5", '"3"', "pixel1", "label", "\0", "é", "\ufeff"])


@given(
    table=st.lists(st.lists(small, min_size=1, max_size=5), max_size=5),
    delimiter=st.sampled_from([",", ";", "\t"]),
    encoding=st.sampled_from(["utf-8", "utf-16", "utf-16-le"]),
)
def test_any_table_is_answered(
    tmp_path_factory: pytest.TempPathFactory, table: list[list[str]], delimiter: str, encoding: str
) -> None:
    refusal(tmp_path_factory.mktemp("any") / "any.csv", text(table, delimiter).encode(encoding))


@given(st.binary(max_size=200), st.integers(0, 7000))
def test_damaged_bytes_are_answered(tmp_path_factory: pytest.TempPathFactory, damage: bytes, at: int) -> None:
    path = tmp_path_factory.mktemp("damaged") / "train.csv"
    content = bytearray(KAGGLE.encode())
    content[at : at + len(damage)] = damage
    try:
        assert len(opened(path, bytes(content))) <= 10 + len(damage)
    except DigitpadError as error:
        assert str(path) in str(error)
