"""The groups of images that an evaluation offers: errors, what two models differ in, suspects, the user's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.summary import DatasetSummary, has_conflicting_labels
from digitpad.core.evaluation.evaluate import Evaluation
from digitpad.core.evaluation.examples import Example
from digitpad.core.evaluation.labels.suspects import Suspects
from digitpad.core.evaluation.result import EvaluationResult
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP, number, percent

_MOST_TWINS: Final = 200  # images
_MOST_SUSPECTS: Final = 500

_ERRORS: Final = QT_TRANSLATE_NOOP("ExampleGroup", "Errors, the surest first")
_NO_ERRORS: Final = QT_TRANSLATE_NOOP("ExampleGroup", "Not one error: every image is read right.")
_ONLY: Final = QT_TRANSLATE_NOOP("ExampleGroup", "Only {model} reads right")
_NONE: Final = QT_TRANSLATE_NOOP("ExampleGroup", "There are none.")
_SAMPLE: Final = QT_TRANSLATE_NOOP("ExampleGroup", "Sample predictions, drawn at random")
_DISPUTED: Final = QT_TRANSLATE_NOOP("ExampleGroup", "Disputed labels")
_DISPUTED_REMARK: Final = QT_TRANSLATE_NOOP("ExampleGroup", "label disputed")
_ABOUT_DISPUTED: Final = QT_TRANSLATE_NOOP(
    "ExampleGroup",
    "Five readers each did not uphold these labels (Northcutt, Athalye, Mueller, 2021). Nobody can say whether a model "
    "that reads them otherwise is wrong.",
)
_MARKED: Final = QT_TRANSLATE_NOOP("ExampleGroup", "Your corrections")
_CELL: Final = QT_TRANSLATE_NOOP("ExampleGroup", "{label} read as {answer}, the surest first")
_SAME_CELL: Final = QT_TRANSLATE_NOOP("ExampleGroup", "{label} read as {answer}, the least sure first")
_SUSPECTS: Final = QT_TRANSLATE_NOOP("ExampleGroup", "Likely wrong labels, the likeliest first")
_NO_SUSPECTS: Final = QT_TRANSLATE_NOOP("ExampleGroup", "No label is suspected.")
_HELD_OUT: Final = QT_TRANSLATE_NOOP(
    "ExampleGroup", "{known} of {images} images are answered by runs that did not learn from them."
)
_LEARNED: Final = QT_TRANSLATE_NOOP(
    "ExampleGroup", "This model learned from these images, wrong labels included: it will miss some of them."
)
_WEAK: Final = QT_TRANSLATE_NOOP(
    "ExampleGroup", "This model agrees with only {share} of the labels: many of these will be its own errors."
)
_ABOUT_SUSPECTS: Final = QT_TRANSLATE_NOOP(
    "ExampleGroup", "A list of what to look at, not of what is wrong (confident learning)."
)
_TWINS: Final = QT_TRANSLATE_NOOP("ExampleGroup", "There more than once")
_NO_TWINS: Final = QT_TRANSLATE_NOOP("ExampleGroup", "No image is there twice.")
_TIMES: Final = QT_TRANSLATE_NOOP("ExampleGroup", "{count} times")
_CONFLICT: Final = QT_TRANSLATE_NOOP("ExampleGroup", "{count} times, labels differ")
_ALL: Final = QT_TRANSLATE_NOOP("ExampleGroup", "{title} ({count})")
_FIRST: Final = QT_TRANSLATE_NOOP("ExampleGroup", "{title} (first {count} of {total})")


@dataclass(frozen=True, slots=True, eq=False)
class ExampleGroup:
    """A group of images under one title.

    Attributes:
        key: by which it is found again when the figures change.
        title: for people, without a number.
        items: that are shown.
        total: how many there are; None if all are shown.
        empty: what is said if there are none.
        about: what is to be known about them.
    """

    key: str
    title: str
    items: Sequence[Example]
    total: int | None = None
    empty: str = ""
    about: str = ""

    @property
    def shown_title(self) -> str:
        """The title with how many images there are, and how many of them are shown if that is not all."""
        count = len(self.items)
        is_cut = self.total is not None and self.total > count
        values = {"title": self.title, "count": number(count), "total": number(self.total or count)}
        return _said(_FIRST if is_cut else _ALL).format(**values)


def groups_of(result: EvaluationResult) -> list[ExampleGroup]:
    """Return the groups of the page of images."""
    evaluation, comparison = result.evaluation, result.comparison
    groups = []
    if evaluation.scores is not None:
        errors = evaluation.examples.errors()
        groups.append(ExampleGroup("errors", _said(_ERRORS), errors, evaluation.scores.errors, _said(_NO_ERRORS)))
    if comparison is not None:
        second, first = (_said(_ONLY).format(model=each.model) for each in (comparison.second, comparison.first))
        groups.append(ExampleGroup("fixed", second, comparison.fixed_errors, comparison.fixed, _said(_NONE)))
        groups.append(ExampleGroup("new", first, comparison.new_errors, comparison.new, _said(_NONE)))
    groups.append(ExampleGroup("sample", _said(_SAMPLE), evaluation.examples.sample))
    if evaluation.disputed is not None:
        remark = _said(_DISPUTED_REMARK)
        items = [example_of(result, row, remark) for row in evaluation.disputed.rows]
        groups.append(ExampleGroup("disputed", _said(_DISPUTED), items, about=_said(_ABOUT_DISPUTED)))
    if result.marked:
        items = [example_of(result, row) for row in result.marked]
        groups.append(ExampleGroup("marked", _said(_MARKED), items))
    return groups


def cell_group(evaluation: Evaluation, label: int, answer: int) -> ExampleGroup:
    """Return the images of one cell of the confusion matrix."""
    assert evaluation.scores is not None
    examples, total = evaluation.examples.cells[label][answer], int(evaluation.scores.confusion[label, answer])
    names = evaluation.alphabet.labels
    title = _said(_SAME_CELL if label == answer else _CELL).format(label=names[label], answer=names[answer])
    return ExampleGroup("cell", title, examples, total, _said(_NONE))


def data_groups(result: EvaluationResult, summary: DatasetSummary, suspects: Suspects | None) -> list[ExampleGroup]:
    """Return what may be wrong with the data: likely wrong labels, and images that are there more than once."""
    groups = []
    if suspects is not None:
        shown, about = suspects.examples[:_MOST_SUSPECTS], suspects_in_words(suspects)
        total = len(suspects.examples)
        groups.append(ExampleGroup("suspects", _said(_SUSPECTS), shown, total, _said(_NO_SUSPECTS), about))
    twins, total = _twins(result, summary), sum(map(len, summary.duplicates))
    return [*groups, ExampleGroup("twins", _said(_TWINS), twins, total, _said(_NO_TWINS))]


def suspects_in_words(suspects: Suspects) -> str:
    """Return how far one can trust the list of likely wrong labels."""
    said = []
    if suspects.held_out:
        values = {"known": number(suspects.held_out), "images": number(suspects.images)}
        said.append(_said(_HELD_OUT).format(**values))
    if suspects.has_learned:
        said.append(_said(_LEARNED))
    if suspects.is_weak:
        said.append(_said(_WEAK).format(share=percent(suspects.agreement, 1)))
    return " ".join([*said, _said(_ABOUT_SUSPECTS)])


def _said(text: str) -> str:
    return QCoreApplication.translate("ExampleGroup", text)


def example_of(result: EvaluationResult, row: int, remark: str = "") -> Example:
    """Return one image of a set with the label that counts for it and the model's answer."""
    source, answers, labels = result.source, result.evaluation.answers, result.labels
    assert isinstance(source, DataSet)
    label = None if labels is None else labels[row]
    if answers is None or row >= len(answers.probabilities):
        return Example(row, source.images[row], None if label is None else int(label), None, remark=remark)
    return replace(Example.of(row, source.images[row], label, answers.probabilities[row]), remark=remark)


def _twins(result: EvaluationResult, summary: DatasetSummary) -> list[Example]:
    found: list[Example] = []
    for group in summary.duplicates:
        if len(found) >= _MOST_TWINS:
            break
        words = _CONFLICT if has_conflicting_labels(summary.data, group) else _TIMES
        remark = _said(words).format(count=number(len(group)))
        for row in group:
            if isinstance(result.source, DataSet):
                found.append(example_of(result, row, remark))
            else:
                label = None if summary.data.labels is None else int(summary.data.labels[row])
                found.append(Example(row, summary.data.images[row], label, None, remark=remark))
    return found[:_MOST_TWINS]
