"""Writes the SavedModels that their reader is tested with, and what they answer. Needs TensorFlow, seldom:

``python -m tests.core.models.foreign.saved_models.make``
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
import tensorflow as tf

FOLDER: Final = Path(__file__).resolve().parent
NOISE: Final = np.random.default_rng(3)


class Module(tf.Module):  # type: ignore[misc]  # TensorFlow has no types
    """As who knows no Keras writes it: rows of an image, a view, a product, margins told one by one."""

    def __init__(self) -> None:
        super().__init__()
        self.filters = tf.Variable(NOISE.normal(0, 0.3, (3, 3, 1, 4)).astype("f4"), name="filters")
        self.kernel = tf.Variable(NOISE.normal(0, 0.1, (10, 196)).astype("f4"), name="kernel")
        self.unused = tf.Variable(np.zeros(3, "f4"), name="unused")

    @tf.function(input_signature=[tf.TensorSpec((None, 28, 28), tf.float32, name="x")])  # type: ignore[untyped-decorator]
    def serve(self, x: Any) -> Any:
        y = tf.expand_dims(x, -1) / 255.0 - tf.constant(0.5)
        y = tf.nn.conv2d(y, self.filters, 4, [[0, 0], [1, 0], [0, 1], [0, 0]])
        y = tf.nn.max_pool2d(tf.nn.elu(y), 3, 1, "SAME")
        y = tf.reshape(tf.transpose(y, (0, 2, 1, 3)), (tf.shape(x)[0], -1))
        y = tf.matmul(y, self.kernel, transpose_b=True)
        return {"probabilities": tf.nn.softmax(tf.clip_by_value(y, -3.0, 3.0))}


def _keras() -> Any:
    layers = keras.layers
    model = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Rescaling(1 / 255),
            layers.Conv2D(3, 3, strides=2, padding="same", activation="relu"),
            layers.BatchNormalization(),
            layers.DepthwiseConv2D(3),
            layers.LeakyReLU(),
            layers.AveragePooling2D(2),
            layers.Flatten(),
            layers.Dropout(0.5),
            layers.Dense(10),
        ]
    )
    for variable in model.weights:
        if variable.dtype == "float32":
            variable.assign(NOISE.uniform(0.1, 0.6, variable.shape))
    return model


def main() -> None:
    """Write all of them anew."""
    images = NOISE.integers(0, 256, (3, 28, 28)).astype("f4")
    module, model = Module(), _keras()
    for name in ("module", "keras"):
        shutil.rmtree(FOLDER / name, ignore_errors=True)
    tf.saved_model.save(module, str(FOLDER / "module"), signatures=module.serve)
    model.export(str(FOLDER / "keras"), verbose=False)
    answers = {"module": module.serve(images)["probabilities"].numpy(), "keras": np.asarray(model(images[..., None]))}
    np.savez_compressed(FOLDER / "answers.npz", images=images.astype("u1"), **answers)
    for path in [*FOLDER.glob("*/fingerprint.pb"), *FOLDER.glob("*/assets")]:
        shutil.rmtree(path) if path.is_dir() else path.unlink()


if __name__ == "__main__":
    main()
