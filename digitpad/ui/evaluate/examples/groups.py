"""Which images of a result are shown together, and under which title."""

from __future__ import annotations

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.summary import disagree
from digitpad.core.evaluation.describe import cell_title
from digitpad.core.evaluation.evaluate import Evaluation
from digitpad.ui.evaluate.evaluation import EvaluationResult
from digitpad.ui.evaluate.examples.grid import ExampleItem
from digitpad.ui.evaluate.examples.panel import ExampleGroup

_MOST_TWINS = 200  # images


def groups_of(result: EvaluationResult) -> list[ExampleGroup]:
    """Return the groups that are offered."""
    found, comparison = result.evaluation.examples, result.comparison
    groups = []
    if result.evaluation.scores is not None:
        errors = [ExampleItem.of(example) for example in found.errors()]
        groups.append(ExampleGroup("Errors, the surest first", errors, "Not one error: every image is read rightly."))
    if comparison is not None:
        fixed = [ExampleItem.of(example) for example in comparison.fixed_errors]
        new = [ExampleItem.of(example) for example in comparison.new_errors]
        groups.append(ExampleGroup("Errors that the other model has not", fixed))
        groups.append(ExampleGroup("Errors that only the other model makes", new))
    groups.append(
        ExampleGroup("Sample predictions, drawn at random", [ExampleItem.of(example) for example in found.sample])
    )
    return groups


def cell_group(evaluation: Evaluation, label: int, answer: int) -> ExampleGroup:
    """Return the images of one cell of the confusion matrix."""
    assert evaluation.scores is not None
    items = [ExampleItem.of(example) for example in evaluation.examples.cells[label][answer]]
    return ExampleGroup(cell_title(evaluation.scores, label, answer), items)


def suspected_label_errors(result: EvaluationResult) -> list[ExampleGroup]:
    """Return what may be wrong with the data: likely wrong labels, and images that are there more than once."""
    survey = result.survey
    groups = []
    if result.evaluation.scores is not None:
        # The surer a good model is of another digit, the likelier the label is wrong.
        likely = [ExampleItem.of(example) for example in result.evaluation.examples.errors()]
        groups.append(ExampleGroup("Likely wrong labels", likely, "The model agrees with every label."))
    twins = [
        _twin(result, row, len(group), of_two_minds=disagree(survey.data, group))
        for group in survey.duplicates
        for row in group
    ][:_MOST_TWINS]
    groups.append(ExampleGroup("There more than once", twins, "No image is there twice."))
    return groups


def _twin(result: EvaluationResult, row: int, times: int, *, of_two_minds: bool) -> ExampleItem:
    data, answers = result.survey.data, result.evaluation.answers
    label = None if data.labels is None else int(data.labels[row])
    remark = f"{times} times" + (", labels differ" if of_two_minds else "")
    if answers is None or not isinstance(result.source, DataSet):
        return ExampleItem(row, data.images[row], label, None, remark=remark)
    predicted, confidence = int(answers.predicted[row]), float(answers.confidence[row])
    return ExampleItem(row, data.images[row], label, predicted, confidence, remark)
