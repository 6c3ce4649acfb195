"""What a sweep tries next: the same for the same knowledge, never twice, never what does not fit, better with time."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.events import TrialEnded, TrialProposed
from digitpad.core.sweeps.space import Choices, Range
from digitpad.core.sweeps.trials import SweepState

for needed in ("ray", "optuna"):
    pytest.importorskip(needed, reason="the extra cluster is not installed")

from training.sweep.proposals import NothingLeftError, Values, importances, propose  # noqa: E402


def grow(config: SweepConfig, state: SweepState, until: int) -> list[Values]:
    """Propose and end trials up to number ``until``; a learning rate of 0.003 is best, a little better with dense."""
    proposed = []
    for number in range(len(state.trials) + 1, until + 1):
        values = propose(config, state, number)
        proposed.append(values)
        rate = values.get("learning_rate", 0.003)
        goodness = 0.98 - 0.02 * (math.log10(rate) + 2.52) ** 2 + 0.001 * (values.get("network") == "dense")
        state.add(TrialProposed(trial=number, run="run", values=values, parameters=1, multiply_adds=1))
        state.add(TrialEnded(trial=number, outcome="finished", score=goodness))
    return proposed


def test_the_same_knowledge_gives_the_same_proposals_whoever_asks(config: SweepConfig) -> None:
    whole, begun = SweepState(), SweepState()
    expected = grow(config, whole, 14)
    first = grow(config, begun, 11)
    assert first + grow(config, SweepState(trials=dict(begun.trials)), 14) == expected
    assert grow(replace(config, base=replace(config.base, seed=2)), SweepState(), 3) != expected[:3]


def test_proposals_lie_in_the_space_differ_and_get_better(config: SweepConfig) -> None:
    state = SweepState()
    proposed = grow(config, state, 30)
    assert all(
        1e-4 <= values["learning_rate"] <= 1e-2 and values["network"] in ("fast", "dense") for values in proposed
    )
    assert len({tuple(values.values()) for values in proposed}) == 30
    scores = [state.trials[number].score for number in range(1, 31)]
    assert sum(scores[20:]) > sum(scores[:10])


def test_every_combination_is_tried_once_and_then_nothing_is_left(config: SweepConfig) -> None:
    small = replace(config, vary={"network": Choices(("fast", "dense")), "epochs": Range(2, 4, is_whole=True)})
    state = SweepState()
    proposed = grow(small, state, 6)
    assert {tuple(values.values()) for values in proposed} == {(n, e) for n in ("fast", "dense") for e in (2, 3, 4)}
    with pytest.raises(NothingLeftError, match="All combinations have been tried"):
        propose(small, state, 7)


def test_what_is_too_large_is_never_proposed(config: SweepConfig) -> None:
    sizes = {name: config.trial_config({"network": name}).architecture.parameters for name in ("fast", "dense")}
    small = min(sizes, key=lambda name: sizes[name])
    limited = replace(config, max_parameters=min(sizes.values()))
    assert {values["network"] for values in grow(limited, SweepState(), 12)} == {small}
    with pytest.raises(NothingLeftError, match=r"parameters; this sweep tries none with more than 10\."):
        propose(replace(config, max_parameters=10), SweepState(), 1)


def test_a_trial_that_failed_teaches_nothing_and_one_that_runs_is_not_proposed_again(config: SweepConfig) -> None:
    state = SweepState()
    for number in range(1, 13):
        values = propose(config, state, number)
        state.add(TrialProposed(trial=number, run="run", values=values, parameters=1, multiply_adds=1))
        if number % 2:
            state.add(TrialEnded(trial=number, outcome="failed"))
    assert len({tuple(trial.values.values()) for trial in state.trials.values()}) == 12


def test_the_setting_that_matters_has_most_of_the_importance(config: SweepConfig) -> None:
    state = SweepState()
    grow(config, state, 3)
    assert importances(config, state) == {}
    grow(config, state, 16)
    shares = importances(config, state)
    assert sum(shares.values()) == pytest.approx(1)
    assert shares["learning_rate"] > 0.8
    only = replace(config, vary={"learning_rate": config.vary["learning_rate"]})
    alone = SweepState()
    grow(only, alone, 5)
    assert importances(only, alone) == {"learning_rate": 1.0}
