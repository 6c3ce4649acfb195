"""Read a FlatBuffer as from a stranger: tables, vectors and texts, every place of which is looked at before it is read.

Every error is a DigitpadError whose sentence is to be read after the file's name.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any, Final, Self

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

_LONGEST: Final = 1 << 20  # of a vector of tables; that of a network has some hundred


@dataclass(frozen=True, slots=True)
class Table:
    """A table in ``data``: its fields by their numbers, in the order of the schema.

    Attributes:
        data: the whole file.
        place: where the table begins.
    """

    data: bytes
    place: int

    @classmethod
    def root(cls, data: bytes) -> Self:
        """Return the table that the whole file is."""
        return cls(data, _number(data, 0, "<I"))

    def integer(self, field: int, kind: str = "<i", default: int = 0) -> int:
        """Return a number; ``kind`` is its format as `struct` has it."""
        place = self._field(field)
        return default if place is None else _number(self.data, place, kind)

    def text(self, field: int) -> str:
        """Return a text, empty if there is none."""
        return self.vector(field, "u1").tobytes().decode(errors="replace")

    def vector(self, field: int, kind: str) -> npt.NDArray[Any]:
        """Return a vector of numbers, empty if there is none; ``kind`` is NumPy's name of their type."""
        start, length = self._vector(field, np.dtype(kind).itemsize)
        return np.frombuffer(self.data, kind, count=length, offset=start)

    def table(self, field: int) -> Table | None:
        """Return the table in a field, if there is one."""
        place = self._field(field)
        return None if place is None else Table(self.data, _pointed(self.data, place))

    def tables(self, field: int) -> list[Table]:
        """Return a vector of tables."""
        start, length = self._vector(field, 4)
        if length > _LONGEST:
            raise damaged()
        return [Table(self.data, _pointed(self.data, start + 4 * i)) for i in range(length)]

    def _field(self, number: int) -> int | None:
        layout = self.place - _number(self.data, self.place, "<i")
        if 4 + 2 * number >= _number(self.data, layout, "<H"):
            return None
        offset = _number(self.data, layout + 4 + 2 * number, "<H")
        return self.place + offset if offset else None

    def _vector(self, field: int, size: int) -> tuple[int, int]:
        """Return where the elements begin, each of ``size`` bytes, and how many there are."""
        place = self._field(field)
        if place is None:
            return 0, 0
        start = _pointed(self.data, place)
        length = _number(self.data, start, "<I")
        if start + 4 + size * length > len(self.data):
            raise damaged()
        return start + 4, length


def damaged() -> DigitpadError:
    """Return the refusal of a file whose parts do not fit together."""
    return DigitpadError(sentence("Models", "is damaged: its parts do not lie where it says"))


def _pointed(data: bytes, place: int) -> int:
    return place + _number(data, place, "<I")


def _number(data: bytes, place: int, kind: str) -> int:
    if place < 0 or place + struct.calcsize(kind) > len(data):
        raise damaged()
    value: int = struct.unpack_from(kind, data, place)[0]
    return value
