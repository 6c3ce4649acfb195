"""The command line: finds the verb, runs it, and turns whatever goes wrong into one line and an exit status."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import warnings
from collections.abc import Sequence
from typing import Final, NoReturn

from digitpad import __version__
from digitpad.core.storage.folders import user_folder
from digitpad.core.storage.log import log_to_file
from digitpad.verbs import VERBS, WINDOW
from digitpad.verbs.console import STDOUT, flush, report, say

DONE: Final = 0
FAILED: Final = 1
WRONG_USAGE: Final = 2
INTERRUPTED: Final = 130

_EPILOG: Final = "Without a verb, digitpad opens its window. “digitpad VERB --help” tells more of a verb."


class _Parser(argparse.ArgumentParser):
    """Tells of wrong usage in one line."""

    def error(self, message: str) -> NoReturn:
        say(f"{message} (see {self.prog} --help)")
        self.exit(WRONG_USAGE)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with the arguments ``argv`` (those of the process by default) and return its exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    if argv is None and not sys.warnoptions:  # the program's own process, and nobody asked for warnings with -W
        warnings.simplefilter("ignore")
    if sys.stdout is not None and hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")  # not every terminal has every character
    try:
        if "--verbose" in words:
            log_to_file(user_folder())
        status = _run(words)
        flush()
    except KeyboardInterrupt:
        say("interrupted")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - whatever it is, the user gets one line
        if isinstance(error, BrokenPipeError) and error.filename == STDOUT:  # who reads our answers has read enough
            return DONE
        report(error, verbose="--verbose" in words)
        return FAILED
    finally:
        _let_go_of_stdout()
    return status


def _run(words: Sequence[str]) -> int:
    name = next((word for word in words if not word.startswith("-")), None)
    if name is not None and name not in VERBS:
        say(f"there is no verb “{name}”, only {', '.join(VERBS)} (see digitpad --help)")
        return WRONG_USAGE
    try:
        arguments = _parser(name).parse_args(words)
    except SystemExit as exit_:  # --help, --version and wrong usage
        return exit_.code if isinstance(exit_.code, int) else DONE
    status: int = importlib.import_module(f"digitpad.verbs.{name or WINDOW}").run(arguments)
    return status


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
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", dest="verb")
    for verb, summary in VERBS.items():
        of_verb = verbs.add_parser(verb, help=summary, description=summary, parents=[verbose], allow_abbrev=False)
        if verb == name:
            importlib.import_module(f"digitpad.verbs.{verb}").add_arguments(of_verb)
    return parser


def _let_go_of_stdout() -> None:
    """Drop what stdout holds back and cannot write: Python would try again at its end, and complain."""
    try:
        flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
