"""A small real training: batches, trainer, export, and the recipe from data files to a model file that recognises."""

# ruff: noqa: PLC0415 - importing these modules imports TensorFlow: only when a test runs, not when it is collected

from __future__ import annotations

import gzip
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from digitpad.core.data.dataset import Labelled
from digitpad.core.inference.litert import LiteRTModel
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.formats.json_lines import ink_line
from digitpad.core.ink.ink import Ink
from digitpad.core.models.architectures import architecture
from digitpad.core.models.file import ModelFile, read_model
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.runs.config import TrainConfig
from tests.digits import digit_ink

if TYPE_CHECKING:
    from training.models.build import Weights
    from training.recipes.data import Data

pytestmark = pytest.mark.tensorflow

SMALL: dict[str, Any] = {"filters": (4, 8), "dense": 16, "dropout": 0.1}


def small_images(count: int) -> Labelled:
    labels = (np.arange(count) % 10).astype(np.uint8)
    digits = np.stack([normalise(digit_ink(digit)) for digit in range(10)])
    return Labelled((digits[labels] * 255).astype(np.uint8), labels)


def inks_by(*writers: int | str) -> list[Ink]:
    return [Ink(digit_ink(d).strokes, label=d, writer=writer) for writer in writers for d in range(10)]


def batches(seed: int = 1, non_digit_share: float = 0.04) -> Any:
    from training.data.batches import VariedBatches

    share = non_digit_share
    return VariedBatches(small_images(40), inks_by(1), non_digit_share=share, batch_size=20, seed=seed, classes=10)


def test_batches_hold_images_in_range_and_targets_that_sum_to_one() -> None:
    images, targets = batches(non_digit_share=0.2).batch(1, 0)
    assert images.shape == (20, 28, 28, 1)
    assert images.dtype == targets.dtype == np.float32
    assert ((images >= 0) & (images <= 1)).all()
    np.testing.assert_allclose(targets.sum(axis=1), 1.0, rtol=1e-6)


def test_an_epoch_holds_each_image_and_each_ink_once_and_the_share_of_non_digits() -> None:
    stream = batches(non_digit_share=0.2)
    targets = np.concatenate([stream.batch(1, step)[1] for step in range(len(stream))])
    digits = targets[targets.max(axis=1) == 1].argmax(axis=1)
    assert len(targets) == (40 + 10) * 1.2
    assert np.bincount(digits).tolist() == [4 + 1] * 10


def test_batches_depend_on_seed_epoch_and_place_only() -> None:
    first, again, other = batches(seed=1), batches(seed=1), batches(seed=2)
    first.batch(1, 0)
    np.testing.assert_array_equal(first.batch(1, 1)[0], again.batch(1, 1)[0])
    assert not np.array_equal(first.batch(1, 1)[0], other.batch(1, 1)[0])
    assert not np.array_equal(first.batch(2, 1)[0], again.batch(1, 1)[0])


@pytest.mark.slow
def test_the_exported_network_answers_as_keras_does() -> None:
    from training.export.formats import to_tflite
    from training.models.build import build, get_weights

    model = build(architecture("accurate", SMALL))
    images = np.stack([normalise(digit_ink(digit)) for digit in range(10)])
    answers = LiteRTModel(to_tflite(architecture("accurate", SMALL), get_weights(model)), batch=10)(images)
    np.testing.assert_allclose(answers, model.predict(images[..., None], verbose=0), atol=0.02)


def trainer(*, epochs: int = 1, learning_rate: float = 2e-3, validation: Any = None, **mixture: Any) -> Any:
    from digitpad.core.runs.config import TrainConfig
    from training.loop.trainer import Trainer

    sizes: dict[str, Any] = {"network": "custom", "filters": (4, 8), "dense": (16,), "dropout": 0.1}
    config = TrainConfig(**sizes, epochs=epochs, learning_rate=learning_rate, loss="one-hot", averaging=0.9, seed=5)
    return Trainer(config, batches(**mixture), validation or {})


def test_the_same_seed_trains_the_same_network() -> None:
    from training.loop.trainer import Callback

    first, second = trainer(epochs=2), trainer(epochs=2)
    for one in (first, second):
        one.train(Callback())
    for name, values in first.weights().items():
        np.testing.assert_array_equal(values, second.weights()[name], err_msg=name)


def test_training_tells_every_epoch_and_learns() -> None:
    from training.loop.trainer import Callback, Epoch

    epochs: list[Epoch] = []

    class Listener(Callback):
        def epoch_ended(self, epoch: Epoch) -> None:
            epochs.append(epoch)

    data = small_images(10)
    itself = {"itself": (data.images, data.labels)}
    trainer(epochs=15, learning_rate=0.01, validation=itself, non_digit_share=0.0).train(Listener())
    assert [epoch.number for epoch in epochs] == list(range(1, 16))
    assert epochs[-1].loss < epochs[0].loss
    assert epochs[-1].measured["itself"].accuracy > 0.5


@pytest.fixture(scope="module")
def data_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """All data in small, and a recipe to which they are enough."""
    from training.calibration import families
    from training.data.image_pool import AMOUNTS
    from training.data.path_pool import PATHS
    from training.recipes import cross_validation, data, finish, shipped, strokes

    training, test, folder = small_images(120), small_images(20), tmp_path_factory.mktemp("recipe")
    files = data.Files(*(folder / f"{name}.gz" for name in ("mnist.npz", "pen.jsonl", "digits.jsonl", "letters.jsonl")))
    files = replace(files, mnist=folder / "mnist.npz")
    np.savez(files.mnist, x_train=training.images, y_train=training.labels, x_test=test.images, y_test=test.labels)
    write_inks(files.pen_digits, inks_by(1, 2, 3, 4, 5, 10))
    write_inks(files.unipen_digits, inks_by("syn0/ada", "syn0/ben", "syn0/eve"))
    write_inks(files.unipen_letters, [replace(ink, label="X") for ink in inks_by("syn0/ada", "syn0/ben", "kai0/kim1")])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(data, "MNIST_VALIDATION", 20)
        patch.setattr(shipped, "AMOUNTS", dict.fromkeys(AMOUNTS, 40) | {"papers": 4})
        patch.setattr(shipped, "STEPS", 2)
        patch.setattr(shipped, "BATCH_SIZE", 32)
        few = partial(strokes.train_strokes, epochs=1, amounts=dict.fromkeys(PATHS, 20))
        for module in (shipped, cross_validation):
            patch.setattr(module, "train_strokes", few)
        patch.setattr(finish, "_PAPERS", 8)
        patch.setattr(families, "_EACH", 10)
        patch.setattr(families, "_OF_A_SHAPE", 1)
        patch.setattr(os, "cpu_count", lambda: 1)  # one process more is enough
        yield files


def write_inks(path: Path, inks: Sequence[Ink]) -> None:
    path.write_bytes(gzip.compress(b"".join(map(ink_line, inks))))


def options_of(files: Any) -> list[str]:
    names = ("--mnist", "--pen-digits", "--unipen-digits", "--unipen-letters")
    return [word for name, path in zip(names, astuple(files), strict=True) for word in (name, str(path))]


def run(data_files: Any, output: Path, *more: str) -> int:
    from training.recipes.shipped import main

    return main([*options_of(data_files), "--output", str(output), "--epochs", "1", *more])


@pytest.fixture(scope="module")
def recipes_model(data_files: Any, tmp_path_factory: pytest.TempPathFactory) -> ModelFile:
    """What the recipe leaves."""
    output = tmp_path_factory.mktemp("model") / "new.digitpad"
    assert run(data_files, output) == 0
    return read_model(output)


def test_the_recipe_leaves_a_model_that_the_program_opens(recipes_model: ModelFile) -> None:
    model = recipes_model
    assert {item["licence"] for item in model.card.data} == {"CC BY-SA 3.0", "CC BY 4.0", "MIT"}
    assert 0 <= model.card.metrics["mnist_test_accuracy"] <= 1
    assert "/" not in model.card.command
    assert Recogniser(model).predict(normalise(digit_ink(7))).digit in range(10)
    assert sum(values.size for values in model.load_weights().values()) == model.card.parameters


def test_cross_validation_counts_the_mistakes_of_each_group(
    data_files: Any,
    recipes_model: ModelFile,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    from training.recipes import cross_validation, strokes

    shares: list[float] = []
    seen: list[set[object]] = []
    followed: list[set[object]] = []
    by_image = replace(recipes_model, card=replace(recipes_model.card, strokes=None), stroke_tflite=None)

    # What is dear stands for itself: the recipe above has done all of it.
    def train(config: TrainConfig, data: Data, *, share: float) -> Weights:
        seen.append({ink.writer for ink in data.inks})
        shares.append(share)
        return recipes_model.load_weights()

    def finish(weights: Weights, training: Any, data: Data, command: str) -> tuple[ModelFile, Weights]:
        return by_image, weights

    def train_strokes(data: Data, *, seed: int, amounts: Mapping[str, int]) -> Weights:
        followed.append({ink.writer for ink in data.inks})
        return recipes_model.load_stroke_weights()

    for name, stands_for_it in (("train", train), ("finish", finish), ("train_strokes", train_strokes)):
        monkeypatch.setattr(cross_validation, name, stands_for_it)
    monkeypatch.setattr(strokes, "to_tflite", lambda *_: recipes_model.stroke_tflite)
    assert cross_validation.main([*options_of(data_files), "--epochs", "1"]) == 0
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in capsys.readouterr().out.splitlines()]
    everybody: set[object] = {1, 2, 3, 4, 5, 10, "syn0/ada", "syn0/ben", "syn0/eve"}
    kept_out: list[set[object]] = [{1, "syn0/ben"}, {2, "syn0/eve"}, {3}, {4}, {5, 10, "syn0/ada"}]
    assert seen == followed == [everybody - people for people in kept_out]
    by_group = {(group, source): (int(read), int(wrong)) for group, source, read, wrong, _ in rows}
    read = {people: count for people, (count, _) in by_group.items()}
    assert [read[group, "every"] for group in "12345"] == [20, 20, 10, 10, 30]
    assert (read["all", "pen"], read["all", "syn"], read["all", "every"]) == (60, 30, 90)
    wrong = [by_group[group, "every"][1] for group in ("all", *"12345")]
    assert wrong[0] == sum(wrong[1:])
    assert rows[-1][4] == f"{1 - wrong[0] / 90:.2%}"
    in_two = ["--folds", "2", "--share", "0.5", "--keep", str(tmp_path)]
    assert cross_validation.main([*options_of(data_files), *in_two]) == 0
    halves: list[set[object]] = [{1, 3, 5, 10, "syn0/ada", "syn0/ben"}, {2, 4, "syn0/eve"}]
    assert seen[5:] == followed[5:] == [everybody - people for people in halves]
    assert shares == [1.0] * 5 + [0.5] * 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["without-1,3,5.digitpad", "without-2,4.digitpad"]
    assert all(read_model(path).stroke_tflite == recipes_model.stroke_tflite for path in tmp_path.iterdir())


def test_a_trial_leaves_the_test_images_alone(
    data_files: Any, recipes_model: ModelFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from training.recipes import shipped

    weights = recipes_model.load_weights()
    monkeypatch.setattr(shipped, "train", lambda *_: weights)
    monkeypatch.setattr(shipped, "finish", lambda *_: (recipes_model, weights))
    monkeypatch.setattr(shipped, "train_strokes", lambda *_, **__: recipes_model.load_stroke_weights())
    assert run(data_files, tmp_path / "new.digitpad", "--trial") == 0
    metrics = read_model(tmp_path / "new.digitpad").card.metrics
    assert metrics.keys() == recipes_model.card.metrics.keys() - {"mnist_test_accuracy"}


def test_the_recipe_says_in_one_line_what_is_wrong_with_its_data(
    data_files: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pen.jsonl.gz").write_bytes(gzip.compress(b'{"strokes": [[[0, 0]]], "label": 1}\n'))
    assert run(replace(data_files, pen_digits=tmp_path / "pen.jsonl.gz"), tmp_path / "new.digitpad") == 1
    assert "without label or writer" in capsys.readouterr().err
    assert not (tmp_path / "new.digitpad").exists()
