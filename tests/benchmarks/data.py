"""The data that accuracies are measured on, and pictures made of it."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Final

from digitpad.core.data.dataset import DataSet, Labelled
from digitpad.core.data.sources import open_source
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.ink_file import iterate_inks
from tests.benchmarks.table import Skipped

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
