"""What several models say to the user's own drawings, and where they differ. Runs on the caller's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.arrays import to_bytes
from digitpad.core.data.dataset import Images
from digitpad.core.drawings.drawing import Drawing
from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.inference.recogniser import BATCH, Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture

NONE: Final = ""
"""The answer of a model that sees no digit, and the label of a drawing that is none."""

Contents = Callable[[Sequence[int]], Sequence[Ink | Picture]]
"""Returns what was drawn, by the numbers of drawings, as `Drawings.contents`."""


@dataclass(frozen=True, slots=True, eq=False)
class OwnAnswers:
    """The answers of some models to the same drawings.

    Attributes:
        labels: what each drawing was meant as, `NONE` for no digit; shape (n,).
        answers: what each model says to each, `NONE` for no digit; shape (models, n).
        images: shape (differing, 28, 28), uint8, of the drawings that `differing` names.
    """

    labels: npt.NDArray[np.str_]
    answers: npt.NDArray[np.str_]
    images: Images

    @property
    def right(self) -> tuple[int, ...]:
        """How many drawings each model reads rightly."""
        return tuple(int(np.count_nonzero(each == self.labels)) for each in self.answers)

    @property
    def differing(self) -> npt.NDArray[np.int64]:
        """Which drawings are not answered alike by all models."""
        found: npt.NDArray[np.int64] = np.flatnonzero((self.answers != self.answers[:1]).any(axis=0))
        return found


def ask_about_drawings(
    models: Sequence[Recogniser], drawings: Sequence[Drawing], contents: Contents, progress: Callable[[int, int], None]
) -> OwnAnswers:
    """Ask all ``models``, one or more, about ``drawings``; one that a model or we fail on is left out.

    Args:
        models: none of them with a personal part.
        drawings: what is known of them.
        contents: gives what was drawn.
        progress: told how many are done, of how many; may raise to give up.

    Raises:
        DigitpadError: the drawings cannot be read.
    """
    labels: list[str] = []
    answers: list[list[str]] = []
    images: list[Images] = []
    for start in range(0, len(drawings), BATCH):
        progress(start, len(drawings))
        some = drawings[start : start + BATCH]
        drawn = contents([each.id for each in some])
        said = [model.predict_all(drawn) for model in models]
        for each, content, *answered in zip(some, drawn, *said, strict=True):
            told = [_answer(prediction) for prediction in answered]
            if any(answer is None for answer in told):
                continue
            labels.append(NONE if each.label is None else str(each.label))
            answers.append([answer for answer in told if answer is not None])
            if len(set(told)) > 1:
                images.append(to_bytes(normalise(content)))
    progress(len(drawings), len(drawings))
    table = np.array(answers, dtype=np.str_).reshape(len(answers), len(models)).T
    shown = np.stack(images) if images else np.empty((0, 28, 28), dtype=np.uint8)
    return OwnAnswers(np.array(labels, dtype=np.str_), table, shown)


def _answer(prediction: Prediction | Exception) -> str | None:
    """Return what `OwnAnswers` says of ``prediction``; None if there is no answer."""
    if isinstance(prediction, Exception):
        return None
    return (prediction.label or NONE) if prediction.verdict in (Verdict.DIGIT, Verdict.UNSURE) else NONE
