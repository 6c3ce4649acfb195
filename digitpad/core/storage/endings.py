"""The endings of names by which files of pictures are known, and the ending of a path, sooner than pathlib tells it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

PICTURES: Final = frozenset(
    {".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".pbm", ".pgm", ".ppm", ".pnm", ".tif", ".tiff"}
)
"""Endings, in lower case, of the files that `digitpad.core.preprocessing.picture.load_picture` is meant for."""

UNREAD_PICTURES: Final = frozenset({".heic", ".heif", ".avif", ".jxl", ".jp2"})
"""Endings of pictures that `load_picture` refuses with a sentence that names them: in a folder they are not junk."""

ALL_PICTURES: Final = PICTURES | UNREAD_PICTURES


def name_of(path: str) -> str:
    """Return ``Path(path).name``."""
    name = os.path.basename(path)  # noqa: PTH119 - a folder has many files, and a Path takes longer
    return name if name not in ("", ".") else Path(path).name


def ending_of(path: str) -> str:
    """Return ``Path(path).suffix`` in lower case."""
    name = name_of(path)
    at = name.rfind(".")
    return name[at:].lower() if 0 < at < len(name) - 1 else ""
