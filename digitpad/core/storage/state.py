"""What the window remembers until the next start: where it stood, how it looked, and the unfinished drawing.

It lives in ``state.json`` in the user's folder. A file that cannot be used is never lost and never stops the program:
it is set aside under a name of its own and the defaults take its place.
"""

from __future__ import annotations

import json
import math
import os
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from digitpad.core.errors import DigitpadError, os_errors_as, reason_of
from digitpad.core.sentences import sentence
from digitpad.core.storage.atomic import write_atomically

FILE_NAME: Final = "state.json"
VERSION: Final = 1
"""Version of the file's form. Grows when an older program could misread a newer file."""

LARGEST_FILE: Final = 128 * 2**20
"""Bytes. A 4k picture is 40 MB at the worst; beyond this it is no state of ours."""


@dataclass(frozen=True, slots=True)
class State:
    """What is back at the next start; the defaults are those of the first one.

    Attributes:
        geometry: the window's geometry as Qt's bytes in base64, or None.
        theme: name of the theme; ``system`` follows the desktop.
        language: of the window, as ``de``; empty follows the desktop.
        text_size: of all texts, in percent of the system's.
        pen_width: in logical pixels, above 0.
        reads_numbers: whether the canvas is read as a whole number.
        certainty: at most one wrong answer in so many is asked for; None for a model as it is.
        drawing: the unfinished drawing as ink's JSON, or None.
        picture: an opened picture as PNG bytes in base64, or None; with a drawing, that is on it.
        picture_is_normalised: whether it is an image of a data set, which is read as it is.
        tabs: what tabs keep besides, by their names: each an object of values for JSON.
    """

    geometry: str | None = None
    theme: str = "system"
    language: str = ""
    text_size: int = 100
    pen_width: float = 16.0
    reads_numbers: bool = False
    certainty: int | None = None
    drawing: Mapping[str, Any] | None = None
    picture: str | None = None
    picture_is_normalised: bool = False
    tabs: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


def load_state(folder: Path) -> tuple[State, str | None]:
    """Return the state kept in ``folder``, and a sentence for the user if it could not be used.

    Nothing at all is not worth a sentence. A file that is damaged, or that a newer program wrote, is renamed so
    that nothing overwrites it. Never raises for what lies on the disk.
    """
    path = folder / FILE_NAME
    try:
        return _parse(_read(path)), None
    except FileNotFoundError:
        return State(), None
    except (DigitpadError, OSError) as error:
        unread = (
            sentence("Storage", "cannot be read ({reason})", reason=reason_of(error))
            if isinstance(error, OSError)
            else ""
        )
        return State(), sentence(
            "Storage",
            "{path} {problem}; {what_became_of_it}, and Digitpad starts with its default settings.",
            path=path,
            problem=unread or str(error),
            what_became_of_it=set_aside(folder),
        )


def is_there(folder: Path) -> bool:
    """Whether ``folder`` holds a state file, of whatever kind."""
    return os.path.lexists(folder / FILE_NAME)


def save_state(folder: Path, state: State) -> None:
    """Keep ``state`` in ``folder``, which is made if need be; at every moment the file is the old or the new one.

    Raises:
        DigitpadError: it is too large to be read again, or the folder or the disk does not take it; the old file is as
            it was.
    """
    value = {name: getattr(state, name) for name in State.__dataclass_fields__}
    data = json.dumps({"version": VERSION, **value}, allow_nan=False).encode("ascii")
    path = folder / FILE_NAME
    if len(data) > LARGEST_FILE:
        raise DigitpadError(sentence("Storage", "{path} cannot be saved: the drawing is too large.", path=path))
    with os_errors_as(sentence("Storage", "{path} cannot be saved", path=path), end="."):
        folder.mkdir(parents=True, exist_ok=True)
        write_atomically(path, data)


def _read(path: Path) -> bytes:
    """Return the file's bytes; what is wrong with it is the second half of a sentence, here as in `_parse`."""
    # The kind is asked before opening, for a pipe would wait for ever.
    if not stat.S_ISREG(path.stat().st_mode):
        raise DigitpadError(sentence("Storage", "is no file"))
    with path.open("rb") as file:
        data = file.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise DigitpadError(sentence("Storage", "is far too large"))
    return data


def _parse(data: bytes) -> State:
    try:
        value = json.loads(data.decode("utf-8"), parse_constant=_finite, parse_float=_finite)
    except (ValueError, RecursionError) as error:  # bad UTF-8, bad JSON and endless digits are all ValueError
        raise DigitpadError(sentence("Storage", "is damaged")) from error
    if not isinstance(value, dict) or type(value.get("version")) is not int or value["version"] < 1:
        raise DigitpadError(sentence("Storage", "is damaged"))
    if value["version"] > VERSION:
        raise DigitpadError(sentence("Storage", "was written by a newer Digitpad"))
    known = {name: value[name] for name in State.__dataclass_fields__ if name in value}
    if not all(_FITS[name](kept) for name, kept in known.items()):
        raise DigitpadError(sentence("Storage", "is damaged"))
    return State(**known)


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):  # 1e999 as well as NaN
        raise ValueError(f"{digits} is no number")
    return number


_FITS: Final[Mapping[str, Callable[[Any], bool]]] = {
    "geometry": lambda value: isinstance(value, str | None),
    "theme": lambda value: isinstance(value, str),
    "language": lambda value: isinstance(value, str),
    "text_size": lambda value: type(value) is int and 50 <= value <= 400,
    "pen_width": lambda value: type(value) in (int, float) and 0 < value <= 1e6,
    "reads_numbers": lambda value: isinstance(value, bool),
    "certainty": lambda value: value is None or (type(value) is int and value > 0),
    "drawing": lambda value: isinstance(value, dict | None),
    "picture": lambda value: isinstance(value, str | None),
    "picture_is_normalised": lambda value: isinstance(value, bool),
    "tabs": lambda value: isinstance(value, dict) and all(isinstance(kept, dict) for kept in value.values()),
}


def set_aside(folder: Path) -> str:
    """Rename the state file to a name that is free, so that nothing overwrites it.

    Returns:
        what became of it, within a sentence: it may have to stay, and then nothing may be saved over it.
    """
    path, number = folder / FILE_NAME, 1
    while os.path.lexists(aside := path.with_name(f"{path.stem}.unused-{number}{path.suffix}")):
        number += 1
    try:
        path.rename(aside)
    except OSError as error:
        return sentence("Storage", "it could not be set aside ({reason})", reason=reason_of(error))
    return sentence("Storage", "it was set aside as {name}", name=aside.name)
