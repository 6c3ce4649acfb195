"""``python -m training``, for people: the same options, the same run, the same trainer as ``digitpad train``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from digitpad.core.errors import DigitpadError
from digitpad.core.runs.command import add_arguments
from digitpad.core.runs.command import train as train_as_told


def train(argv: Sequence[str]) -> int:
    """Train as the arguments ``argv`` say and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m training", description="Trains a digitpad model.")
    add_arguments(parser)
    try:
        arguments = parser.parse_args(argv)
        return train_as_told(arguments, answer=_answer, say=_say)
    except DigitpadError as error:
        _say(str(error))
        return 1
    except BrokenPipeError:  # who reads our output has read enough
        sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115 - or Python would try to flush it at its end
        return 0


def _answer(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _say(line: str) -> None:
    sys.stderr.write(f"digitpad: {line}\n")
