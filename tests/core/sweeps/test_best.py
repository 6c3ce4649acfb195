"""The best model of a sweep comes into the library under the sweep's name, and goes when a better one is found."""

from __future__ import annotations

import json
import shutil

import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.models.archive import ArchiveReader, write_archive
from digitpad.core.models.library import import_model, list_models, models_folder
from digitpad.core.resources import resource
from digitpad.core.sweeps.best import keep_best
from digitpad.core.sweeps.events import TrialProposed
from digitpad.core.sweeps.sweep_folder import Sweep
from digitpad.core.sweeps.sweep_writer import SweepWriter
from digitpad.core.sweeps.trials import Trial

SHIPPED = resource("digitpad.digitpad")


def trial_with_model(sweep: Sweep, number: int) -> Trial:
    """Tell of a trial, whose run has a model that differs from the others' by its name."""
    with SweepWriter(sweep) as writer:
        writer.record(
            TrialProposed(trial=number, run=f"sweep-trial-{number}", values={}, parameters=1, multiply_adds=1)
        )
        trial = writer.state.trials[number]
    model = sweep.run_of(trial).model
    model.parent.mkdir(parents=True)
    archive = ArchiveReader(SHIPPED.read_bytes())
    parts = {name: archive.read(name, 1 << 30) for name in archive.names}
    parts["card.json"] = json.dumps(json.loads(parts["card.json"]) | {"name": f"trial {number}"}).encode()
    model.write_bytes(write_archive(parts))
    return trial


def names() -> list[str]:
    return [model.name for model in list_models() if model.origin == "imported"]


def test_a_better_model_takes_the_place_of_the_one_before_and_of_no_other(sweep: Sweep) -> None:
    first = trial_with_model(sweep, 1)
    second = trial_with_model(sweep, 2)
    assert keep_best(sweep, first) == "sweep"
    assert keep_best(sweep, first) == "sweep"
    assert names() == ["sweep"]
    assert keep_best(sweep, second) == "sweep"
    assert (models_folder() / "sweep.digitpad").read_bytes() == sweep.run_of(second).model.read_bytes()
    assert names() == ["sweep"]


def test_a_model_of_the_users_own_under_that_name_stays(sweep: Sweep) -> None:
    own = import_model(SHIPPED, "sweep").path
    before = own.read_bytes()
    best = trial_with_model(sweep, 1)
    assert keep_best(sweep, best) == "sweep-best-2"
    assert own.read_bytes() == before


def test_a_best_trial_without_a_model_is_one_sentence(sweep: Sweep) -> None:
    trial = trial_with_model(sweep, 1)
    shutil.rmtree(sweep.run_of(trial).folder)
    with pytest.raises(DigitpadError, match="does not exist"):
        keep_best(sweep, trial)
