"""The dial “how sure it must be”: its stops on the card, and what they do to the verdict."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.card import ModelCard, Thresholds
from digitpad.core.models.certainty import Certainty
from digitpad.core.models.file import read_model, write_model
from digitpad.core.resources import resource
from tests.models import WEIGHT_ARRAYS, card, network

HUNDRED = Certainty(one_in=100, unsure_margin=0.9, refused=0.0123, wrong=0.008, digits=8_412)
TEN_THOUSAND = Certainty(one_in=10_000, unsure_margin=0.9999, refused=0.25, wrong=0.0, digits=8_412)


def test_the_stops_are_on_the_card_and_come_back() -> None:
    described = card(certainty=(HUNDRED, TEN_THOUSAND))
    assert json.loads(described.to_json())["certainty"][0] == {
        "one_in": 100, "unsure_margin": 0.9, "refused": 0.0123, "wrong": 0.008, "digits": 8_412,
    }  # fmt: skip
    assert ModelCard.from_json(described.to_json().encode()) == described


def test_a_card_without_stops_is_as_it_was() -> None:
    assert "certainty" not in json.loads(card().to_json())
    assert ModelCard.from_json(card().to_json().encode()).certainty == ()


@pytest.mark.parametrize(
    "stops",
    [
        None,
        {"one_in": 100},
        [7],
        [{"one_in": 100}],
        [{**HUNDRED.to_json(), "unsure_margin": 1.5}],
        [{**HUNDRED.to_json(), "refused": "much"}],
        [{**HUNDRED.to_json(), "one_in": 0}],
        [{**HUNDRED.to_json(), "digits": True}],
    ],
)
def test_stops_that_are_none_are_refused(stops: object) -> None:
    text = json.dumps({**json.loads(card().to_json()), "certainty": stops})
    with pytest.raises(DigitpadError, match='has a card that is wrong: .*"certainty"'):
        ModelCard.from_json(text.encode())


def test_what_is_below_the_dial_is_unsure_and_nothing_else_changes() -> None:
    usual = card(certainty=(HUNDRED, TEN_THOUSAND), thresholds=Thresholds(0.2, 0.2, 0.1))
    sure = usual.as_sure_as(100)
    assert sure.thresholds == Thresholds(0.9, 0.2, 0.1)
    for best, before, after in ((0.98, "digit", "digit"), (0.93, "digit", "unsure"), (0.55, "unsure", "unsure")):
        rows = [best, 1 - best, *[0.0] * 8]
        assert Prediction.from_probabilities(rows, usual.thresholds).verdict == before
        assert Prediction.from_probabilities(rows, sure.thresholds).verdict == after
    nothing = [0.1] * 10
    assert Prediction.from_probabilities(nothing, sure.thresholds).verdict is Verdict.NOT_A_DIGIT


def test_a_stop_that_was_never_measured_is_a_sentence_with_the_models_name(tmp_path: Path) -> None:
    path = tmp_path / "model.digitpad"
    write_model(path, card(certainty=(HUNDRED,)), tflite=network(), weights=WEIGHT_ARRAYS)
    recogniser = Recogniser.open(path)
    assert recogniser.as_sure_as(100).card.thresholds.unsure_margin == 0.9
    with pytest.raises(DigitpadError, match=r"model\.digitpad does not say how sure it must be for at most one wrong "):
        recogniser.as_sure_as(1_000)


def test_a_surer_recogniser_gives_the_same_probabilities_and_so_does_its_clone() -> None:
    model = read_model(resource("digitpad.digitpad"))
    recogniser = Recogniser(replace(model, card=replace(model.card, certainty=(TEN_THOUSAND,))))
    image = np.zeros((28, 28), dtype=np.float32)
    image[4:24, 13:15] = 1
    sure = recogniser.as_sure_as(10_000).clone()
    assert sure.predict(image).probabilities == recogniser.predict(image).probabilities
    assert sure.card.thresholds.unsure_margin == 0.9999


def test_what_a_stop_costs_in_words() -> None:
    assert HUNDRED.in_words() == "at most one wrong in 100 answers"
    assert HUNDRED.cost_in_words() == "1.2 % of the digits get no answer, 0.80 % of the answers are wrong"
    assert TEN_THOUSAND.cost_in_words() == "25.0 % of the digits get no answer, none of the answers is wrong"
    assert HUNDRED.evidence_in_words() == "measured on 8,412 digits kept out of its training"
