"""Descriptions inside of a LiteRT file, and out of it again.

The network's own bytes stay as they are: a new root is put before them, which names all that the old one did and the
new metadata. There are two: ``TFLITE_METADATA``, which other tools show (its schema is TensorFlow's
``metadata_schema.fbs``), and a buffer of plain JSON under a name of ours.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any, Final

STANDARD: Final = "TFLITE_METADATA"
"""Under this name tools look for a description in the usual form."""

_IDENTIFIER: Final = b"TFL3"
_STANDARD_IDENTIFIER: Final = b"M001"
_ALIGNMENT: Final = 16  # of a network's weights
_VERSION, _BUFFERS, _METADATA, _FIELDS = 0, 4, 6, 8  # fields of a Model in TensorFlow's schema.fbs
_FEATURE, _IMAGE, _GREY = 1, 2, 2  # of metadata_schema.fbs: the kinds of content, and of colours
_FIRST_PARSER: Final = "1.0.0"


def with_metadata(tflite: bytes, buffers: Mapping[str, bytes]) -> bytes:
    """Return the network ``tflite`` with ``buffers`` by their names in its metadata; what it held stays.

    Raises:
        ValueError: it is no LiteRT file.
    """
    from flatbuffers import Builder  # noqa: PLC0415 - the window starts without it

    model = _Table.root(tflite)
    size = len(tflite) + -len(tflite) % _ALIGNMENT
    builder = Builder(size + 4096)
    builder.Prep(_ALIGNMENT, size)
    builder.head -= size
    builder.Bytes[builder.head : builder.head + len(tflite)] = tflite  # the end is zeros

    def old(position: int) -> int:
        return size - position  # as the builder counts: from the end

    made = [_buffer(builder, data) for data in buffers.values()]
    kept = model.vector(_BUFFERS)
    all_buffers = _vector(builder, [*map(old, kept), *made])
    named = [_named(builder, name, len(kept) + at) for at, name in enumerate(buffers)]
    metadata = _vector(builder, [*map(old, model.vector(_METADATA)), *named])
    builder.StartObject(_FIELDS)
    builder.PrependUint32Slot(_VERSION, model.number(_VERSION), 0)
    for field in range(1, _FIELDS):
        if field in (_BUFFERS, _METADATA):
            builder.PrependUOffsetTRelativeSlot(field, all_buffers if field == _BUFFERS else metadata, 0)
        elif (position := model.target(field)) is not None:
            builder.PrependUOffsetTRelativeSlot(field, old(position), 0)
    builder.Finish(builder.EndObject(), _IDENTIFIER)
    return bytes(builder.Output())


def metadata_of(tflite: bytes) -> dict[str, bytes]:
    """Return the metadata of a network by name.

    Raises:
        ValueError: it is no LiteRT file, or a damaged one.
    """
    model = _Table.root(tflite)
    buffers = [_Table(tflite, position) for position in model.vector(_BUFFERS)]
    found = {}
    for position in model.vector(_METADATA):
        entry = _Table(tflite, position)
        at = entry.number(1)
        if at >= len(buffers):
            raise ValueError("a name in the metadata is of no buffer")
        found[entry.text(0)] = buffers[at].bytes(0)
    return found


def described(  # noqa: PLR0913 - each is one fact of the network
    *, name: str, description: str, licence: str, version: str, source: tuple[str, str], answer: tuple[str, str]
) -> bytes:
    """Return `STANDARD` metadata of a network with one input and one output.

    Args:
        name: of the model.
        description: a text for people.
        licence: of the model.
        version: of the program that wrote it.
        source: the name of the input, and what it is; 0 to 1.
        answer: likewise the output.
    """
    from flatbuffers import Builder  # noqa: PLC0415

    builder = Builder(1024)
    inputs = _vector(builder, [_tensor(builder, *source, kind=_IMAGE if source[0] == "image" else _FEATURE)])
    outputs = _vector(builder, [_tensor(builder, *answer, kind=_FEATURE)])
    graph = _table(builder, 4, {2: inputs, 3: outputs})
    texts = {0: name, 1: description, 2: version, 4: "Digitpad", 5: licence, 7: _FIRST_PARSER}
    told = {field: builder.CreateString(text) for field, text in texts.items()}
    builder.Finish(_table(builder, 8, told | {3: _vector(builder, [graph])}), _STANDARD_IDENTIFIER)
    return bytes(builder.Output())


def _tensor(builder: Any, name: str, description: str, *, kind: int) -> int:
    """Return a TensorMetadata: its name, what it is, what it holds, and its least and highest number."""
    texts = {0: builder.CreateString(name), 1: builder.CreateString(description)}
    if kind == _IMAGE:
        builder.StartObject(2)
        builder.PrependInt8Slot(0, _GREY, 0)
        properties = builder.EndObject()
    else:
        properties = _table(builder, 0, {})
    builder.StartObject(3)
    builder.PrependUint8Slot(0, kind, 0)
    builder.PrependUOffsetTRelativeSlot(1, properties, 0)
    content = builder.EndObject()
    builder.StartVector(4, 1, 4)
    builder.PrependFloat32(1.0)
    most = builder.EndVector()
    builder.StartVector(4, 1, 4)
    builder.PrependFloat32(0.0)
    least = builder.EndVector()
    return _table(builder, 7, texts | {3: content, 5: _table(builder, 2, {0: most, 1: least})})


def _table(builder: Any, fields: int, offsets: Mapping[int, int]) -> int:
    builder.StartObject(fields)
    for field, offset in offsets.items():
        builder.PrependUOffsetTRelativeSlot(field, offset, 0)
    return int(builder.EndObject())


def _vector(builder: Any, offsets: list[int]) -> int:
    builder.StartVector(4, len(offsets), 4)
    for offset in reversed(offsets):
        builder.PrependUOffsetTRelative(offset)
    return int(builder.EndVector())


def _buffer(builder: Any, data: bytes) -> int:
    builder.StartVector(1, len(data), _ALIGNMENT)
    builder.head -= len(data)
    builder.Bytes[builder.head : builder.head + len(data)] = data
    held = builder.EndVector()
    return _table(builder, 3, {0: held})


def _named(builder: Any, name: str, buffer: int) -> int:
    text = builder.CreateString(name)
    builder.StartObject(2)
    builder.PrependUOffsetTRelativeSlot(0, text, 0)
    builder.PrependUint32Slot(1, buffer, 0)
    return int(builder.EndObject())


class _Table:
    """A table of a flatbuffer, read as data: a number that leads out of the file is an error."""

    def __init__(self, data: bytes, position: int) -> None:
        self._data, self._position = data, position
        self._fields = position - self._signed(position)
        self._size = self._short(self._fields)

    @classmethod
    def root(cls, tflite: bytes) -> _Table:
        if tflite[4:8] != _IDENTIFIER:
            raise ValueError("no LiteRT file")
        return cls(tflite, int.from_bytes(tflite[:4], "little"))

    def target(self, field: int) -> int | None:
        """Return where that which the ``field`` names lies, None if it is not set."""
        place = self._place(field)
        return None if place is None else place + self._long(place)

    def number(self, field: int) -> int:
        place = self._place(field)
        return 0 if place is None else self._long(place)

    def vector(self, field: int) -> list[int]:
        """Return where the tables of a vector lie."""
        start = self.target(field)
        if start is None:
            return []
        count = self._long(start)
        if start + 4 + 4 * count > len(self._data):
            raise ValueError("a list is longer than the file")
        return [place + self._long(place) for place in range(start + 4, start + 4 + 4 * count, 4)]

    def bytes(self, field: int) -> bytes:
        start = self.target(field)
        if start is None:
            return b""
        size = self._long(start)
        if start + 4 + size > len(self._data):
            raise ValueError("a buffer is longer than the file")
        return self._data[start + 4 : start + 4 + size]

    def text(self, field: int) -> str:
        return self.bytes(field).decode(errors="replace")

    def _place(self, field: int) -> int | None:
        at = 4 + 2 * field
        offset = self._short(self._fields + at) if at < self._size else 0
        return self._position + offset if offset else None

    def _read(self, form: str, position: int) -> int:
        try:
            if position < 0:
                raise ValueError("a place before the file")
            return int(struct.unpack_from(form, self._data, position)[0])
        except struct.error as error:
            raise ValueError("a place beyond the file") from error

    def _short(self, position: int) -> int:
        return self._read("<H", position)

    def _long(self, position: int) -> int:
        return self._read("<I", position)

    def _signed(self, position: int) -> int:
        return self._read("<i", position)
