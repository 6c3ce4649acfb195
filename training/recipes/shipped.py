"""The recipe of the shipped model, from MNIST and the ink of many people; docs/training.md tells what it gives.

``python -m training.recipes.shipped --mnist mnist.npz --pen-digits pen-digits-train.jsonl.gz
--unipen-digits unipen-digits-train.jsonl.gz --unipen-letters unipen-letters-train.jsonl.gz --output NAME.digitpad``
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import keras

from digitpad.core.errors import DigitpadError
from digitpad.core.models.architectures import Architecture, architecture
from digitpad.core.models.file import write_model
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.presets import PRESETS
from training.data.image_pool import AMOUNTS, SHARES, PoolBatches, Sources, make_pool
from training.loop.precision import policy_of
from training.loop.trainer import Callback, Epoch, Trainer, Validation
from training.models.build import Weights, build
from training.models.folding import fold_batch_norm, fold_blur, recalibrate
from training.recipes.data import Data, Files, read_data, recipe_parser, say
from training.recipes.finish import finish, judge
from training.recipes.people import DEFAULT_GROUP, GROUPS
from training.recipes.strokes import train_strokes, with_strokes

STEPS: Final = 300
"""Batches of an epoch."""

BATCH_SIZE: Final = 256

LEARNING_RATE: Final = 3e-3
"""The highest of the one-cycle schedule."""

LOW_AUGMENTATION_EPOCHS: Final = 0.3
"""Share of the epochs, the last ones, in which images of MNIST are varied but little."""

DROPOUT: Final = 0.3

SOFTNESS: Final = 0.06
"""What each pixel gives to a neighbour in the blur that is folded in: docs/training.md, "Two populations"."""


def configuration(epochs: int, names: tuple[str, ...], seed: int) -> TrainConfig:
    """Return what the trainer is told; ``names`` are those of the data files."""
    return replace(
        PRESETS["compact"].config,
        data=names,
        epochs=epochs,
        learning_rate=LEARNING_RATE,
        batch_size=BATCH_SIZE,
        optimizer="adamw",
        seed=seed,
    )


def train(config: TrainConfig, data: Data, *, share: float = 1.0) -> Weights:
    """Train with batch normalisation; return the weights of the plain network, with it and the blur folded in.

    Args:
        config: of the training.
        data: what is trained on.
        share: of the images that are drawn otherwise.
    """
    started = time.monotonic()
    sources = Sources(data.images, data.inks, data.letters)
    amounts = {kind: round(share * count) for kind, count in AMOUNTS.items()}
    pool = make_pool(amounts, sources, seed=config.seed, processes=os.cpu_count() or 1)
    say(f"a pool of {sum(len(labels) for _, labels in pool.values()):,} images, {time.monotonic() - started:.0f} s")
    batches = PoolBatches(
        pool,
        SHARES,
        batch_size=BATCH_SIZE,
        steps=STEPS,
        epochs=config.epochs,
        low_augmentation_epochs=LOW_AUGMENTATION_EPOCHS,
        seed=config.seed,
    )
    validation: Validation = {"MNIST validation": data.validation_images, "held-out writers": data.held_out}
    say(f"{config.epochs} epochs of {len(batches)} batches, {policy_of(config)}")
    trainer = Trainer(config, batches, validation, builder=_normalised_network)
    trainer.train(_Progress(config.epochs))
    model = _normalised_network(config.architecture)
    plain = fold_batch_norm(recalibrate(model, trainer.weights(), batches, epoch=config.epochs))
    return fold_blur(plain, SOFTNESS, layer="convolution1")


def on_the_card(config: TrainConfig) -> dict[str, Any]:
    """Return what a model's card tells of its training."""
    return {
        **config.to_json(),
        "steps": STEPS,
        "low_augmentation_epochs": LOW_AUGMENTATION_EPOCHS,
        "dropout": DROPOUT,
        "softness": SOFTNESS,
        "shares": SHARES,
        "policy": policy_of(config),
    }


def _normalised_network(network: Architecture, *, policy: str = "float32") -> keras.Model:
    return build(architecture(network.name, {"dropout": DROPOUT}), policy=policy, normalised=True, with_none=True)


class _Progress(Callback):
    def __init__(self, epochs: int) -> None:
        self._epochs, self._started = epochs, time.monotonic()

    def epoch_ended(self, epoch: Epoch) -> None:
        elapsed = time.monotonic() - self._started
        left = elapsed / epoch.number * (self._epochs - epoch.number)
        shares = ", ".join(f"{name} {measured.accuracy:.2%}" for name, measured in epoch.measured.items())
        say(
            f"epoch {epoch.number}/{self._epochs}: loss {epoch.loss:.4f}, {shares}; "
            f"{elapsed:.0f} s, about {left:.0f} s left"
        )


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = recipe_parser("shipped", (__doc__ or "").split(";")[0])
    parser.add_argument("--output", type=Path, required=True, help="the model file to write")
    parser.add_argument("--epochs", type=int, default=60, help="default: %(default)s")
    parser.add_argument("--seed", type=int, default=1, help="default: %(default)s")
    parser.add_argument(
        "--held-out",
        default=DEFAULT_GROUP,
        help=f"the group of writers, 1 to {GROUPS}, or the laboratory kept out of training; default: %(default)s",
    )
    parser.add_argument("--trial", action="store_true", help="leave MNIST's test images alone: there is more to choose")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the recipe; return the exit status."""
    options = _arguments(arguments)
    files = Files.of(options)
    command = (
        f"python -m training.recipes.shipped {files.as_options()} "
        f"--output {options.output.name} --epochs {options.epochs} --seed {options.seed}"
    )
    try:
        config = configuration(options.epochs, files.names, options.seed)
        data = read_data(files, options.held_out)
        model, weights = finish(train(config, data), on_the_card(config), data, command)
        model, strokes = with_strokes(model, train_strokes(data, seed=options.seed), data)
        card = judge(model, data, test=not options.trial)
        write_model(options.output, card, tflite=model.tflite, weights=weights, strokes=strokes)
    except (DigitpadError, OSError) as error:
        say(f"digitpad: {error}")
        return 1
    for name, value in card.metrics.items():
        say(f"{name}: {value}")
    say(f"{card.thresholds}; {options.output}: {options.output.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
