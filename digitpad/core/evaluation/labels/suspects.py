"""Which labels of what was evaluated are likely wrong, and how far one can trust that."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.dataset import DataSet, Rows
from digitpad.core.data.kinds.mnist import ARRAYS_SHA256
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.data.summary import fingerprint
from digitpad.core.evaluation.examples import Example
from digitpad.core.evaluation.labels.confident_learning import likely_label_errors
from digitpad.core.evaluation.result import EvaluationResult, SourcePart
from digitpad.core.models.card import ModelCard

WEAK: Final = 0.95
"""A model that agrees with fewer of the labels makes more errors of its own than most data has wrong labels."""

_MNIST_TRAINING: Final = 60_000  # images


@dataclass(frozen=True, slots=True, eq=False)
class Suspects:
    """The images whose labels are likely wrong.

    Attributes:
        examples: the likeliest first, each with the answer that it is suspected for.
        images: how many were looked at.
        held_out: for how many of these a run has answered that had not learned from them.
        has_learned: whether the model that answered for the others may have learned from them.
        agreement: the share of the labels that the answers agree with.
    """

    examples: tuple[Example, ...]
    images: int
    held_out: int
    has_learned: bool
    agreement: float

    @property
    def is_weak(self) -> bool:
        """Whether most of what is suspected may be the model's own errors."""
        return self.agreement < WEAK


def suspects_of(result: EvaluationResult, held_out: Mapping[str, npt.NDArray[np.float32]]) -> Suspects | None:
    """Return the likely wrong labels of ``result``; None of a stream and without labels.

    Args:
        result: the user's corrections are applied: what has been corrected is suspected no more.
        held_out: what runs say to images that they have not learned from (`held_out_answers`); it counts more than what
            the model says.
    """
    answers, source = result.evaluation.answers, result.source
    if answers is None or result.labels is None or result.kept is None or not isinstance(source, DataSet):
        return None
    rows, labels = result.kept, result.labels[result.kept]
    probabilities, known = _with_held_out(answers.probabilities[rows], source, rows, held_out)
    found = likely_label_errors(probabilities, labels)
    examples = tuple(
        Example.of(int(rows[i]), source.images[rows[i]], labels[i], probabilities[i]) for i in found.rows.tolist()
    )
    return Suspects(
        examples=examples,
        images=len(rows),
        held_out=known,
        has_learned=known < len(rows)
        and any(may_have_learned(result.model.recogniser.card, part) for part in result.parts),
        agreement=float(np.mean(probabilities.argmax(axis=1) == labels)),
    )


def _with_held_out(
    probabilities: npt.NDArray[np.float32], source: DataSet, rows: Rows, held_out: Mapping[str, npt.NDArray[np.float32]]
) -> tuple[npt.NDArray[np.float32], int]:
    if not held_out:
        return probabilities, 0
    known = [held_out.get(fingerprint(source.images[row])) for row in rows]
    mixed = np.stack([own if other is None else other for own, other in zip(probabilities, known, strict=True)])
    return mixed, sum(other is not None for other in known)


def may_have_learned(card: ModelCard, part: SourcePart) -> bool:
    """Whether a model may have been trained on ``part``, as far as its card and the names of the sources tell."""
    names = [*card.training.get("data", ()), *(each.get("name") for each in card.data)]
    learned = [DataSpec.parse(name) for name in names if isinstance(name, str) and name]
    opened = part.corrections.source
    if opened.part is Part.TRAINING and any(
        each.part is Part.TRAINING and _bare(each) == _bare(opened) for each in learned
    ):
        return True
    return any("mnist" in _bare(each).casefold() for each in learned) and _is_mnist_training(part.data)


def _bare(spec: DataSpec) -> str:
    return DataSpec(spec.text).short_name


def _is_mnist_training(data: DataSet) -> bool:
    if len(data) != _MNIST_TRAINING:
        return False
    return hashlib.sha256(data.images.tobytes()).hexdigest() == ARRAYS_SHA256["x_train"]
