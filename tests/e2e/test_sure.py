"""How sure an answer must be: the dial of the command line, and what the card tells of it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from digitpad.cli import main
from digitpad.core.models.certainty import Certainty
from digitpad.core.models.file import read_model, write_model
from digitpad.core.models.strokes import StrokeNetwork
from digitpad.core.resources import resource
from tests.digits import digit_ink

Capture = pytest.CaptureFixture[str]

STOPS = (
    Certainty(one_in=100, unsure_margin=0.9, refused=0.01, wrong=0.008, digits=8_412),
    Certainty(one_in=10_000, unsure_margin=1.0, refused=0.5, wrong=0.0, digits=8_412),
)


@pytest.fixture
def measured(tmp_path: Path) -> Path:
    """The shipped model, as if two stops of the dial had been measured."""
    shipped = read_model(resource("digitpad.digitpad"))
    path = tmp_path / "measured.digitpad"
    assert shipped.stroke_tflite is not None
    strokes = StrokeNetwork(shipped.stroke_tflite, shipped.load_stroke_weights())
    card, weights = replace(shipped.card, certainty=STOPS), shipped.load_weights()
    write_model(path, card, tflite=shipped.tflite, weights=weights, strokes=strokes)
    return path


@pytest.fixture
def seven(tmp_path: Path) -> Path:
    path = tmp_path / "seven.json"
    path.write_text(json.dumps(digit_ink(7).to_json()))
    return path


def verdict(capture: Capture, *words: str) -> str:
    assert main([*words, "--json"]) == 0
    answer = json.loads(capture.readouterr().out)
    found = answer["verdict"] if words[0] == "predict" else answer["digits"][0]["verdict"]
    assert answer.get("digit", answer.get("text")) in (7, "7")
    return str(found)


@pytest.mark.parametrize("verb", ["predict", "read"])
def test_below_the_dial_an_answer_is_unsure(verb: str, measured: Path, seven: Path, capsys: Capture) -> None:
    of = [verb, str(seven), "--model", str(measured)]
    assert verdict(capsys, *of) == "digit"
    assert verdict(capsys, *of, "--sure", "100") == "digit"
    assert verdict(capsys, *of, "--sure", "10000") == "unsure"


def test_a_stop_that_was_not_measured_is_one_sentence(measured: Path, seven: Path, capsys: Capture) -> None:
    assert main(["predict", str(seven), "--model", str(measured), "--sure", "1000"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == (
        f"digitpad: {measured} does not say how sure it must be for at most one wrong in 1,000 answers: "
        "that was never measured\n"
    )


@pytest.mark.parametrize("number", ["7", "0", "-100", "many", "1e3"])
def test_the_dial_has_three_stops(number: str, seven: Path, capsys: Capture) -> None:
    assert main(["predict", str(seven), f"--sure={number}"]) == 2
    assert "--sure" in capsys.readouterr().err


def test_the_card_tells_what_each_stop_costs(measured: Path, capsys: Capture) -> None:
    assert main(["models", "show", str(measured)]) == 0
    assert (
        "certainty:\n"
        "  at most one wrong in 100 answers: 1.0 % of the digits get no answer, 0.80 % of the answers are wrong "
        "(measured on 8,412 digits kept out of its training)\n"
    ) in capsys.readouterr().out
    assert main(["models", "show", str(measured), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["certainty"] == [stop.to_json() for stop in STOPS]
