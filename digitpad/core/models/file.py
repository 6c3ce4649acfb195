"""One model in one file, ``NAME.digitpad``: a zip of its card, the network to recognise with, the weights to train on.

Reading deserialises no code, extracts nothing to the disk, and looks at every size before it allocates.
"""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.models.architectures import Architecture
from digitpad.core.models.archive import ArchiveReader, Array, pack_weights, unpack_weights, write_archive
from digitpad.core.models.card import ModelCard
from digitpad.core.storage.atomic import write_atomically

__all__ = ["CARD", "LARGEST_FILE", "NETWORK", "WEIGHTS", "ModelCard", "ModelFile", "read_model", "write_model"]

CARD: Final = "card.json"
NETWORK: Final = "model.tflite"
WEIGHTS: Final = "weights.npz"

LARGEST_FILE: Final = 256 << 20  # bytes
_LARGEST_PART: Final = {CARD: 1 << 20, NETWORK: 128 << 20, WEIGHTS: 256 << 20}  # bytes, unpacked


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model that has been read.

    Attributes:
        path: where it lies.
        card: what it says of itself.
        tflite: the network for recognising, a LiteRT flatbuffer.
    """

    path: Path
    card: ModelCard
    tflite: bytes

    @property
    def architecture(self) -> Architecture:
        """The layers of its network.

        Raises:
            DigitpadError: the card names a network, or parameters of one, that this program does not know.
        """
        try:
            return self.card.architecture
        except DigitpadError as error:
            raise DigitpadError(f"{self.path} {error}") from error

    def load_weights(self) -> dict[str, Array]:
        """Read the weights for training on from the file, checked anew for hash, shapes and finiteness.

        Returns:
            Read-only arrays by name, in the order in which they were written.

        Raises:
            DigitpadError: they are damaged, or the file has been changed since.
        """
        return _weights(_read_file(self.path), self.card, self.path)


def write_model(path: Path, card: ModelCard, *, tflite: bytes, weights: Mapping[str, Array]) -> ModelCard:
    """Write a model file; the same model gives the same bytes.

    Args:
        path: replaced as a whole or not at all.
        card: its hashes are filled in.
        tflite: takes (n, 28, 28, 1) float32, gives (n, 10) float32 probabilities.
        weights: finite arrays by name; ``card.parameters`` numbers in all.

    Returns:
        The card with the hashes.

    Raises:
        DigitpadError: the weights are not finite, or not as many as the card says.
        OSError: the file could not be written; what was there before is intact.
    """
    parts = {NETWORK: tflite, WEIGHTS: pack_weights(weights)}
    unpack_weights(parts[WEIGHTS], card.parameters)  # what cannot be read must not be written
    card = replace(card, sha256={name: hashlib.sha256(part).hexdigest() for name, part in parts.items()})
    # Only the weights are compressed: the network is what the start of the program waits for.
    members = {CARD: card.to_json().encode(), **parts}
    write_atomically(path, write_archive(members, compressed=(WEIGHTS,)))
    return card


def read_model(path: Path, *, trusted: bool = False) -> ModelFile:
    """Read a model file.

    Args:
        path: the file.
        trusted: it came with the program: the hashes and the weights are not looked at, which saves 20 ms.

    Raises:
        DigitpadError: it is not there, damaged, no model of digitpad, or made by a newer one.
    """
    data = _read_file(path)
    try:
        card, tflite = _card_and_network(data)
        if not trusted:
            _check_hash(card, NETWORK, tflite)
    except DigitpadError as error:
        raise DigitpadError(f"{path} {error}") from error
    if not trusted:
        _weights(data, card, path)
    return ModelFile(path, card, tflite)


def _card_and_network(data: bytes) -> tuple[ModelCard, bytes]:
    archive = ArchiveReader(data)
    names = archive.names
    if "model.weights.h5" in names:
        raise DigitpadError("is a Keras model (.keras), not a digitpad model")
    if CARD not in names:
        raise DigitpadError("is not a digitpad model: it holds no card.json")
    card = ModelCard.from_json(archive.read(CARD, _LARGEST_PART[CARD]))
    if set(names) != set(_LARGEST_PART):
        raise DigitpadError(f"is not a digitpad model: it does not hold {', '.join(_LARGEST_PART)} and nothing else")
    return card, archive.read(NETWORK, _LARGEST_PART[NETWORK])


def _weights(data: bytes, card: ModelCard, path: Path) -> dict[str, Array]:
    try:
        packed = ArchiveReader(data).read(WEIGHTS, _LARGEST_PART[WEIGHTS])
        _check_hash(card, WEIGHTS, packed)
        return unpack_weights(packed, card.parameters)
    except DigitpadError as error:
        raise DigitpadError(f"{path} {error}") from error


def _check_hash(card: ModelCard, name: str, part: bytes) -> None:
    if hashlib.sha256(part).hexdigest() != card.sha256.get(name):
        raise DigitpadError(f"is damaged: {name} does not have the hash that its card names")


def _read_file(path: Path) -> bytes:
    try:
        status = path.stat()
        _refuse_other_than_file(path, status.st_mode)
        if status.st_size > LARGEST_FILE:
            raise DigitpadError(f"{path} is larger than any digitpad model ({LARGEST_FILE >> 20} MB)")
        with path.open("rb") as file:
            data = file.read(status.st_size)  # no more, should it grow meanwhile
    except FileNotFoundError as error:
        raise DigitpadError(f"{path} was not found") from error
    except OSError as error:
        raise DigitpadError(f"{path} cannot be read: {error.strerror or error}") from error
    _refuse_foreign(data, path)
    return data


def _refuse_other_than_file(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        kind = "TensorFlow SavedModel" if (path / "saved_model.pb").exists() else "folder"
        raise DigitpadError(f"{path} is a {kind}, not a digitpad model")
    if not stat.S_ISREG(mode):
        raise DigitpadError(f"{path} is a device or a pipe, not a digitpad model")


def _refuse_foreign(data: bytes, path: Path) -> None:
    if not data:
        raise DigitpadError(f"{path} is damaged: it is empty")
    if data.startswith(b"PK\x03\x04") or data.startswith(b"PK\x05\x06"):
        return
    kinds = {b"\x89HDF\r\n\x1a\n": "an HDF5 file (.h5)", b"\x93NUMPY": "a NumPy array", b"\x80": "a Python pickle"}
    kind = next((kind for magic, kind in kinds.items() if data.startswith(magic)), None)
    if data[4:8] == b"TFL3":
        kind = "a bare TensorFlow Lite network"
    if kind:
        raise DigitpadError(f"{path} is {kind}, not a digitpad model")
    raise DigitpadError(f"{path} is damaged, or was never a digitpad model")
