"""Any model on any source: what is found, what is kept to be looked at, and how much memory that takes."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.dataset import DataSet, Images, Labels, Stream
from digitpad.core.data.sources import open_source
from digitpad.core.data.spec import DataSpec
from digitpad.core.evaluation.asking.answered import STREAM_IMAGES
from digitpad.core.evaluation.evaluate import evaluate
from digitpad.core.evaluation.examples import PER_CELL, SAMPLE
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.formats.json_lines import ink_line
from digitpad.core.ink.ink import Ink
from digitpad.core.models.file import read_model
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.prepared import prepared
from tests.core.data.samples import images, labels
from tests.core.evaluation.answers import Scripted, number_of, numbered, random_answers
from tests.digits import digit_ink
from tests.models import write_following


def test_the_shipped_model_reads_ten_digits() -> None:
    found = evaluate(Recogniser.shipped(), DataSet(name="ten", images=images(), labels=labels()))
    assert found.scores is not None
    assert found.scores.accuracy == 1.0
    assert np.array_equal(found.scores.confusion, np.eye(10, dtype=np.int64))
    assert found.answers is not None
    assert found.answers.predicted.tolist() == list(range(10))
    assert (found.model, found.data, found.images) == (Recogniser.shipped().card.name, "ten", 10)


def test_every_answer_is_kept_in_the_order_of_the_set() -> None:
    answers, digits = random_answers(3000)
    found = evaluate(Scripted(answers), numbered(3000, digits))
    assert found.answers is not None
    assert np.array_equal(found.answers.predicted, answers.argmax(axis=1))
    assert np.array_equal(found.answers.confidence, answers.max(axis=1))


def test_the_surest_errors_come_first_and_none_surer_is_missing() -> None:
    answers, digits = random_answers(6000)
    found = evaluate(Scripted(answers), numbered(6000, digits))
    wrong = np.flatnonzero(answers.argmax(axis=1) != digits)
    assert len(wrong) > PER_CELL
    expected = wrong[np.argsort(-answers[wrong].max(axis=1), kind="stable")][:PER_CELL]
    shown = found.examples.errors()
    assert [example.index for example in shown] == expected.tolist()
    assert number_of(np.stack([example.image for example in shown])).tolist() == expected.tolist()
    assert all(example.is_error for example in shown)


def test_a_cell_holds_its_own_images_errors_by_confidence_and_right_ones_by_doubt() -> None:
    answers, digits = random_answers(6000)
    examples = evaluate(Scripted(answers), numbered(6000, digits)).examples
    for label, predicted in ((4, 9), (7, 7)):
        inside = np.flatnonzero((digits == label) & (answers.argmax(axis=1) == predicted))
        confidence = answers[inside].max(axis=1)
        order = inside[np.argsort(confidence if label == predicted else -confidence, kind="stable")][:PER_CELL]
        assert [example.index for example in examples.cells[label][predicted]] == order.tolist()


def test_the_sample_is_fair_and_the_same_each_time() -> None:
    answers, digits = random_answers(4000)
    samples = [evaluate(Scripted(answers), numbered(4000, digits)).examples.sample for _ in range(2)]
    rows = [[example.index for example in sample] for sample in samples]
    assert rows[0] == rows[1] == sorted(rows[0])
    assert len(rows[0]) == SAMPLE
    assert 1000 < np.mean(rows[0]) < 3000


def test_images_without_labels_get_answers_and_no_figures() -> None:
    answers, _ = random_answers(50)
    found = evaluate(Scripted(answers), numbered(50))
    assert found.scores is None
    assert found.examples.errors() == ()
    assert len(found.examples.sample) == 50
    assert found.answers is not None
    assert np.array_equal(found.answers.predicted, answers.argmax(axis=1))


def test_only_as_many_as_are_asked_for() -> None:
    answers, digits = random_answers(2000)
    recogniser = Scripted(answers)
    assert evaluate(recogniser, numbered(2000, digits), images=700).images == 700
    assert sum(recogniser.asked) == 700
    assert evaluate(recogniser, numbered(2000, digits), images=9999).images == 2000


def test_progress_is_told_and_can_give_up() -> None:
    answers, digits = random_answers(2000)
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        told.append((done, total))
        if done >= 1000:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        evaluate(Scripted(answers), numbered(2000, digits), progress=progress)
    assert told[-1][0] < 2000
    assert all(total == 2000 for _, total in told)
    assert [done for done, _ in told] == sorted({done for done, _ in told})


def test_a_stream_is_measured_by_images_that_no_training_sees() -> None:
    stream = open_source("synthetic")
    assert isinstance(stream, Stream)
    found = evaluate(Recogniser.shipped(), stream, images=600)
    assert found.scores is not None
    assert found.scores.accuracy > 0.9
    assert found.answers is None
    assert evaluate(Recogniser.shipped(), stream, images=600).scores.loss == found.scores.loss  # type: ignore[union-attr]
    shown = np.stack([example.image for example in found.examples.sample])
    trained_on = stream.chunk(0, 512).images
    assert not any((image == trained_on).all(axis=(1, 2)).any() for image in shown)


def noise(rng: np.random.Generator, count: int) -> tuple[Images, Labels]:
    """A stream that costs next to nothing: its images carry random numbers below 10,000."""
    made = np.zeros((count, 28, 28), dtype=np.uint8)
    number = rng.integers(0, 10_000, count)
    made[:, 0, 0], made[:, 0, 1] = number % 256, number // 256
    return made, (number % 10).astype(np.uint8)


@pytest.fixture
def tracing() -> Iterator[None]:
    tracemalloc.start()
    yield
    tracemalloc.stop()


@pytest.mark.usefixtures("tracing")
def test_ten_times_as_many_images_of_a_stream_take_no_more_memory() -> None:
    recogniser = Scripted(random_answers(10_000)[0])
    peaks = []
    for count in (12_000, 120_000):
        tracemalloc.reset_peak()
        evaluate(recogniser, Stream(name="noise", draw=noise), images=count)
        peaks.append(tracemalloc.get_traced_memory()[1])
    assert peaks[1] < 1.5 * peaks[0]
    assert peaks[1] < 60_000_000


def test_a_stream_ends_where_nobody_says_so() -> None:
    recogniser = Scripted(random_answers(10_000)[0])
    assert evaluate(recogniser, Stream(name="noise", draw=noise)).images == STREAM_IMAGES


def test_ink_is_evaluated_as_it_is_predicted(tmp_path: Path) -> None:
    recogniser = Recogniser(read_model(write_following(tmp_path / "following.digitpad")))
    inks = [Ink(digit_ink(digit).strokes, label=digit) for digit in range(10)]
    (tmp_path / "mine.jsonl").write_bytes(b"".join(map(ink_line, inks)))
    source = open_source(DataSpec(str(tmp_path / "mine.jsonl")))
    answers = evaluate(recogniser, source).answers
    assert answers is not None
    predicted = [recogniser.predict(*prepared(ink)) for ink in inks]
    assert answers.predicted.tolist() == [each.digit for each in predicted]
    np.testing.assert_allclose(answers.confidence, [each.confidence for each in predicted], atol=1e-3)
    by_image = recogniser.probabilities(np.stack([normalise(ink) for ink in inks]))
    assert np.abs(answers.confidence - by_image.max(axis=1)).max() > 0.01
