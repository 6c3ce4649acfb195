"""Configurations to begin with: one for each network, under its name, and the ones that people come for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from digitpad.core.runs.config import TrainConfig


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
    "fast": Preset("Fast: 99 % in seconds", TrainConfig(batch_size=64)),
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
    "dense": _preset("Dense network", "dense", batch_size=64, learning_rate=4e-3, schedule="one-cycle"),
    "cnn": _preset("Plain CNN", "cnn"),
    "deep-cnn": _preset("Deeper CNN", "deep-cnn"),
    "keras-example": _preset("Keras' example", "keras-example", epochs=15, loss="one-hot"),
    "custom": _preset("Custom network", "custom"),
}
"""By name; a network's own preset has the network's name, and gives the defaults where only the network is chosen."""
