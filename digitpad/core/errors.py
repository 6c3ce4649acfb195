"""The exception that carries a sentence for the user, and the one that ends work nobody wants any more."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator


class DigitpadError(Exception):
    """Something a person or a file did that cannot be done; ``str(error)`` is one sentence for that person.

    Raise it ``from`` the cause, so that ``--verbose`` and the log keep the traceback.
    """


class CancelledError(BaseException):
    """Work was cancelled: raised where it tells how far it is, and caught by who started it.

    No `Exception`, like that of asyncio, so that no loop that goes on after a fault takes it for one.
    """


@contextlib.contextmanager
def os_errors_as(sentence: str, *, end: str = "") -> Iterator[None]:
    """Turn an OSError of what is done within into a `DigitpadError`: ``sentence``, the system's reason, and ``end``."""
    try:
        yield
    except OSError as error:
        raise DigitpadError(f"{sentence}: {error.strerror or error}{end}") from error
