"""The page of models: the table, the card of the selected one, and what can be done with it. In the window's thread.

Files are read, written and measured in threads of task runners.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.models.conventions.imported import Imported
from digitpad.core.models.library import LibraryModel
from digitpad.ui.library.models.card_text import card_in_words
from digitpad.ui.library.models.comparison import MOST, ModelComparison
from digitpad.ui.library.models.first_look import FirstLookPage
from digitpad.ui.library.models.model_files import KNOWN, ModelFiles
from digitpad.ui.library.models.rows import ModelRow, ModelsModel, measured_speed, read_models
from digitpad.ui.library.models.table import WaitingRow, models_table
from digitpad.ui.services.services import Services
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.widgets.basics import filled, named


class ModelsPage(QWidget):
    """Lists all models."""

    told = Signal(str)
    offered = Signal(str, object)  # a sentence, and by their texts what can be done about it
    failed = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._active_model = services, services.active_model
        self.files = ModelFiles(services, self)
        self._tasks = TaskRunner(self, one_at_a_time=True)  # or an older look could come after a newer one
        self._measuring = TaskRunner(self, one_at_a_time=True)
        self._speeds: dict[tuple[str, int], float] = {}
        self._wanted = ""  # the model that is to be selected when it appears
        self.model = ModelsModel(self)
        self.table = models_table(self.model, self)
        self.card = named(QPlainTextEdit(self, readOnly=True), "modelCard", self.tr("Card of the selected model"))
        self.card.setPlaceholderText(self.tr("Select a model to read its card."))
        self.card.setTabChangesFocus(True)
        self._actions = self._make_actions()
        self._menu = named(QMenu(self), "modelMenu", self.tr("What can be done with the model"))
        self._menu.addActions(list(self._actions.values()))
        self._buttons = self._make_buttons()
        self._waiting = WaitingRow(self)
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.activated.connect(self._actions["use"].trigger)
        self._active_model.changed.connect(self._show_used)
        self.files.changed.connect(self.reload)
        self.files.told.connect(self.told)
        self.files.offered.connect(self.offered)
        self.files.failed.connect(self.failed)
        self.files.waiting.connect(self._waiting.wait_for)
        self.files.looked.connect(self._show_look)
        self._on_selection()

    def _make_actions(self) -> dict[str, QAction]:
        files = self.files
        acts: dict[str, tuple[str, str, Callable[[LibraryModel], object]]] = {
            "use": (self.tr("&Use"), self.tr("Let the selected model read the canvas (Return)"), files.use),
            "look": (self.tr("First &look…"), self.tr("See again how the imported model is asked"), files.look),
            "beside": (
                self.tr("Ask &beside"),
                self.tr("Ask it beside the model in use, in the Draw tab"),
                files.compare,
            ),
            "rename": (self.tr("&Rename…"), self.tr("Give the imported model another name (F2)"), files.ask_new_name),
            "duplicate": (self.tr("D&uplicate…"), self.tr("Copy it under another name"), self._ask_copy_name),
            "export": (self.tr("E&xport…"), self.tr("Write it to a file, in any of five formats"), files.ask_where),
            "delete": (self.tr("De&lete"), self.tr("Delete the imported model (Delete)"), files.delete),
        }
        result = {}
        for name, (text, tip, act) in acts.items():
            action = result[name] = QAction(text, self.table)
            action.setToolTip(tip)
            action.triggered.connect(partial(self._with_selected, act))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.table.addAction(action)
        result["compare"] = compare = QAction(self.tr("&Compare…"), self.table)
        compare.setToolTip(self.tr("See the selected models side by side; a single one beside the one in use"))
        compare.triggered.connect(self.compare)
        self.table.addAction(compare)
        result["delete"].setShortcut(QKeySequence(Qt.Key.Key_Delete))
        result["rename"].setShortcut(QKeySequence(Qt.Key.Key_F2))
        return result

    def _make_buttons(self) -> dict[str, QPushButton]:
        result = {}
        texts = {
            "use": (self._actions["use"].text(), self._actions["use"].toolTip(), self._actions["use"].trigger),
            "compare": (self._actions["compare"].text(), self._actions["compare"].toolTip(),
                        self._actions["compare"].trigger),
            "export": (self._actions["export"].text(), self._actions["export"].toolTip(),
                       self._actions["export"].trigger),
        }  # fmt: skip
        for name, (text, about, act) in texts.items():
            button = QPushButton(text, self)
            object_name = "compareModels" if name == "compare" else f"{name}Model"
            result[name] = named(button, object_name, text.replace("&", "").rstrip("…"), about)
            button.clicked.connect(act)
        brought = QPushButton(self.tr("&Import"), self)
        tip = self.tr("Bring your own model: {endings}, or the folder of a SavedModel").format(endings=", ".join(KNOWN))
        result["import"] = named(brought, "importModel", self.tr("Import a model"), tip)
        menu = QMenu(brought)
        menu.addAction(self.tr("A &file…"), self.files.ask_what_to_import)
        menu.addAction(self.tr("The f&older of a SavedModel…"), partial(self.files.ask_what_to_import, folder=True))
        brought.setMenu(menu)
        more = QPushButton(self.tr("Mo&re"), self)
        tip = self.tr("Rename, duplicate or delete the selected model, or ask it beside the one in use")
        result["more"] = named(more, "moreModel", self.tr("More that can be done with the model"), tip)
        more.setMenu(self._menu)
        return result

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Vertical, self, childrenCollapsible=False)
        for part, (widget, stretch) in enumerate(((self.table, 3), (self.card, 2))):
            halves.addWidget(widget)
            halves.setStretchFactor(part, stretch)
        order = ("use", "compare", "import", "export", "more")
        row = filled(QHBoxLayout(), *(self._buttons[name] for name in order), 1, spacing=6)
        filled(QVBoxLayout(self), row, self._waiting, (halves, 1), spacing=8, margins=(0, 8, 0, 0))

    @property
    def chosen(self) -> list[ModelRow]:
        """The rows that are selected, from the first to the last."""
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.rows[place] for place in places]

    @property
    def selected(self) -> ModelRow | None:
        """The row that is selected; None if several are."""
        chosen = self.chosen
        return chosen[0] if len(chosen) == 1 else None

    @property
    def compared(self) -> list[ModelRow]:
        """The rows that can be compared: those that are selected, or a single one and the one in use."""
        rows = self.chosen
        if len(rows) == 1:
            used = [row for row in self.model.rows if str(row.model.path) == self.model.used]
            rows = [*used, *rows] if used != rows else []
        return rows if 2 <= len(rows) <= MOST and all(row.card is not None for row in rows) else []

    def compare(self) -> None:
        """Show the models side by side that can be compared."""
        if rows := self.compared:
            page = ModelComparison(rows, self._services, self.window())
            page.canvas_asked.connect(partial(self.files.ask_both, [row.model for row in rows]))
            page.evaluation_asked.connect(partial(self.files.evaluate, [row.model for row in rows]))
            page.show()

    def _show_look(self, model: LibraryModel, imported: Imported) -> None:
        page = FirstLookPage(model, imported, self.window())
        page.use_asked.connect(partial(self.files.use, model))
        page.evaluation_asked.connect(partial(self.files.evaluate_alone, model))
        page.comparison_asked.connect(self.compare)
        page.changed.connect(partial(self.files.ask_anew, model))
        page.show()

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
        self._on_selection()

    def _on_selection(self) -> None:
        row, chosen = self.selected, self.chosen
        is_readable = row is not None and row.card is not None
        is_imported = row is not None and row.is_imported
        for name in ("use", "beside", "duplicate", "export"):
            self._actions[name].setEnabled(is_readable)
        for name in ("rename", "delete"):
            self._actions[name].setEnabled(is_imported)
        self._actions["look"].setEnabled(row is not None and row.card is not None and row.card.imported is not None)
        self._actions["compare"].setEnabled(bool(self.compared))
        for name in ("use", "compare", "export"):
            self._buttons[name].setEnabled(self._actions[name].isEnabled())
        self._buttons["more"].setEnabled(row is not None)
        if len(chosen) > 1:
            self.card.setPlainText(
                self.tr("%n model(s) selected. Compare shows two to four side by side.", "", len(chosen))
            )
        elif row is None or row.card is None:
            self.card.setPlainText("" if row is None else row.problem)
        else:
            self.card.setPlainText(card_in_words(row.card, row.model.path))

    def _open_menu(self, at: QPoint) -> None:
        if self.chosen:
            self._menu.popup(self.table.viewport().mapToGlobal(at))

    def _with_selected(self, act: Callable[[LibraryModel], object]) -> None:
        if (row := self.selected) is not None:
            act(row.model)

    def _ask_copy_name(self, model: LibraryModel) -> None:
        self.files.ask_copy_name(model, [row.model.name for row in self.model.rows])

    def shut_down(self) -> None:
        """End what is under way; exports leave nothing behind."""
        self.files.shut_down()
        for tasks in (self._tasks, self._measuring):
            tasks.close()


def _key(row: ModelRow) -> tuple[str, int]:
    return str(row.model.path), row.size
