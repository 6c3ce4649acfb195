"""An alphabet of three shapes goes the whole road: data, training, evaluation, drawing, export."""

from __future__ import annotations

import json
import math
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.cli import main
from digitpad.core.alphabet import Alphabet
from digitpad.core.data.dataset import DataSet
from digitpad.core.data.sources import open_source
from digitpad.core.data.spec import DataSpec
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.evaluate import evaluate
from digitpad.core.exports.export import export_model
from digitpad.core.inference.litert import LiteRTModel
from digitpad.core.inference.prediction import Verdict
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.models.file import read_model
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import DataLoaded, RunEnded
from digitpad.core.runs.run_list import create_run
from digitpad.core.runs.trainer_process import TrainerProcess
from tests.digits import picture_of
from training.export import __main__ as exporter

pytestmark = pytest.mark.tensorflow

SHAPES = Alphabet(("circle", "square", "triangle"))
CORNERS = {"circle": 24, "square": 4, "triangle": 3}


def drawn(label: str, rng: np.random.Generator) -> Ink:
    """A closed line with as many corners as the shape has, somewhat turned, stretched and shaky."""
    corners, turn = CORNERS[label], rng.normal(math.pi / 4, 0.1)
    angles = turn + np.arange(corners + 1) * 2 * math.pi / corners
    points = 100 * np.stack([np.cos(angles), np.sin(angles)], axis=1) * rng.uniform(0.8, 1.2, 2)
    points[:-1] += rng.normal(0, 4, (corners, 2))
    points[-1] = points[0]
    return Ink.from_points([points], label=label)


def ink_file(path: Path, count: int, seed: int) -> Path:
    rng = np.random.default_rng(seed)
    lines = [json.dumps(drawn(label, rng).to_json()) for label in SHAPES.labels * count]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Ink to train on and ink to measure on."""
    folder = tmp_path_factory.mktemp("shapes")
    return ink_file(folder / "train.jsonl", 150, 1), ink_file(folder / "test.jsonl", 20, 2)


@pytest.fixture(scope="module")
def model(files: tuple[Path, Path], trainer: TrainerProcess, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the real trainer makes of the shapes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIGITPAD_HOME", str(tmp_path_factory.mktemp("home")))
        config = TrainConfig(
            data=(str(files[0]),), labels=SHAPES.labels, network="custom", filters=(8,), dense=(16,), dropout=0.0,
            epochs=4, batch_size=16, learning_rate=0.01,
        )  # fmt: skip
        assert TrainConfig.from_json(json.loads(json.dumps(config.to_json()))) == config
        events = list(trainer.train(create_run(config)))
    (loaded,) = (event for event in events if isinstance(event, DataLoaded))
    assert loaded.classes == (135, 135, 135)
    ended = events[-1]
    assert isinstance(ended, RunEnded)
    assert ended.outcome == "finished", ended.reason
    assert ended.model is not None
    return Path(ended.model)


def opened(path: Path) -> DataSet:
    source = open_source(replace(DataSpec.parse(str(path)), alphabet=SHAPES))
    assert isinstance(source, DataSet)
    return source


def test_labels_of_ink_and_names_of_folders_are_classes(files: tuple[Path, Path], tmp_path: Path) -> None:
    assert opened(files[1]).class_counts().tolist() == [20, 20, 20]
    rng = np.random.default_rng(3)
    for label in SHAPES.labels:
        (tmp_path / label).mkdir()
        Image.fromarray(picture_of(drawn(label, rng))).save(tmp_path / label / "a.png")
    found = opened(tmp_path)
    assert found.labels is not None
    assert found.labels.tolist() == [0, 1, 2]
    assert found.alphabet == SHAPES


def test_what_holds_digits_is_no_source_of_shapes() -> None:
    with pytest.raises(DigitpadError, match="synthetic holds digits"):
        open_source(replace(DataSpec.parse("synthetic"), alphabet=SHAPES))


def test_the_card_names_the_classes_and_the_thresholds_of_three(model: Path) -> None:
    card = read_model(model).card
    assert card.alphabet == SHAPES
    assert card.architecture.classes == 3


def test_the_evaluation_has_three_rows_and_columns(model: Path, files: tuple[Path, Path]) -> None:
    found = evaluate(Recogniser.open(model), opened(files[1]))
    assert found.scores is not None
    assert found.scores.confusion.shape == (3, 3)
    assert found.scores.confusion.sum(axis=1).tolist() == [20, 20, 20]
    assert found.scores.accuracy > 0.9
    assert found.alphabet == SHAPES


def test_a_drawing_is_answered_with_three_probabilities_and_its_label(model: Path) -> None:
    recogniser, rng = Recogniser.open(model), np.random.default_rng(4)
    answers = Counter[bool]()
    for label in SHAPES.labels * 10:
        prediction = recogniser.predict(normalise(drawn(label, rng)))
        assert len(prediction.probabilities) == 3
        answers[prediction.label == label] += 1
    assert answers[True] >= 27
    blank = recogniser.predict(normalise(Ink()))
    assert (blank.verdict, blank.label, blank.probabilities) == (Verdict.BLANK, None, (0.0, 0.0, 0.0))


def test_the_command_line_answers_with_the_label(
    model: Path, files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["predict", "--model", str(model), "--json", str(files[1])]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    right = sum(answer["label"] == label for answer, label in zip(answers, SHAPES.labels * 20, strict=True))
    assert right >= 54
    assert {len(answer["probabilities"]) for answer in answers} == {3}
    assert main(["evaluate", "--model", str(model), "--data", str(files[1]), "--json"]) == 0
    evaluation = json.loads(capsys.readouterr().out)
    assert [len(row) for row in evaluation["confusion"]] == [3, 3, 3]


@pytest.mark.parametrize("ending", [".tflite", ".onnx"])
def test_an_export_has_three_outputs(model: Path, files: tuple[Path, Path], tmp_path: Path, ending: str) -> None:
    if ending == ".onnx":
        pytest.importorskip("onnx")
    path = tmp_path / f"shapes{ending}"
    if ending == ".onnx":
        exporter.export(model, path)  # here, as another process takes seconds to load TensorFlow
    else:
        export_model(model, str(path))
    images = opened(files[1]).images[:5].astype(np.float32) / np.float32(255)
    if ending == ".tflite":
        answers = LiteRTModel(path.read_bytes(), batch=5, classes=3)(images)
    else:
        from training.export.onnx_graph import ask_onnx  # noqa: PLC0415 - needs onnx

        answers = ask_onnx(path, images[..., None])
    assert answers.shape == (5, 3)
    np.testing.assert_allclose(answers, Recogniser.open(model).probabilities(images), atol=0.05)
