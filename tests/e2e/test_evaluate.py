"""``digitpad evaluate`` and ``digitpad data`` as a script meets them."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from digitpad.cli import main
from digitpad.core.models.file import CARD
from digitpad.core.pool.pool import Pool
from digitpad.core.resources import resource
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import EpochEnded
from digitpad.core.runs.run_list import create_run
from tests.core.data.samples import images, labels
from tests.core.evaluation.answers import in_batches_of
from tests.models import members_of, write_honest, zipped

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def digits(tmp_path: Path) -> Path:
    """Twenty digits, two of which are said to be what they are not."""
    said = labels(20)
    said[4], said[17] = 9, 1
    path = tmp_path / "digits.npz"
    np.savez(path, images=images(20), labels=said)
    return path


@pytest.fixture
def kaggle(tmp_path: Path) -> Path:
    """Kaggle's test.csv: no labels."""
    path = tmp_path / "test.csv"
    header = ",".join(f"pixel{i}" for i in range(784))
    np.savetxt(path, images(20).reshape(20, -1), fmt="%d", delimiter=",", header=header, comments="")
    return path


def answered(capsys: Captured, *words: str) -> dict[str, object]:
    assert main([*words, "--json"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 1
    value = json.loads(lines[0])
    assert isinstance(value, dict)
    return value


def test_the_figures_come_as_json(digits: Path, capsys: Captured) -> None:
    value = answered(capsys, "evaluate", "--data", str(digits))
    assert {"model", "data", "images", "accuracy", "loss", "confusion", "per_class"} <= value.keys()
    assert (value["images"], value["accuracy"]) == (20, 0.9)
    confusion = np.array(value["confusion"])
    assert (confusion.shape, confusion.sum(), confusion[9, 4], confusion[1, 7]) == ((10, 10), 20, 1, 1)


def test_the_figures_come_as_text(digits: Path, capsys: Captured) -> None:
    assert main(["evaluate", "--data", str(digits)]) == 0
    out = capsys.readouterr().out
    assert "accuracy 90.00% (2 errors)" in out
    assert "precision" in out
    assert "predicted" in out


def test_a_report_is_written_where_it_is_wanted(digits: Path, tmp_path: Path, capsys: Captured) -> None:
    assert main(["evaluate", "--data", str(digits), "--report", str(tmp_path / "a" / "report")]) == 0
    page = tmp_path / "a" / "report" / "report.html"
    assert f"report: {page}" in capsys.readouterr().out
    assert page.is_file()


def test_a_runs_report_has_its_curves(digits: Path, tmp_path: Path) -> None:
    run = create_run(TrainConfig(name="mine"))
    shutil.copy(resource("digitpad.digitpad"), run.model)
    run.write_history((EpochEnded(epoch=1, epochs=1, loss=0.5, accuracy=0.8, learning_rate=0.1, seconds=1.0),))
    assert main(["evaluate", "--model", "mine", "--data", str(digits), "--report", str(tmp_path / "report")]) == 0
    assert (tmp_path / "report" / "curves.png").is_file()
    assert "Loss over the epochs" in (tmp_path / "report" / "report.html").read_text(encoding="utf-8")


def test_two_models_are_compared(digits: Path, tmp_path: Path, capsys: Captured) -> None:
    worse = str(write_honest(tmp_path / "worse.digitpad"))
    value = answered(
        capsys, "evaluate", "--data", str(digits), "--compare", worse, "--report", str(tmp_path / "report")
    )
    comparison = value["comparison"]
    assert isinstance(comparison, dict)
    assert comparison["new"] + comparison["both_right"] == 18
    assert 0 <= comparison["mcnemar_p_value"] <= 1
    assert main(["evaluate", "--data", str(digits), "--compare", worse]) == 0
    assert "McNemar's exact test: p " in capsys.readouterr().out


def test_an_unlabelled_csv_becomes_a_submission(kaggle: Path, tmp_path: Path, capsys: Captured) -> None:
    expected = ["ImageId,Label", *(f"{i + 1},{i % 10}" for i in range(20))]
    assert main(["evaluate", "--data", str(kaggle)]) == 0
    captured = capsys.readouterr()
    assert captured.out.splitlines() == expected
    assert "this is a test set" in captured.err
    assert main(["evaluate", "--data", str(kaggle), "--report", str(tmp_path / "report")]) == 0
    assert (tmp_path / "report" / "submission.csv").read_text().splitlines() == expected
    capsys.readouterr()
    value = answered(capsys, "evaluate", "--data", str(kaggle))
    assert value["accuracy"] is None
    assert value["predictions"] == [i % 10 for i in range(20)]


def test_a_source_with_one_class_has_figures(tmp_path: Path, capsys: Captured) -> None:
    np.savez(tmp_path / "threes.npz", images=images(10)[[3, 3, 3]], labels=[3, 3, 3])
    assert answered(capsys, "evaluate", "--data", str(tmp_path / "threes.npz"))["accuracy"] == 1.0


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--data", "{}/empty.npz"], "holds no digits"),
        (["--data", "{}/missing.npz"], "does not exist"),
        (["--data", "{}/digits.npz", "--model", "{}/missing.digitpad"], "missing.digitpad was not found"),
        (["--data", "{}/digits.npz", "--model", "{}/letters.digitpad"], "holds digits, which are not what"),
        (["--data", "{}/test.csv", "--compare", "{}/honest.digitpad"], "two models cannot be compared on it"),
        (["--data", "{}/digits.npz", "--report", "{}/digits.npz/x"], "cannot be written"),
        (["--data", "{}/digits.npz", "--data", "synthetic"], "synthetic has no end"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
@pytest.mark.usefixtures("digits", "kaggle")
def test_what_cannot_be_is_one_sentence(words: list[str], sentence: str, tmp_path: Path, capsys: Captured) -> None:
    np.savez(tmp_path / "empty.npz", images=np.empty((0, 28, 28), np.uint8), labels=np.empty(0, np.uint8))
    write_honest(tmp_path / "honest.digitpad")
    write_letters(tmp_path / "letters.digitpad")
    assert main(["evaluate", *(word.format(tmp_path) for word in words)]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("digitpad: ")
    assert captured.err.count("\n") == 1
    assert sentence in captured.err


def write_letters(path: Path) -> None:
    """A model of other classes."""
    members = members_of(write_honest(path))
    card = json.loads(members[CARD]) | {"classes": list("abcdefghij")}
    path.write_bytes(zipped((members | {CARD: json.dumps(card).encode()}).items()))


@pytest.mark.review("7.1")
def test_one_drawing_that_cannot_be_read_costs_the_others_nothing(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "ink.jsonl"
    path.write_text('{"strokes": [[[5, 0], [5, 90]]], "label": 1}\nnonsense\n')
    assert main(["evaluate", "--data", str(path), "--json"]) == 1
    captured = capsys.readouterr()
    value = json.loads(captured.out)
    assert (value["images"], value["accuracy"]) == (1, 1.0)
    assert captured.err.startswith(f"digitpad: {path}, line 2")
    assert captured.err.count("\n") == 1
    assert "left out 1 drawing that cannot be read" in value["notes"][0]


@pytest.mark.case("K17")
@pytest.mark.parametrize(
    ("label", "shown"),
    [("house", "'house'"), ("88342", "'88342'"), ("a", "'a'"), ("7", "'7'"), (7.0, "'7.0'"), ("", "''"), (12, "12")],
)
def test_a_label_that_is_no_digit_is_named_with_its_line(
    tmp_path: Path, capsys: Captured, label: object, shown: str
) -> None:
    path = tmp_path / "ink.jsonl"
    one = {"strokes": [[[5, 0], [5, 90]]], "label": 1, "writer": 1.5}
    path.write_text("".join(json.dumps(line) + "\n" for line in (one, {**one, "label": label}, one)))
    assert main(["evaluate", "--data", str(path), "--json"]) == 1
    captured = capsys.readouterr()
    value = json.loads(captured.out)
    assert (value["images"], value["accuracy"]) == (2, 1.0)
    assert captured.err == f"digitpad: {path}, line 2: the label {shown} is not a digit from 0 to 9\n"


@pytest.mark.parametrize("number", ["0", "-1", "many", "1e3"])
def test_a_wrong_number_of_images_is_wrong_usage(number: str) -> None:
    assert main(["evaluate", "--data", "synthetic", f"--images={number}"]) == 2


def test_a_source_is_described(digits: Path, capsys: Captured) -> None:
    assert main(["data", str(digits)]) == 0
    out = capsys.readouterr().out
    assert "20 images" in out
    assert "9  3  ██████" in out
    sheet = "\n".join(line for line in out.splitlines() if line.strip() and set(line) <= set(" ▄▀█"))
    assert sheet.count("█") > 100
    assert "10 images are there more than once, 2 of them with different labels: the first in rows 4, 14" in out


def test_a_description_comes_as_json_with_a_sheet(digits: Path, tmp_path: Path, capsys: Captured) -> None:
    value = answered(capsys, "data", str(digits), "--sheet", str(tmp_path / "sheet.png"))
    assert value["images"] == 20
    assert value["class_counts"] == [2, 3, 2, 2, 1, 2, 2, 1, 2, 3]
    assert (tmp_path / "sheet.png").stat().st_size > 500


def test_a_stream_and_a_test_set_are_described(kaggle: Path, capsys: Captured) -> None:
    assert main(["data", "synthetic"]) == 0
    assert "without end" in capsys.readouterr().out
    assert main(["data", str(kaggle)]) == 0
    assert "without labels" in capsys.readouterr().out


def test_a_sheet_that_cannot_be_saved_is_one_sentence(digits: Path, capsys: Captured) -> None:
    assert main(["data", str(digits), "--sheet", str(digits / "sheet.png")]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_digits_that_the_data_lacks_have_a_dash(tmp_path: Path, capsys: Captured) -> None:
    path, wanted = tmp_path / "few.npz", np.isin(labels(20), (3, 8))
    np.savez(path, images=images(20)[wanted], labels=labels(20)[wanted])
    assert main(["evaluate", "--data", str(path)]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["4", "–", "–", "–", "0"] in rows
    assert ["3", "100.00%", "100.00%", "100.00%", "2"] in rows
    assert ["Macro", "average", "100.00%", "100.00%", "100.00%", "4"] in rows


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Pool]:
    """The pools that have started a helper process, as often as they did."""
    pools: list[Pool] = []
    start = Pool.start_helper

    def noted(pool: Pool) -> subprocess.Popen[bytes]:
        pools.append(pool)
        return start(pool)

    monkeypatch.setattr(Pool, "start_helper", noted)
    return pools


def figures(capsys: Captured, *words: str) -> dict[str, object]:
    """All that is said but how long it took."""
    assert main([*words, "--json"]) == 0
    found: dict[str, object] = json.loads(capsys.readouterr().out, object_hook=without_seconds)
    return found


def without_seconds(said: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in said.items() if name != "seconds"}


def test_two_processes_find_what_one_finds_to_the_last_digit(
    digits: Path, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch, started: list[Pool]
) -> None:
    monkeypatch.setattr("digitpad.core.evaluation.asking.answered.WORTH_HELP", 20)
    in_batches_of(monkeypatch, 3)
    other = write_honest(tmp_path / "honest.digitpad")
    words = "evaluate", "--data", str(digits), "--compare", str(other), "--at-once"
    alone = figures(capsys, *words, "1")
    assert not started
    assert figures(capsys, *words, "2") == alone
    assert len(started) == 1


def test_few_images_start_no_process(digits: Path, capsys: Captured, started: list[Pool]) -> None:
    answered(capsys, "evaluate", "--data", str(digits), "--at-once", "4")
    assert not started


def test_a_stream_that_is_shared_out_has_the_same_figures(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    in_batches_of(monkeypatch, 60)  # too few to start a helper
    words = "evaluate", "--data", "synthetic", "--images", "150"
    alone = figures(capsys, *words, "--at-once", "1")
    monkeypatch.setattr("digitpad.core.evaluation.asking.answered.WORTH_HELP", 1)
    assert figures(capsys, *words, "--at-once", "2") == alone


@pytest.mark.parametrize("count", ["0", "-1", "two"])
def test_processes_are_counted_from_one_up(capsys: Captured, count: str) -> None:
    assert main(["evaluate", "--at-once", count]) == 2
    assert "--at-once" in capsys.readouterr().err
