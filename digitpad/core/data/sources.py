"""The registry of sources: what ``--data`` and the Train tab may name, and how it becomes images.

A new kind of source is a file in ``digitpad/core/data/kinds/`` with one function under ``@source(…)``, and nothing
else: the files there are found by themselves.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Final

from digitpad.core.data.dataset import DataSet, Stream
from digitpad.core.errors import DigitpadError

Progress = Callable[[int, int], None]
"""Called with what is done and with what there is to do, in any unit; 0 if that is not known."""


class Part(StrEnum):
    """Which half of a source that comes in two: most do, and ``mnist:test`` names the other half."""

    TRAINING = "train"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Spec:
    """What the user asked for.

    Attributes:
        text: the source without its part: a word such as ``mnist``, or a path.
        part: TRAINING unless the user said ``:test``.
        skip_bad: leave out the drawings of a file that cannot be read, rather than refuse it.
    """

    text: str
    part: Part = Part.TRAINING
    skip_bad: bool = False

    @property
    def path(self) -> Path:
        """The source as a path, ``~`` resolved."""
        return Path(self.text).expanduser()

    @property
    def name(self) -> str:
        """The source as the user wrote it."""
        return self.text if self.part is Part.TRAINING else f"{self.text}:{self.part}"


Open = Callable[[Spec, Progress], DataSet | Stream]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of source.

    Attributes:
        form: what the user writes or points at, for help and errors: ``"a .npz file"``.
        claims: whether a spec is of this kind; of two that claim one, the first by name has it. It may look at the
            disk, but reads little.
        parts: those it has.
        open: reads it, or raises a DigitpadError.
        endless: whether it is a stream.
    """

    form: str
    claims: Callable[[Spec], bool]
    parts: Sequence[Part]
    open: Open
    endless: bool = False


_KINDS: Final[dict[str, Kind]] = {}


def source(
    name: str, *, form: str, claims: Callable[[Spec], bool], parts: Sequence[Part] = tuple(Part), endless: bool = False
) -> Callable[[Open], Open]:
    """Register the function below as the way to open the kind of source that is called ``name``."""

    def register(function: Open) -> Open:
        assert name not in _KINDS, f"two kinds of source are called {name}"
        _KINDS[name] = Kind(form, claims, parts, function, endless)
        return function

    return register


@cache
def kinds() -> dict[str, Kind]:
    """Return all kinds of sources by name."""
    from digitpad.core.data import kinds as package  # noqa: PLC0415 - its modules import this one

    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"{package.__name__}.{module.name}")
    return dict(sorted(_KINDS.items()))


def words() -> frozenset[str]:
    """Return the names of the sources that are no paths, such as ``mnist``."""
    return frozenset(name for name, kind in kinds().items() if kind.claims(Spec(name)))


def streams() -> frozenset[str]:
    """Return those of the `words` that name sources without end, such as ``synthetic``."""
    return frozenset(name for name in words() if kinds()[name].endless)


def open_source(spec: str, *, progress: Progress | None = None, skip_bad: bool = False) -> DataSet | Stream:
    """Return the digits that ``spec`` names.

    Args:
        spec: a word of the registry (``mnist``, ``synthetic`` …) or a path; ``:test`` after it asks for the test part
            of a source that has two. A file or folder that bears the name of a word is written ``./mnist``.
        progress: told how far it is; may raise to give up.
        skip_bad: leave out the drawings of a file that cannot be read (`DataSet.unreadable`), rather than refuse it:
            for measuring. Training on what is left of a damaged file would be a quiet loss.

    Raises:
        DigitpadError: there is no such source, or it cannot be used; the sentence names it and the reason.
    """
    try:
        asked = replace(_parse(spec), skip_bad=skip_bad)
        kind = next((kind for kind in kinds().values() if kind.claims(asked)), None)
        if kind is None:
            raise DigitpadError(_why_none(asked))
    except (OSError, RuntimeError) as error:  # a name too long, a folder that is locked, the home of nobody
        raise DigitpadError(f"{spec} cannot be read: {getattr(error, 'strerror', None) or error}") from error
    if asked.part not in kind.parts:
        raise DigitpadError(f"{asked.text} has no {asked.part} part; write {asked.text} alone")
    return kind.open(asked, progress or _tell_nobody)


def _why_none(asked: Spec) -> str:
    if asked.path.is_dir():
        return f"{asked.name} is a folder, but holds neither folders called 0 to 9 nor IDX files"
    forms = ", ".join(kind.form for kind in kinds().values())
    reason = "is no source that can be read" if asked.path.exists() else "does not exist"
    return f"{asked.name} {reason}; a source is one of these: {forms}"


def _parse(spec: str) -> Spec:
    if not spec:
        raise DigitpadError("the name of a source is empty")
    text, _, part = spec.rpartition(":")
    if text and part in tuple(Part) and not Path(spec).exists():
        return Spec(text, Part(part))
    return Spec(spec)


def _tell_nobody(done: int, total: int) -> None:
    pass
