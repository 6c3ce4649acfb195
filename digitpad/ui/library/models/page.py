"""The page of models: the table, the card of the selected one, and what can be done with it. In the window's thread.

Files are read, written and measured in threads of task runners.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.export import FOLDER, WITHOUT_TRAINER, ending_of, export_model
from digitpad.core.models.library import (
    LibraryModel,
    Origin,
    discard_model,
    duplicate_model,
    import_model,
    rename_model,
    restore_model,
)
from digitpad.ui.library.models.card_text import card_in_words
from digitpad.ui.library.models.rows import COLUMNS, ModelRow, ModelsModel, measured_speed, read_models
from digitpad.ui.services.services import Services
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.widgets.basics import filled, named, row_table
from digitpad.ui.widgets.model_formats import FILTERS, with_ending
from digitpad.ui.widgets.words import words_of

_WIDTHS: Final = (200, 84, 84, 110, 84, 90, 80)


class ModelsPage(QWidget):
    """Lists all models."""

    told = Signal(str)
    offered = Signal(str, object)  # a sentence, and by their texts what can be done about it
    failed = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._active_model = services, services.active_model
        self._tasks = TaskRunner(self, one_at_a_time=True)
        self._measuring = TaskRunner(self, one_at_a_time=True)
        self._exports = TaskRunner(self, one_at_a_time=True)
        self._speeds: dict[tuple[str, int], float] = {}
        self._wanted = ""  # the model that is to be selected when it appears
        self.model = ModelsModel(self)
        self.table = _table(self.model, self)
        self.card = named(QPlainTextEdit(self, readOnly=True), "modelCard", self.tr("Card of the selected model"))
        self.card.setPlaceholderText(self.tr("Select a model to read its card."))
        self.card.setTabChangesFocus(True)
        self._actions = self._make_actions()
        self._menu = named(QMenu(self), "modelMenu", self.tr("What can be done with the model"))
        self._menu.addActions([action for name, action in self._actions.items() if name != "import"])
        self._buttons = self._make_buttons()
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.activated.connect(self._actions["use"].trigger)
        self._active_model.changed.connect(self._show_used)
        self._on_selection()

    def _make_actions(self) -> dict[str, QAction]:
        acts: dict[str, tuple[str, str, Callable[[], object]]] = {
            "use": (self.tr("&Use"), self.tr("Let the selected model read the canvas (Return)"), self._use),
            "compare": (self.tr("&Compare"), self.tr("Ask it beside the model in use, in the Draw tab"), self._compare),
            "rename": (self.tr("&Rename…"), self.tr("Give the imported model another name (F2)"), self._ask_new_name),
            "duplicate": (self.tr("D&uplicate…"), self.tr("Copy it under another name"), self._ask_copy_name),
            "import": (self.tr("&Import…"), self.tr("Add a model from a .digitpad file"), self._ask_what_to_import),
            "export": (self.tr("E&xport…"), self.tr("Write it to a file, in any of five formats"), self._ask_where),
            "delete": (self.tr("De&lete"), self.tr("Delete the imported model (Delete)"), self._delete),
        }
        result = {}
        for name, (text, tip, act) in acts.items():
            action = result[name] = QAction(text, self.table)
            action.setToolTip(tip)
            action.triggered.connect(act)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.table.addAction(action)
        result["delete"].setShortcut(QKeySequence(Qt.Key.Key_Delete))
        result["rename"].setShortcut(QKeySequence(Qt.Key.Key_F2))
        return result

    def _make_buttons(self) -> dict[str, QPushButton]:
        result = {}
        for name in ("use", "import", "export"):
            action = self._actions[name]
            button = QPushButton(action.text(), self)
            title = action.text().replace("&", "").rstrip("…")
            result[name] = named(button, f"{name}Model", title, action.toolTip())
            button.clicked.connect(action.trigger)
        more = QPushButton(self.tr("Mo&re"), self)
        tip = self.tr("Compare, rename, duplicate or delete the selected model")
        result["more"] = named(more, "moreModel", self.tr("More that can be done with the model"), tip)
        more.setMenu(self._menu)
        return result

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Vertical, self, childrenCollapsible=False)
        for part, (widget, stretch) in enumerate(((self.table, 3), (self.card, 2))):
            halves.addWidget(widget)
            halves.setStretchFactor(part, stretch)
        row = filled(QHBoxLayout(), *self._buttons.values(), 1, spacing=6)
        filled(QVBoxLayout(self), row, (halves, 1), spacing=8, margins=(0, 8, 0, 0))

    @property
    def selected(self) -> ModelRow | None:
        """The row that is selected."""
        indexes = self.table.selectionModel().selectedRows()
        return self.model.rows[indexes[0].row()] if indexes else None

    def showEvent(self, event: QShowEvent) -> None:
        """Look which models there are now."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.reload)

    def reload(self, select: str = "") -> None:
        """Read the models anew, beside the window, and select the one called ``select``, or what was selected."""
        self._wanted = select or self._wanted
        self._tasks.start("list the models", lambda _: read_models(), self._show, self.failed.emit)

    def _show(self, rows: list[ModelRow]) -> None:
        selected = self.selected.model.name if self.selected is not None else ""
        names = [row.model.name for row in rows]
        wanted = next((name for name in (self._wanted, selected, *names) if name in names), "")
        self._wanted = ""
        self.model.show_rows([replace(row, speed=self._speeds.get(_key(row))) for row in rows])
        self._show_used()
        if wanted:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(names.index(wanted), 0), flags)
        self._on_selection()
        for row in self.model.rows:
            if row.card is not None and row.speed is None:
                self._measure(row)

    def _measure(self, row: ModelRow) -> None:
        def done(speed: float) -> None:
            self._speeds[_key(row)] = speed
            for at, each in enumerate(self.model.rows):
                if _key(each) == _key(row):
                    self.model.show_row(at, replace(each, speed=speed))

        kind = f"measure {row.model.path}"
        self._measuring.start(kind, lambda task: measured_speed(row.model, task), done, lambda _: None)

    def _show_used(self) -> None:
        recogniser = self._active_model.recogniser
        self.model.show_used("" if recogniser is None else str(recogniser.model.path))

    def _on_selection(self) -> None:
        row = self.selected
        is_readable = row is not None and row.card is not None
        is_imported = row is not None and row.is_imported
        for name in ("use", "compare", "duplicate", "export"):
            self._actions[name].setEnabled(is_readable)
        for name in ("rename", "delete"):
            self._actions[name].setEnabled(is_imported)
        for name in ("use", "export"):
            self._buttons[name].setEnabled(is_readable)
        self._buttons["more"].setEnabled(row is not None)
        if row is None or row.card is None:
            self.card.setPlainText("" if row is None else row.problem)
        else:
            self.card.setPlainText(card_in_words(row.card, row.model.path))

    def _open_menu(self, at: QPoint) -> None:
        if self.selected is not None:
            self._menu.popup(self.table.viewport().mapToGlobal(at))

    def _use(self) -> None:
        if (row := self.selected) is not None:
            self._open(row.model, partial(self._let_read, row.model))

    def _let_read(self, model: LibraryModel, recogniser: Recogniser) -> None:
        if model.origin is Origin.SHIPPED:
            self._active_model.use_shipped()
        else:
            self._active_model.use(recogniser, model.name)
        draw = {self.tr("&Draw"): self._services.requests.drawing_requested.emit}
        self.offered.emit(self.tr("“{name}” reads the canvas now.").format(name=model.name), draw)

    def _compare(self) -> None:
        if (row := self.selected) is not None:
            asked = self._services.requests.comparison_model_requested
            self._open(row.model, lambda recogniser: asked.emit(recogniser, row.model.name))

    def _open(self, model: LibraryModel, done: Callable[[Recogniser], None]) -> None:
        self._tasks.start("open a model", lambda _: Recogniser.open(model.path), done, self.failed.emit)

    def _ask_name(self, title: str, name: str, then: Callable[[str], object]) -> None:
        dialog = QInputDialog(self)
        dialog.setObjectName("modelNameDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(name)
        dialog.textValueSelected.connect(then)
        dialog.open()

    def _ask_new_name(self) -> None:
        if (row := self.selected) is not None and row.is_imported:
            self._ask_name(self.tr("Rename the model"), row.model.name, partial(self.rename, row.model))

    def rename(self, model: LibraryModel, name: str) -> None:
        """Give ``model`` the name ``name``; if it is in use, it stays so."""
        is_used = self.model.used == str(model.path)

        def done(renamed: LibraryModel) -> None:
            self.reload(renamed.name)
            if is_used:
                self._open(renamed, lambda recogniser: self._active_model.use(recogniser, renamed.name))

        self._keep(f"rename {model.name}", lambda _: rename_model(model.name, name.strip()), done)

    def _ask_copy_name(self) -> None:
        if (row := self.selected) is not None:
            taken = {each.model.name.casefold() for each in self.model.rows}
            first = self.tr("{name} copy").format(name=row.model.name)
            name = next(each for n in range(1, len(taken) + 2)
                        if (each := first if n == 1 else f"{first} {n}").casefold() not in taken)  # fmt: skip
            self._ask_name(self.tr("Duplicate the model"), name, partial(self.duplicate, row.model))

    def duplicate(self, model: LibraryModel, name: str) -> None:
        """Copy ``model`` under the name ``name``."""
        self._keep(
            f"duplicate {model.name}", lambda _: duplicate_model(model, name.strip()),
            lambda copy: self.reload(copy.name),
        )  # fmt: skip

    def _ask_what_to_import(self) -> None:
        shown = self.tr("Models ({pattern})").format(pattern="*.digitpad")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a model"), "", shown)
        if name:
            self.import_from(Path(name))

    def import_from(self, path: Path) -> None:
        """Check the model at ``path`` and copy it into the library."""

        def done(model: LibraryModel) -> None:
            self.reload(model.name)
            self.told.emit(self.tr("Imported as “{name}”.").format(name=model.name))

        self._keep(f"import {path}", lambda _: import_model(path), done)

    def _delete(self) -> None:
        if (row := self.selected) is not None and row.is_imported:
            self.delete(row.model)

    def delete(self, model: LibraryModel) -> None:
        """Take ``model`` away, and offer to bring it back; if it is in use, the program's own reads instead."""
        is_used = self.model.used == str(model.path)

        def done(hidden: Path) -> None:
            if is_used:
                self._active_model.use_shipped()
            self.reload()
            undo = {self.tr("&Undo"): partial(self._bring_back, model, hidden, is_used=is_used)}
            self.offered.emit(self.tr("The model “{name}” was deleted.").format(name=model.name), undo)

        self._keep(f"delete {model.name}", lambda _: discard_model(model.name), done)

    def _bring_back(self, model: LibraryModel, hidden: Path, *, is_used: bool) -> None:
        def done(restored: LibraryModel) -> None:
            self.reload(restored.name)
            if is_used:
                self._open(restored, lambda recogniser: self._active_model.use(recogniser, restored.name))

        self._keep(f"bring back {model.name}", lambda _: restore_model(model.name, hidden), done)

    def _keep(self, kind: str, work: Callable[[Task], Any], done: Callable[[Any], None]) -> None:
        self._tasks.start(kind, work, done, self.failed.emit, must_finish=True)

    def _ask_where(self) -> None:
        row = self.selected
        if row is None:
            return
        title = self.tr("Export the model")
        name, chosen = QFileDialog.getSaveFileName(self, title, row.model.name, ";;".join(FILTERS))
        if not name:
            return
        target = with_ending(name, chosen)
        if target != name and ending_of(target) != FOLDER and Path(target).exists():  # the dialog did not ask
            words = self.tr("{name} is there already; choose another name.")
            self.failed.emit(words.format(name=Path(target).name))
            return
        self.export(row.model, target)

    def export(self, model: LibraryModel, target: str) -> None:
        """Write ``model`` to ``target``, beside the window; its ending chooses the format."""
        shown = Path(target).name
        try:
            takes_long = ending_of(target) not in WITHOUT_TRAINER
        except DigitpadError as error:
            self.failed.emit(words_of(error))
            return
        if takes_long:
            self.told.emit(self.tr("Exporting as {name}; that takes some seconds.").format(name=shown))

        def work(task: Task) -> str:
            export_model(model.path, target, should_stop=task.is_cancelled)
            return self.tr("Exported as {name}.").format(name=shown)

        self._exports.start(f"export {target}", work, self.told.emit, self.failed.emit)

    def shut_down(self) -> None:
        """End what is under way; exports leave nothing behind."""
        for tasks in (self._tasks, self._measuring, self._exports):
            tasks.close()


def _key(row: ModelRow) -> tuple[str, int]:
    return str(row.model.path), row.size


def _table(model: ModelsModel, parent: QWidget) -> QTableView:
    table = row_table("models", QCoreApplication.translate("ModelsPage", "Models"), model, parent)
    table.setWordWrap(False)
    table.setMinimumHeight(90)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setMinimumSectionSize(56)
    for column in range(len(COLUMNS)):
        text = str(model.headerData(column, Qt.Orientation.Horizontal))
        header.resizeSection(column, max(_WIDTHS[column], header.fontMetrics().horizontalAdvance(text) + 24))
    header.setStretchLastSection(True)
    return table
