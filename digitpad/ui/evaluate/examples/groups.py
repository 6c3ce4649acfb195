"""Which images of a result are shown together, and under which title."""

from __future__ import annotations

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.summary import DatasetSummary, has_conflicting_labels
from digitpad.core.evaluation.describe import cell_title
from digitpad.core.evaluation.evaluate import Evaluation
from digitpad.core.evaluation.examples import Example
from digitpad.core.evaluation.session import EvaluationResult
from digitpad.ui.evaluate.examples.panel import ExampleGroup

_MOST_TWINS = 200  # images


def groups_of(result: EvaluationResult) -> list[ExampleGroup]:
    """Return the groups that are offered."""
    evaluation, comparison = result.evaluation, result.comparison
    groups = []
    if evaluation.scores is not None:
        groups.append(ExampleGroup("Errors, the surest first", evaluation.examples.errors(),
                                   "Not one error: every image is read rightly."))  # fmt: skip
    if comparison is not None:
        groups.append(ExampleGroup("Errors that the other model has not", comparison.fixed_errors))
        groups.append(ExampleGroup("Errors that only the other model makes", comparison.new_errors))
    return [*groups, ExampleGroup("Sample predictions, drawn at random", evaluation.examples.sample)]


def cell_group(evaluation: Evaluation, label: int, answer: int) -> ExampleGroup:
    """Return the images of one cell of the confusion matrix."""
    assert evaluation.scores is not None
    examples = evaluation.examples.cells[label][answer]
    return ExampleGroup(cell_title(evaluation.scores, label, answer), examples)


def suspected_label_errors(result: EvaluationResult, summary: DatasetSummary) -> list[ExampleGroup]:
    """Return what may be wrong with the data: likely wrong labels, and images that are there more than once."""
    evaluation = result.evaluation
    groups = []
    if evaluation.scores is not None:
        # The surer a good model is of another digit, the likelier the label is wrong.
        groups.append(ExampleGroup("Likely wrong labels", evaluation.examples.errors(),
                                   "The model agrees with every label."))  # fmt: skip
    twins = [_twin(result, summary.data, row, group) for group in summary.duplicates for row in group][:_MOST_TWINS]
    return [*groups, ExampleGroup("There more than once", twins, "No image is there twice.")]


def _twin(result: EvaluationResult, data: DataSet, row: int, group: tuple[int, ...]) -> Example:
    answers, label = result.evaluation.answers, None if data.labels is None else int(data.labels[row])
    remark = f"{len(group)} times" + (", labels differ" if has_conflicting_labels(data, group) else "")
    if answers is None or not isinstance(result.source, DataSet):
        return Example(row, data.images[row], label, None, remark=remark)
    predicted, confidence = int(answers.predicted[row]), float(answers.confidence[row])
    return Example(row, data.images[row], label, predicted, confidence, remark=remark)
