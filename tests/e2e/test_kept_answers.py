"""``predict --output FILE --resume``: whatever was answered before a crash is not answered again, nor reported."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from digitpad.cli import main
from digitpad.core.pool.pool import Pool
from tests.digits import digit_ink, encoded, picture_of

Capture = pytest.CaptureFixture[str]


def line_of(digit: int) -> bytes:
    return json.dumps(digit_ink(digit).to_json()).encode() + b"\n"


def png_of(digit: int) -> bytes:
    return encoded(picture_of(digit_ink(digit), size=100, pen=6))


@pytest.fixture
def drawings(tmp_path: Path) -> Path:
    """A folder: a file of five drawings, of which one is bad, a picture, one that is none, and another picture."""
    folder = tmp_path / "drawings"
    folder.mkdir()
    lines = [line_of(digit).rstrip(b"\n") for digit in range(4)]
    (folder / "a.jsonl").write_bytes(b"\n".join([*lines[:2], b"{", *lines[2:]]) + b"\n")
    (folder / "b.png").write_bytes(png_of(4))
    (folder / "c.png").write_bytes(b"no picture")
    (folder / "d.png").write_bytes(png_of(5))
    return folder


def test_answers_and_what_went_wrong_are_kept_in_order(drawings: Path, tmp_path: Path, capsys: Capture) -> None:
    kept = tmp_path / "answers.jsonl"
    assert main(["predict", "--output", str(kept), str(drawings)]) == 1
    lines = [json.loads(line) for line in kept.read_text("utf-8").splitlines()]
    assert [(Path(line["source"]).name, line["index"], line.get("digit")) for line in lines] == [
        ("a.jsonl", 0, 0), ("a.jsonl", 1, 1), ("a.jsonl", 2, None), ("a.jsonl", 3, 2), ("a.jsonl", 4, 3),
        ("b.png", 0, 4), ("c.png", 0, None), ("d.png", 0, 5),
    ]  # fmt: skip
    assert ["error" in line for line in lines] == [False, False, True, False, False, False, True, False]
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 2


def test_wherever_it_was_cut_it_goes_on_and_ends_with_the_same_file(
    drawings: Path, tmp_path: Path, capsys: Capture
) -> None:
    whole, kept = tmp_path / "whole.jsonl", tmp_path / "kept.jsonl"
    main(["predict", "--output", str(whole), str(drawings)])
    data = whole.read_bytes()
    ends = [place for place, byte in enumerate(data) if byte == 0x0A]
    for cut in (0, 5, ends[0] + 1, ends[2] + 1, ends[3] + 7, ends[5] + 1, ends[6] + 1, len(data) - 1, len(data)):
        kept.write_bytes(data[:cut])
        main(["predict", "--output", str(kept), "--resume", str(drawings)])
        assert kept.read_bytes() == data, cut
    capsys.readouterr()


def test_what_was_answered_is_not_answered_again_nor_a_bad_file_reported(
    drawings: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "kept.jsonl"
    main(["predict", "--output", str(kept), str(drawings)])
    capsys.readouterr()
    asked: list[str] = []
    results = Pool.results

    def noted(pool: Pool, chunks):  # type: ignore[no-untyped-def]
        for chunk, found in results(pool, chunks):
            asked.extend(Path(part.source).name for part in chunk)
            yield chunk, found

    monkeypatch.setattr(Pool, "results", noted)
    assert main(["predict", "--output", str(kept), "--resume", str(drawings)]) == 0
    assert asked == ["d.png"]  # the last one might have been half
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("content", ['{"source": "other.png", "index": 0}\n', "no answers\n"])
def test_a_file_about_something_else_is_left_as_it_is(
    drawings: Path, tmp_path: Path, capsys: Capture, content: str
) -> None:
    kept = tmp_path / "kept.jsonl"
    kept.write_text(content, encoding="utf-8")
    assert main(["predict", "--output", str(kept), "--resume", str(drawings)]) == 1
    assert "nothing was changed" in capsys.readouterr().err
    assert kept.read_text("utf-8") == content


def test_several_lines_of_a_page_are_one_answer(tmp_path: Path, capsys: Capture) -> None:
    drawing = tmp_path / "two.jsonl"
    drawing.write_bytes(line_of(1) + line_of(2))
    kept = tmp_path / "kept.jsonl"
    assert main(["read", "--output", str(kept), str(drawing)]) == 0
    data = kept.read_bytes()
    kept.write_bytes(data[: data.index(b"\n") + 1])
    assert main(["read", "--output", str(kept), "--resume", str(drawing)]) == 0
    assert kept.read_bytes() == data
    capsys.readouterr()


def test_resuming_needs_a_file(drawings: Path, capsys: Capture) -> None:
    assert main(["predict", "--resume", str(drawings)]) == 2
    assert "--resume needs --output" in capsys.readouterr().err
