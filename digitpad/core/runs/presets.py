"""Configurations to begin with: one for each network, under its name, and the ones that people come for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from digitpad.core.data.spec import DataSpec
from digitpad.core.runs.config import TrainConfig

STREAM_EPOCHS: Final = 6
"""Epochs of 10,000 images, the least that a stream is trained for by default: as many images as MNIST has.

Of other synthetic digits the preset ``fast`` reads 96.0 % after them, and 92.7 % if it has one epoch (``digitpad train
--data synthetic [--epochs 1]``).
"""


@dataclass(frozen=True, slots=True)
class Preset:
    """A configuration with a label for people; its data is for the user to choose."""

    label: str
    config: TrainConfig


_TUTORIAL: Final = TrainConfig(network="cnn", epochs=5, learning_rate=1e-3, schedule="constant")


def _preset(label: str, network: str, **changes: object) -> Preset:
    values = {**_TUTORIAL.to_json(), "network": network, **changes}
    return Preset(label, TrainConfig.from_json(values))


PRESETS: Final[Mapping[str, Preset]] = {
    "fast": Preset("Fast: 99 % in seconds", TrainConfig(epochs=2, batch_size=128, learning_rate=4e-3)),
    "accurate": _preset(
        "Accurate: as the shipped model",
        "accurate",
        epochs=20,
        learning_rate=2e-3,
        schedule="one-cycle",
        loss="one-hot",
        averaging=0.998,
        augment=True,
        non_digits=0.04,
    ),
    "dense": _preset(
        "Dense network", "dense", batch_size=64, learning_rate=4e-3, schedule="one-cycle", optimizer="adamw"
    ),
    "cnn": _preset("Plain CNN", "cnn"),
    "deep-cnn": _preset("Deeper CNN", "deep-cnn"),
    "keras-example": _preset("Keras' example", "keras-example", epochs=15, loss="one-hot"),
    "custom": _preset("Custom network", "custom"),
}
"""By name; a network's own preset has the network's name, and gives the defaults where only the network is chosen."""


def preset_config(name: str) -> TrainConfig:
    """Return the configuration of the preset ``name``; a network that has no preset is trained as in a tutorial."""
    return PRESETS[name].config if name in PRESETS else replace(_TUTORIAL, network=name)


def with_epochs_for(config: TrainConfig, data: Sequence[str]) -> TrainConfig:
    """Return a preset's ``config`` with enough epochs if none of the sources ``data`` has an end."""
    if not data or not all(DataSpec.parse(spec).is_infinite for spec in data):
        return config
    return replace(config, epochs=max(config.epochs, STREAM_EPOCHS))
