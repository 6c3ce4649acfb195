"""What a search varies: the settings of the form, each with its value or, where it is ticked, a range or a list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.errors import DigitpadError
from digitpad.core.runs.config import Setting, TrainConfig
from digitpad.core.sweeps.config import MOST_AT_ONCE, MOST_TRIALS, SweepConfig
from digitpad.core.sweeps.describe import value_in_words
from digitpad.core.sweeps.goal import GOALS
from digitpad.core.sweeps.space import Space, parse_values, varied_settings
from digitpad.core.sweeps.sweep_process import require_engine
from digitpad.ui.train.form.fields import HEIGHT, as_tip
from digitpad.ui.train.sweeps.suggestions import suggested
from digitpad.ui.widgets.basics import Sentence, filled, named
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP, translated, words_of

_SIZE: Final = (660, 560)
_GAP: Final = 6  # pixels
_FIRST: Final = ("learning_rate", "batch_size")  # that are ticked to begin with
_GOALS: Final = {
    "accuracy": QT_TRANSLATE_NOOP("SearchDialog", "The highest accuracy"),
    "loss": QT_TRANSLATE_NOOP("SearchDialog", "The lowest loss"),
    "accuracy-per-multiply-add": QT_TRANSLATE_NOOP("SearchDialog", "Few mistakes for little work"),
}
_INTRODUCTION: Final = QT_TRANSLATE_NOOP(
    "SearchDialog",
    "Tick what shall be tried out, as a range like 0.0001..0.01 or a list like 32,64,128. All else is as in the form.",
)


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    tick: QCheckBox
    values: QLineEdit


class SearchDialog(QDialog):
    """Asks what to vary around ``base``, for how long and for what; `config` is what has been asked for."""

    accepted_config = Signal(object, str)  # SweepConfig, and the address of a cluster, or nothing

    def __init__(self, base: TrainConfig, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Search for good settings"))
        self.setObjectName("searchDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._base = base
        introduction = QLabel(self.tr(_INTRODUCTION), self, wordWrap=True)
        grid = QWidget(self)
        self._rows = self._make_rows(grid)
        scroll = named(QScrollArea(self, widgetResizable=True), "searchSettings", self.tr("Settings to vary"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(grid)
        limits = self._make_limits()
        self._problem = Sentence("searchProblem", "", self, lines=2, bold=True)
        self._buttons = self._make_buttons()
        parts = (introduction, (scroll, 1), limits, self._problem, self._buttons)
        filled(QVBoxLayout(self), *parts, spacing=10, margins=(16, 14, 16, 14))
        self.resize(*_SIZE)
        self._check()

    def _make_rows(self, parent: QWidget) -> list[_Row]:
        grid = QGridLayout(parent)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setColumnStretch(2, 1)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(5)
        result = []
        for name, setting in varied_settings():
            if setting.only_for and setting.only_for != self._base.network:
                continue
            value = getattr(self._base, name)
            result.append(self._make_row(name, setting, value, parent))
            now = QLabel(value_in_words(value), parent)
            now.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            for column, widget in enumerate((result[-1].tick, now, result[-1].values)):
                grid.addWidget(widget, len(result), column)
        grid.setRowStretch(len(result) + 1, 1)
        return result

    def _make_row(self, name: str, setting: Setting, value: Any, parent: QWidget) -> _Row:
        label = translated(setting.label)
        tick = named(QCheckBox(label, parent), f"vary-{name}", label, as_tip(translated(setting.help)))
        tick.setChecked(name in _FIRST)
        values = QLineEdit(suggested(name, setting, value), parent)
        named(values, f"values-{name}", self.tr("Values of “{setting}”").format(setting=label))
        values.setMinimumHeight(HEIGHT)
        values.setEnabled(tick.isChecked())
        tick.toggled.connect(values.setEnabled)
        tick.toggled.connect(self._check)
        values.textChanged.connect(self._check)
        return _Row(name, tick, values)

    def _make_limits(self) -> QHBoxLayout:
        self._trials = named(
            QSpinBox(self, minimum=1, maximum=MOST_TRIALS, value=16), "searchTrials", self.tr("Trials")
        )
        self._hours = named(QLineEdit(self, placeholderText=self.tr("no limit")), "searchHours", self.tr("Hours"))
        self._at_once = named(QSpinBox(self, maximum=MOST_AT_ONCE), "searchAtOnce", self.tr("Trials at once"))
        self._at_once.setSpecialValueText(self.tr("as many as fit"))
        self._largest = QLineEdit(self, placeholderText=self.tr("no limit"))
        named(self._largest, "searchParameters", self.tr("Parameters at most"))
        self._goal = named(QComboBox(self), "searchGoal", self.tr("What makes a trial good"))
        for goal in GOALS:
            self._goal.addItem(self.tr(_GOALS[goal]), goal)
        self._early = named(QCheckBox(self.tr("&End hopeless trials early"), self), "searchEarly")
        self._early.setChecked(True)
        self._cluster = QLineEdit(self, placeholderText=self.tr("this computer"))
        tip = self.tr("The address of a Ray that runs already, HOST:PORT; without one, this computer does the work")
        named(self._cluster, "searchCluster", self.tr("Cluster"), tip)
        for line in (self._hours, self._largest, self._cluster):
            line.textChanged.connect(self._check)
        self._goal.currentIndexChanged.connect(self._check)
        editors = (self._trials, self._hours, self._at_once, self._largest, self._goal, self._cluster)
        for editor in editors:
            editor.setMinimumHeight(HEIGHT)
        left, right = QFormLayout(verticalSpacing=_GAP), QFormLayout(verticalSpacing=_GAP)
        left.addRow(self.tr("&Trials"), self._trials)
        left.addRow(self.tr("At &once"), self._at_once)
        left.addRow(self.tr("&Hours at most"), self._hours)
        left.addRow(self.tr("&Cluster"), self._cluster)
        right.addRow(self.tr("&Goal"), self._goal)
        right.addRow(self.tr("&Parameters at most"), self._largest)
        right.addRow("", self._early)
        return filled(QHBoxLayout(), (left, 1), (right, 1), spacing=24)

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._start = buttons.addButton(self.tr("&Start the search"), QDialogButtonBox.ButtonRole.AcceptRole)
        named(self._start, "startSearch", self.tr("Start the search"))
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(QCoreApplication.translate("SearchDialog", "Cancel"))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def config(self) -> SweepConfig:
        """Return what is entered.

        Raises:
            DigitpadError: something is wrong; one sentence.
        """
        return SweepConfig(
            base=self._base,
            vary=self._space(),
            trials=self._trials.value(),
            hours=self._number(self._hours, float),
            at_once=self._at_once.value() or None,
            goal=self._goal.currentData(),
            max_parameters=self._number(self._largest, int),
            end_early=self._early.isChecked(),
        )

    def _space(self) -> Space:
        return {row.name: parse_values(row.name, row.values.text()) for row in self._rows if row.tick.isChecked()}

    def _number(self, line: QLineEdit, kind: Callable[[str], Any]) -> Any:
        text = line.text().strip().replace(",", ".").replace(" ", "")
        if not text:
            return None
        try:
            return kind(text)
        except ValueError:
            words = self.tr("“{text}” is no number, in “{field}”.")
            raise DigitpadError(words.format(text=line.text(), field=line.accessibleName())) from None

    def _check(self, *_: object) -> None:
        problem = ""
        try:
            require_engine()
            self.config()
        except DigitpadError as error:
            problem = words_of(error)
        self._problem.say(problem)
        self._start.setEnabled(not problem)

    def _accept(self) -> None:
        self.accepted_config.emit(self.config(), self._cluster.text().strip())
        self.accept()
