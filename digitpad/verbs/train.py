"""``digitpad train``: trains a model in a process of its own, with a bar on a terminal or events as JSON."""

from __future__ import annotations

import argparse

from digitpad.verbs.console import answer, say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what ``train`` understands; most of it is generated from the training's configuration."""
    from digitpad.core.runs.command import add_arguments as add  # noqa: PLC0415 - only this verb needs it

    add(parser)


def run(arguments: argparse.Namespace) -> int:
    """Train as ``arguments`` say; 0 if the run finished, 130 if it was interrupted, else 1."""
    from digitpad.core.runs.command import train  # noqa: PLC0415 - only this verb needs it

    return train(arguments, answer=lambda line: answer(line, at_once=True), say=say)
