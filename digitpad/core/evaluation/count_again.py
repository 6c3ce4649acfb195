"""Count the answers of one or two models again with other labels or without some images; no model is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from digitpad.core.data.dataset import DataSet, Labels, Rows
from digitpad.core.evaluation.asking.batch import batches_of
from digitpad.core.evaluation.compare import Comparer, Comparison
from digitpad.core.evaluation.evaluate import Evaluation, Evaluator, WithoutDisputed


def counted_again(
    source: DataSet, labels: Labels, kept: Rows, first: Evaluation, second: Evaluation | None
) -> tuple[Evaluation, Comparison | None]:
    """Return what is found of one model, and of the comparison with a second one if there is one.

    Args:
        source: all images that the models were asked about.
        labels: that count, shape (n,).
        kept: the rows that count, shape (m,), rising, m ≥ 1.
        first: of the model, with its answers.
        second: of the other, likewise.
    """
    evaluators = [Evaluator(each.model, source, each.alphabet) for each in (first, second) if each is not None]
    comparer = Comparer(*evaluators) if second is not None else None
    for batch in batches_of(source, labels, kept):
        answers = [each.answers.probabilities[batch.rows] for each in (first, second) if each and each.answers]
        if comparer is not None:
            comparer.add(batch, *answers)
        else:
            evaluators[0].add(batch, *answers)
    if comparer is None:
        return replace(evaluators[0].evaluation(first.seconds), answers=first.answers), None
    assert second is not None
    found = comparer.comparison(first.seconds)
    sides = replace(found.first, answers=first.answers), replace(found.second, answers=second.answers)
    return sides[0], replace(found, first=sides[0], second=sides[1])


def without_disputed(
    evaluation: Evaluation, labels: Labels, kept: Rows, disputed: Sequence[int]
) -> WithoutDisputed | None:
    """Return the figures without the images ``disputed``; None if none of them were counted."""
    rows = np.intersect1d(kept, np.asarray(disputed, dtype=np.int64))
    others = np.setdiff1d(kept, rows)
    if len(rows) == 0 or len(others) == 0 or evaluation.answers is None:
        return None
    errors = int(np.count_nonzero(evaluation.answers.predicted[others] != labels[others]))
    return WithoutDisputed(tuple(rows.tolist()), 1 - errors / len(others), errors)
