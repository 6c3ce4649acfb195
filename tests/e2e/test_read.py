"""``digitpad read``: whole numbers from the command line, with the errors and exit codes of ``predict``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.cli import main
from digitpad.core.ink.ink import Ink, Stroke
from tests.digits import digit_ink, encoded, transformed
from tests.models import write_honest
from training.data.compositions import drawn

Capture = pytest.CaptureFixture[str]


def number_ink(text: str) -> Ink:
    digits = [transformed(digit_ink(int(digit)), shift=(85.0 * place, 0)) for place, digit in enumerate(text)]
    return Ink(tuple(stroke for digit in digits for stroke in digit.strokes))


def line_of(text: str) -> str:
    return json.dumps(number_ink(text).to_json()) + "\n"


def picture_of_number(path: Path, text: str) -> Path:
    picture = drawn(number_ink(text), scale=0.8, pen=6, margin=12)
    path.write_bytes(encoded(np.rint(picture.pixels * 255).astype(np.uint8)))
    return path


def answers(capsys: Capture, *paths: Path | str, status: int = 0) -> tuple[list[dict[str, Any]], list[str]]:
    assert main(["read", "--json", *map(str, paths)]) == status
    said = capsys.readouterr()
    return [json.loads(line) for line in said.out.splitlines()], said.err.splitlines()


def test_an_answer_has_the_fields_of_the_contract(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(line_of("7") + line_of("2026"))
    (first, second), said = answers(capsys, path)
    assert said == []
    assert list(second) == ["source", "index", "text", "confidence", "digits", "marks"]
    assert (second["source"], second["index"], second["text"]) == (str(path), 1, "2026")
    assert (first["text"], first["marks"]) == ("7", [])
    assert 0.5 < second["confidence"] <= 1
    assert [digit["digit"] for digit in second["digits"]] == [2, 0, 2, 6]
    zero = second["digits"][1]["box"]
    points = transformed(digit_ink(0), shift=(85, 0)).points
    assert zero == pytest.approx([*points.min(axis=0), *np.ptp(points, axis=0)], rel=1e-5)


@pytest.mark.case("K08")
def test_marks_are_left_out_and_listed(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "a.jsonl"
    digits = number_ink("742").strokes
    dash = Stroke(np.array([[260.0, 52.0], [290.0, 50.0], [320.0, 52.0]]))
    path.write_text(json.dumps(Ink((*digits, dash)).to_json()))
    (answer,), _ = answers(capsys, path)
    assert (answer["text"], answer["marks"]) == ("742", [{"box": [260, 50, 60, 2]}])
    assert main(["read", str(path)]) == 0
    assert capsys.readouterr().out.endswith("%), without 1 mark\n")


def test_what_reads_better_from_another_side_is_asked_about(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "a.jsonl"
    strokes = tuple(Stroke(-stroke.points) for stroke in number_ink("2345").strokes)
    path.write_text(json.dumps(Ink(strokes).to_json()))
    (answer,), _ = answers(capsys, path)
    assert answer["turned_by"] == 180
    assert answer["confidence"] < 0.5
    assert main(["read", str(path)]) == 0
    assert "; turned? It reads better after 180 degrees clockwise" in capsys.readouterr().out


@pytest.mark.case("K11")
def test_each_line_of_a_page_is_an_answer(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "a.jsonl"
    second = transformed(number_ink("17"), shift=(0, 150))
    path.write_text(json.dumps(Ink((*number_ink("2026").strokes, *second.strokes)).to_json()))
    got, _ = answers(capsys, path)
    assert [(answer["line"], answer["text"]) for answer in got] == [(0, "2026"), (1, "17")]
    assert main(["read", str(path)]) == 0
    first, last = capsys.readouterr().out.splitlines()
    assert first.startswith(f"{path}[0]: line 1: 2026 (")
    assert last.startswith(f"{path}[0]: line 2: 17 (")


def test_a_picture_is_read_with_boxes_in_its_pixels(tmp_path: Path, capsys: Capture) -> None:
    (answer,), _ = answers(capsys, picture_of_number(tmp_path / "number.png", "408"))
    assert answer["text"] == "408"
    lefts = [digit["box"][0] for digit in answer["digits"]]
    assert lefts == sorted(lefts)
    assert all(60 < digit["box"][3] < 100 for digit in answer["digits"]), "the digits are 75 to 80 pixels high"


def test_blank_ink_has_no_text(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "blank.json"
    path.write_text('{"strokes": []}')
    (answer,), _ = answers(capsys, path)
    assert answer == {"source": str(path), "index": 0, "text": "", "confidence": 0.0, "digits": [], "marks": []}


def test_without_json_a_person_can_read_it(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(line_of("31") + '{"strokes": []}\n')
    assert main(["read", str(path)]) == 0
    number, blank = capsys.readouterr().out.splitlines()
    assert number.startswith(f"{path}[0]: 31 (")
    assert number.endswith("%)")
    assert blank == f"{path}[1]: blank"


@pytest.mark.case("K02")
def test_halftone_is_no_number(tmp_path: Path, capsys: Capture) -> None:
    places = (np.arange(140) % 4 - 2) ** 2
    path = tmp_path / "dots.png"
    path.write_bytes(encoded(np.where(np.add.outer(places, places) < 2, np.uint8(0), np.uint8(255))))
    (answer,), said = answers(capsys, path)
    assert said == []
    assert (answer["text"], answer["confidence"], answer["digits"]) == ("", 0, [])
    assert main(["read", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}: no number\n"


def test_bad_files_are_reported_and_the_others_read(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(line_of("31") + "{nonsense\n" + line_of("42"))
    got, said = answers(capsys, tmp_path / "missing.png", path, status=1)
    assert [(answer["index"], answer["text"]) for answer in got] == [(0, "31"), (2, "42")]
    assert [line.startswith("digitpad: ") for line in said] == [True, True]
    assert said[1].startswith(f"digitpad: {path}, line 2: ")


def test_another_model_reads_if_it_is_named(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "a.json"
    path.write_text(line_of("50"))
    (shipped,), _ = answers(capsys, path)
    (honest,), _ = answers(capsys, "--model", write_honest(tmp_path / "honest.digitpad"), path)
    assert honest["confidence"] < shipped["confidence"]


def test_wrong_usage_ends_with_two(capsys: Capture) -> None:
    assert main(["read"]) == 2
    assert capsys.readouterr().err.startswith("digitpad: ")
