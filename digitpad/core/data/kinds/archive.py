"""Archives, as Kaggle and others give data: unpacked into a folder of its own for as long as it is read."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from digitpad.core.data.kind import Kind, Progress, Unpacked
from digitpad.core.data.spec import DataSpec
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence
from digitpad.core.storage.unpack import unpack

_ENDINGS: Final = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")
_PREFIX: Final = "digitpad-unpacked-"
_DEEPEST: Final = 2  # archives in archives; Kaggle once gave zips of zips


@contextmanager
def unpacked(spec: DataSpec, progress: Progress) -> Iterator[Unpacked]:
    """Give the folder that holds what was in the archive; it is gone afterwards.

    Raises:
        DigitpadError: the archive cannot be unpacked.
    """
    if sum(part.startswith(_PREFIX) for part in spec.path.parts) >= _DEEPEST:
        raise DigitpadError(
            sentence("Data", "{path} lies in an archive in an archive; unpack it first", path=spec.path)
        )
    # One in another is unpacked below it, so that its path tells how deep it is.
    outer = next((part for part in spec.path.parents if part.name.startswith(_PREFIX)), None)
    with tempfile.TemporaryDirectory(prefix=_PREFIX, dir=outer) as folder:
        inside = Path(folder, "content")
        inside.mkdir()
        unpack(spec.path, inside, progress=progress)
        yield Unpacked(replace(spec, text=str(inside)), hidden=str(inside))


KIND: Final = Kind(
    form="a .zip or .tar.gz of any of these",
    claims=lambda spec: spec.path.name.lower().endswith(_ENDINGS) and spec.path.is_file(),
    any_alphabet=True,
    patterns=[f"*{ending}" for ending in _ENDINGS],
    unpack=unpacked,
)
