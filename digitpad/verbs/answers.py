"""What ``predict`` and ``read`` have in common: their arguments, and one answer for each drawing, in its turn."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from digitpad.core.storage.names import one_line
from digitpad.verbs.console import answer, report, say, with_bar

if TYPE_CHECKING:
    from digitpad.core.inference.recogniser import Recogniser
    from digitpad.core.ink.ink import Ink
    from digitpad.core.preprocessing.picture import Picture
    from digitpad.verbs.drawings import Drawing

    Answer = Callable[[Drawing, Ink | Picture, Recogniser], str]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what both understand."""
    parser.add_argument(
        "--model",
        metavar="FILE",
        help="a .digitpad file, or a name that “digitpad models list” shows; without it, the model that comes with "
        "digitpad",
    )
    parser.add_argument("--json", action="store_true", help="answer in JSON, one line a drawing")
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="+",
        help="a picture (PNG, JPEG, …), an ink file (.json, one drawing; .jsonl or .jsonl.gz, one a line), "
        "a folder of these, or - for ink lines on standard input",
    )


def answer_all(arguments: argparse.Namespace, in_json: Answer, in_words: Answer) -> int:
    """Answer for every drawing in ``arguments.paths``, in their order; 1 if one of them could not be read."""
    # Imported here: NumPy and LiteRT take 0.15 s, which --help need not wait for.
    from digitpad.core.errors import DigitpadError  # noqa: PLC0415
    from digitpad.core.inference.recogniser import Recogniser  # noqa: PLC0415
    from digitpad.core.models.library import find_model  # noqa: PLC0415
    from digitpad.verbs.drawings import STDIN, find, read  # noqa: PLC0415

    recogniser = Recogniser.shipped() if arguments.model is None else Recogniser.open(find_model(arguments.model))
    found = find(arguments.paths)
    status = 0
    drawings: Iterable[Drawing] = read(found.sources)
    if STDIN not in found.sources:  # where it waits for lines, it does not work
        drawings = with_bar(drawings, total=found.drawings, unit="drawings")
    for drawing in drawings:
        try:
            if isinstance(drawing.content, Exception):
                raise drawing.content
            text = (in_json if arguments.json else in_words)(drawing, drawing.content, recogniser)
        except DigitpadError as error:
            report(error, verbose=arguments.verbose)
            status = 1
            continue
        line = text if arguments.json else f"{one_line(drawing.name)}: {text}"
        answer(line, at_once=drawing.source == STDIN)  # whoever writes the lines may wait for the answers
        if note := getattr(drawing.content, "note", ""):
            say(note)
    for note in found.notes:
        say(note)
    return status
