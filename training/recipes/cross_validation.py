"""Cross-validate the recipe of the shipped model by writer: each of the 30 is kept out once, six at a time.

``python -m training.recipes.cross_validation --mnist mnist.npz --pen-digits pen-digits-train.jsonl.gz``
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from typing import Final

import numpy as np

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.recogniser import Recogniser
from training.recipes.data import answer, read_data, recipe_parser, say
from training.recipes.finish import finish
from training.recipes.shipped import configuration, on_the_card, train

GROUPS: Final = 5
WRITERS: Final = 30


def groups() -> tuple[frozenset[int], ...]:
    """Return the writers of each group: every fifth one, from 1, 2, 3, 4 and 5; the last is the recipe's own."""
    return tuple(frozenset(range(first, WRITERS + 1, GROUPS)) for first in range(1, GROUPS + 1))


def main(arguments: Sequence[str] | None = None) -> int:
    """Train once a group, and print a line for each and one for all; return the exit status."""
    parser = recipe_parser("cross_validation", (__doc__ or "").split(":")[0])
    parser.add_argument("--epochs", type=int, default=44, help="default: %(default)s")
    parser.add_argument("--seed", type=int, default=1, help="default: %(default)s")
    options = parser.parse_args(arguments)
    wrong, read = [], []
    try:
        config = configuration(options.epochs, (options.mnist.name, options.pen_digits.name), options.seed)
        for number, writers in enumerate(groups(), start=1):
            began = time.monotonic()
            data = read_data(options.mnist, options.pen_digits, writers)
            model, _ = finish(train(config, data), on_the_card(config), data, parser.prog)
            images, labels = data.held_out
            answers = Recogniser(model, threads=2).probabilities(images).argmax(axis=1)
            wrong.append(int(np.count_nonzero(answers != labels)))
            read.append(len(labels))
            say(f"group {number} of {GROUPS}: {time.monotonic() - began:.0f} s")
            answer(_row(", ".join(map(str, sorted(writers))), wrong[-1], read[-1]))
    except (DigitpadError, OSError) as error:
        say(f"digitpad: {error}")
        return 1
    answer(_row(f"all {WRITERS}", sum(wrong), sum(read)))
    return 0


def _row(writers: str, wrong: int, read: int) -> str:
    return f"| {writers} | {read:,} | {wrong} | {1 - wrong / read:.2%} |"


if __name__ == "__main__":
    sys.exit(main())
