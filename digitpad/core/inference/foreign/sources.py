"""The files of other programs that hold a network: which are known, and what each gives."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.models.file import naming, read_bytes
from digitpad.core.models.library import ENDING
from digitpad.core.models.tflite.operators import MAGIC, LayerLook, tflite_layers
from digitpad.core.sentences import sentence

ENDINGS: Final = (".tflite",)
"""Of the files of other programs that can be imported."""

LARGEST: Final = 128 << 20  # bytes


@dataclass(frozen=True, slots=True)
class ForeignFile:
    """A network of another program, made ready for LiteRT.

    Attributes:
        name: of the file, without the folder.
        sha256: of what is in it, hexadecimal.
        size: in bytes.
        tflite: the network as LiteRT takes it.
        layers: in the order in which they are computed.
    """

    name: str
    sha256: str
    size: int
    tflite: bytes
    layers: tuple[LayerLook, ...]


def is_model_file(path: Path) -> bool:
    """Whether ``path`` is a model, ours or of another program, by its ending or by what is in it."""
    return path.suffix.lower() == ENDING or is_foreign(path)


def is_foreign(path: Path) -> bool:
    """Whether ``path`` is a file that another program made, by its ending or by what is in it."""
    if path.suffix.lower() in ENDINGS:
        return True
    try:
        with path.open("rb") as file:
            return file.read(8)[4:] == MAGIC
    except OSError:
        return False


def read_foreign_file(path: Path) -> ForeignFile:
    """Return the network in ``path``; nothing in it is called.

    Raises:
        DigitpadError: it is damaged, or has what cannot be understood; names the file.
    """
    import hashlib  # noqa: PLC0415 - OpenSSL takes 3 MB, and the window asks only whether a file is a model

    with naming(path):
        data = read_bytes(path, LARGEST)
        if not data:
            raise DigitpadError(sentence("Models", "is damaged: it is empty"))
        return ForeignFile(path.name, hashlib.sha256(data).hexdigest(), len(data), data, tflite_layers(data))
