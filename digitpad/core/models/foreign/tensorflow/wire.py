"""Protocol buffers as plain data: the numbered fields of a message, without anything that knows what they mean.

Source: Protocol Buffers, "Encoding", protobuf.dev.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

Field = int | bytes

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_LONGEST_VARINT: Final = 10


class Message:
    """The fields of a message by their numbers.

    Raises:
        ValueError: the bytes are no message.
    """

    def __init__(self, data: bytes) -> None:
        self._fields: dict[int, list[Field]] = {}
        at = 0
        while at < len(data):
            key, at = varint(data, at)
            kind = key & 7
            value: Field
            if kind == _VARINT:
                value, at = varint(data, at)
            elif kind in (_FIXED64, _FIXED32, _BYTES):
                size, at = varint(data, at) if kind == _BYTES else ({_FIXED64: 8, _FIXED32: 4}[kind], at)
                value, at = data[at : at + size], at + size
                if at > len(data):
                    raise ValueError("a field is longer than its message")
            else:
                raise ValueError("a field of an unknown kind")
            self._fields.setdefault(key >> 3, []).append(value)

    def has(self, number: int) -> bool:
        """Return whether it has such a field."""
        return number in self._fields

    def parts(self, number: int) -> list[bytes]:
        """Return a field that is bytes, as often as it is there."""
        return [value for value in self._fields.get(number, []) if isinstance(value, bytes)]

    def bytes(self, number: int) -> bytes:
        """Return a field that is bytes; none where it is not there."""
        return next(reversed(self.parts(number)), b"")

    def text(self, number: int) -> str:
        """Return a field that is text."""
        return self.bytes(number).decode(errors="replace")

    def message(self, number: int) -> Message:
        """Return a field that is a message; an empty one where it is not there."""
        return Message(self.bytes(number))

    def messages(self, number: int) -> list[Message]:
        """Return the messages of a field."""
        return [Message(part) for part in self.parts(number)]

    def table(self, number: int) -> dict[str, Message]:
        """Return a field that is a map from text to messages."""
        return {entry.text(1): entry.message(2) for entry in self.messages(number)}

    def number(self, number: int) -> int:
        """Return a field that is a whole number; 0 where it is not there."""
        return next(reversed(self.numbers(number)), 0)

    def numbers(self, number: int) -> list[int]:
        """Return the whole numbers of a field, packed or not; they may be negative."""
        found: list[int] = []
        for value in self._fields.get(number, []):
            found += [value] if isinstance(value, int) else _varints(value)
        return [value - (1 << 64) if value >> 63 else value for value in found]

    def floats(self, number: int) -> list[float]:
        """Return the numbers of a field of 32 bits, packed or not."""
        data = b"".join(self.parts(number))
        return list(struct.unpack(f"<{len(data) // 4}f", data))

    def doubles(self, number: int) -> list[float]:
        """Return likewise numbers of 64 bits."""
        data = b"".join(self.parts(number))
        return list(struct.unpack(f"<{len(data) // 8}d", data))


def varint(data: bytes, at: int) -> tuple[int, int]:
    """Return the number that begins in ``data`` at ``at``, and where it ends.

    Raises:
        ValueError: none does.
    """
    value = 0
    for place in range(_LONGEST_VARINT):
        if at + place >= len(data):
            break
        byte = data[at + place]
        value |= (byte & 0x7F) << (7 * place)
        if byte < 0x80:
            return value & ((1 << 64) - 1), at + place + 1
    raise ValueError("a number that does not end")


def _varints(data: bytes) -> Iterator[int]:
    at = 0
    while at < len(data):
        value, at = varint(data, at)
        yield value
