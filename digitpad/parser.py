"""The parser of the command line: finds the verb, and imports only that one."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NoReturn

from digitpad import __version__
from digitpad.console import say
from digitpad.verbs import VERBS, WINDOW

_WRONG_USAGE: Final = 2
_EPILOG: Final = (
    "Without a verb, digitpad opens its window, “digitpad FILE” with that picture or drawing on the canvas, or with "
    "that model answering. "
    "“digitpad VERB --help” tells more of a verb."
)


class _Parser(argparse.ArgumentParser):
    """Tells of wrong usage in one line."""

    def error(self, message: str) -> NoReturn:
        say(f"{message} (see {self.prog} --help)")
        self.exit(_WRONG_USAGE)


def parse(words: Sequence[str]) -> tuple[Callable[[argparse.Namespace], int], argparse.Namespace]:
    """Return what runs the verb among ``words``, and its arguments.

    Raises:
        SystemExit: with the exit status, after what had to be said: help, the version, or what is wrong with ``words``.
    """
    name = _first_word(words)
    if name is not None and name not in VERBS and _is_file(name):
        arguments = _parser(None).parse_args([word for word in words if word != name])
        arguments.file = Path(name).absolute()
        return importlib.import_module(f"digitpad.verbs.{WINDOW}").run, arguments
    if name is not None and name not in VERBS:
        say(f"there is no verb “{name}”, only {', '.join(VERBS)} (see digitpad --help)")
        raise SystemExit(_WRONG_USAGE)
    arguments = _parser(name).parse_args(words)
    return importlib.import_module(f"digitpad.verbs.{name or WINDOW}").run, arguments


def _first_word(words: Sequence[str]) -> str | None:
    """Return the first word that is no option, nor what ``--model`` names."""
    rest = iter(words)
    for word in rest:
        if word == "--model":
            next(rest, None)
        elif not word.startswith("-"):
            return word
    return None


def _is_file(name: str) -> bool:
    """Whether ``name`` is that of a file, or looks like one: the window says what is wrong with it."""
    path = Path(name)
    return path.is_file() or bool(path.suffix)


def _parser(name: str | None) -> argparse.ArgumentParser:
    """Return the parser of all verbs; only the verb ``name`` is imported, and knows its arguments."""
    verbose = _Parser(add_help=False)
    verbose.add_argument(
        "--verbose", action="store_true", default=argparse.SUPPRESS, help="show where an error comes from"
    )
    parser = _Parser(
        prog="digitpad",
        description="Reads the digits that people actually draw.",
        epilog=_EPILOG,
        parents=[verbose],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"digitpad {__version__}")
    parser.set_defaults(verbose=False)
    if name is None:
        parser.add_argument("--model", metavar="MODEL", help="the model that answers in the window: a name or a file")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", dest="verb")
    for verb, summary in VERBS.items():
        of_verb = verbs.add_parser(verb, help=summary, description=summary, parents=[verbose], allow_abbrev=False)
        if verb == name:
            importlib.import_module(f"digitpad.verbs.{verb}").add_arguments(of_verb)
    return parser
