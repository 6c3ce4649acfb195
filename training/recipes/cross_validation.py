"""How the recipe of the shipped model reads writers it has never met: each of the 30 is kept out once, six at a time.

``python -m training.recipes.cross_validation --mnist mnist.npz --pen-digits pen-digits-train.jsonl.gz``
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.recogniser import Recogniser
from training.recipes.data import read_data
from training.recipes.finish import finish
from training.recipes.shipped import configuration, on_the_card, train

GROUPS: Final = 5
WRITERS: Final = 30


def groups() -> tuple[frozenset[int], ...]:
    """Return the writers of each group: every fifth one, from 1, 2, 3, 4 and 5; the last is the recipe's own."""
    return tuple(frozenset(range(first, WRITERS + 1, GROUPS)) for first in range(1, GROUPS + 1))


def main(arguments: Sequence[str] | None = None) -> int:
    """Train once a group, and print a line for each and one for all; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m training.recipes.cross_validation", description=(__doc__ or "").split(":")[0]
    )
    parser.add_argument("--mnist", type=Path, required=True, help="mnist.npz, as Keras keeps it")
    parser.add_argument("--pen-digits", type=Path, required=True, help="pen-digits-train.jsonl.gz")
    parser.add_argument("--epochs", type=int, default=44, help="default: %(default)s")
    parser.add_argument("--seed", type=int, default=1, help="default: %(default)s")
    options = parser.parse_args(arguments)
    wrong = read = 0
    try:
        for writers, missed, of in _folds(options.mnist, options.pen_digits, options.epochs, options.seed):
            wrong, read = wrong + missed, read + of
            _print(", ".join(map(str, sorted(writers))), missed, of)
    except (DigitpadError, OSError) as error:
        _say(f"digitpad: {error}")
        return 1
    _print(f"all {WRITERS}", wrong, read)
    return 0


def _folds(mnist: Path, pen_digits: Path, epochs: int, seed: int) -> Iterator[tuple[frozenset[int], int, int]]:
    """Yield each group, how many of its digits were misread by a model that never met it, and how many it wrote."""
    for number, writers in enumerate(groups(), start=1):
        began = time.monotonic()
        data = read_data(mnist, pen_digits, writers)
        config = configuration(epochs, (mnist.name, pen_digits.name), seed)
        model, _ = finish(
            train(config, data, _say), on_the_card(config), data, "python -m training.recipes.cross_validation"
        )
        answers = Recogniser(model, threads=2).probabilities(data.held_out.images).argmax(axis=1)
        _say(f"group {number} of {GROUPS}: {time.monotonic() - began:.0f} s")
        yield writers, int(np.count_nonzero(answers != data.held_out.labels)), len(answers)


def _print(writers: str, wrong: int, read: int) -> None:
    sys.stdout.write(f"| {writers} | {read:,} | {wrong} | {1 - wrong / read:.2%} |\n")
    sys.stdout.flush()


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
