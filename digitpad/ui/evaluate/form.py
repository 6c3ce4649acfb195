"""What is to be evaluated on what, and how far that is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from digitpad.core.evaluation.session import EvaluationRequest
from digitpad.core.models.library import Origin, list_models
from digitpad.ui.widgets.actions import action_button, make_action
from digitpad.ui.widgets.basics import Sentence, filled, named
from digitpad.ui.widgets.data_source import DataSourceBox, EditableBox

_READY: Final = "Choose a model and data, then press Evaluate. Of data in two parts, the test part is taken."
_HEIGHT: Final = 34
OWN: Final = "Digitpad’s own"
NONE: Final = "no other model"
_FILES: Final = "Digitpad models (*.digitpad);;All files (*)"


def names_of_models() -> list[str]:
    """Return the names of the imported models, then of the runs that have one, newest first; reads the disk."""
    return [model.name for model in list_models() if model.origin is not Origin.SHIPPED]


class ModelBox(EditableBox):
    """An editable list of models; a path may be typed.

    Args:
        optional: whether there may be none.
    """

    def __init__(self, name: str, title: str, *, optional: bool, parent: QWidget) -> None:
        self._fixed = (NONE, OWN) if optional else (OWN,)
        super().__init__(title, "a model, a run or a file", self._fixed, 10, parent)
        self.setObjectName(name)

    @property
    def chosen(self) -> str | None:
        """What is chosen: a file, a name of the library or a run, "" for the program's own, None for none."""
        text = self.currentText().strip()
        return None if text == NONE else "" if text == OWN else text

    def offer(self, names: Sequence[str]) -> None:
        """List the models called ``names`` below; what is entered stays."""
        entered = self.currentText()
        self.clear()
        self.addItems([*self._fixed, *names])
        self.setCurrentText(entered)

    def browse_button(self) -> QPushButton:
        """Return a button that chooses a file."""
        name, title = f"{self.objectName()}Browse", f"Browse for a file: {self.accessibleName()}"
        button = named(QPushButton("Browse…", self.parentWidget()), name, title, "Choose a model’s file")
        button.clicked.connect(self._browse)
        return button

    def _browse(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Choose a model", "", _FILES)
        if name:
            self.setCurrentText(str(Path(name)))


class EvaluateForm(QWidget):
    """Tells what the user wants; shows how far it is."""

    evaluation_requested = Signal()
    cancel_requested = Signal()
    report_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ModelBox("evaluateModel", "Model", optional=False, parent=self)
        self.other = ModelBox("compareModel", "Compare with", optional=True, parent=self)
        self.data = DataSourceBox(self)
        self.data.setObjectName("evaluateData")
        self.data.setCurrentText("mnist")
        self._make_actions()
        self._words = Sentence("evaluateStatus", "", self, lines=1)
        self._words.setWordWrap(False)
        self._words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._bar = named(QProgressBar(self, textVisible=False), "evaluateProgress", "Progress of the evaluation")
        self._bar.setFixedHeight(8)
        self._lay_out()
        self.be_ready(_READY, has_result=False)

    def _make_actions(self) -> None:
        make = partial(make_action, self)
        tip = "Measure the model on the data"
        self._evaluate = make("&Evaluate", "Ctrl+Return", self.evaluation_requested.emit, icon_name="start", tip=tip)
        give_up = self.cancel_requested.emit
        self._cancel = make("&Cancel the evaluation", "Ctrl+.", give_up, icon_name="stop", tip="Give up")
        tip = "Save all of this as a page with pictures and tables"
        self._report = make("Save a &report…", "Ctrl+Shift+R", self.report_requested.emit, icon_name="save", tip=tip)

    def actions_of_menu(self) -> list[QAction]:
        """Return what belongs into a menu."""
        return [self._evaluate, self._cancel, self._report]

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        rows = (("Mo&del", self.model, 0, 0), ("C&ompare with", self.other, 0, 3), ("D&ata", self.data, 1, 0))
        for text, box, row, column in rows:
            label = QLabel(text, self)
            label.setBuddy(box)
            grid.addWidget(label, row, column)
            grid.addWidget(box, row, column + 1)
            grid.addWidget(box.browse_button(), row, column + 2)
        button = partial(action_button, parent=self, height=_HEIGHT)
        buttons = filled(
            QHBoxLayout(), (button("evaluateButton", "Evaluate", self._evaluate), 2),
            (button("cancelEvaluation", "Cancel", self._cancel), 1),
            (button("reportButton", "Report…", self._report), 1), spacing=6,
        )  # fmt: skip
        grid.addLayout(buttons, 1, 3, 1, 3)
        grid.addWidget(self._words, 2, 0, 1, 6)
        grid.addWidget(self._bar, 3, 0, 1, 6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(4, 1)

    def request(self) -> EvaluationRequest:
        """Return what is entered."""
        return EvaluationRequest(self.model.chosen or "", self.other.chosen, self.data.sources())

    def ask_for(self, model: str, sources: Sequence[str]) -> None:
        """Enter ``model``, compared with none, and ``sources``, as if the user had."""
        self.model.setCurrentText(model)
        self.other.setCurrentText(NONE)
        self.data.set_sources(sources)

    @property
    def words(self) -> str:
        """What is said about the evaluation."""
        return self._words.text()

    def be_ready(self, sentence: str, *, has_result: bool) -> None:
        """Nothing is under way."""
        self._enable(is_busy=False, has_result=has_result)
        self._bar.setRange(0, 1)
        self._bar.setValue(0)
        self._words.say(sentence)

    def be_busy(self) -> None:
        """An evaluation has begun."""
        self._enable(is_busy=True, has_result=False)
        self.show_progress("Starting", 0, 0)

    def _enable(self, *, is_busy: bool, has_result: bool) -> None:
        self._evaluate.setEnabled(not is_busy)
        self._cancel.setEnabled(is_busy)
        self._report.setEnabled(has_result)

    def show_progress(self, what: str, done: int, total: int) -> None:
        """Show that ``what`` is done for ``done`` of ``total``, 0 if that is unknown."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._words.setText(f"{what}: {done:,} of {total:,}" if total else f"{what} …")
        self._words.setToolTip(self._words.text())
