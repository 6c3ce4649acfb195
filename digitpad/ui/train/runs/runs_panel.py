"""The table of runs with what can be done with one: use, overlay, clone, resume, export, delete, write a note."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.runs.run_folder import Run
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.train.runs.exporting import Exporting
from digitpad.ui.train.runs.run_rows import COLUMNS, NOTE, RunRow, RunsModel, read_row, read_rows
from digitpad.ui.widgets.tables import row_table

_EMPTY: Final = "No runs yet. Each training is kept here, to be compared, used, resumed or exported."
_WIDTHS: Final = {"Run": 150, "Network": 110, "Data": 96, "Accuracy": 74, "Epochs": 58, "Time": 58, "State": 72}


class RunsPanel(QWidget):
    """Lists the runs; tells which one the user wants what with."""

    overlays_changed = Signal()
    selection_changed = Signal()
    use_asked = Signal(object)  # RunRow
    clone_asked = Signal(object)  # RunRow
    told = Signal(str)  # a sentence for the user
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = TaskRunner(self, one_at_a_time=True)  # or an older look at a run could come after a newer one
        self._wanted = ""  # the run that is to be selected when it appears
        self.model = RunsModel(self)
        self.exporting = Exporting(self)
        self.table = _table(self.model, self)
        self._buttons = self._make_buttons()
        self._stack = QStackedLayout()
        self._stack.addWidget(_empty_state(self))
        self._stack.addWidget(self.table)
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addLayout(self._stack, 1)
        self.exporting.told.connect(self.told)
        self.exporting.failed.connect(self.failed)
        self.model.overlays_changed.connect(self.overlays_changed)
        self.model.note_written.connect(self._keep_note)
        self.model.modelReset.connect(self._on_selection)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self._on_selection()

    @property
    def selected(self) -> RunRow | None:
        """The row that is selected."""
        indexes = self.table.selectionModel().selectedRows()
        return self.model.rows[indexes[0].row()] if indexes else None

    @property
    def overlays(self) -> list[RunRow]:
        """The ticked rows."""
        return self.model.overlays

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

    def _make_buttons(self) -> dict[str, QPushButton]:
        kinds = {
            "useButton": ("&Use this model", "Let the model of the selected run answer on the canvas", self._use),
            "cloneButton": ("Copy se&ttings", "Put the settings of the selected run into the form", self._clone),
            "exportButton": (
                "E&xport…",
                "Save the model of the selected run, in any of five formats",
                self._export,
            ),
            "deleteButton": ("De&lete…", "Delete the selected run with its model", self._ask_whether_to_delete),
        }
        buttons = {}
        for name, (text, tip, act) in kinds.items():
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setAccessibleName(text.replace("&", "").rstrip("…"))
            button.setToolTip(tip)
            button.clicked.connect(act)
            buttons[name] = button
        return buttons

    def _on_selection(self) -> None:
        row = self.selected
        has_model = row is not None and row.has_model
        self._buttons["useButton"].setEnabled(has_model)
        self._buttons["exportButton"].setEnabled(has_model)
        self._buttons["cloneButton"].setEnabled(row is not None)
        self._buttons["deleteButton"].setEnabled(row is not None and row.state != "running")
        self.selection_changed.emit()

    def _use(self) -> None:
        if (row := self.selected) is not None:
            self.use_asked.emit(row)

    def _clone(self) -> None:
        if (row := self.selected) is not None:
            self.clone_asked.emit(row)

    def _export(self) -> None:
        if (row := self.selected) is not None:
            self.exporting.ask(row.run)

    def _ask_whether_to_delete(self) -> None:
        row = self.selected
        if row is None:
            return
        box = QMessageBox(
            QMessageBox.Icon.Question, "Delete a run", f"Delete the run “{row.run.name}” with its model and curves?",
            QMessageBox.StandardButton.Cancel, self,
        )  # fmt: skip
        box.setObjectName("deleteRunDialog")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText("This cannot be undone.")
        delete = box.addButton("&Delete", QMessageBox.ButtonRole.DestructiveRole)
        delete.clicked.connect(lambda: self.delete(row.run))
        box.open()

    def delete(self, run: Run) -> None:
        """Delete ``run``, in the background."""

        def work(_: Task) -> list[RunRow]:
            run.delete()
            return read_rows()

        self._tasks.start("delete a run", work, self._show, self.failed.emit, must_finish=True)

    def shut_down(self) -> None:
        """End what is under way; exports leave nothing behind."""
        self.exporting.shut_down()
        self._tasks.close()

    def _keep_note(self, row: RunRow, text: str) -> None:
        self._tasks.start(
            f"note of {row.run.name}", lambda _: row.run.write_note(text), lambda _: None, self.failed.emit,
            must_finish=True,
        )  # fmt: skip


def _table(model: RunsModel, parent: QWidget) -> QTableView:
    table = row_table("runs", "Runs", model, parent)
    table.setWordWrap(False)
    table.setMinimumHeight(90)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    columns = table.horizontalHeader()
    columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for number, name in enumerate(COLUMNS):
        if name in _WIDTHS:
            columns.resizeSection(number, _WIDTHS[name])
    columns.setMinimumSectionSize(56)
    columns.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Interactive)
    columns.setStretchLastSection(True)
    return table


def _empty_state(parent: QWidget) -> QLabel:
    label = QLabel(_EMPTY, parent)
    label.setObjectName("runsEmpty")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    return label
