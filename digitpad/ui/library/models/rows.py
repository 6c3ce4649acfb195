"""The rows of the table of models: what their cards say, and how fast each answers on this machine."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.models.card import ModelCard
from digitpad.core.models.library import LibraryModel, Origin, accuracy_of, list_models
from digitpad.core.preprocessing.prepared import prepared
from digitpad.ui.services.task_runner import Task
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP, number, percent

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole

COLUMNS: Final = (
    QT_TRANSLATE_NOOP("ModelRows", "Model"),
    QT_TRANSLATE_NOOP("ModelRows", "Accuracy"),
    QT_TRANSLATE_NOOP("ModelRows", "Size"),
    QT_TRANSLATE_NOOP("ModelRows", "Multiply-adds"),
    QT_TRANSLATE_NOOP("ModelRows", "An answer"),
    QT_TRANSLATE_NOOP("ModelRows", "Made"),
    QT_TRANSLATE_NOOP("ModelRows", "From"),
)
_TIPS: Final = {
    1: QT_TRANSLATE_NOOP("ModelRows", "How many test images it reads rightly, as its card says"),
    3: QT_TRANSLATE_NOOP("ModelRows", "How much it has to calculate for one image"),
    4: QT_TRANSLATE_NOOP("ModelRows", "How long one answer takes on this computer, in milliseconds"),
}
_ORIGINS: Final = {
    Origin.SHIPPED: QT_TRANSLATE_NOOP("ModelRows", "Digitpad"),
    Origin.IMPORTED: QT_TRANSLATE_NOOP("ModelRows", "import"),
    Origin.RUN: QT_TRANSLATE_NOOP("ModelRows", "training"),
}
_UNKNOWN: Final = "–"
_WARM_UP, _ANSWERS = 3, 15
_SAMPLE: Final = Ink.from_points([[(0, 0), (10, 0), (6, 8), (3, 20)]])


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model, as the table shows it.

    Attributes:
        card: None if the file cannot be read.
        size: of the file, in bytes.
        problem: why it cannot be read.
        speed: seconds an answer; None until it has been measured.
    """

    model: LibraryModel
    card: ModelCard | None
    size: int
    problem: str = ""
    speed: float | None = None

    @property
    def is_imported(self) -> bool:
        """Whether it can be renamed and deleted here."""
        return self.model.origin is Origin.IMPORTED


def read_models() -> list[ModelRow]:
    """Return all models, with what their cards say."""
    rows = []
    for model in list_models():
        try:
            rows.append(ModelRow(model, model.card(), model.path.stat().st_size))
        except (DigitpadError, OSError) as error:
            rows.append(ModelRow(model, None, 0, str(error)))
    return rows


def measured_speed(model: LibraryModel, task: Task) -> float:
    """Return the median of the seconds that an answer takes, from the ink on."""
    recogniser = Recogniser.open(model.path)
    times = []
    for _ in range(_WARM_UP + _ANSWERS):
        task.check()
        begin = time.perf_counter()
        recogniser.predict(*prepared(_SAMPLE))
        times.append(time.perf_counter() - begin)
    return float(np.round(statistics.median(times[_WARM_UP:]), 6))


class ModelsModel(QAbstractTableModel):
    """The models for a table view.

    Attributes:
        rows: in their order.
        used: the path of the one in use, as text; empty for none of them.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ModelRow] = []
        self.used = ""

    def show_rows(self, rows: Sequence[ModelRow]) -> None:
        """Show ``rows``."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def show_row(self, at: int, row: ModelRow) -> None:
        """Show ``row`` in the place of the one ``at`` that number."""
        self.rows[at] = row
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(COLUMNS) - 1))

    def show_used(self, path: str) -> None:
        """Show that the model at ``path`` is in use."""
        self.used = path
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many models there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> Any:
        """Return the title of a column, and what it means."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == ItemRole.DisplayRole:
            return QCoreApplication.translate("ModelRows", COLUMNS[section])
        if role == ItemRole.ToolTipRole and section in _TIPS:
            return QCoreApplication.translate("ModelRows", _TIPS[section])
        return None

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        """Return what a cell says."""
        row, column = self.rows[index.row()], index.column()
        if role == ItemRole.DisplayRole:
            return self._texts(row)[column]
        if role == ItemRole.TextAlignmentRole and 1 <= column <= 4:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == ItemRole.ToolTipRole:
            return row.problem or str(row.model.path)
        return None

    def _texts(self, row: ModelRow) -> tuple[str, ...]:
        name = row.model.name
        if str(row.model.path) == self.used:
            name = QCoreApplication.translate("ModelRows", "{name} (in use)").format(name=name)
        if row.card is None:
            damaged = QCoreApplication.translate("ModelRows", "cannot be read")
            return name, _UNKNOWN, _UNKNOWN, _UNKNOWN, _UNKNOWN, damaged, origin_words(row.model)
        return name, *figures(row, row.card), origin_words(row.model)


def figures(row: ModelRow, card: ModelCard) -> tuple[str, str, str, str, str]:
    """Return what is said of a model whose ``card`` can be read: accuracy, size, multiply-adds, an answer, the day."""
    accuracy, adds = accuracy_of(card), card.multiply_adds
    return (
        _UNKNOWN if accuracy is None else percent(accuracy, 2),
        QCoreApplication.translate("ModelRows", "{size} MB").format(size=number(row.size / 1e6, 2)),
        _UNKNOWN if adds is None else _in_millions(adds),
        "…" if row.speed is None
        else QCoreApplication.translate("ModelRows", "{time} ms").format(time=number(row.speed * 1e3, 2)),
        _day(card.created),
    )  # fmt: skip


def origin_words(model: LibraryModel) -> str:
    """Return where ``model`` comes from."""
    return QCoreApplication.translate("ModelRows", _ORIGINS[model.origin])


def _in_millions(count: int) -> str:
    if count < 1_000_000:
        return number(count)
    return QCoreApplication.translate("ModelRows", "{count} million").format(count=number(count / 1e6, 1))


def _day(created: str) -> str:
    seconds = int(datetime.fromisoformat(created).timestamp())
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(seconds).date(), QLocale.FormatType.ShortFormat)
