"""The exception that carries a sentence for the user, and the one that ends work nobody wants any more."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from typing import Final

from digitpad.core.sentences import sentence

# What systems say most often; in other languages only the reasons that stand here are translated.
_REASONS: Final = {
    errno.ENOENT: sentence("System", "No such file or directory"),
    errno.EACCES: sentence("System", "Permission denied"),
    errno.ENOSPC: sentence("System", "No space left on device"),
    errno.EROFS: sentence("System", "Read-only file system"),
    errno.EISDIR: sentence("System", "Is a directory"),
    errno.ENOTDIR: sentence("System", "Not a directory"),
    errno.EIO: sentence("System", "Input/output error"),
    errno.ENAMETOOLONG: sentence("System", "File name too long"),
}


class DigitpadError(Exception):
    """Something a person or a file did that cannot be done; ``str(error)`` is one sentence for that person.

    Raise it ``from`` the cause, so that ``--verbose`` and the log keep the traceback.
    """

    def __str__(self) -> str:
        """Return the sentence itself: a `Sentence` stays one, so that the window can say it in the user's language."""
        only = self.args[0] if len(self.args) == 1 else None
        return only if isinstance(only, str) else super().__str__()


class CancelledError(BaseException):
    """Work was cancelled: raised where it tells how far it is, and caught by who started it.

    No `Exception`, like that of asyncio, so that no loop that goes on after a fault takes it for one.
    """


def reason_of(error: OSError) -> str:
    """Return what the system gives as the reason for ``error``."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)


@contextlib.contextmanager
def os_errors_as(what: str, *, end: str = "") -> Iterator[None]:
    """Turn an OSError of what is done within into a `DigitpadError`: ``what``, the system's reason, and ``end``."""
    try:
        yield
    except OSError as error:
        raise of_os_error(error, what, end=end) from error


def of_os_error(error: OSError, what: str, *, end: str = "") -> DigitpadError:
    """Return what `os_errors_as` makes of ``error``."""
    said = sentence("Errors", "{what}: {reason}", what=what, reason=reason_of(error))
    made = DigitpadError(sentence("Errors", "{said}.", said=said) if end == "." else f"{said}{end}")
    made.__cause__ = error
    return made
