"""``digitpad predict`` on files of data: CSV, NPZ, NPY, IDX, with labels of any kind or none."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.cli import main
from digitpad.core.data import arrays
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.rasterise import Float32Array
from tests.core.data.samples import idx, images, labels
from tests.digits import digit_ink, encoded, picture_of

Capture = pytest.CaptureFixture[str]

COUNT = 30
DIGITS = [number % 10 for number in range(COUNT)]


def answers(capsys: Capture, *words: Path | str, status: int = 0) -> tuple[list[dict[str, Any]], list[str]]:
    """What ``predict --json`` answers, and the lines on stderr without their ``digitpad: ``."""
    assert main(["predict", "--json", *map(str, words)]) == status
    said = capsys.readouterr()
    lines = said.err.splitlines()
    assert all(line.startswith("digitpad: ") for line in lines)
    return [json.loads(line) for line in said.out.splitlines()], [line.removeprefix("digitpad: ") for line in lines]


def write_csv(path: Path, *, labelled: bool) -> Path:
    names, cells = [f"pixel{i}" for i in range(784)], images(COUNT).reshape(COUNT, -1)
    if labelled:
        names, cells = ["label", *names], np.column_stack([labels(COUNT), cells])
    np.savetxt(path, cells, fmt="%d", delimiter=",", header=",".join(names), comments="")
    return path


def write_npz(path: Path) -> Path:
    np.savez(path, x_train=images(10), y_train=labels(10), x_test=images(COUNT), y_test=labels(COUNT))
    return path


def written(folder: Path, name: str) -> Path:
    path = folder / name
    if name.endswith(".csv"):
        return write_csv(path, labelled=name == "train.csv")
    if name.endswith(".npy"):
        np.save(path, images(COUNT))
    elif name == "strange.npz":
        np.savez(path, images=images(COUNT), labels=np.array(["ten", "?"] * (COUNT // 2)))
    elif name == "bare.npz":
        np.savez(path, x_test=images(COUNT))
    elif name.endswith(".zip"):
        with zipfile.ZipFile(path, "w") as packed:
            packed.write(write_csv(folder / "inner.csv", labelled=True), "test.csv")
    else:
        path.write_bytes(idx(images(COUNT)))
    return path


@pytest.mark.parametrize(
    "name", ["train.csv", "test.csv", "x.npy", "strange.npz", "bare.npz", "digits.zip", "t10k-images-idx3-ubyte"]
)
def test_every_row_is_an_answer_whatever_its_label(tmp_path: Path, capsys: Capture, name: str) -> None:
    path = written(tmp_path, name)
    found, _ = answers(capsys, path)
    assert [(each["source"], each["index"], each["digit"]) for each in found] == [
        (str(path), number, digit) for number, digit in enumerate(DIGITS)
    ]


def test_what_was_assumed_is_told_once_and_aside(tmp_path: Path, capsys: Capture) -> None:
    path = write_csv(tmp_path / "test.csv", labelled=False)
    _, said = answers(capsys, path)
    assert said == [f"{path}: there is no column of labels: this is a test set"]


def test_of_two_parts_the_test_part_is_meant_unless_the_other_is_named(tmp_path: Path, capsys: Capture) -> None:
    path = write_npz(tmp_path / "digits.npz")
    found, said = answers(capsys, path)
    assert len(found) == COUNT
    assert said == [f"{path}: the test part is answered; {path}:train names the other"]
    found, said = answers(capsys, f"{path}:train")
    assert [each["source"] for each in found] == [f"{path}:train"] * 10
    assert said == []


def test_a_folder_of_nothing_but_data_is_answered(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "t10k-images-idx3-ubyte").write_bytes(idx(images(COUNT)))
    (tmp_path / "t10k-labels-idx1-ubyte").write_bytes(idx(labels(COUNT)))
    found, _ = answers(capsys, tmp_path)
    assert [each["digit"] for each in found] == DIGITS


def test_a_bad_file_is_one_sentence_and_the_others_are_answered(tmp_path: Path, capsys: Capture) -> None:
    bad, good, ragged = tmp_path / "bad.npz", tmp_path / "7.png", tmp_path / "ragged.csv"
    bad.write_bytes(b"PK\x03\x04 and no more")
    good.write_bytes(encoded(picture_of(digit_ink(7), size=100, pen=6)))
    write_csv(ragged, labelled=True)
    ragged.write_text(ragged.read_text("ascii") + "1,2,3\n", encoding="ascii")
    found, said = answers(capsys, bad, ragged, good, write_csv(tmp_path / "a.csv", labelled=True), status=1)
    assert [each["digit"] for each in found] == [7, *DIGITS]
    assert said == [
        f"{bad} is damaged, or is no .npz file",
        f"{ragged}, line {COUNT + 2} has 3 columns, not 785",
    ]


def test_an_archive_of_anything_else_is_named_as_it_was_given(tmp_path: Path, capsys: Capture) -> None:
    with zipfile.ZipFile(tmp_path / "scans.zip", "w") as packed:
        packed.writestr("seven.png", encoded(picture_of(digit_ink(7), size=100, pen=6)))
    found, said = answers(capsys, tmp_path / "scans.zip", status=1)
    assert found == []
    assert said == [f"{tmp_path / 'scans.zip'} holds no file that can be read as digits"]


def test_a_row_that_cannot_be_read_keeps_its_number(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = iter(range(COUNT))

    def failing(drawing: Ink | Picture) -> Float32Array:
        if next(calls) == 4:
            raise DigitpadError("row 4 is no digit")
        return normalise(drawing)

    monkeypatch.setattr(arrays, "normalise", failing)
    path = tmp_path / "large.npz"
    np.savez(path, images=np.pad(images(COUNT), ((0, 0), (6, 6), (6, 6))), labels=labels(COUNT))
    found, said = answers(capsys, path, status=1)
    assert [each["index"] for each in found] == [number for number in range(COUNT) if number != 4]
    assert [each["digit"] for each in found] == [digit for number, digit in enumerate(DIGITS) if number != 4]
    assert "row 4 is no digit" in said


def test_two_processes_say_what_one_says_and_a_cut_file_is_gone_on_with(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, whole, kept = write_npz(tmp_path / "digits.npz"), tmp_path / "whole.jsonl", tmp_path / "kept.jsonl"
    monkeypatch.setattr("digitpad.verbs.answering.answers._CHUNK", {"predict": 3})
    assert main(["predict", "--at-once", "1", "--output", str(whole), str(path)]) == 0
    data = whole.read_bytes()
    assert len(data.splitlines()) == COUNT
    kept.write_bytes(data[:1000])
    assert main(["predict", "--at-once", "2", "--output", str(kept), "--resume", str(path)]) == 0
    assert kept.read_bytes() == data
    capsys.readouterr()
