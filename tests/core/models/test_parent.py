"""The family tree on a model's card."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.models.card import ModelCard
from digitpad.core.models.parent import Parent
from tests.models import card

PARENT = Parent(name="Digitpad", sha256="ab" * 32, taught="drawings", images=50, digest="cd" * 32)


def test_a_family_tree_survives_the_card() -> None:
    older = replace(PARENT, name="older", images=0, digest="")
    read = ModelCard.from_json(card(parents=(PARENT, older)).to_json().encode())
    assert read.parents == (PARENT, older)


def test_a_model_that_began_with_chance_says_nothing_of_parents() -> None:
    assert "parents" not in json.loads(card().to_json())
    assert ModelCard.from_json(card().to_json().encode()).parents == ()


@pytest.mark.parametrize(
    "wrong",
    [{"images": -1}, {"images": True}, {"sha256": "../../etc"}, {"name": "two\nlines"}, {"digest": None}, {"name": 7}],
)
def test_a_family_tree_of_anything_else_is_refused(wrong: dict[str, Any]) -> None:
    values = json.loads(card(parents=(PARENT,)).to_json())
    values["parents"][0] |= wrong
    with pytest.raises(DigitpadError, match='"parents" is not a list of models'):
        ModelCard.from_json(json.dumps(values).encode())


@pytest.mark.parametrize("wrong", [{}, 7, [7], [{"name": "Digitpad"}]])
def test_half_a_family_tree_is_refused(wrong: object) -> None:
    values = {**json.loads(card().to_json()), "parents": wrong}
    with pytest.raises(DigitpadError, match="parents"):
        ModelCard.from_json(json.dumps(values).encode())
