"""The readers that go with an export: single files which ask it in Python, JavaScript, C, or on a page in a browser."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from digitpad.core.resources import resource

PAGE: Final = "index.html"

_OF_ALL: Final = ("digitpad_reader.py", "digitpad_reader.h")
_OF_ONNX: Final = ("digitpad-reader.js", PAGE)
_NAMED_BY_PAGE: Final = 'name="digitpad-model" content="digits.onnx"'
_MARK: Final = "Digitpad"  # in the first lines of each of them
_HEAD: Final = 400  # bytes


def readers_of(path: Path) -> dict[str, bytes]:
    """Return the readers for an export, by their names; they lie in its folder, and the page asks that export."""
    names = (*_OF_ALL, *_OF_ONNX) if path.suffix.lower() == ".onnx" else _OF_ALL
    files = {name: resource(f"readers/{name}").read_bytes() for name in names}
    if PAGE in files:
        own = _NAMED_BY_PAGE.replace("digits.onnx", path.name.replace("&", "&amp;").replace('"', "&quot;"))
        files[PAGE] = files[PAGE].replace(_NAMED_BY_PAGE.encode(), own.encode())
    return files


def is_reader(path: Path) -> bool:
    """Whether a reader of ours, of this version or another, lies at ``path``."""
    try:
        with path.open("rb") as file:
            return _MARK.encode() in file.read(_HEAD)
    except OSError:
        return False
