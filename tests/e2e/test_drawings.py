"""``digitpad drawings``: what it lists, takes in, gives out and refuses."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from digitpad.cli import main
from digitpad.core.drawings.database import Drawings, drawings_path
from digitpad.core.drawings.drawing import Answer, Drawing, Origin
from digitpad.core.ink.ink import Ink

Capture = pytest.CaptureFixture[str]

NOON = 1_767_265_200.0  # in January 2026


def answers(capture: Capture, *words: str) -> list[str]:
    assert main(["drawings", *words]) == 0
    said = capture.readouterr()
    assert said.err == ""
    return said.out.splitlines()


def complaint(capture: Capture, *words: str) -> str:
    assert main(["drawings", *words]) == 1
    said = capture.readouterr()
    assert said.out == ""
    (line,) = said.err.splitlines()
    return line


@pytest.fixture
def three() -> None:
    """A misread seven, a four, and what is no digit and does not teach."""
    with Drawings(drawings_path()) as drawings:
        for number, (label, said) in enumerate([(7, 1), (4, 4), (None, None)]):
            answer = None if said is None else Answer(digit=said, confidence=0.75, verdict="digit", model="digitpad")
            drawing = Drawing(label=label, drawn=NOON + number, origin=Origin.CORRECTION, answer=answer)
            kept = drawings.keep(drawing, Ink.from_points([[(0, 0), (50, 10 * number), (20, 90)]]))
        drawings.set_teaching([kept.drawing.id], teaches=False)


def test_without_drawings_the_list_is_empty_and_no_database_is_made(capsys: Capture) -> None:
    assert answers(capsys, "list", "--json") == []
    assert answers(capsys, "list")[-1] == "0 drawings"
    assert not drawings_path().exists()
    assert "no drawings to export" in complaint(capsys, "export", "mine.npz")


@pytest.mark.usefixtures("three")
def test_the_list_says_what_was_meant_and_what_was_read(capsys: Capture) -> None:
    head, *lines, last = answers(capsys, "list")
    assert head.split() == ["label", "read", "as", "model", "drawn", "how"]
    assert [line.split()[:3] for line in lines] == [["4", "4", "digitpad"], ["7", "1", "digitpad"], ["none", "–", "–"]]
    assert lines[2].endswith("correction, silent")
    assert last == "3 drawings"
    four, seven, none = (json.loads(line) for line in answers(capsys, "list", "--json"))
    assert (four["label"], four["misread"], seven["misread"]) == (4, False, True)
    assert seven["answer"] == {"digit": 1, "confidence": 0.75, "verdict": "digit", "model": "digitpad"}
    assert (none["label"], none["answer"], none["teaches"], none["ink"]) == (None, None, False, True)


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    ("words", "labels"),
    [
        (["--misread"], [7]),
        (["--label", "4"], [4]),
        (["--label", "none"], [None]),
        (["--teaching"], [4, 7]),
        (["--model", "digitpad"], [4, 7]),
        (["--model", "another"], []),
        (["--day", "2026-01-01"], [4, 7, None]),
        (["--day", "2025-12-31"], []),
    ],
)
def test_only_what_was_asked_for_is_listed(capsys: Capture, words: list[str], labels: list[int | None]) -> None:
    assert [json.loads(line)["label"] for line in answers(capsys, "list", "--json", *words)] == labels


@pytest.mark.usefixtures("three")
def test_what_was_exported_goes_into_another_profile_once(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "mine.jsonl.gz"
    (said,) = answers(capsys, "export", str(file))
    assert said == f"exported 3 to {file}, described in mine.README.md"
    with Drawings(drawings_path()) as drawings:
        anna = drawings.add_profile("Anna")
    assert answers(capsys, "import", str(file), "--profile", "anna") == [f"{file}: 3 new, 0 here already"]
    (line,) = answers(capsys, "import", str(file), "--profile", "Anna", "--json")
    assert json.loads(line) == {"source": str(file), "new": 0, "known": 3, "notes": []}
    with Drawings(drawings_path()) as drawings:
        assert drawings.counts(anna) == {4: 1, 7: 1, None: 1}
    assert len(answers(capsys, "list", "--profile", "my hand", "--json")) == 3
    assert "no profile called 'Eve', only my hand, Anna" in complaint(capsys, "list", "--profile", "Eve")


@pytest.mark.usefixtures("three")
def test_an_export_says_what_its_format_cannot_hold(capsys: Capture, tmp_path: Path) -> None:
    (line,) = answers(capsys, "export", str(tmp_path / "mine.npz"), "--json")
    said = json.loads(line)
    assert (said["written"], said["left_out"]) == (2, 1)
    assert all(Path(name).is_file() for name in said["files"])
    with np.load(tmp_path / "mine.npz") as arrays:
        assert (arrays["x"].shape, arrays["y"].tolist()) == ((2, 28, 28), [4, 7])
    (text,) = answers(capsys, "export", str(tmp_path / "idx"), "--format", "idx", "--label", "7")
    assert text.startswith("exported 1 to ")
    assert (tmp_path / "idx" / "train-images-idx3-ubyte").stat().st_size == 16 + 784


def test_one_bad_file_of_two_is_reported_and_the_other_taken(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "good.jsonl").write_text('{"strokes": [[[0, 0], [5, 9]]], "label": 4}\n')
    (tmp_path / "bad.jsonl").write_text("nonsense\n")
    assert main(["drawings", "import", str(tmp_path / "bad.jsonl"), str(tmp_path / "good.jsonl")]) == 1
    said = capsys.readouterr()
    assert said.out == f"{tmp_path / 'good.jsonl'}: 1 new, 0 here already\n"
    assert len(said.err.splitlines()) == 1
    assert "not JSON" in said.err
    assert "not JSON" in complaint(capsys, "import", str(tmp_path / "bad.jsonl"))


@pytest.mark.parametrize("words", [[], ["import"], ["export"], ["list", "--label", "12"], ["list", "--day", "today"]])
def test_wrong_usage_is_one_line_and_exit_status_two(capsys: Capture, words: list[str]) -> None:
    assert main(["drawings", *words]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
