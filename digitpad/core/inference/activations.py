"""The activations of a network's convolutions for one image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.core.inference.litert import NetworkError
from digitpad.core.preprocessing.rasterise import Float32Array


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """What one convolution makes of an image.

    Attributes:
        name: for people, such as ``"Convolution 2"``.
        maps: shape (n, height, width), float32, one map a filter.
    """

    name: str
    maps: Float32Array


class ActivationProbe:
    """Runs a network and keeps what its convolutions give.

    Raises:
        NetworkError: LiteRT cannot run the network in this way.
    """

    def __init__(self, tflite: bytes) -> None:
        from ai_edge_litert.interpreter import Interpreter, OpResolverType  # noqa: PLC0415 - takes 0.05 s

        try:
            # Without XNNPACK, with which LiteRT warns on stderr; ten times as slow, which is quick enough.
            self._interpreter = Interpreter(
                model_content=tflite,
                num_threads=1,
                experimental_preserve_all_tensors=True,
                experimental_op_resolver_type=OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES,
            )
            (details,) = self._interpreter.get_input_details()
            self._input = details["index"]
            self._interpreter.resize_tensor_input(self._input, (1, *map(int, details["shape"][1:])))
            self._interpreter.allocate_tensors()
            operations = self._interpreter._get_ops_details()  # nothing public tells which tensor is whose
        except (ValueError, RuntimeError, MemoryError) as error:
            raise NetworkError("does not show its layers") from error
        self._outputs = [int(each["outputs"][0]) for each in operations if "CONV_2D" in each["op_name"]]

    def __call__(self, image: Float32Array) -> tuple[Layer, ...]:
        """Return what each convolution makes of ``image``, shape (28, 28), float32, from the input on.

        Raises:
            NetworkError: LiteRT cannot run the network in this way.
        """
        try:
            self._interpreter.set_tensor(self._input, image[None, :, :, None])
            self._interpreter.invoke()
            found = [self._interpreter.get_tensor(index) for index in self._outputs]
        except (ValueError, RuntimeError) as error:
            raise NetworkError("does not show its layers") from error
        maps = [each[0].transpose(2, 0, 1).astype(np.float32) for each in found if each.ndim == 4]
        return tuple(Layer(f"Convolution {number}", each) for number, each in enumerate(maps, start=1))
