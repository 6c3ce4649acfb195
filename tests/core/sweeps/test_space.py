"""What a sweep varies: text and JSON become ranges and lists that fit the settings of a training."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.errors import DigitpadError
from digitpad.core.runs.config import settings
from digitpad.core.sweeps.describe import dimension_in_words
from digitpad.core.sweeps.space import (
    FIXED,
    Choices,
    Dimension,
    Range,
    dimension_from_json,
    parse_vary,
    varied_settings,
)


@pytest.mark.parametrize(
    ("text", "name", "dimension"),
    [
        ("learning-rate=1e-4..1e-2", "learning_rate", Range(1e-4, 1e-2, is_log=True)),
        ("learning_rate=0.001..0.002", "learning_rate", Range(0.001, 0.002)),
        ("learning-rate=0.001..0.1:linear", "learning_rate", Range(0.001, 0.1)),
        ("dropout=0..0.5", "dropout", Range(0, 0.5)),
        ("epochs=2..8", "epochs", Range(2, 8, is_whole=True)),
        ("batch-size=16..512", "batch_size", Range(16, 512, is_log=True, is_whole=True)),
        ("batch-size=32,64, 128,64", "batch_size", Choices((32, 64, 128))),
        ("batch-size=1e2", "batch_size", Choices((100,))),
        ("network=fast,cnn", "network", Choices(("fast", "cnn"))),
        ("augment=on,off", "augment", Choices((True, False))),
        ("filters=32+64,64", "filters", Choices(((32, 64), (64,)))),
        ("seed=1,2,3", "seed", Choices((1, 2, 3))),
    ],
)
def test_what_people_type_becomes_a_range_or_a_list(text: str, name: str, dimension: Dimension) -> None:
    assert parse_vary(text) == (name, dimension)
    assert dimension_from_json(name, json.loads(json.dumps(dimension.to_json()))) == dimension
    assert parse_vary(f"{name}={dimension_in_words(dimension)}") == (name, dimension)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("learning-rate", "does not say what to vary"),
        ("learning-rate=", "does not say what to vary"),
        ("learning-rat=1", "no setting 'learning-rat'"),
        ("data=mnist,synthetic", "data cannot be varied"),
        ("validation=0.1,0.2", "validation cannot be varied"),
        ("learning-rate=1..x", "learning-rate cannot be varied over 'x'"),
        ("learning-rate=0..0.1", "Learning rate must be a number above 0"),
        ("learning-rate=0.1..0.01", "from a lower to a higher value"),
        ("dropout=0..0.5:log", "must begin above 0"),
        ("dropout=0.1..0.5:cubic", "cannot be varied over"),
        ("batch-size=1.5", "Batch size must be a whole number"),
        ("batch-size=8..9.5", "Batch size must be a whole number"),
        ("network=fast,slow", "Network must be one of"),
        ("network=fast..cnn", "Network must be one of"),
        ("augment=maybe", "Augmentation must be on or off"),
        ("filters=8..16", "cannot be varied over"),
        ("learning-rate=nan..1", "Learning rate must be a number"),
        ("learning-rate=,", "cannot be varied over"),
    ],
)
def test_what_does_not_fit_is_one_sentence(text: str, reason: str) -> None:
    with pytest.raises(DigitpadError, match=reason) as caught:
        parse_vary(text)
    assert "\n" not in str(caught.value)


@given(st.text(max_size=30))
def test_any_text_parses_or_is_a_sentence(text: str) -> None:
    for start in ("", "learning-rate=", "filters=", "batch-size="):
        try:
            name, dimension = parse_vary(start + text)
        except DigitpadError:
            continue
        assert dimension_from_json(name, dimension.to_json()) == dimension


@pytest.mark.parametrize("value", [3, None, {"low": 1}, {"low": "a", "high": 2}, {"low": 1, "high": 2, "scale": "x"}])
def test_json_that_describes_no_values_is_refused(value: object) -> None:
    with pytest.raises(DigitpadError, match="cannot be varied over"):
        dimension_from_json("dropout", value)


def test_a_range_has_its_whole_numbers_and_a_list_its_values() -> None:
    assert Range(2, 8, is_whole=True).size == 7
    assert Range(0.1, 0.2).size == float("inf")
    assert Choices((1, 2)).size == 2


def test_what_makes_trials_incomparable_stays_the_same() -> None:
    assert settings().keys() >= FIXED
    assert "data" in FIXED
    assert "validation" in FIXED
    assert not FIXED & dict(varied_settings()).keys()
