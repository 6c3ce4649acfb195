"""What widgets in all tabs are made of: names, rows and columns of parts, a sentence, and a table of rows."""

from __future__ import annotations

from typing import Final, TypeVar

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QLabel, QLayout, QSizePolicy, QTableView, QWidget

from digitpad.ui.widgets.theme import tabular

AnyWidget = TypeVar("AnyWidget", bound=QWidget)
AnyLayout = TypeVar("AnyLayout", bound=QBoxLayout)
Part = QWidget | QLayout | int

_AROUND: Final = 10  # pixels of a row that are not its text's
_TALLER: Final = 4  # pixels by which the letters of other languages may stand out of a line


def named(widget: AnyWidget, name: str, title: str = "", tip: str = "") -> AnyWidget:
    """Return ``widget``, called ``name`` by scripts and ``title`` by those who cannot see it, with its tooltip."""
    widget.setObjectName(name)
    widget.setAccessibleName(title)
    widget.setToolTip(tip)
    return widget


def filled(
    layout: AnyLayout, *parts: Part | tuple[Part, int], spacing: int, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> AnyLayout:
    """Return ``layout`` with ``parts`` in it.

    Args:
        parts: widgets and layouts, each alone or with its stretch, and numbers, which are the stretch of empty room.
        spacing: pixels between two of them.
        margins: pixels at the left, the top, the right and the bottom.
    """
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    for part in parts:
        content, stretch = part if isinstance(part, tuple) else (part, 0)
        if isinstance(content, QWidget):
            layout.addWidget(content, stretch)
        elif isinstance(content, QLayout):
            layout.addLayout(content, stretch)
        else:
            layout.addStretch(content)
    return layout


def announce(widget: QWidget, sentence: str) -> None:
    """Read ``sentence``, which ``widget`` has to say, out to those who cannot see it."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - a start has nothing to say

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


class Sentence(QLabel):
    """A label for one sentence at a time, with room for ``lines``, so that nothing jumps; its tip is the sentence, too.

    A long sentence does not widen what it stands in.
    """

    def __init__(self, name: str, text: str, parent: QWidget, *, lines: int, bold: bool = False) -> None:
        super().__init__(text, parent, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.setObjectName(name)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._lines = lines
        font = self.font()
        font.setBold(bold)
        self.setFont(font)
        self._keep_room()

    def _keep_room(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + _TALLER)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the room for as many lines when the size of texts changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_room()

    def say(self, sentence: str) -> None:
        """Show ``sentence``, and read it out to those who cannot see it; an empty one is nothing to say."""
        if sentence and sentence != self.text():
            announce(self, sentence)
        self.setText(sentence)
        self.setToolTip(sentence)


def row_table(name: str, title: str, model: QAbstractItemModel, parent: QWidget) -> QTableView:
    """Return a view of the rows of ``model``, of which one is selected at a time; names as for `named`.

    The Tab key goes past, not through the cells.
    """
    table = named(QTableView(parent, showGrid=False), name, title)
    table.setModel(model)
    table.setFont(tabular(table.font()))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setAlternatingRowColors(True)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + _AROUND)
    table.horizontalHeader().setHighlightSections(False)
    return table
