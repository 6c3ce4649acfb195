"""The sweeps in the user's folder: making one, finding one, listing all."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.sentences import sentence
from digitpad.core.storage.atomic import temporary_folder_beside
from digitpad.core.storage.folders import make_folder, user_folder
from digitpad.core.storage.names import as_file_name, is_reserved
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.sweep_folder import Sweep

_LONGEST_BASE: Final = 100  # letters, so that the names of its runs, which are longer, can be those of folders


def sweeps_folder() -> Path:
    """Return where the sweeps lie; it need not exist yet."""
    return user_folder() / "sweeps"


def create_sweep(config: SweepConfig) -> Sweep:
    """Make the folder of a new sweep, under the name of its base or as ``sweep``, with a number if that is taken.

    Raises:
        DigitpadError: the name is one of a device, or the user's folder does not take the sweep.
    """
    base = as_file_name(config.base.name)[:_LONGEST_BASE].strip(" .") or "sweep"
    if is_reserved(base):
        raise DigitpadError(
            sentence("Sweeps", "{name!r} cannot be the name of a sweep: Windows takes it for a device.", name=base)
        )
    parent = sweeps_folder()
    make_folder(parent)
    with (
        os_errors_as(sentence("Sweeps", "A sweep cannot be made in {parent}", parent=parent), end="."),
        temporary_folder_beside(parent / base) as beside,
    ):
        Sweep(beside).write_config(config, datetime.now(UTC))
        # A sweep appears with its configuration or not at all; the system refuses to rename over another one.
        for number in range(1, 100_000):
            folder = parent / (base if number == 1 else f"{base}-{number}")
            if not folder.exists():
                with contextlib.suppress(FileExistsError):  # another process was quicker
                    beside.rename(folder)
                    return Sweep(folder)
    raise DigitpadError(sentence("Sweeps", "There are too many sweeps called {base}.", base=base))


def open_sweep(name: str) -> Sweep:
    """Return the sweep called ``name``, or whose folder that is.

    Raises:
        DigitpadError: there is none.
    """
    for folder in (sweeps_folder() / name, Path(name).absolute()):
        if (folder / "sweep.json").is_file():
            return Sweep(folder)
    raise DigitpadError(
        sentence("Sweeps", "There is no sweep called {name!r} in {folder}.", name=name, folder=sweeps_folder())
    )


def list_sweeps() -> list[Sweep]:
    """Return all sweeps whose configuration can be read, newest first."""
    dated = []
    for path in sweeps_folder().glob("*/sweep.json"):
        sweep = Sweep(path.parent)
        with contextlib.suppress(DigitpadError):  # made by hand or by a newer program; it stays where it is
            if not sweep.name.startswith(".") and sweep.config:
                dated.append((sweep.created, sweep.name, sweep))
    return [sweep for _, _, sweep in sorted(dated, key=lambda row: row[:2], reverse=True)]
