"""``digitpad`` without a verb, or with a file: opens the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from digitpad.console import say

if TYPE_CHECKING:  # which takes time to import, as all that most windows need not
    import argparse
    from pathlib import Path

_INTERRUPTED: Final = 130


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The window takes no arguments."""


def run(arguments: argparse.Namespace) -> int:
    """Show the window until it is closed; raises as `show`."""
    return show(getattr(arguments, "file", None), getattr(arguments, "model", None))


def show(file: Path | None = None, name: str | None = None) -> int:
    """Show the window, with ``file`` on the canvas and the model called ``name`` answering, until it is closed.

    Returns:
        The exit status.

    Raises:
        DigitpadError: there is no display, or one of Qt's libraries is missing; the sentence says how to mend it. Or
            there is no model of that name.
    """
    model = None
    if name is not None:
        from digitpad.core.models.library import find_model  # noqa: PLC0415 - only for who asks for one

        model = find_model(name).absolute()
    from digitpad.ui.shell import quick_start  # noqa: PLC0415 - only for a window
    from digitpad.ui.shell.display_check import check_display, missing_library  # noqa: PLC0415 - ditto

    quick_start.import_before_qt()
    with quick_start.qt_signatures_put_off():
        check_display()
    quick_start.keep_qt_from_reading_sources()
    try:
        from digitpad.ui import app  # noqa: PLC0415
    except ImportError as error:
        raise missing_library(error) from error
    status = app.run(file, model)
    if status == _INTERRUPTED:
        say("interrupted")
    return status
