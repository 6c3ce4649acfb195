"""Configurations to begin with: one for each network, under its name, and the ones that people come for."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from digitpad.core.data.spec import DataSpec
from digitpad.core.resources import resource
from digitpad.core.runs.config import TrainConfig
from digitpad.core.sentences import sentence

STREAM_EPOCHS: Final = 6
"""Epochs of 10,000 images, the least that a stream is trained for by default: as many images as MNIST has."""


@dataclass(frozen=True, slots=True)
class Preset:
    """A configuration with a label for people; its data is for the user to choose.

    Attributes:
        label: its name.
        config: what it is.
        promise: what is added to the label, whatever the data.
        mnist_promise: what is added where MNIST alone is the data, of which alone it was measured.
    """

    label: str
    config: TrainConfig
    promise: str = ""
    mnist_promise: str = ""

    def label_for(self, data: Sequence[str]) -> str:
        """Return the label with what the preset promises of ``data``."""
        promise = self.mnist_promise if self.mnist_promise and tuple(data) == ("mnist",) else self.promise
        return sentence("Presets", "{label}: {promise}", label=self.label, promise=promise) if promise else self.label


_TUTORIAL: Final = TrainConfig(network="cnn", epochs=5, learning_rate=1e-3, schedule="constant")


PRESETS: Final[Mapping[str, Preset]] = {
    name: Preset(
        config=TrainConfig.from_json({**_TUTORIAL.to_json(), "network": name, **values.pop("config", {})}),
        **{key: sentence("Presets", text) for key, text in values.items()},
    )
    for name, values in json.loads(resource("training-presets.json").read_text("utf-8")).items()
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
