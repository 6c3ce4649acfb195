"""Families of drawings that are no digit, to measure refusals on: by real hands and by machine, known and never seen.

Nothing here is ever trained on: hands are those of people kept out, and chance is another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any, Final

import numpy as np

from digitpad.core.evaluation.refusal import FloatArray, other_probability, refusal_curve
from digitpad.core.ink.ink import Ink
from digitpad.core.models.card import Thresholds
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.rasterise import Float32Array
from training.data import non_digits
from training.data.augmentation import vary_ink
from training.data.non_digits import HELD_OUT_FONTS, HELD_OUT_LETTERS, TRAINING_FONTS, TRAINING_LETTERS, glyphs

_EACH: Final = 300  # drawings of most families
_OF_A_SHAPE: Final = 15
_CUT: Final = (2, 4, 5)  # half of another digit is more often one itself

Rng = np.random.Generator
Asked = Callable[[Float32Array, Sequence[Ink] | None], Float32Array]
"""Such as `Recogniser.probabilities`."""


@dataclass(frozen=True, slots=True, eq=False)
class Family:
    """Drawings that are no digit for one and the same reason.

    Attributes:
        name: in plain words.
        is_unseen: whether no training batch holds anything of the kind.
        images: shape (n, 28, 28), float32, as the model sees them.
        inks: what was drawn; None of what was printed.
    """

    name: str
    is_unseen: bool
    images: Float32Array
    inks: tuple[Ink, ...] | None = None


def non_digit_families(digits: Sequence[Ink], letters: Sequence[Ink], seed: int) -> tuple[Family, ...]:
    """Return all families, the same ones for the same seed.

    Args:
        digits: by people kept out of training; they are joined and cut.
        letters: by people kept out of training, without the twins of digits (`non_digits.TWINS`), which would count on
            neither side. There may be none.
        seed: of all chance.
    """
    rng = np.random.default_rng(seed)
    known = {
        "printed letters": (glyphs(TRAINING_FONTS, TRAINING_LETTERS), None),
        "shapes": _seen(_shapes(non_digits.TRAINING_SHAPES, rng)),
        "scribbles": _seen(non_digits.scribble(rng) for _ in range(_EACH)),
        "two digits": _seen(_row(some, rng) for some in _chosen(digits, 2, rng)),
        "cut digits": _seen(non_digits.cut(ink, rng) for ink in [ink for ink in digits if ink.label in _CUT][:_EACH]),
    }
    unseen_letters = [glyphs(fonts, HELD_OUT_LETTERS) for fonts in (HELD_OUT_FONTS, TRAINING_FONTS)]
    unseen = {
        "letters never printed before": (np.concatenate(unseen_letters), None),
        "fonts never printed before": (glyphs(HELD_OUT_FONTS, TRAINING_LETTERS), None),
        "shapes never drawn before": _seen(_shapes(non_digits.HELD_OUT_SHAPES, rng)),
        "three digits": _seen(_row(some, rng) for some in _chosen(digits, 3, rng)),
    }
    if letters:
        known = {"letters of real hands": _seen(letters), **known}
        tall = [ink for ink in letters if _is_tall(ink)] or letters
        unseen["two letters of real hands"] = _seen(_row(some, rng) for some in _chosen(tall, 2, rng))
    of_both = ((known, False), (unseen, True))
    return tuple(Family(name, is_unseen, *each) for some, is_unseen in of_both for name, each in some.items())


def refusal_figures(
    digits: Sequence[Float32Array], families: Mapping[Family, FloatArray], thresholds: Thresholds
) -> dict[str, dict[str, Any]]:
    """Return for each family, by name, how much of it is refused, AUROC and FPR at 95 % TPR, as a card keeps them.

    Args:
        digits: probabilities, shape (n, classes), of each source; every source counts alike.
        families: with their scores, see `other_probability`.
        thresholds: of the model.
    """
    scores = [other_probability(each) for each in digits]
    figures = {}
    for family, found in families.items():
        curve = refusal_curve(scores, [found])
        figures[family.name] = {
            "refused": round(float((found > thresholds.max_other_probability).mean()), 4),
            "auroc": round(curve.auroc, 4),
            "fpr_at_95_tpr": round(curve.fpr_at_95_tpr, 4),
            "unseen": family.is_unseen,
            "drawings": len(found),
        }
    return figures


def family_scores(asked: Asked, families: Iterable[Family]) -> dict[Family, FloatArray]:
    """Return the scores by which verdicts refuse, shape (n,), of all drawings of each family."""
    return {family: other_probability(asked(family.images, family.inks)) for family in families}


def _shapes(numbers: Iterable[int], rng: Rng) -> Iterable[Ink]:
    return (vary_ink(non_digits.shape(number), rng) for number in numbers for _ in range(_OF_A_SHAPE))


def _chosen(inks: Sequence[Ink], together: int, rng: Rng) -> list[list[Ink]]:
    return [[inks[i] for i in rng.integers(len(inks), size=together)] for _ in range(_EACH)]


def _is_tall(ink: Ink) -> bool:
    """Whether ``ink`` has a height that another drawing can be scaled to, which a dash has not."""
    width, height = np.ptp(ink.points, axis=0)
    return bool(height > width / 3 and height > 0)


def _row(inks: Sequence[Ink], rng: Rng) -> Ink:
    return reduce(lambda left, right: non_digits.beside(left, right, float(rng.uniform(-0.1, 0.4))), inks)


def _seen(inks: Iterable[Ink]) -> tuple[Float32Array, tuple[Ink, ...] | None]:
    drawn = tuple(inks)
    return np.stack([normalise(ink) for ink in drawn]), drawn
