"""The figures of an evaluation in large type, and the table of the digits: each is explained behind a “?”."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QFont, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from digitpad.core.evaluation.describe import Metric, disputed_in_words, metrics
from digitpad.core.evaluation.evaluate import Evaluation
from digitpad.core.evaluation.scores import Average, ClassScore, Scores
from digitpad.ui.evaluate.help import HelpButton
from digitpad.ui.widgets.basics import Sentence, filled, named, row_table
from digitpad.ui.widgets.theme import tabular
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP, number, percent, translated

_COLUMNS: Final = (
    ("", QT_TRANSLATE_NOOP("ClassPage", "Digit"), ""),
    ("precision", QT_TRANSLATE_NOOP("ClassPage", "Precision"),
     QT_TRANSLATE_NOOP("ClassPage", "Of what the model called a 7, so many were a 7: precision.")),
    ("recall", QT_TRANSLATE_NOOP("ClassPage", "Recall"),
     QT_TRANSLATE_NOOP("ClassPage", "Of all the 7s that there were, the model found so many: recall.")),
    ("f1", QT_TRANSLATE_NOOP("ClassPage", "F1"),
     QT_TRANSLATE_NOOP("ClassPage", "Precision and recall in one figure, high only if both are high: F1, their "
                       "harmonic mean.")),
    ("support", QT_TRANSLATE_NOOP("ClassPage", "Images"),
     QT_TRANSLATE_NOOP("ClassPage", "So many images of the digit the data has, and of a digit that it lacks nothing "
                       "can be said: support.")),
    ("averages", QT_TRANSLATE_NOOP("ClassPage", "Averages"),
     QT_TRANSLATE_NOOP("ClassPage", "In the macro average every digit counts alike, in the weighted average every "
                       "image does; digits that the data lacks are left out of both.")),
)  # fmt: skip
_AVERAGES: Final = {
    "Macro average": QT_TRANSLATE_NOOP("ClassPage", "Macro average"),
    "Weighted average": QT_TRANSLATE_NOOP("ClassPage", "Weighted average"),
}
_SHOWN: Final = 5  # columns of the table
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def share(value: float | None, decimals: int = 2) -> str:
    """Return a share in percent, or a dash where nothing can be said."""
    return "–" if value is None else percent(value, decimals)


class Figures(QWidget):
    """Shows the metrics of an evaluation side by side, each always in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evaluationFigures")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(0)
        self._values = {metric.name: self._figure(metric, column) for column, metric in enumerate(metrics(None))}
        self._disputed = Sentence("disputedFigure", "", self, lines=1)
        self._disputed.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        filled(QVBoxLayout(self), self._grid, self._disputed, spacing=0, margins=(0, 2, 0, 2))
        self.show_evaluation(None)

    def _figure(self, metric: Metric, column: int) -> QLabel:
        title, explanation = translated(metric.title), translated(metric.explanation)
        caption = QLabel(title, self, wordWrap=True)
        caption.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        value = named(QLabel(self), f"{metric.name}Figure", tip=explanation)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = tabular(value.font())
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setWeight(QFont.Weight.DemiBold)
        value.setFont(font)
        explain = HelpButton(f"{metric.name}Help", title, explanation, self)
        self._grid.addWidget(caption, 0, column, Qt.AlignmentFlag.AlignBottom)
        self._grid.addLayout(filled(QHBoxLayout(), value, explain, 1, spacing=8), 1, column)
        self._grid.setColumnStretch(column, 1)
        return value

    @property
    def errors(self) -> str:
        """How many errors are shown."""
        return self._values["errors"].text()

    def show_evaluation(self, evaluation: Evaluation | None) -> None:
        """Show the figures of ``evaluation``, or dashes."""
        for metric in metrics(None if evaluation is None else evaluation.scores):
            text = translated(metric.text)
            self._values[metric.name].setText(text)
            self._values[metric.name].setAccessibleName(f"{translated(metric.title)}: {text}")
        words = "" if evaluation is None else translated(disputed_in_words(evaluation))
        self._disputed.setText(words)
        self._disputed.setToolTip(words)
        self._disputed.setVisible(bool(words))


class ClassificationReport(QStandardItemModel):
    """A row for each class and the two averages."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(0, _SHOWN, parent)
        self._rows: list[tuple[str, ClassScore | Average]] = []
        self.setHorizontalHeaderLabels([QCoreApplication.translate("ClassPage", each[1]) for each in _COLUMNS[:_SHOWN]])
        for column, (_, _, tip) in enumerate(_COLUMNS[:_SHOWN]):
            words = QCoreApplication.translate("ClassPage", tip) if tip else ""
            self.setHeaderData(column, Qt.Orientation.Horizontal, words, Qt.ItemDataRole.ToolTipRole)
        self.setHeaderData(0, Qt.Orientation.Horizontal, _LEFT, Qt.ItemDataRole.TextAlignmentRole)

    def show_scores(self, scores: Scores | None) -> None:
        """Show ``scores``, or nothing."""
        self.setRowCount(0)
        self._rows = [] if scores is None else scores.report_rows()
        for name, score in self._rows:
            title = QCoreApplication.translate("ClassPage", _AVERAGES[name]) if name in _AVERAGES else name
            shares = map(share, (score.precision, score.recall, score.f1))
            cells = [QStandardItem(text) for text in (title, *shares, number(score.support))]
            for cell in cells:
                cell.setEditable(False)
                cell.setTextAlignment(_LEFT if cell is cells[0] else _RIGHT)
                font = QFont()
                font.setBold(isinstance(score, Average))
                cell.setFont(font)
            self.appendRow(cells)

    def words_of(self, row: int) -> str:
        """Return what the row of a digit says, in plain words."""
        name, score = self._rows[row]
        if isinstance(score, Average):
            return QCoreApplication.translate("ClassPage", _COLUMNS[-1][2])
        if score.recall is None:
            return QCoreApplication.translate(
                "ClassPage", "The data has no {digit}, so nothing can be said of it."
            ).format(digit=name)
        words = QCoreApplication.translate(
            "ClassPage",
            "Of the {predicted} images that were called a {digit}, {precision} were one (precision). Of the {support} "
            "that are one, {recall} were found (recall).",
        )
        return words.format(
            predicted=number(score.predicted), digit=name, precision=share(score.precision),
            support=number(score.support), recall=share(score.recall),
        )  # fmt: skip


class ClassPage(QWidget):
    """Shows a `ClassificationReport`, the sentence of the row that is chosen, and a “?” for each column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ClassificationReport(self)
        self.table = self._table()
        self._words = Sentence("classWords", "", self, lines=2)
        explained = QHBoxLayout()
        for name, title, text in _COLUMNS[1:]:
            what = QCoreApplication.translate("ClassPage", title)
            explain = HelpButton(f"{name}Help", what, QCoreApplication.translate("ClassPage", text), self)
            label = QLabel(what, self)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            filled(explained, *([1] if explained.count() else []), label, explain, spacing=6)
        filled(QVBoxLayout(self), explained, (self.table, 1), self._words, spacing=6, margins=(0, 8, 0, 0))
        self.table.selectionModel().currentRowChanged.connect(self._on_row)

    def _table(self) -> QTableView:
        table = row_table("classTable", self.tr("Classification report"), self.model, self)
        header = table.horizontalHeader()
        header.setDefaultAlignment(_RIGHT)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        return table

    def show_scores(self, scores: Scores | None) -> None:
        """Show ``scores``, or nothing; the row that is chosen stays."""
        row = self.table.currentIndex().row()
        self.model.show_scores(scores)
        self._words.say("" if scores is None else self.tr("Choose a digit to read its row in words."))
        if 0 <= row < self.model.rowCount():
            flags = QItemSelectionModel.SelectionFlag
            index = self.model.index(row, 0)
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _on_row(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < self.model.rowCount():
            self._words.say(self.model.words_of(row))
