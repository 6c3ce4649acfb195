"""The network as the program asks it: LiteRT's weights of 8 bits as floats, and which layers round their input.

The program's network has "dynamic range" weights: 8 bits each, one scale a filter, and the input of such a layer is
rounded to 8 bits from 0 to its highest number when it is asked. An export of the float weights would answer by some
hundredths otherwise; with these weights, and the same rounding in its graph, it answers alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.models.architectures import Architecture
from training.models.build import Weights

_STEP: Final = 0.51  # of its scale, by which a rounded weight may be away from what it was


def as_recognised(
    network: Architecture, weights: Mapping[str, npt.NDArray[Any]], tflite: bytes
) -> tuple[Weights, frozenset[str]]:
    """Return the weights that LiteRT uses of ``weights``, and the names of the layers that round their input.

    Args:
        network: of which they are.
        weights: by name, as they were trained.
        tflite: what the program asks. What in it is no rounding of ``weights`` is left as it is here.
    """
    found = {name: np.asarray(values, np.float32) for name, values in weights.items()}
    rounded = set[str]()
    tensors = _tensors_of_8_bits(tflite)
    # The rounding of negative numbers is another; only what the drawing itself gives may hold some.
    for layer in network.layers:
        name = f"{layer.name}/kernel"
        if name not in found or (layer is network.layers[0] and layer.input_shape[-1] > 1):
            continue
        for values, step in tensors:
            turned = values.transpose(1, 2, 3, 0) if values.ndim == 4 else values.T
            if turned.shape == found[name].shape and np.all(np.abs(turned - found[name]) <= _STEP * step):
                found[name] = np.ascontiguousarray(turned)
                rounded.add(layer.name)
                break
    return found, frozenset(rounded)


def _tensors_of_8_bits(tflite: bytes) -> list[tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]]:
    """Return the weights of 8 bits as floats, filters first, each with its scale by filter, filters last."""
    from ai_edge_litert.interpreter import Interpreter  # noqa: PLC0415

    interpreter = Interpreter(model_content=tflite, num_threads=1)
    interpreter.allocate_tensors()
    found = []
    for tensor in interpreter.get_tensor_details():
        scales = tensor["quantization_parameters"]["scales"]
        if tensor["dtype"] is np.int8 and len(scales) and len(tensor["shape"]) in (2, 4):
            values = interpreter.get_tensor(tensor["index"]).astype(np.float32)
            if values.shape[0] == len(scales) or len(scales) == 1:
                by_filter = scales.reshape(-1, *(1,) * (values.ndim - 1)).astype(np.float32)
                found.append((values * by_filter, scales.astype(np.float32)))
    return found
