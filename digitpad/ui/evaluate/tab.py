"""The Evaluate tab: connects the form, the thread that evaluates, and all that shows what it has found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QTabWidget, QVBoxLayout, QWidget

from digitpad.core.data.summary import DatasetSummary, summarise
from digitpad.core.evaluation.examples import Example
from digitpad.core.evaluation.report.page import Report
from digitpad.core.evaluation.result import EvaluationRequest, EvaluationResult
from digitpad.core.evaluation.session import run_evaluation
from digitpad.core.pool.workers import Workers, processors
from digitpad.core.runs.held_out import held_out_answers
from digitpad.ui.evaluate.charts.matrix import ConfusionMatrix
from digitpad.ui.evaluate.charts.reliability import ReliabilityPage
from digitpad.ui.evaluate.charts.survey import SummaryView
from digitpad.ui.evaluate.comparison import ComparisonPage
from digitpad.ui.evaluate.empty_state import EmptyState
from digitpad.ui.evaluate.examples.groups import cell_group, data_groups, groups_of
from digitpad.ui.evaluate.examples.label_corrections import Judged, LabelCorrections
from digitpad.ui.evaluate.examples.panel import ExamplePanel
from digitpad.ui.evaluate.figures import ClassPage, Figures
from digitpad.ui.evaluate.form import EvaluateForm, default_sources, names_of_models
from digitpad.ui.evaluate.reporter import Reporter
from digitpad.ui.services.services import Services, Tab
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.widgets.actions import give_icons
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.message_bar import MessageBar
from digitpad.ui.widgets.words import number, translated

_KIND: Final = "evaluate"
_NAME: Final = "evaluate"  # of what the tab keeps
_LEAST_HEIGHT: Final = 340  # of what may be wrong with the data, in logical pixels


class EvaluateTab(Tab):
    """Measure a model, look at its errors, and do something about them.

    Attributes:
        is_evaluating: whether an evaluation is under way.
        result: of the last one, or None.
        reporter: writes reports of it.
    """

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(services, parent)
        self.is_evaluating = False
        self.result: EvaluationResult | None = None
        self._summary: DatasetSummary | None = None
        self._tasks = TaskRunner(self)
        self._corrections = LabelCorrections(self._tasks, self)
        self.form, self._empty = EvaluateForm(self), EmptyState(self)
        self.form.data.set_sources(default_sources(services.session.tab_state(_NAME).get("data")))
        self.message_bar = MessageBar(self, services.themes)
        self.reporter = Reporter(self._report, self._tasks, self.message_bar, self)
        self.figures = Figures(self)
        self.matrix = ConfusionMatrix(services.themes, self)
        self.classes = ClassPage(self)
        self.reliability = ReliabilityPage(services.themes, self)
        self.examples = self._panel("errorGallery", self.tr("Images"))
        self.suspected = self._panel("suspectGallery", self.tr("What may be wrong"))
        self.summary = SummaryView(services.themes, self)
        self._comparison = ComparisonPage(services.themes, self)
        pages = QTabWidget(self, documentMode=True)
        self._pages = named(pages, "evaluationPages", self.tr("Pages of the evaluation"))
        self._lay_out()
        self._connect()
        self._offer()

    def _panel(self, name: str, title: str) -> ExamplePanel:
        return ExamplePanel(name, title, self._corrections, self._services.themes, self)

    @property
    def menus(self) -> dict[str, list[QAction | None]]:
        """What the tab puts into the window's menus."""
        return {self.tr("E&valuate"): [*self.form.actions_of_menu()]}

    @property
    def is_busy(self) -> bool:
        """Whether an evaluation is under way."""
        return self.is_evaluating

    def _lay_out(self) -> None:
        self._fill_pages()
        left = QWidget(self)
        shown = self.matrix.counts_or_shares(left)
        filled(QVBoxLayout(left), (self.matrix, 1), shown, spacing=6, margins=(0, 0, 8, 0))
        halves = QSplitter(Qt.Orientation.Horizontal, self, childrenCollapsible=False)
        for half, stretch in ((left, 2), (self._pages, 3)):
            halves.addWidget(half)
            halves.setStretchFactor(halves.count() - 1, stretch)
        self._results = QWidget(self)
        filled(QVBoxLayout(self._results), self.figures, (halves, 1), spacing=8)
        self._results.hide()  # no stack of the two: Qt takes what that would like for what it needs
        parts = (self.form, self.message_bar, (self._empty, 1), (self._results, 1))
        filled(QVBoxLayout(self), *parts, spacing=8, margins=(16, 10, 16, 12))
        self.setFocusProxy(self.form.model)
        give_icons(self.form.actions_of_menu(), self.palette())

    def _fill_pages(self) -> None:
        data = QWidget(self)
        self.suspected.setMinimumHeight(_LEAST_HEIGHT)
        filled(QVBoxLayout(data), (self.suspected, 1), self.summary, spacing=16)
        scroll = named(QScrollArea(self, widgetResizable=True), "", self.tr("The data"))
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(data)
        pages = {
            self.tr("Images"): self.examples, self.tr("Digits"): self.classes,
            self.tr("Certainty"): self.reliability, self.tr("Compare"): self._comparison, self.tr("Data"): scroll,
        }  # fmt: skip
        for title, page in pages.items():
            self._pages.addTab(page, title)

    def _connect(self) -> None:
        self.form.evaluation_requested.connect(self.evaluate)
        self._empty.evaluation_requested.connect(self.evaluate)
        self.form.cancel_requested.connect(self.cancel)
        self.form.report_requested.connect(self.reporter.ask_for_folder)
        self.form.share_requested.connect(self.reporter.ask_for_file)
        self.form.entries_changed.connect(self._offer)
        self.matrix.cell_chosen.connect(self._show_cell)
        self._comparison.both_requested.connect(self._ask_both)
        for panel in (self.examples, self.suspected):
            panel.canvas_requested.connect(self._open_on_canvas)
            panel.correction_requested.connect(self._corrections.mark)
            panel.undo_requested.connect(self._corrections.unmark)
            self._corrections.changed.connect(panel.refresh)
        self._corrections.told.connect(self._say)
        self._corrections.judged.connect(self._show_again)
        self._corrections.failed.connect(self._warn)

    def _offer(self) -> None:
        model, data = self.form.model.currentText(), self.form.data.currentText().strip()
        self._empty.offer(model, data, is_busy=self.is_evaluating)

    def evaluate(self) -> None:
        """Begin, with what the form says."""
        request = self.form.request()
        if self.is_evaluating:
            return
        if not request.sources:
            self._warn(self.tr("Choose the data to evaluate on: mnist, synthetic or a path."))
            return
        self.message_bar.hide()
        self.form.be_busy()
        self.is_evaluating = True
        self._offer()
        self._tasks.start(
            _KIND, lambda task: _evaluate(request, task), self._on_result, self._on_failed,
            told=self.form.show_progress,
        )  # fmt: skip

    def show_errors(self, model: str, sources: Sequence[str]) -> None:
        """Evaluate ``model`` on ``sources`` and show its errors; what is under way is given up."""
        self.cancel()
        self.form.ask_for(model, sources)
        self._pages.setCurrentIndex(0)
        self.evaluate()

    def show_comparison(self, model: str, other: str | None) -> None:
        """Evaluate ``model`` beside ``other``, or alone, on the data of the form; what is under way is given up."""
        self.cancel()
        self.form.ask_for(model, self.form.data.sources(), other)
        self._pages.setCurrentWidget(self.examples if other is None else self._comparison)
        self.evaluate()

    def cancel(self) -> None:
        """Give up what is under way."""
        if self.is_evaluating:
            self.is_evaluating = False
            self._tasks.cancel(_KIND)
            self.form.be_ready(self.tr("Given up."), has_result=self.result is not None)
            self._offer()

    def _on_result(self, found: tuple[Judged, DatasetSummary]) -> None:
        judged, self._summary = found
        self.is_evaluating = False
        self._corrections.take(judged)
        result = self.result = judged.result
        evaluation = result.evaluation
        self.matrix.chosen = None
        self._show_figures(judged)
        names, can_mark = evaluation.alphabet.labels, bool(result.parts) and evaluation.scores is not None
        self.examples.show_groups(groups_of(result), names, can_mark=can_mark)
        suspects = data_groups(result, self._summary, judged.suspects)
        self.suspected.show_groups(suspects, names, can_mark=can_mark)
        self._empty.hide()
        self._results.show()
        self._services.session.remember_tab(_NAME, data=list(result.request.sources))

    def _show_figures(self, judged: Judged) -> None:
        result, evaluation = judged.result, judged.result.evaluation
        self.figures.show_evaluation(evaluation)
        for view in (self.matrix, self.classes, self.reliability):
            view.show_scores(evaluation.scores)
        self._comparison.show_comparison(result.comparison)
        self.summary.show_summary(None if self._summary is None else result.surveyed(self._summary))
        words = self.tr("{model} on {data}: {images} images in {seconds} s").format(
            model=evaluation.model, data=evaluation.data, images=number(evaluation.images),
            seconds=number(evaluation.seconds, 1),
        )  # fmt: skip
        said = [words, *map(translated, evaluation.notes)]
        if judged.suspects is not None and judged.suspects.has_learned:
            said.insert(1, self.tr("this model learned from these images, so it will be less right on others"))
        self.form.be_ready("; ".join(said), has_result=True)

    def _show_again(self, judged: Judged) -> None:
        """A label was corrected: the figures are others, and the user goes on where they are."""
        result = self.result = judged.result
        assert self._summary is not None
        self._show_figures(judged)
        groups = groups_of(result)
        if self.matrix.chosen is not None:
            groups.append(cell_group(result.evaluation, *self.matrix.chosen))
        self.examples.update_groups(groups)
        self.suspected.update_groups(data_groups(result, self._summary, judged.suspects))

    def _say(self, sentence: str) -> None:
        """Say what a correction did where the user is looking, and there alone."""
        for panel in (self.examples, self.suspected):
            panel.say(sentence if panel.isVisible() else "")

    def _on_failed(self, sentence: str) -> None:
        self.is_evaluating = False
        self.form.be_ready(self.tr("Nothing was evaluated."), has_result=self.result is not None)
        self._offer()
        self._warn(sentence)

    def _show_cell(self, label: int, answer: int) -> None:
        if self.result is not None and self.result.evaluation.scores is not None:
            self._pages.setCurrentIndex(0)
            self.examples.show_more(cell_group(self.result.evaluation, label, answer))
            self.examples.grid.setFocus()

    def _open_on_canvas(self, item: Example) -> None:
        if self.result is not None:
            content = self.result.drawing_of(item, self._note_on(item))
            name = self.tr("Open image {number}").format(number=number(item.index))
            self._services.requests.canvas_requested.emit(content, name)

    def _note_on(self, item: Example) -> str:
        """Return what the canvas says of an image, whose label it does not show."""
        assert self.result is not None
        if item.label is None:
            return self.tr("Image {number} of the data, read just as it is").format(number=number(item.index))
        name = self.result.evaluation.alphabet.labels[item.label]
        words = self.tr("Image {number} of the data is labelled {label}; it is read just as it is")
        return words.format(number=number(item.index), label=name)

    def _ask_both(self) -> None:
        if self.result is None or self.result.other is None:
            return
        first, second = self.result.model.recogniser, self.result.other.recogniser
        if not self.result.request.model:
            self._services.active_model.use_shipped()
        else:
            self._services.active_model.use(first, self.result.model.name)
        self._services.requests.comparison_model_requested.emit(second, self.result.other.name)

    def _report(self) -> Report | None:
        return None if self.result is None or self._summary is None else Report.of(self.result, self._summary)

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


def _evaluate(request: EvaluationRequest, task: Task) -> tuple[Judged, DatasetSummary]:
    """Return what is found and a look at the data; in the task's thread."""
    workers = Workers(max(processors() - 1, 1))  # one is left to the window
    result = run_evaluation(request, task.begin, task.progress, workers=workers)
    task.begin(QCoreApplication.translate("EvaluateTab", "Looking at the data"))
    look = summarise(result.source, progress=task.progress)
    held_out = held_out_answers(result.evaluation.alphabet.size)
    marks = [part.corrections.load() for part in result.parts]  # again: meanwhile the user may have marked images
    return Judged.of(result.corrected(marks), held_out), look
