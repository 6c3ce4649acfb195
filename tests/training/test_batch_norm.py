"""A network trained with batch normalisation answers the same when it is folded into the plain one."""

# ruff: noqa: PLC0415 - importing these modules imports TensorFlow: only when a test runs, not when it is collected

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from digitpad.core.models.architectures import architecture

pytestmark = pytest.mark.tensorflow

SMALL: dict[str, Any] = {"filters": (4, 8), "dense": 16, "dropout": 0.1}


class Noise:
    """Batches of dots."""

    batch_size = 32

    def __len__(self) -> int:
        return 3

    def batch(self, epoch: int, step: int) -> tuple[Any, Any]:
        rng = np.random.default_rng((epoch, step))
        return rng.integers(0, 256, (32, 28, 28), dtype=np.uint8), rng.integers(0, 10, 32).astype(np.uint8)


def test_the_folded_network_answers_as_the_normalised_one() -> None:
    from training.models.build import build, get_weights, set_weights
    from training.models.folding import fold_batch_norm, recalibrate

    rng = np.random.default_rng(1)
    network = architecture("accurate", SMALL)
    model, plain = build(network, normalised=True), build(network)
    weights = {
        name: (values + rng.normal(0, 0.1, values.shape)).astype(np.float32)
        for name, values in get_weights(model).items()
    }
    weights = recalibrate(model, weights, Noise(), epoch=0)
    set_weights(plain, fold_batch_norm(weights))
    images = rng.random((5, 28, 28, 1)).astype(np.float32)
    np.testing.assert_allclose(plain(images).numpy(), model(images).numpy(), atol=1e-4)


def test_settling_gives_the_statistics_of_what_is_fed() -> None:
    from training.models.build import build, get_weights
    from training.models.folding import recalibrate

    model = build(architecture("accurate", SMALL), normalised=True)
    weights = recalibrate(model, get_weights(model), Noise(), epoch=0)
    x = np.concatenate([Noise().batch(0, step)[0] for step in range(3)]).astype(np.float32)[..., None] / 255
    convolved = model.get_layer("convolution1")(x).numpy()
    np.testing.assert_allclose(weights["convolution1_normalised/mean"], convolved.mean(axis=(0, 1, 2)), rtol=1e-3)
    np.testing.assert_allclose(weights["convolution1_normalised/variance"], convolved.var(axis=(0, 1, 2)), rtol=1e-2)


@pytest.mark.slow
def test_a_pool_depends_on_its_seed_and_not_on_the_processes() -> None:
    from digitpad.core.ink.ink import Ink
    from tests.digits import digit_ink
    from tests.training.test_training import small_images
    from training.data.image_pool import NO_DIGIT, NO_DIGITS, SHARES, PoolBatches, Sources, make_pool

    inks = [Ink(digit_ink(digit).strokes, label=digit, writer=1) for digit in range(10)]
    letters = [Ink(digit_ink(4).strokes, label=sign, writer=1) for sign in "XY"]
    amounts = dict.fromkeys(SHARES.keys() - {"images"}, 30) | {"papers": 4}
    sources = Sources(small_images(20), inks, letters)
    pools = [make_pool(amounts, sources, seed=3, processes=count) for count in (1, 2)]
    for kind, (images, labels) in pools[0].items():
        np.testing.assert_array_equal(images, pools[1][kind][0], err_msg=kind)
        assert (labels == NO_DIGIT).all() == (kind in NO_DIGITS)
    images, targets = PoolBatches(
        pools[0], SHARES, batch_size=50, steps=4, epochs=2, low_augmentation_epochs=0.5, seed=1
    ).batch(1, 3)
    assert images.shape == (50, 28, 28)
    assert images.dtype == np.uint8
    np.testing.assert_allclose(targets.sum(axis=1), 1.0, rtol=1e-6)
    assert targets[:, NO_DIGIT].sum() == sum(round(50 * SHARES[kind]) for kind in NO_DIGITS)


def test_everybody_counts_with_the_root_of_what_they_drew() -> None:
    from digitpad.core.ink.ink import Ink
    from tests.digits import digit_ink
    from training.data.image_pool import of_many_people

    inks = [Ink(digit_ink(3).strokes, label=3, writer=name) for name in ["a"] * 400 + ["b"] * 4 + ["c"]]
    chosen = [ink.writer for ink in of_many_people(inks, np.random.default_rng(0), 4600)]
    assert [round(chosen.count(name) / 200) for name in "abc"] == [20, 2, 1]


@pytest.mark.parametrize(("batch_size", "normalised"), [(32, True), (4, False)])
def test_the_trainer_folds_what_the_network_learns_with_unless_a_batch_tells_too_little(
    batch_size: int, normalised: bool
) -> None:
    from digitpad.core.runs.config import TrainConfig
    from training.loop.trainer import Callback, Trainer
    from training.models.build import build, set_weights

    class Few(Noise):
        batch_size = 4

    config = TrainConfig(
        network="fast", batch_size=batch_size, loss="one-hot", label_smoothing=0.1, precision="float32"
    )
    trainer = Trainer(config, Noise() if normalised else Few(), {})
    trainer.train(Callback())
    assert any("_normalised" in variable.path for variable in trainer._model.weights) is normalised
    plain = build(config.architecture)
    set_weights(plain, trainer.weights())
    images = Noise().batch(1, 0)[0]
    answers = plain(images[..., None].astype(np.float32) / 255).numpy()
    np.testing.assert_allclose(answers, trainer.answers(images), atol=1e-4)
    # What begins as a model's weights has no statistics to go on with: it learns as the plain network.
    begun = Trainer(config, Noise(), {}, weights=trainer.weights())
    np.testing.assert_allclose(begun.answers(images), answers, atol=1e-4)


def test_labels_are_smoothed_by_the_share_that_is_told() -> None:
    from digitpad.core.runs.config import TrainConfig
    from training.loop.trainer import Trainer
    from training.models.build import build, get_weights, set_weights

    config = TrainConfig(network="dense", loss="one-hot", label_smoothing=0.2, precision="float32")
    plain = build(config.architecture)
    silent = {name: np.zeros_like(values) for name, values in get_weights(plain).items()}
    silent["logits/bias"] = np.log(np.array([0.82, *[0.02] * 9], np.float32))
    set_weights(plain, silent)
    images = np.zeros((1, 2, 28, 28), np.uint8)
    result = Trainer(config, Noise(), {}, weights=silent)._train_step((images, np.zeros((1, 2), np.uint8)))
    np.testing.assert_allclose(result.losses, -(0.82 * np.log(0.82) + 9 * 0.02 * np.log(0.02)), rtol=1e-5)
