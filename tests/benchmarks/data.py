"""The data that accuracies are measured on, and pictures made of it."""

from __future__ import annotations

import os
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import Final

from digitpad.core.data.dataset import DataSet, Labelled
from digitpad.core.data.sources import open_source
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.ink_file import iterate_inks
from digitpad.core.models.file import read_model
from tests.benchmarks.table import Skipped
from training.recipes.data import read_digits, read_letters
from training.recipes.people import DEFAULT_GROUP, chosen_people, part_by_person

BEFORE: Final = "49b023d"
"""The commit that holds the model shipped before this one: chosen and calibrated on six writers of one tablet."""

REPOSITORY: Final = Path(__file__).resolve().parent.parent.parent

HELD_OUT_WRITERS: Final = (5, 10, 15, 20, 25, 30)
"""Writers of the pen digits that the shipped model's recipe keeps out of training; the card is asked, too."""


def data_file(name: str) -> Path:
    """Return the path of one of the two data files, or skip the benchmark."""
    folder = Path(os.environ.get("DIGITPAD_DATA", REPOSITORY.parent / "shared" / "data"))
    if not (folder / name).is_file():
        raise Skipped(f"{name} is not here; DIGITPAD_DATA=FOLDER names the folder that holds it")
    return folder / name


@cache
def held_out_digits() -> tuple[Ink, ...]:
    """Return the ink of the writers that the shipped model has never seen."""
    inks = [ink for ink in iterate_inks(data_file("pen-digits-train.jsonl.gz")) if isinstance(ink, Ink)]
    used = " ".join(str(data["used"]) for data in recogniser().card.data)
    assert ", ".join(map(str, HELD_OUT_WRITERS)) in used, "the model's card names other writers"
    return tuple(ink for ink in inks if ink.writer in HELD_OUT_WRITERS)


@cache
def strangers() -> tuple[tuple[Ink, ...], tuple[Ink, ...]]:
    """Return the digits and the letters of UNIPEN's people whom the recipe keeps out of training."""
    digits, letters = (
        read_digits(data_file("unipen-digits-train.jsonl.gz")),
        read_letters(data_file("unipen-letters-train.jsonl.gz")),
    )
    pen = read_digits(data_file("pen-digits-train.jsonl.gz"))
    people = chosen_people([*pen, *digits], letters, DEFAULT_GROUP)
    return part_by_person(digits, people)[1], part_by_person(letters, people)[1]


@cache
def mnist_test() -> Labelled:
    """Return MNIST's 10,000 test images."""
    data = open_source(f"{data_file('mnist.npz')}:test")
    assert isinstance(data, DataSet)
    return data.labelled()


@cache
def recogniser() -> Recogniser:
    """Return the shipped model's recogniser, or skip the benchmark where none has been made yet."""
    try:
        return Recogniser.shipped()
    except FileNotFoundError as error:
        raise Skipped(str(error)) from error


@cache
def recogniser_before() -> Recogniser | None:
    """Return the recogniser of the model shipped before, as the repository's history keeps it; None without that."""
    command = ["git", "show", f"{BEFORE}:resources/digitpad.digitpad"]
    try:
        found = subprocess.run(command, cwd=REPOSITORY, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    with tempfile.TemporaryDirectory() as folder:
        model = Path(folder, "before.digitpad")
        model.write_bytes(found.stdout)
        return Recogniser(read_model(model))
