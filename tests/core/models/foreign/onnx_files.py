"""ONNX files for tests, written as the usual exporters do: PyTorch's, tf2onnx', scikit-learn's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from onnx import TensorProto, helper, numpy_helper

Array = npt.NDArray[Any]


class File:
    """An ONNX file that is being written; `add` returns the name of a node's answer."""

    def __init__(self, seed: int = 0, opset: int = 17) -> None:
        self.nodes: list[Any] = []
        self.weights: list[Any] = []
        self.opset = opset
        self._noise = np.random.default_rng(seed)

    def numbers(self, *shape: int) -> str:
        """Add weights by chance."""
        spread = max(1.0, float(np.prod(shape[1:]))) ** -0.5
        return self.constant(self._noise.normal(0, spread, shape).astype(np.float32))

    def positive(self, *shape: int) -> str:
        return self.constant(self._noise.uniform(0.5, 2, shape).astype(np.float32))

    def constant(self, values: Any) -> str:
        name = f"weight{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.asarray(values), name))
        return name

    def add(self, op: str, *inputs: str, **attributes: Any) -> str:
        name = f"/{op}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(op, list(inputs), [f"{name}_output_0"], name=name, **attributes))
        return f"{name}_output_0"

    def model(self, output: str, shape: Sequence[int | str | None] = ("n", 1, 28, 28), **more: Any) -> Any:
        graph = helper.make_graph(
            self.nodes,
            "main_graph",
            [helper.make_tensor_value_info("x", more.pop("kind", TensorProto.FLOAT), shape)],
            [helper.make_tensor_value_info(output, TensorProto.FLOAT, None)],
            self.weights,
        )
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", self.opset)], ir_version=8, **more)


def as_pytorch() -> Any:
    """Convolutions that count channels first, batch normalisation, a view of (size(0), -1), Gemm with transB."""
    file = File()
    y = file.add("Conv", "x", file.numbers(8, 1, 3, 3), file.numbers(8), kernel_shape=[3, 3], pads=[1, 1, 1, 1])
    statistics = [file.positive(8), file.numbers(8), file.numbers(8), file.positive(8)]
    y = file.add("Relu", file.add("BatchNormalization", y, *statistics, epsilon=1e-5))
    y = file.add("MaxPool", y, kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1])
    y = file.add("Conv", y, file.numbers(6, 8, 5, 5), file.numbers(6), strides=[2, 2], pads=[2, 2, 2, 2])
    y = file.add("PRelu", y, file.numbers(6, 1, 1))
    size = file.add("Gather", file.add("Shape", y), file.constant(np.int64(0)), axis=0)
    size = file.add("Unsqueeze", size, file.constant(np.array([0])))
    y = file.add("Reshape", y, file.add("Concat", size, file.constant(np.array([-1])), axis=0))
    y = file.add("Relu", file.add("Gemm", y, file.numbers(20, 294), file.numbers(20), transB=1))
    y = file.add("Gemm", file.add("Dropout", y), file.numbers(10, 20), file.numbers(10), transB=1)
    return file.model(file.add("LogSoftmax", y, axis=1))


def as_tf2onnx() -> Any:
    """Images with channels last turned at the start, constants as nodes, flattened after being turned back."""
    file = File(1, opset=15)
    y = file.add("Mul", "x", file.constant(np.float32(1 / 255)))
    y = file.add("Transpose", y, perm=[0, 3, 1, 2])
    y = file.add("Conv", y, file.numbers(4, 1, 3, 3), auto_pad="SAME_UPPER", strides=[2, 2])
    y = file.add("Clip", file.add("Add", y, file.numbers(1, 4, 1, 1)), file.constant(np.float32(0)),
                 file.constant(np.float32(6)))  # fmt: skip
    y = file.add("AveragePool", y, kernel_shape=[2, 2], strides=[2, 2])
    y = file.add("Reshape", file.add("Transpose", y, perm=[0, 2, 3, 1]), file.constant(np.array([-1, 196])))
    y = file.add("Add", file.add("MatMul", y, file.numbers(196, 12)), file.numbers(12))
    y = file.add("Add", file.add("MatMul", file.add("Tanh", y), file.numbers(12, 10)), file.numbers(10))
    return file.model(file.add("Softmax", y), ("unk__7", 28, 28, 1))


def as_scikit_learn() -> Any:
    """Rows of pixels, a scaler, products and sums; a label beside the probabilities, by operators that are no ONNX."""
    file = File(2)
    offset, factor = (noise.tolist() for noise in np.random.default_rng(5).uniform(0.1, 2, (2, 784)))
    scaler = helper.make_node("Scaler", ["x"], ["scaled"], domain="ai.onnx.ml", offset=offset, scale=factor)
    file.nodes.append(scaler)
    y = file.add("Div", file.add("Sub", "scaled", file.numbers(1, 784)), file.positive(784))
    y = file.add("Relu", file.add("Add", file.add("MatMul", y, file.numbers(784, 16)), file.numbers(1, 16)))
    y = file.add("Softmax", file.add("Add", file.add("MatMul", y, file.numbers(16, 10)), file.numbers(1, 10)))
    label = file.add("ArgMax", y, axis=1)
    file.nodes.append(
        helper.make_node("ArrayFeatureExtractor", [file.constant(np.arange(10)), label], ["label"], domain="ai.onnx.ml")
    )
    model = file.model(y, (None, 784))
    model.graph.output.insert(0, helper.make_tensor_value_info("label", TensorProto.INT64, None))
    model.opset_import.append(helper.make_opsetid("ai.onnx.ml", 3))
    return model


def as_the_zoo() -> Any:
    """A batch of one, old operators, weights that are given another shape, a way past a layer, uneven margins."""
    file = File(3, opset=8)
    y = file.add("Conv", "x", file.numbers(6, 1, 5, 5), auto_pad=b"SAME_LOWER", strides=[2, 2])
    y = file.add("LeakyRelu", file.add("Add", y, file.numbers(6, 1, 1)), alpha=0.2)
    past = file.add("Conv", y, file.numbers(6, 1, 3, 3), group=6, pads=[0, 1, 2, 1])
    y = file.add("Sum", y, file.add("Sigmoid", past))
    y = file.add("Concat", y, file.add("Elu", file.add("Neg", y)), axis=1)
    y = file.add("AveragePool", y, kernel_shape=[3, 3], strides=[3, 3], pads=[1, 1, 0, 0], count_include_pad=1)
    y = file.add("Reshape", y, file.constant(np.array([1, 300])))
    turned = file.add("Reshape", file.numbers(3, 100, 10), file.constant(np.array([300, 10])))
    y = file.add("Add", file.add("MatMul", y, turned), file.numbers(1, 10))
    return file.model(file.add("Softmax", y), (1, 1, 28, 28))


def as_a_small_modern_one() -> Any:
    """Means over the sides, squeezed, hard swish, limits on both sides, numbers of bytes that become floats."""
    file = File(4)
    y = file.add("Cast", "x", to=TensorProto.FLOAT)
    y = file.add("Conv", y, file.numbers(8, 1, 3, 3), file.numbers(8), dilations=[2, 2], strides=[1, 1])
    y = file.add("HardSwish", file.add("Clip", y, file.constant(np.float32(-2)), file.constant(np.float32(3))))
    y = file.add("Pad", y, file.constant(np.array([0, 0, 1, 0, 0, 0, 0, 1])))
    y = file.add("MaxPool", y, kernel_shape=[2, 2], strides=[2, 2], ceil_mode=1)
    wide = file.add("Squeeze", file.add("GlobalAveragePool", y), file.constant(np.array([2, 3])))
    y = file.add("Mul", file.add("ReduceMean", y, axes=[2, 3], keepdims=0), file.add("Exp", wide))
    y = file.add("Min", y, file.constant(np.float32(4)))
    y = file.add("Unsqueeze", y, file.constant(np.array([2])))
    y = file.add("Flatten", file.add("Transpose", y, perm=[0, 2, 1]))
    y = file.add("Gemm", y, file.numbers(8, 10), file.numbers(10), alpha=0.5, beta=2.0)
    return file.model(file.add("Identity", y), ("n", 1, 28, 28), kind=TensorProto.UINT8)


STYLES = {
    "PyTorch": as_pytorch,
    "tf2onnx": as_tf2onnx,
    "scikit-learn": as_scikit_learn,
    "the zoo": as_the_zoo,
    "a small modern one": as_a_small_modern_one,
}


def images_for(model: Any, count: int = 3) -> Array:
    """Noise of the shape that ``model`` takes; from 0 to 255."""
    (taken,) = model.graph.input
    sides = [side.dim_value for side in taken.type.tensor_type.shape.dim]
    noise = np.random.default_rng(7).integers(0, 256, (sides[0] or count, *sides[1:]))
    return noise.astype(helper.tensor_dtype_to_np_dtype(taken.type.tensor_type.elem_type))


def asked(model: Any, images: Array) -> Array:
    """What onnxruntime answers, operator by operator: joined with a Pad, its MaxPool forgets the zeros."""
    import onnxruntime  # noqa: PLC0415

    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    answer: Array = session.run(None, {"x": images})[-1]
    return answer
