"""What an evaluation found: metrics in large type, the classification report, the comparison, groups of examples."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.summary import DatasetSummary, has_conflicting_labels
from digitpad.core.evaluation.compare import Comparison
from digitpad.core.evaluation.describe import Metric, cell_title, comparison_lines, metrics, percent
from digitpad.core.evaluation.evaluate import Evaluation
from digitpad.core.evaluation.examples import Example
from digitpad.core.evaluation.scores import Average, Scores
from digitpad.core.evaluation.session import EvaluationResult
from digitpad.ui.evaluate.examples.panel import ExampleGroup
from digitpad.ui.widgets.basics import filled, named, row_table
from digitpad.ui.widgets.theme import tabular

_COLUMNS: Final = {
    "Digit": "The digit, and the means over all of them",
    "Precision": "Of the images read as this digit, the share that is one",
    "Recall": "Of this digit's images, the share that is read as one",
    "F1": "Harmonic mean of precision and recall",
    "Support": "How many images of this digit there are",
}
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MOST_TWINS: Final = 200  # images
_NO_COMPARISON: Final = "Choose a second model above, and both are asked about the same images."


class Figures(QWidget):
    """Shows the metrics of `Scores` side by side, each always in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evaluationFigures")
        self._layout = filled(QHBoxLayout(self), spacing=20, margins=(0, 2, 0, 2))
        self._values = {metric.name: self._figure(metric) for metric in metrics(None)}
        self.show_scores(None)

    def _figure(self, metric: Metric) -> QLabel:
        caption = named(QLabel(metric.title, self), "", tip=metric.tip)
        caption.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        value = named(QLabel(self), f"{metric.name}Figure", tip=metric.tip)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = tabular(value.font())
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setWeight(QFont.Weight.DemiBold)
        value.setFont(font)
        self._layout.addLayout(filled(QVBoxLayout(), caption, value, spacing=0), 1)
        return value

    def show_scores(self, scores: Scores | None) -> None:
        """Show ``scores``, or dashes."""
        for metric in metrics(scores):
            self._values[metric.name].setText(metric.text)
            self._values[metric.name].setAccessibleName(f"{metric.title}: {metric.text}")


class ClassificationReport(QStandardItemModel):
    """A row for each class and the two averages, for `view`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(0, len(_COLUMNS), parent)
        self.setHorizontalHeaderLabels(list(_COLUMNS))
        for column, tip in enumerate(_COLUMNS.values()):
            self.setHeaderData(column, Qt.Orientation.Horizontal, tip, Qt.ItemDataRole.ToolTipRole)
        self.setHeaderData(0, Qt.Orientation.Horizontal, _LEFT, Qt.ItemDataRole.TextAlignmentRole)

    def show_scores(self, scores: Scores | None) -> None:
        """Show ``scores``, or nothing."""
        self.setRowCount(0)
        for name, score in () if scores is None else scores.report_rows():
            shares = map(percent, (score.precision, score.recall, score.f1))
            cells = [QStandardItem(text) for text in (name, *shares, f"{score.support:,}")]
            for cell in cells:
                cell.setEditable(False)
                cell.setTextAlignment(_LEFT if cell is cells[0] else _RIGHT)
                font = QFont()
                font.setBold(isinstance(score, Average))
                cell.setFont(font)
            self.appendRow(cells)

    def view(self, parent: QWidget) -> QTableView:
        """Return a table that shows this."""
        table = row_table("classTable", "Classification report", self, parent)
        header = table.horizontalHeader()
        header.setDefaultAlignment(_RIGHT)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        return table


class ComparisonPage(QWidget):
    """Shows a `Comparison`, and offers to ask both models about the drawing on the canvas."""

    both_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = named(QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText), "comparison")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        title, tip = "&Ask both on the canvas", "Draw, and see what each of the two models makes of it"
        self._both = named(QPushButton(title, self), "bothOnCanvas", title.replace("&", ""), tip)
        self._both.clicked.connect(self.both_requested)
        button = filled(QHBoxLayout(), self._both, 1, spacing=0)
        filled(QVBoxLayout(self), self._words, button, 1, spacing=12, margins=(0, 12, 0, 0))
        self.show_comparison(None)

    def show_comparison(self, found: Comparison | None) -> None:
        """Show ``found``, or how to get one."""
        lines = [_NO_COMPARISON]
        if found is not None:
            lines = [*comparison_lines(found), "The images behind these numbers are offered on the page Images."]
        self._words.setText("\n\n".join(lines))
        self._both.setEnabled(found is not None)


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
    if answers is None:  # the source is a stream
        return Example(row, data.images[row], label, None, remark=remark)
    predicted, confidence = int(answers.predicted[row]), float(answers.confidence[row])
    return Example(row, data.images[row], label, predicted, confidence, remark=remark)
