"""Model files for tests: an honest one of some kB, and the means to forge others."""

from __future__ import annotations

import hashlib
import io
import json
import math
import stat
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np

from digitpad.core.models.architectures import architecture
from digitpad.core.models.card import IMPORTED_NETWORK, ModelCard, Thresholds
from digitpad.core.models.conventions.convention import Convention
from digitpad.core.models.conventions.imported import FirstLook, Imported, Measured
from digitpad.core.models.file import CARD, imported_bytes, write_model
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.models.strokes import StrokeNetwork, StrokesCard

Members = dict[str, bytes]

NETWORKS: Final = Path(__file__).resolve().parent / "core" / "models" / "networks"
WEIGHT_ARRAYS: Final = {
    "dense/kernel": np.arange(490, dtype=np.float32).reshape(49, 10),
    "dense/bias": np.zeros(10, dtype=np.float32),
}
STROKE_ARRAYS: Final = {"logits/kernel": np.arange(8, dtype=np.float32)}


def network(name: str = "honest") -> bytes:
    """Return one of the networks that ``networks/make.py`` wrote."""
    return (NETWORKS / f"{name}.tflite").read_bytes()


def card(**changes: Any) -> ModelCard:
    """Return the card of the honest model."""
    values: dict[str, Any] = {
        "name": "honest",
        "network": "custom",
        "network_parameters": {"filters": [], "dense": [10]},
        "parameters": 500,
        "training": {"epochs": 1},
        "data": ({"name": "noise", "licence": "CC0", "source": "a generator", "used": "all"},),
        "metrics": {"accuracy": 0.1},
        "thresholds": Thresholds(),
        "created": "2025-01-31T12:00:00+00:00",
        "command": "python -m tests.models",
    }
    return ModelCard(**(values | changes))


def write_honest(path: Path, *, tflite: bytes | None = None) -> Path:
    """Write a model file that is as it should be, around ``tflite`` or the honest network."""
    write_model(path, card(), tflite=network() if tflite is None else tflite, weights=WEIGHT_ARRAYS)
    return path


STROKES: Final = StrokesCard(network_parameters={}, parameters=8, image_weight=0.5, stroke_weight=0.75)


def write_following(path: Path, *, tflite: bytes | None = None) -> Path:
    """Write an honest model file that follows strokes, too, with ``tflite`` or the network for tests."""
    strokes = StrokeNetwork(network("follows-strokes") if tflite is None else tflite, STROKE_ARRAYS)
    write_model(path, card(strokes=STROKES), tflite=network(), weights=WEIGHT_ARRAYS, strokes=strokes)
    return path


def write_trained(path: Path, name: str = "custom", parameters: dict[str, Any] | None = None) -> Path:
    """Write a model file with weights, by chance, of the network that its card names; LiteRT's part is the honest one.

    Its answers differ from image to image. ``custom`` is some hundred numbers small.
    """
    if parameters is None:
        parameters = {"filters": [3, 4], "dense": [6], "dropout": 0.2} if name == "custom" else {}
    rng = np.random.default_rng(3)
    weights = {}
    for weight, shape in architecture(name, parameters).weight_shapes.items():
        spread = math.sqrt(2 / math.prod(shape[:-1]))  # a bias has no inputs, and spreads by 1.4
        weights[weight] = rng.normal(0, spread, shape).astype(np.float32)
    size = sum(values.size for values in weights.values())
    described = card(network=name, network_parameters=parameters, parameters=size)
    write_model(path, described, tflite=network(), weights=weights)
    return path


def members_of(path: Path) -> Members:
    """Return what a model file holds."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(members: Iterable[tuple[str, bytes]], *, mode: int = stat.S_IFREG | 0o644) -> bytes:
    """Return a zip of ``members``, whatever their names and however often they come."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in members:
            info = zipfile.ZipInfo(name)
            info.external_attr = mode << 16
            archive.writestr(info, data)
    return buffer.getvalue()


def with_fitting_hashes(members: Members) -> Members:
    """Return ``members`` with a card that names their hashes, as only somebody who means harm would."""
    values = json.loads(members[CARD])
    values["sha256"] = {name: hashlib.sha256(data).hexdigest() for name, data in members.items() if name != CARD}
    return members | {CARD: json.dumps(values).encode()}


def npy(header: str, data: bytes = b"") -> bytes:
    """Return a NumPy file with a header of one's own."""
    padded = header + " " * (118 - len(header) - 1) + "\n"
    return b"\x93NUMPY\x01\x00" + len(padded).to_bytes(2, "little") + padded.encode() + data


def npz(*arrays: tuple[str, bytes]) -> bytes:
    """Return an ``.npz`` of NumPy files."""
    return zipped((f"{name}.npy", data) for name, data in arrays)


def write_imported(path: Path, graph: Graph | None) -> Path:
    """Write a model that another program made, which is asked from 0 to 255, dark on light."""
    convention = Convention(shape=(28, 28, 1), paper=255.0, ink=0.0)
    look = FirstLook(layers=(), size=1, probe=Measured(590, 600))
    imported = Imported(file="mnist.h5", sha256="0" * 64, convention=convention, look=look)
    described = replace(card(), network=IMPORTED_NETWORK, network_parameters={}, imported=imported)
    data = None if graph is None else graph.to_bytes()
    path.write_bytes(imported_bytes(described, tflite=network("honest"), graph=data))
    return path
