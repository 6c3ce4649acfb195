"""Images to choose from and what can be done with one: onto the canvas, another label, out of the training."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.inference.prediction import CLASSES
from digitpad.ui.evaluate.examples.examples import ITEM, ImageGrid, Item, ItemModel
from digitpad.ui.widgets.theme import ThemeManager


@dataclass(frozen=True, slots=True, eq=False)
class Selection:
    """A group of images under one title."""

    title: str
    items: Sequence[Item]
    empty: str = "There are none."


class GalleryPanel(QWidget):
    """Shows one of several groups of images."""

    canvas_asked = Signal(object)  # Item
    mark_asked = Signal(object, object)  # Item, and the right label or None: to be left out
    unmark_asked = Signal(object)  # Item

    def __init__(
        self, name: str, title: str, mark_of: Callable[[Item], str], themes: ThemeManager, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.model = ItemModel(mark_of, self)
        self.grid = ImageGrid(self.model, themes, self)
        self.grid.setObjectName(name)
        self.grid.setAccessibleName(title)
        self.choice = QComboBox(self)
        self.choice.setObjectName(f"{name}Choice")
        self.choice.setAccessibleName("Which images")
        self._selections: list[Selection] = []
        self._empty = _muted(self)
        self._detail = _muted(self)
        self._can_mark = self._has_more = False
        self._make_buttons(name)
        self._lay_out()
        self.choice.currentIndexChanged.connect(self._show_selection)
        self.grid.activated.connect(self._on_activated)
        self.grid.selectionModel().currentChanged.connect(self._on_current)
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.grid.customContextMenuRequested.connect(self._show_menu)
        self.show_selections([], can_mark=False)

    def _make_buttons(self, name: str) -> None:
        self._open = _button("&Open on the canvas", f"{name}Open", "Show this image on the Draw tab (Return)", self)
        self._correct = _button("&Right label", f"{name}Correct", "Say which digit this is; training heeds it", self)
        self._leave_out = _button("&Leave out", f"{name}LeaveOut", "Keep this image out of every training", self)
        self._unmark = _button("&Take back", f"{name}Unmark", "Forget what was said about this image", self)
        self._digits = QMenu(self._correct)
        for digit in range(CLASSES):
            self._digits.addAction(f"&{digit}", partial(self._ask_mark, digit))
        self._correct.setMenu(self._digits)
        self._open.clicked.connect(self._ask_canvas)
        self._leave_out.clicked.connect(lambda: self._ask_mark(None))
        self._unmark.clicked.connect(self._ask_unmark)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self._open, self._correct, self._leave_out, self._unmark):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.choice)
        layout.addWidget(self._empty)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self._detail)
        layout.addLayout(row)

    @property
    def item(self) -> Item | None:
        """The image that is chosen."""
        index = self.grid.currentIndex()
        return index.data(ITEM) if index.isValid() else None

    def show_selections(self, selections: Sequence[Selection], *, can_mark: bool) -> None:
        """Offer ``selections`` and show the first; ``can_mark`` if labels of this data can be corrected."""
        self._can_mark, self._has_more = can_mark, False
        self._selections = list(selections)
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems([_entry(each) for each in selections])
        self.choice.blockSignals(False)
        self.choice.setVisible(bool(selections))
        self._show_selection()

    def show_more(self, selection: Selection) -> None:
        """Show ``selection`` in the last place, instead of the one that was shown there in the same way before."""
        if self._has_more:
            self._selections.pop()
            self.choice.removeItem(self.choice.count() - 1)
        self._has_more = True
        self._selections.append(selection)
        self.choice.addItem(_entry(selection))
        self.choice.setCurrentIndex(self.choice.count() - 1)
        self._show_selection()

    def refresh(self) -> None:
        """Marks have changed."""
        self.model.refresh()
        self._on_current()

    def _show_selection(self) -> None:
        at = self.choice.currentIndex()
        selection = self._selections[at] if 0 <= at < len(self._selections) else None
        self.model.show_items([] if selection is None else selection.items)
        self._empty.setText("Press Evaluate to see images here." if selection is None else selection.empty)
        self._empty.setVisible(not self.model.items)
        self.grid.setVisible(bool(self.model.items))
        self._empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._on_current()

    def _on_current(self) -> None:
        item = self.item
        mark = "" if item is None else self.model.mark_of(item)
        hint = "Choose an image to see more of it." if self.model.items else ""
        self._detail.setText(hint if item is None else item.in_words(mark))
        self._open.setEnabled(item is not None)
        self._correct.setEnabled(item is not None and self._can_mark)
        self._leave_out.setEnabled(item is not None and self._can_mark)
        self._unmark.setEnabled(bool(mark))

    def _on_activated(self) -> None:
        self._ask_canvas()

    def _ask_canvas(self) -> None:
        if (item := self.item) is not None:
            self.canvas_asked.emit(item)

    def _ask_mark(self, label: int | None) -> None:
        if (item := self.item) is not None and self._can_mark:
            self.mark_asked.emit(item, label)

    def _ask_unmark(self) -> None:
        if (item := self.item) is not None:
            self.unmark_asked.emit(item)

    def _show_menu(self, place: QPoint) -> None:
        if self.item is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("&Open on the canvas", self._ask_canvas)
        if self._can_mark:
            menu.addMenu(self._digits).setText("&Right label")
            menu.addAction("&Leave out of training", lambda: self._ask_mark(None))
        if self._unmark.isEnabled():
            menu.addAction("&Take back", self._ask_unmark)
        menu.popup(self.grid.viewport().mapToGlobal(place))


def _entry(selection: Selection) -> str:
    return f"{selection.title} ({len(selection.items)})"


def _button(text: str, name: str, tip: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setAccessibleName(text.replace("&", ""))
    button.setToolTip(tip)
    return button


def _muted(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return label
