"""A bar for work that tells how far it is: on a terminal, once a second has passed; none in a pipe."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from digitpad.verbs.console import BAR_AFTER

Progress = Callable[[int, int], None]


@contextlib.contextmanager
def progress_bar(what: str) -> Iterator[Progress]:
    """Give what is to be called with the work done and the whole work, 0 if that is unknown; ``what`` stands before."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda done, total: None
        return
    begun = time.monotonic()
    bar: Any = None  # tqdm is not annotated

    def tell(done: int, total: int) -> None:
        nonlocal bar
        if bar is None and time.monotonic() - begun > BAR_AFTER:
            from tqdm import tqdm  # noqa: PLC0415 - short work need not wait for it

            width = None if os.get_terminal_size(sys.stderr.fileno()).columns else 80
            bar = tqdm(total=total or None, desc=what, ncols=width, file=sys.stderr, leave=False, unit_scale=True)
        if bar is not None:
            bar.total = total or None
            bar.update(done - bar.n)

    try:
        yield tell
    finally:
        if bar is not None:
            bar.close()
