"""Open a source of data by its name: the table of all kinds, and the way from a name to its kind."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from digitpad.core.alphabet import DIGITS
from digitpad.core.data import kinds as package
from digitpad.core.data.dataset import DataSet, Stream
from digitpad.core.data.kind import Kind, NoSuchPartError, Progress
from digitpad.core.data.spec import DataSpec
from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.sentences import sentence
from digitpad.core.storage import file_content as content


@cache
def kinds() -> dict[str, Kind]:
    """Return all kinds of sources by the names of their modules."""
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    return {name: importlib.import_module(f"{package.__name__}.{name}").KIND for name in names}


def kind_of(spec: str | DataSpec) -> Kind:
    """Return the kind of source that ``spec`` names.

    Raises:
        DigitpadError: there is no such source; the sentence names what there could be.
    """
    spec = DataSpec.parse(spec)
    spec.require_exists()
    with os_errors_as(sentence("Data", "{name} cannot be read", name=spec.name)):
        head = b"" if spec.is_word or spec.path.is_dir() else _head(spec)
        if not (what := content.kind_of(head, content.STAND_INS)):
            for kind in kinds().values():
                if kind.claims(spec):
                    return kind
            if spec.path.is_dir():
                what = "a folder, but holds neither folders called 0 to 9 nor IDX files"
        forms = ", ".join(kind.form for kind in kinds().values())
        what = what or content.kind_of(head) or f"no source that can be read; one of these is: {forms}"
    raise DigitpadError(f"{spec.name} is {what}")


def _head(spec: DataSpec) -> bytes:
    if not spec.path.is_file():  # which would be waited for
        raise DigitpadError(sentence("Data", "{name} is a pipe, a socket or a device, not a file", name=spec.name))
    with spec.path.open("rb") as file:
        return file.read(content.HEAD)


def open_source(
    spec: str | DataSpec, *, progress: Progress = lambda done, total: None, skip_bad: bool = False
) -> DataSet | Stream:
    """Return the digits that ``spec`` names.

    Args:
        spec: see `DataSpec`.
        progress: told how far it is; may raise to give up.
        skip_bad: leave out the drawings of a file that cannot be read (`DataSet.unreadable`), rather than refuse it:
            for measuring. Training on what is left of a damaged file would be a quiet loss.

    Raises:
        NoSuchPartError: the source has no part of the kind that is asked for.
        DigitpadError: there is no such source, or it cannot be used; the sentence names it and the reason.
    """
    spec = DataSpec.parse(spec)
    kind = kind_of(spec)
    if spec.part not in kind.parts:
        raise NoSuchPartError(
            sentence("Data", "{text} has no {part} part; write {text} alone", text=spec.text, part=spec.part)
        )
    if spec.alphabet != DIGITS and not kind.any_alphabet:
        raise DigitpadError(
            sentence("Data", "{name} holds digits, which are not what the model tells apart", name=spec.name)
        )
    with os_errors_as(sentence("Data", "{name} cannot be read", name=spec.name)):
        return kind.open(spec, progress, skip_bad)
