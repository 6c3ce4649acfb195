"""What a kind of source declares of itself, such as its file patterns, its licence and how it is opened.

A kind is a module in ``digitpad/core/data/kinds/`` that ends with ``KIND = Kind(…)``; the modules there are found by
themselves. A kind that is called by a word rather than by a path is also listed in `digitpad.core.data.spec.WORDS`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import NamedTuple

from digitpad.core.data.dataset import DataSet, Stream
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError

Progress = Callable[[int, int], None]
"""Called with what is done and with what there is to do, in any unit; 0 if that is not known."""

Open = Callable[[DataSpec, Progress, bool], DataSet | Stream]
"""The last argument is ``skip_bad`` of `digitpad.core.data.sources.open_source`."""


class Unpacked(NamedTuple):
    """What was found where something was packed.

    Attributes:
        spec: the source that is to be opened.
        notes: sentences on what was passed over.
        hidden: a folder whose name tells the user nothing; what was packed has its place in sentences.
    """

    spec: DataSpec
    notes: tuple[str, ...] = ()
    hidden: str = ""


Unpack = Callable[[DataSpec, Progress], AbstractContextManager[Unpacked]]
"""Gives what was packed, for as long as the manager is entered."""


class NoSuchPartError(DigitpadError):
    """A source is in order, but has no part of the kind that was asked for."""


class DownloadError(DigitpadError):
    """A source cannot be fetched: there is no network, or no answer."""


@dataclass(frozen=True, slots=True)
class Credit:
    """Whose the data is: what the card of a model that was trained on it says."""

    licence: str = "not known to Digitpad"
    source: str = "a file of the user's"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of source.

    Attributes:
        form: what the user writes or points at, for help and errors: ``"a .npz file"``.
        claims: whether a spec is of this kind; of two that claim one, the first by name has it. It may look at the
            disk, but reads little.
        open: reads it, or raises a DigitpadError; `NoSuchPartError` only for a source that lacks the part.
        unpack: instead of ``open``, makes another source of it, which is opened in its place.
        parts: those that it may have.
        patterns: of its files' names, for a dialog: ``"*.npz"``.
        credit: whose the data is.
        any_alphabet: whether its labels may be other than digits: those of `DataSpec.alphabet`.
        why_no_preview: a sentence if one cannot look at the source yet, such as one that is to be downloaded.
    """

    form: str
    claims: Callable[[DataSpec], bool]
    open: Open | None = None
    unpack: Unpack | None = None
    parts: Sequence[Part] = tuple(Part)
    patterns: Sequence[str] = ()
    credit: Credit = Credit()
    any_alphabet: bool = False
    why_no_preview: Callable[[], str | None] = lambda: None

    def __post_init__(self) -> None:
        assert (self.open is None) != (self.unpack is None), "a source is opened or unpacked"
