"""The verbs of the command line. To add one, add a line here and a module of that name with two functions:

    def add_arguments(parser: argparse.ArgumentParser) -> None
    def run(arguments: argparse.Namespace) -> int          (the exit status)

A verb's module is imported only when it is asked for; what it needs besides argparse, it imports in ``run``, so that
``--help`` answers at once.
"""

from typing import Final

VERBS: Final = {
    "predict": "recognise digits in pictures, ink files and data sets",
    "read": "read whole numbers in pictures and ink files",
    "train": "train a model, from any source of digits, and watch it learn",
    "sweep": "search for good settings: train many models, and keep the best",
    "evaluate": "measure a model on any source, and write a report",
    "models": "the model library: list, show, import, export, remove",
    "drawings": "your own labelled drawings: list, import, export",
    "data": "describe a source: sizes, counts of the digits, a contact sheet",
    "tour": "drive the window by script and save a picture of each step",
}
"""Name of the verb and of its module, and what ``--help`` says of it."""

WINDOW: Final = "window"
"""The module that runs where no verb is given."""
