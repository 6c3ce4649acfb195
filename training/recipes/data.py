"""What the recipes read, each parted for training and validation: MNIST, pen digits and UNIPEN; their command lines."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, replace
from pathlib import Path
from typing import Final, cast

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.dataset import DataSet, Labelled
from digitpad.core.data.sources import open_source
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.ink_file import iterate_inks
from digitpad.core.preprocessing.normalise import normalise
from training.data.non_digits import TWINS
from training.recipes.left_out import without_left_out
from training.recipes.people import DEFAULT_GROUP, chosen_people, part_by_person

MNIST_VALIDATION: Final = 5000
"""So many of MNIST's training images, the last ones, are kept out of training."""

HELD_OUT_WRITERS: Final = frozenset({5, 10, 15, 20, 25, 30})
"""Of the pen digits' 30 writers, those who are kept out of training."""

Seen = tuple[npt.NDArray[np.float32], npt.NDArray[np.uint8]]
"""Images as a model sees them, shape (n, 28, 28), and their labels, shape (n,)."""


@dataclass(frozen=True, slots=True)
class Files:
    """Where the data lie; `recipe_parser` asks for them."""

    mnist: Path
    pen_digits: Path
    unipen_digits: Path
    unipen_letters: Path

    @classmethod
    def of(cls, options: argparse.Namespace) -> Files:
        """Return those that a command line names."""
        return cls(options.mnist, options.pen_digits, options.unipen_digits, options.unipen_letters)

    @property
    def names(self) -> tuple[str, ...]:
        """Of the files, without their folders."""
        return tuple(path.name for path in astuple(self))

    def as_options(self) -> str:
        """Return the part of a command line that names them, without their folders."""
        return " ".join(f"--{option} {name}" for option, name in zip(_OPTIONS, self.names, strict=True))


_OPTIONS: Final = {
    "mnist": "mnist.npz, as Keras keeps it",
    "pen-digits": "pen-digits-train.jsonl.gz",
    "unipen-digits": "unipen-digits-train.jsonl.gz",
    "unipen-letters": "unipen-letters-train.jsonl.gz",
}


_ESCAPED: Final = {'\\"': '"', "\\\\": "\\"}


@dataclass(frozen=True, slots=True)
class Data:
    """All that the recipe reads; only ``images``, ``inks`` and ``letters`` ever reach a training batch.

    Attributes:
        images: of MNIST.
        inks: digits of people.
        letters: letters and signs of people, with what they are as label; no twin of a digit is among them.
        validation_images: of MNIST.
        held_out_inks: digits of people who have nothing in ``inks`` and ``letters``; see `people.by_laboratory`.
        held_out: the same as the model sees them.
        held_out_letters: of the same people, and of others who drew nothing but letters.
        test_images: of MNIST.
    """

    images: Labelled
    inks: tuple[Ink, ...]
    letters: tuple[Ink, ...]
    validation_images: Labelled
    held_out_inks: tuple[Ink, ...]
    held_out: Seen
    held_out_letters: tuple[Ink, ...]
    test_images: Labelled


def read_data(files: Files, held_out: str = DEFAULT_GROUP) -> Data:
    """Read all data sets and part them.

    Args:
        files: where they lie.
        held_out: who is kept out of training: the number of a group of writers, or a laboratory, see `chosen_people`.

    Raises:
        DigitpadError: a file is not what it should be.
    """
    (images, labels), test = (cast(DataSet, open_source(DataSpec(str(files.mnist), part))).labelled() for part in Part)
    if len(labels) <= MNIST_VALIDATION:
        raise DigitpadError(f"{files.mnist} has too few training images; {MNIST_VALIDATION:,} are kept for validation")
    digits = [ink for file in (files.pen_digits, files.unipen_digits) for ink in read_digits(file)]
    letters = read_letters(files.unipen_letters)
    people = chosen_people(digits, letters, held_out)
    inks, held_out_inks = part_by_person(digits, people)
    if not inks or not held_out_inks:
        raise DigitpadError(f"{files.pen_digits} and {files.unipen_digits} lack writers to train with or to keep out")
    own_letters, held_out_letters = part_by_person(letters, people)
    ink_labels = np.array([ink.label for ink in held_out_inks], dtype=np.uint8)
    return Data(
        images=Labelled(images[:-MNIST_VALIDATION], labels[:-MNIST_VALIDATION]),
        inks=inks,
        letters=own_letters,
        validation_images=Labelled(images[-MNIST_VALIDATION:], labels[-MNIST_VALIDATION:]),
        held_out_inks=held_out_inks,
        held_out=(np.stack([normalise(ink) for ink in held_out_inks]), ink_labels),
        held_out_letters=held_out_letters,
        test_images=test,
    )


def read_digits(path: Path) -> tuple[Ink, ...]:
    """Return the digits of a file of ink lines, but those that `left_out` lists.

    Raises:
        DigitpadError: one of them cannot be read, is blank, or is without digit or writer.
    """
    inks = tuple(without_left_out(_checked(path), path.name))
    for ink in inks:
        ink.class_label(DIGITS)
    return inks


def read_letters(path: Path) -> tuple[Ink, ...]:
    r"""Return the letters and signs of a file of ink lines that look like no digit, see `TWINS` and `left_out`.

    UNIPEN writes two signs with a stroke in front, ``\"`` and ``\\``; here they stand for themselves. Other labels of
    more than one sign tell nothing.

    Raises:
        DigitpadError: one of them cannot be read, is blank, or is without sign or writer.
    """
    letters = without_left_out(_checked(path), path.name)
    signs = (replace(ink, label=_ESCAPED.get(str(ink.label), str(ink.label))) for ink in letters)
    return tuple(ink for ink in signs if len(str(ink.label)) == 1 and ink.label not in TWINS)


def _checked(path: Path) -> tuple[Ink, ...]:
    return tuple(_each_checked(path))


def _each_checked(path: Path) -> Iterator[Ink]:
    for ink in iterate_inks(path):
        if isinstance(ink, DigitpadError):
            raise ink
        if ink.label is None or ink.writer is None or ink.is_blank:
            raise DigitpadError(f"{path} holds a drawing that is blank, or without label or writer")
        yield ink


def recipe_parser(name: str, description: str | None, *, only: Sequence[str] = ()) -> argparse.ArgumentParser:
    """Return the parser of ``python -m training.recipes.NAME``, which asks for the data files, or for ``only`` some."""
    parser = argparse.ArgumentParser(prog=f"python -m training.recipes.{name}", description=description)
    for option, meaning in _OPTIONS.items():
        if option in (only or _OPTIONS):
            parser.add_argument(f"--{option}", type=Path, required=True, help=meaning)
    return parser


def say(line: str) -> None:
    """Tell ``line`` on stderr, at once."""
    sys.stderr.write(f"{line}\n")


def answer(line: str) -> None:
    """Write ``line`` to stdout, at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
