"""Cross-validate the recipe of the shipped model: each writer of every source is kept out once, a fifth at a time.

``python -m training.recipes.cross_validation --mnist mnist.npz --pen-digits pen-digits-train.jsonl.gz
--unipen-digits unipen-digits-train.jsonl.gz --unipen-letters unipen-letters-train.jsonl.gz``; with ``--laboratories``
each laboratory is kept out once, with its people and its device. ``--folds 2 --share 0.3 --keep FOLDER`` is a cheaper
one, whose models are kept for what is measured on people whom a model has never seen.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.file import write_model
from training.data.path_pool import PATHS
from training.recipes.data import Data, Files, answer, read_data, read_digits, recipe_parser, say
from training.recipes.finish import finish
from training.recipes.people import GROUPS, by_laboratory, folds_of_groups, laboratory_of
from training.recipes.shipped import configuration, on_the_card, train
from training.recipes.strokes import train_strokes, with_strokes


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = recipe_parser("cross_validation", (__doc__ or "").split(":")[0])
    parser.add_argument("--epochs", type=int, default=44, help="default: %(default)s")
    parser.add_argument("--seed", type=int, default=1, help="default: %(default)s")
    folds = range(2, GROUPS + 1)
    parser.add_argument("--folds", type=int, choices=folds, default=GROUPS, help="default: %(default)s")
    parser.add_argument("--share", type=float, default=1.0, help="of the images and paths that the recipe draws")
    parser.add_argument(
        "--keep", type=Path, metavar="FOLDER", help="keep each model there, by the groups that it has never seen"
    )
    parser.add_argument("--laboratories", action="store_true", help="keep out a whole laboratory at a time")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Train once a group, and print a line for each source of each group and of all; return the exit status."""
    options = _arguments(arguments)
    files = Files.of(options)
    read: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    try:
        config = configuration(options.epochs, files.names, options.seed)
        kept_out = list(folds_of_groups(options.folds))
        if options.laboratories:
            kept_out = list(by_laboratory([*read_digits(files.pen_digits), *read_digits(files.unipen_digits)]))
        for number, people in enumerate(kept_out, start=1):
            began = time.monotonic()
            data = read_data(files, people)
            trained = train(config, data, share=options.share)
            by_image, weights = finish(trained, on_the_card(config), data, "cross_validation")
            paths = {kind: round(options.share * count) for kind, count in PATHS.items()}
            model, strokes = with_strokes(by_image, train_strokes(data, seed=options.seed, amounts=paths), data)
            if options.keep is not None:
                options.keep.mkdir(parents=True, exist_ok=True)
                write_model(
                    options.keep / f"without-{people}.digitpad", model.card, tflite=model.tflite, weights=weights,
                    strokes=strokes,
                )  # fmt: skip
            own_read, own_wrong = _counted(Recogniser(model, threads=2), data)
            say(f"{people}, {number} of {len(kept_out)}: {time.monotonic() - began:.0f} s")
            _tell(people, own_read, own_wrong)
            read.update(own_read)
            wrong.update(own_wrong)
    except (DigitpadError, OSError) as error:
        say(f"digitpad: {error}")
        return 1
    _tell("all", read, wrong)
    return 0


def _counted(recogniser: Recogniser, data: Data) -> tuple[Counter[str], Counter[str]]:
    """Return how many digits of people kept out were read and how many wrong, by laboratory."""
    images, labels = data.held_out
    is_wrong = recogniser.probabilities(images, data.held_out_inks).argmax(axis=1) != labels
    laboratories = np.array([laboratory_of(ink) for ink in data.held_out_inks])
    return Counter(laboratories.tolist()), Counter(laboratories[is_wrong].tolist())


def _tell(people: str, read: Counter[str], wrong: Counter[str]) -> None:
    for source in sorted(read):
        answer(_row(people, source, wrong[source], read[source]))
    answer(_row(people, "every", wrong.total(), read.total()))


def _row(people: str, source: str, wrong: int, read: int) -> str:
    return f"| {people} | {source} | {read:,} | {wrong} | {1 - wrong / read:.2%} |"


if __name__ == "__main__":
    sys.exit(main())
