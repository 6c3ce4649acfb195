"""Which arrays of a file belong to which layer, in the layouts that Keras has had."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.keras.calls import LayerConfig, ModelConfig
from digitpad.core.models.foreign.keras.hdf5 import Group
from digitpad.core.sentences import sentence

Arrays = list[npt.NDArray[np.float32]]

Weights = Mapping[LayerConfig, Arrays]
"""The arrays of each layer that has some, in Keras' order; layers of models within the model too."""

BATCH_NORMALISATIONS: Final = frozenset(
    {"BatchNormalization", "BatchNormalizationV1", "BatchNormalizationV2", "SyncBatchNormalization"}
)
"""What the normalisation of batches has been called."""

_LAYERS: Final = ("layers", "_layer_checkpoint_dependencies", "_layers", "_self_tracked_trackables")
"""What Keras 2.12 to 3 call the layers of a model in ``model.weights.h5``."""


_KERNELS: Final = {
    "Dense": 1, "DepthwiseConv2D": 1, "PReLU": 1, "SeparableConv2D": 2, "SeparableConvolution2D": 2,
    "Conv1D": 1, "Conv2D": 1, "Convolution1D": 1, "Convolution2D": 1, "AtrousConvolution2D": 1,
}  # fmt: skip
_NORMALISED: Final = {"LayerNormalization"} | BATCH_NORMALISATIONS


def own_weights(layer: LayerConfig) -> tuple[int, int]:
    """Return how many arrays of a layer are trained, and how many are not."""
    name, config = layer.class_name, layer.config
    if name in _KERNELS:
        has_bias = name != "PReLU" and bool(config.get("use_bias", config.get("bias", True)))
        return _KERNELS[name] + has_bias, 0
    if name in _NORMALISED:
        trained = bool(config.get("scale", True)) + bool(config.get("center", True))
        return trained, 2 if name in BATCH_NORMALISATIONS else 0
    return 0, 3 if name == "Normalization" and config.get("mean") is None else 0


def read_groups(root: Group, model: ModelConfig) -> Weights:
    """Return the weights of an ``.h5``: a group for each layer, whose attribute ``weight_names`` has their order.

    Raises:
        DigitpadError: damaged, or a layer's weights are missing.
    """
    names = root.texts("layer_names")
    if names is None:
        return _read_numbered(root, model)
    found: dict[LayerConfig, Arrays] = {}
    for layer in model.layers:
        if layer.name not in names:
            continue
        group = root.group(layer.name)
        listed = group.texts("weight_names") or []
        if layer.inner is None:
            found[layer] = [group.array(name) for name in listed]
        else:
            found |= _shared_out(layer.inner, {name: group.array(name) for name in listed})
    return found


def _read_numbered(root: Group, model: ModelConfig) -> Weights:
    """The layout before 2016: ``layer_0/param_0`` …"""
    found: dict[LayerConfig, Arrays] = {}
    for i, layer in enumerate(model.layers):
        name = f"layer_{i}"
        if name in root:
            group = root.group(name)
            found[layer] = [group.array(f"param_{j}") for j in range(min(group.whole_number("nb_params") or 0, 16))]
    return found


def _leaves(model: ModelConfig) -> list[LayerConfig]:
    return [leaf for layer in model.layers for leaf in ([layer] if layer.inner is None else _leaves(layer.inner))]


def _shared_out(model: ModelConfig, arrays: Mapping[str, npt.NDArray[np.float32]]) -> Weights:
    """Return whose the arrays of a model within a model are; its group has them all in one list.

    Their names tell, if each has the name of one layer in it. Else their order does: what is trained comes first.
    """
    leaves = [leaf for leaf in _leaves(model) if sum(own_weights(leaf))]
    by_name: dict[LayerConfig, Arrays] = {leaf: [] for leaf in leaves}
    for name, array in arrays.items():
        steps = name.split("/")
        owners = [leaf for leaf in leaves if leaf.name in steps[:-1]]
        if len(owners) != 1:
            break
        by_name[owners[0]].append(array)
    else:
        if all(_is_enough(leaf, len(by_name[leaf])) for leaf in leaves):
            return by_name
    trained = {
        leaf: own_weights(leaf) if leaf.config.get("trainable", True) else (0, sum(own_weights(leaf)))
        for leaf in leaves
    }
    rest, found = list(arrays.values()), {leaf: Arrays() for leaf in leaves}
    for part in (0, 1):
        for leaf in leaves:
            count = trained[leaf][part]
            found[leaf] += rest[:count]
            del rest[:count]
    if rest or not all(_is_enough(leaf, len(found[leaf])) for leaf in leaves):
        raise DigitpadError(
            sentence("Models", "is damaged: the weights of its inner model {name!r} do not fit it", name=model.name)
        )
    return found


def _is_enough(leaf: LayerConfig, count: int) -> bool:
    """Return whether a layer has all its arrays; Normalization's third, a counter, came and went."""
    return sum(own_weights(leaf)) in (count, count + (leaf.class_name == "Normalization"))


def read_store(root: Group, model: ModelConfig) -> Weights:
    """Return the weights of ``model.weights.h5``: a group for each layer, named by its class and its place among these.

    In version 2.13 each layer with weights counted twice. So the groups of a class that hold anything are taken in
    their order.

    Raises:
        DigitpadError: damaged, or a layer's weights are missing.
    """
    base = next((name for name in _LAYERS if name in root), None)
    found: dict[LayerConfig, Arrays] = {}
    if base is None:
        return found
    layers = root.group(base)
    waiting = {}
    for layer in model.layers:
        kind = _snake_case("Functional" if layer.class_name == "Model" else layer.class_name)
        if kind not in waiting:
            waiting[kind] = iter(_held(layers, kind, models=layer.inner is not None))
        if not _has_weights(layer):
            continue
        name = next(waiting[kind], None)
        if name is None:
            raise DigitpadError(
                sentence("Models", "is damaged: it has no weights of the layer {name!r}", name=layer.name)
            )
        if layer.inner is not None:
            found |= read_store(layers.group(name), layer.inner)
        else:
            values = layers.group(f"{name}/vars")
            found[layer] = [values.array(str(i)) for i in range(len(values.names))]
    return found


def _has_weights(layer: LayerConfig) -> bool:
    return any(map(_has_weights, layer.inner.layers)) if layer.inner else sum(own_weights(layer)) > 0


def _held(layers: Group, kind: str, *, models: bool) -> list[str]:
    """Return the groups of a class that hold weights: ``dense``, ``dense_1`` …"""
    numbered = [
        (int(match[1] or 0), name)
        for name in layers.names
        if (match := re.fullmatch(rf"{kind}(?:_(\d{{1,5}}))?", name))
    ]
    return [name for _, name in sorted(numbered) if _holds(layers.group(name), models=models)]


def _holds(group: Group, *, models: bool) -> bool:
    if not models:
        return "vars" in group and bool(group.group("vars").names)
    base = next((name for name in _LAYERS if name in group), None)
    if base is None:
        return False
    inner = group.group(base)
    return any(_holds(inner.group(name), models=more) for name in inner.names for more in (False, True))


def _snake_case(name: str) -> str:
    """Return a class's name as Keras writes it in a store: ``PReLU`` is ``p_re_lu``."""
    name = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", re.sub(r"\W+", "", name))
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", name).lower()
