"""Foreign networks built anew: they answer as Keras' own do, and as LiteRT networks too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
import numpy.typing as npt
import pytest
from ai_edge_litert.interpreter import Interpreter
from keras import layers
from scipy import special

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.models.foreign.keras.files import read_h5, read_keras
from digitpad.core.models.foreign.kinds import ACTIVATIONS, KINDS
from digitpad.core.models.foreign.node import Node
from training.conversion.activations import FUNCTIONS
from training.conversion.build import build_network, to_tflite

pytestmark = pytest.mark.tensorflow

Array = npt.NDArray[Any]

_NOISE = np.random.default_rng(0)


def numbers(*shape: int) -> Array:
    return _NOISE.standard_normal(shape, dtype=np.float32)


def asked(flatbuffer: bytes, images: Array) -> Array:
    interpreter = Interpreter(model_content=flatbuffer)
    (entrance,), (exit_,) = interpreter.get_input_details(), interpreter.get_output_details()
    interpreter.resize_tensor_input(entrance["index"], images.shape)
    interpreter.allocate_tensors()
    interpreter.set_tensor(entrance["index"], images)
    interpreter.invoke()
    return np.asarray(interpreter.get_tensor(exit_["index"]))


_LOG_EXP: Final = np.logaddexp
_EXPECTED: Final[Mapping[str, Callable[[Array], Array]]] = {
    "linear": lambda x: x,
    "relu": lambda x: np.maximum(x, 0),
    "relu6": lambda x: np.clip(x, 0, 6),
    "softmax": lambda x: special.softmax(x, axis=-1),
    "log_softmax": lambda x: special.log_softmax(x, axis=-1),
    "sigmoid": special.expit,
    "log_sigmoid": special.log_expit,
    "tanh": np.tanh,
    "elu": lambda x: np.where(x > 0, x, np.expm1(x)),
    "selu": lambda x: 1.05070098 * np.where(x > 0, x, 1.67326324 * np.expm1(x)),
    "softplus": lambda x: _LOG_EXP(x, 0),
    "softsign": lambda x: x / (1 + np.abs(x)),
    "silu": lambda x: x * special.expit(x),
    "gelu": lambda x: x * special.ndtr(x),
    "gelu_tanh": lambda x: x / 2 * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3))),
    "hard_sigmoid": lambda x: np.clip(x / 6 + 0.5, 0, 1),
    "hard_sigmoid_keras2": lambda x: np.clip(0.2 * x + 0.5, 0, 1),
    "hard_silu": lambda x: x * np.clip(x / 6 + 0.5, 0, 1),
    "exponential": np.exp,
    "leaky_relu": lambda x: np.where(x > 0, x, 0.2 * x),
    "mish": lambda x: x * np.tanh(_LOG_EXP(x, 0)),
}


@pytest.mark.parametrize("name", sorted(ACTIVATIONS))
def test_an_activation_is_its_formula(name: str) -> None:
    x = np.linspace(-9, 9, 37, dtype=np.float32)[None]
    np.testing.assert_allclose(
        np.asarray(FUNCTIONS[name](x)), _EXPECTED[name](x.astype(np.float64)), rtol=2e-5, atol=2e-6
    )


class _Chain:
    """A graph that grows: each node is named after its kind, and stands after the one before unless told otherwise."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        self.shape, self.nodes, self.last = shape, list[Node](), "x"

    def __call__(self, op: str, *weights: Array, inputs: tuple[str, ...] | None = None, **settings: Any) -> str:
        name = f"{op}_{len(self.nodes)}"
        self.nodes.append(Node.make(name, op, inputs or (self.last,), *weights, **settings))
        self.last = name
        return name

    def graph(self) -> Graph:
        return Graph("x", self.shape, tuple(self.nodes), self.last)


def every_kind() -> Graph:
    """A network in which every kind of layer and every activation has a place."""
    add = _Chain((14, 14, 2))
    add("Rescaling", scale=2.0, offset=-1.0)
    add("Normalization", numbers(1, 1, 2), np.abs(numbers(2)) + 0.5)
    add("Scale", numbers(2), numbers(1, 1, 1))
    add("ZeroPadding2D", padding=[[1, 2], [0, 1]])
    add("Conv2D", numbers(3, 2, 2, 4), numbers(4), filters=4, kernel_size=[3, 2], activation="relu6")
    add("Conv2D", numbers(3, 3, 2, 4), filters=4, kernel_size=[3, 3], groups=2, use_bias=False, dilation_rate=[2, 2])
    a = add("BatchNormalization", *numbers(3, 4), np.abs(numbers(4)))
    b = add("PReLU", np.abs(numbers(1, 1, 4)))
    for op in ("Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum"):
        b = add(op, inputs=(a, b))
    add("Concatenate", inputs=(a, b), axis=-1)
    add("DepthwiseConv2D", numbers(2, 2, 8, 1), numbers(8), kernel_size=[2, 2], strides=[1, 1], padding="same")
    add("SeparableConv2D", numbers(3, 3, 8, 1), numbers(1, 1, 8, 4), numbers(4), filters=4, kernel_size=[3, 3])
    add("LayerNormalization", numbers(4), numbers(4))
    add("UpSampling2D", size=[2, 2], interpolation="bilinear")
    add("Resizing", size=[12, 11])
    add("Cropping2D", cropping=[[1, 0], [0, 1]])
    add("MaxPooling2D", pool_size=[2, 2], padding="same")
    wide = add("AveragePooling2D", pool_size=[3, 3], padding="same")
    add("SpatialDropout2D", rate=0.5)
    for op, told in (
        ("Dropout", "rate"),
        ("AlphaDropout", "rate"),
        ("GaussianDropout", "rate"),
        ("GaussianNoise", "stddev"),
    ):
        settings: dict[str, Any] = {told: 0.3}
        add(op, **settings)
    add("ActivityRegularization")
    add("ReLU", max_value=3.0, negative_slope=0.1, threshold=0.2)
    add("LeakyReLU")
    add("ELU", alpha=0.7)
    add("Softmax", axis=-1)
    add("Permute", dims=[3, 1, 2])
    add("Reshape", target_shape=[4, -1])
    add("Conv1D", numbers(2, 110, 6), numbers(6), filters=6, kernel_size=[2])
    add("SpatialDropout1D", rate=0.5)
    row = add("MaxPooling1D", pool_size=[2], strides=[1])
    add("AveragePooling1D", pool_size=[2], strides=[1])
    first = add("GlobalAveragePooling1D")
    second = add("GlobalMaxPooling1D", inputs=(row,))
    third = add("GlobalAveragePooling2D", inputs=(wide,))
    fourth = add("GlobalMaxPooling2D", inputs=(wide,), keepdims=True)
    fourth = add("Flatten")
    whole = add("Concatenate", inputs=(first, second, third, fourth))
    parts = []
    for function in sorted(ACTIVATIONS):
        dense = add("Dense", numbers(20, 3) / 20, inputs=(whole,), units=3, use_bias=False)
        parts.append(add("Activation", inputs=(dense,), function=function))
    add("Concatenate", inputs=tuple(parts))
    add("Dense", numbers(3 * len(parts), 10) / 9, numbers(10), units=10, activation="softmax")
    return add.graph()


def test_every_kind_of_layer_is_converted() -> None:
    """`to_tflite` compares the answers; none of the kinds needs an operator that LiteRT does not have."""
    graph = every_kind()
    assert {node.op for node in graph.nodes} == set(KINDS)
    flatbuffer = to_tflite(graph)
    images = _NOISE.random((3, 14, 14, 2), dtype=np.float32)
    model = build_network(graph)
    assert model.output_shape == (None, *graph.output_shape)
    np.testing.assert_allclose(asked(flatbuffer, images), np.asarray(model(images)), atol=1e-4)
    # What a graph says of shapes is what Keras says.
    made = Counter(layer.output.shape[1:] for layer in model.layers if not isinstance(layer, layers.InputLayer))
    assert made == Counter(graph.shapes[node.name] for node in graph.nodes)


def keras_model() -> keras.Model:
    """A functional model of Keras itself, with a model and a shared layer in it."""
    inner = keras.Sequential(
        [keras.Input((28, 28, 1)), layers.Conv2D(4, 3, activation="gelu"), layers.BatchNormalization(scale=False)]
    )
    x = start = keras.Input((28, 28))
    x = layers.Reshape((28, 28, 1))(x)
    x = layers.Normalization(mean=0.13, variance=0.09)(x)
    x = inner(x)
    shared = layers.SeparableConv2D(4, 3, padding="same", activation="swish")
    x = layers.Add()([shared(x), shared(shared(x))])
    x = layers.PReLU(shared_axes=[1, 2])(x)
    x = layers.Concatenate()([layers.GlobalAveragePooling2D()(x), layers.GlobalMaxPooling2D()(x)])
    model = keras.Model(start, layers.Dense(10, activation="softmax")(layers.LayerNormalization()(x)))
    rng = np.random.default_rng(0)
    model.set_weights([np.abs(rng.normal(0.2, 0.5, weight.shape)) for weight in model.get_weights()])
    return model


# Keras asks TensorFlow's arrays for copies in a way that NumPy 2 wants otherwise.
@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
@pytest.mark.filterwarnings("ignore:You are saving your model as an HDF5 file")
def test_what_keras_saves_answers_as_keras_does(tmp_path: Path) -> None:
    model = keras_model()
    model.compile("adam", "sparse_categorical_crossentropy")
    images = _NOISE.random((3, 28, 28), dtype=np.float32)
    wanted = np.asarray(model(images, training=False))
    model.save(tmp_path / "m.keras")
    model.save(tmp_path / "m.h5")
    for graph in (read_keras(tmp_path / "m.keras"), read_h5(tmp_path / "m.h5")):
        np.testing.assert_allclose(np.asarray(build_network(graph)(images)), wanted, atol=1e-5)


def test_a_network_for_images_of_any_size_is_converted_for_one() -> None:
    add = _Chain((None, None, 1))  # type: ignore[arg-type]
    add("Conv2D", numbers(3, 3, 1, 4), filters=4, kernel_size=[3, 3], use_bias=False)
    add("GlobalAveragePooling2D")
    graph = add.graph()
    with pytest.raises(DigitpadError, match="how large its images are"):
        build_network(graph)
    assert build_network(graph.with_input((20, 20, 1))).input_shape == (None, 20, 20, 1)
