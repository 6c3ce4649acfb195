"""The shipped network in Keras, with the same weights: ``python -m tests.benchmarks._keras_child IMAGES.npy``.

Prints one JSON object: how long ``model.predict`` and ``model(x)`` take for one image, and what they answer.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np

from digitpad.core.models.file import read_model
from digitpad.core.resources import resource
from training.models.build import build, set_weights


def main() -> None:
    """Ask for one image after the other."""
    images = np.load(sys.argv[1])[..., None]
    file = read_model(resource("digitpad.digitpad"))
    model: Any = build(file.card.architecture)  # Keras is not annotated
    set_weights(model, file.load_weights())
    result: dict[str, list[float]] = {}
    ways: dict[str, Callable[[Any], Any]] = {
        "predict": lambda image: model.predict(image, verbose=0),
        "call": lambda image: model(image, training=False).numpy(),
    }
    for name, ask in ways.items():
        ask(images[:1])  # traces, which only the first answer has to wait for
        taken, answers = [], []
        for image in images:
            begun = time.perf_counter()
            answers.append(int(ask(image[None]).argmax()))
            taken.append(time.perf_counter() - begun)
        result[name] = taken
        result[f"{name}_answers"] = list(map(float, answers))
    print(json.dumps(result))


if __name__ == "__main__":
    main()
