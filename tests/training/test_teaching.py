"""Teach a small real model somebody's digits: what it learns, what it keeps, and what is told of it."""

# ruff: noqa: PLC0415 - importing these modules imports TensorFlow: only when a test runs, not when it is collected

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.core.drawings.database import Drawings, drawings_path
from digitpad.core.drawings.drawing import Drawing, Origin
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.models.architectures import architecture
from digitpad.core.models.file import NETWORK, ModelFile, read_model, write_model
from digitpad.core.models.strokes import StrokeNetwork, StrokesCard, stroke_architecture
from digitpad.core.runs.comparison import read_changed
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import AnswersCompared, EpochEnded, Event, ModelSaved, RunEnded
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import create_run
from tests.digits import digit_ink
from tests.models import card

pytestmark = pytest.mark.tensorflow

SIZES: dict[str, Any] = {"filters": [4], "dense": [8], "dropout": 0.0}
VALUES: dict[str, Any] = {
    "data": ("drawings",), "network": "custom", **SIZES, "epochs": 1, "batch_size": 16, "loss": "one-hot",
    "augment": True, "replay": 0.5, "learning_rate": 0.01,
}  # fmt: skip
OF_STROKES: dict[str, Any] = {"filters": [4, 4], "dense": 8, "dropout": 0.0}


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> ModelFile:
    """A small model that follows strokes, with the weights of chance."""
    import keras

    from training.export.formats import to_tflite
    from training.models.build import build, get_weights

    keras.utils.set_random_seed(1)
    described = StrokesCard(network_parameters=OF_STROKES, parameters=0, image_weight=0.5, stroke_weight=0.7)
    networks = architecture("custom", SIZES), stroke_architecture(described, classes=10)
    of_image, of_strokes = (get_weights(build(network)) for network in networks)
    sizes = [sum(values.size for values in weights.values()) for weights in (of_image, of_strokes)]
    described = replace(described, parameters=sizes[1], max_other_probability=0.9)
    path = tmp_path_factory.mktemp("models") / "start.digitpad"
    write_model(
        path, card(name="start", network="custom", network_parameters=SIZES, parameters=sizes[0], strokes=described),
        tflite=to_tflite(networks[0], of_image), weights=of_image,
        strokes=StrokeNetwork(to_tflite(networks[1], of_strokes), of_strokes),
    )  # fmt: skip
    return read_model(path)


@pytest.fixture(autouse=True)
def small_pools(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rehearsal that is short and quickly made."""
    from training.data.rehearsal import batches, pools

    for name, few in (("_OWN_VARIANTS", 60), ("_INKS", 60), ("_NO_DIGITS", 10), ("_CHECKED", 40)):
        monkeypatch.setattr(pools, name, few)
    monkeypatch.setattr(batches, "STREAM_EPOCH", 320)


def draw(count: int) -> None:
    """Keep so many labelled drawings, mirrored digits, which the model of a test has never seen."""
    with Drawings(drawings_path()) as drawings:
        for i in range(count):
            strokes = tuple(Stroke(each.points @ np.diag([-1.0 - i / 100, 1.0])) for each in digit_ink(i % 10).strokes)
            drawing = Drawing(label=i % 10, drawn=float(i), origin=Origin.PRACTICE)
            drawings.keep(drawing, Ink(strokes, label=i % 10))


def taught(start: ModelFile, **changes: Any) -> tuple[Run, list[Event]]:
    """Train a run of the tests' size to its end."""
    from training.loop.job import Job

    run = create_run(TrainConfig.from_json(VALUES | {"start_from": str(start.path)} | changes))
    events: list[Event] = []
    job = Job(run, events.append)
    job.train()
    job.close()
    ended = events[-1]
    assert isinstance(ended, RunEnded)
    assert ended.outcome == "finished", ended.reason
    return run, events


def test_a_model_is_taught_keeps_its_parts_and_tells_before_and_after(start: ModelFile) -> None:
    draw(20)
    before = start.path.read_bytes()
    run, events = taught(start)
    model = read_model(run.model)
    assert start.path.read_bytes() == before
    # It follows strokes as before, and they were taught, too.
    assert model.card.strokes == start.card.strokes
    old, new = start.load_stroke_weights(), model.load_stroke_weights()
    assert old.keys() == new.keys()
    assert not all(np.array_equal(old[name], new[name]) for name in old)
    assert model.card.thresholds == start.card.thresholds
    assert model.card.certainty == ()
    # The family tree, by name and hash, with what was taught.
    (parent,) = model.card.parents
    assert (parent.name, parent.sha256) == ("start", start.card.sha256[NETWORK])
    assert (parent.taught, parent.images, len(parent.digest)) == ("drawings", 20, 64)
    assert [each["used"] for each in model.card.data][-1] == "by start, as which it began: all"
    (compared,) = [event for event in events if isinstance(event, AnswersCompared)]
    assert (compared.own, compared.parts, compared.others, compared.others_of) == (20, 3, 40, "synthetic")
    changed = read_changed(run, compared)
    assert changed is not None
    assert all(was != now for was, now in zip(compared.before, compared.after, strict=True))
    ended = events[-1]
    assert isinstance(ended, RunEnded)
    assert (ended.own_digits, ended.own_right_before, ended.own_right_after) == (
        20, compared.own_before, compared.own_after
    )  # fmt: skip


@pytest.mark.slow
def test_a_model_of_a_model_has_both_as_parents_and_other_drawings_have_another_digest(start: ModelFile) -> None:
    draw(12)
    first, _ = taught(start)
    draw(13)
    second, _ = taught(read_model(first.model), name="second")
    parents = read_model(second.model).card.parents
    assert [parent.name for parent in parents] == [first.name, "start"]
    assert [parent.images for parent in parents] == [13, 12]
    assert len({parent.digest for parent in parents}) == 2


@pytest.mark.slow
def test_a_training_on_other_data_keeps_the_network_for_strokes_as_it_is(start: ModelFile, digits_file: Path) -> None:
    run, events = taught(start, data=(str(digits_file),), replay=0.0, augment=False)
    model = read_model(run.model)
    assert model.stroke_tflite == start.stroke_tflite
    assert model.card.strokes == start.card.strokes
    assert model.card.parents[0].images == 600
    assert not any(isinstance(event, AnswersCompared) for event in events)


def test_drawings_that_are_kept_out_are_learned_by_nobody(start: ModelFile) -> None:
    from training.data.rehearsal.batches import RehearsalBatches
    from training.data.run_data import load_run_data

    draw(10)
    config = TrainConfig(
        data=("drawings",), network="custom", filters=(4,), dense=(8,), dropout=0.0, loss="one-hot", augment=True,
        replay=0.75, start_from=str(start.path), batch_size=16,
    )  # fmt: skip
    rehearsal = load_run_data(config, lambda *_: None, start).rehearsal
    assert rehearsal is not None
    assert rehearsal.of_paths is not None
    out = np.array([3, 4])
    for own, rehearsed in (rehearsal.of_images, rehearsal.of_paths):
        left = own.without(out)
        assert set(left.drawings.tolist()) == set(range(10)) - {3, 4}
        inputs, targets = RehearsalBatches(left, rehearsed, replay=0.75, batch_size=16, seed=1).batch(1, 0)
        assert len(inputs) == len(targets) == 16
        # A quarter of the batch is taught: nobody is surer of a drawing than who is told its label.
        assert (targets[:4].max(axis=1) == 1).all()
        np.testing.assert_allclose(targets.sum(axis=1), 1, atol=1e-3)
        # The first variant of each is as it was drawn.
        first = [int(np.flatnonzero(own.drawings == row)[0]) for row in range(10)]
        if inputs.dtype == np.uint8:
            np.testing.assert_array_equal(own.inputs[first], rehearsal.own.images)


def test_what_is_no_digit_is_taught_as_none_and_kept_out_of_nothing(start: ModelFile) -> None:
    from training.data.run_data import load_run_data

    draw(10)
    with Drawings(drawings_path()) as drawings:
        for i in range(2):
            scribble = Ink.from_points([[(0, 0), (9, 9 + i)], [(0, 9), (9, 0)]])
            drawings.keep(Drawing(label=None, drawn=float(i), origin=Origin.CORRECTION), scribble)
    config = TrainConfig.from_json(VALUES | {"start_from": str(start.path)})
    data = load_run_data(config, lambda *_: None, start)
    assert data.loaded.notes == ("2 drawings of no digit are taught as that",)
    assert data.rehearsal is not None
    assert data.rehearsal.of_paths is not None
    for own, rehearsed in (data.rehearsal.of_images, data.rehearsal.of_paths):
        assert len(own.targets) == 60  # as without them
        last = rehearsed.targets[-60:]
        np.testing.assert_allclose(last, 0.1)
        assert not np.allclose(rehearsed.targets[:-60], 0.1, atol=1e-3)
        assert (rehearsed.drawings == -1).all()


def test_what_was_learned_ends_as_near_to_the_beginning_as_the_drawings_allow(
    start: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    from training.data.run_data import load_run_data
    from training.loop import teaching
    from training.loop.trainer import Trainer

    draw(10)
    config = TrainConfig.from_json(VALUES | {"start_from": str(start.path), "epochs": 3})
    data = load_run_data(config, lambda *_: None, start)
    assert data.rehearsal is not None
    first = start.load_weights()
    pupil = teaching.Pupil(Trainer(config, data.batches, {}, weights=first), config, data.rehearsal.of_images)
    assert pupil.learn(lambda: False)
    last = pupil.trainer.weights()
    images, labels = pupil.taught.inputs, pupil.taught.targets.argmax(axis=1)

    def right(share: float) -> float:
        weights = {name: (1 - share) * first[name] + share * last[name] for name in first}
        return float(np.mean(pupil.trainer.answers_with(weights, images).argmax(axis=1) == labels))

    for lost in (0.0, 0.3, 1.0):
        monkeypatch.setattr(teaching, "_LOST", lost)
        ended, _ = teaching.settled(pupil, None, start.card)
        (share,) = {
            round(float(np.median((ended[name] - first[name])[moved] / (last[name] - first[name])[moved])), 2)
            for name in first
            if (moved := np.abs(last[name] - first[name]) > 1e-3).any()
        }
        assert right(share) >= right(1.0) - lost
        assert all(right(each) < right(1.0) - lost for each in teaching._SHARES if each < share)
    assert share == min(teaching._SHARES)
    np.testing.assert_array_equal(pupil.trainer.weights()["logits/bias"], last["logits/bias"])


def test_only_the_last_model_is_written_and_a_stop_writes_the_one_that_is_there(
    start: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(10)
    _, events = taught(start, epochs=3)
    assert [event.epoch for event in events if isinstance(event, ModelSaved)] == [3]
    from training.loop.job import Job

    run = create_run(TrainConfig.from_json(VALUES | {"start_from": str(start.path), "epochs": 3}))
    said: list[Event] = []

    def tell(event: Event) -> None:
        said.append(event)
        if isinstance(event, EpochEnded):
            job.stop()

    job = Job(run, tell)
    job.train()
    job.close()
    assert said[-1].outcome == "stopped"  # type: ignore[union-attr]
    assert [event.epoch for event in said if isinstance(event, ModelSaved)] == [1]
    assert read_model(run.model).card.training["epoch"] == 1


def test_a_stop_during_the_comparison_leaves_the_model_and_tells_no_comparison(
    start: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    from training.loop.teaching import Examination

    monkeypatch.setattr(Examination, "compared", lambda *_: None)
    draw(10)
    run, events = taught(start)
    assert run.model.exists()
    assert not any(isinstance(event, AnswersCompared) for event in events)
    assert events[-1].own_digits == 0  # type: ignore[union-attr]


def test_a_single_drawing_can_be_taught_but_tells_nothing(start: ModelFile) -> None:
    draw(1)
    run, events = taught(start)
    assert read_model(run.model).card.parents[0].images == 1
    assert not any(isinstance(event, AnswersCompared) for event in events)


def test_without_tensorflow_a_sentence_says_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    from digitpad.core.errors import DigitpadError
    from training.loop.job import import_tensorflow

    monkeypatch.setitem(sys.modules, "keras", None)
    with pytest.raises(DigitpadError) as refused:
        import_tensorflow()
    sentence = str(refused.value)
    assert sentence.startswith("Training needs TensorFlow")
    assert 'python -m pip install "tensorflow' in sentence
