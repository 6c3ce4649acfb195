"""What a pool and its helpers say to each other, and the name by which work is known in every process."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Sequence
from typing import IO, Any

Work = Callable[[Sequence[Any]], list[Any]]
"""What a pool does with a chunk: it returns a result for each item, and raises nothing that one item alone causes."""


def work_of(name: str, setup: object) -> Work:
    """Return what ``name``, "module:function", makes of ``setup``."""
    import importlib  # noqa: PLC0415 - small work needs it not

    module, _, function = name.partition(":")
    work: Work = getattr(importlib.import_module(module), function)(setup)
    return work


def send(stream: IO[bytes], value: object) -> None:
    """Write ``value`` for the process at the other end."""
    pickle.dump(value, stream, protocol=pickle.HIGHEST_PROTOCOL)
    stream.flush()


def receive(stream: IO[bytes]) -> Any:
    """Return the next value that the process at the other end has sent.

    Raises:
        EOFError: there is none.
    """
    return pickle.load(stream)
