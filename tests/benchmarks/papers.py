"""Digits and numbers on paper of many kinds, by people kept out of training: family by family."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

import numpy as np

from digitpad.core.inference.prediction import Verdict
from digitpad.core.ink.ink import Ink
from digitpad.core.numbers.reader import read_number
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import picture_from_bytes
from tests.benchmarks.data import held_out_digits, recogniser, strangers
from tests.benchmarks.table import Row, benchmark
from tests.digits import encoded
from training.data.compositions import Layout, compositions
from training.data.papers.digits import ANY, Scene, on_paper
from training.data.papers.families import FAMILIES, HARD_FAMILIES, NUMBER_FAMILIES
from training.data.papers.numbers import number_on_paper
from training.data.papers.others import EMPTY

_EACH: Final = 400  # pictures of a family
_NUMBERS: Final = 100  # of a family
_SEED: Final = 40
_REFUSED: Final = (Verdict.NOT_A_DIGIT, Verdict.BLANK)
_LAYOUT: Final = Layout(gaps=(0.08, 0.5), slip=0.02, stretch=0.1)
_LEAST_NUMBERS: Final = {"amounts on cheques": 0.7, "cells of mark sheets": 0.97, "numbers photographed": 0.94}

Shares = tuple[float, float]
"""Of a family, how many are read right, and how many are refused as no digit or called blank."""


@benchmark("papers", place=10)
def papers() -> Iterator[Row]:
    """Share of right and of refused answers for pictures sent as PNG through `normalise`."""
    usual, hard = _measured(FAMILIES), _measured(HARD_FAMILIES)
    yield _summary("pictures of digits on paper, mean of the families", usual, (0.983, 0.03))
    yield _worst("the worst of these families", usual, (0.97, 0.04))
    yield _summary(
        "hard pictures: cheques, registers, faint pencil, dry pens; mean of the families", hard, (0.85, 0.15)
    )
    for name, shares in {**usual, **hard}.items():
        yield Row(f"{_EACH} pictures: {name}", _in_words(shares))
    yield from _of_others()


def _of_others() -> Iterator[Row]:
    """Yield how many letters on paper, and pieces of paper without any writing, are refused or called blank."""
    letters = strangers()[1]
    for what, scene in (
        ("letters and signs of people kept out of training, on any paper", ANY),
        ("paper, empty", EMPTY),
    ):
        rng = np.random.default_rng((_SEED, len(what)))
        chosen = [letters[int(i)] for i in rng.integers(len(letters), size=_EACH)]
        answers = [recogniser().predict(normalise(on_paper(ink, rng, scene, letters))) for ink in chosen]
        refused = np.mean([answer.verdict in _REFUSED for answer in answers])
        yield Row(f"{_EACH} pictures: {what}", f"{refused:.1%} refused or called blank")


def _measured(families: Mapping[str, Scene]) -> dict[str, Shares]:
    return {name: shares_of(scene, nth) for nth, (name, scene) in enumerate(families.items())}


def shares_of(scene: Scene, seed: int) -> Shares:
    """Return how many of a family's pictures are read right, and how many are refused."""
    rng, people = np.random.default_rng((_SEED, seed)), _people()
    right = refused = 0
    for _ in range(_EACH):
        own = people[int(rng.integers(len(people)))]
        ink = own[int(rng.integers(len(own)))]
        grey = np.rint(on_paper(ink, rng, scene, own).pixels * 255).astype(np.uint8)
        answer = recogniser().predict(normalise(picture_from_bytes(encoded(grey), "paper")))
        right += answer.digit == ink.label
        refused += answer.verdict in _REFUSED
    return right / _EACH, refused / _EACH


@benchmark("paper-numbers", place=11)
def paper_numbers() -> Iterator[Row]:
    """Share of numbers on paper of which every digit is read right, and nothing else is read."""
    inks = [ink for own in _people() for ink in own]
    for nth, (name, (scene, marks, lengths)) in enumerate(NUMBER_FAMILIES.items()):
        rng = np.random.default_rng((_SEED, nth))
        written = compositions(inks, rng, _NUMBERS, lengths=lengths, layout=_LAYOUT)
        made = [number_on_paper(number, rng, scene, marks) for number in written]
        share = float(np.mean([read_number(each.picture, recogniser()).text == each.text for each in made]))
        least = _LEAST_NUMBERS.get(name)
        what = f"{_NUMBERS} numbers of {lengths[0]} to {lengths[1]} digits: {name}"
        target, met = (f"≥ {least:.0%}", share >= least) if least else ("", None)
        yield Row(what, f"{share:.0%} entirely right", target, met)


@cache
def _people() -> tuple[tuple[Ink, ...], ...]:
    """Return the digits of each writer who is kept out of training, of the pen digits and of UNIPEN."""
    by_writer: dict[object, list[Ink]] = {}
    for ink in (*held_out_digits(), *strangers()[0]):
        by_writer.setdefault(ink.writer, []).append(ink)
    return tuple(map(tuple, by_writer.values()))


def _summary(what: str, families: Mapping[str, Shares], target: Shares) -> Row:
    right, refused = np.mean(list(families.values()), axis=0).tolist()
    return _judged(f"{what} ({len(families)})", (right, refused), target)


def _worst(what: str, families: Mapping[str, Shares], target: Shares) -> Row:
    least = min(families, key=lambda name: families[name][0])
    most = max(families, key=lambda name: families[name][1])
    shares = families[least][0], families[most][1]
    return _judged(f"{what}: {least}; refused: {most}", shares, target)


def _judged(what: str, shares: Shares, target: Shares) -> Row:
    wanted = f"≥ {target[0]:.1%} right, ≤ {target[1]:.1%} refused"
    return Row(what, _in_words(shares), wanted, shares[0] >= target[0] and shares[1] <= target[1])


def _in_words(shares: Shares) -> str:
    return f"{shares[0]:.1%} right, {shares[1]:.1%} refused"
