"""The Tab key goes through every tab and dialog as it is read: downwards, and a column after the other."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from digitpad.ui.shell.crash_dialog import CrashDialog
from digitpad.ui.shell.help import AboutDialog, KeysDialog
from digitpad.ui.shell.settings import SettingsDialog
from digitpad.ui.shell.tabs import TABS
from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.tab_order import set_tab_order
from tests.ui.hand import Hand

# What Qt's offscreen platform says of every dialog with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MOST = 120  # stops
NAMES = [kind.name for kind in TABS]


def walk(root: QWidget) -> list[QWidget]:
    """Press Tab in ``root`` from where the keyboard is until it is there again; returns where it has been."""
    seen: list[QWidget] = []
    while len(seen) < MOST:
        focused = QApplication.focusWidget()
        if focused is None or not root.isAncestorOf(focused) or focused in seen:
            break
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return seen


def place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, widget.rect().topLeft()), widget.size())


def backward(one: QWidget, other: QWidget, root: QWidget) -> bool:
    """Whether ``other`` is read before ``one``: above it, and no column further; or in the same row, to the left."""
    a, b = place(one, root), place(other, root)
    is_above = b.bottom() <= a.top() and b.left() <= a.right()
    is_left = b.right() <= a.left() and b.top() < a.bottom() and a.top() < b.bottom()
    return is_above or is_left


def steps_back(root: QWidget, seen: list[QWidget]) -> list[str]:
    return [f"{name(one)} → {name(other)}" for one, other in pairwise(seen) if backward(one, other, root)]


def name(widget: QWidget) -> str:
    return widget.objectName() or widget.accessibleName() or type(widget).__name__


def stops(root: QWidget) -> set[QWidget]:
    """What the keyboard must be able to reach; of radio buttons that belong together it reaches the one that is on."""
    return {
        each
        for each in root.findChildren(QWidget)
        if each.isVisibleTo(root) and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        if each.focusProxy() is None and each.property("checked") is not False
        if not (isinstance(each, QLineEdit) and each.focusPolicy() == Qt.FocusPolicy.NoFocus)
    }


@pytest.mark.parametrize("tab", NAMES)
def test_tab_goes_through_every_tab_of_the_window_downwards(hand: Hand, qtbot: QtBot, tab: str) -> None:
    content = hand.window.tab(tab)
    pages = hand.window.findChild(QTabWidget, "tabs")
    assert isinstance(pages, QTabWidget)
    pages.setCurrentIndex(NAMES.index(tab))
    fold = content.findChild(QToolButton, "advancedButton")
    if fold is not None:
        fold.click()
    qtbot.wait(1)
    pages.tabBar().setFocus()
    QTest.keyClick(pages.tabBar(), Qt.Key.Key_Tab)
    first = QApplication.focusWidget()
    assert first is not None
    assert content.isAncestorOf(first)
    seen = walk(content)
    assert steps_back(content, seen) == []
    assert {name(each) for each in stops(content) - set(seen)} == set()
    assert [name(each) for each in stops(content) if backward(first, each, content)] == [], "the first is the first"


def dialogs(hand: Hand) -> list[Callable[[], QDialog]]:
    window = hand.window
    return [
        lambda: KeysDialog(window.findChildren(QMenu), window),
        lambda: AboutDialog(window.services, window),
        lambda: SettingsDialog(window.services.active_model, window),
        lambda: CrashDialog("RuntimeError: a slot broke", "digitpad.log"),
    ]


@pytest.mark.parametrize("number", range(4), ids=["keys", "about", "settings", "crash"])
def test_tab_goes_through_every_dialog_downwards(hand: Hand, qtbot: QtBot, number: int) -> None:
    dialog = dialogs(hand)[number]()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None and dialog.isActiveWindow())
    seen = walk(dialog)
    assert steps_back(dialog, [*seen[seen.index(min(seen, key=lambda each: place(each, dialog).top())) :]]) == []


def test_rows_and_columns_are_read_whenever_they_were_made(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    below, third, second, first, above = (
        named(QLineEdit(window), each) for each in ("below", "third", "second", "first", "above")
    )
    grid = QGridLayout()
    grid.addWidget(third, 1, 0)
    grid.addWidget(second, 0, 1)
    grid.addWidget(first, 0, 0)
    form = QFormLayout()
    form.addRow(QLabel("Below"), below)
    form.insertRow(0, QLabel("Above"), above)
    column = QVBoxLayout(window)
    column.addLayout(grid)
    column.addLayout(form)
    set_tab_order(window)
    with qtbot.waitActive(window):
        window.show()
    first.setFocus()
    assert [each.objectName() for each in walk(window)] == ["first", "second", "third", "above", "below"]
