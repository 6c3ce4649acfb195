"""Ink files: every drawing is read, a bad line costs only itself, and nothing in a file escapes as another error."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.alphabet import DIGITS
from digitpad.core.errors import DigitpadError
from digitpad.core.ink import ink_file
from digitpad.core.ink.formats import lines, text
from digitpad.core.ink.formats.json_lines import ink_line
from digitpad.core.ink.formats.lines import LONGEST_LINE
from digitpad.core.ink.ink import MOST_POINTS, Ink, Stroke
from digitpad.core.ink.ink_file import is_ink_file, iterate_inks

LINE = b'{"strokes": [[[0, 0], [1, 2]]], "label": 7, "writer": 3}\n'
SEVEN = Ink.from_json(json.loads(LINE))


def answers(path: Path, content: bytes) -> list[Ink | DigitpadError]:
    path.write_bytes(content)
    return list(iterate_inks(path))


def only_error(source: Path | BinaryIO) -> str:
    (answer,) = iterate_inks(source)
    assert isinstance(answer, DigitpadError)
    return str(answer)


def test_a_json_file_holds_one_drawing_over_as_many_lines_as_it_likes(tmp_path: Path) -> None:
    assert answers(tmp_path / "a.json", json.dumps(SEVEN.to_json(), indent=2).encode()) == [SEVEN]


@pytest.mark.parametrize("name", ["a.jsonl", "A.JSONL"])
def test_a_jsonl_file_holds_one_drawing_a_line_and_blank_lines_count_for_nothing(tmp_path: Path, name: str) -> None:
    assert answers(tmp_path / name, b"\n" + LINE + b" \r\n" + LINE.strip()) == [SEVEN, SEVEN]


def test_a_gz_file_is_unpacked_on_the_way(tmp_path: Path) -> None:
    assert answers(tmp_path / "a.jsonl.gz", gzip.compress(LINE * 3)) == [SEVEN] * 3


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    for name in ("a.json", "a.jsonl"):
        assert answers(tmp_path / name, b"\xef\xbb\xbf" + LINE) == [SEVEN]


def test_lines_of_standard_input_are_answered_as_they_come() -> None:
    class Slow(io.BytesIO):
        """A pipe into which nothing more is written before the first answer has been seen."""

        lines_asked = 0

        def readline(self, size: int | None = -1, /) -> bytes:
            self.lines_asked += 1
            return super().readline(size)

    stream = Slow(LINE * 2)
    inks = iterate_inks(stream)
    assert next(inks) == SEVEN
    assert stream.lines_asked == 1
    assert list(inks) == [SEVEN]
    assert not stream.closed


def test_a_bad_line_is_named_and_the_next_line_is_read(tmp_path: Path) -> None:
    first, bad, last = answers(tmp_path / "a.jsonl", LINE + b'{"strokes": 1}\n' + LINE)
    assert first == last == SEVEN
    assert str(bad) == f'{tmp_path / "a.jsonl"}, line 2: ink needs "strokes", a list of lists of points'


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"strokes": [[[NaN, 0]]]}', "number"),
        (b'{"strokes": [[[0, -Infinity]]]}', "number"),
        (b'{"strokes": [[[0, 1e999]]]}', "no usable number"),
        (b'{"strokes": [[[0, ' + b"9" * 5000 + b"]]]}", "number"),
        (b'{"strokes": [[[0, ' + b"9" * 400 + b"]]]}", "numbers"),
        (b'{"strokes": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "nested too deeply"),
        (b"[" * 2_000_000, "nested too deeply"),
        (b'{"strokes": [], "writer": "\xff"}', "not UTF-8"),
        (LINE.decode().encode("utf-16"), "not UTF-8"),
        (b"seven", "not JSON (Expecting value, character 1)"),
    ],
)
def test_what_is_no_ink_is_refused_in_one_sentence(line: bytes, reason: str) -> None:
    answer, *_ = iterate_inks(io.BytesIO(line))
    assert isinstance(answer, DigitpadError)
    assert str(answer).startswith("standard input, line 1: ")
    assert reason in str(answer)
    assert answer.__cause__ is not None


@pytest.mark.case("K17")
def test_labels_are_classes_only_for_who_trains(tmp_path: Path) -> None:
    lines = b"".join(b'{"strokes": [[[0, 0]]], "label": %b}\n' % label for label in (b"7", b'"house"', b"10"))
    assert all(isinstance(answer, Ink) for answer in answers(tmp_path / "a.jsonl", lines))
    first, *refused = iterate_inks(tmp_path / "a.jsonl", alphabet=DIGITS)
    assert isinstance(first, Ink)
    assert list(map(str, refused)) == [
        f"{tmp_path / 'a.jsonl'}, line 2: the label 'house' is not a digit from 0 to 9",
        f"{tmp_path / 'a.jsonl'}, line 3: the label 10 is not a digit from 0 to 9",
    ]


@pytest.mark.case("K16")
def test_an_ndjson_file_is_ink_lines(tmp_path: Path) -> None:
    assert answers(tmp_path / "drawings.ndjson", LINE * 2) == [SEVEN] * 2


@pytest.mark.review("7.18")
def test_the_largest_drawing_that_can_be_written_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "MOST_POINTS", 20_000)
    longest = -1.2345678901234567e-300  # no number takes more characters
    stroke = Stroke(np.full((20_000, 2), longest), np.full(20_000, longest), np.full(20_000, 5e-324))
    line = ink_line(Ink((stroke,)))
    assert len(line) * (MOST_POINTS / 20_000) < LONGEST_LINE
    assert answers(tmp_path / "a.json", line) == [Ink((stroke,))]
    with pytest.raises(DigitpadError, match="more than 20,000 points"):
        ink_line(Ink((stroke, stroke)))


def test_a_line_without_end_is_refused_before_it_fills_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "LONGEST_LINE", 1 << 20)
    endless = io.BytesIO(LINE + b" " * (3 << 20) + LINE)
    first, last = iterate_inks(endless)
    assert first == SEVEN
    assert "line 2 is longer than 1 MB" in str(last)


def test_a_json_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "LONGEST_LINE", 1 << 20)
    (answer,) = answers(tmp_path / "a.json", LINE + b" " * (1 << 20))
    assert "larger than 1 MB" in str(answer)


def test_a_gz_bomb_of_blank_lines_is_refused(tmp_path: Path) -> None:
    *_, last = answers(tmp_path / "a.jsonl.gz", gzip.compress((b" " * 99_999 + b"\n") * 1500))
    assert "unpacks to more than ink ever does" in str(last)


def test_of_a_truncated_gz_file_what_is_there_is_read(tmp_path: Path) -> None:
    whole = gzip.compress(b"".join(b'{"strokes": [[[%d, 0]]]}\n' % (n * 7919 % 10007) for n in range(20_000)))
    *inks, last = answers(tmp_path / "a.jsonl.gz", whole[: len(whole) // 2])
    assert len(inks) > 1000
    assert "truncated" in str(last)


def test_a_gz_file_that_is_none_is_refused(tmp_path: Path) -> None:
    (answer,) = answers(tmp_path / "a.jsonl.gz", LINE)
    assert "no gzip file" in str(answer)


def test_missing_files_folders_and_other_endings_are_refused(tmp_path: Path) -> None:
    assert only_error(tmp_path / "none.json").endswith("none.json does not exist")
    (tmp_path / "folder.json").mkdir()
    assert "cannot be read: Is a directory" in only_error(tmp_path / "folder.json")
    assert "is no ink file" in only_error(tmp_path / "picture.png")


def test_ink_files_are_known_by_their_names() -> None:
    assert all(is_ink_file(Path(name)) for name in ("a.json", "b.jsonl", "C.JSONL.GZ", "d.ndjson"))
    assert not any(is_ink_file(Path(name)) for name in ("a.png", "b.gz", "json", "c.json.txt"))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["strokes", "label", "x"]), inner),
    max_leaves=20,
)


@given(
    st.binary(max_size=200) | json_values.map(lambda v: json.dumps({"strokes": v, "label": v, "writer": v}).encode())
)
def test_any_bytes_are_answered_with_ink_or_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.mktemp("any")
    sources = (answers(folder / f"a{ending}", content) for ending in ink_file.ENDINGS)
    for answer in [*(a for source in sources for a in source), *iterate_inks(io.BytesIO(content))]:
        assert isinstance(answer, Ink | DigitpadError)
        assert "\n" not in str(answer)


@given(st.integers(0, 300), st.integers(0, 255))
def test_any_damage_to_a_gz_file_is_answered(tmp_path_factory: pytest.TempPathFactory, at: int, value: int) -> None:
    packed = bytearray(gzip.compress(b"".join(b'{"strokes": [[[%d, %d]]]}\n' % (n, n * n % 97) for n in range(50))))
    packed[at % len(packed)] = value
    for answer in answers(tmp_path_factory.mktemp("damaged") / "a.jsonl.gz", bytes(packed)):
        assert isinstance(answer, Ink | DigitpadError)


def test_the_pen_digits_are_7494_drawings_by_30_writers(pen_digits_file: Path) -> None:
    inks = [ink for ink in iterate_inks(pen_digits_file) if isinstance(ink, Ink)]
    assert len(inks) == 7494
    assert {ink.writer for ink in inks} == set(range(1, 31))
    assert {ink.label for ink in inks} == set(range(10))
