"""What is to be evaluated on what, and how far that is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from digitpad.core.data.kinds.mnist import cached_file
from digitpad.core.data.spec import DataSpec
from digitpad.core.evaluation.result import EvaluationRequest
from digitpad.core.inference.foreign.sources import ENDINGS
from digitpad.core.models.library import ENDING, Origin, list_models
from digitpad.ui.widgets.actions import action_button, make_action
from digitpad.ui.widgets.basics import Sentence, filled, named
from digitpad.ui.widgets.data_source import DataSourceBox, EditableBox
from digitpad.ui.widgets.words import number, translated

_HEIGHT: Final = 34


def names_of_models() -> list[str]:
    """Return the names of the imported models, then of the runs that have one, newest first; reads the disk."""
    return [model.name for model in list_models() if model.origin is not Origin.SHIPPED]


def default_sources(kept: object) -> list[str]:
    """Return what to evaluate on at first, without a download: what was evaluated on last, MNIST, or made digits.

    Args:
        kept: what the tab remembers; anything.
    """
    sources = [each for each in kept if isinstance(each, str) and each] if isinstance(kept, list) else []
    has_mnist = cached_file().exists()
    there = [DataSpec.parse(each).exists and (has_mnist or DataSpec.parse(each).text != "mnist") for each in sources]
    if sources and all(there):
        return sources
    return ["mnist" if has_mnist else "synthetic"]


class ModelBox(EditableBox):
    """An editable list of models; a path may be typed.

    Args:
        optional: whether there may be none.
    """

    def __init__(self, name: str, title: str, *, optional: bool, parent: QWidget) -> None:
        self.none = QCoreApplication.translate("ModelBox", "no other model")
        self.own = QCoreApplication.translate("ModelBox", "Digitpad’s own")
        self._fixed = (self.none, self.own) if optional else (self.own,)
        hint = QCoreApplication.translate("ModelBox", "a model, a run or a file")
        super().__init__(title, hint, self._fixed, 10, parent)
        self.setObjectName(name)

    @property
    def chosen(self) -> str | None:
        """What is chosen: a file, a name of the library or a run, "" for the program's own, None for none."""
        text = self.currentText().strip()
        return None if text == self.none else "" if text == self.own else text

    def offer(self, names: Sequence[str]) -> None:
        """List the models called ``names`` below; what is entered stays."""
        entered = self.currentText()
        self.clear()
        self.addItems([*self._fixed, *names])
        self.setCurrentText(entered)

    def browse_button(self) -> QPushButton:
        """Return a button that chooses a file."""
        title = self.tr("Browse for a file: {what}").format(what=self.accessibleName())
        shown = QPushButton(self.tr("Browse…"), self.parentWidget())
        button = named(shown, f"{self.objectName()}Browse", title, self.tr("Choose a model’s file"))
        button.clicked.connect(self._browse)
        return button

    def _browse(self) -> None:
        patterns = " ".join(f"*{ending}" for ending in (ENDING, *ENDINGS))
        files = self.tr("Models ({patterns});;All files (*)").format(patterns=patterns)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a model"), "", files)
        if name:
            self.setCurrentText(str(Path(name)))


class EvaluateForm(QWidget):
    """Tells what the user wants; shows how far it is."""

    evaluation_requested = Signal()
    cancel_requested = Signal()
    report_requested = Signal()
    share_requested = Signal()
    entries_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ModelBox("evaluateModel", self.tr("Model"), optional=False, parent=self)
        self.other = ModelBox("compareModel", self.tr("Compare with"), optional=True, parent=self)
        self.data = DataSourceBox(self)
        self.data.setObjectName("evaluateData")
        self._make_actions()
        self._words = Sentence("evaluateStatus", "", self, lines=1)
        self._words.setWordWrap(False)
        self._words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._bar = QProgressBar(self, textVisible=False)
        named(self._bar, "evaluateProgress", self.tr("Progress of the evaluation")).setFixedHeight(8)
        self._lay_out()
        for box in (self.model, self.other, self.data):
            box.currentTextChanged.connect(lambda _: self.entries_changed.emit())
        ready = self.tr("Choose a model and data, then press Evaluate. Of data in two parts, the test part is taken.")
        self.be_ready(ready, has_result=False)

    def _make_actions(self) -> None:
        make = partial(make_action, self)
        self._evaluate = make(
            self.tr("&Evaluate"), "Ctrl+Return", self.evaluation_requested.emit, icon_name="start",
            tip=self.tr("Measure the model on the data"),
        )  # fmt: skip
        self._cancel = make(
            self.tr("&Cancel the evaluation"), "Ctrl+.", self.cancel_requested.emit, icon_name="stop",
            tip=self.tr("Give up"),
        )  # fmt: skip
        self._report = make(
            self.tr("Save a &report…"), "Ctrl+Shift+R", self.report_requested.emit, icon_name="save",
            tip=self.tr("Save all of this into a folder, as a page with pictures and tables"),
        )  # fmt: skip
        self._share = make(
            self.tr("S&hare as one file…"), "Ctrl+Shift+F", self.share_requested.emit, icon_name="save",
            tip=self.tr("Save all of this as one file, to be sent to somebody: it opens in any browser"),
        )  # fmt: skip

    def actions_of_menu(self) -> list[QAction]:
        """Return what belongs into a menu."""
        return [self._evaluate, self._cancel, self._report, self._share]

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        order: list[QWidget] = []
        rows = (
            (self.tr("Mo&del"), self.model, 0, 0), (self.tr("C&ompare with"), self.other, 0, 3),
            (self.tr("D&ata"), self.data, 1, 0),
        )  # fmt: skip
        for text, box, row, column in rows:
            label = QLabel(text, self)
            label.setBuddy(box)
            browse = box.browse_button()
            grid.addWidget(label, row, column)
            grid.addWidget(box, row, column + 1)
            grid.addWidget(browse, row, column + 2)
            order += [box, browse]
        button = partial(action_button, parent=self, height=_HEIGHT)
        evaluate = button("evaluateButton", self.tr("Evaluate"), self._evaluate)
        evaluate.setProperty("primary", True)  # for the style sheet
        evaluate.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        others = (
            button("cancelEvaluation", self.tr("Cancel"), self._cancel),
            button("reportButton", self.tr("Report…"), self._report),
            button("shareButton", self.tr("Share…"), self._share),
        )
        buttons = filled(QHBoxLayout(), (evaluate, 2), *((each, 1) for each in others), spacing=6)
        grid.addLayout(buttons, 1, 3, 1, 3)
        grid.addWidget(self._words, 2, 0, 1, 6)
        grid.addWidget(self._bar, 3, 0, 1, 6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(4, 1)
        for before, after in pairwise([*order, evaluate, *others]):
            self.setTabOrder(before, after)

    def request(self) -> EvaluationRequest:
        """Return what is entered."""
        return EvaluationRequest(self.model.chosen or "", self.other.chosen, self.data.sources())

    def ask_for(self, model: str, sources: Sequence[str], other: str | None = None) -> None:
        """Enter ``model``, compared with ``other`` or none, and ``sources``, as if the user had."""
        self.model.setCurrentText(model or self.model.own)
        self.other.setCurrentText(self.other.none if other is None else other or self.other.own)
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
        self.show_progress(self.tr("Starting"), 0, 0)

    def _enable(self, *, is_busy: bool, has_result: bool) -> None:
        self._evaluate.setEnabled(not is_busy)
        self._cancel.setEnabled(is_busy)
        self._report.setEnabled(has_result)
        self._share.setEnabled(has_result)

    def show_progress(self, what: str, done: int, total: int) -> None:
        """Show that ``what`` is done for ``done`` of ``total``, 0 if that is unknown."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if total:
            words = self.tr("{what}: {done} of {total}")
            self._words.setText(words.format(what=translated(what), done=number(done), total=number(total)))
        else:
            self._words.setText(self.tr("{what} …").format(what=translated(what)))
        self._words.setToolTip(self._words.text())
