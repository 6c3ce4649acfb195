"""Files that the program wrote at version 0.1 (commit 2110f2d, in ``earlier/``) mean the same today."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from digitpad.cli import main
from digitpad.core.data.corrections import CorrectionList
from digitpad.core.data.dataset import DataSet
from digitpad.core.data.sources import open_source
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.models.file import read_model
from digitpad.core.models.library import Origin, list_models
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.runs.run_list import list_runs, open_run
from digitpad.core.storage.state import State, load_state

EARLIER = Path(__file__).parent / "earlier"
SEVEN = {"strokes": [[[100.0, 100.0], [220.0, 100.0], [140.0, 320.0]]]}
ANSWERS = {  # what the program of then answered to the seven
    "finished": [0.0811, 0.12049, 0.11518, 0.08299, 0.12795, 0.10295, 0.07414, 0.09618, 0.09127, 0.10775],
    "stopped": [0.07393, 0.12829, 0.12107, 0.07844, 0.1383, 0.10165, 0.06535, 0.0937, 0.08969, 0.10957],
}


@pytest.fixture
def earlier_home(user_home: Path) -> Path:
    """The user's folder as the earlier program left it."""
    shutil.copytree(EARLIER, user_home)
    return user_home


def test_the_window_is_as_it_was_left(earlier_home: Path) -> None:
    state, problem = load_state(earlier_home)
    assert problem is None
    assert state == State(theme="dark", pen_width=22.5, reads_numbers=True, drawing=SEVEN)


def test_the_runs_are_there_with_their_curves_and_outcomes(earlier_home: Path) -> None:
    stopped, finished = list_runs()
    assert [(run.name, run.status, run.can_resume) for run in (finished, stopped)] == [
        ("finished", "finished", False),
        ("stopped", "stopped", True),
    ]
    assert [epoch.validation_accuracy for epoch in finished.history()] == [0.111, 0.1535]
    assert [epoch.loss for epoch in stopped.history()] == [2.2888122985237525, 2.251887032860204]
    assert finished.config.averaging == 0.9
    assert stopped.config.filters == (2,)
    assert stopped.outcome is not None
    assert stopped.outcome.reason == "It was stopped."


@pytest.mark.parametrize("name", ANSWERS)
def test_a_model_answers_as_it_did(name: str, earlier_home: Path) -> None:
    image = normalise(Ink.from_json(SEVEN))
    answer = Recogniser.open(earlier_home / "runs" / name / "model.digitpad").probabilities(image[None])
    np.testing.assert_allclose(answer[0], ANSWERS[name], atol=5e-3)  # quantised arithmetic differs by processor


def test_the_library_has_what_was_imported_and_every_card_can_be_read(earlier_home: Path) -> None:
    models = {model.name: model for model in list_models()}
    assert models["own"].origin is Origin.IMPORTED
    assert {"digitpad", "own", "finished", "stopped"} == set(models)
    card = read_model(earlier_home / "models" / "own.digitpad").card
    assert (card.network, card.network_parameters, card.parameters) == (
        "custom",
        {"filters": [2], "dense": [4], "dropout": 0.4},
        1642,
    )


def test_marks_beside_a_source_still_correct_it(tmp_path: Path) -> None:
    images = np.zeros((3, 28, 28), dtype=np.uint8)
    images[1, 4:24, 14] = 255
    images[2, 4, 4:24] = 255
    source = tmp_path / "mine.npz"
    np.savez(source, x_train=images, y_train=np.array([0, 7, 3]))
    keys = [hashlib.blake2b(image.tobytes(), digest_size=16).hexdigest() for image in images]
    marks = {"source": str(source), "marks": {keys[1]: 1, keys[2]: None}}
    Path(f"{source}.corrections.json").write_text(json.dumps(marks, indent=1) + "\n")
    data = open_source(str(source))
    assert isinstance(data, DataSet)
    corrections = CorrectionList.of(data, str(source)).load()
    assert corrections.label_of(images[1]) == 1
    assert corrections.label_of(images[2]) is None
    assert not corrections.is_marked(images[0])


@pytest.mark.slow
@pytest.mark.tensorflow
def test_a_stopped_run_goes_on_where_it_stood(earlier_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", "--resume", "stopped", "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [event["epoch"] for event in events if event["event"] == "epoch-ended"] == [3]
    run = open_run("stopped")
    assert [epoch.epoch for epoch in run.history()] == [1, 2, 3]
    assert run.history()[1].loss == 2.251887032860204
    assert run.status == "finished"
