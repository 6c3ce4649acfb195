"""Groups of images to choose from, and what can be done with one: onto the canvas, another label, out of training."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from digitpad.core.evaluation.describe import example_in_words
from digitpad.core.evaluation.examples import Example
from digitpad.ui.evaluate.examples.grid import ITEM, ExampleGrid, ExampleModel
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.theme import ThemeManager


@dataclass(frozen=True, slots=True, eq=False)
class ExampleGroup:
    """A group of images under one title."""

    title: str
    items: Sequence[Example]
    empty: str = "There are none."


class ExamplePanel(QWidget):
    """Shows one of several groups of images.

    Args:
        name: the grid's object name.
        title: for those who cannot see the grid.
        mark_of: says what an image is marked as; nothing if it is not.
    """

    canvas_requested = Signal(object)  # Example
    correction_requested = Signal(object, object)  # Example, and the index of the right label, or None: left out
    undo_requested = Signal(object)  # Example

    def __init__(
        self, name: str, title: str, mark_of: Callable[[Example], str], themes: ThemeManager, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.model = ExampleModel(mark_of, self)
        self.grid = named(ExampleGrid(self.model, themes, self), name, title)
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.choice = named(QComboBox(self), f"{name}Choice", "Which images")
        self._groups: list[ExampleGroup] = []
        self._empty, self._detail = _muted(self), _muted(self)
        self._empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._can_mark = self._has_more = False
        self._lay_out(name)
        self.choice.currentIndexChanged.connect(self._show_group)
        self.grid.activated.connect(lambda: self._emit(self.canvas_requested))
        self.grid.selectionModel().currentChanged.connect(self._on_current)
        self.show_groups([])

    def _lay_out(self, name: str) -> None:
        row = filled(QHBoxLayout(), spacing=6)

        def action(suffix: str, text: str, tip: str, signal: SignalInstance | None, *arguments: object) -> QAction:
            made = QAction(text, self)
            made.setToolTip(tip)
            made.triggered.connect(lambda: self._emit(signal, *arguments))
            button = QToolButton(self, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setDefaultAction(made)
            button.setProperty("large", True)  # for the style sheet
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(named(button, name + suffix, text.replace("&", ""), tip))
            self.grid.addAction(made)
            return made

        corrected, undone = self.correction_requested, self.undo_requested
        self._open = action("Open", "&Open on the canvas", "Show this image on the Draw tab (Return)",
                            self.canvas_requested)  # fmt: skip
        self._labels = QMenu(self)
        self._correct = action("Correct", "&Right label", "Say which digit this is; training heeds it", None)
        self._correct.setMenu(self._labels)
        self._leave_out = action("LeaveOut", "&Leave out", "Keep this image out of every training", corrected, None)
        self._unmark = action("Unmark", "&Take back", "Forget what was said about this image", undone)
        row.addStretch(1)
        parts = (self.choice, self._empty, (self.grid, 1), self._detail, row)
        filled(QVBoxLayout(self), *parts, spacing=6, margins=(0, 8, 0, 0))

    @property
    def item(self) -> Example | None:
        """The image that is chosen."""
        index = self.grid.currentIndex()
        return index.data(ITEM) if index.isValid() else None

    def show_groups(self, groups: Sequence[ExampleGroup], names: Sequence[str] = (), *, can_mark: bool = False) -> None:
        """Offer ``groups`` and show the first; ``can_mark`` if labels can be corrected, to one of the ``names``."""
        self._can_mark, self._has_more, self.model.names = can_mark, False, names
        self._labels.clear()
        for index, name in enumerate(names):
            self._labels.addAction(f"&{name}", partial(self._emit, self.correction_requested, index))
        self._groups = list(groups)
        with QSignalBlocker(self.choice):
            self.choice.clear()
            self.choice.addItems([f"{each.title} ({len(each.items)})" for each in groups])
        self.choice.setVisible(bool(groups))
        self._show_group()

    def show_more(self, group: ExampleGroup) -> None:
        """Show ``group`` in the last place, instead of the one that was shown there in the same way before."""
        if self._has_more:
            self._groups.pop()
            self.choice.removeItem(self.choice.count() - 1)
        self._has_more = True
        self._groups.append(group)
        self.choice.addItem(f"{group.title} ({len(group.items)})")
        self.choice.setCurrentIndex(self.choice.count() - 1)
        self._show_group()

    def refresh(self) -> None:
        """Marks have changed."""
        self.model.refresh()
        self._on_current()

    def _show_group(self) -> None:
        at = self.choice.currentIndex()
        group = self._groups[at] if 0 <= at < len(self._groups) else None
        self.model.show_items([] if group is None else group.items)
        self._empty.setText("Press Evaluate to see images here." if group is None else group.empty)
        self._empty.setVisible(not self.model.items)
        self.grid.setVisible(bool(self.model.items))
        self._on_current()

    def _on_current(self) -> None:
        item = self.item
        mark = "" if item is None else self.model.mark_of(item)
        hint = "Choose an image to see more of it." if self.model.items else ""
        self._detail.setText(hint if item is None else example_in_words(item, self.model.names, mark))
        self._open.setEnabled(item is not None)
        for action in (self._correct, self._leave_out):
            action.setEnabled(item is not None and self._can_mark)
        self._unmark.setEnabled(bool(mark))

    def _emit(self, signal: SignalInstance | None, *arguments: object) -> None:
        if signal is not None and (item := self.item) is not None:
            signal.emit(item, *arguments)


def _muted(parent: QWidget) -> QLabel:
    label = QLabel(parent, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return label
