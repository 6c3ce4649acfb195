"""What is said of likely wrong labels: who answered, whether it had learned from the images, and how good it is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.corrections import Corrections
from digitpad.core.data.summary import fingerprint
from digitpad.core.evaluation.labels.suspects import Suspects, suspects_of
from digitpad.core.evaluation.result import EvaluationRequest, EvaluationResult
from digitpad.core.evaluation.session import run_evaluation
from digitpad.core.models.file import write_model
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.held_out import FILE, held_out_answers, write_held_out
from digitpad.core.runs.run_list import create_run
from tests.core.data.samples import images, labels
from tests.models import WEIGHT_ARRAYS, card, network, write_honest


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A hundred digits; a 4 is labelled 9."""
    given = labels(100)
    given[4] = 9
    np.savez(tmp_path / "mine.npz", images=images(100), labels=given)
    return tmp_path / "mine.npz"


def evaluated(source: Path | str, model: Path | str = "") -> EvaluationResult:
    request = EvaluationRequest(str(model), None, [str(source)])
    return run_evaluation(request, lambda step: None, lambda done, total: None)


def suspects(source: Path | str, model: Path | str = "") -> Suspects:
    result = evaluated(source, model)
    found = suspects_of(result, held_out_answers(10))
    assert found is not None
    return found


def test_a_wrong_label_is_suspected_until_it_is_corrected(source: Path) -> None:
    result = evaluated(source)
    found = suspects_of(result, {})
    assert found is not None
    assert [(each.index, each.label, each.predicted) for each in found.examples] == [(4, 9, 4)]
    assert (found.held_out, found.has_learned, found.is_weak) == (0, False, False)
    again = suspects_of(result.corrected([Corrections().marked(images(10)[4], 4)]), {})
    assert again is not None
    assert again.examples == ()


def test_a_model_that_agrees_with_few_labels_is_called_weak(source: Path, tmp_path: Path) -> None:
    found = suspects(source, write_honest(tmp_path / "honest.digitpad"))
    assert found.is_weak
    assert found.agreement < 0.5


def test_a_model_that_learned_from_the_source_says_so(source: Path, tmp_path: Path) -> None:
    credit = {"name": "mine.npz", "licence": "mine", "source": "a file", "used": "for training and validation"}
    learned = card(data=(credit,))
    write_model(tmp_path / "own.digitpad", learned, tflite=network(), weights=WEIGHT_ARRAYS)
    assert suspects(source, tmp_path / "own.digitpad").has_learned
    assert not suspects(source, write_honest(tmp_path / "honest.digitpad")).has_learned


def test_the_test_part_is_not_learned_from_and_mnists_training_images_are_known_by_their_content(
    mnist_file: Path, tmp_path: Path
) -> None:
    (tmp_path / "renamed.npz").symlink_to(mnist_file)
    few = EvaluationRequest("", None, [f"{tmp_path / 'renamed.npz'}:train"], images=100)
    result = run_evaluation(few, lambda step: None, lambda done, total: None)
    found = suspects_of(result, {})
    assert found is not None
    assert found.has_learned, "the shipped model learned from MNIST, whatever the file is called"
    test = run_evaluation(
        EvaluationRequest("", None, [str(mnist_file)], images=100), lambda step: None, lambda done, total: None
    )
    of_test = suspects_of(test, {})
    assert of_test is not None
    assert not of_test.has_learned


def test_answers_of_runs_that_did_not_learn_from_an_image_come_first(source: Path, tmp_path: Path) -> None:
    weak = write_honest(tmp_path / "honest.digitpad")
    sure = np.full((10, 10), 0.01, dtype=np.float32) + 0.9 * np.eye(10, dtype=np.float32)
    for seed in (1, 2):
        run = create_run(TrainConfig(data=(str(source),), seed=seed))
        write_held_out(run, images(10), sure)
    found = suspects(source, weak)
    assert (found.held_out, found.images, found.is_weak) == (100, 100, False)
    assert [each.index for each in found.examples] == [4]


def test_files_of_runs_that_cannot_be_read_are_passed_over(source: Path) -> None:
    run = create_run(TrainConfig(data=(str(source),)))
    assert not held_out_answers(10)
    write_held_out(run, images(3), np.full((3, 10), 0.1, dtype=np.float32))
    assert set(held_out_answers(10)) == {fingerprint(image) for image in images(3)}
    assert not held_out_answers(26), "of another alphabet"
    (run.folder / FILE).write_bytes(b"nothing")
    assert not held_out_answers(10)
