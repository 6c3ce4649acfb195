"""What teaching is worth: people kept out of the model's training teach their first digits, and the rest is read."""

from __future__ import annotations

import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.drawings.database import FILE_NAME, Drawings
from digitpad.core.drawings.drawing import Drawing, Origin
from digitpad.core.inference.personal import MOST, PersonalPart, bound_to
from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.inference.teaching import taught
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.prepared import prepared
from tests.benchmarks.data import held_out_digits, mnist_test, strangers
from tests.benchmarks.table import Row, benchmark
from tests.core.drawings.test_database import kill_while_saving
from training.recipes.people import person_of

Labels = npt.NDArray[np.int64]

_TEST_FROM: Final = 10  # of each digit, what a person wrote after so many
_FEWEST: Final = 5  # digits to test, or a person is not counted
_FOREIGN: Final = 5  # people of each kind
_ONE_AND_SEVEN: Final = {1: 7, 7: 1}
_SIGNS: Final = "AEHKMNRWXFT"
_ROUNDS: Final = 1_000
_LARGE: Final = 10_000  # drawings


@dataclass(frozen=True, eq=False)
class Person:
    """Digits of one person in the order in which they were written, and what the model says of them."""

    model: Recogniser
    inks: tuple[Ink, ...]
    labels: Labels
    images: npt.NDArray[np.float32]
    general: npt.NDArray[np.float32]
    vectors: npt.NDArray[np.int8]

    @classmethod
    def of(cls, inks: Sequence[Ink], model: Recogniser | None = None) -> Person:
        """Ask ``model``, or the shipped one."""
        model = _model() if model is None else model
        images = np.stack([normalise(ink) for ink in inks])
        general, vectors = model.general(images, inks)
        return cls(model, tuple(inks), np.array([ink.label for ink in inks]), images, general, vectors)

    def rows(self, taught_of_each: int) -> tuple[Labels, Labels]:
        """Return the rows that teach, so many of each digit, and those that are asked about."""
        place = np.empty(len(self.labels), dtype=np.int64)
        for digit in range(10):
            own = np.flatnonzero(self.labels == digit)
            place[own] = np.arange(len(own))
        return np.flatnonzero(place < taught_of_each), np.flatnonzero(place >= _TEST_FROM)

    def part(self, taught_of_each: int) -> PersonalPart:
        """Return the personal part after so many of each digit."""
        rows, _ = self.rows(taught_of_each)
        part = PersonalPart.empty(bound_to(self.model.card), 10)
        return part.taught(self.vectors[rows], self.general[rows], self.labels[rows], rows)

    def mistakes(self, taught_of_each: int) -> int:
        """Return how many of the digits asked about are misread then."""
        _, asked = self.rows(taught_of_each)
        answers = self.part(taught_of_each).adjusted(self.general[asked], self.vectors[asked])
        return int(np.count_nonzero(answers.argmax(axis=1) != self.labels[asked]))


@cache
def _model() -> Recogniser:
    return Recogniser.shipped(threads=2)


@cache
def _people() -> tuple[Person, ...]:
    return people_of([*held_out_digits(), *strangers()[0]], _model())


def people_of(inks: Sequence[Ink], model: Recogniser) -> tuple[Person, ...]:
    """Return those who drew ``inks`` and left enough of them to be taught and asked."""
    by_person: dict[Any, list[Ink]] = defaultdict(list)
    for ink in inks:
        by_person[person_of(ink)].append(ink)
    people = [Person.of(own, model) for own in by_person.values() if len(own) > _TEST_FROM]
    return tuple(person for person in people if len(person.rows(0)[1]) >= _FEWEST)


@benchmark("teach", place=13)
def teach() -> Iterator[Row]:
    """Mistakes that are left when people kept out of training have taught their first digits, and what it costs."""
    people = _people()
    yield from left(people)
    for kind, foreign in _foreign().items():
        first, then = (sum(person.mistakes(number) for person in foreign) for number in (0, 5))
        yield Row(
            f"{kind}, {len(foreign)} people, 5 of each digit: mistakes gone",
            f"{1 - then / first:.0%} of {first:,}", "≥ 80 %", then <= 0.2 * first,
        )  # fmt: skip
    yield from _harm(people)
    yield from _speed()
    yield from _kept()


def left(people: Sequence[Person]) -> Iterator[Row]:
    """How many mistakes are left after so many of each digit, and what the one loses who loses most."""
    asked = sum(len(person.rows(0)[1]) for person in people)
    before = [person.mistakes(0) for person in people]
    who = f"{len(people)} people, {asked:,} digits"
    yield Row(f"misread before any teaching: {who}", f"{sum(before)}")
    for number, most in ((1, 1.0), (3, None), (5, 0.55), (10, 0.35)):
        after = [person.mistakes(number) for person in people]
        share = sum(after) / sum(before)
        worst = max(b - a for a, b in zip(before, after, strict=True))
        yield Row(
            f"after {number} of each digit",
            f"{sum(after)} ({share:.0%}); the person who lost most lost {max(worst, 0)}",
            "" if most is None else f"≤ {most:.0%}, nobody loses more than one",
            None if most is None else share <= most and worst <= 1,
        )


def _foreign() -> dict[str, list[Person]]:
    """Return people who write as nobody does."""
    chosen = sorted(_people(), key=lambda person: -len(person.inks))[:_FOREIGN]
    letters = {label: ink for ink in strangers()[1] if (label := str(ink.label)) in _SIGNS}
    rng = np.random.default_rng(1)
    signs = list(letters.values())
    return {
        "mirrored digits": [Person.of([_mapped(ink, np.diag([-1.0, 1.0])) for ink in each.inks]) for each in chosen],
        "1 and 7 swapped": [
            Person.of([replace(ink, label=_ONE_AND_SEVEN.get(int(ink.label or 0), ink.label)) for ink in each.inks])
            for each in chosen
        ],
        "signs of one's own": [
            Person.of([_shaken(signs[int(ink.label or 0)], ink.label, rng) for ink in each.inks]) for each in chosen
        ],
    }


def _mapped(ink: Ink, matrix: npt.NDArray[np.float64]) -> Ink:
    return replace(ink, strokes=tuple(Stroke(stroke.points @ matrix) for stroke in ink.strokes))


def _shaken(ink: Ink, label: int | str | None, rng: np.random.Generator) -> Ink:
    matrix = np.eye(2) + rng.normal(0, 0.08, (2, 2))
    step = 0.004 * float(np.ptp(ink.points, axis=0).max())
    strokes = (Stroke(each.points @ matrix + rng.normal(0, step, each.points.shape).cumsum(0)) for each in ink.strokes)
    return Ink(tuple(strokes), label)


def _harm(people: Sequence[Person]) -> Iterator[Row]:
    """What others lose when somebody has taught ten of each digit: the mean over all who taught."""
    digits, letters = strangers()
    images, labels = mnist_test()
    sets = {
        "other people's digits read": Person.of(digits),
        "MNIST's test images read": None,
        "letters of real hands refused": Person.of([replace(ink, label=0) for ink in letters]),
    }
    for what, asked in sets.items():
        if asked is None:
            pictures = (images / np.float32(255)).astype(np.float32)
            general, vectors = _model().general(pictures)
            right = labels.astype(np.int64)
        else:
            general, vectors, right = asked.general, asked.vectors, asked.labels
        refused = "refused" in what
        first = _share(general, right, refused=refused)
        then = [_share(person.part(10).adjusted(general, vectors), right, refused=refused) for person in people]
        loss = first - float(np.mean(then))
        worst = first - min(then)
        yield Row(
            f"{what}, before and after somebody has taught ten of each digit",
            f"{first:.2%}, {np.mean(then):.2%} (with the part that does most harm {first - worst:.2%})",
            "≤ 0.1 point lost", loss <= 0.001,
        )  # fmt: skip


def _share(answers: npt.NDArray[np.float32], right: Labels, *, refused: bool) -> float:
    if not refused:
        return float(np.mean(answers.argmax(axis=1) == right))
    thresholds = _model().card.thresholds_of(Ink.from_points([[[0, 0], [1, 1]]]))
    verdicts = [Prediction.from_probabilities(answer, thresholds).verdict for answer in answers]
    return verdicts.count(Verdict.NOT_A_DIGIT) / len(verdicts)


def _speed() -> Iterator[Row]:
    """From the key to what the next answer knows, and an answer, at ten thousand drawings."""
    inks = held_out_digits()
    recogniser = Recogniser.shipped()
    rng = np.random.default_rng(2)
    recogniser.personal = Person.of(inks).part(100)
    assert len(recogniser.personal) == MOST
    with tempfile.TemporaryDirectory() as folder, Drawings(Path(folder, FILE_NAME)) as drawings:
        drawings.keep_all([(_new(i), _shaken(inks[i % len(inks)], 0, rng)) for i in range(_LARGE)])
        taking, answering = [], []
        for i in range(200):
            ink = _shaken(inks[i], inks[i].label, rng)
            began = time.perf_counter()
            kept = drawings.keep(_new(i), ink).drawing
            recogniser.personal = taught(recogniser.personal, recogniser, [kept], [ink])
            taking.append(time.perf_counter() - began)
            image, drawn = prepared(ink)
            began = time.perf_counter()
            recogniser.predict(image, drawn)
            answering.append(time.perf_counter() - began)
    for what, seconds, most in (
        ("from the key to what the next answer knows", taking, 50),
        ("an answer", answering, 2),
    ):
        median, p95 = (1000 * float(np.quantile(seconds, q)) for q in (0.5, 0.95))
        yield Row(
            f"{what}, {_LARGE:,} drawings kept", f"{median:.2f} ms, p95 {p95:.2f} ms", f"≤ {most} ms", median <= most
        )


def _new(number: int) -> Drawing:
    return Drawing(label=number % 10, drawn=float(number), origin=Origin.CORRECTION)


def _kept() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        shown = kill_while_saving(Path(folder, FILE_NAME), _ROUNDS)
    yield Row(
        f"{_ROUNDS:,} times `kill -9` while drawings are saved",
        f"all {shown:,} that were shown as saved are there, the file is sound", "all", True,
    )  # fmt: skip
