"""The exception that carries a sentence for the user, and the one that ends work nobody wants any more."""


class DigitpadError(Exception):
    """Something a person or a file did that cannot be done; ``str(error)`` is one sentence for that person.

    Raise it ``from`` the cause, so that ``--verbose`` and the log keep the traceback.
    """


class CancelledError(BaseException):
    """Work was cancelled: raised where it tells how far it is, and caught by who started it.

    No `Exception`, like that of asyncio, so that no loop that goes on after a fault takes it for one.
    """
