"""Which reader a foreign file is for: told by what is in it, not by its ending."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.sentences import sentence

LARGEST_FILE: Final = 600 << 20
"""Bytes of any file that is read."""

_HDF5: Final = b"\x89HDF\r\n\x1a\n"
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_SAVED_MODEL: Final = "saved_model.pb"


def reader_of(path: Path) -> Callable[[Path], Graph]:
    """Return what reads the file or the folder at ``path``.

    Raises:
        DigitpadError: nothing does; to be read after its name.
        OSError: it is not there, or cannot be read.
    """
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        return _reader_of_folder(path)
    if not stat.S_ISREG(status.st_mode):
        raise DigitpadError(sentence("Models", "is a device or a pipe, not a model"))
    if status.st_size > LARGEST_FILE:
        raise DigitpadError(
            sentence("Models", "is larger than any model that is read ({most} MB)", most=LARGEST_FILE >> 20)
        )
    with path.open("rb") as file:
        start = file.read(16)
    return _reader_of_file(start, path.suffix.lower())


def _reader_of_folder(path: Path) -> Callable[[Path], Graph]:
    if not (path / _SAVED_MODEL).is_file():
        raise DigitpadError(sentence("Models", "is a folder that holds no model: there is no saved_model.pb in it"))
    from digitpad.core.models.foreign.tensorflow.files import read_saved_model  # noqa: PLC0415 - what is not needed takes time

    return read_saved_model


def _reader_of_file(start: bytes, ending: str) -> Callable[[Path], Graph]:
    if not start:
        raise DigitpadError(sentence("Models", "is damaged: it is empty"))
    if start.startswith((_HDF5, *_ZIP)):
        from digitpad.core.models.foreign.keras import files  # noqa: PLC0415 - native code, for these files alone

        return files.read_h5 if start.startswith(_HDF5) else files.read_keras
    if ending == ".onnx":
        from digitpad.core.models.foreign.onnx.files import read_onnx  # noqa: PLC0415 - what is not needed takes time

        return read_onnx
    raise DigitpadError(sentence("Models", "is damaged, or no model of a kind that is read"))
