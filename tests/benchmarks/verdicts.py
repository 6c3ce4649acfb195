"""How far the confidence can be trusted, whether what is no digit is refused, and what being surer costs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import numpy as np

from digitpad.core.evaluation.refusal import FloatArray, other_probability, refusal_curve
from digitpad.core.evaluation.scores import calibration_error
from digitpad.core.inference.prediction import Verdict
from digitpad.core.ink.ink import Ink
from digitpad.core.models.card import Thresholds
from tests.benchmarks.data import held_out_digits, mnist_test, recogniser, strangers
from tests.benchmarks.table import Row, benchmark
from training.calibration.certainty import measured
from training.calibration.families import Family, family_scores, non_digit_families
from training.calibration.thresholds import Answered, verdict_share

_MOST_REFUSED: Final = 0.01
_LEAST_REFUSED: Final = 0.9
_LEAST_LETTERS: Final = 0.975
_LARGEST_ERROR: Final = 0.01
_POINTS: Final = (0.001, 0.005, 0.01, 0.02, 0.05)  # of the curve, in shares of digits


@benchmark("verdicts", place=10)
def verdicts() -> Iterator[Row]:
    """Calibration and refused digits of people kept out, refused non-digits by family, and the dial."""
    of_ink, of_pictures = _answers_to_ink(), _answers_to_pictures()
    (pen, pen_labels), *_ = of_ink.values()
    error = calibration_error(pen, pen_labels)
    yield Row(
        f"expected calibration error in 15 bins, {len(pen):,} digits of held-out writers",
        f"{error:.2%}",
        "≤ 1 %",
        error <= _LARGEST_ERROR,
    )
    families = family_scores(recogniser().probabilities, non_digit_families(held_out_digits(), strangers()[1], seed=1))
    for answers, ink in ((of_ink, held_out_digits()[0]), (of_pictures, None)):
        thresholds = recogniser().card.thresholds_of(ink)
        for what, (probabilities, _) in answers.items():
            refused = verdict_share(probabilities, thresholds, Verdict.NOT_A_DIGIT)
            yield Row(f"{what} that are refused", f"{refused:.2%}", "≤ 1 %", refused <= _MOST_REFUSED)
        of_kind = {family: scores for family, scores in families.items() if (family.inks is None) == (ink is None)}
        yield from _refusals([other_probability(each) for each, _ in answers.values()], of_kind, thresholds)
    yield from _dial({held_out_digits()[0]: of_ink, None: of_pictures})


def _answers_to_ink() -> Mapping[str, Answered]:
    """Return what the model says to the digits of each source of ink, which all were kept out of training."""
    return {
        f"{len(inks):,} digits of {whose}": (
            recogniser().probabilities_of(inks),
            np.array([ink.label for ink in inks], dtype=np.uint8),
        )
        for whose, inks in (("held-out writers", held_out_digits()), ("UNIPEN's held-out people", strangers()[0]))
    }


def _answers_to_pictures() -> Mapping[str, Answered]:
    images, labels = mnist_test()
    return {
        "MNIST's test images": (recogniser().probabilities(images.astype(np.float32) / np.float32(255)), labels),
    }


def _refusals(
    digits: Sequence[FloatArray], families: Mapping[Family, FloatArray], thresholds: Thresholds
) -> Iterator[Row]:
    """Yield a row for each family and one for the curve; `digits` are scores of sources that count alike."""
    limit = thresholds.max_other_probability
    shares = {family: float((scores > limit).mean()) for family, scores in families.items()}
    for family, scores in families.items():
        curve = refusal_curve(digits, [scores])
        target = _LEAST_LETTERS if family.name == "letters of real hands" else None
        yield Row(
            f"no digit: {len(scores):,} {family.name}{', a kind that training does not hold' * family.is_unseen}",
            f"{shares[family]:.1%} refused; AUROC {curve.auroc:.4f}, FPR at 95 % TPR {curve.fpr_at_95_tpr:.2%}",
            "" if target is None else f"≥ {target:.1%} refused",
            None if target is None else shares[family] >= target,
        )
    unseen = float(np.mean([share for family, share in shares.items() if family.is_unseen]))
    kinds = "drawings" if next(iter(families)).inks else "pictures"
    yield Row(
        f"{kinds} of kinds that training does not hold, refused, mean",
        f"{unseen:.1%}",
        "≥ 90 %",
        unseen >= _LEAST_REFUSED,
    )
    curve = refusal_curve(digits, list(families.values()))
    points = ", ".join(f"{curve.refused_non_digits(share):.1%} at {share:.1%}" for share in _POINTS)
    yield Row(
        f"the curve of {kinds}: refused of what is no digit (mean of the kinds) at so many refused digits", points
    )


def _dial(answers: Mapping[Ink | None, Mapping[str, Answered]]) -> Iterator[Row]:
    """Yield a row for each stop of the card, measured on the digits here; those of ink with its thresholds."""
    card = recogniser().card
    for stop in card.certainty:
        of_kinds = [
            measured(list(own.values()), card.thresholds_of(ink), stop.one_in, stop.unsure_margin)
            for ink, own in answers.items()
        ]
        answered = np.array([1 - each.refused for each in of_kinds]) * [len(own) for own in answers.values()]
        wrong = float(np.average([each.wrong for each in of_kinds], weights=answered))
        refused = 1 - float(answered.sum()) / sum(map(len, answers.values()))
        yield Row(
            f"asked for {stop.in_words()}",
            f"{wrong:.3%} wrong, {refused:.2%} of the digits without an answer",
            f"≤ {1 / stop.one_in:g} wrong",
            wrong <= 1 / stop.one_in,
            f"the card: {stop.wrong:.3%} wrong, {stop.refused:.2%} without an answer",
        )
