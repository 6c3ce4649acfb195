"""UNIPEN as its definition and its collections write it: what is a drawing, where its points lie, what spoils what."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.alphabet import DIGITS, Alphabet
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.formats import text, unipen, unipen_statements
from digitpad.core.ink.ink import Ink

# As the collections are: a header that says nothing of the points, pen down and up with points, words and characters.
PAGE = rb"""
.VERSION 1.0
.DATA_SOURCE somewhere
.COMMENT   #####################
           ### DOCUMENTATION ###
  .SEGMENT in a comment is none, as it does not begin its line
.DATA_CONTACT
        Name:  J. Nemo
.COORD X Y T P
.HIERARCHY PAGE WORD CHARACTER STROKE
.X_POINTS_PER_INCH 500
.Y_POINTS_PER_INCH 500
.WRITER_ID  Anna_B
.SEGMENT WORD 0-4 ? "4\"2"
.SEGMENT CHARACTER 0,2 OK "4"
.SEGMENT CHARACTER 4 ? "\\ \"x\n"
.SEGMENT STROKE 0 ? "down"
.PEN_DOWN
  10 20 1000 50
  11 30 1010 100
.PEN_UP
  12 31 1020 0
.PEN_DOWN
  13 32 1030 200 14 33 1040 25
.PEN_UP
  15 34 1050 900
.PEN_DOWN
.PEN_UP
.WRITER_ID  17
.PEN_DOWN
  20 -5 2000 100
.PEN_UP
"""


def read(content: bytes, alphabet: Alphabet | None = None) -> list[Ink | DigitpadError]:
    return list(unipen.read(io.BytesIO(content), "a.unp", alphabet))


def only_ink(content: bytes) -> Ink:
    (ink,) = read(content)
    assert isinstance(ink, Ink), ink
    return ink


def strokes_of(ink: Ink | DigitpadError) -> list[list[list[float]]]:
    assert isinstance(ink, Ink), ink
    return [stroke.points.tolist() for stroke in ink.strokes]


def test_the_characters_of_a_page_are_its_drawings() -> None:
    first, second = read(PAGE)
    # Components count pen up too, but only where it has points; y points up in the file.
    assert strokes_of(first) == [[[10, -20], [11, -30]], [[13, -32], [14, -33]]]
    assert strokes_of(second) == [[[20, 5]]]
    assert isinstance(first, Ink)
    assert isinstance(second, Ink)
    assert (first.label, second.label) == (4, '\\ "x')
    assert (first.writer, second.writer) == ("Anna_B", 17)


def test_times_are_milliseconds_and_the_largest_pressure_of_the_pen_on_paper_is_one() -> None:
    first, second = read(PAGE)
    assert isinstance(first, Ink)
    assert isinstance(second, Ink)
    assert [stroke.times.tolist() for stroke in first.strokes if stroke.times is not None] == [[1, 1.01], [1.03, 1.04]]
    pressures = [stroke.pressures for ink in (first, second) for stroke in ink.strokes]
    assert [each.tolist() for each in pressures if each is not None] == [[0.25, 0.5], [1, 0.125], [0.5]]


def test_the_pen_digits_have_segments_without_components_which_are_what_follows() -> None:
    content = b""".COORD X Y
.HIERARCHY DIGIT
.SEGMENT DIGIT ? "8"
.COMMENT  8  1
.PEN_DOWN
1 2
3 4
.PEN_UP
.DT 100
.PEN_DOWN
5 6
.PEN_UP
.SEGMENT DIGIT ? "0"
.PEN_DOWN
7 8
.PEN_UP
.SEGMENT DIGIT ? "1"
"""
    first, second, blank = read(content, DIGITS)
    assert strokes_of(first) == [[[1, -2], [3, -4]], [[5, -6]]]
    assert strokes_of(second) == [[[7, -8]]]
    assert [ink.label for ink in (first, second, blank) if isinstance(ink, Ink)] == [8, 0, 1]
    assert strokes_of(blank) == []


FIVE_AND_THREE = b".COORD X Y\n.PEN_DOWN\n0 0 1 0 2 0 3 0 4 0\n.PEN_UP\n9 9\n.PEN_DOWN\n5 0 6 0 7 0\n"


@pytest.mark.parametrize(
    ("delineation", "x"),
    [
        ("0", [[0, 1, 2, 3, 4]]),
        ("0-2", [[0, 1, 2, 3, 4], [5, 6, 7]]),
        ("2,0", [[5, 6, 7], [0, 1, 2, 3, 4]]),
        ("2, 0", [[5, 6, 7], [0, 1, 2, 3, 4]]),
        ("0:1-2:1", [[1, 2, 3, 4], [5, 6]]),
        ("0:1-0:2", [[1, 2]]),
        ("0:3", [[3]]),
        ("0:4-2", [[4], [5, 6, 7]]),
        ("0-2:0", [[0, 1, 2, 3, 4], [5]]),
        ("0:0-0:1,0:3-0:4,2", [[0, 1], [3, 4], [5, 6, 7]]),
        ("1", []),
    ],
)
def test_a_delineation_names_components_and_points_the_last_of_which_belong_to_it(
    delineation: str, x: list[list[float]]
) -> None:
    ink = only_ink(FIVE_AND_THREE + f'.SEGMENT CHARACTER {delineation} GOOD "x"\n'.encode())
    assert [stroke.points[:, 0].tolist() for stroke in ink.strokes] == x


@pytest.mark.parametrize(
    ("segment", "reason"),
    [
        ('0-3 ? "1"', "it names the components 0 to 3, but the file has 3"),
        ('2-0 ? "1"', "it names the components 2 to 0"),
        ('0-99999999999999999 ? "1"', "but the file has 3"),
        ('0-9999999999999999999999 ? "1"', "names no components"),
        ('0--2 ? "1"', "“0--2” names no components; they are written 3, 0-2 or 1:5-2:7"),
        ('0:2-0:5 ? "1"', "points up to 5 of component 0, which has 5"),
        ('0:3-0:2 ? "1"', "points up to 2 of component 0"),
        ('2:3 ? "1"', "points up to 3 of component 2, which has 3"),
        ('0 ? "1', "the label has no quotation mark at its end, or is too long"),
        (f'0 ? "{"1" * 20_000}"', "the label has no quotation mark at its end, or is too long"),
        ("0 ? 1 one", "a label in quotation marks"),
    ],
)
def test_a_bad_segment_costs_only_itself(segment: str, reason: str) -> None:
    more = f'.SEGMENT CHARACTER {segment}\n.SEGMENT CHARACTER 2 ? "good"\n'
    bad, good = read(FIVE_AND_THREE + more.encode())
    assert str(bad).startswith("a.unp, line 8: ")
    assert reason in str(bad)
    assert isinstance(good, Ink)
    assert good.label == "good"


@pytest.mark.parametrize(
    ("header", "numbers", "reason"),
    [
        (".COORD X Y T", "1 2 3 4", "they are not 3 numbers each (X Y T)"),
        (".COORD X Y", "1 2 3", "they are not 2 numbers each (X Y)"),
        (".COORD X Z", "1 2", ".COORD does not name the columns X and Y once each"),
        (".COORD X Y X", "1 2 3", ".COORD does not name the columns X and Y once each"),
        (".COORD", "1 2", ".COORD does not name the columns X and Y once each"),
        (".COORD X Y", "1 two", "not all of them are numbers"),
        (".COORD X Y", "1 1e999", "no usable number"),
        (".COORD X Y", "1 nan", "no usable number"),
        (".COORD X Y", f"1 {'9' * 5000}", "no usable number"),
    ],
)
def test_bad_points_cost_only_the_drawings_that_are_made_of_them(header: str, numbers: str, reason: str) -> None:
    content = f"""{header}
.PEN_DOWN
{numbers}
.PEN_UP
.COORD X Y
.PEN_DOWN
5 6
.PEN_UP
.SEGMENT CHARACTER 0-1 ? "1"
.SEGMENT CHARACTER 1 ? "2"
"""
    bad, good = read(content.encode())
    assert str(bad).startswith("a.unp, line 9: ")
    assert reason in str(bad)
    assert strokes_of(good) == [[[5, -6]]]


def test_two_scales_become_one() -> None:
    ink = only_ink(b".X_POINTS_PER_INCH 254\n.Y_POINTS_PER_MM 20\n.PEN_DOWN\n10 20\n30 40\n")
    assert strokes_of(ink) == [[[10, -10], [30, -20]]]  # in tenths of a millimetre


def test_points_at_a_rate_have_times_which_go_on_while_the_pen_is_up() -> None:
    ink = only_ink(b".POINTS_PER_SECOND 100\n.PEN_DOWN\n0 0 1 1\n.PEN_UP\n2 2\n.DT 250\n.PEN_DOWN\n3 3 4 4\n")
    times = [stroke.times for stroke in ink.strokes]
    assert [each.tolist() for each in times if each is not None] == [
        pytest.approx([0, 0.01]),
        pytest.approx([0.28, 0.29]),
    ]


@pytest.mark.parametrize(
    ("segments", "label"),
    [
        ('.HIERARCHY WORD CHARACTER\n.SEGMENT WORD 0 ? "12"\n.SEGMENT CHARACTER 0 ? "1"', 1),
        ('.HIERARCHY CHAR STROKE\n.SEGMENT STROKE 0 ? "a"\n.SEGMENT CHAR 0 ? "b"', "b"),
        ('.HIERARCHY PAGE WORD STROKE\n.SEGMENT STROKE 0 ? "a"\n.SEGMENT WORD 0 ? "b"\n.SEGMENT PAGE 0 ? "c"', "b"),
        ('.SEGMENT STROKE 0 ? "a"', "a"),
        ('.segment character 0 ? "lower case"', "lower case"),
        ("", None),
        (".SEGMENT CHARACTER", None),
        (".SEGMENT CHARACTER 0", None),
        ('.SEGMENT CHARACTER 0 ? ""', None),
        ('.SEGMENT CHARACTER 0 ? "2\n  026"', "2   026"),
        ('.SEGMENT CHARACTER 0 ? "007"', "007"),
    ],
)
def test_the_level_of_characters_is_read_or_else_the_lowest_above_strokes(segments: str, label: object) -> None:
    ink = only_ink(f"{segments}\n.PEN_DOWN\n1 2\n".encode())
    assert ink.label == label
    assert strokes_of(ink) == [[[1, -2]]]


def test_a_file_that_needs_another_is_refused() -> None:
    (error,) = read(b'.VERSION 1.0\n.INCLUDE apb/app.doc\n.SEGMENT CHARACTER 0-1 ? "4"\n')
    assert str(error) == "a.unp, line 2: this needs another file, “apb/app.doc”, which is not read along with it"


@pytest.mark.parametrize("written", ["Zoë".encode("latin-1"), "Zoë".encode()])
@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_letters_beyond_ascii_and_all_ends_of_lines_are_read(written: bytes, end: bytes) -> None:
    lines = [b"\xef\xbb\xbf.WRITER_ID " + written, b'.SEGMENT CHARACTER 5 ? "x"', b'.SEGMENT CHARACTER 0 ? "\xe9"']
    if written == "Zoë".encode():
        lines[2] = '.SEGMENT CHARACTER 0 ? "é"'.encode()
    bad, ink = read(end.join([*lines, b".PEN_DOWN", b"1 2"]))
    assert str(bad).startswith("a.unp, line 2: ")
    assert isinstance(ink, Ink)
    assert (ink.writer, ink.label) == ("Zoë", "é")


def test_what_is_written_is_unipen() -> None:
    inks = [Ink.from_points([np.array([[0, 1.5], [2, -3]])], label=7), Ink((), "a b"), Ink.from_points([[[1e-5, 0]]])]
    assert unipen.write(inks).decode() == (
        ".VERSION 1.0\n.HIERARCHY CHARACTER\n"
        '.SEGMENT CHARACTER 0-0 ? "7"\n.COORD X Y\n.PEN_DOWN\n0 -1.5\n2 3\n.PEN_UP\n'
        '.SEGMENT CHARACTER ? "a b"\n'
        ".SEGMENT CHARACTER 1-1 ?\n.PEN_DOWN\n0.00001 -0\n.PEN_UP\n"
    )


@pytest.mark.parametrize("content", [b"", b"\n", b"seven", b'{"strokes": []}', bytes(range(256)), b"1 2\n3 4\n.5 6\n"])
def test_what_is_no_unipen_is_refused(content: bytes) -> None:
    (error,) = read(content)
    assert str(error) == "a.unp: this is no UNIPEN file, as no line begins with a keyword such as .PEN_DOWN"


def test_a_file_without_drawings_has_none() -> None:
    assert read(unipen.write([])) == []


def test_a_file_cut_anywhere_is_answered_with_ink_or_one_sentence_each() -> None:
    for end in range(0, len(PAGE), 10):
        for answer in read(PAGE[:end]):
            assert isinstance(answer, Ink | DigitpadError)
            assert isinstance(answer, Ink) or "\n" not in str(answer)


def test_large_files_and_drawings_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "LONGEST_LINE", 1 << 20)
    (error,) = read(PAGE + b" " * (1 << 20))
    assert str(error) == "a.unp: this is larger than 1 MB, too large for one file"
    monkeypatch.setattr(unipen_statements, "MOST_POINTS", 4)
    monkeypatch.setattr(unipen, "MOST_POINTS", 4)
    single, several, good = read(
        FIVE_AND_THREE + b".PEN_DOWN 1 1 2 2\n"
        b'.SEGMENT CHARACTER 0 ? "1"\n.SEGMENT CHARACTER 2-3 ? "2"\n.SEGMENT CHARACTER 2 ? "3"\n'
    )
    assert "may have 4 points at the most" in str(single)
    assert "may have 4 points at the most" in str(several)
    assert isinstance(good, Ink)


def test_segments_that_name_the_same_points_over_and_over_end_the_file() -> None:
    points = b".PEN_DOWN\n" + b"1 2\n" * 20_000
    *inks, last = read(points + b'.SEGMENT CHARACTER 0 ? "1"\n' * 20_000)
    assert len(inks) < 100
    assert "named too often" in str(last)
    (both,) = read(points + b".SEGMENT CHARACTER " + b"0," * 100_000 + b' ? "1"\n')
    assert isinstance(both, DigitpadError)


def test_a_megabyte_of_anything_is_answered_in_time_that_grows_with_it() -> None:  # what is quadratic takes hours
    for piece in (b".PEN_DOWN\n1 2\n", b'.SEGMENT CHARACTER 0 ? "1"\n', b'.SEGMENT A "\\"', b".PEN_DOWN 1 2 ", b"0-"):
        for answer in read(b".PEN_DOWN\n1 2\n.SEGMENT CHARACTER " + piece * (1_000_000 // len(piece))):
            assert isinstance(answer, Ink | DigitpadError)


pieces = st.sampled_from(
    [b".PEN_DOWN\n", b".PEN_UP\n", b"1 2 ", b"-3e5 ", b".SEGMENT ", b"CHARACTER ", b"0-1 ", b"0:1 ", b'"7"\n', b"\n",
     b".COORD X Y", b" T P\n", b".DT 5\n", b".HIERARCHY ", b".WRITER_ID ", b"?", b"\\", b".X_POINTS_PER_INCH 0\n"]
)  # fmt: skip


@given(st.lists(pieces | st.binary(max_size=5), max_size=40).map(b"".join))
def test_any_bytes_are_answered_with_ink_or_a_sentence(content: bytes) -> None:
    for answer in read(content, DIGITS):
        assert isinstance(answer, Ink | DigitpadError)
        assert isinstance(answer, Ink) or "\n" not in str(answer)
