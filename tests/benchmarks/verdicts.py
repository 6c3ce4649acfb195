"""How far the confidence can be trusted, and whether what is no digit is refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from digitpad.core.evaluation.scores import calibration_error
from digitpad.core.inference.prediction import Verdict
from digitpad.core.preprocessing.normalise import normalise
from tests.benchmarks.data import held_out_digits, mnist_test, recogniser
from tests.benchmarks.table import Row, benchmark
from training.calibration.thresholds import unseen_non_digits, verdict_share

_MOST_REFUSED: Final = 0.01
_LEAST_REFUSED: Final = 0.9
_LARGEST_ERROR: Final = 0.01


@benchmark("verdicts", place=10)
def verdicts() -> Iterator[Row]:
    """Calibration on held-out writers, and the share of digits and of non-digits that are refused."""
    inks, thresholds = held_out_digits(), recogniser().card.thresholds
    asked = recogniser().probabilities
    by_writers = asked(np.stack([normalise(ink) for ink in inks]))
    error = calibration_error(by_writers, np.array([ink.label for ink in inks], dtype=np.uint8))
    yield Row(
        f"expected calibration error in 15 bins, {len(inks):,} digits of held-out writers",
        f"{error:.2%}",
        "≤ 1 %",
        error <= _LARGEST_ERROR,
    )
    of_mnist = asked(mnist_test().images.astype(np.float32) / np.float32(255))
    for what, answers in ((f"{len(inks):,} digits of held-out writers", by_writers), ("MNIST's test images", of_mnist)):
        refused = verdict_share(answers, thresholds, Verdict.NOT_A_DIGIT)
        yield Row(f"{what} that are refused", f"{refused:.2%}", "≤ 1 %", refused <= _MOST_REFUSED)
    shares = {
        kind: verdict_share(asked(images), thresholds, Verdict.NOT_A_DIGIT)
        for kind, images in unseen_non_digits(inks, seed=1).items()
    }
    mean = float(np.mean(list(shares.values())))
    each = ", ".join(f"{kind} {share:.1%}" for kind, share in shares.items())
    yield Row(
        "what is no digit, of kinds that training does not hold, refused",
        f"{mean:.1%} ({each})",
        "≥ 90 %",
        mean >= _LEAST_REFUSED,
    )
