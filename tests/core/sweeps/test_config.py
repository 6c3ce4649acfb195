"""What a sweep is told: checked, kept as JSON, read from a file of JSON or TOML, made into configurations of runs."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.runs.config import TrainConfig
from digitpad.core.sweeps.config import SweepConfig, read_search_file
from digitpad.core.sweeps.goal import GOALS, score
from digitpad.core.sweeps.space import Choices, Range


def test_a_configuration_comes_back_from_json(config: SweepConfig) -> None:
    full = replace(config, hours=1.5, at_once=2, goal="loss", max_parameters=10_000, end_early=False)
    for each in (config, full):
        assert SweepConfig.from_json(json.loads(json.dumps(each.to_json()))) == each


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"vary": {}}, "nothing to vary"),
        ({"trials": 0}, "Trials must be a whole number from 1"),
        ({"trials": True}, "Trials must be"),
        ({"at_once": 0}, "At once must be"),
        ({"hours": 0}, "Hours must be"),
        ({"hours": float("nan")}, "Hours must be"),
        ({"max_parameters": -1}, "Most parameters must be"),
        ({"goal": "speed"}, "Goal must be one of accuracy, loss"),
        ({"base": TrainConfig(validation=0.0)}, "validation share"),
        ({"goal": "loss", "vary": {"loss": Choices(("sparse", "one-hot"))}}, "loss function cannot be varied"),
    ],
)
def test_what_does_not_go_together_is_one_sentence(config: SweepConfig, values: dict[str, Any], reason: str) -> None:
    with pytest.raises(DigitpadError, match=reason):
        replace(config, **values)


def test_a_trial_has_the_base_and_its_own_values(config: SweepConfig) -> None:
    trial = config.trial_config({"learning_rate": 0.002, "network": "dense"}, "sweep-trial-01")
    assert trial == replace(config.base, learning_rate=0.002, network="dense", name="sweep-trial-01")


def test_a_network_that_is_too_large_is_refused(config: SweepConfig) -> None:
    size = config.trial_config({"network": "dense"}).architecture.parameters
    small = replace(config, max_parameters=size - 1)
    with pytest.raises(DigitpadError, match=f"{size:,} parameters"):
        small.trial_config({"network": "dense"})
    assert replace(config, max_parameters=size).trial_config({"network": "dense"}).network == "dense"


def test_values_that_do_not_go_together_are_refused(config: SweepConfig) -> None:
    with pytest.raises(DigitpadError, match="Non-digits need"):
        config.trial_config({"non_digits": 0.2})


JSON = '{"vary": {"learning-rate": "1e-4..1e-2", "filters": [[8], [8, 16]]}, "trials": 3, "at-once": 2, "epochs": 4}'
TOML = """
trials = 3
at-once = 2
epochs = 4
[vary]
learning-rate = {low = 1e-4, high = 1e-2}
filters = [[8], [8, 16]]
"""


@pytest.mark.parametrize(("name", "text"), [("search.json", JSON), ("search.toml", TOML)])
def test_a_search_file_says_the_same_in_json_and_toml(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    own, given = read_search_file(path)
    vary = {"learning_rate": Range(1e-4, 1e-2, is_log=True), "filters": Choices(((8,), (8, 16)))}
    assert own == {"vary": vary, "trials": 3, "at_once": 2}
    assert given == {"epochs": 4}


def test_one_source_of_data_need_not_be_a_list(tmp_path: Path) -> None:
    path = tmp_path / "search.toml"
    path.write_text('data = "mnist"\nfilters = [8, 16]', encoding="utf-8")
    assert read_search_file(path)[1] == {"data": ["mnist"], "filters": [8, 16]}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"epochs": "many"}', "Epochs must be a whole number"),
        ("{", "neither JSON nor TOML"),
        ("[1]", "must hold an object"),
        ('{"vary": 3}', "must hold a range or a list"),
        ('{"trails": 3}', "unknown key 'trails'"),
        ("[" * 100_000, "neither JSON nor TOML"),
    ],
)
def test_a_search_file_that_is_wrong_is_one_sentence(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "search.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DigitpadError, match=reason):
        read_search_file(path)


def test_a_search_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DigitpadError, match=r"none\.json cannot be read"):
        read_search_file(tmp_path / "none.json")


def told(goal: str, **values: Any) -> float:
    return score(goal, **({"accuracy": 0.98, "loss": 0.1, "multiply_adds": 4_000_000, "images": 1000} | values))


def test_more_of_what_is_wanted_scores_higher() -> None:
    assert told("accuracy", accuracy=0.99) > told("accuracy")
    assert told("loss", loss=0.05) > told("loss")
    goal = "accuracy-per-multiply-add"
    assert told(goal, accuracy=0.99) > told(goal)
    assert told(goal, multiply_adds=1_000_000) > told(goal)
    assert told(goal, accuracy=0.99, multiply_adds=16_000_000) == pytest.approx(told(goal))


def test_a_network_that_reads_nothing_for_no_work_is_not_the_best_for_its_work() -> None:
    goal = "accuracy-per-multiply-add"
    assert told(goal, accuracy=0.1, multiply_adds=7840) < told(goal, accuracy=0.99, multiply_adds=4_000_000)


def test_no_mistake_among_few_images_is_no_endless_score() -> None:
    goal = "accuracy-per-multiply-add"
    assert told(goal, accuracy=1.0, images=10) < told(goal, accuracy=1.0, images=1000) < float("inf")


@pytest.mark.parametrize("goal", GOALS)
def test_what_was_not_measured_or_diverged_has_no_score(goal: str) -> None:
    for values in ({"accuracy": None}, {"loss": None}, {"loss": float("nan")}, {"loss": float("inf")}):
        assert told(goal, **values) != told(goal, **values)  # NaN
