"""One evaluation from the names of a model and of data to all that the tab shows, in a thread beside the window's."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QThread, Signal

from digitpad.core.data.corrections import Corrections, load_corrections
from digitpad.core.data.dataset import DataSet, Stream
from digitpad.core.data.spec import DataSpec
from digitpad.core.data.summary import Survey, survey
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.compare import Comparison, compare
from digitpad.core.evaluation.evaluate import Evaluation, evaluate
from digitpad.core.evaluation.load import Candidate, joined_to_judge, open_model, open_to_judge
from digitpad.core.evaluation.report.report import Report

_PACE: Final = 0.03  # seconds between two words on the progress


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
        run = self.candidate.run
        return Report(
            evaluation=self.evaluation, survey=self.survey, card=self.candidate.recogniser.card,
            comparison=self.comparison, run=run.name if run is not None else "",
            history=run.history() if run is not None else (),
        )  # fmt: skip


class _GivenUpError(Exception):
    pass


class EvaluationThread(QThread):
    """Does one `Task`. It ends with one of the three: found, failed, or given up."""

    told = Signal(str, int, int)  # what is being done, how much of it, of how much (0: unknown)
    found = Signal(object)  # Finding
    failed = Signal(str)
    given_up = Signal()

    def __init__(self, task: Task, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evaluation")
        self._task = task
        self._is_cancelled = threading.Event()
        self._told_at = 0.0

    def cancel(self) -> None:
        """Give up soon; does not wait."""
        self._is_cancelled.set()

    def run(self) -> None:
        """Be the thread."""
        try:
            self.found.emit(self._work())
        except _GivenUpError:
            self.given_up.emit()
        except DigitpadError as error:
            self.failed.emit(str(error))
        except MemoryError:
            self.failed.emit("There is not enough memory for this data.")

    def _work(self) -> Finding:
        task = self._task
        self._tell("Opening the model", 0, 0)
        candidate = open_model(task.model)
        other = open_model(task.other) if task.other != "" else None
        opened = [self._open(spec) for spec in task.sources]
        source = joined_to_judge(opened)
        parts = [
            (spec, len(each)) for spec, each in zip(task.sources, opened, strict=True) if isinstance(each, DataSet)
        ]
        evaluation, comparison = self._judge(candidate, other, source)
        self._tell("Looking at the data", 0, 0)
        look = survey(source)
        # Last: meanwhile the user may have marked images of the evaluation before.
        corrections = {DataSpec.parse(spec).key: load_corrections(spec) for spec, _ in parts}
        return Finding(task, candidate, other, source, evaluation, comparison, look, tuple(parts), corrections)

    def _open(self, spec: str) -> DataSet | Stream:
        self._tell("Opening the data", 0, 0)
        return open_to_judge(spec, progress=lambda done, total: self._tell("Opening the data", done, total))

    def _judge(
        self, candidate: Candidate, other: Candidate | None, source: DataSet | Stream
    ) -> tuple[Evaluation, Comparison | None]:
        def progress(done: int, total: int) -> None:
            self._tell("Evaluating", done, total)

        if other is None:
            return evaluate(candidate.recogniser, source, progress=progress), None
        comparison = compare(candidate.recogniser, other.recogniser, source, progress=progress)
        return comparison.first, comparison

    def _tell(self, what: str, done: int, total: int) -> None:
        if self._is_cancelled.is_set():
            raise _GivenUpError
        now = time.monotonic()
        if not done or done == total or now - self._told_at >= _PACE:
            self._told_at = now
            self.told.emit(what, done, total)
