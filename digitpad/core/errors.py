"""The one exception that a user can cause, and that carries a sentence for the user."""


class DigitpadError(Exception):
    """Something a person or a file did that cannot be done; ``str(error)`` is one sentence for that person.

    Raise it ``from`` the cause, so that ``--verbose`` and the log keep the traceback.
    """
