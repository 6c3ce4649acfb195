"""Where the user's things lie: one folder, and nothing is written anywhere else."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import platformdirs

VARIABLE: Final = "DIGITPAD_HOME"


def user_folder() -> Path:
    """Return the absolute path of the user's folder; it need not exist yet.

    The environment variable ``DIGITPAD_HOME`` names it; without one it is where the system keeps a program's data.
    """
    chosen = os.environ.get(VARIABLE, "").strip()
    # Not resolved: a link that the user made is the user's business.
    folder = Path(chosen).expanduser() if chosen else platformdirs.user_data_path("digitpad", appauthor=False)
    return folder.absolute()
