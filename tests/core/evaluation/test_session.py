"""One evaluation from names to results."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.corrections import Corrections
from digitpad.core.data.dataset import DataSet
from digitpad.core.data.disputed import DISPUTED, disputed_rows
from digitpad.core.data.summary import fingerprint
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.describe import disputed_in_words
from digitpad.core.evaluation.result import EvaluationRequest, EvaluationResult
from digitpad.core.evaluation.session import run_evaluation
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.resources import resource
from tests.core.data.samples import images, labels
from tests.models import write_honest


@pytest.fixture
def two_sources(tmp_path: Path) -> tuple[str, str]:
    np.savez(tmp_path / "three.npz", images=images(3), labels=labels(3))
    (tmp_path / "one.jsonl").write_text('{"strokes": [[[5, 0], [5, 90]]], "label": 1}\n')
    return str(tmp_path / "three.npz"), str(tmp_path / "one.jsonl")


def run(request: EvaluationRequest) -> tuple[EvaluationResult, list[str]]:
    steps: list[str] = []
    return run_evaluation(request, steps.append, lambda done, total: None), steps


def test_every_step_is_told_and_every_image_knows_its_source(two_sources: tuple[str, str]) -> None:
    result, steps = run(EvaluationRequest("", None, two_sources))
    assert steps == ["Opening the model", "Opening the data", "Opening the data", "Evaluating"]
    assert (result.evaluation.images, result.comparison, result.other) == (4, None, None)
    parts = [result.part_of(index) for index in range(5)]
    assert [part and part.spec for part in parts] == [two_sources[0]] * 3 + [two_sources[1], None]


def test_an_example_is_drawn_as_what_it_was(two_sources: tuple[str, str]) -> None:
    result, _ = run(EvaluationRequest("", None, two_sources))
    drawings = [result.drawing_of(example) for example in result.evaluation.examples.sample]
    assert [type(drawing) for drawing in drawings] == [Picture, Picture, Picture, Ink]
    picture = drawings[0]
    assert isinstance(picture, Picture)
    assert np.allclose(picture.pixels, 1 - images(1)[0] / 255, atol=1e-6)


def test_an_empty_name_is_the_programs_own_model_also_of_the_one_beside_it(
    two_sources: tuple[str, str], tmp_path: Path
) -> None:
    honest = str(write_honest(tmp_path / "honest.digitpad"))
    result, _ = run(EvaluationRequest(honest, "", two_sources, images=2))
    assert result.comparison is not None
    assert result.comparison.second.model == "Digitpad"
    assert (result.evaluation.images, result.comparison.both_right + result.comparison.fixed) == (2, 2)


@pytest.mark.parametrize("other", ["", "digitpad", "{}/copy.digitpad"])
def test_a_model_is_not_compared_with_itself_or_its_copy(
    two_sources: tuple[str, str], tmp_path: Path, other: str
) -> None:
    (tmp_path / "copy.digitpad").write_bytes(resource("digitpad.digitpad").read_bytes())
    with pytest.raises(DigitpadError, match="Digitpad is the model that is evaluated; choose another one"):
        run(EvaluationRequest("", other.format(tmp_path), two_sources))


def test_whoever_is_told_may_give_up(two_sources: tuple[str, str]) -> None:
    def give_up(step: str) -> None:
        if step == "Evaluating":
            raise InterruptedError

    with pytest.raises(InterruptedError):
        run_evaluation(EvaluationRequest("", None, two_sources), give_up, lambda done, total: None)


def test_a_stream_has_no_parts_and_is_joined_to_nothing(two_sources: tuple[str, str]) -> None:
    result, _ = run(EvaluationRequest("", None, ["synthetic"], images=20))
    assert result.parts == ()
    assert result.part_of(0) is None
    with pytest.raises(DigitpadError, match="synthetic has no end"):
        run(EvaluationRequest("", None, ["synthetic", two_sources[0]]))


@pytest.fixture
def mislabelled(tmp_path: Path) -> str:
    """Thirty digits; a 4 is labelled 9, a 7 is labelled 1."""
    given = labels(30)
    given[4], given[17] = 9, 1
    np.savez(tmp_path / "digits.npz", images=images(30), labels=given)
    return str(tmp_path / "digits.npz")


def test_a_correction_changes_every_figure_without_a_model_being_asked(mislabelled: str, tmp_path: Path) -> None:
    other = str(write_honest(tmp_path / "honest.digitpad"))
    result, _ = run(EvaluationRequest("", other, [mislabelled]))
    assert result.evaluation.scores is not None
    assert (result.evaluation.scores.errors, result.evaluation.images) == (2, 30)
    marks = Corrections().marked(images(10)[4], 4).marked(images(10)[7], None)
    found = result.corrected([marks])
    assert found.evaluation.scores is not None
    assert (found.evaluation.scores.errors, found.evaluation.images) == (0, 27), "the 7 has three twins"
    assert found.evaluation.examples.errors() == ()
    assert found.evaluation.notes[-2:] == ("1 label corrected, as marked", "3 images excluded, as marked")
    assert found.marked == (4, 7, 14, 17, 24, 27)
    comparison = found.comparison
    assert comparison is not None
    assert comparison.first is found.evaluation
    assert comparison.both_right + comparison.fixed + comparison.new + comparison.both_wrong == 27
    assert comparison.both_right + comparison.new == 27
    back = found.corrected([Corrections()])
    assert back.evaluation.scores is not None
    assert np.array_equal(back.evaluation.scores.confusion, result.evaluation.scores.confusion)
    assert back.evaluation.scores.loss == pytest.approx(result.evaluation.scores.loss)


def test_an_evaluation_uses_the_corrections_that_are_kept(mislabelled: str) -> None:
    result, _ = run(EvaluationRequest("", None, [mislabelled]))
    result.parts[0].corrections.save(Corrections().marked(images(10)[4], 4))
    again, _ = run(EvaluationRequest("", None, [mislabelled]))
    assert again.evaluation.scores is not None
    assert again.evaluation.scores.errors == 1
    assert again.labels is not None
    assert again.labels[4] == 4


def test_all_excluded_leaves_nothing_to_measure(mislabelled: str) -> None:
    result, _ = run(EvaluationRequest("", None, [mislabelled]))
    marks = Corrections({fingerprint(image): None for image in images(10)})
    with pytest.raises(DigitpadError, match="holds no images but those that are excluded"):
        result.corrected([marks])


def test_mnists_test_images_have_figures_without_the_disputed_labels_wherever_they_come_from(mnist_file: Path) -> None:
    result, _ = run(EvaluationRequest("", None, [str(mnist_file)]))
    without = result.evaluation.disputed
    assert without is not None
    assert without.rows == DISPUTED
    assert result.evaluation.scores is not None
    assert result.evaluation.answers is not None
    assert result.labels is not None
    wrong = set(np.flatnonzero(result.evaluation.answers.predicted != result.labels).tolist())
    assert without.errors == len(wrong - set(DISPUTED)) < result.evaluation.scores.errors
    assert without.accuracy == pytest.approx(1 - without.errors / 9985)
    assert "15 of MNIST's test labels are disputed" in disputed_in_words(result.evaluation)


def test_other_images_have_no_disputed_labels(mnist_file: Path) -> None:
    with np.load(mnist_file) as arrays:
        images_of_it, labels_of_it = arrays["x_test"].copy(), arrays["y_test"]
    test = DataSet(name="test", images=images_of_it, labels=labels_of_it)
    assert disputed_rows(test) == DISPUTED
    images_of_it[0, 0, 0] = 1
    assert disputed_rows(DataSet(name="changed", images=images_of_it, labels=labels_of_it)) == ()
