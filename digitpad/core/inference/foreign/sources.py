"""The files of other programs that hold a network: which are known, and what each gives."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.models.conventions.picture_shape import input_shape
from digitpad.core.models.file import naming, read_bytes
from digitpad.core.models.library import ENDING
from digitpad.core.models.tflite.operators import MAGIC, LayerLook, tflite_layers
from digitpad.core.sentences import sentence

if TYPE_CHECKING:  # the window asks only whether a file is a model
    from digitpad.core.models.foreign.convert import Converter
    from digitpad.core.models.foreign.graph import Graph

ENDINGS: Final = (".tflite", ".keras", ".h5", ".hdf5", ".onnx")
"""Of the files of other programs that can be imported; a SavedModel is a folder."""

LARGEST: Final = 128 << 20  # bytes of a network

_SAVED_MODEL: Final = "saved_model.pb"
_HDF5: Final = b"\x89HDF\r\n\x1a\n"
_BLOCK: Final = 1 << 20  # bytes


@dataclass(frozen=True, slots=True)
class ForeignFile:
    """A network of another program, made ready for LiteRT.

    Attributes:
        name: of the file, without the folder.
        sha256: of what is in it, hexadecimal.
        size: in bytes.
        tflite: the network as LiteRT takes it.
        layers: in the order in which they are computed.
        graph: the network as plain data, from which it can be built anew; None of what was LiteRT's already.
    """

    name: str
    sha256: str
    size: int
    tflite: bytes
    layers: tuple[LayerLook, ...]
    graph: bytes | None = None


def is_model_file(path: Path) -> bool:
    """Whether ``path`` is a model, ours or of another program, by its ending or by what is in it."""
    return path.suffix.lower() == ENDING or is_foreign(path)


def is_foreign(path: Path) -> bool:
    """Whether ``path`` is a model that another program made, by its ending or by what is in it."""
    if path.is_dir():
        return (path / _SAVED_MODEL).is_file()
    if path.suffix.lower() in ENDINGS:
        return True
    start = _start(path)
    return start.startswith(_HDF5) or start[4:8] == MAGIC


def _start(path: Path) -> bytes:
    try:
        if not path.is_file():  # a pipe would be waited for
            return b""
        with path.open("rb") as file:
            return file.read(len(_HDF5))
    except OSError:
        return b""


def digest(path: Path) -> tuple[str, int]:
    """Return the SHA-256 of what is in a file or a folder, hexadecimal, and how many bytes that is.

    Raises:
        DigitpadError: it cannot be read; names it.
    """
    import hashlib  # noqa: PLC0415 - OpenSSL takes 3 MB, and the window asks only whether a file is a model

    hashed, size = hashlib.sha256(), 0
    with os_errors_as(sentence("Models", "{path} cannot be read", path=path)):
        for file in _files(path):
            if path.is_dir():
                hashed.update(f"{file.relative_to(path).as_posix()}\n".encode(errors="surrogateescape"))
            with file.open("rb") as opened:
                while block := opened.read(_BLOCK):
                    hashed.update(block)
                    size += len(block)
    return hashed.hexdigest(), size


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for name in (_SAVED_MODEL, "variables"):
        inside = path / name
        yield from sorted(each for each in (inside.iterdir() if inside.is_dir() else [inside]) if each.is_file())


def read_foreign_file(path: Path, converter: Converter | None = None) -> ForeignFile:
    """Return the network in ``path``; nothing in it is called.

    Args:
        path: a ``.tflite``, ``.keras``, ``.h5`` or ``.onnx`` file, or the folder of a SavedModel.
        converter: a process that turns networks into LiteRT's and is there already; TensorFlow takes seconds to load.

    Raises:
        DigitpadError: it is damaged, or has what cannot be understood; names the file.
    """
    if path.is_file() and (_start(path)[4:8] == MAGIC or path.suffix.lower() == ".tflite"):
        with naming(path):
            data = read_bytes(path, LARGEST)
            if not data:
                raise DigitpadError(sentence("Models", "is damaged: it is empty"))
            layers = tflite_layers(data)
        return ForeignFile(path.name, *digest(path), data, layers)
    from digitpad.core.models.foreign.convert import Converter  # noqa: PLC0415
    from digitpad.core.models.foreign.read import read_foreign  # noqa: PLC0415

    with Converter() if converter is None else contextlib.nullcontext(converter) as ready:
        ready.begin()  # it loads TensorFlow while another process reads the file
        graph = read_foreign(path)
        with naming(path):
            graph = _with_known_sides(graph)
            tflite = ready.convert(graph).tflite
    return ForeignFile(path.name, *digest(path), tflite, _layers(graph), graph.to_bytes())


def _with_known_sides(graph: Graph) -> Graph:
    """Return ``graph`` for pictures of the usual size where it takes any; refuse one for no pictures."""
    found = input_shape((None, *graph.input_shape))
    if found is None:
        raise DigitpadError(
            sentence(
                "Models",
                "takes {shape} numbers; it must take a square picture in one channel or three, be it flat",
                shape=" × ".join("?" if length is None else str(length) for length in graph.input_shape),
            )
        )
    return graph if None not in graph.input_shape else graph.with_input(found.image)


def _layers(graph: Graph) -> tuple[LayerLook, ...]:
    from digitpad.core.models.foreign.kinds import KINDS  # noqa: PLC0415

    shapes = graph.shapes
    return tuple(
        LayerLook(
            f"{node.op} {node.name}",
            shapes[node.name],
            sum(array.size for array in node.weights),
            KINDS[node.op].multiply_adds(node.settings, shapes[node.inputs[0]], shapes[node.name]),
        )
        for node in graph.nodes
    )
