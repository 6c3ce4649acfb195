"""The table of runs with what can be done with one: use, overlay, clone, resume, export, delete, write a note.

Runs are read, written and exported in threads of task runners; all else is for the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.errors import DigitpadError
from digitpad.core.models.export import FOLDER, FORMATS, WITHOUT_TRAINER, ending_of, export_model
from digitpad.core.runs.run_folder import Run
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.train.controls import question
from digitpad.ui.train.runs.run_rows import COLUMNS, RunRow, RunsModel, read_row, read_rows
from digitpad.ui.widgets.basics import filled, named, row_table

FILTERS: Final = {f"{form.label} (*{ending})": ending for ending, form in FORMATS.items()}
"""What the dialog for an export offers, and the ending that each stands for."""

_EMPTY: Final = "No runs yet. Each training is kept here, to be compared, used, resumed or exported."
_WIDTHS: Final = {"Run": 150, "Network": 110, "Data": 96, "Accuracy": 74, "Epochs": 58, "Time": 58, "State": 72}
_BUTTONS: Final = {  # by object name: text, tip
    "useButton": ("&Use this model", "Let the model of the selected run answer on the canvas"),
    "cloneButton": ("Copy se&ttings", "Put the settings of the selected run into the form"),
    "exportButton": ("E&xport…", "Save the model of the selected run, in any of five formats"),
    "deleteButton": ("De&lete…", "Delete the selected run with its model"),
}


class RunsPanel(QWidget):
    """Lists the runs; tells which one the user wants what with."""

    overlays_changed = Signal()
    selection_changed = Signal()
    use_asked = Signal(object)  # Run
    clone_asked = Signal(object)  # Run
    told = Signal(str)  # a sentence for the user
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = TaskRunner(self, one_at_a_time=True)  # or an older look at a run could come after a newer one
        self._exports = TaskRunner(self, one_at_a_time=True)  # each may take seconds and need a TensorFlow
        self._wanted = ""  # the run that is to be selected when it appears
        self.model = RunsModel(self)
        self.table = _table(self.model, self)
        self._buttons: dict[str, QPushButton] = {}
        acts = (self.use_asked.emit, self.clone_asked.emit, self._ask_where_to_export, self._ask_whether_to_delete)
        for (name, (text, tip)), act in zip(_BUTTONS.items(), acts, strict=True):
            button = QPushButton(text, self)
            self._buttons[name] = named(button, name, text.replace("&", "").rstrip("…"), tip)
            button.clicked.connect(partial(self._do_with_selected, act))
        row = filled(QHBoxLayout(), *self._buttons.values(), 1, spacing=6)
        empty = named(QLabel(_EMPTY, self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "runsEmpty")
        empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._stack = QStackedLayout()
        self._stack.addWidget(empty)
        self._stack.addWidget(self.table)
        filled(QVBoxLayout(self), row, (self._stack, 1), spacing=6, margins=(0, 6, 0, 0))
        self.model.overlays_changed.connect(self.overlays_changed)
        self.model.note_written.connect(self._keep_note)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self._on_selection()

    @property
    def selected(self) -> RunRow | None:
        """The row that is selected."""
        indexes = self.table.selectionModel().selectedRows()
        return self.model.rows[indexes[0].row()] if indexes else None

    def reload(self, select: str = "") -> None:
        """Read all runs anew, in the background, and select the one called ``select``."""
        self._wanted = select or self._wanted
        self._tasks.start("list the runs", lambda _: read_rows(), self._show, self.failed.emit)

    def refresh(self, run: Run) -> None:
        """Read ``run`` anew, in the background."""
        self._tasks.start(f"read {run.name}", lambda _: read_row(run), self.model.show_row, self.failed.emit)

    def _show(self, rows: list[RunRow]) -> None:
        selected = self.selected.run.name if self.selected is not None else ""
        wanted = self._wanted if any(row.run.name == self._wanted for row in rows) else selected
        self.model.show_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        for number, row in enumerate(rows):
            if row.run.name == wanted:
                flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
                self.table.selectionModel().setCurrentIndex(self.model.index(number, 0), flags)
        self._wanted = ""
        self._on_selection()

    def _on_selection(self) -> None:
        row = self.selected
        has_model = row is not None and row.has_model
        self._buttons["useButton"].setEnabled(has_model)
        self._buttons["exportButton"].setEnabled(has_model)
        self._buttons["cloneButton"].setEnabled(row is not None)
        self._buttons["deleteButton"].setEnabled(row is not None and row.state != "running")
        self.selection_changed.emit()

    def _do_with_selected(self, act: Callable[[Run], object]) -> None:
        if (row := self.selected) is not None:
            act(row.run)

    def _ask_where_to_export(self, run: Run) -> None:
        name, chosen = QFileDialog.getSaveFileName(self, "Export the model", run.name, ";;".join(FILTERS))
        if not name:
            return
        target = with_ending(name, chosen)
        if target != name and ending_of(target) != FOLDER and Path(target).exists():
            self.failed.emit(f"{Path(target).name} is there already; choose another name.")  # the dialog did not ask
            return
        self.export(run, target)

    def export(self, run: Run, target: str) -> None:
        """Write the model of ``run`` to ``target``, in the background; its ending chooses the format."""
        shown = Path(target).name
        try:
            takes_long = ending_of(target) not in WITHOUT_TRAINER
        except DigitpadError as error:
            self.failed.emit(str(error))
            return
        if takes_long:
            self.told.emit(f"Exporting as {shown}; that takes some seconds.")

        def work(task: Task) -> str:
            export_model(run.model, target, should_stop=task.is_cancelled)
            return f"Exported as {shown}."

        self._exports.start(f"export {target}", work, self.told.emit, self.failed.emit)

    def _ask_whether_to_delete(self, run: Run) -> None:
        text = f"Delete the run “{run.name}” with its model and curves?"
        box = question(self, "deleteRunDialog", "Delete a run", text, "This cannot be undone.")
        box.addButton(QMessageBox.StandardButton.Cancel)
        delete = box.addButton("&Delete", QMessageBox.ButtonRole.DestructiveRole)
        delete.clicked.connect(partial(self.delete, run))
        box.open()

    def delete(self, run: Run) -> None:
        """Delete ``run``, in the background."""

        def work(_: Task) -> list[RunRow]:
            run.delete()
            return read_rows()

        self._tasks.start("delete a run", work, self._show, self.failed.emit, must_finish=True)

    def _keep_note(self, row: RunRow, text: str) -> None:
        kind, done = f"note of {row.run.name}", lambda _: None
        self._tasks.start(kind, lambda _: row.run.write_note(text), done, self.failed.emit, must_finish=True)

    def shut_down(self) -> None:
        """End what is under way; exports leave nothing behind."""
        self._exports.close()
        self._tasks.close()


def with_ending(name: str, chosen: str) -> str:
    """Return ``name`` with the ending of the filter ``chosen``, unless it has that of a format already."""
    if Path(name).suffix.lower() in set(FORMATS) - {FOLDER}:
        return name
    ending = FILTERS.get(chosen, next(iter(FORMATS)))
    return f"{name}/" if ending == FOLDER else f"{name}{ending}"


def _table(model: RunsModel, parent: QWidget) -> QTableView:
    table = row_table("runs", "Runs", model, parent)
    table.setWordWrap(False)
    table.setMinimumHeight(90)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    columns = table.horizontalHeader()
    columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for name, width in _WIDTHS.items():
        columns.resizeSection(COLUMNS.index(name), width)
    columns.setMinimumSectionSize(56)
    columns.setStretchLastSection(True)
    return table
