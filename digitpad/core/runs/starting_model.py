"""The model that a training starts from: found by its file or its name, and what it decides of the configuration."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from digitpad.core.errors import DigitpadError
from digitpad.core.models.archive import Array
from digitpad.core.models.file import ModelFile, naming, read_model
from digitpad.core.models.library import find_model
from digitpad.core.runs.config import TrainConfig, settings
from digitpad.core.sentences import sentence

if TYPE_CHECKING:  # few models come from other programs
    from digitpad.core.models.foreign.carry_over import CarriedOver


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
    network, parameters = _network_of(model)
    names = [*(name for name, setting in settings().items() if setting.only_for), "layers"]
    fields = {name: parameters[name] for name in names if name in parameters}
    return {"start_from": str(model.path.absolute()), "network": network, **fields}


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
    network, parameters = _network_of(model)
    if (network, parameters) != (config.network, config.network_parameters):
        raise DigitpadError(
            sentence(
                "Runs",
                "{start_from} is a model of the network {network}, not of this {network2}.",
                start_from=config.start_from,
                network=network,
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


def starting_weights(model: ModelFile) -> dict[str, Array]:
    """Return the weights of a model to start from, by the names of the network that `decided_by_model` gives.

    Raises:
        DigitpadError: the file is damaged, or its network cannot be trained on.
    """
    return model.load_weights() if model.card.imported is None else _carried_over(model).weights


def _network_of(model: ModelFile) -> tuple[str, dict[str, Any]]:
    """Return the network in which a model is trained on, and its parameters; another program's becomes one of ours."""
    if model.card.imported is None:
        with naming(model.path):
            _ = model.card.architecture  # refuses what cannot be trained on
        return model.card.network, dict(model.card.network_parameters)
    from digitpad.core.models.foreign.carry_over import NETWORK  # noqa: PLC0415 - few models come from other programs

    return NETWORK, {"layers": list(_carried_over(model).layers)}


def _carried_over(model: ModelFile) -> CarriedOver:
    from digitpad.core.models.foreign.carry_over import carry_over  # noqa: PLC0415
    from digitpad.core.models.foreign.graph import Graph  # noqa: PLC0415

    assert model.card.imported is not None
    graph = model.load_graph()
    with naming(model.path):
        if graph is None:
            raise DigitpadError(
                sentence(
                    "Runs",
                    "cannot be trained on here: {file} held a network that is ready to be asked, not to learn",
                    file=model.card.imported.file,
                )
            )
        return carry_over(Graph.from_bytes(graph), model.card.imported.convention)


def _read(name: str) -> ModelFile:
    return read_model(find_model(name))
