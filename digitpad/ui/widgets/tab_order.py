"""The order in which the Tab key goes through widgets: as they are read, left to right and top to bottom.

Qt goes through them as they were made, which is not how they are laid out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, Final, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QSplitter, QTabWidget, QWidget

# Their parts are Qt's own business. By name, as naming the class itself would have PySide set it up.
_OF_ONE_PIECE: Final = ("QComboBox", "QAbstractSpinBox", "QAbstractItemView", "QTextEdit")


def set_tab_order(root: QWidget) -> None:
    """Let the Tab key go through what is in ``root`` as it is laid out: a column after the other, each downwards."""
    order = list(reading_order(root))
    for pages in order:
        # The Tab key would go to its bar from the place where the whole was made, past all that is laid out before it.
        if isinstance(pages, QTabWidget):
            pages.setFocusProxy(None)  # type: ignore[arg-type]
            pages.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for before, after in pairwise(filter(_is_stop, order)):
        QWidget.setTabOrder(before, after)


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def reading_order(root: QWidget) -> Iterator[QWidget]:
    """Yield ``root`` and all that is in it, in the order of its layouts, splitters and pages."""
    yield root
    if any(map(root.inherits, _OF_ONE_PIECE)):
        return
    placed = list(_placed(root))
    for each in placed:
        yield from reading_order(each)
    if isinstance(root, QTabWidget | QScrollArea | QSplitter):
        return
    for child in root.children():  # what lies over the others
        if isinstance(child, QWidget) and child not in placed and not child.isWindow():
            yield from reading_order(child)


def _placed(root: QWidget) -> Iterable[QWidget]:
    """Return the widgets right below ``root`` that something puts into their places."""
    match root:
        case QTabWidget():
            return [root.tabBar(), *(page for index in range(root.count()) if (page := root.widget(index)))]
        case QScrollArea():
            return [content] if (content := root.widget()) is not None else []
        case QSplitter():
            return [part for index in range(root.count()) if (part := root.widget(index))]
    layout = root.layout()
    return [] if layout is None else _in(layout)


def _in(layout: QLayout) -> Iterator[QWidget]:
    for index in sorted(range(layout.count()), key=_places(layout).__getitem__):
        item = layout.itemAt(index)
        assert item is not None
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _in(inner)


def _places(layout: QLayout) -> list[tuple[int, int]]:
    """Return for each item of ``layout`` what it is to be sorted by; grids and forms count as they were filled."""
    is_form = layout.inherits("QFormLayout")
    if not (is_form or isinstance(layout, QGridLayout)):
        return [(index, 0) for index in range(layout.count())]
    found = [cast("Sequence[Any]", cast("Any", layout).getItemPosition(index)) for index in range(layout.count())]
    if is_form:
        return [(row, role.value) for row, role in found]
    are_columns = any(rows > 1 for _, _, rows, _ in found)  # what stands beside several rows is a column of its own
    return [(column, row) if are_columns else (row, column) for row, column, _, _ in found]
