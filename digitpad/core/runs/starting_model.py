"""The model that a training starts from: found by its file or its name, and what it decides of the configuration."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from digitpad.core.errors import DigitpadError
from digitpad.core.models.file import ModelFile, naming, read_model
from digitpad.core.models.library import find_model
from digitpad.core.runs.config import TrainConfig, settings
from digitpad.core.sentences import sentence


def decided_by(model: str) -> dict[str, Any]:
    """Return the fields of a configuration that the model to start from decides: itself, its network and its sizes.

    Args:
        model: its file, its name in the library, or the name or the folder of a run.

    Raises:
        DigitpadError: there is none, or its network cannot be trained on.
    """
    return decided_by_model(_read(model))


def decided_by_model(model: ModelFile) -> dict[str, Any]:
    """Return the same of a model that has been read.

    Raises:
        DigitpadError: its network cannot be trained on.
    """
    with naming(model.path):
        _ = model.card.architecture  # refuses what cannot be trained on
    parameters = model.card.network_parameters
    fields = {name: parameters[name] for name in settings() if settings()[name].only_for and name in parameters}
    return {"start_from": str(model.path.absolute()), "network": model.card.network, **fields}


def with_starting_model(config: TrainConfig) -> TrainConfig:
    """Return ``config`` for the network of the model that it starts from, if it does; raises as `decided_by`."""
    return config if config.start_from is None else replace(config, **decided_by(config.start_from))


def starting_model(config: TrainConfig) -> ModelFile | None:
    """Return the model to start from, or None to start from chance.

    Raises:
        DigitpadError: it is no model, or one of another network.
    """
    if config.start_from is None:
        return None
    model = _read(config.start_from)
    if model.card.network != config.network or dict(model.card.network_parameters) != config.network_parameters:
        raise DigitpadError(
            sentence(
                "Runs",
                "{start_from} is a model of the network {network}, not of this {network2}.",
                start_from=config.start_from,
                network=model.card.network,
                network2=config.network,
            )
        )
    if model.card.alphabet != config.alphabet:
        raise DigitpadError(
            sentence(
                "Runs",
                "{start_from} is a model of other classes: {value}.",
                start_from=config.start_from,
                value=", ".join(model.card.alphabet.labels),
            )
        )
    return model


def _read(name: str) -> ModelFile:
    model = read_model(find_model(name))
    with naming(model.path):
        _ = model.card.architecture  # refuses what cannot be trained on
    return model
