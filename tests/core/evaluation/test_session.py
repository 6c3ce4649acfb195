"""One evaluation from names to results."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.session import EvaluationRequest, EvaluationResult, run_evaluation
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture
from tests.core.data.samples import images, labels


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
    assert [result.spec_of(index) for index in range(5)] == [two_sources[0]] * 3 + [two_sources[1], None]


def test_an_example_is_drawn_as_what_it_was(two_sources: tuple[str, str]) -> None:
    result, _ = run(EvaluationRequest("", None, two_sources))
    drawings = [result.drawing_of(example) for example in result.evaluation.examples.sample]
    assert [type(drawing) for drawing in drawings] == [Picture, Picture, Picture, Ink]
    picture = drawings[0]
    assert isinstance(picture, Picture)
    assert np.allclose(picture.pixels, 1 - images(1)[0] / 255, atol=1e-6)


def test_an_empty_name_is_the_programs_own_model_also_of_the_one_beside_it(two_sources: tuple[str, str]) -> None:
    result, _ = run(EvaluationRequest("", "", two_sources, images=2))
    assert result.comparison is not None
    assert (result.evaluation.images, result.comparison.both_right, result.comparison.p_value) == (2, 2, 1.0)


def test_whoever_is_told_may_give_up(two_sources: tuple[str, str]) -> None:
    def give_up(step: str) -> None:
        if step == "Evaluating":
            raise InterruptedError

    with pytest.raises(InterruptedError):
        run_evaluation(EvaluationRequest("", None, two_sources), give_up, lambda done, total: None)


def test_a_stream_has_no_parts_and_is_joined_to_nothing(two_sources: tuple[str, str]) -> None:
    result, _ = run(EvaluationRequest("", None, ["synthetic"], images=20))
    assert result.parts == ()
    assert result.spec_of(0) is None
    with pytest.raises(DigitpadError, match="synthetic has no end"):
        run(EvaluationRequest("", None, ["synthetic", two_sources[0]]))
