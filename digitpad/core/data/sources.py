"""Open a source of data by its name: the table of all kinds, and the way from a name to its kind."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache, partial
from typing import Final

from digitpad.core.alphabet import DIGITS
from digitpad.core.data import kinds as package
from digitpad.core.data.collection import look_inside
from digitpad.core.data.dataset import DataSet, Stream
from digitpad.core.data.kind import Kind, NoSuchPartError, Progress, Unpacked
from digitpad.core.data.spec import DataSpec
from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.sentences import sentence, with_values_replaced
from digitpad.core.storage import file_content as content
from digitpad.core.storage.endings import PICTURES


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
            if (kind := _claimed(spec)) is not None:
                return kind
            if spec.path.is_dir():
                if look_inside(spec, _is_source) is not None:
                    return _COLLECTION
                what = "a folder, but holds neither folders called 0 to 9 nor IDX files, nor any other file of digits"
        forms = ", ".join(kind.form for kind in kinds().values())
        what = (
            what
            or _known_otherwise(spec)
            or content.kind_of(head)
            or f"no source that can be read; one of these is: {forms}"
        )
    raise DigitpadError(f"{spec.name} is {what}")


_OTHERWISE: Final = {  # what people have that is no source, by the endings of its names, and the way on
    (".pkl", ".pickle", ".pkl.gz", ".joblib"): sentence(
        "Data",
        "a pickle, which may run a program of its writer’s when it is opened; save its arrays with numpy.savez",
    ),
    (".pt", ".pth"): sentence("Data", "a file of PyTorch’s; save its arrays with numpy.savez"),
    (".h5", ".hdf5"): sentence("Data", "an HDF5 file; save its arrays with numpy.savez"),
    (".xlsx", ".xls", ".ods"): sentence("Data", "a workbook; save its sheet as CSV"),
    (".keras", ".tflite", ".onnx", ".digitpad"): sentence("Data", "a model, not data"),
    tuple(sorted(PICTURES)): sentence(
        "Data",
        "one picture; put those of each digit into a folder of its own, called 0 to 9, and name the folder above",
    ),
}


def _known_otherwise(spec: DataSpec) -> str | None:
    name = spec.path.name.lower()
    return next((what for endings, what in _OTHERWISE.items() if name.endswith(endings)), None)


def _claimed(spec: DataSpec) -> Kind | None:
    return next((kind for kind in kinds().values() if kind.claims(spec)), None)


def _is_source(spec: DataSpec) -> bool:
    return _claimed(spec) is not None


@contextmanager
def _looked_into(spec: DataSpec, progress: Progress) -> Iterator[Unpacked]:
    found = look_inside(spec, _is_source)
    if found is None:
        raise DigitpadError(sentence("Data", "{name} holds no digits", name=spec.name))
    yield found


_COLLECTION: Final = Kind(
    form="a folder of such files", claims=lambda spec: False, unpack=_looked_into, any_alphabet=True
)


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
        if kind.open is not None:
            return kind.open(spec, progress, skip_bad)
        return _open_unpacked(kind, spec, progress, skip_bad)


def _open_unpacked(kind: Kind, spec: DataSpec, progress: Progress, skip_bad: bool) -> DataSet | Stream:
    """Open what is packed in ``spec``, and call it by the name that the user knows."""
    assert kind.unpack is not None
    with kind.unpack(spec, progress) as (inner, notes, hidden):
        shown = partial(with_values_replaced, old=hidden, new=spec.text) if hidden else str
        if hidden and not _is_source(inner) and look_inside(inner, _is_source) is None:
            raise DigitpadError(sentence("Data", "{name} holds no file that can be read as digits", name=spec.text))
        try:
            found = open_source(inner, progress=progress, skip_bad=skip_bad)
        except DigitpadError as error:
            raise type(error)(shown(str(error))) from error
    assert isinstance(found, DataSet)
    return replace(
        found,
        name=spec.name,
        notes=tuple(map(shown, (*notes, *found.notes))),
        unreadable=tuple(map(shown, found.unreadable)),
    )
