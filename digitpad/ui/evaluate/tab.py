"""The Evaluate tab: connects the form, the thread that evaluates, and all that shows what it has found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QFileDialog, QScrollArea, QSplitter, QTabWidget, QVBoxLayout, QWidget

from digitpad.core.data.corrections import Corrections, load_corrections
from digitpad.core.data.spec import DataSpec
from digitpad.core.data.summary import DatasetSummary, summarise
from digitpad.core.evaluation.examples import Example
from digitpad.core.evaluation.report.page import Report
from digitpad.core.evaluation.report.write import write_report
from digitpad.core.evaluation.session import EvaluationRequest, EvaluationResult, run_evaluation
from digitpad.ui.evaluate.charts import ReliabilityDiagram, SummaryView
from digitpad.ui.evaluate.examples.label_corrections import LabelCorrections
from digitpad.ui.evaluate.examples.panel import ExamplePanel
from digitpad.ui.evaluate.form import EvaluateForm, names_of_models
from digitpad.ui.evaluate.matrix import ConfusionMatrix
from digitpad.ui.evaluate.results import (
    ClassificationReport,
    ComparisonPage,
    Figures,
    cell_group,
    groups_of,
    suspected_label_errors,
)
from digitpad.ui.services.services import Services, Tab
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.widgets.actions import give_icons
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.message_bar import MessageBar

_KIND: Final = "evaluate"


class EvaluateTab(Tab):
    """Measure a model, look at its errors, and do something about them.

    Attributes:
        is_evaluating: whether an evaluation is under way.
        result: of the last one, or None.
    """

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.is_evaluating = False
        self.result: EvaluationResult | None = None
        self._summary: DatasetSummary | None = None
        self._tasks = TaskRunner(self)
        self._corrections = LabelCorrections(self._tasks, self)
        self.form = EvaluateForm(self)
        self.figures = Figures(self)
        self.matrix = ConfusionMatrix(services.themes, self)
        self.classes = ClassificationReport(self)
        self.reliability = ReliabilityDiagram(services.themes, self)
        words, themes = self._corrections.in_words, services.themes
        self.examples = ExamplePanel("errorGallery", "Images", words, themes, self)
        self.suspected = ExamplePanel("suspectGallery", "What may be wrong", words, themes, self)
        self.summary = SummaryView(services.themes, self)
        self._comparison = ComparisonPage(self)
        self._pages = named(QTabWidget(self, documentMode=True), "evaluationPages", "Pages of the evaluation")
        self._lay_out()
        self.message_bar = MessageBar(self._pages, services.themes)
        self._connect()

    @property
    def menus(self) -> dict[str, list[QAction | None]]:
        """What the tab puts into the window's menus."""
        return {"E&valuate": [*self.form.actions_of_menu()]}

    def _lay_out(self) -> None:
        self._fill_pages()
        left = QWidget(self)
        shown = self.matrix.counts_or_shares(left)
        filled(QVBoxLayout(left), (self.matrix, 1), shown, spacing=6, margins=(0, 0, 8, 0))
        halves = QSplitter(Qt.Orientation.Horizontal, self, childrenCollapsible=False)
        for half, stretch in ((left, 4), (self._pages, 5)):
            halves.addWidget(half)
            halves.setStretchFactor(halves.count() - 1, stretch)
        filled(QVBoxLayout(self), self.form, self.figures, (halves, 1), spacing=8, margins=(16, 10, 16, 12))
        self.setFocusProxy(self.form.model)
        give_icons(self.form.actions_of_menu(), self.palette())

    def _fill_pages(self) -> None:
        scroll = named(QScrollArea(self, widgetResizable=True), "", "The data")
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(self.summary)
        data = QSplitter(Qt.Orientation.Vertical, self, childrenCollapsible=False)
        data.addWidget(self.suspected)
        data.addWidget(scroll)
        data.setSizes([400, 400])
        pages = {
            "Images": self.examples, "Classes": self.classes.view(self), "Reliability": self.reliability,
            "Comparison": self._comparison, "Data": data,
        }  # fmt: skip
        for title, page in pages.items():
            self._pages.addTab(page, title)

    def _connect(self) -> None:
        self.form.evaluation_requested.connect(self.evaluate)
        self.form.cancel_requested.connect(self.cancel)
        self.form.report_requested.connect(self._ask_where_to_report)
        self.matrix.cell_chosen.connect(self._show_cell)
        self._comparison.both_requested.connect(self._ask_both)
        for panel in (self.examples, self.suspected):
            panel.canvas_requested.connect(self._open_on_canvas)
            panel.correction_requested.connect(self._corrections.mark)
            panel.undo_requested.connect(self._corrections.unmark)
            self._corrections.changed.connect(panel.refresh)
        self._corrections.told.connect(self.message_bar.show_message)
        self._corrections.failed.connect(self._warn)

    def evaluate(self) -> None:
        """Begin, with what the form says."""
        request = self.form.request()
        if self.is_evaluating:
            return
        if not request.sources:
            self._warn("Choose the data to evaluate on: mnist, synthetic or a path.")
            return
        self.message_bar.hide()
        self.form.be_busy()
        self.is_evaluating = True
        self._tasks.start(
            _KIND, lambda task: _evaluate(request, task), self._on_result, self._on_failed,
            told=self.form.show_progress,
        )  # fmt: skip

    def show_errors(self, model: str, sources: Sequence[str]) -> None:
        """Evaluate ``model`` on ``sources`` and show its errors; what is under way is given up."""
        self.cancel()
        self.form.ask_for(model, sources)
        self.evaluate()

    def cancel(self) -> None:
        """Give up what is under way."""
        if self.is_evaluating:
            self.is_evaluating = False
            self._tasks.cancel(_KIND)
            self.form.be_ready("Given up.", has_result=self.result is not None)

    def _on_result(self, found: tuple[EvaluationResult, DatasetSummary, dict[str, Corrections]]) -> None:
        result, self._summary, corrections = found
        self.is_evaluating, self.result = False, result
        self._corrections.take(result, corrections)
        evaluation = result.evaluation
        for view in (self.figures, self.matrix, self.classes, self.reliability):
            view.show_scores(evaluation.scores)
        names, can_mark = evaluation.alphabet.labels, bool(result.parts) and evaluation.scores is not None
        self.examples.show_groups(groups_of(result), names, can_mark=can_mark)
        self.suspected.show_groups(suspected_label_errors(result, self._summary), names, can_mark=can_mark)
        self.summary.show_summary(self._summary)
        self._comparison.show_comparison(result.comparison)
        seconds = f"{evaluation.images:,} images in {evaluation.seconds:.1f} s"
        notes = "".join(f"; {note}" for note in evaluation.notes)
        self.form.be_ready(f"{evaluation.model} on {evaluation.data}: {seconds}{notes}", has_result=True)

    def _on_failed(self, sentence: str) -> None:
        self.is_evaluating = False
        self.form.be_ready("Nothing was evaluated.", has_result=self.result is not None)
        self._warn(sentence)

    def _show_cell(self, label: int, answer: int) -> None:
        if self.result is not None and self.result.evaluation.scores is not None:
            self._pages.setCurrentIndex(0)
            self.examples.show_more(cell_group(self.result.evaluation, label, answer))

    def _open_on_canvas(self, item: Example) -> None:
        if self.result is not None:
            content = self.result.drawing_of(item, self._note_on(item))
            self._services.requests.canvas_requested.emit(content, f"Open image {item.index:,}")

    def _note_on(self, item: Example) -> str:
        """Return what the canvas says of an image, whose label it does not show."""
        assert self.result is not None
        if item.label is None:
            return self.tr("Image {number} of the data, read just as it is").format(number=f"{item.index:,}")
        name = self.result.evaluation.alphabet.labels[item.label]
        words = self.tr("Image {number} of the data is labelled {label}; it is read just as it is")
        return words.format(number=f"{item.index:,}", label=name)

    def _ask_both(self) -> None:
        if self.result is None or self.result.other is None:
            return
        first, second = self.result.model.recogniser, self.result.other.recogniser
        if not self.result.request.model:
            self._services.active_model.use_shipped()
        else:
            self._services.active_model.use(first, self.result.model.name)
        self._services.requests.comparison_model_requested.emit(second, self.result.other.name)

    def _ask_where_to_report(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Choose a folder for the report")
        if folder:
            self.save_report(Path(folder))

    def save_report(self, folder: Path) -> None:
        """Write the report into ``folder``, in the background."""
        result, summary = self.result, self._summary
        if result is None or summary is None:
            return

        def told(_: str, done: int, total: int) -> None:
            self.message_bar.show_message(f"The report is being written: {done} of {total} files")

        told("", 0, 1)
        self._tasks.start(
            "report", lambda task: write_report(folder, Report.of(result, summary), progress=task.progress),
            lambda page: self.message_bar.show_message(f"The report is there: {page}"), self._warn, told=told,
            must_finish=True,
        )  # fmt: skip

    def _warn(self, sentence: str) -> None:
        self.message_bar.show_message(sentence, warning=True)

    def showEvent(self, event: QShowEvent) -> None:
        """List the models anew: there may be more of them."""
        super().showEvent(event)

        def done(names: list[str]) -> None:
            self.form.model.offer(names)
            self.form.other.offer(names)

        self._tasks.start("list the models", lambda _: names_of_models(), done, self._warn)

    def shut_down(self) -> None:
        """End the threads."""
        self._tasks.close()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew when the palette changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "form"):
            give_icons(self.form.actions_of_menu(), self.palette())


def _evaluate(
    request: EvaluationRequest, task: Task
) -> tuple[EvaluationResult, DatasetSummary, dict[str, Corrections]]:
    """Return what is found, a look at the data, and by `DataSpec.key` what is marked in it; in the task's thread."""
    result = run_evaluation(request, task.begin, task.progress)
    task.begin("Looking at the data")
    look = summarise(result.source, progress=task.progress)
    # Last: meanwhile the user may have marked images of the evaluation before.
    return result, look, {DataSpec.parse(spec).key: load_corrections(spec) for spec, _ in result.parts}
