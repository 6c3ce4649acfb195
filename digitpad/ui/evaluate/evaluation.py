"""One evaluation from the names of a model and of data to all that the tab shows, in a thread beside the window's."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.core.data.corrections import Corrections, load_corrections
from digitpad.core.data.dataset import DataSet, Stream
from digitpad.core.data.spec import DataSpec
from digitpad.core.data.summary import Survey, survey
from digitpad.core.evaluation.compare import Comparison, compare
from digitpad.core.evaluation.evaluate import Evaluation, evaluate
from digitpad.core.evaluation.load import LoadedModel, join_evaluation_data, load_evaluation_data, open_model
from digitpad.core.evaluation.report.data import Report
from digitpad.ui.services.task_runner import Task


@dataclass(frozen=True, slots=True)
class EvaluationRequest:
    """What is to be done.

    Attributes:
        model: a file or a run; None for the program's own.
        other: to be compared with, "" for none, None for the program's own.
        sources: one or more.
    """

    model: str | None
    other: str | None
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class EvaluationResult:
    """All that was found.

    Attributes:
        parts: the names of the sources that were joined, with their lengths; nothing for a stream, which nobody
            learns from twice.
        corrections: what is marked in each of them, by `DataSpec.key`: the parts of a source share one list.
    """

    request: EvaluationRequest
    model: LoadedModel
    other: LoadedModel | None
    source: DataSet | Stream
    evaluation: Evaluation
    comparison: Comparison | None
    survey: Survey
    parts: tuple[tuple[str, int], ...]
    corrections: dict[str, Corrections]

    def spec_of(self, index: int) -> str | None:
        """Return the name of the source in which image ``index`` lies."""
        for spec, length in self.parts:
            if index < length:
                return spec
            index -= length
        return None

    def report(self) -> Report:
        """Return what a report tells."""
        return Report.of(self.model, self.evaluation, self.survey, self.comparison)


def run_evaluation(request: EvaluationRequest, task: Task) -> EvaluationResult:
    """Do what ``request`` says, in the thread of ``task``, which is told how far it is.

    Raises:
        DigitpadError: a model or a source cannot be used; the sentence names it.
    """
    task.begin("Opening the model")
    model = open_model(request.model)
    other = open_model(request.other) if request.other != "" else None
    opened = []
    for spec in request.sources:
        task.begin("Opening the data")
        of_model = DataSpec.parse(spec).of_alphabet(model.recogniser.card.alphabet)
        opened.append(load_evaluation_data(of_model, progress=task.progress))
    source = join_evaluation_data(opened)
    parts = [(spec, len(each)) for spec, each in zip(request.sources, opened, strict=True) if isinstance(each, DataSet)]
    task.begin("Evaluating")
    comparison: Comparison | None = None
    if other is None:
        evaluation = evaluate(model.recogniser, source, progress=task.progress)
    else:
        comparison = compare(model.recogniser, other.recogniser, source, progress=task.progress)
        evaluation = comparison.first
    task.begin("Looking at the data")
    look = survey(source, progress=task.progress)
    # Last: meanwhile the user may have marked images of the evaluation before.
    corrections = {DataSpec.parse(spec).key: load_corrections(spec) for spec, _ in parts}
    return EvaluationResult(request, model, other, source, evaluation, comparison, look, tuple(parts), corrections)
