"""Which images of a finding are shown together, and under which title."""

from __future__ import annotations

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.summary import disagree
from digitpad.core.evaluation.describe import cell_title
from digitpad.core.evaluation.evaluate import Evaluation
from digitpad.ui.evaluate.examples.examples import Item
from digitpad.ui.evaluate.examples.examples_panel import Selection
from digitpad.ui.evaluate.task import Finding

_MOST_TWINS = 200  # images


def groups_of(finding: Finding) -> list[Selection]:
    """Return the groups that are offered."""
    found, comparison = finding.evaluation.examples, finding.comparison
    groups = []
    if finding.evaluation.scores is not None:
        errors = [Item.of(example) for example in found.errors()]
        groups.append(Selection("Errors, the surest first", errors, "Not one error: every image is read rightly."))
    if comparison is not None:
        fixed = [Item.of(example) for example in comparison.fixed_errors]
        new = [Item.of(example) for example in comparison.new_errors]
        groups.append(Selection("Errors that the other model has not", fixed))
        groups.append(Selection("Errors that only the other model makes", new))
    groups.append(Selection("Sample predictions, drawn at random", [Item.of(example) for example in found.sample]))
    return groups


def cell_group(evaluation: Evaluation, label: int, answer: int) -> Selection:
    """Return the images of one cell of the confusion matrix."""
    assert evaluation.scores is not None
    items = [Item.of(example) for example in evaluation.examples.cells[label][answer]]
    return Selection(cell_title(evaluation.scores, label, answer), items)


def suspects(finding: Finding) -> list[Selection]:
    """Return what may be wrong with the data: likely wrong labels, and images that are there more than once."""
    survey = finding.survey
    groups = []
    if finding.evaluation.scores is not None:
        # The surer a good model is of another digit, the likelier the label is wrong.
        likely = [Item.of(example) for example in finding.evaluation.examples.errors()]
        groups.append(Selection("Likely wrong labels", likely, "The model agrees with every label."))
    twins = [
        _twin(finding, row, len(group), of_two_minds=disagree(survey.data, group))
        for group in survey.duplicates
        for row in group
    ][:_MOST_TWINS]
    groups.append(Selection("There more than once", twins, "No image is there twice."))
    return groups


def _twin(finding: Finding, row: int, times: int, *, of_two_minds: bool) -> Item:
    data, answers = finding.survey.data, finding.evaluation.answers
    label = None if data.labels is None else int(data.labels[row])
    remark = f"{times} times" + (", labels differ" if of_two_minds else "")
    if answers is None or not isinstance(finding.source, DataSet):
        return Item(row, data.images[row], label, None, remark=remark)
    predicted, confidence = int(answers.predicted[row]), float(answers.confidence[row])
    return Item(row, data.images[row], label, predicted, confidence, remark)
