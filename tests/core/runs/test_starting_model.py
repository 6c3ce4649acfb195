"""What a model to start from decides of a training, by whatever it is named."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.keras.files import read_h5
from digitpad.core.resources import resource
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.run_list import create_run
from digitpad.core.runs.starting_model import decided_by, starting_model, starting_weights, with_starting_model
from tests.core.models.foreign import eras
from tests.core.models.foreign.keras_files import write_h5
from tests.models import write_imported, write_trained

SHIPPED = resource("digitpad.digitpad")

pytestmark = pytest.mark.review("7.10")


def test_a_configuration_of_the_form_gets_the_network_of_the_model_that_it_names() -> None:
    config = with_starting_model(TrainConfig(start_from="digitpad", network="dense", epochs=7))
    assert config == TrainConfig(start_from=str(SHIPPED), network="compact", epochs=7)
    model = starting_model(config)
    assert model is not None
    weights = model.load_weights()
    assert {name: values.shape for name, values in weights.items()} == config.architecture.weight_shapes
    assert all(np.isfinite(values).all() for values in weights.values())


def test_a_name_is_found_by_the_trainer_too() -> None:
    model = starting_model(TrainConfig(start_from="digitpad", network="compact"))
    assert model is not None
    assert model.path == SHIPPED


def test_a_run_and_a_file_are_models_to_start_from(tmp_path: Path) -> None:
    run = create_run(TrainConfig(name="mine"))
    shutil.copy(SHIPPED, run.model)
    assert decided_by("mine") == decided_by(str(run.folder)) == {"start_from": str(run.model), "network": "compact"}
    shutil.copy(SHIPPED, tmp_path / "other.digitpad")
    assert decided_by(str(tmp_path / "other.digitpad"))["network"] == "compact"


def test_another_programs_network_is_trained_on_in_layers_of_ours(tmp_path: Path) -> None:
    graph = read_h5(write_h5(tmp_path / "mnist.h5", eras.keras_2(), eras.keras_2_weights()))
    path = write_imported(tmp_path / "mine.digitpad", graph)
    config = with_starting_model(TrainConfig(start_from=str(path), network="dense", epochs=7))
    layers = ("convolution 4 3 1", "pooling", "dropout 0.25", "flatten")
    assert (config.network, config.layers, config.epochs) == ("custom", layers, 7)
    assert TrainConfig.from_json(config.to_json()) == config
    assert config.network_parameters == {"layers": list(layers)}
    model = starting_model(config)
    assert model is not None
    weights = starting_weights(model)
    assert {name: values.shape for name, values in weights.items()} == config.architecture.weight_shapes
    np.testing.assert_allclose(weights["convolution/kernel"], -255 * eras.KERNEL, rtol=1e-6)
    with pytest.raises(DigitpadError, match="is a model of the network custom, not of this custom"):
        starting_model(replace(config, layers=layers[1:]))


def test_a_model_trained_in_such_layers_is_trained_on_in_them_too(tmp_path: Path) -> None:
    path = write_trained(tmp_path / "m.digitpad", "custom", {"layers": ["flatten", "dense 8"]})
    config = with_starting_model(TrainConfig(start_from=str(path)))
    assert config.layers == ("flatten", "dense 8")
    assert starting_model(config) is not None


def test_a_network_that_came_ready_to_be_asked_cannot_be_trained_on(tmp_path: Path) -> None:
    path = write_imported(tmp_path / "mine.digitpad", None)
    with pytest.raises(DigitpadError, match=r"mine\.digitpad cannot be trained on here: mnist\.h5 held a network"):
        decided_by(str(path))


@pytest.mark.parametrize("layers", [("flatten", "dense 0"), ("os.system",), ("convolution 3",), (3,), "flatten"])
def test_layers_that_are_none_are_refused(layers: tuple[str, ...]) -> None:
    with pytest.raises(DigitpadError, match="Layers are wrong"):
        TrainConfig(network="custom", layers=layers)


def test_without_a_model_nothing_changes() -> None:
    assert with_starting_model(TrainConfig()) == TrainConfig()
    assert starting_model(TrainConfig()) is None


def test_a_model_that_is_not_there_or_of_another_network_is_refused() -> None:
    with pytest.raises(DigitpadError, match="no model and no run called 'nothing'"):
        with_starting_model(TrainConfig(start_from="nothing"))
    with pytest.raises(DigitpadError, match="is a model of the network compact, not of this dense"):
        starting_model(TrainConfig(start_from="digitpad", network="dense"))
