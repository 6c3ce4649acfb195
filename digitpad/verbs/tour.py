"""``digitpad tour FOLDER``: drives the real window by script and saves a picture of each step."""

from __future__ import annotations

import argparse
from pathlib import Path

from digitpad.console import answer


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what ``tour`` understands."""
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="where the pictures go; it is made if need be")


def run(arguments: argparse.Namespace) -> int:
    """Take the tour; a caption and a file name a step go to stdout.

    Raises:
        DigitpadError: one of Qt's libraries is missing, or the folder cannot be written to.
    """
    from digitpad.ui.shell.display_check import missing_library, use_offscreen  # noqa: PLC0415 - only for a window

    use_offscreen()
    try:
        from digitpad.tour import tour  # noqa: PLC0415
    except ImportError as error:
        raise missing_library(error) from error
    for step in tour.take(arguments.folder):
        answer(f"{step.file.name}  {step.caption}", at_once=True)
    return 0
