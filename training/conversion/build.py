"""From a graph to a Keras model that answers as it does, and from that to LiteRT."""

from __future__ import annotations

import contextlib
import io
from typing import Final

import keras
import numpy as np
import numpy.typing as npt
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.sentences import sentence
from training.conversion.layers import MAKERS, applied, set_layer_weights

TOLERANCE: Final = 1e-4
"""How far an answer of the converted network may be from that of the Keras model, as a share of the largest one."""


def build_network(graph: Graph) -> keras.Model:
    """Return ``graph`` as a Keras model: (n, *sides of the input) float32 → (n, *shape of the answer) float32.

    Raises:
        DigitpadError: a side of its input is not known; `Graph.with_input` says how long it is.
    """
    if None in graph.input_shape:
        raise DigitpadError(sentence("Models", "does not say how large its images are"))
    tensors = {graph.input_name: keras.Input(graph.input_shape, name="image")}
    for node in graph.nodes:
        inputs = [tensors[name] for name in node.inputs]
        layer = MAKERS[node.op](node, inputs)
        tensors[node.name] = applied(layer, inputs)
        set_layer_weights(layer, node)
    return keras.Model(tensors[graph.input_name], tensors[graph.output])


def to_tflite(graph: Graph) -> bytes:
    """Return the LiteRT flatbuffer of ``graph``, float32 throughout: (n, *sides) → (n, *shape of the answer).

    Raises:
        DigitpadError: it cannot be converted, or does not answer as the Keras model does.
    """
    keras.backend.clear_session()  # what Keras remembers of the networks before this one would only grow
    model = build_network(graph)
    converter = tf.lite.TFLiteConverter.from_keras_model(model)
    try:
        with contextlib.redirect_stdout(io.StringIO()):  # Keras tells there what it has saved for the converter
            flatbuffer: bytes = converter.convert()
    except Exception as error:  # whatever TensorFlow's compiler raises
        raise DigitpadError(sentence("Models", "cannot be converted to LiteRT")) from error
    _refuse_other_answers(model, flatbuffer)
    return flatbuffer


def _refuse_other_answers(model: keras.Model, flatbuffer: bytes) -> None:
    rng = np.random.default_rng(0)
    noise = rng.random((4, *model.input_shape[1:]), dtype=np.float32)
    noise[0], noise[1] = 0, noise[1] > 0.5
    for images in (noise, 255 * noise):
        wanted, answers = np.asarray(model(images), np.float32), _ask(flatbuffer, images)
        far = float(np.abs(answers - wanted).max()) if answers.shape == wanted.shape else float("inf")
        if not far <= TOLERANCE * max(1.0, float(np.abs(wanted).max())):  # so that it also fails if it is no number
            raise DigitpadError(sentence("Models", "answers otherwise as a LiteRT network, by {far:.2g}", far=far))


def _ask(flatbuffer: bytes, images: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    interpreter = Interpreter(model_content=flatbuffer, num_threads=1)
    (entrance,), (exit_,) = interpreter.get_input_details(), interpreter.get_output_details()
    interpreter.resize_tensor_input(entrance["index"], images.shape)
    interpreter.allocate_tensors()
    interpreter.set_tensor(entrance["index"], images)
    interpreter.invoke()
    return np.asarray(interpreter.get_tensor(exit_["index"]), np.float32)
