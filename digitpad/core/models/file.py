"""One model in one file, ``NAME.digitpad``: a zip of its card, the network to recognise with, the weights to train on.

It may hold a second network with its weights, which follows the strokes of ink (`digitpad.core.models.strokes`).

Reading deserialises no code, extracts nothing to the disk, and looks at every size before it allocates.
"""

from __future__ import annotations

import contextlib
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError, reason_of
from digitpad.core.models.archive import ArchiveReader, Array, pack_weights, unpack_weights, write_archive
from digitpad.core.models.card import ModelCard
from digitpad.core.models.strokes import StrokeNetwork
from digitpad.core.sentences import sentence
from digitpad.core.storage.atomic import write_atomically

CARD: Final = "card.json"
NETWORK: Final = "model.tflite"
WEIGHTS: Final = "weights.npz"
STROKE_NETWORK: Final = "strokes.tflite"
STROKE_WEIGHTS: Final = "strokes.npz"
GRAPH: Final = "network.graph"
"""What another program's network is as plain data, a `digitpad.core.models.foreign.graph.Graph`; not all have it."""

LARGEST_FILE: Final = 256 << 20  # bytes
_OF_ALL: Final = (CARD, NETWORK, WEIGHTS)
_OF_STROKES: Final = (STROKE_NETWORK, STROKE_WEIGHTS)
_LARGEST_PART: Final = {
    CARD: 1 << 20, NETWORK: 128 << 20, WEIGHTS: 256 << 20, STROKE_NETWORK: 16 << 20, STROKE_WEIGHTS: 32 << 20,
    GRAPH: 128 << 20,
}  # bytes, unpacked  # fmt: skip


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model that has been read.

    Attributes:
        path: of the file.
        card: what it says of itself.
        tflite: the network for recognising, a LiteRT flatbuffer.
        stroke_tflite: that for strokes; None if the model has none.
    """

    path: Path
    card: ModelCard
    tflite: bytes
    stroke_tflite: bytes | None = None

    def load_weights(self) -> dict[str, Array]:
        """Read the weights for training on from the file, checked anew: read-only, by name, in their order there.

        Raises:
            DigitpadError: they are damaged, or the file has been changed since.
        """
        return self._load(WEIGHTS, self.card.stored_weights)

    def load_stroke_weights(self) -> dict[str, Array]:
        """Read the weights of the network for strokes likewise; none if the model has no such network."""
        return {} if self.card.strokes is None else self._load(STROKE_WEIGHTS, self.card.strokes.parameters)

    def load_graph(self) -> bytes | None:
        """Read the network of another program as plain data from the file, checked anew; None if it is not kept.

        Raises:
            DigitpadError: it is damaged, or the file has been changed since.
        """
        if GRAPH not in self.card.sha256:
            return None
        with naming(self.path):
            graph = ArchiveReader(_read_file(self.path)).read(GRAPH, _LARGEST_PART[GRAPH])
            _check_hash(self.card, GRAPH, graph)
        return graph

    def _load(self, name: str, numbers: int) -> dict[str, Array]:
        with naming(self.path):
            return _weights(ArchiveReader(_read_file(self.path)), self.card, name, numbers)


@contextlib.contextmanager
def naming(path: Path) -> Iterator[None]:
    """Put ``path`` before the sentence of a DigitpadError that is raised within."""
    try:
        yield
    except DigitpadError as error:
        raise DigitpadError(sentence("Models", "{path} {refusal}", path=path, refusal=str(error))) from error


def write_model(
    path: Path,
    card: ModelCard,
    *,
    tflite: bytes,
    weights: Mapping[str, Array],
    strokes: StrokeNetwork | None = None,
) -> ModelCard:
    """Write a model file; the same model gives the same bytes.

    Args:
        path: replaced as a whole or not at all.
        card: its hashes are filled in.
        tflite: takes (n, 28, 28, 1) float32, gives (n, 10) float32 probabilities.
        weights: finite arrays by name; ``card.parameters`` numbers in all.
        strokes: the network for strokes; it is there if and only if ``card.strokes`` is.

    Returns:
        The card with the hashes.

    Raises:
        DigitpadError: the weights are not finite, or not as many as the card says.
        OSError: the file could not be written; what was there before is intact.
    """
    card, data = _packed(card, tflite, weights, strokes)
    write_atomically(path, data)
    return card


def imported_bytes(card: ModelCard, *, tflite: bytes, graph: bytes | None) -> bytes:
    """Return the file of a model that another program made: its network, and what it is as plain data if known."""
    return _packed(card, tflite, {}, None, {} if graph is None else {GRAPH: graph})[1]


def _packed(
    card: ModelCard,
    tflite: bytes,
    weights: Mapping[str, Array],
    strokes: StrokeNetwork | None,
    more: Mapping[str, bytes] | None = None,
) -> tuple[ModelCard, bytes]:
    import hashlib  # noqa: PLC0415 - OpenSSL takes 3 MB, and most starts need it not

    parts = {NETWORK: tflite, WEIGHTS: pack_weights(weights), **(more or {})}
    unpack_weights(parts[WEIGHTS], card.stored_weights)  # what cannot be read must not be written
    if (strokes is None) != (card.strokes is None):
        raise ValueError("a network for strokes and what the card says of it come together")
    if strokes is not None and card.strokes is not None:
        parts |= {STROKE_NETWORK: strokes.tflite, STROKE_WEIGHTS: pack_weights(strokes.weights)}
        unpack_weights(parts[STROKE_WEIGHTS], card.strokes.parameters)
    card = replace(card, sha256={name: hashlib.sha256(part).hexdigest() for name, part in parts.items()})
    # Only the weights are compressed: the networks are what the start of the program waits for.
    members = {CARD: card.to_json().encode(), **parts}
    return card, write_archive(members, compressed=(WEIGHTS, STROKE_WEIGHTS))


def read_model(path: Path, *, trusted: bool = False) -> ModelFile:
    """Read a model file; a ``trusted`` one came with the program, and its hashes and weights are not looked at.

    Raises:
        DigitpadError: it is not there, damaged, no model of digitpad, or made by a newer one.
    """
    with naming(path):
        archive = ArchiveReader(_read_file(path))
        card = _card(archive)
        names = (NETWORK,) if card.strokes is None else (NETWORK, STROKE_NETWORK)
        networks = {name: archive.read(name, _LARGEST_PART[name]) for name in names}
        if not trusted:
            for name, network in networks.items():
                _check_hash(card, name, network)
            _weights(archive, card, WEIGHTS, card.stored_weights)
            if card.strokes is not None:
                _weights(archive, card, STROKE_WEIGHTS, card.strokes.parameters)
    return ModelFile(path, card, networks[NETWORK], networks.get(STROKE_NETWORK))


def _card(archive: ArchiveReader) -> ModelCard:
    names = archive.names
    if "model.weights.h5" in names:
        raise DigitpadError(sentence("Models", "is a Keras model (.keras), not a digitpad model"))
    if CARD not in names:
        raise DigitpadError(sentence("Models", "is not a digitpad model: it holds no card.json"))
    card = ModelCard.from_json(archive.read(CARD, _LARGEST_PART[CARD]))
    parts = _OF_ALL if card.strokes is None else (*_OF_ALL, *_OF_STROKES)
    if card.imported is not None and GRAPH in card.sha256:
        parts = (*parts, GRAPH)
    if set(names) != set(parts):
        raise DigitpadError(
            sentence(
                "Models", "is not a digitpad model: it does not hold {value} and nothing else", value=", ".join(parts)
            )
        )
    return card


def _weights(archive: ArchiveReader, card: ModelCard, name: str, numbers: int) -> dict[str, Array]:
    packed = archive.read(name, _LARGEST_PART[name])
    _check_hash(card, name, packed)
    return unpack_weights(packed, numbers)


def _check_hash(card: ModelCard, name: str, part: bytes) -> None:
    import hashlib  # noqa: PLC0415 - OpenSSL takes 3 MB, and most starts need it not

    if hashlib.sha256(part).hexdigest() != card.sha256.get(name):
        raise DigitpadError(
            sentence("Models", "is damaged: {name} does not have the hash that its card names", name=name)
        )


def _read_file(path: Path) -> bytes:
    data = read_bytes(path, LARGEST_FILE)
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        raise DigitpadError(_reason_against(data))
    return data


def read_bytes(path: Path, largest: int) -> bytes:
    """Return what is in a file that may be a model, of at most ``largest`` bytes.

    Raises:
        DigitpadError: it cannot be read, or is none; to be read after its name.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            kind = "TensorFlow SavedModel" if (path / "saved_model.pb").exists() else "folder"
            raise DigitpadError(sentence("Models", "is a {kind}, not a digitpad model", kind=kind))
        if not stat.S_ISREG(status.st_mode):
            raise DigitpadError(sentence("Models", "is a device or a pipe, not a digitpad model"))
        if status.st_size > largest:
            raise DigitpadError(
                sentence("Models", "is larger than any digitpad model ({value} MB)", value=largest >> 20)
            )
        with path.open("rb") as file:
            return file.read(status.st_size)  # no more, should it grow meanwhile
    except FileNotFoundError as error:
        raise DigitpadError(sentence("Models", "was not found")) from error
    except OSError as error:
        raise DigitpadError(sentence("Models", "cannot be read: {value}", value=reason_of(error))) from error


def _reason_against(data: bytes) -> str:
    """Return why what does not begin as a zip does is no model."""
    if not data:
        return "is damaged: it is empty"
    kinds = {b"\x89HDF\r\n\x1a\n": "an HDF5 file (.h5)", b"\x93NUMPY": "a NumPy array", b"\x80": "a Python pickle"}
    kind = next((kind for magic, kind in kinds.items() if data.startswith(magic)), None)
    if data[4:8] == b"TFL3":
        kind = "a bare TensorFlow Lite network"
    return f"is {kind}, not a digitpad model" if kind else "is damaged, or was never a digitpad model"
