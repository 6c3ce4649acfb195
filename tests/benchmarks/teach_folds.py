"""Teaching by cross-validation: everybody with enough digits teaches a model that has never seen them.

The models are made before, which takes a while: ``python -m training.recipes.cross_validation … --folds 2 --keep
FOLDER``, and ``DIGITPAD_FOLDS=FOLDER`` names them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.file import read_model
from tests.benchmarks.data import data_file
from tests.benchmarks.table import Row, Skipped, benchmark
from tests.benchmarks.teach import Person, left, people_of
from training.recipes.data import read_digits
from training.recipes.people import chosen_people, part_by_person

_WITHOUT: Final = "without-"
_FOREIGN: Final = 5  # one of so many people counts as foreign: those with most mistakes


@benchmark("teach-folds", place=13)
def teach_folds() -> Iterator[Row]:
    """All people of all sources, each asked of the model of a fold that was trained without them."""
    people = list[Person]()
    epochs = set[int]()
    digits = [ink for name in ("pen", "unipen") for ink in read_digits(data_file(f"{name}-digits-train.jsonl.gz"))]
    for path in _models():
        model = Recogniser(read_model(path), threads=2)
        epochs.add(int(model.card.training["epochs"]))
        kept_out = chosen_people(digits, (), path.stem.removeprefix(_WITHOUT))
        people += people_of(part_by_person(digits, kept_out)[1], model)
    made = f"fold models of {'/'.join(map(str, sorted(epochs)))} epochs"
    for row in left(people):
        yield Row(f"{made}: {row.what}", row.measured, row.target, row.met)
    by_mistakes = sorted(people, key=lambda person: -person.mistakes(0))
    foreign = by_mistakes[: len(people) // _FOREIGN]
    first, then = (sum(person.mistakes(number) for person in foreign) for number in (0, 5))
    yield Row(
        f"{made}: the fifth with most mistakes, {len(foreign)} people, 5 of each digit: mistakes gone",
        f"{1 - then / first:.0%} of {first:,}", "≥ 80 %", then <= 0.2 * first,
    )  # fmt: skip


def _models() -> list[Path]:
    folder = os.environ.get("DIGITPAD_FOLDS")
    found = sorted(Path(folder).glob(f"{_WITHOUT}*.digitpad")) if folder else []
    if not found:
        raise Skipped("DIGITPAD_FOLDS=FOLDER names the models that training.recipes.cross_validation has kept")
    return found
