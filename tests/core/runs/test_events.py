"""Events as lines of JSON: every one comes back equal, and no line of anything else breaks the reader."""

from __future__ import annotations

import json
import math
from dataclasses import MISSING, fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.errors import DigitpadError
from digitpad.core.runs.events import (
    KINDS,
    AnswersCompared,
    EpochEnded,
    Event,
    Note,
    RunEnded,
    from_json,
    from_line,
    to_json,
    to_line,
)

NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
BY_ANNOTATION: dict[str, st.SearchStrategy[Any]] = {
    "int": st.integers(),
    "float": NUMBERS,
    "str": st.text(),
    "float | None": st.none() | NUMBERS,
    "str | None": st.none() | st.text(),
    "tuple[int, ...]": st.lists(st.integers(), max_size=10).map(tuple),
    "tuple[str, ...]": st.lists(st.text(), max_size=3).map(tuple),
}


def _events(kind: type[Event]) -> st.SearchStrategy[Event]:
    known: dict[str, st.SearchStrategy[Any]] = {field.name: BY_ANNOTATION[str(field.type)] for field in fields(kind)}
    if kind is RunEnded:
        known["outcome"] = st.sampled_from(RunEnded.OUTCOMES)
    if kind is AnswersCompared:
        return st.integers(0, 5).flatmap(lambda count: st.builds(kind, **known | _changed(count)))
    return st.builds(kind, **known)


def _changed(count: int) -> dict[str, st.SearchStrategy[Any]]:
    """Return as many labels as answers, as they belong together."""
    numbers = st.lists(st.integers(), min_size=count, max_size=count).map(tuple)
    return {"labels": numbers, "before": numbers, "after": numbers, "changed_own": st.integers(0, count)}


EVENTS = st.one_of([_events(kind) for kind in KINDS.values()])


@given(EVENTS)
def test_every_event_comes_back_from_its_line(event: Event) -> None:
    line = to_line(event)
    assert line.endswith("\n")
    assert "\n" not in line[:-1]
    assert line.isascii()  # whatever the console's encoding
    assert from_line(line) == event
    assert from_line(line.encode()) == event


@given(EVENTS, st.data())
def test_a_line_that_was_cut_short_is_no_event(event: Event, data: st.DataObject) -> None:
    line = to_line(event).rstrip("\n")
    assert from_line(line[: data.draw(st.integers(0, len(line) - 1))]) is None


@given(st.binary(max_size=200) | st.text(max_size=200))
def test_noise_is_no_event(noise: bytes | str) -> None:
    assert from_line(noise) is None


JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=4)


@given(EVENTS, JSON, st.data())
def test_a_wrong_value_in_a_field_never_raises(event: Event, value: object, data: st.DataObject) -> None:
    described = to_json(event)
    name = data.draw(st.sampled_from([*described]))
    read = from_json(described | {name: value})
    assert read is None or type(read) in KINDS.values()


def test_deeply_nested_noise_is_no_event() -> None:
    assert from_line("[" * 100_000) is None


def test_events_and_keys_of_a_newer_trainer_are_passed_over() -> None:
    assert from_line('{"event": "gradient-clipped", "norm": 3}') is None
    assert from_line('{"event": "note", "text": "hello", "colour": "blue"}') == Note(text="hello")


def test_an_event_without_what_it_needs_is_none() -> None:
    for kind in KINDS.values():
        needed = [f for f in fields(kind) if f.default is MISSING]
        assert (from_json({"event": next(n for n, k in KINDS.items() if k is kind)}) is None) == bool(needed)


def test_a_loss_that_is_not_finite_is_null_on_the_line_and_nan_behind_it() -> None:
    event = EpochEnded(epoch=1, epochs=1, loss=math.inf, accuracy=0.1, learning_rate=0.1, seconds=1.0)
    assert json.loads(to_line(event))["loss"] is None
    read = from_line(to_line(event))
    assert isinstance(read, EpochEnded)
    assert math.isnan(read.loss)


def test_there_is_no_fourth_outcome() -> None:
    with pytest.raises(DigitpadError, match="one of finished, stopped, failed"):
        RunEnded(outcome="crashed")
    assert from_line('{"event": "run-ended", "outcome": "crashed"}') is None


def test_the_names_are_those_of_the_contract() -> None:
    assert to_json(RunEnded(outcome="finished")) == {
        "event": "run-ended",
        "outcome": "finished",
        "reason": "",
        "run": "",
        "model": None,
        "test_accuracy": None,
        "validation_accuracy": None,
        "epochs": 0,
        "seconds": 0.0,
        "cause": "",
        "validation_images": 0,
        "test_images": 0,
        "own_digits": 0,
        "own_right_before": 0,
        "own_right_after": 0,
    }
    assert list(KINDS) == [
        "trainer-started", "run-started", "data-loaded", "epoch-started", "batch-ended", "epoch-ended",
        "model-saved", "checkpoint-saved", "note", "answers-compared", "run-ended",
    ]  # fmt: skip
