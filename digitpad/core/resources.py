"""Where the files that travel with the program lie: beside the packages in a checkout, inside them when installed."""

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent.parent
_FOLDERS: Final = (_PACKAGE / "resources", _PACKAGE.parent / "resources")


def resource(name: str) -> Path:
    """Return the path of the shipped file ``name`` (``"digitpad.digitpad"``, ``"icons/undo.svg"``).

    Raises:
        FileNotFoundError: the installation is incomplete; no user can cause this.
    """
    for folder in _FOLDERS:
        if (folder / name).exists():
            return folder / name
    raise FileNotFoundError(f"{name} is missing from the installation of digitpad")
