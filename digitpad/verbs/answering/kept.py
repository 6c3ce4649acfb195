"""Answers in a file of JSON lines that outlive a crash: a later run goes on after the last whole answer.

A drawing about which something went wrong has a line too, with ``error``: nothing is reported twice.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Final

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.storage.event_lines import LONGEST_LINE
from digitpad.verbs.answering.parts import Part, may_hold_several_drawings
from digitpad.verbs.answering.question import Said

_Key = tuple[str, int]
_WHOLE: Final = -1  # the place of a source of which nothing is answered alone, such as a picture with its pages


class KeptAnswers:
    """The file of answers; a context manager.

    Args:
        path: of the file.
        resume: whether to go on after what it holds; else it is begun anew.

    Raises:
        DigitpadError: it cannot be written.
    """

    def __init__(self, path: Path, *, resume: bool) -> None:
        self._path = path
        self._last: _Key | None = None
        self._end = 0
        with os_errors_as(f"{path} cannot be written", end="."):
            is_there = resume and path.exists()
            self._file: IO[bytes] = path.open("r+b" if is_there else "wb")
        try:
            self._look_for_the_end()
        except DigitpadError:
            self._file.close()
            raise

    def __enter__(self) -> KeptAnswers:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def left(self, parts: Iterable[Part]) -> Iterator[Part]:
        """Yield those of ``parts`` that are not answered; the last one in the file, which may be half, among them.

        Raises:
            DigitpadError: the file holds answers to something else.
        """
        is_ahead = self._last is not None
        for part in parts:
            if is_ahead and _key(part.source, part.index) == self._last:
                is_ahead = False
                self._file.truncate(self._end)
                self._file.seek(self._end)
            if not is_ahead:
                yield part
        if is_ahead:
            raise DigitpadError(f"{self._path} holds answers to other drawings than these; nothing was changed.")

    def write(self, said: Said) -> None:
        """Keep what is ``said`` of one drawing.

        Raises:
            DigitpadError: the disk is full or does not take it.
        """
        lines = said.lines
        if said.wrong:
            lines = (json.dumps({"source": said.source, "index": said.index, "error": said.wrong}),)
        with os_errors_as(f"{self._path} cannot be written", end="."):
            self._file.write("".join(f"{line}\n" for line in lines).encode())
            self._file.flush()

    def _look_for_the_end(self) -> None:
        at = 0
        if not self._file.readable():  # it has just been begun
            return
        while line := self._file.readline(LONGEST_LINE):
            if not line.endswith(b"\n"):  # it was cut short
                break
            try:
                said = json.loads(line)
                key = _key(said["source"], said["index"])
            except (ValueError, TypeError, KeyError, RecursionError) as error:
                raise DigitpadError(f"{self._path} holds something else than answers; nothing was changed.") from error
            if key != self._last:
                self._last, self._end = key, at
            at += len(line)
        if self._last is None:  # not one line is whole
            self._file.truncate(0)
            self._file.seek(0)


def _key(source: str, index: int) -> _Key:
    return source, index if may_hold_several_drawings(source) and not source.lower().endswith(
        (".tif", ".tiff")
    ) else _WHOLE
