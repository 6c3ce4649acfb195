"""The table of runs with what can be done with one: look at, compare, use, copy, resume, rename, export, delete, note.

Runs are read, written and exported in threads of task runners; all else is for the window's thread.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.errors import DigitpadError
from digitpad.core.exports.export import export_model
from digitpad.core.exports.formats import FOLDER, WITHOUT_TRAINER, ending_of
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import rename_run
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.train.charts.charts import ComparedRun
from digitpad.ui.train.runs.run_rows import COLUMNS, RunRow, read_row, read_rows
from digitpad.ui.train.runs.runs_model import NAME, RunsModel, SortedRuns
from digitpad.ui.widgets.basics import filled, named, row_table
from digitpad.ui.widgets.model_formats import FILTERS, ExportDialog, with_ending
from digitpad.ui.widgets.theme import ThemeManager
from digitpad.ui.widgets.words import translated

_WIDTHS: Final = {
    "Run": 170, "Compare": 72, "Network": 104, "Data": 150, "Test": 86, "Validation": 86, "Epochs": 62, "Time": 58,
    "State": 76, "Note": 80,
}  # fmt: skip
_FILTER_WIDTH: Final = 60  # pixels at least


class RunsPanel(QWidget):
    """Lists the runs; tells which one the user wants what with."""

    compared_changed = Signal()
    selection_changed = Signal()
    use_asked = Signal(object)  # Run
    errors_asked = Signal(object)  # Run
    comparison_asked = Signal(object)  # Run, of which before and after are to be shown
    clone_asked = Signal(object)  # Run
    resume_asked = Signal()
    deleted = Signal(object)  # Run
    renamed = Signal(object, object)  # Run that was, and what it has become
    told = Signal(str)  # a sentence for the user
    offered = Signal(str, object)  # a sentence, and by their texts what can be done about it
    failed = Signal(str)

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = TaskRunner(self, one_at_a_time=True)  # or an older look at a run could come after a newer one
        self._exports = TaskRunner(self, one_at_a_time=True)  # each may take seconds and need a TensorFlow
        self._wanted = ""  # the run that is to be selected when it appears
        self._discarded: list[Path] = []  # hidden folders of deleted runs, which can still come back
        self.model = RunsModel(lambda: themes.colours, self)
        self._sorted = SortedRuns(self.model, self)
        self.table = _table(self._sorted, self)
        self._actions = self._make_actions()
        self._menu = named(QMenu(self), "runMenu", self.tr("What can be done with the run"))
        self._menu.addActions(list(self._actions.values()))
        self._buttons = self._make_buttons()
        self._filter = QLineEdit(self, placeholderText=self.tr("Filter"), clearButtonEnabled=True)
        tip = self.tr("Show only the runs in which these words stand")
        named(self._filter, "runsFilter", self.tr("Filter the runs"), tip)
        self._filter.setMinimumWidth(_FILTER_WIDTH)
        self._filter.setMaximumWidth(4 * _FILTER_WIDTH)
        self._filter.textChanged.connect(self._sorted.setFilterFixedString)
        row = filled(QHBoxLayout(), *self._buttons.values(), 1, (self._filter, 2), spacing=6)
        words = self.tr("No runs yet. Each training is kept here, to be compared, used, resumed or exported.")
        empty = named(QLabel(words, self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "runsEmpty")
        empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._stack = QStackedLayout()
        self._stack.addWidget(empty)
        self._stack.addWidget(self.table)
        filled(QVBoxLayout(self), row, (self._stack, 1), spacing=6, margins=(0, 6, 0, 0))
        self.model.compared_changed.connect(self.compared_changed)
        self.model.note_written.connect(self._keep_note)
        self.model.name_written.connect(self._rename)
        self.model.recoloured.connect(self.table.viewport().update)
        themes.changed.connect(self.model.recolour)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self._on_selection()

    def _make_actions(self) -> dict[str, QAction]:
        """Return what can be done with the selected run, in the order of the menu."""
        acts: dict[str, tuple[str, Callable[[Run], object]]] = {
            "compare": (self.tr("&Compare with others"), lambda _: self._compare_selected()),
            "use": (self.tr("&Use on the canvas"), self.use_asked.emit),
            "errors": (self.tr("See its &errors"), self.errors_asked.emit),
            "learned": (self.tr("&Before and after…"), self.comparison_asked.emit),
            "clone": (self.tr("Copy se&ttings into the form"), self.clone_asked.emit),
            "resume": (self.tr("&Resume the training"), lambda _: self.resume_asked.emit()),
            "rename": (self.tr("Re&name"), lambda _: self._edit_name()),
            "export": (self.tr("E&xport…"), self._ask_where_to_export),
            "delete": (self.tr("De&lete"), self.delete),
        }
        result = {}
        for name, (text, act) in acts.items():
            action = result[name] = QAction(text, self.table)
            action.setObjectName(name)
            action.triggered.connect(partial(self._do_with_selected, act))
            self.table.addAction(action)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        result["compare"].setCheckable(True)
        result["delete"].setShortcut(QKeySequence(Qt.Key.Key_Delete))
        return result

    def _make_buttons(self) -> dict[str, QPushButton]:
        """Return the buttons for what is done most often; all else is in the menu of the last one."""
        texts = {  # by the action: object name, text, tip
            "use": ("useButton", self.tr("&Use this model"), self.tr("Let the selected run’s model read the canvas")),
            "errors": (
                "errorsButton",
                self.tr("See &errors"),
                self.tr("Evaluate the selected run and show its errors"),
            ),
        }
        result = {}
        for action, (name, text, tip) in texts.items():
            button = QPushButton(text, self)
            result[action] = named(button, name, text.replace("&", ""), tip)
            button.clicked.connect(self._actions[action].trigger)
        more = QPushButton(self.tr("Mo&re"), self)
        tip = self.tr("Compare, copy the settings of, resume, rename, export or delete the selected run")
        result["more"] = named(more, "moreButton", self.tr("More that can be done with the run"), tip)
        more.setMenu(self._menu)
        return result

    @property
    def selected(self) -> RunRow | None:
        """The row that is selected."""
        indexes = self.table.selectionModel().selectedRows()
        return self.model.rows[self._sorted.mapToSource(indexes[0]).row()] if indexes else None

    @property
    def compared(self) -> list[ComparedRun]:
        """The runs whose curves are laid over those of the selected one."""
        return [ComparedRun(row.run.name, row.epochs, self.model.style_of(row.run.name)) for row in self.model.compared]

    def reload(self, select: str = "") -> None:
        """Read all runs anew, in the background, and select the one called ``select``, or else what was selected."""
        self._wanted = select or self._wanted
        self._tasks.start("list the runs", lambda _: read_rows(), self._show, self.failed.emit)

    def refresh(self, run: Run) -> None:
        """Read ``run`` anew, in the background."""
        self._tasks.start(f"read {run.name}", lambda _: read_row(run), self._show_row, self.failed.emit)

    def _show_row(self, row: RunRow) -> None:
        self.model.show_row(row)
        self._enable()

    def _show(self, rows: list[RunRow]) -> None:
        selected = self.selected.run.name if self.selected is not None else ""
        names = [row.run.name for row in rows]
        wanted = next((name for name in (self._wanted, selected, *names) if name in names), "")
        selection = self.table.selectionModel()
        was_blocked = selection.blockSignals(True)  # while rows come and go nothing is selected for long
        self.model.show_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        if wanted:
            index = self._sorted.mapFromSource(self.model.index(names.index(wanted), NAME))
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            selection.setCurrentIndex(index, flags)
        selection.blockSignals(was_blocked)
        self.table.viewport().update()
        self._wanted = ""
        self._on_selection()

    def _on_selection(self) -> None:
        row = self.selected
        self.model.select(row.run.name if row is not None else "")
        self._enable()
        self.selection_changed.emit()

    def _enable(self) -> None:
        row = self.selected
        has_model, is_there = row is not None and row.has_model, row is not None
        is_free = row is not None and row.state != "running"
        possible = {
            "compare": is_there, "use": has_model, "errors": has_model, "clone": is_there,
            "resume": row is not None and row.can_resume,
 "rename": is_free, "export": has_model, "delete": is_free,
            "more": is_there,
            "learned": row is not None and row.end is not None and row.end.own_digits > 0,
        }  # fmt: skip
        for name, action in self._actions.items():
            action.setEnabled(possible[name])
        for name, button in self._buttons.items():
            button.setEnabled(possible[name])
        self._actions["compare"].setChecked(row is not None and self.model.is_ticked(row))

    def _do_with_selected(self, act: Callable[[Run], object]) -> None:
        if (row := self.selected) is not None:
            act(row.run)

    def _open_menu(self, at: QPoint) -> None:
        if self.selected is not None:
            self._menu.popup(self.table.viewport().mapToGlobal(at))

    def _compare_selected(self) -> None:
        if (row := self.selected) is not None:
            self.model.tick(self.model.rows.index(row), is_ticked=not self.model.is_ticked(row))

    def _edit_name(self) -> None:
        if (row := self.selected) is not None:
            self.table.edit(self._sorted.mapFromSource(self.model.index(self.model.rows.index(row), NAME)))

    def _rename(self, row: RunRow, name: str) -> None:
        def done(run: Run) -> None:
            self.model.rename(row.run.name, run.name)
            self.renamed.emit(row.run, run)
            self.reload(select=run.name)

        self._tasks.start(
            f"rename {row.run.name}", lambda _: rename_run(row.run, name), done, self.failed.emit, must_finish=True
        )

    def _ask_where_to_export(self, run: Run) -> None:
        name, chosen = QFileDialog.getSaveFileName(self, self.tr("Export the model"), run.name, ";;".join(FILTERS))
        if not name:
            return
        target = with_ending(name, chosen)
        if target != name and ending_of(target) != FOLDER and Path(target).exists():
            words = self.tr("{name} is there already; choose another name.")  # the dialog did not ask
            self.failed.emit(words.format(name=Path(target).name))
            return
        dialog = ExportDialog(self, Path(target).name)
        dialog.chosen.connect(lambda bare, readers: self.export(run, target, bare=bare, with_readers=readers))
        dialog.open()

    def export(self, run: Run, target: str, *, bare: bool = False, with_readers: bool = False) -> None:
        """Write the model of ``run`` to ``target``, in the background; its ending chooses the format.

        Unless it is to be ``bare``, its description and a model card go with it; ``with_readers`` those, too.
        """
        shown = Path(target).name
        try:
            takes_long = ending_of(target) not in WITHOUT_TRAINER
        except DigitpadError as error:
            self.failed.emit(str(error))
            return
        if takes_long:
            self.told.emit(self.tr("Exporting as {name}; that takes some seconds.").format(name=shown))

        exported = self.tr("Exported as {name}.").format(name=shown)

        def work(task: Task) -> str:
            export = export_model(
                run.model, target, bare=bare, with_readers=with_readers, should_stop=task.is_cancelled
            )
            return f"{exported} {translated(export.in_words)}".strip()

        self._exports.start(f"export {target}", work, self.told.emit, self.failed.emit)

    def delete(self, run: Run) -> None:
        """Take ``run`` away, in the background, and offer to bring it back."""

        def done(hidden: Path) -> None:
            self._discarded.append(hidden)
            self.deleted.emit(run)
            self.reload()
            undo = {self.tr("&Undo"): partial(self._bring_back, run, hidden)}
            self.offered.emit(self.tr("The run “{name}” was deleted.").format(name=run.name), undo)

        self._tasks.start(f"delete {run.name}", lambda _: run.discard(), done, self.failed.emit, must_finish=True)

    def _bring_back(self, run: Run, hidden: Path) -> None:
        def done(_: None) -> None:
            self._discarded.remove(hidden)
            self.reload(select=run.name)

        kind = f"bring back {run.name}"
        self._tasks.start(kind, lambda _: run.restore(hidden), done, self.failed.emit, must_finish=True)

    def _keep_note(self, row: RunRow, text: str) -> None:
        kind, done = f"note of {row.run.name}", lambda _: None
        self._tasks.start(kind, lambda _: row.run.write_note(text), done, self.failed.emit, must_finish=True)

    def shut_down(self) -> None:
        """End what is under way; exports leave nothing behind, and what was deleted goes for good."""
        self._exports.close()
        self._tasks.close()
        for hidden in self._discarded:
            shutil.rmtree(hidden, ignore_errors=True)  # what is left, the next start removes


def _table(model: SortedRuns, parent: QWidget) -> QTableView:
    table = row_table("runs", QCoreApplication.translate("Runs", "Runs"), model, parent)
    table.setWordWrap(False)
    table.setMinimumHeight(60)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    columns = table.horizontalHeader()
    columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for name, width in _WIDTHS.items():
        columns.resizeSection(COLUMNS.index(name), width)
    columns.setMinimumSectionSize(56)
    columns.setStretchLastSection(True)
    table.setSortingEnabled(True)
    columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # newest first, until a title is clicked
    columns.setSortIndicatorClearable(True)
    return table
