"""What a pool and its helpers say to each other, and the name by which work is known in every process."""

from __future__ import annotations

import pickle
import struct
from collections.abc import Callable, Sequence
from typing import IO, Any, Final

Work = Callable[[Sequence[Any]], list[Any]]
"""What a pool does with a chunk: it returns a result for each item, and raises nothing that one item alone causes."""

_LENGTH: Final = struct.Struct("<Q")


def work_of(name: str, setup: object) -> Work:
    """Return what ``name``, "module:function", makes of ``setup``."""
    import importlib  # noqa: PLC0415 - small work needs it not

    module, _, function = name.partition(":")
    work: Work = getattr(importlib.import_module(module), function)(setup)
    return work


def send(stream: IO[bytes], value: object) -> None:
    """Write ``value`` for the process at the other end."""
    send_packed(stream, packed(value))


def receive(stream: IO[bytes]) -> Any:
    """Return the next value that the process at the other end has sent.

    Raises:
        EOFError: there is none.
    """
    return pickle.loads(receive_packed(stream))


def packed(value: object) -> bytes:
    """Return ``value`` as it is sent."""
    return pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)


def send_packed(stream: IO[bytes], data: bytes) -> None:
    """Write a value that is `packed` already."""
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def receive_packed(stream: IO[bytes]) -> bytes:
    """Return the next value as it was sent; raises as `receive`."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    data = stream.read(length)
    if len(data) < length:
        raise EOFError
    return data
