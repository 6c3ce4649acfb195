"""Read foreign files, of which each may be made to harm: the process that `digitpad.core.models.foreign.read` starts.

It reads paths from stdin, each after its length, and answers with a `HEADER` and what that announces: the bytes of a
graph, or a sentence that says why the file is refused, to be read after its name. It can write nothing, gets little
memory beyond what it starts with, and little time.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import BinaryIO, Final

from digitpad.core.errors import DigitpadError, reason_of
from digitpad.core.limits import limit_for_good, limit_process, limit_time
from digitpad.core.models.foreign.formats import reader_of
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.models.foreign.read import GRAPH, HEADER, LENGTH, REFUSAL
from digitpad.core.sentences import sentence, to_plain

MEMORY: Final = 512 << 20
"""Bytes that a file may take to be read, besides what the process has when it begins."""

SECONDS: Final = 2
"""Of computing for one file."""


def _read(path: Path) -> Graph:
    try:
        return reader_of(path)(path)
    except DigitpadError:
        raise
    except MemoryError as error:
        raise DigitpadError(sentence("Models", "takes more memory to read than any model needs")) from error
    except OSError as error:
        raise DigitpadError(sentence("Models", "cannot be read: {reason}", reason=reason_of(error))) from error
    except Exception as error:
        raise DigitpadError(sentence("Models", "is damaged, and cannot be read")) from error


def _address_space() -> int | None:
    """Return the bytes of address space that the process has now, None where that is not told."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError):
        return None
    return pages * os.sysconf("SC_PAGE_SIZE")


def _answer(source: BinaryIO, answers: BinaryIO) -> None:
    while header := source.read(LENGTH.size):
        path = Path(os.fsdecode(source.read(*LENGTH.unpack(header))))
        limit_time(SECONDS)
        try:
            kind, parts = GRAPH, _read(path).to_chunks()
        except DigitpadError as error:
            kind, parts = REFUSAL, [json.dumps(to_plain(str(error))).encode()]
        answers.write(HEADER.pack(kind, sum(map(len, parts))))
        for part in parts:
            answers.write(part)
        answers.flush()


def main() -> None:
    """Set the limits, and answer until stdin closes."""
    from digitpad.core.models.foreign.keras import files  # noqa: F401, PLC0415 - not within the limits

    limit_for_good()
    limit_process("RLIMIT_NPROC", 0)
    if (space := _address_space()) is not None:
        limit_process("RLIMIT_AS", space + MEMORY)
    _answer(sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
