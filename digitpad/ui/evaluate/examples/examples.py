"""A grid of images with what they are said to be and what they are read as: in reach of mouse, keys and readers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from digitpad.core.data.dataset import Images
from digitpad.core.evaluation.examples import Example
from digitpad.ui.widgets.colours import digit_image, wrong_colour
from digitpad.ui.widgets.theme import ThemeManager, tabular

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole

ITEM: Final = int(ItemRole.UserRole)
_SIDE: Final = 56  # logical pixels of an image
_LINE: Final = 16
_RIM: Final = 6
_CELL: Final = QSize(_SIDE + 4 * _RIM, _SIDE + 2 * _LINE + 3 * _RIM)


@dataclass(frozen=True, slots=True, eq=False)
class Item:
    """One image of the grid.

    Attributes:
        index: its place in the source, from 0.
        image: shape (28, 28), uint8.
        label: what it is said to be, or None.
        predicted: what it is read as, or None if nobody asked.
        confidence: of the prediction.
        remark: a few words more.
    """

    index: int
    image: Images
    label: int | None
    predicted: int | None
    confidence: float = 0.0
    remark: str = ""

    @classmethod
    def of(cls, example: Example, remark: str = "") -> Item:
        """Return the item that shows ``example``."""
        return cls(example.index, example.image, example.label, example.predicted, example.confidence, remark)

    @property
    def is_wrong(self) -> bool:
        """Whether prediction and label differ."""
        return self.label is not None and self.predicted is not None and self.label != self.predicted

    @property
    def title(self) -> str:
        """What stands below the image: label, and the prediction if it is another."""
        if self.is_wrong:
            return f"{self.label} as {self.predicted}"
        return str(self.predicted if self.label is None else self.label)

    def in_words(self, mark: str) -> str:
        """Return all that is known, in one line."""
        said = f", said to be a {self.label}" if self.label is not None else ""
        read = "" if self.predicted is None else f", read as {self.predicted} ({self.confidence * 100:.1f} %)"
        more = "".join(f", {text}" for text in (self.remark, mark) if text)
        return f"Image {self.index:,}{said}{read}{more}"


class ItemModel(QAbstractListModel):
    """Items for a list view. ``mark_of`` tells what the user has marked an item as."""

    def __init__(self, mark_of: Callable[[Item], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []
        self._mark_of = mark_of

    @property
    def items(self) -> list[Item]:
        """What is shown, in its order."""
        return self._items

    def show_items(self, items: Sequence[Item]) -> None:
        """Show ``items``."""
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()

    def refresh(self) -> None:
        """Marks have changed."""
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    def mark_of(self, item: Item) -> str:
        """Return what ``item`` is marked as; nothing if it is not."""
        return self._mark_of(item)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many items there are."""
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        """Return what an item is, or says."""
        item = self._items[index.row()]
        if role == ITEM:
            return item
        if role in (ItemRole.DisplayRole, ItemRole.ToolTipRole, ItemRole.AccessibleTextRole):
            return item.in_words(self._mark_of(item))
        return None


class _ItemDelegate(QStyledItemDelegate):
    """Paints an item: the image, the digits below it, the confidence, and a frame around what is marked."""

    def __init__(self, themes: ThemeManager, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes
        self._pictures: dict[int, tuple[Item, QImage]] = {}
        themes.changed.connect(self._pictures.clear)

    def forget(self) -> None:
        self._pictures.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return _CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item, model = index.data(ITEM), index.model()
        assert isinstance(item, Item)
        assert isinstance(model, ItemModel)
        colours, area = self._themes.colours, QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(area.adjusted(1, 1, -1, -1), QColor(colours.track))
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(area.adjusted(1, 1, -1, -1))
        place = QRectF(area.left() + 2 * _RIM, area.top() + _RIM, _SIDE, _SIDE)
        painter.drawImage(place, self._picture(item))
        mark = model.mark_of(item)
        painter.setPen(QPen(QColor(colours.accent if mark else colours.border), 2 if mark else 1))
        painter.drawRect(place)
        first = QRectF(area.left(), place.bottom() + 2, area.width(), _LINE)
        font = tabular(font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(wrong_colour(colours) if item.is_wrong else QColor(colours.text))
        painter.drawText(first, Qt.AlignmentFlag.AlignCenter, item.title)
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        painter.drawText(first.translated(0, _LINE), Qt.AlignmentFlag.AlignCenter, mark or _second_line(item))
        painter.restore()

    def _picture(self, item: Item) -> QImage:
        known = self._pictures.get(id(item))
        if known is None:
            known = self._pictures[id(item)] = (item, digit_image(item.image, self._themes.colours))
        return known[1]


def _second_line(item: Item) -> str:
    return item.remark or ("" if item.predicted is None else f"{item.confidence * 100:.1f} %")


class ImageGrid(QListView):
    """The grid."""

    def __init__(self, model: ItemModel, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = _ItemDelegate(themes, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setSpacing(2)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(_CELL.height() + 8)
        model.modelReset.connect(self._delegate.forget)
        themes.changed.connect(self.viewport().update)
