"""Looks over a window as it is laid out: what is cut off, what lies over what, and what cannot be reached."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSplitterHandle,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

_SLACK = 1  # pixels
_INDICATOR = 20  # pixels of a check box


def faults_of(root: QWidget) -> list[str]:
    """Return what is wrong with ``root`` and all that is to be seen in it, a line each."""
    seen = [root, *(each for each in root.findChildren(QWidget) if each.isVisibleTo(root) and _is_ours(each))]
    found = [f"{_path(each, root)}: {fault}" for each in seen for fault in _cuts(each)]
    for parent in seen:
        found += [f"{_path(parent, root)}: {fault}" for fault in _misplaced(parent)]
    return found


def is_in_sight(widget: QWidget) -> bool:
    """Whether all of ``widget`` can be seen without scrolling."""
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


def _is_ours(widget: QWidget) -> bool:
    """Whether it is no part of one of Qt's own widgets."""
    parent = widget.parentWidget()
    if isinstance(parent, QComboBox | QAbstractSpinBox | QTabBar | QLineEdit) and not isinstance(widget, QHeaderView):
        return False
    return not widget.isWindow()


def _path(widget: QWidget, root: QWidget) -> str:
    names = []
    place: QWidget | None = widget
    while place is not None and place is not root:
        if not (place.objectName().startswith("qt_") and place is not widget):
            names.append(place.objectName() or type(place).__name__)
        place = place.parentWidget()
    return "/".join(reversed(names[:3]))


def _cuts(widget: QWidget) -> Iterator[str]:
    room = widget.contentsRect()
    match widget:
        case QLabel():
            yield from _cut_label(widget, room)
        case QCheckBox() | QRadioButton():
            if _text_width(widget, widget.text()) > room.width() - _INDICATOR + _SLACK:
                yield f"“{widget.text()}” is cut"
        case QAbstractButton():
            yield from _cut_button(widget, room)
        case QComboBox() if not widget.isEditable():  # what is typed scrolls
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            parts = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
            field = widget.style().subControlRect(parts[0], option, parts[1], widget)
            line = widget.lineEdit()
            is_in_tip = line is not None and line.toolTip() == widget.currentText()  # elided, and said there
            is_long = widget.fontMetrics().horizontalAdvance(widget.currentText()) > field.width() + _SLACK
            if is_long and not is_in_tip:
                yield f"“{widget.currentText()}” is cut"
        case QAbstractSpinBox():
            line = widget.findChild(QLineEdit)
            assert line is not None
            if widget.fontMetrics().horizontalAdvance(widget.text()) > line.width() + _SLACK:
                yield f"“{widget.text()}” is cut"
        case QTabBar():
            yield from _cut_tabs(widget)
        case QHeaderView():
            yield from _cut_sections(widget)


def _cut_label(label: QLabel, room: QRect) -> Iterator[str]:
    text, margin = label.text(), 2 * label.margin() + max(label.indent(), 0)
    if not text:
        return
    if label.textFormat() == Qt.TextFormat.RichText or (
        label.textFormat() == Qt.TextFormat.AutoText and re.search(r"<\w", text)
    ):
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setDocumentMargin(0)
        document.setHtml(text)
        document.setTextWidth(room.width())
        needed = document.size().toSize()
    else:
        flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextExpandTabs
        if label.buddy() is not None:
            flags |= Qt.TextFlag.TextShowMnemonic
        space = QRect(0, 0, room.width() - margin, 100_000)
        needed = label.fontMetrics().boundingRect(space, int(flags), text).size()
    if needed.width() + margin > room.width() + _SLACK or needed.height() > room.height() + _SLACK:
        yield f"“{text[:60]}” is cut: {_words(needed)} in {_words(room.size())}"


def _cut_button(button: QAbstractButton, room: QRect) -> Iterator[str]:
    is_icon = isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    if not button.text() or (is_icon and not button.icon().isNull()):
        return
    text = (
        button.defaultAction().iconText()
        if isinstance(button, QToolButton) and button.defaultAction()
        else button.text()
    )
    under = isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    icon = QSize(0, 0) if button.icon().isNull() else button.iconSize()
    needed, high = _text_width(button, text), button.fontMetrics().height()
    if under:
        high += icon.height()
    elif icon.width():
        needed += icon.width() + 4
    if needed > room.width() + _SLACK or high > room.height() + _SLACK:
        yield f"“{text}” is cut: {needed} pixels in {room.width()}"


def _cut_tabs(bar: QTabBar) -> Iterator[str]:
    for index in range(bar.count()):
        needed, there = _text_width(bar, bar.tabText(index)), bar.tabRect(index).width()
        if needed > there + _SLACK:
            yield f"the tab “{bar.tabText(index)}” is cut"
    if bar.count() and not bar.usesScrollButtons() and bar.tabRect(bar.count() - 1).right() > bar.width() + _SLACK:
        yield "the last tab is out of reach"


def _cut_sections(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if header.orientation() != Qt.Orientation.Horizontal or model is None:
        return
    for section in range(header.count()):
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        if not header.isSectionHidden(section) and _text_width(header, text) + 4 > header.sectionSize(section):
            yield f"the column “{text}” is cut: {_text_width(header, text)} in {header.sectionSize(section)}"


def _text_width(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), text).width()


def _misplaced(parent: QWidget) -> Iterator[str]:
    """Yield what is outside ``parent``, and what lies over a sibling."""
    if isinstance(parent, QAbstractScrollArea | QTabBar | QComboBox | QAbstractSpinBox | QLineEdit | QStackedWidget):
        return
    above = parent.parentWidget()
    if isinstance(above, QAbstractScrollArea) and above.viewport() is parent:
        return  # what is outside can be scrolled to
    children = [each for each in parent.children() if isinstance(each, QWidget) and not each.isWindow()]
    shown = [each for each in children if each.isVisibleTo(parent) and not isinstance(each, QSplitterHandle)]
    shown = [each for each in shown if not each.property("overlay")]
    for each in shown:
        room = parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
        if not room.contains(each.geometry()):
            yield f"{_name(each)} is outside: {_words(each.geometry())} in {_words(parent.rect())}"
    for one, other in combinations(shown, 2):
        shared = one.geometry().intersected(other.geometry())
        if shared.width() > _SLACK and shared.height() > _SLACK:
            yield f"{_name(one)} and {_name(other)} overlap: {_words(shared)}"


def _name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__


def _words(area: QRect | QSize) -> str:
    place = f" at {area.x()}, {area.y()}" if isinstance(area, QRect) else ""
    return f"{area.width()} × {area.height()}{place}"
