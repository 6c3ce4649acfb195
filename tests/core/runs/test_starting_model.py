"""What a model to start from decides of a training, by whatever it is named."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.resources import resource
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.run_list import create_run
from digitpad.core.runs.starting_model import decided_by, starting_model, with_starting_model

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


def test_without_a_model_nothing_changes() -> None:
    assert with_starting_model(TrainConfig()) == TrainConfig()
    assert starting_model(TrainConfig()) is None


def test_a_model_that_is_not_there_or_of_another_network_is_refused() -> None:
    with pytest.raises(DigitpadError, match="no model and no run called 'nothing'"):
        with_starting_model(TrainConfig(start_from="nothing"))
    with pytest.raises(DigitpadError, match="is a model of the network compact, not of this dense"):
        starting_model(TrainConfig(start_from="digitpad", network="dense"))
