"""One evaluation from the names of a model and of data to all that the tab shows, in a thread beside the window's."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.core.data.corrections import Corrections, load_corrections
from digitpad.core.data.dataset import DataSet, Stream
from digitpad.core.data.spec import DataSpec
from digitpad.core.data.summary import Survey, survey
from digitpad.core.evaluation.compare import Comparison, compare
from digitpad.core.evaluation.evaluate import Evaluation, evaluate
from digitpad.core.evaluation.load import Candidate, joined_to_judge, open_model, open_to_judge
from digitpad.core.evaluation.report.data import Report
from digitpad.ui.services.task_runner import Task as RunningTask


@dataclass(frozen=True, slots=True)
class Task:
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
class Finding:
    """All that was found.

    Attributes:
        parts: the names of the sources that were joined, with their lengths; nothing for a stream, which nobody
            learns from twice.
        corrections: what is marked in each of them, by `DataSpec.key`: the parts of a source share one list.
    """

    task: Task
    candidate: Candidate
    other: Candidate | None
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
        return Report.of(self.candidate, self.evaluation, self.survey, self.comparison)


def find(asked: Task, running: RunningTask) -> Finding:
    """Do what is ``asked``, in the thread of ``running``, which is told how far it is.

    Raises:
        DigitpadError: a model or a source cannot be used; the sentence names it.
    """
    running.begin("Opening the model")
    candidate = open_model(asked.model)
    other = open_model(asked.other) if asked.other != "" else None
    opened = []
    for spec in asked.sources:
        running.begin("Opening the data")
        opened.append(open_to_judge(spec, progress=running.progress))
    source = joined_to_judge(opened)
    parts = [(spec, len(each)) for spec, each in zip(asked.sources, opened, strict=True) if isinstance(each, DataSet)]
    running.begin("Evaluating")
    comparison: Comparison | None = None
    if other is None:
        evaluation = evaluate(candidate.recogniser, source, progress=running.progress)
    else:
        comparison = compare(candidate.recogniser, other.recogniser, source, progress=running.progress)
        evaluation = comparison.first
    running.begin("Looking at the data")
    look = survey(source, progress=running.progress)
    # Last: meanwhile the user may have marked images of the evaluation before.
    corrections = {DataSpec.parse(spec).key: load_corrections(spec) for spec, _ in parts}
    return Finding(asked, candidate, other, source, evaluation, comparison, look, tuple(parts), corrections)
