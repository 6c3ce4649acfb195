"""An evaluation as files that other programs read: JSON, CSV, and Kaggle's ``submission.csv``."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any, Final

import numpy as np

from digitpad.core.evaluation.compare import Comparison
from digitpad.core.evaluation.evaluate import Evaluation
from digitpad.core.evaluation.scores import Average, Scores

_FIGURES: Final = ("accuracy", "loss", "top2_accuracy", "calibration_error", "errors", "confusion", "per_class",
                   "macro_average", "weighted_average", "reliability")  # fmt: skip


def evaluation_json(evaluation: Evaluation, comparison: Comparison | None = None) -> dict[str, Any]:
    """Return what ``evaluate --json`` prints. Without labels the figures are null, and there are ``predictions``."""
    scores = evaluation.scores
    value = {"model": evaluation.model, "data": evaluation.data, "images": evaluation.images}
    value |= dict.fromkeys(_FIGURES) if scores is None else _scores_json(scores)
    value["without_disputed"] = None if evaluation.disputed is None else asdict(evaluation.disputed)
    value |= {"seconds": round(evaluation.seconds, 3), "notes": list(evaluation.notes)}
    if scores is None and evaluation.answers is not None:
        value["predictions"] = evaluation.answers.predicted.tolist()
    if comparison is not None:
        value["comparison"] = _comparison_json(comparison)
    return value


def _comparison_json(comparison: Comparison) -> dict[str, Any]:
    counts = {name: getattr(comparison, name) for name in ("both_right", "fixed", "new", "both_wrong")}
    errors = {name: [each.index for each in getattr(comparison, name)] for name in ("fixed_errors", "new_errors")}
    return {"with": evaluation_json(comparison.second), **counts, "mcnemar_p_value": comparison.p_value, **errors}


def _scores_json(scores: Scores) -> dict[str, Any]:
    return {
        "accuracy": scores.accuracy,
        "loss": scores.loss,
        "top2_accuracy": scores.top2,
        "calibration_error": scores.calibration_error,
        "errors": scores.errors,
        "confusion": scores.confusion.tolist(),
        "per_class": [
            {"digit": s.index, "precision": s.precision, "recall": s.recall, "f1": s.f1, "support": s.support}
            for s in scores.per_class()
        ],
        "macro_average": asdict(scores.macro_average()),
        "weighted_average": asdict(scores.weighted_average()),
        "reliability": [asdict(each) for each in scores.bins],
    }


def confusion_csv(scores: Scores) -> bytes:
    """Return the confusion matrix, a row for each true class."""
    names = scores.alphabet.labels
    rows = ([f"true {name}", *row] for name, row in zip(names, scores.confusion.tolist(), strict=True))
    return _csv(["", *(f"predicted {name}" for name in names)], rows)


def classes_csv(scores: Scores) -> bytes:
    """Return the classification report: the classes and two averages."""
    rows = [(name.lower() if isinstance(each, Average) else name, each.precision, each.recall, each.f1, each.support)
            for name, each in scores.report_rows()]  # fmt: skip
    return _csv(["digit", "precision", "recall", "f1", "support"], rows)


def errors_csv(evaluation: Evaluation) -> bytes:
    """Return the surest errors: place in the source from 0, label, prediction, confidence, probability of the label."""
    rows = ((each.index, each.label, each.predicted, f"{each.confidence:.6f}", f"{each.label_probability:.6f}")
            for each in evaluation.examples.errors())  # fmt: skip
    return _csv(["index", "label", "predicted", "confidence", "probability_of_label"], rows)


def submission_csv(evaluation: Evaluation) -> bytes:
    """Return the answers as Kaggle's digit-recognizer wants them, counted from 1.

    Raises:
        ValueError: the answers were not kept; a stream has no end.
    """
    if evaluation.answers is None:
        raise ValueError("a stream has no submission")
    predicted = evaluation.answers.predicted
    lines = np.char.add(np.char.add(np.arange(1, len(predicted) + 1).astype(str), ","), predicted.astype(str))
    return ("ImageId,Label\n" + "\n".join(lines.tolist()) + "\n").encode()


def _csv(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()
