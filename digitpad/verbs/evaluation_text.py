"""An evaluation as text for a terminal."""

from __future__ import annotations

from digitpad.core.evaluation.compare import Comparison, p_in_words
from digitpad.core.evaluation.evaluate import Evaluation
from digitpad.core.evaluation.scores import Average, ClassScore, Scores
from digitpad.core.inference.prediction import CLASSES


def evaluation_lines(evaluation: Evaluation) -> list[str]:
    """Return the figures, the confusion matrix and the classification report."""
    scores = evaluation.scores
    head = f"{evaluation.model} on {evaluation.data}: {evaluation.images:,} images in {evaluation.seconds:.1f} s"
    if scores is None:
        return [head, *evaluation.notes]
    return [
        head, *evaluation.notes,
        f"accuracy {scores.accuracy:.2%} ({scores.errors:,} errors), loss {scores.loss:.4f}, "
        f"top-2 accuracy {scores.top2:.2%}, calibration error {scores.calibration_error:.2%}",
        "", *_confusion_lines(scores), "", *_class_lines(scores),
    ]  # fmt: skip


def _confusion_lines(scores: Scores) -> list[str]:
    width = max(len(str(scores.confusion.max())), 2)

    def row(head: str, cells: list[str]) -> str:
        return f"{head:>6}  " + "  ".join(f"{cell:>{width}}" for cell in cells)

    lines = [row("", [str(digit) for digit in range(CLASSES)]) + "   predicted"]
    for digit, counts in enumerate(scores.confusion.tolist()):
        lines.append(row(f"{'true' if digit == 0 else ''} {digit}", [str(count) if count else "·" for count in counts]))
    return lines


def _class_lines(scores: Scores) -> list[str]:
    lines = [f"{'digit':>8}  {'precision':>9}  {'recall':>9}  {'f1':>9}  {'support':>9}"]
    rows: list[tuple[str, ClassScore | Average]] = [(str(each.digit), each) for each in scores.per_class()]
    averages = [("macro", scores.macro_average()), ("weighted", scores.weighted_average())]
    for name, each in [*rows, *averages]:
        lines.append(f"{name:>8}  {each.precision:9.2%}  {each.recall:9.2%}  {each.f1:9.2%}  {each.support:9,}")
    return lines


def comparison_lines(comparison: Comparison) -> list[str]:
    """Return what two models have in common and what not."""
    first, second = comparison.first.scores, comparison.second.scores
    assert first is not None
    assert second is not None
    return [
        f"{comparison.second.model}: accuracy {second.accuracy:.2%} ({second.errors:,} errors), "
        f"against {first.accuracy:.2%} ({first.errors:,})",
        f"it reads {comparison.fixed:,} images rightly that the first does not, and {comparison.new:,} wrongly that "
        f"the first reads rightly; {comparison.both_wrong:,} both read wrongly",
        f"McNemar's exact test: {p_in_words(comparison.p_value)}",
    ]
