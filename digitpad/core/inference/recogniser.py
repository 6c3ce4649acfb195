"""Ask one model what an image shows, and of ink its strokes too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.litert import LiteRTModel
from digitpad.core.inference.personal import Bytes, PersonalPart, signatures
from digitpad.core.inference.prediction import Prediction
from digitpad.core.ink.ink import Ink
from digitpad.core.models.card import ModelCard
from digitpad.core.models.file import ModelFile, naming, read_model
from digitpad.core.models.strokes import PATH_SHAPE
from digitpad.core.preprocessing.prepared import Prepared, prepared_all
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.core.preprocessing.stroke_path import stroke_path, stroke_paths
from digitpad.core.resources import resource

if TYPE_CHECKING:
    from digitpad.core.models.conventions.convention import Convention
    from digitpad.core.preprocessing.picture import Picture

BATCH: Final = 64
"""How many images are worked on at once where there are many."""

_SIZES: Final = (32, 8, 1)  # of the batches that the networks are asked about
_WORTH: Final = 0.6  # of such a batch; fewer inputs are faster in smaller ones than in a padded one


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
        self.personal: PersonalPart | None = None
        """What a user has taught; it speaks in every answer. May be exchanged at any time, from any thread."""
        self._threads = threads
        # Where the verdicts part, for ink and for pictures: worked out once, not at every point.
        self._thresholds = {is_ink: model.card.thresholds_of(Ink() if is_ink else None) for is_ink in (True, False)}
        self._of_images: Callable[[Float32Array], Float32Array]
        if model.card.imported is not None:
            self._of_images = _Foreign(model, model.card.imported.convention, threads)
        else:
            self._of_images = _Network(model, model.tflite, (*model.card.input.shape, 1), threads)
        tflite = model.stroke_tflite
        self._of_paths = None if tflite is None else _Network(model, tflite, PATH_SHAPE, threads)

    @classmethod
    def shipped(cls, threads: int = 1) -> Recogniser:
        """Return the recogniser of the model that comes with the program."""
        return cls(read_model(resource("digitpad.digitpad"), trusted=True), threads)

    @classmethod
    def open(cls, path: Path, threads: int = 1) -> Recogniser:
        """Return the recogniser of a model from anywhere; a helper process has tried its network first.

        What another program made is looked at as at an import, which takes seconds, and is not kept.

        Raises:
            DigitpadError: the file or its network is refused; one sentence with the file's name and the reason.
        """
        # The shipped model needs none of these.
        from digitpad.core.inference.foreign.sources import is_foreign  # noqa: PLC0415
        from digitpad.core.models.sandbox import check_network  # noqa: PLC0415

        if is_foreign(path):
            from digitpad.core.inference.foreign.importing import open_foreign  # noqa: PLC0415

            return cls(open_foreign(path), threads)
        model = read_model(path)
        check_network(model)
        return cls(model, threads)

    def clone(self) -> Recogniser:
        """Return another recogniser of the same model, for another thread."""
        return self._like(self.model)

    def as_sure_as(self, one_in: int) -> Recogniser:
        """Return a recogniser of the same model that is unsure unless at most one answer in ``one_in`` is wrong.

        Raises:
            DigitpadError: that has not been measured of this model.
        """
        with naming(self.model.path):
            return self._like(replace(self.model, card=self.card.as_sure_as(one_in)))

    def _like(self, model: ModelFile) -> Recogniser:
        other = Recogniser(model, self._threads)
        other.personal = self.personal
        return other

    def probabilities(self, images: Float32Array, inks: Sequence[Ink | None] | None = None) -> Float32Array:
        """Return the probabilities of the classes for each drawing, blank or not.

        Args:
            images: shape (n, 28, 28), float32, 0 (paper) to 1 (ink), as `normalise` returns them.
            inks: what was drawn, None for each picture; a model that follows strokes joins what they tell. None if
                there is no ink at all, as for images that were changed since.

        Returns:
            shape (n, classes), float32; rows sum to 1.

        Raises:
            DigitpadError: a network gave something else than probabilities.
        """
        images = np.ascontiguousarray(images, dtype=np.float32)
        if images.ndim != 3 or images.shape[1:] != self.card.input.shape:
            raise ValueError(f"images must have the shape (n, *{self.card.input.shape}), not {images.shape}")
        if inks is not None and len(inks) != len(images):
            raise ValueError(f"{len(inks)} inks of {len(images)} images")
        personal = self.personal
        if personal is None or not len(personal):
            return self._general(images, inks, with_paths=self._of_paths is not None)[0]
        answers, paths = self._general(images, inks)
        return personal.adjusted(answers, signatures(images, paths))

    def general(self, images: Float32Array, inks: Sequence[Ink | None] | None = None) -> tuple[Float32Array, Bytes]:
        """Return what the model alone says, as `probabilities`, and the `signatures` of the drawings: for teaching."""
        answers, paths = self._general(images, inks)
        return answers, signatures(images, paths)

    def _general(
        self, images: Float32Array, inks: Sequence[Ink | None] | None, *, with_paths: bool = True
    ) -> tuple[Float32Array, Float32Array | None]:
        """Return the answers of the networks, and the paths of the inks, all zeros of a picture, None if all are."""
        answers = self._of_images(images)
        if len(images) == 1:
            return self._of_one(answers, inks[0] if inks and with_paths else None)
        drawn = [(i, ink) for i, ink in enumerate(inks or ()) if ink is not None and not ink.is_blank]
        if not drawn or not with_paths:
            return answers, None
        rows = [i for i, _ in drawn]
        paths = np.zeros((len(images), *PATH_SHAPE[::2]), dtype=np.float32)
        paths[rows] = stroke_paths([ink for _, ink in drawn])
        if self._of_paths is not None and self.card.strokes is not None:
            answers[rows] = self.card.strokes.joined(answers[rows], self._of_paths(paths[rows]))
        return answers, paths

    def _of_one(self, answer: Float32Array, ink: Ink | None) -> tuple[Float32Array, Float32Array | None]:
        """Return what `_general` does of one drawing, of which the image network gave ``answer``: while one draws."""
        if ink is None or ink.is_blank:
            return answer, None
        path = stroke_path(ink)[None]
        if self._of_paths is not None and self.card.strokes is not None:
            answer = self.card.strokes.joined(answer, self._of_paths(path))
        return answer, path

    def probabilities_of(self, drawings: Sequence[Ink | Picture]) -> Float32Array:
        """Return the probabilities of the classes for each of ``drawings``, shape (n, classes), each prepared first."""
        images = np.empty((len(drawings), *self.card.input.shape), dtype=np.float32)
        inks: list[Ink | None] = []
        for i, given in enumerate(prepared_all(drawings)):
            if isinstance(given, Exception):
                raise given
            images[i] = given.image
            inks.append(given.ink)
        return self.probabilities(images, inks)

    def predict_all(self, drawings: Iterable[Ink | Picture]) -> list[Prediction | Exception]:
        """Return what `predict` says of each of ``drawings``, each prepared first, or what goes wrong with it."""
        return self._predicted(prepared_all(drawings))

    def _predicted(self, given: Sequence[Prepared | Exception]) -> list[Prediction | Exception]:
        answers: list[Prediction | Exception] = [
            each if isinstance(each, Exception) else Prediction.blank(self.card.alphabet) for each in given
        ]
        asked = [(i, each) for i, each in enumerate(given) if not isinstance(each, Exception) and each.image.any()]
        if not asked:
            return answers
        try:
            found = self.probabilities(np.stack([each.image for _, each in asked]), [each.ink for _, each in asked])
        except Exception as error:  # noqa: BLE001 - one by one, it is seen whose fault it is
            if len(given) == 1:
                return [error]
            return [answer for each in given for answer in self._predicted([each])]
        for (i, each), probabilities in zip(asked, found, strict=True):
            thresholds = self._thresholds[each.ink is not None]
            answers[i] = Prediction.from_probabilities(probabilities, thresholds, self.card.alphabet)
        return answers

    def predict(self, image: Float32Array, ink: Ink | None = None) -> Prediction:
        """Return the answer for one drawing as `prepared` gives it; blank if its image holds nothing.

        Args:
            image: shape (28, 28), float32.
            ink: what was drawn; None of a picture.
        """
        if not image.any():
            return Prediction.blank(self.card.alphabet)
        answer = self.probabilities(image[None], None if ink is None else (ink,))[0]
        return Prediction.from_probabilities(answer, self._thresholds[ink is not None], self.card.alphabet)


class _Foreign:
    """The network of ``model``, which another program made, asked in its ``convention``."""

    def __init__(self, model: ModelFile, convention: Convention, threads: int) -> None:
        from digitpad.core.inference.foreign.network import ConventionalNetwork  # noqa: PLC0415 - most starts need none

        self._path = model.path
        with naming(self._path):
            self._network = ConventionalNetwork(model.tflite, convention, threads=threads)

    def __call__(self, images: Float32Array) -> Float32Array:
        with naming(self._path):
            return self._network(images)


class _Network:
    """One network of ``model`` for inputs of ``shape``: some are asked about one by one, many at once."""

    def __init__(self, model: ModelFile, tflite: bytes, shape: tuple[int, ...], threads: int) -> None:
        self._model, self._tflite, self._shape, self._threads = model, tflite, shape, threads
        self._networks = {1: self._prepared(batch=1, threads=1)}  # by the size of their batches

    def __call__(self, inputs: Float32Array) -> Float32Array:
        if len(inputs) == 1:
            return self._asked(self._networks[1], inputs)
        parts = []
        while len(inputs):
            size = next(size for size in _SIZES if len(inputs) >= _WORTH * size)
            parts.append(self._batch(inputs[:size], size))
            inputs = inputs[size:]
        return np.concatenate(parts) if parts else np.empty((0, self._model.card.alphabet.size), dtype=np.float32)

    def _batch(self, inputs: Float32Array, size: int) -> Float32Array:
        if size not in self._networks:
            self._networks[size] = self._prepared(batch=size, threads=self._threads)
        padded = inputs
        if len(inputs) < size:
            padded = np.zeros((size, *inputs.shape[1:]), dtype=np.float32)
            padded[: len(inputs)] = inputs
        return self._asked(self._networks[size], padded)[: len(inputs)]

    def _prepared(self, *, batch: int, threads: int) -> LiteRTModel:
        with naming(self._model.path):
            classes = self._model.card.alphabet.size
            return LiteRTModel(self._tflite, batch=batch, threads=threads, classes=classes, shape=self._shape)

    def _asked(self, network: LiteRTModel, inputs: Float32Array) -> Float32Array:
        try:
            return network(inputs)
        except DigitpadError as error:
            raise DigitpadError(f"{self._model.path} {error}") from error
