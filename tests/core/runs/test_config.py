"""The configuration of a training: what it accepts, what it refuses and in which words, JSON both ways."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.errors import DigitpadError
from digitpad.core.models.architectures import NETWORKS
from digitpad.core.runs.config import Setting, TrainConfig, settings
from digitpad.core.runs.presets import PRESETS


def _values(name: str, setting: Setting) -> st.SearchStrategy[Any]:
    """All that a field accepts, within reason."""
    one: st.SearchStrategy[Any]
    if setting.choices:
        one = st.sampled_from(setting.choices)
    elif setting.kind is bool:
        one = st.booleans()
    elif setting.kind is int:
        one = st.integers(int(setting.low), int(min(setting.high, 256)))
    elif setting.kind is float:
        one = st.floats(setting.low, setting.high, exclude_min=setting.exclusive_minimum)
    else:
        one = st.text("aé7/. ", min_size=0 if name == "name" else 1, max_size=20)
    if setting.is_list:
        return st.lists(one, min_size=1 if name == "data" else 0, max_size=3).map(tuple)
    return st.none() | one if setting.optional else one


CONFIGS = st.fixed_dictionaries({name: _values(name, setting) for name, setting in settings().items()})


@given(CONFIGS)
def test_every_configuration_survives_json(values: dict[str, Any]) -> None:
    try:
        config = TrainConfig(**values)
    except DigitpadError as error:
        needs = ("Patience needs", "Label smoothing needs", "Non-digits need", "Rehearsal share needs")
        assert any(need in str(error) for need in needs)  # the only values that do not go together
        return
    assert TrainConfig.from_json(json.loads(json.dumps(config.to_json(), allow_nan=False))) == config


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=3))
def test_any_value_in_any_field_is_accepted_or_refused_in_one_sentence(value: object) -> None:
    for name, setting in settings().items():
        try:
            TrainConfig.from_json({name: value})
        except DigitpadError as error:
            sentence = str(error)
            assert sentence.endswith(".")
            assert "\n" not in sentence
            assert setting.label in sentence or name in ("network", "filters", "dense")


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("epochs", 0, "Epochs must be a whole number from 1 to 10,000, not 0."),
        ("epochs", True, "Epochs must be a whole number from 1 to 10,000, not true."),
        ("epochs", 2.5, "Epochs must be a whole number from 1 to 10,000, not 2.5."),
        ("learning_rate", 0, "Learning rate must be a number above 0 and at most 10, not 0."),
        ("learning_rate", math.nan, "Learning rate must be a number above 0 and at most 10, not nan."),
        ("validation", 0.9, "Validation share must be a number from 0 to 0.5, not 0.9."),
        ("network", "resnet", f'Network must be one of {", ".join(NETWORKS)}, not "resnet".'),
        ("augment", "yes", 'Augmentation must be on or off, not "yes".'),
        ("filters", [0], "Filters must be a whole number from 1 to 512, not 0."),
        ("data", [], "Data must name at least one source."),
        ("data", "mnist", 'Data must be a list, not "mnist".'),
        ("name", "two\nlines", "Name must be one line of at most 120 letters."),
        ("name", "é" * 121, "Name must be one line of at most 120 letters."),
    ],
)
def test_a_bad_value_is_refused_with_its_label_and_its_range(name: str, value: object, sentence: str) -> None:
    with pytest.raises(DigitpadError) as refused:
        TrainConfig.from_json({name: value})
    assert str(refused.value) == sentence


def test_labels_are_smoothed_with_the_loss_that_can_alone() -> None:
    assert TrainConfig(label_smoothing=0.1, loss="one-hot").label_smoothing == 0.1
    with pytest.raises(DigitpadError, match=r"Label smoothing needs the one-hot loss\."):
        TrainConfig(label_smoothing=0.1)


def test_a_network_too_large_to_be_trained_is_refused() -> None:
    with pytest.raises(DigitpadError, match=r"has [0-9,]+ parameters; at most 20,000,000"):
        TrainConfig(network="custom", filters=(), dense=(4096, 4096))


def test_keys_of_a_newer_program_do_no_harm() -> None:
    assert TrainConfig.from_json({"epochs": 3, "colour": "blue"}) == TrainConfig(epochs=3)


@pytest.mark.parametrize("value", [None, 3, "mnist", ["mnist"]])
def test_what_is_no_object_is_no_configuration(value: object) -> None:
    with pytest.raises(DigitpadError, match="must be a JSON object"):
        TrainConfig.from_json(value)


def test_only_the_custom_network_reads_its_sizes() -> None:
    assert TrainConfig(network="fast", filters=(1,)).network_parameters == {}
    custom = TrainConfig(network="custom", filters=(8, 16), dense=(32,), dropout=0.1)
    assert custom.network_parameters == {"filters": [8, 16], "dense": [32], "dropout": 0.1}


def test_every_field_has_words_for_a_form() -> None:
    for name, setting in settings().items():
        assert setting.label, name
        assert setting.help, name
    assert [*settings(), "labels", "layers"] == sorted(TrainConfig.__dataclass_fields__, key=["labels", "layers"].count)


def test_a_configuration_of_digits_does_not_speak_of_its_labels_and_one_of_others_does() -> None:
    assert "labels" not in TrainConfig().to_json()
    shapes = TrainConfig(labels=("circle", "square"))
    assert shapes.architecture.classes == 2
    assert TrainConfig.from_json(json.loads(json.dumps(shapes.to_json()))) == shapes
    with pytest.raises(DigitpadError, match="Labels are wrong: an alphabet needs 2"):
        TrainConfig(labels=("circle",))


def test_every_network_has_a_preset_of_its_name() -> None:
    assert {name for name in NETWORKS if PRESETS[name].config.network == name} == set(NETWORKS)
