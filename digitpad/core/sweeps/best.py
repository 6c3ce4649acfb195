"""The best model of a sweep, in the library under the sweep's own name."""

from __future__ import annotations

import hashlib

from digitpad.core.errors import DigitpadError
from digitpad.core.models.library import ENDING, import_model, models_folder, remove_model
from digitpad.core.sweeps.sweep_folder import Sweep
from digitpad.core.sweeps.trials import Trial


def keep_best(sweep: Sweep, best: Trial) -> str:
    """Copy the model of ``best`` into the library, and return its name there.

    What the sweep put there before, when it had found nothing better yet, is replaced; a model of the same name that is
    none of its trials' stays, and the new one gets a number.

    Raises:
        DigitpadError: there is no model, it is refused, or the user's folder does not take it.
    """
    model = sweep.run_of(best).model
    if not model.exists():
        raise DigitpadError(f"{model} does not exist.")
    ours = {_hash(path.read_bytes()) for trial in sweep.state().trials.values()
            if (path := sweep.run_of(trial).model).exists()}  # fmt: skip
    for number in range(1, 1000):
        name = sweep.name if number == 1 else f"{sweep.name}-best-{number}"
        there = models_folder() / f"{name}{ENDING}"
        if there.exists():
            content = there.read_bytes()
            if content == model.read_bytes():
                return name
            if _hash(content) not in ours:
                continue
            remove_model(name)
        return import_model(model, name).name
    raise DigitpadError(f"There are too many models called {sweep.name}.")


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
