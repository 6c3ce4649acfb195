"""Where the user's things lie: one folder, and nothing is written anywhere else."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import platformdirs

from digitpad.core.errors import DigitpadError, reason_of
from digitpad.core.sentences import sentence
from digitpad.core.storage.atomic import remove_stale_temp_files

VARIABLE: Final = "DIGITPAD_HOME"
_FOLDERS: Final = ("models", "corrections", "runs", "sweeps")  # in which files are written, besides those of each


def user_folder() -> Path:
    """Return the absolute path of the user's folder; it need not exist yet.

    The environment variable ``DIGITPAD_HOME`` names it; without one it is where the system keeps a program's data.

    Raises:
        DigitpadError: the system knows no home of the user's.
    """
    chosen = os.environ.get(VARIABLE, "").strip()
    try:
        folder = Path(chosen) if chosen else platformdirs.user_data_path("digitpad", appauthor=False)
        return folder.expanduser().absolute()  # not resolved: a link that the user made is the user's business
    except RuntimeError as error:  # of somebody whom the system does not know
        raise DigitpadError(
            sentence("Storage", "you have no home folder; set {variable} to a folder of yours", variable=VARIABLE)
        ) from error


def make_folder(folder: Path) -> None:
    """Make one of the user's folders, with those above it, unless it is there.

    Raises:
        DigitpadError: it cannot be made, or is a link to what is not there, such as a disk that is missing.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        for place in (folder, *folder.parents):
            if place.is_symlink() and not place.exists():
                raise DigitpadError(
                    sentence(
                        "Storage",
                        "{folder} is not there: {place} is a link to {target}",
                        folder=folder,
                        place=place,
                        target=place.readlink(),
                    )
                ) from error
        why = sentence("Storage", "{folder} cannot be made: {reason}", folder=folder, reason=reason_of(error))
        raise DigitpadError(why) from error


def clean_user_folder() -> None:
    """Remove the hidden files and folders that writers which were killed have left among the user's things.

    Only the program's own folders are looked at, no deeper than it writes: the user's folder may be anywhere.
    """
    folder = user_folder()
    own = [place for name in ("runs", "sweeps") for place in (folder / name).glob("*/")]
    for place in (folder, *(folder / name for name in _FOLDERS), *own):
        remove_stale_temp_files(place)
