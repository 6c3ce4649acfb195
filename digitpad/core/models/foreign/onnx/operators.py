"""The operators that may take what comes from the image: the allow-list. Any other is refused by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from digitpad.core.models.foreign.onnx import learning, numbers, shaping, windows
from digitpad.core.models.foreign.onnx.values import Operator, Value

OPERATORS: Final[Mapping[str, Callable[[Operator], Value]]] = {
    "Conv": windows.convolution,
    "MaxPool": windows.pooling("MaxPooling"),
    "AveragePool": windows.pooling("AveragePooling"),
    "GlobalAveragePool": windows.global_pooling("GlobalAveragePooling"),
    "GlobalMaxPool": windows.global_pooling("GlobalMaxPooling"),
    "ReduceMean": windows.over_axes("GlobalAveragePooling"),
    "ReduceMax": windows.over_axes("GlobalMaxPooling"),
    "Gemm": learning.dense,
    "MatMul": learning.product,
    "BatchNormalization": learning.batch_normalisation,
    "LayerNormalization": learning.layer_normalisation,
    "Pad": windows.padding,
    "Shape": shaping.shape_of,
    "Reshape": shaping.reshape,
    "Flatten": shaping.flatten,
    "Transpose": shaping.transpose,
    "Squeeze": shaping.squeeze,
    "Unsqueeze": shaping.unsqueeze,
    "Concat": shaping.join,
    "Identity": numbers.same,
    "Dropout": numbers.same,
    "Cast": numbers.cast,
    "Relu": numbers.relu,
    "LeakyRelu": numbers.leaky_relu,
    "PRelu": numbers.p_relu,
    "Elu": numbers.elu,
    "Selu": numbers.activation("selu", alpha=1.6732632423543772, gamma=1.0507009873554805),
    "Sigmoid": numbers.activation("sigmoid"),
    "Tanh": numbers.activation("tanh"),
    "Softplus": numbers.activation("softplus"),
    "Softsign": numbers.activation("softsign"),
    "Mish": numbers.activation("mish"),
    "Exp": numbers.activation("exponential"),
    "HardSwish": numbers.activation("hard_silu"),
    "HardSigmoid": numbers.hard_sigmoid,
    "Clip": numbers.clip,
    "Softmax": numbers.softmax("softmax"),
    "LogSoftmax": numbers.softmax("log_softmax"),
    "Add": numbers.add,
    "Sub": numbers.subtract,
    "Mul": numbers.multiply,
    "Div": numbers.divide,
    "Neg": numbers.negative,
    "Scaler": numbers.scaler,
    "Sum": numbers.merged("Add"),
    "Mean": numbers.merged("Average"),
    "Max": numbers.extreme("Maximum"),
    "Min": numbers.extreme("Minimum"),
}
"""By ONNX's names; the scaler is of its operators for scikit-learn."""
