"""Why a model answers as it does: what is said of an image is what the model itself says of the changed image."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad.core.inference.occlusion import PATCH, Explainer, changed_images
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.rasterise import Float32Array
from tests.digits import digit_ink
from tests.models import network, write_honest


@pytest.fixture(scope="module")
def shipped() -> Recogniser:
    return Recogniser.shipped()


@pytest.fixture(scope="module")
def explainer(shipped: Recogniser) -> Explainer:
    return Explainer(shipped)


def image_of(digit: int) -> Float32Array:
    return normalise(digit_ink(digit))


def test_each_change_is_small_and_in_its_place() -> None:
    image = image_of(8)
    changed, erased = changed_images(image)
    assert changed.shape == (196, 28, 28)
    assert changed.dtype == np.float32
    for number in range(196):
        row, column = divmod(number, 14)
        top, left = max(2 * row - 1, 0), max(2 * column - 1, 0)
        inside = np.zeros((28, 28), dtype=bool)
        inside[top : 2 * row - 1 + PATCH, left : 2 * column - 1 + PATCH] = True
        assert np.array_equal(changed[number][~inside], image[~inside])
        if erased[number]:
            assert not changed[number][inside].any()
        else:
            assert (changed[number][inside] >= image[inside]).all()
            assert changed[number][inside].max() == 1
    assert 0 < erased.sum() < 196


@pytest.mark.parametrize("digit", range(10))
def test_the_turn_is_what_the_model_says_of_the_changed_image(
    shipped: Recogniser, explainer: Explainer, digit: int
) -> None:
    image = image_of(digit)
    found = explainer.explain(image)
    changed, erased = changed_images(image)
    probabilities = shipped.probabilities(changed)
    elsewhere = np.flatnonzero(probabilities.argmax(axis=1) != digit)
    assert found.digit == digit
    if len(elsewhere) == 0:
        assert found.counterfactual is None
        return
    surest = elsewhere[probabilities[elsewhere].max(axis=1).argmax()]
    assert found.counterfactual is not None
    assert found.counterfactual.digit == probabilities[surest].argmax()
    assert found.counterfactual.confidence == pytest.approx(float(probabilities[surest].max()), abs=1e-5)
    assert found.counterfactual.erased == erased[surest]
    assert (found.counterfactual.top + 1) // 2 * 14 + (found.counterfactual.left + 1) // 2 == surest


def test_the_digit_that_is_asked_about_is_explained(shipped: Recogniser, explainer: Explainer) -> None:
    image = image_of(7)
    assert explainer.explain(image, 7).effect.tolist() == explainer.explain(image).effect.tolist()
    found = explainer.explain(image, 1)
    assert (found.digit, found.alone, found.counterfactual) == (1, 7, None)
    own, others = shipped.probabilities(image[None])[0, 1], shipped.probabilities(changed_images(image)[0])[:, 1]
    assert (found.effect > 0).any() == bool((others < own).any())


def test_a_six_without_its_belly_is_none(explainer: Explainer) -> None:
    found = explainer.explain(image_of(6))
    assert found.counterfactual is not None
    assert found.counterfactual.erased
    assert found.counterfactual.digit == 5


def test_the_ink_that_matters_most_is_the_ink_whose_loss_costs_most(shipped: Recogniser, explainer: Explainer) -> None:
    image = image_of(9)
    effect = explainer.explain(image).effect
    strongest = np.unravel_index(np.where(image > 0.3, effect, -np.inf).argmax(), effect.shape)
    weakest = np.unravel_index(np.where(image > 0.3, effect, np.inf).argmin(), effect.shape)
    without = [image.copy(), image.copy()]
    for each, (row, column) in zip(without, (strongest, weakest), strict=True):
        each[max(row - 2, 0) : row + 2, max(column - 2, 0) : column + 2] = 0
    costly, cheap = shipped.probabilities(np.stack(without))[:, 9]
    assert costly < cheap


def test_the_layers_are_those_of_the_network(explainer: Explainer) -> None:
    layers = explainer.explain(image_of(3)).layers
    assert layers[0].maps.shape[1:] == (28, 28)
    assert all(layer.maps.dtype == np.float32 and np.isfinite(layer.maps).all() for layer in layers)
    assert [layer.name for layer in layers][:2] == ["Convolution 1", "Convolution 2"]
    other = explainer.explain(image_of(7)).layers
    assert not np.array_equal(layers[0].maps, other[0].maps)


def test_a_network_without_convolutions_is_explained_too(tmp_path: Path) -> None:
    found = Explainer(Recogniser.open(write_honest(tmp_path / "dense.digitpad", tflite=network()))).explain(image_of(1))
    assert found.layers == ()
    assert np.isfinite(found.effect).all()


def test_the_explainer_does_not_touch_the_recogniser_it_explains(shipped: Recogniser, explainer: Explainer) -> None:
    image = image_of(2)
    before = shipped.predict(image)
    explainer.explain(image_of(5))
    assert shipped.predict(image) == before
