"""A grid of images with their labels and predictions, in reach of mouse, keys and screen readers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from digitpad.core.alphabet import DIGITS
from digitpad.core.evaluation.describe import example_in_words, example_title, percent
from digitpad.core.evaluation.examples import Example
from digitpad.ui.widgets.colours import digit_image, wrong_colour
from digitpad.ui.widgets.theme import ThemeManager, tabular
from digitpad.ui.widgets.words import translated

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole

ITEM: Final = int(ItemRole.UserRole)
_SIDE: Final = 56  # logical pixels of an image
_LINE: Final = 16
_RIM: Final = 6
_CELL: Final = QSize(_SIDE + 4 * _RIM, _SIDE + 2 * _LINE + 3 * _RIM)


class ExampleModel(QAbstractListModel):
    """Images for a list view.

    Attributes:
        items: the images, in their order.
        names: of the classes.
        mark_of: says what the user has marked an image as; nothing if it is not.
    """

    def __init__(self, mark_of: Callable[[Example], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[Example] = []
        self.names: Sequence[str] = DIGITS.labels
        self.mark_of = mark_of

    def show_items(self, items: Sequence[Example]) -> None:
        """Show ``items``, in this order."""
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()

    def refresh(self) -> None:
        """Marks have changed."""
        if self.items:
            self.dataChanged.emit(self.index(0), self.index(len(self.items) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many items there are."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        """Return what an item is, or says."""
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role in (ItemRole.DisplayRole, ItemRole.ToolTipRole, ItemRole.AccessibleTextRole):
            return translated(example_in_words(item, self.names, self.mark_of(item)))
        return None


class _ExampleDelegate(QStyledItemDelegate):
    """Paints an item: the image, the labels below it, the confidence, and a frame around what is marked."""

    def __init__(self, model: ExampleModel, themes: ThemeManager, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._themes = model, themes
        self._pictures: dict[int, tuple[Example, QImage]] = {}
        themes.changed.connect(self._pictures.clear)
        model.modelReset.connect(self._pictures.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return _CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item, colours, area = self._model.items[index.row()], self._themes.colours, QRectF(option.rect)
        mark, frame = self._model.mark_of(item), area.adjusted(1, 1, -1, -1)
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(frame, QColor(colours.track))
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(frame)
        place = QRectF(area.left() + 2 * _RIM, area.top() + _RIM, _SIDE, _SIDE)
        painter.drawImage(place, self._picture(item))
        painter.setPen(QPen(QColor(colours.accent if mark else colours.border), 2 if mark else 1))
        painter.drawRect(place)
        line = QRectF(area.left(), place.bottom() + 2, area.width(), _LINE)
        confidence = "" if item.predicted is None else translated(percent(item.confidence, 1))
        title, below = translated(example_title(item, self._model.names)), mark or item.remark or confidence
        title_colour = wrong_colour(colours) if item.is_error else QColor(colours.text)
        for text, colour, bold in ((title, title_colour, True), (below, colours.muted, False)):
            font = tabular(option.font)
            font.setBold(bold)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)
            line.translate(0, _LINE)
        painter.restore()

    def _picture(self, item: Example) -> QImage:
        if id(item) not in self._pictures:
            self._pictures[id(item)] = (item, digit_image(item.image, self._themes.colours))
        return self._pictures[id(item)][1]


class ExampleGrid(QListView):
    """The grid. A key for a class labels the image as in the Draw tab; minus says that it is none."""

    label_typed = Signal(str)  # the name of a class, perhaps
    exclusion_typed = Signal()

    def __init__(self, model: ExampleModel, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent, uniformItemSizes=True, spacing=2)
        self.setModel(model)
        self.setItemDelegate(_ExampleDelegate(model, themes, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(_CELL.height() + 8)
        themes.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Label or exclude by a key; the others go from image to image."""
        if event.text() == "-":
            self.exclusion_typed.emit()
        elif event.text().isalnum() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.label_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by the keys stands on an image at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
