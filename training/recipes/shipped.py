"""The recipe of the shipped model, from MNIST and the pen digits; docs/training.md tells what it gives.

``python -m training.recipes.shipped --mnist mnist.npz --pen-digits pen-digits-train.jsonl.gz --output NAME.digitpad``
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError
from digitpad.core.recognition.model_file import write_model
from digitpad.core.recognition.normalise import PEN_WIDTH
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.presets import PRESETS
from training.augmentation import THICKEST_PEN
from training.networks import build
from training.normalised import build_normalised, folded, settled
from training.pool import SHARES, Amounts, PoolBatches, make_pool
from training.precision import policy_of
from training.recipes.data import HELD_OUT_WRITERS, Data, read_data
from training.recipes.finish import finish, judge
from training.trainer import Epoch, Trainer, Validation, Watcher

Say = Callable[[str], None]
Weights = dict[str, npt.NDArray[np.float32]]

AMOUNTS: Final = Amounts()


@dataclass(frozen=True, slots=True)
class Stage:
    """One training on one pool; the next stage goes on from its weights.

    Attributes:
        epochs: of `STEPS` batches.
        learning_rate: the highest.
        calm: share of the epochs, the last ones, in which images of MNIST are varied but little.
        thickest_nothing: width of the thickest pen for what is no digit, in pixels of 28.
        normalised: train with batch normalisation, which is folded into the weights at the end.
    """

    epochs: int
    learning_rate: float
    calm: float
    thickest_nothing: float
    normalised: bool


STEPS: Final = 300
"""Batches of an epoch."""

BATCH_SIZE: Final = 256

DROPOUT: Final = 0.3


def stages(epochs: int) -> tuple[Stage, ...]:
    """Return the two stages: ``epochs`` of wide variation, then a quarter of that closer to what will be asked.

    Nothing drawn with a thick pen teaches that a digit in felt tip may be none; the second stage takes that back.
    It trains the plain network, as it will be shipped.
    """
    return (
        Stage(epochs, 3e-3, calm=0.3, thickest_nothing=THICKEST_PEN, normalised=True),
        Stage(max(1, epochs // 4), 4e-4, calm=1.0, thickest_nothing=PEN_WIDTH, normalised=False),
    )


def configuration(stage: Stage, names: tuple[str, ...], seed: int) -> TrainConfig:
    """Return what the trainer is told in a stage."""
    return replace(
        PRESETS["accurate"].config,
        data=names,
        epochs=stage.epochs,
        learning_rate=stage.learning_rate,
        batch_size=BATCH_SIZE,
        optimizer="adamw" if stage.normalised else "adam",
        seed=seed,
    )


def train_stage(stage: Stage, config: TrainConfig, data: Data, weights: Weights | None, say: Say) -> Weights:
    """Train through one stage from ``weights``, or from chance, as the plain network has them."""
    started, seed = time.monotonic(), config.seed
    thickest, processes = stage.thickest_nothing, os.cpu_count() or 1
    pool = make_pool(AMOUNTS, data.images, data.inks, thickest, seed=seed, processes=processes)
    say(f"a pool of {sum(len(labels) for _, labels in pool.values()):,} images, {time.monotonic() - started:.0f} s")
    batches = PoolBatches(
        pool, SHARES, batch_size=BATCH_SIZE, steps=STEPS, epochs=stage.epochs, calm=stage.calm, seed=seed
    )
    validation: Validation = {
        "MNIST validation": (data.validation_images.images, data.validation_images.labels),
        "held-out writers": (data.held_out.images, data.held_out.labels),
    }
    say(f"{config.epochs} epochs of {len(batches)} batches, {policy_of(config)}")
    builder = _normalised_network if stage.normalised else _plain_network
    trainer = Trainer(config, batches, validation, weights=weights, builder=builder)
    trainer.train(_Progress(config.epochs, time.monotonic(), say))
    if not stage.normalised:
        return trainer.weights()
    return folded(settled(_normalised_network(config.network, {}), trainer.weights(), batches, epoch=stage.epochs))


def train_all(names: tuple[str, ...], data: Data, epochs: int, seed: int, say: Say) -> tuple[Weights, dict[str, Any]]:
    """Train through all stages; return the plain network's weights, and what its card tells of the training."""
    plan = stages(epochs)
    weights: Weights | None = None
    for number, stage in enumerate(plan):
        weights = train_stage(stage, configuration(stage, names, seed + number), data, weights, say)
    assert weights is not None
    return weights, _on_the_card(plan, configuration(plan[0], names, seed))


def _plain_network(name: str, _: Mapping[str, Any], *, policy: str = "float32") -> keras.Model:
    return build(name, {"dropout": DROPOUT}, policy=policy)


def _normalised_network(name: str, _: Mapping[str, Any], *, policy: str = "float32") -> keras.Model:
    return build_normalised(name, {"dropout": DROPOUT}, policy=policy)


def _on_the_card(plan: Sequence[Stage], config: TrainConfig) -> dict[str, Any]:
    return {
        **config.to_json(),
        "stages": [asdict(stage) for stage in plan],
        "steps": STEPS,
        "dropout": DROPOUT,
        "shares": SHARES,
        "policy": policy_of(config),
    }


class _Progress(Watcher):
    def __init__(self, epochs: int, started: float, say: Say) -> None:
        self._epochs, self._started, self._say = epochs, started, say

    def epoch_ended(self, epoch: Epoch) -> None:
        elapsed = time.monotonic() - self._started
        left = elapsed / epoch.number * (self._epochs - epoch.number)
        shares = ", ".join(f"{name} {measured.accuracy:.2%}" for name, measured in epoch.measured.items())
        self._say(
            f"epoch {epoch.number}/{self._epochs}: loss {epoch.loss:.4f}, {shares}; "
            f"{elapsed:.0f} s, about {left:.0f} s left"
        )


def _at_least(lowest: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        value = int(text)
        if value < lowest:
            raise ValueError(text)
        return value

    return number


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m training.recipes.shipped", description=(__doc__ or "").split(";")[0]
    )
    parser.add_argument("--mnist", type=Path, required=True, help="mnist.npz, as Keras keeps it")
    parser.add_argument("--pen-digits", type=Path, required=True, help="pen-digits-train.jsonl.gz")
    parser.add_argument("--output", type=Path, required=True, help="the model file to write")
    parser.add_argument("--epochs", type=_at_least(1), default=22, help="default: %(default)s")
    parser.add_argument("--seed", type=_at_least(0), default=1, help="default: %(default)s")
    parser.add_argument(
        "--held-out",
        type=lambda text: frozenset(map(int, text.split(","))),
        default=HELD_OUT_WRITERS,
        help="the writers kept out of training; default: 5,10,15,20,25,30",
    )
    parser.add_argument("--trial", action="store_true", help="leave MNIST's test images alone: there is more to choose")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the recipe; return the exit status."""
    options = _arguments(arguments)
    command = (
        f"python -m training.recipes.shipped --mnist {options.mnist.name} --pen-digits {options.pen_digits.name} "
        f"--output {options.output.name} --epochs {options.epochs} --seed {options.seed}"
    )
    names = (options.mnist.name, options.pen_digits.name)
    try:
        data = read_data(options.mnist, options.pen_digits, options.held_out)
        weights, training = train_all(names, data, options.epochs, options.seed, _say)
        model, weights = finish(weights, training, data, command)
        card = judge(model, data, test=not options.trial)
        write_model(options.output, card, tflite=model.tflite, weights=weights)
    except (DigitpadError, OSError) as error:
        _say(f"digitpad: {error}")
        return 1
    for name, value in card.metrics.items():
        _say(f"{name}: {value}")
    _say(f"{card.thresholds}; {options.output}: {options.output.stat().st_size:,} bytes")
    return 0


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
