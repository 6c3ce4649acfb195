"""The runs in the user's folder: making one, finding one, listing all."""

from __future__ import annotations

import contextlib
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import Final

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.run_folder import Run
from digitpad.core.sentences import sentence
from digitpad.core.storage.atomic import temporary_folder_beside, write_atomically
from digitpad.core.storage.folders import make_folder, user_folder
from digitpad.core.storage.names import as_file_name, is_reserved

NO_NAME: Final = (
    'a name has at most 120 letters, none of them one of < > : " / \\ | ? *, and no dot or blank at its ends'
)
"""What a name must be, as half a sentence."""


def runs_folder() -> Path:
    """Return where the runs lie; it need not exist yet."""
    return user_folder() / "runs"


def create_run(config: TrainConfig) -> Run:
    """Make the folder of a new run, under the configuration's name or one made of its data and network.

    Raises:
        DigitpadError: the name is one of a device, or the user's folder does not take the run.
    """
    base = as_file_name(config.name) or f"{_short(config.data)}-{config.network}"
    if is_reserved(base):
        raise DigitpadError(
            sentence("Runs", "{name!r} cannot be the name of a run: Windows takes it for a device.", name=config.name)
        )
    value = {"created": datetime.now(UTC).isoformat(timespec="seconds"), "config": config.to_json()}
    parent = runs_folder()
    make_folder(parent)
    with (
        os_errors_as(sentence("Runs", "A run cannot be made in {parent}", parent=parent), end="."),
        temporary_folder_beside(parent / base) as beside,
    ):
        write_atomically(beside / "config.json", (json.dumps(value, indent=2) + "\n").encode())
        # A run appears with its configuration or not at all; the system refuses to rename over another run.
        for number in range(1, 100_000):
            folder = parent / (base if number == 1 else f"{base}-{number}")
            if not folder.exists() and _renamed(beside, folder):
                return Run(folder)
    raise DigitpadError(sentence("Runs", "There are too many runs called {base}.", base=base))


def rename_run(run: Run, name: str) -> Run:
    """Call ``run`` by another name, and return it where it lies from now on.

    Raises:
        DigitpadError: it is running, the name cannot be that of a folder or is another run's, or the system does not
            allow it; the run is as it was.
    """
    shown = as_file_name(name)
    if shown == run.name:
        return run
    if not shown or shown != name.strip() or is_reserved(shown):
        raise DigitpadError(
            sentence("Runs", "{name!r} cannot be the name of a run; {no_name}.", name=name, no_name=NO_NAME)
        )
    renamed = Run(run.folder.with_name(shown))
    if run.is_running:
        raise DigitpadError(
            sentence("Runs", "The run {name} is running; it can be renamed when it has ended.", name=run.name)
        )
    # On a disk that does not tell capitals from small letters, the run itself is what is there.
    if renamed.folder.exists() and not renamed.folder.samefile(run.folder):
        raise DigitpadError(sentence("Runs", "There is a run called {shown} already.", shown=shown))
    with os_errors_as(sentence("Runs", "The run {name} cannot be renamed", name=run.name), end="."):
        run.folder.rename(renamed.folder)
    return renamed


def open_run(name: str) -> Run:
    """Return the run called ``name``, or whose folder that is.

    Raises:
        DigitpadError: there is none.
    """
    for folder in (runs_folder() / name, Path(name).absolute()):
        if (folder / "config.json").is_file():
            return Run(folder)
    raise DigitpadError(
        sentence("Runs", "There is no run called {name!r} in {runs_folder}.", name=name, runs_folder=runs_folder())
    )


def list_runs() -> list[Run]:
    """Return all runs whose configuration can be read, newest first."""
    dated = []
    for path in runs_folder().glob("*/config.json"):
        run = Run(path.parent)
        with contextlib.suppress(DigitpadError):  # made by hand or by a newer program; it stays where it is
            if not run.name.startswith(".") and run.config:
                dated.append((run.created, run.name, run))
    return [run for _, _, run in sorted(dated, key=lambda row: row[:2], reverse=True)]


def clone_config(run: Run) -> TrainConfig:
    """Return the run's configuration for a new run: everything but the name.

    Raises:
        DigitpadError: it cannot be read.
    """
    return replace(run.config, name="")


def _short(sources: tuple[str, ...]) -> str:
    names = [as_file_name(PurePath(source).name.partition(".")[0]).strip("-") or "data" for source in sources]
    return "+".join(names)[:60].strip(" .-")


def _renamed(old: Path, new: Path) -> bool:
    try:
        old.rename(new)
    except OSError:
        if new.exists():  # another process was quicker
            return False
        raise
    return True
