"""Writes files as Keras 1, 2, tf.keras and 3 did, without any of them; and a graph's answers by NumPy."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import numpy.typing as npt

from digitpad.core.models.foreign.graph import Graph

Array = npt.NDArray[Any]
Named = Mapping[str, Sequence[tuple[str, Array]]]


def write_h5(
    path: Path,
    config: Any,
    weights: Named,
    *,
    version: str = "2.2.4",
    backend: str = "tensorflow",
    as_text: bool = False,
) -> Path:
    """Write what ``model.save("….h5")`` did: a group a layer, whose attributes name its arrays in their order."""

    def text(value: str) -> Any:
        return value if as_text else np.bytes_(value)

    with h5py.File(path, "w") as file:
        file.attrs["model_config"] = text(config if isinstance(config, str) else json.dumps(config))
        file.attrs["training_config"] = text(json.dumps({"optimizer_config": {"class_name": "builtins.eval"}}))
        root = file.create_group("model_weights")
        for where in (file, root):
            where.attrs["keras_version"], where.attrs["backend"] = text(version), text(backend)
        root.attrs["layer_names"] = np.array([name.encode() for name in weights] or np.empty(0))
        for layer, arrays in weights.items():
            group = root.create_group(layer)
            group.attrs["weight_names"] = np.array([name.encode() for name, _ in arrays] or np.empty(0))
            for name, array in arrays:
                group[name] = array
        file.create_group("optimizer_weights").attrs["weight_names"] = np.array([b"training/Adam/iterations:0"])
    return path


def write_keras(path: Path, config: Any, store: Mapping[str, Array], *, version: str = "3.8.0") -> Path:
    """Write what ``model.save("….keras")`` does; ``store`` has the arrays by their paths."""
    buffer = io.BytesIO()
    with h5py.File(buffer, "w") as file:
        for name, array in store.items():
            file[name] = array
        file["optimizer/vars/0"] = np.int64(3)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("metadata.json", json.dumps({"keras_version": version, "date_saved": "2024-05-01@10:00:00"}))
        archive.writestr("config.json", config if isinstance(config, str) else json.dumps(config))
        archive.writestr("model.weights.h5", buffer.getvalue())
    return path


def answers(graph: Graph, images: Array) -> Array:
    """Return what a graph of the commonest layers answers to a batch of images."""
    known = {graph.input_name: images}
    for node in graph.nodes:
        x, settings = known[node.inputs[0]], node.settings
        match node.op:
            case "Dense":
                x = x @ node.weights[0] + (node.weights[1] if settings["use_bias"] else 0)
            case "Conv2D":
                assert settings["padding"] == "valid"
                windows = np.lib.stride_tricks.sliding_window_view(x, settings["kernel_size"], axis=(1, 2))
                x = np.einsum("nyxchw,hwcf->nyxf", windows, node.weights[0]) + node.weights[1]
            case "MaxPooling2D":
                high, wide = settings["pool_size"]
                n, rows, columns, channels = x.shape
                x = x[:, : rows - rows % high, : columns - columns % wide]
                x = x.reshape(n, rows // high, high, columns // wide, wide, channels).max(axis=(2, 4))
            case "Flatten":
                x = x.reshape(len(x), -1)
            case "Permute":
                x = x.transpose(0, *settings["dims"])
            case "Reshape":
                x = x.reshape(len(x), *settings["target_shape"])
            case "Dropout":
                pass
            case "Rescaling":
                x = x * settings["scale"] + settings["offset"]
            case "Activation":
                x = _FUNCTIONS[settings["function"]](x)
            case _:
                raise NotImplementedError(node.op)
        known[node.name] = _FUNCTIONS[settings.get("activation", "linear")](x)
    return np.asarray(known[graph.output])


def _softmax(x: Array) -> Array:
    shares: Array = np.exp(x - x.max(axis=-1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=-1, keepdims=True))


_FUNCTIONS: Mapping[str, Any] = {"linear": lambda x: x, "relu": lambda x: np.maximum(x, 0), "softmax": _softmax}
