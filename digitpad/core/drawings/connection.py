"""The file of a database of drawings: its tables, whose turn it is, and what the disk and other programs do to it."""

from __future__ import annotations

import contextlib
import importlib
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Final, Self

from digitpad.core.errors import DigitpadError, reason_of
from digitpad.core.sentences import sentence

if TYPE_CHECKING:
    import sqlite3

VERSION: Final = 1
"""Version of the tables. One written by a newer program is only read."""

_PATIENCE: Final = 5.0  # seconds that another process may take for its turn

_TABLES: Final = """
CREATE TABLE profiles (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    made REAL NOT NULL
);
CREATE TABLE drawings (
    id INTEGER PRIMARY KEY,
    profile INTEGER NOT NULL REFERENCES profiles(id) ON DELETE CASCADE,
    label INTEGER,           -- NULL: no digit
    drawn REAL NOT NULL,     -- seconds since 1970
    origin TEXT NOT NULL,
    answer INTEGER,          -- what a model said; NULL: no digit, or none was asked, and then verdict is NULL as well
    confidence REAL,
    verdict TEXT,
    model TEXT,
    is_ink INTEGER NOT NULL,
    teaches INTEGER NOT NULL DEFAULT 1,
    deleted REAL,            -- when; NULL: it is there
    digest BLOB NOT NULL,
    content BLOB NOT NULL
);
CREATE UNIQUE INDEX drawings_once ON drawings (profile, digest);
CREATE INDEX drawings_shown ON drawings (profile, deleted, label, drawn);
INSERT INTO profiles VALUES (1, '', 0);
CREATE TABLE choices (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
"""


class Connection:
    """An open file; SQLite in WAL mode with ``synchronous=FULL``. For any thread: its calls take turns.

    Attributes:
        path: of the file.
        is_read_only: whether a newer program wrote it: then nothing can be changed.

    Raises:
        DigitpadError: it cannot be opened or is no such database; nothing was changed.
    """

    def __init__(self, path: Path) -> None:
        self.path, self.is_read_only = path, False
        self._lock = threading.RLock()
        with self._errors(sentence("Drawings", "cannot be opened")):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._connection: sqlite3.Connection = _sqlite().connect(
                path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
            )
        try:
            with self._errors(sentence("Drawings", "cannot be opened")):
                self._prepare()
        except BaseException:
            self._connection.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; nothing can be asked after that."""
        with self._lock:
            self._connection.close()

    def changes(self) -> tuple[int, int]:
        """Return what is another after any change, also of another process."""
        with self._reading():
            (of_others,) = self._connection.execute("PRAGMA data_version").fetchone()
            return of_others, self._connection.total_changes

    def _prepare(self) -> None:
        connection = self._connection
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > VERSION:
            self.is_read_only = True
            connection.execute("PRAGMA query_only = 1")
            return
        connection.execute("PRAGMA foreign_keys = 1")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA journal_mode = WAL")  # on a disk that has no shared memory it stays as it was
        if version == 0:
            with self._transaction():
                # Another process may have been faster.
                if connection.execute("PRAGMA user_version").fetchone() == (0,):
                    if connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone() != (0,):
                        raise DigitpadError(
                            sentence("Drawings", "{path} is a database of another program", path=self.path)
                        )
                    for statement in _TABLES.split(";\n"):
                        connection.execute(statement)
                    connection.execute(f"PRAGMA user_version = {VERSION}")

    @contextlib.contextmanager
    def _reading(self) -> Iterator[None]:
        with self._lock, self._errors(sentence("Drawings", "cannot be read")):
            yield

    @contextlib.contextmanager
    def _changing(self) -> Iterator[None]:
        with self._lock, self._errors(sentence("Drawings", "cannot be saved")):
            if self.is_read_only:
                raise DigitpadError(
                    sentence(
                        "Drawings",
                        "{path} was written by a newer Digitpad: its drawings can only be looked at",
                        path=self.path,
                    )
                )
            with self._transaction():
                yield

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            # A full disk may have ended it already.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    @contextlib.contextmanager
    def _errors(self, what: str) -> Iterator[None]:
        try:
            yield
        except (OSError, _sqlite().Error) as error:
            reason = reason_of(error) if isinstance(error, OSError) else _reason(error)
            said = sentence("Drawings", "{path} {what}: {reason}", path=self.path, what=what, reason=reason)
            raise DigitpadError(said) from error


def _sqlite() -> ModuleType:
    """Return SQLite, imported when a database is opened: many starts need none."""
    return importlib.import_module("sqlite3")


_REASONS: Final = {
    "SQLITE_FULL": sentence("Drawings", "the disk is full"),
    "SQLITE_NOTADB": sentence("Drawings", "it is no database of drawings"),
    "SQLITE_CORRUPT": sentence("Drawings", "it is damaged"),
    "SQLITE_READONLY": sentence("Drawings", "it may only be read"),
    "SQLITE_CANTOPEN": sentence("Drawings", "the file or its folder may not be opened"),
    "SQLITE_BUSY": sentence("Drawings", "another program is using it"),
    "SQLITE_IOERR": sentence("Drawings", "the disk reports an error"),
}


def _reason(error: sqlite3.Error) -> str:
    name = getattr(error, "sqlite_errorname", "")
    return next((reason for start, reason in _REASONS.items() if name.startswith(start)), str(error))
