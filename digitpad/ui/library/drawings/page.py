"""The page of drawings: the grid with what chooses, describes, changes, imports and exports. In the window's thread."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from digitpad.core.drawings.database import AS_SHIPPED, FILE_NAME, Drawings
from digitpad.core.drawings.drawing import Drawing
from digitpad.core.drawings.export import FORMATS
from digitpad.core.drawings.filter import Filter
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture
from digitpad.ui.library.drawings.changes import Changes
from digitpad.ui.library.drawings.details import Details
from digitpad.ui.library.drawings.empty_state import EmptyState
from digitpad.ui.library.drawings.filter_bar import ClassBar, FilterBar
from digitpad.ui.library.drawings.grid import DrawingsGrid, DrawingsModel
from digitpad.ui.library.drawings.thumbnails import Thumbnails
from digitpad.ui.library.drawings.transfer import Transfer, format_names
from digitpad.ui.library.drawings.words import label_words
from digitpad.ui.services.services import Services
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.words import words_of

_READ, _CONTENT = "read the drawings", "read a drawing"


class _Found(NamedTuple):
    """What was read of the drawings of one profile."""

    rows: Sequence[Drawing]
    counts: Mapping[int | None, int]
    days: Sequence[str]
    models: Sequence[str]


class DrawingsPage(QWidget):
    """The drawings of the profile in use.

    Attributes:
        changes: what the user changes, with undo.
        import_button, export_button: open menus; whoever has room for them shows them.
    """

    told = Signal(str)
    undoable = Signal(str)  # a sentence on what was done, which undo takes back
    failed = Signal(str)
    draw_asked = Signal()
    canvas_asked = Signal(object, str)  # Ink or Picture, and what the step of undo is called
    loaded = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._teaching = services, services.teaching
        self._tasks = TaskRunner(self)
        self._is_stale, self._profile = True, -1
        self._has_warned = False  # that nothing can be changed
        self._has_read = False
        self._counts: Mapping[int | None, int] = {}
        self.changes = Changes(self._teaching, self)
        self.thumbnails = Thumbnails(self)
        self.model = DrawingsModel(self)
        self.grid = DrawingsGrid(self.model, self.thumbnails, services.themes, self)
        named(self.grid, "drawings", self.tr("My digits"))
        self.classes = ClassBar(self)
        self.filter = FilterBar(self.classes, self)
        self.details = Details(services.themes, self)
        self.transfer = Transfer(self._teaching, self)
        self.empty = EmptyState(self)
        self.import_button, self.export_button = self._make_buttons()
        self._stack = QStackedWidget(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()

    def _make_buttons(self) -> tuple[QPushButton, QPushButton]:
        importing, exporting = QMenu(self), QMenu(self)
        self.transfer.import_menu(importing)
        for name, text in format_names().items():
            exporting.addAction(f"{text}…", partial(self._ask_where_to_export, name))
        tip = self.tr("Add drawings from a file or a folder: ink, pictures, NumPy arrays, IDX")
        first = named(QPushButton(self.tr("&Import"), self), "importDrawings", self.tr("Import drawings"), tip)
        first.setMenu(importing)
        tip = self.tr("Write the drawings that are shown to a file, with a description beside it")
        second = named(QPushButton(self.tr("E&xport"), self), "exportDrawings", self.tr("Export drawings"), tip)
        second.setMenu(exporting)
        return first, second

    def _lay_out(self) -> None:
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.empty)
        middle = filled(QHBoxLayout(), (self._stack, 1), self.details, spacing=14)
        parts = (self.classes, self.filter, (middle, 1), self.transfer)
        filled(QVBoxLayout(self), *parts, spacing=8, margins=(0, 8, 0, 0))
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.grid.addActions(self.details.actions_of_grid)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._reload)
        self._teaching.changed.connect(self.reload)
        self.filter.changed.connect(self._on_filter)
        self.grid.selectionModel().selectionChanged.connect(self._on_selection)
        self.grid.label_typed.connect(self._relabel)
        self.grid.activated.connect(self._open)
        self.grid.open_typed.connect(self._open)
        self.details.label_asked.connect(self._relabel)
        self.details.teaching_asked.connect(self._set_teaching)
        self.details.open_asked.connect(self._open)
        self.details.delete_asked.connect(self._delete)
        self.changes.told.connect(self.undoable)
        self.changes.failed.connect(self.failed)
        self.transfer.told.connect(self.told)
        self.transfer.failed.connect(self.failed)
        self.transfer.imported.connect(self._on_imported)
        self.empty.draw_asked.connect(self.draw_asked)
        self.empty.all_asked.connect(self.filter.show_all)
        self._services.themes.changed.connect(self._show_thumbnails)

    @property
    def rows(self) -> Sequence[Drawing]:
        """The drawings that are shown."""
        return self.model.rows

    @property
    def digits(self) -> int:
        """How many drawings of digits the profile has."""
        return sum(count for label, count in self._counts.items() if label is not None)

    def reload(self) -> None:
        """Read the drawings anew, soon: when they are looked at."""
        self._is_stale = True
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self._soon.start()

    def _on_filter(self) -> None:
        self.grid.clearSelection()
        self.reload()

    def _reload(self) -> None:
        self._is_stale = False
        try:
            drawings = self._drawings()
            profile = self._teaching.profile if drawings is not None else self._profile
        except DigitpadError as error:
            self._show_problem(words_of(error))
            return
        if profile != self._profile:
            self.changes.forget()
            self._profile = profile
            self.grid.clearSelection()
            self.classes.show_all()
        if drawings is not None and drawings.is_read_only and not self._has_warned:
            self._has_warned = True
            self.failed.emit(self.tr("A newer Digitpad wrote these drawings: here they can only be looked at."))
        if drawings is None:
            self._show(_Found([], {}, [], []))
            return
        wanted, is_first = self.filter.wanted, not self._has_read
        self._has_read = True

        def read(_: object) -> _Found:
            return _read(drawings, wanted, profile, is_first=is_first)

        self._tasks.start(_READ, read, self._show, self._show_problem)

    def _drawings(self) -> Drawings | None:
        """Return the open database; None while there is none: to be looked at, it need not be made."""
        there = (self._services.session.folder / FILE_NAME).exists()
        return self._teaching.drawings if there else None

    def _show(self, found: _Found) -> None:
        selected = {each.id for each in self.grid.selected}
        at, place = self.grid.currentIndex().row(), self.grid.verticalScrollBar().value()
        self._counts = found.counts
        self._show_thumbnails()
        self.model.show_rows(found.rows)
        self.classes.show_counts(found.counts)
        self.filter.show_choices(found.days, found.models)
        self.export_button.setEnabled(bool(found.rows))
        is_own = self._profile != AS_SHIPPED
        self.import_button.setEnabled(is_own)
        self._stack.setCurrentWidget(self.grid if found.rows else self.empty)
        if not found.rows:
            if not is_own:
                self.empty.say_as_shipped()
            elif self.filter.is_filtering and found.counts:
                self.empty.say_none_shown()
            else:
                self.empty.say_none_yet()
        self.grid.verticalScrollBar().setValue(place)
        if selected:
            self.grid.select(selected, at)
        self._on_selection()
        self.loaded.emit()

    def _show_problem(self, sentence: str) -> None:
        self._show(_Found([], {}, [], []))
        self.empty.say_problem(sentence)

    def _show_thumbnails(self) -> None:
        try:
            drawings = self._drawings()
        except DigitpadError:
            drawings = None
        self.thumbnails.show_from(drawings, self._services.themes.colours, self.devicePixelRatioF())

    def _on_selection(self) -> None:
        selected = self.grid.selected
        self.details.show_selected(selected)
        if len(selected) == 1:
            self._with_content(selected[0], self.details.show_content)
        else:
            self._tasks.cancel(_CONTENT)

    def _with_content(self, drawing: Drawing, then: object) -> None:
        assert callable(then)
        drawings = self._teaching.drawings
        self._tasks.start(_CONTENT, lambda _: drawings.content(drawing.id), then, self.failed.emit)

    def _open(self) -> None:
        selected = self.grid.selected
        if len(selected) == 1:
            name = self.tr("Drawing of {label}").format(label=label_words(selected[0].label))

            def done(content: Ink | Picture) -> None:
                self.canvas_asked.emit(content, name)

            self._with_content(selected[0], done)

    def _relabel(self, label: int | None) -> None:
        self.changes.relabel(self.grid.selected, label)

    def _set_teaching(self, teaches: bool) -> None:
        self.changes.set_teaching(self.grid.selected, teaches=teaches)

    def _delete(self) -> None:
        self.changes.delete(self.grid.selected)

    def _on_imported(self, numbers: Sequence[int], words: str) -> None:
        if numbers:
            self.changes.imported(numbers)
            self.undoable.emit(words)
        else:
            self.told.emit(words)

    def _ask_where_to_export(self, name: str) -> None:
        try:
            owner = self._teaching.drawings.profiles().get(self._profile, "")
        except DigitpadError as error:
            self.failed.emit(words_of(error))
            return
        self.transfer.ask_where_to_export(FORMATS[name], list(self.rows), owner)

    def shut_down(self) -> None:
        """End the threads."""
        self._tasks.close()
        self.transfer.shut_down()
        self.thumbnails.close()


def _read(drawings: Drawings, wanted: Filter, profile: int, *, is_first: bool) -> _Found:
    if is_first and not drawings.is_read_only:
        with contextlib.suppress(DigitpadError):  # what cannot be tidied up can be shown all the same
            drawings.purge()
    rows = drawings.find(wanted, profile=profile)
    return _Found(rows, drawings.counts(profile), drawings.days(profile), drawings.models(profile))
