"""What the recipes read, MNIST and the pen digits, each parted for training and validation; and their command lines."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

import numpy as np
import numpy.typing as npt

from digitpad.core.data.dataset import DataSet, Labelled
from digitpad.core.data.sources import open_source
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.ink_file import iterate_inks
from digitpad.core.preprocessing.normalise import normalise

MNIST_VALIDATION: Final = 5000
"""So many of MNIST's training images, the last ones, are kept out of training."""

HELD_OUT_WRITERS: Final = frozenset({5, 10, 15, 20, 25, 30})
"""Of the pen digits' 30 writers, those who are kept out of training."""


Seen = tuple[npt.NDArray[np.float32], npt.NDArray[np.uint8]]
"""Images as a model sees them, shape (n, 28, 28), and their labels, shape (n,)."""


@dataclass(frozen=True, slots=True)
class Data:
    """All that the recipe reads; only ``images`` and ``inks`` ever reach a training batch."""

    images: Labelled
    inks: tuple[Ink, ...]
    validation_images: Labelled
    held_out_inks: tuple[Ink, ...]
    held_out: Seen
    test_images: Labelled


def read_data(mnist: Path, pen_digits: Path, held_out_writers: frozenset[int] = HELD_OUT_WRITERS) -> Data:
    """Read both data sets and part them.

    Raises:
        DigitpadError: a file is not what it should be.
    """
    (images, labels), test = (cast(DataSet, open_source(DataSpec(str(mnist), part))).labelled() for part in Part)
    inks, held_out = part_by_writer([_checked(ink, pen_digits) for ink in iterate_inks(pen_digits)], held_out_writers)
    if not inks or not held_out:
        raise DigitpadError(f"{pen_digits} does not hold the writers 1 to 30 of the pen digits")
    if len(labels) <= MNIST_VALIDATION:
        raise DigitpadError(f"{mnist} has too few training images; {MNIST_VALIDATION:,} are kept for validation")
    ink_labels = np.array([ink.label for ink in held_out], dtype=np.uint8)
    return Data(
        images=Labelled(images[:-MNIST_VALIDATION], labels[:-MNIST_VALIDATION]),
        inks=inks,
        validation_images=Labelled(images[-MNIST_VALIDATION:], labels[-MNIST_VALIDATION:]),
        held_out_inks=held_out,
        held_out=(np.stack([normalise(ink) for ink in held_out]), ink_labels),
        test_images=test,
    )


def _checked(ink: Ink | DigitpadError, path: Path) -> Ink:
    if isinstance(ink, DigitpadError):
        raise ink
    if ink.label is None or ink.writer is None or ink.is_blank:
        raise DigitpadError(f"{path} holds a drawing that is blank, or without label or writer")
    return ink


def part_by_writer(inks: Sequence[Ink], held_out: frozenset[int]) -> tuple[tuple[Ink, ...], tuple[Ink, ...]]:
    """Return the inks of all other writers, and those of ``held_out``: no writer stands on both sides."""
    kept = tuple(ink for ink in inks if ink.writer not in held_out)
    return kept, tuple(ink for ink in inks if ink.writer in held_out)


def recipe_parser(name: str, description: str | None, *, mnist: bool = True) -> argparse.ArgumentParser:
    """Return the parser of ``python -m training.recipes.NAME``, which asks for the data files."""
    parser = argparse.ArgumentParser(prog=f"python -m training.recipes.{name}", description=description)
    if mnist:
        parser.add_argument("--mnist", type=Path, required=True, help="mnist.npz, as Keras keeps it")
    parser.add_argument("--pen-digits", type=Path, required=True, help="pen-digits-train.jsonl.gz")
    return parser


def say(line: str) -> None:
    """Tell ``line`` on stderr, at once."""
    sys.stderr.write(f"{line}\n")


def answer(line: str) -> None:
    """Write ``line`` to stdout, at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
