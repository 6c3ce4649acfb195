"""HDF5 files as from a stranger: groups, arrays of numbers and short texts, and nothing that leads out of the file.

Only the process that reads foreign files imports this: HDF5 is native code, and a damaged file may crash it.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.graph import MOST_PARAMETERS
from digitpad.core.sentences import sentence

# HDF5 would load libraries for filters that it does not know; this forbids it, and is read when it is loaded itself.
os.environ["HDF5_PLUGIN_PRELOAD"] = "::"

import h5py

MAGIC: Final = b"\x89HDF\r\n\x1a\n"

_FILTERS: Final = {1, 2, 3, 32000}  # gzip, shuffle, a checksum, lzf: built in
_MOST_MEMBERS: Final = 10_000
_MOST_TEXTS: Final = 10_000
_LONGEST_TEXT: Final = 16 << 20  # bytes
_DEEPEST: Final = 12  # groups within groups

# What damage makes h5py raise.
_UNREADABLE: Final = (OSError, ValueError, KeyError, RuntimeError, TypeError, AttributeError, OverflowError)


def damaged() -> DigitpadError:
    """Return the refusal of a file that does not hold what it says."""
    return DigitpadError(sentence("Models", "is damaged: its HDF5 cannot be read"))


@contextmanager
def _damage_refused() -> Iterator[None]:
    try:
        yield
    except _UNREADABLE as error:
        raise damaged() from error


class Group:
    """A group of a file, whose members are found by name; links to elsewhere are refused when they are followed."""

    def __init__(self, group: h5py.Group, name: str = "", depth: int = 0) -> None:
        self._group, self._name, self._depth = group, name, depth
        with _damage_refused():
            count = len(group)
        if count > _MOST_MEMBERS or depth > _DEEPEST:
            raise DigitpadError(sentence("Models", "holds {count:,} arrays or groups in one", count=count))

    def __contains__(self, name: str) -> bool:
        return name in self.names

    @property
    def names(self) -> list[str]:
        """The names of what is in it."""
        with _damage_refused():
            return [str(name) for name in self._group]

    def group(self, path: str) -> Group:
        """Return the group at ``path``, whose steps have slashes between them.

        Raises:
            DigitpadError: there is none, or a link is on the way.
        """
        found, *steps = self, *filter(None, path.split("/"))
        for step in steps:
            inner = found._member(step)
            if not isinstance(inner, h5py.Group):
                raise damaged()
            found = Group(inner, f"{found._name}/{step}", found._depth + 1)
        return found

    def groups(self) -> list[str]:
        """Return the names of the groups in it."""
        return [name for name in self.names if isinstance(self._member(name), h5py.Group)]

    def array(self, path: str) -> npt.NDArray[np.float32]:
        """Return the array at ``path`` as float32.

        Raises:
            DigitpadError: there is none, it is no plain array of numbers, or larger than any that is read.
        """
        folder, _, name = path.rpartition("/")
        parent = self.group(folder)
        dataset = parent._member(name)
        if not isinstance(dataset, h5py.Dataset):
            raise damaged()
        with _damage_refused():
            return _read(dataset, f"{parent._name}/{name}")

    def text(self, name: str) -> str | None:
        """Return the text that the group has as an attribute, None if it has no such."""
        found = self._texts(name)
        if found is None:
            return None
        if len(found) != 1:
            raise damaged()
        return found[0]

    def texts(self, name: str) -> list[str] | None:
        """Return the list of texts that the group has as an attribute, which Keras cuts in pieces if it is long."""
        whole = self._texts(name)
        if whole is not None:
            return whole
        pieces: list[str] = []
        for i in range(_MOST_TEXTS):
            piece = self._texts(f"{name}{i}")
            if piece is None:
                return pieces if i else None
            pieces += piece
        raise damaged()

    def whole_number(self, name: str) -> int | None:
        """Return the whole number that the group has as an attribute, None if it has no such."""
        with _damage_refused():
            value = self._attribute(name, "iu")
            return None if value is None else int(value.reshape(-1)[0])

    def _texts(self, name: str) -> list[str] | None:
        with _damage_refused():
            value = self._attribute(name, "SUO")
            if value is None:
                return None
            texts = [each.decode() if isinstance(each, bytes) else each for each in value.reshape(-1).tolist()]
        if not all(isinstance(text, str) for text in texts):
            raise damaged()
        return texts

    def _attribute(self, name: str, kinds: str) -> npt.NDArray[Any] | None:
        """Return an attribute, looked at before it is read; an object's kind must be a text's."""
        if name not in self._group.attrs:
            return None
        found = self._group.attrs.get_id(name)
        dtype = found.dtype
        is_text = dtype.kind != "O" or h5py.check_string_dtype(dtype) is not None
        count = math.prod(found.shape or ())
        small = count <= _MOST_TEXTS and count * dtype.itemsize <= _LONGEST_TEXT
        if count == 0 and found.shape is not None:  # of whatever type: Keras has an empty list as floating point
            return np.empty(0, object)
        if dtype.kind not in kinds or not is_text or not small or found.shape is None:
            raise damaged()
        return np.asarray(self._group.attrs[name], None if dtype.kind != "O" else object)

    def _member(self, name: str) -> Any:
        with _damage_refused():
            link = self._group.get(name, getlink=True)
            if link is None:
                raise DigitpadError(
                    sentence("Models", "is damaged: it holds no {name}", name=f"{self._name}/{name}"[:200])
                )
            if not isinstance(link, h5py.HardLink):
                raise DigitpadError(
                    sentence(
                        "Models",
                        "has a link in it, {name}, that leads elsewhere; such files are not read",
                        name=f"{self._name}/{name}"[:200],
                    )
                )
            return self._group[name]


@contextmanager
def open_hdf5(source: Path | IO[bytes]) -> Iterator[Group]:
    """Open a file for reading.

    Raises:
        DigitpadError: it is no HDF5, or damaged.
    """
    with _damage_refused():
        file = h5py.File(source, "r") if not isinstance(source, Path) else h5py.File(source, "r", locking=False)
    try:
        yield Group(file)
    finally:
        file.close()


def _read(dataset: h5py.Dataset, name: str) -> npt.NDArray[np.float32]:
    name = name[:200]
    if dataset.is_virtual or dataset.external:
        raise DigitpadError(sentence("Models", "keeps {name} in other files; such files are not read", name=name))
    bfloat = dataset.dtype.kind in "Vu" and dataset.dtype.itemsize == 2 and "dtype" in dataset.attrs
    if dataset.dtype.kind not in "fiu" and not bfloat:
        raise DigitpadError(sentence("Models", "has something else than numbers in {name}", name=name))
    size = math.prod(dataset.shape or ())
    if dataset.shape is None or size > MOST_PARAMETERS or math.prod(dataset.chunks or ()) > MOST_PARAMETERS:
        raise DigitpadError(
            sentence("Models", "declares {size:,} numbers in {name}, more than are read", size=size, name=name)
        )
    properties = dataset.id.get_create_plist()
    filters = {properties.get_filter(i)[0] for i in range(properties.get_nfilters())}
    if not filters <= _FILTERS:
        raise DigitpadError(sentence("Models", "packs {name} in a way that is not read", name=name))
    values = dataset[()]
    if bfloat:  # the upper half of a float32's bits
        return (np.asarray(values).view(np.uint16).astype(np.uint32) << 16).view(np.float32)
    with np.errstate(over="ignore"):  # infinite then, and refused
        return np.asarray(values, np.float32)
