"""The arrays of a SavedModel: constants in its graph, and variables in the files beside it, by their names.

Source of the table of variables: the format of LevelDB's tables, as TensorFlow writes it without compression.
"""

from __future__ import annotations

import math
import stat
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.graph import MOST_PARAMETERS
from digitpad.core.models.foreign.tensorflow.wire import Message, varint
from digitpad.core.sentences import sentence

Array = npt.NDArray[Any]

_MAGIC: Final = struct.pack("<Q", 0xDB4775248B80FB57)
_FOOTER: Final = 48  # bytes
_LARGEST_INDEX: Final = 16 << 20
_BFLOAT16: Final = 14
_KINDS: Final = {
    1: "<f4", 2: "<f8", 3: "<i4", 4: "u1", 5: "<i2", 6: "i1", 9: "<i8", 10: "?", _BFLOAT16: "<u2", 19: "<f2"
}  # fmt: skip
_LISTS: Final = {3: 7, 4: 7, 5: 7, 6: 7, 9: 10, 10: 11, _BFLOAT16: 13, 19: 13}
"""By TensorFlow's number of a kind of numbers: NumPy's name of it; and the field in which they are listed."""


def _damaged() -> DigitpadError:
    return DigitpadError(sentence("Models", "is damaged: its weights cannot be read"))


def _shape(message: Message) -> tuple[int, ...]:
    shape = tuple(side.number(1) for side in message.messages(2))
    if len(shape) > 16 or any(n < 0 for n in shape) or math.prod(shape) > MOST_PARAMETERS:
        raise DigitpadError(sentence("Models", "has weights of a shape that no network has"))
    return shape


def _decoded(data: bytes, kind: int, shape: tuple[int, ...]) -> Array:
    dtype = np.dtype(_KINDS[kind])
    if len(data) != math.prod(shape) * dtype.itemsize:
        raise _damaged()
    array = np.frombuffer(data, dtype).reshape(shape)
    if kind == _BFLOAT16:
        return (array.astype("<u4") << 16).view("<f4")
    return array.astype(np.float32) if dtype.kind == "f" else array


def constant(tensor: Message) -> Array:
    """Return the array of a TensorProto; floats as float32.

    Raises:
        DigitpadError: it holds no numbers, or not as many as it says.
    """
    kind, shape = tensor.number(1), _shape(tensor.message(2))
    if kind not in _KINDS:
        return np.zeros(0, np.int64)  # text, which no layer asks for
    if data := tensor.bytes(4):
        return _decoded(data, kind, shape)
    listed: list[Any] = (
        tensor.floats(5) if kind == 1 else tensor.doubles(6) if kind == 2 else tensor.numbers(_LISTS[kind])
    )
    size = math.prod(shape)
    if len(listed) > size:
        raise _damaged()
    filled = np.full(size, listed[-1] if listed else 0, "<u2" if kind in (19, _BFLOAT16) else _KINDS[kind])
    filled[: len(listed)] = listed  # the last one stands for the rest
    return _decoded(filled.tobytes(), kind, shape)


class Variables:
    """The variables of the SavedModel in ``folder``.

    Raises:
        DigitpadError: they are not there, or damaged.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "variables"
        data = _read(self._folder / "variables.index", 0, _LARGEST_INDEX)
        if len(data) < _FOOTER or not data.endswith(_MAGIC):
            raise _damaged()
        footer = data[-_FOOTER:]
        _, at = varint(footer, varint(footer, 0)[1])
        self._entries: dict[str, Message] = {}
        for _, handle in _block(data, *_handle(footer, at)):
            for key, value in _block(data, *_handle(handle, 0)):
                self._entries[key.decode(errors="replace")] = Message(value)
        self._shards = self._entries[""].number(1) if "" in self._entries else 1

    def __contains__(self, key: str) -> bool:
        return key in self._entries

    def read(self, key: str) -> Array:
        """Return a variable.

        Raises:
            DigitpadError: it is damaged, or holds no numbers.
        """
        entry = self._entries[key]
        kind, shape, size = entry.number(1), _shape(entry.message(2)), entry.number(5)
        if kind not in _KINDS or entry.has(7) or size != math.prod(shape) * np.dtype(_KINDS[kind]).itemsize:
            raise _damaged()
        shard = f"variables.data-{entry.number(3):05d}-of-{self._shards:05d}"
        return _decoded(_read(self._folder / shard, entry.number(4), size), kind, shape)


def _read(path: Path, start: int, most: int) -> bytes:
    """Return at most so many bytes of a file from ``start`` on; a link is followed nowhere."""
    if not stat.S_ISREG(path.lstat().st_mode) or start < 0:
        raise _damaged()
    with path.open("rb") as file:
        file.seek(start)
        return file.read(most)


def _handle(data: bytes, at: int) -> tuple[int, int]:
    offset, at = varint(data, at)
    return offset, varint(data, at)[0]


def _block(data: bytes, offset: int, size: int) -> Iterator[tuple[bytes, bytes]]:
    """Yield the keys and values of a block; each key is told by what it shares with the one before."""
    block = data[offset : offset + size]
    if len(block) != size or size < 4 or data[offset + size : offset + size + 1] != b"\0":  # not compressed
        raise _damaged()
    (restarts,) = struct.unpack("<I", block[-4:])
    end, at, key = size - 4 - 4 * restarts, 0, b""
    while at < end:
        shared, at = varint(block, at)
        own, at = varint(block, at)
        length, at = varint(block, at)
        if shared > len(key) or at + own + length > end:
            raise _damaged()
        key = key[:shared] + block[at : at + own]
        yield key, block[at + own : at + own + length]
        at += own + length
