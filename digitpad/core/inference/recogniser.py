"""Ask one model what an image shows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.inference.litert import LiteRTModel
from digitpad.core.inference.prediction import Prediction
from digitpad.core.models.card import ModelCard
from digitpad.core.models.file import ModelFile, naming, read_model
from digitpad.core.models.sandbox import check_network
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.core.resources import resource

BATCH: Final = 64
"""How many images are asked about at once where there are many."""

_WORTH_A_BATCH: Final = 32  # images; fewer are faster one by one than in a padded batch


class Recogniser:
    """Answers which class an image is of. Use it from one thread at a time; `clone` makes one for another.

    Args:
        model: whose network is known to be harmless; see `shipped` and `open`.
        threads: for batches; one image is fastest with one.

    Raises:
        DigitpadError: LiteRT cannot run the network.
    """

    def __init__(self, model: ModelFile, threads: int = 1) -> None:
        self.card: ModelCard = model.card
        self.model = model
        self._threads = threads
        self._single = self._network(batch=1, threads=1)
        self._many: LiteRTModel | None = None

    @classmethod
    def shipped(cls, threads: int = 1) -> Recogniser:
        """Return the recogniser of the model that comes with the program."""
        return cls(read_model(resource("digitpad.digitpad"), trusted=True), threads)

    @classmethod
    def open(cls, path: Path, threads: int = 1) -> Recogniser:
        """Return the recogniser of a model from anywhere; a helper process has tried its network first.

        Raises:
            DigitpadError: the file or its network is refused; one sentence with the file's name and the reason.
        """
        model = read_model(path)
        check_network(model)
        return cls(model, threads)

    def clone(self) -> Recogniser:
        """Return another recogniser of the same model, for another thread."""
        return Recogniser(self.model, self._threads)

    def as_sure_as(self, one_in: int) -> Recogniser:
        """Return a recogniser of the same model that is unsure unless at most one answer in ``one_in`` is wrong.

        Raises:
            DigitpadError: that has not been measured of this model.
        """
        with naming(self.model.path):
            return Recogniser(replace(self.model, card=self.card.as_sure_as(one_in)), self._threads)

    def probabilities(self, images: Float32Array) -> Float32Array:
        """Return the probabilities of the classes for each image, blank or not.

        Args:
            images: shape (n, 28, 28), float32, 0 (paper) to 1 (ink), as `normalise` returns them.

        Returns:
            shape (n, classes), float32; rows sum to 1.

        Raises:
            DigitpadError: the network gave something else than probabilities.
        """
        images = np.ascontiguousarray(images, dtype=np.float32)
        if images.ndim != 3 or images.shape[1:] != self.card.input.shape:
            raise ValueError(f"images must have the shape (n, *{self.card.input.shape}), not {images.shape}")
        parts = [self._batch(images[start : start + BATCH]) for start in range(0, len(images), BATCH)]
        return np.concatenate(parts) if parts else np.empty((0, self.card.alphabet.size), dtype=np.float32)

    def predict(self, image: Float32Array) -> Prediction:
        """Return the answer for one image, shape (28, 28), float32; blank if it holds nothing."""
        if not image.any():
            return Prediction.blank(self.card.alphabet)
        probabilities = self._asked(self._single, image[None])[0]
        return Prediction.from_probabilities(probabilities, self.card.thresholds, self.card.alphabet)

    def _batch(self, images: Float32Array) -> Float32Array:
        if len(images) < _WORTH_A_BATCH:
            return np.concatenate([self._asked(self._single, image[None]) for image in images])
        if self._many is None:
            self._many = self._network(batch=BATCH, threads=self._threads)
        padded = np.zeros((BATCH, *images.shape[1:]), dtype=np.float32)
        padded[: len(images)] = images
        return self._asked(self._many, padded)[: len(images)]

    def _network(self, *, batch: int, threads: int) -> LiteRTModel:
        classes, size = self.card.alphabet.size, self.card.input.size
        with naming(self.model.path):
            return LiteRTModel(self.model.tflite, batch=batch, threads=threads, classes=classes, size=size)

    def _asked(self, network: LiteRTModel, images: Float32Array) -> Float32Array:
        with naming(self.model.path):
            return network(images)
