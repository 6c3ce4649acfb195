"""The readers' answers are the program's: digits, probabilities and verdicts."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad import cli
from digitpad.core.inference.prediction import Prediction
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.card import Thresholds
from digitpad.core.models.strokes import StrokesCard
from digitpad.core.preprocessing.prepared import prepared
from digitpad.core.resources import resource
from tests.digits import digit_ink, encoded, picture_of
from tests.readers.asked import HERE, READERS, python_reader
from tests.readers.samples import ODD, drawings, pictures

THRESHOLDS = Thresholds(unsure_margin=0.3, digit_confidence=0.4, max_other_probability=0.35)
JOINED = StrokesCard(
    network_parameters={}, parameters=0, image_weight=0.5, stroke_weight=0.75, max_other_probability=0.2
)


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    """Give the shipped model."""
    return Recogniser.shipped()


def test_python_answers_as_the_program_with_both_networks(recogniser: Recogniser) -> None:
    reader = python_reader().Reader(resource("digitpad.digitpad"))
    inks = drawings(40)

    for ink in inks:
        answer, right = (
            reader.read_strokes([stroke.points for stroke in ink.strokes]),
            recogniser.predict(*prepared(ink)),
        )
        assert (answer.digit, answer.verdict) == (right.digit, right.verdict)
        np.testing.assert_allclose(answer.probabilities, right.probabilities, atol=1e-4)
    for sample in pictures(inks[len(ODD) : len(ODD) + 16]):
        answer, right = reader.read_picture(sample.image()), recogniser.predict(*prepared(sample.program()))
        assert (answer.digit, answer.verdict, answer.is_clean) == (right.digit, right.verdict, True)
        np.testing.assert_allclose(answer.probabilities, right.probabilities, atol=1e-4)


def test_its_command_line_says_what_predict_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [str(tmp_path / name) for name in ("seven.png", "four.json", "more.jsonl")]
    Path(paths[0]).write_bytes(encoded(picture_of(digit_ink(7))))
    Path(paths[1]).write_text(json.dumps(digit_ink(4).to_json()))
    Path(paths[2]).write_text("".join(f"{json.dumps(digit_ink(digit).to_json())}\n" for digit in (1, 2)))
    assert cli.main(["predict", "--json", *paths]) == 0
    right = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    alone = tmp_path / "digitpad_reader.py"
    shutil.copy(READERS / alone.name, alone)
    shutil.copy(resource("digitpad.digitpad"), tmp_path)  # which is found, as it lies beside
    command = [sys.executable, str(alone), "--json", paths[0], str(tmp_path / "nothing.png"), *paths[1:]]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)

    assert ended.returncode == 1
    assert [line for line in ended.stderr.splitlines() if "nothing.png" in line and "digitpad_reader: " in line]
    assert "Traceback" not in ended.stderr
    for answer, wanted in zip(map(json.loads, ended.stdout.splitlines()), right, strict=True):
        np.testing.assert_allclose(answer.pop("probabilities"), wanted.pop("probabilities"), atol=1e-4)
        assert answer.pop("confidence") == pytest.approx(wanted.pop("confidence"), abs=1e-4)
        assert answer == wanted


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"no network", "cannot be opened"),
        ({"normalisation": 2}, "a way that this reader does not know"),
        ({"path": {"version": 2}}, "a way that this reader does not know"),
    ],
)
def test_python_refuses_what_it_cannot_ask(tmp_path: Path, content: Any, reason: str) -> None:
    path = tmp_path / "digits.onnx"
    path.write_bytes(content if isinstance(content, bytes) else onnx_file(content))
    reader = python_reader()

    with pytest.raises(reader.ReaderError, match=reason):
        reader.Reader(path)
    with pytest.raises(reader.ReaderError, match="no network that can be asked"):
        reader.Reader(tmp_path / "digits.txt")


def test_python_finds_what_a_litert_file_tells() -> None:
    told = python_reader()._metadata(resource("ink-segmenter.tflite").read_bytes())

    assert told["min_runtime_version"].startswith(b"1.")  # which TensorFlow writes


def test_javascript_reads_what_the_export_tells_and_judges_as_the_program(tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not here, which runs the reader in JavaScript")
    thresholds = {**THRESHOLDS.to_json(), "others_of_ink": JOINED.max_other_probability}
    joined = {"image_weight": 0.5, "stroke_weight": 0.75, "least": 1e-9, "stroke_file": "digits.strokes.onnx"}
    told = {"classes": list("abcdefghij"), "thresholds": thresholds, "joined_with_strokes": joined}
    path = tmp_path / "digits.onnx"
    path.write_bytes(onnx_file(told))
    rng = np.random.default_rng(4)
    by_image, by_strokes = (rng.dirichlet(np.full(10, 0.08), 100).astype(np.float32) for _ in range(2))
    by_strokes[:2] = by_image[:2] = np.eye(10)[:2]

    drawn = [stroke.points.tolist() for stroke in digit_ink(7).strokes]
    asked = [{"network": str(path), "drawn": drawn, "answers": [one.tolist()]} for one in by_image]
    both = zip(by_image, by_strokes, strict=True)
    asked += [{"network": str(path), "drawn": drawn, "answers": [one.tolist() for one in each]} for each in both]
    command = [node, str(HERE / "driver.mjs"), str(READERS / "digitpad-reader.js")]
    lines = "".join(f"{json.dumps(one)}\n" for one in asked)
    said = subprocess.run(command, input=lines, capture_output=True, text=True, check=True).stdout.splitlines()

    of_ink = replace(THRESHOLDS, max_other_probability=JOINED.max_other_probability)
    right = [Prediction.from_probabilities(one / one.sum(), THRESHOLDS) for one in by_image]
    right += [Prediction.from_probabilities(one, of_ink) for one in JOINED.joined(by_image, by_strokes)]
    assert {str(each.verdict) for each in right[:100]} == {"digit", "unsure", "not-a-digit"}
    for answer, wanted in zip(map(json.loads, said), right, strict=True):
        assert (answer["digit"], answer["verdict"]) == (wanted.digit, wanted.verdict)
        assert answer["label"] == "abcdefghij"[answer["digit"]]
        np.testing.assert_allclose(answer["probabilities"], wanted.probabilities, atol=1e-6)


def onnx_file(told: dict[str, Any]) -> bytes:
    """Return a network that gives what it is given, and tells ``told`` of itself."""
    from onnx import TensorProto, helper  # noqa: PLC0415 - an optional library

    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", 28, 28, 1]) for name in ("in", "out")]
    graph = helper.make_graph([helper.make_node("Identity", ["in"], ["out"])], "g", ends[:1], ends[1:])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    helper.set_model_props(model, {"digitpad_normalisation": json.dumps(told)})
    return bytes(model.SerializeToString())
