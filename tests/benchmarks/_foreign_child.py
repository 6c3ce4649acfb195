"""Networks as others make them, each of a convention that is known: ``python -m tests.benchmarks._foreign_child``.

A few small networks are trained on MNIST's training images, shown from 0 to 1, light on dark. Each variant puts before
one of them what turns its own convention into that, and behind it what gives its own kind of answer. How many images of
MNIST's validation part it reads is asked of TensorFlow, in the variant's own convention, with Pillow's resampling.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")

import keras
import numpy as np
import onnx
import onnx.helper
import onnx.numpy_helper
import tensorflow as tf
from keras import layers
from PIL import Image

VALIDATION: Final = 2_000
_LEARNED: Final = 20_000
_STANDARD: Final = (-0.1307 / 0.3081, (1 - 0.1307) / 0.3081)

Pictures = Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """A network in a file.

    Attributes:
        name: of the file; its ending chooses the format.
        words: that ask for its convention, as `digitpad.core.models.conventions.words.Wanted` takes them.
        shape: of its input for one image.
        body: which of the trained networks is in it.
        paper: value of an empty pixel.
        ink: that of a full one.
        is_transposed: whether rows and columns are exchanged.
        answers: what it gives.
        order: the digits in the order of its classes; None stands for a class that is no digit.
        number: how the numbers are written: of the weights or, of whole ones, of input and output.
        batch: None for any.
    """

    name: str
    words: str
    shape: tuple[int, ...] = (28, 28, 1)
    body: str = "convolutions"
    paper: float = 0.0
    ink: float = 1.0
    is_transposed: bool = False
    answers: str = "probabilities"
    order: tuple[int | None, ...] = tuple(range(10))
    number: str = "float32"
    batch: int | None = None


_TEN: Final = tuple(range(10))
_MORE: Final = (None,) * 37
_NAMED: Final = (8, 5, 4, 9, 1, 7, 6, 3, 2, 0)  # as the digits' names are sorted

VARIANTS: Final = (
    Variant(name="plain.tflite", words="0..1 light upright"),
    Variant(name="dense.h5", words="0..1 light upright", shape=(784,), body="dense"),
    Variant(name="rows.keras", words="0..1 light upright", shape=(28, 28), body="dense"),
    Variant(name="sequence.tflite", words="0..1 light upright", shape=(28, 28), body="sequence"),
    Variant(name="bytes.tflite", words="0..255 light upright", ink=255.0),
    Variant(name="dense-bytes.h5", words="0..255 light upright", shape=(784,), body="dense", ink=255.0),
    Variant(name="signed.tflite", words="-1..1 light upright", paper=-1.0),
    Variant(name="half.tflite", words="-0.5..0.5 light upright", paper=-0.5, ink=0.5),
    Variant(name="standard.h5", words="standardised light upright", paper=_STANDARD[0], ink=_STANDARD[1]),
    Variant(name="dense-standard.onnx", words="standardised light upright", shape=(784,), body="dense",
            paper=_STANDARD[0], ink=_STANDARD[1]),
    Variant(name="torch.tflite", words="standardised light upright", shape=(1, 28, 28), paper=_STANDARD[0],
            ink=_STANDARD[1], answers="log-probabilities"),
    Variant(name="dark.keras", words="0..1 dark upright", paper=1.0, ink=0.0),
    Variant(name="dark-bytes.tflite", words="0..255 dark upright", paper=255.0, ink=0.0, shape=(28, 28)),
    Variant(name="dark-signed.tflite", words="-1..1 dark upright", paper=1.0, ink=-1.0),
    Variant(name="emnist.keras", words="0..1 light transposed", is_transposed=True),
    Variant(name="emnist-bytes.tflite", words="0..255 light transposed", is_transposed=True, ink=255.0, shape=(784,),
            order=(*_TEN, *_MORE)),
    Variant(name="logits.tflite", words="0..1 light upright", answers="logits"),
    Variant(name="bytes-logits.tflite", words="0..255 light upright", answers="logits", ink=255.0),
    Variant(name="sigmoids.keras", words="0..1 light upright", answers="sigmoids", body="sigmoids"),
    Variant(name="squares.tflite", words="0..1 light upright", answers="linear", body="squares"),
    Variant(name="none-last.h5", words="0..1 light upright", order=(*_TEN, None)),
    Variant(name="none-first.tflite", words="0..1 light upright", order=(None, *_TEN), answers="logits"),
    Variant(name="zero-last.h5", words="0..1 light upright", order=(*_TEN[1:], 0), shape=(784,), body="dense"),
    Variant(name="gemm.onnx", words="standardised light upright", shape=(1, 28, 28), body="dense",
            paper=_STANDARD[0], ink=_STANDARD[1], answers="log-probabilities"),
    Variant(name="named.tflite", words="0..255 light upright", order=_NAMED, ink=255.0),
    Variant(name="float16.tflite", words="0..1 light upright", number="float16"),
    Variant(name="int8.tflite", words="0..1 light upright", number="int8", batch=1),
    Variant(name="uint8.tflite", words="0..255 light upright", number="uint8", batch=1, ink=255.0),
    Variant(name="uint8-dark.tflite", words="0..255 dark upright", number="uint8", paper=255.0, ink=0.0, batch=1),
    Variant(name="one.tflite", words="0..255 light upright", batch=1, ink=255.0),
    Variant(name="sixteen.tflite", words="0..1 light upright", batch=16),
    Variant(name="colours.keras", words="0..1 light upright resized", shape=(32, 32, 3), body="resized 32"),
    Variant(name="lenet.tflite", words="0..1 light upright padded", shape=(32, 32, 1), body="padded 32"),
    Variant(name="large.tflite", words="-1..1 light upright resized", shape=(64, 64, 3), body="resized 64",
            paper=-1.0),
    Variant(name="crop.tflite", words="0..1 light transposed padded", shape=(400,), body="padded 20",
            is_transposed=True, order=(*_TEN[1:], 0), answers="sigmoids"),
    Variant(name="tight.tflite", words="0..1 light upright box", shape=(20, 20, 1), body="box 20"),
    Variant(name="eight.keras", words="0..16 light upright box", shape=(64,), body="box 8", ink=16.0),
    Variant(name="usps.tflite", words="-1..1 light upright box", shape=(16, 16, 1), body="box 16", paper=-1.0),
    Variant(name="fourteen.tflite", words="0..1 light upright resized", shape=(14, 14), body="resized 14"),
    Variant(name="columns.tflite", words="columns light upright", shape=(28, 28), body="columns"),
)  # fmt: skip


@cache
def mnist() -> tuple[Pictures, Any, Pictures, Any]:
    """Return images and labels to learn from, and to measure on: both of the training part."""
    with np.load(os.environ["DIGITPAD_MNIST"]) as data:
        images, labels = data["x_train"], data["y_train"]
    few = slice(0, int(os.environ.get("DIGITPAD_LEARNED", _LEARNED)))
    return images[few], labels[few], images[-VALIDATION:], labels[-VALIDATION:]


def shown(images: Pictures, body: str) -> Pictures:
    """Return images of bytes as `body` was taught them: float32, 0 to 1, of its size."""
    kind, _, size = body.partition(" ")
    if size:
        images = np.stack([_of_size(image, kind, int(size)) for image in images])
    shares = images.astype(np.float32) / 255
    if body == "columns":
        return keras.utils.normalize(shares, axis=1).astype(np.float32)
    return shares


def _of_size(image: Any, kind: str, size: int) -> Any:
    picture = Image.fromarray(image)
    if kind == "resized":
        return np.asarray(picture.resize((size, size), Image.Resampling.BILINEAR))
    if kind == "padded":
        paper = Image.new("L", (size, size))
        paper.paste(picture, ((size - 28) // 2, (size - 28) // 2))
        return np.asarray(paper)
    digit = picture.crop(picture.point(lambda value: 255 * (value > 30)).getbbox() or (0, 0, 28, 28))
    scale = size / max(digit.size)
    width, height = (max(1, round(side * scale)) for side in digit.size)
    digit = digit.resize((width, height), Image.Resampling.BILINEAR)
    paper = Image.new("L", (size, size))
    paper.paste(digit, ((size - digit.width) // 2, (size - digit.height) // 2))
    return np.asarray(paper)


@cache
def body_of(name: str) -> keras.Model:
    """Return the trained network of that name; it gives logits, sigmoids or numbers near 0 and 1."""
    keras.utils.set_random_seed(14)
    images, labels, _, _ = mnist()
    images = shown(images, name)
    side = images.shape[1]
    if name in ("dense", "columns") or side < 16:
        hidden: list[Any] = [layers.Flatten(), layers.Dense(64, "relu")]
    elif name == "sequence":
        hidden = [layers.Reshape((28, 28)), layers.Conv1D(32, 5, strides=2, activation="relu"),
                  layers.Conv1D(32, 5, activation="relu"), layers.Flatten()]  # fmt: skip
    else:
        hidden = [layers.Conv2D(8, 5, strides=2, activation="relu"), layers.Conv2D(12, 3, strides=2, activation="relu"),
                  *([layers.MaxPooling2D()] if side > 28 else []), layers.Flatten()]  # fmt: skip
    last = layers.Dense(10, "sigmoid" if name == "sigmoids" else None)
    network = keras.Sequential([layers.Input((side, side, 1)), *hidden, last])
    loss: Any = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    targets = labels
    if name in ("sigmoids", "squares"):
        loss, targets = {"sigmoids": "binary_crossentropy", "squares": "mse"}[name], np.eye(10)[labels]
    network.compile(keras.optimizers.Adam(2e-3), loss)
    network.fit(images[..., None], targets, epochs=4, batch_size=64, verbose=0)
    return network


def build(variant: Variant) -> keras.Model:
    """Return the network of ``variant`` as Keras has it."""
    body = body_of(variant.body)
    side = body.input_shape[1]
    image = layers.Input(variant.shape, batch_size=variant.batch)
    answer: Any = image
    channels = 3 if 3 in variant.shape else 1
    answer = layers.Reshape((side, side, channels))(answer)
    if channels > 1:
        mean = layers.Conv2D(1, 1, use_bias=False, kernel_initializer=keras.initializers.Constant(1 / channels))
        answer = mean(answer)
    if variant.is_transposed:
        answer = layers.Permute((2, 1, 3))(answer)
    if (variant.paper, variant.ink) != (0.0, 1.0):
        scale = 1 / (variant.ink - variant.paper)
        answer = layers.Rescaling(scale, -variant.paper * scale)(answer)
    answer = body(answer)
    if variant.order != _TEN:
        places = layers.Dense(len(variant.order))
        answer = places(answer)
        kernel = np.zeros((10, len(variant.order)), np.float32)
        for place, digit in enumerate(variant.order):
            kernel[:, place] = 0 if digit is None else np.eye(10)[digit]
        places.set_weights([kernel, np.array([-1.0 * (digit is None) for digit in variant.order], np.float32)])
    if variant.answers in _ANSWERS and body.layers[-1].activation is not keras.activations.sigmoid:
        answer = layers.Activation(_ANSWERS[variant.answers])(answer)
    return keras.Model(image, answer)


_ANSWERS: Final = {"probabilities": "softmax", "log-probabilities": "log_softmax", "sigmoids": "sigmoid"}


def inputs_of(variant: Variant, images: Pictures) -> Pictures:
    """Return what the network of ``variant`` is given for images of bytes."""
    pictures = shown(images, variant.body)
    if variant.is_transposed:
        pictures = pictures.transpose(0, 2, 1)
    pictures = variant.paper + (variant.ink - variant.paper) * pictures
    if 3 in variant.shape:
        pictures = np.repeat(pictures[..., None], 3, axis=3)
    return pictures.reshape(len(images), *variant.shape).astype(np.float32)


def write(variant: Variant, folder: Path) -> float:
    """Write the file of ``variant``, and return which share of the validation images it reads."""
    images, _, validation, labels = mnist()
    network, path, given = build(variant), folder / variant.name, inputs_of(variant, validation)
    if path.suffix == ".onnx":
        path.write_bytes(to_onnx(network, variant))
        answers = network.predict(given, verbose=0)
    elif path.suffix == ".tflite":
        path.write_bytes(to_tflite(network, variant, inputs_of(variant, images[:200])))
        answers = _asked(path, given)
    else:
        network.save(path)
        answers = network.predict(given, verbose=0)
    places = [variant.order.index(digit) for digit in range(10)]
    return float((answers[:, places].argmax(axis=1) == labels).mean())


def to_tflite(network: keras.Model, variant: Variant, examples: Pictures) -> bytes:
    """Return ``network`` for LiteRT, with numbers as ``variant`` writes them."""
    converter = tf.lite.TFLiteConverter.from_keras_model(network)
    if variant.number != "float32":
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
    if variant.number == "float16":
        converter.target_spec.supported_types = [tf.float16]
    elif variant.number in ("int8", "uint8"):
        converter.representative_dataset = lambda: ([each[None]] for each in examples)
        converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
        converter.inference_input_type = converter.inference_output_type = getattr(tf, variant.number)
    tflite: bytes = converter.convert()
    return tflite


def to_onnx(network: keras.Model, variant: Variant) -> bytes:
    """Return the network of ``variant``, of two dense layers, as ONNX; its pixels are turned in the first."""
    first, first_bias, last, last_bias = body_of(variant.body).get_weights()
    scale = 1 / (variant.ink - variant.paper)
    weights = {
        "first": first * scale, "first bias": first_bias - variant.paper * scale * first.sum(axis=0),
        "last": last, "last bias": last_bias,
    }  # fmt: skip
    answer = {"probabilities": "Softmax", "log-probabilities": "LogSoftmax"}[variant.answers]
    make = onnx.helper.make_node
    nodes = [
        make("Flatten", ["image"], ["flat"]), make("Gemm", ["flat", "first", "first bias"], ["hidden"]),
        make("Relu", ["hidden"], ["active"]), make("Gemm", ["active", "last", "last bias"], ["logits"]),
        make(answer, ["logits"], ["answer"], axis=1),
    ]  # fmt: skip
    real = onnx.TensorProto.FLOAT
    graph = onnx.helper.make_graph(
        nodes, "digits",
        [onnx.helper.make_tensor_value_info("image", real, ["n", *variant.shape])],
        [onnx.helper.make_tensor_value_info("answer", real, ["n", 10])],
        [onnx.numpy_helper.from_array(each.astype(np.float32), name) for name, each in weights.items()],
    )  # fmt: skip
    made = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8)
    data: bytes = made.SerializeToString()
    return data


def _asked(path: Path, given: Pictures) -> Any:
    """Ask the file itself, as its user would."""
    interpreter = tf.lite.Interpreter(str(path), num_threads=1)
    details = interpreter.get_input_details()[0]
    batch = int(details["shape"][0])
    interpreter.allocate_tensors()
    scale, zero = details["quantization"]
    if scale:
        ends = np.iinfo(details["dtype"])
        given = np.clip(np.rint(given / scale + zero), ends.min, ends.max).astype(details["dtype"])
    answers = []
    for first in range(0, len(given), batch):
        interpreter.set_tensor(details["index"], given[first : first + batch])
        interpreter.invoke()
        answers.append(interpreter.get_tensor(interpreter.get_output_details()[0]["index"]).copy())
    return np.concatenate(answers).astype(np.float64)


def main(folder: Path, names: tuple[str, ...]) -> None:
    """Write the variants of those names, or all, and what is known of them as JSON to stdout."""
    wanted = [each for each in VARIANTS if not names or each.name in names]
    told: list[dict[str, Any]] = [asdict(each) | {"accuracy": write(each, folder)} for each in wanted]
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), tuple(sys.argv[2:]))
