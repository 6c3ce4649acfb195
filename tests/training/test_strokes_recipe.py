"""The part that follows strokes, from ink to a model file: paths of other hands, a short training, the join."""

# ruff: noqa: PLC0415 - importing these modules imports TensorFlow: only when a test runs, not when it is collected

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.core.data.dataset import Labelled
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.models.file import read_model, write_model
from digitpad.core.models.sandbox import check_network
from digitpad.core.models.strokes import StrokesCard, stroke_architecture
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.stroke_path import stroke_path
from tests.digits import digit_ink
from tests.models import WEIGHT_ARRAYS, write_honest

pytestmark = pytest.mark.tensorflow

AMOUNTS = {"digits": 600, "letters": 60, "non_digits": 60}


def digits_by(writer: int) -> tuple[Ink, ...]:
    return tuple(Ink(digit_ink(digit).strokes, label=digit, writer=writer) for digit in range(10))


def letters() -> tuple[Ink, ...]:
    signs = {"V": [(0, 0), (5, 10), (10, 0)], "M": [(0, 10), (2, 0), (5, 6), (8, 0), (10, 10)]}
    return tuple(replace(Ink.from_points([points], label=sign), writer="lab/a") for sign, points in signs.items())


@pytest.fixture(scope="module")
def data() -> Any:
    from training.recipes.data import Data

    own, others = digits_by(1), digits_by(5)
    nothing = Labelled(np.zeros((0, 28, 28), dtype=np.uint8), np.zeros(0, dtype=np.uint8))
    seen = np.stack([normalise(ink) for ink in others]), np.arange(10, dtype=np.uint8)
    return Data(nothing, own, letters(), nothing, others, seen, letters(), nothing)


def test_drawing_by_another_hand_looks_the_same() -> None:
    from training.data.path_pool import by_another_hand

    rng = np.random.default_rng(1)
    ink = Ink.from_points([[(0, 0), (0, 10)], [(0, 5), (8, 5)], [(8, 0), (8, 10)]], label=4)
    others = [by_another_hand(ink, rng) for _ in range(200)]
    for other in others:
        assert other.label == 4
        np.testing.assert_allclose(normalise(other), normalise(ink), atol=1e-5)
    changed = sum(not np.array_equal(stroke_path(other), stroke_path(ink)) for other in others)
    assert 20 < changed < 100


def test_paths_have_targets_of_probabilities_and_depend_on_the_seed_only(data: Any) -> None:
    from training.data.path_pool import draw_paths

    paths, targets = draw_paths({"digits": 30, "letters": 10, "non_digits": 10}, data.inks, data.letters, seed=1)
    assert paths.shape == (50, 48, 1, 6)
    assert paths.dtype == targets.dtype == np.float32
    np.testing.assert_allclose(targets.sum(axis=1), 1)
    assert targets.shape == (50, 11)
    assert (targets[:30, :10].max(axis=1) == 1).all()
    assert (targets[30:, 10] == 1).all()  # a place of its own for what is no digit
    again = draw_paths({"digits": 30, "letters": 10, "non_digits": 10}, data.inks, data.letters, seed=1)
    np.testing.assert_array_equal(paths, again[0])


def test_weights_of_the_join_are_those_that_make_the_labels_most_likely() -> None:
    from training.calibration.join import best_join

    rng = np.random.default_rng(1)
    labels = rng.integers(0, 10, 2000).astype(np.uint8)
    logits = 2.0 * np.eye(10)[labels] + rng.normal(size=(2, 2000, 10))
    # Each sees the label under noise of its own, and says so: two such witnesses count for as much as one another.
    image, strokes = (np.exp(each) / np.exp(each).sum(axis=1, keepdims=True) for each in 2 * logits)
    image_weight, stroke_weight = best_join(image.astype(np.float32), strokes.astype(np.float32), labels)
    assert image_weight == pytest.approx(1, abs=0.15)
    assert stroke_weight == pytest.approx(1, abs=0.15)
    blind = np.full((2000, 10), 0.1, dtype=np.float32)
    noise = rng.dirichlet(np.ones(10), 2000).astype(np.float32)
    assert best_join(image.astype(np.float32), noise, labels)[1] < 0.1
    assert best_join(image.astype(np.float32), blind, labels)[0] > 0.9


@pytest.mark.slow
def test_a_short_training_gives_a_model_that_reads_strokes(data: Any, tmp_path: Path) -> None:
    from training.recipes.strokes import train_strokes, with_strokes

    weights = train_strokes(data, epochs=12, amounts=AMOUNTS)
    assert {name: values.shape for name, values in weights.items()} == stroke_architecture(classes=10).weight_shapes
    honest = read_model(write_honest(tmp_path / "honest.digitpad"))
    model, network = with_strokes(honest, weights, data)
    assert isinstance(model.card.strokes, StrokesCard)
    assert model.card.strokes.stroke_weight > model.card.strokes.image_weight  # the honest image network knows nothing
    path = tmp_path / "both.digitpad"
    write_model(path, model.card, tflite=model.tflite, weights=WEIGHT_ARRAYS, strokes=network)
    written = read_model(path)
    check_network(written)
    (images, labels), inks = data.held_out, data.held_out_inks
    assert np.mean(Recogniser(written).probabilities(images, inks).argmax(axis=1) == labels) >= 0.9
    assert np.mean(Recogniser(written).probabilities(images).argmax(axis=1) == labels) < 0.5
    halved = weights["logits/bias"].astype(np.float16)  # at half precision, as all that the recipe keeps
    np.testing.assert_array_equal(written.load_stroke_weights()["logits/bias"], halved)
