"""Models side by side: what their cards say, and where they differ on the user's own drawings. In the window's thread.

The models are asked in a thread of a task runner.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.drawings.database import AS_SHIPPED, FILE_NAME
from digitpad.core.evaluation.own_drawings import NONE, OwnAnswers, ask_about_drawings
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.card import ModelCard
from digitpad.ui.library.models.rows import COLUMNS, ModelRow, figures, origin_words
from digitpad.ui.services.services import Services
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.widgets.basics import Sentence, filled, named
from digitpad.ui.widgets.picture_list import PictureList
from digitpad.ui.widgets.theme import Colours, tabular
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP, number

MOST: Final = 4
"""So many models stand side by side at the most."""

_SIZE: Final = QSize(680, 560)
_MOST_SHOWN: Final = 300  # drawings
_OWN: Final = QT_TRANSLATE_NOOP("ModelComparison", "Your drawings, right")
_PARENT: Final = QT_TRANSLATE_NOOP("ModelComparison", "Began as")
_OWN_ROW: Final = 1
_AROUND: Final = 8  # pixels of a row that are not its text's


@dataclass(frozen=True, slots=True)
class _Asked:
    recognisers: tuple[Recogniser, ...]
    answers: OwnAnswers | None  # None if there are no drawings


class ModelComparison(QDialog):
    """Shows two to `MOST` models beside each other.

    Args:
        rows: the models, whose cards can be read.
        services: of the window.
        parent: what it stands over.

    Attributes:
        is_ready: whether all models have been asked.
    """

    canvas_asked = Signal(object, object)  # two of Recogniser
    evaluation_asked = Signal()

    def __init__(self, rows: Sequence[ModelRow], services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows, self._services = tuple(rows), services
        self._names = [row.model.name for row in rows]
        self._colours: Colours = services.themes.colours
        self._recognisers: tuple[Recogniser, ...] = ()
        self.is_ready = False
        title = self.tr("Compare models: {names}").format(names=", ".join(self._names))
        named(self, "modelComparison", title)
        self.setWindowTitle(title)
        self.resize(_SIZE)
        self.figures = _figures(self._rows, self)
        self._words = Sentence("ownDiffer", self.tr("Your drawings are being read …"), self, lines=2, bold=True)
        self.differing = PictureList("ownDiffering", self.tr("Drawings that they answer differently"), self)
        parts = (self.figures, self._words, (self.differing, 1), self._buttons())
        filled(QVBoxLayout(self), *parts, spacing=10, margins=(16, 14, 16, 14))
        self._tasks = TaskRunner(self)
        self.finished.connect(self._tasks.close)
        self._ask()

    def _buttons(self) -> QHBoxLayout:
        tip = self.tr("Ask both about the same images, in the Evaluate tab: which errors the second mends and makes")
        evaluate = named(QPushButton(self.tr("&Evaluate both"), self), "evaluateBoth", self.tr("Evaluate both"), tip)
        evaluate.setEnabled(len(self._rows) == 2)
        tip = self.tr("Draw, and see what each of the two models makes of it")
        self._both = named(
            QPushButton(self.tr("&Ask both on the canvas"), self), "askBoth", self.tr("Ask both on the canvas"), tip
        )
        self._both.setEnabled(False)
        close = named(QPushButton(self.tr("Close"), self), "closeComparison", self.tr("Close"))
        evaluate.clicked.connect(self.evaluation_asked)
        self._both.clicked.connect(lambda: self.canvas_asked.emit(*self._recognisers))
        for button in (evaluate, self._both, close):
            button.clicked.connect(self.close)
            button.setMinimumHeight(34)
        return filled(QHBoxLayout(), 1, evaluate, self._both, close, spacing=8)

    def _ask(self) -> None:
        """Ask the models about the drawings of the profile in use, beside the window."""
        teaching, paths = self._services.teaching, [row.model.path for row in self._rows]
        has_drawings = (self._services.session.folder / FILE_NAME).exists()

        def work(task: Task) -> _Asked:
            recognisers = tuple(Recogniser.open(path) for path in paths)
            if not has_drawings or teaching.profile == AS_SHIPPED:
                return _Asked(recognisers, None)
            drawings = teaching.drawings
            found = drawings.find(profile=teaching.profile)
            answers = ask_about_drawings(recognisers, found, drawings.contents, task.progress) if found else None
            return _Asked(recognisers, answers)

        self._tasks.start("compare models", work, self._show, self._words.say)

    def _show(self, asked: _Asked) -> None:
        self._recognisers, self.is_ready = asked.recognisers, True
        self._both.setEnabled(len(self._rows) == 2)
        if asked.answers is None:
            self._words.say(self.tr("You have no drawings yet: draw some digits and press their keys to compare here."))
            return
        answers, all_ = asked.answers, len(asked.answers.labels)
        right = answers.right
        for column, count in enumerate(right):
            words = self.tr("{right} of {all}").format(right=number(count), all=number(all_))
            self.figures.setItem(_OWN_ROW, column, _cell(words, is_best=count == max(right) > min(right)))
        differing = answers.differing
        self._words.say(self._differing_in_words(len(differing), all_))
        for picture, place in enumerate(differing[:_MOST_SHOWN].tolist()):
            label = str(answers.labels[place])
            said = [str(each) for each in answers.answers[:, place]]
            short = " · ".join(f"{_spoken(each)} {'✓' if each == label else '✗'}" for each in said)
            told = [self.tr("Meant as {label}").format(label=_spoken(label))]
            told += [f"{name}: {_spoken(each)}" for name, each in zip(self._names, said, strict=True)]
            self.differing.add(answers.images[picture], short, "\n".join(told), self._colours)

    def _differing_in_words(self, count: int, drawings: int) -> str:
        if not count:
            return self.tr("They answer alike to all of your %n drawing(s).", "", drawings)
        return self.tr("They differ on %n drawing(s) of yours; in the order of the models above:", "", count)


def _figures(rows: Sequence[ModelRow], parent: QWidget) -> QTableWidget:
    """Return the table: a column a model, and what is known of it."""
    translate = QCoreApplication.translate
    accuracy, size, adds, speed, made = (translate("ModelRows", COLUMNS[column]) for column in range(1, 6))
    own, parent_words = translate("ModelComparison", _OWN), translate("ModelComparison", _PARENT)
    titles = (accuracy, own, size, adds, speed, made, translate("ModelRows", COLUMNS[6]), parent_words)
    table = QTableWidget(len(titles), len(rows), parent)
    named(table, "modelFigures", translate("ModelComparison", "The models beside each other"))
    table.setVerticalHeaderLabels(titles)
    table.setHorizontalHeaderLabels([row.model.name for row in rows])
    table.setFont(tabular(table.font()))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setWordWrap(False)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + _AROUND)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    for column, row in enumerate(rows):
        assert row.card is not None
        of_row = figures(row, row.card)
        cells = (of_row[0], "…", *of_row[1:], origin_words(row.model), _began_as(row.card))
        for place, text in enumerate(cells):
            table.setItem(place, column, _cell(text))
    height = table.horizontalHeader().sizeHint().height() + len(titles) * table.rowHeight(0)
    table.setFixedHeight(height + 2 * table.frameWidth())
    return table


def _cell(text: str, *, is_best: bool = False) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    item.setToolTip(text)
    font = item.font()
    font.setBold(is_best)
    item.setFont(font)
    return item


def _began_as(card: ModelCard) -> str:
    return card.parents[0].name if card.parents else "–"


def _spoken(answer: str) -> str:
    return QCoreApplication.translate("ModelComparison", "none") if answer == NONE else answer
