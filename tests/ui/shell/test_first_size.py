"""The first window fits the screen it is on, and what it has no room for can be scrolled to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from digitpad.ui.shell.window import first_size
from digitpad.ui.widgets.scrolling import Scrolling
from tests.ui.process import python


@pytest.mark.parametrize(
    ("available", "size"),
    [
        ((1400, 900), (1120, 760)),
        ((1366, 728), (1120, 680)),  # a laptop's, less the desktop's bar
        ((1120, 720), (1104, 672)),  # 1400 × 900 at 125 %
        ((911, 485), (895, 437)),  # the laptop at 150 %
        ((700, 450), (684, 402)),  # 1400 × 900 at 200 %
        ((1920, 1040), (1344, 760)),
        ((3840, 2120), (1600, 1060)),
        ((300, 200), (360, 280)),
    ],
)
def test_the_first_window_has_room_on_the_screen(available: tuple[int, int], size: tuple[int, int]) -> None:
    assert first_size(QSize(*available)) == QSize(*size)


@pytest.mark.parametrize("scale", ["1", "1.5", "2"])
def test_a_new_user_s_window_lies_within_the_screen_at_every_scale(scale: str) -> None:
    script = (
        "from PySide6.QtWidgets import QApplication\n"
        "application = QApplication([])\n"
        "from digitpad.ui.app import create_window\n"
        "window = create_window()\n"
        "window.show()\n"
        "size, screen = window.frameSize(), window.screen().availableSize()\n"
        "assert size.expandedTo(screen) == screen, (size, screen)\n"
        "window.close()\n"
        "print('inside')\n"
    )
    result = python(script, QT_SCALE_FACTOR=scale)
    assert result.stdout.strip() == "inside", result.stderr


def content_of(shown: Scrolling) -> QWidget:
    content = shown.widget()
    assert content is not None
    return content


def tall(lines: int) -> QWidget:
    content = QWidget()
    column = QVBoxLayout(content)
    for line in range(lines):
        column.addWidget(QLabel(f"line {line}, which is rather long for a small window", wordWrap=True))
    return content


def test_what_has_room_fills_it_and_does_not_scroll(qtbot: QtBot) -> None:
    shown = Scrolling(tall(3))
    qtbot.addWidget(shown)
    shown.resize(600, 400)
    shown.show()
    assert content_of(shown).size() == shown.size()


def test_what_has_no_room_is_as_wide_as_the_window_and_scrolls_down(qtbot: QtBot) -> None:
    shown = Scrolling(tall(40))
    qtbot.addWidget(shown)
    shown.resize(260, 300)
    shown.show()
    assert content_of(shown).width() == shown.viewport().width()
    assert shown.verticalScrollBar().maximum() == content_of(shown).height() - shown.viewport().height() > 0
    assert shown.horizontalScrollBar().maximum() == 0
    last = content_of(shown).findChildren(QLabel)[-1]
    assert last.height() >= last.heightForWidth(last.width()), "nothing is squeezed"


def test_a_content_that_grows_is_followed(qtbot: QtBot) -> None:
    shown = Scrolling(tall(2))
    qtbot.addWidget(shown)
    shown.resize(300, 200)
    shown.show()
    layout = content_of(shown).layout()
    assert layout is not None
    label = QLabel("tall")
    label.setMinimumHeight(500)
    layout.addWidget(label)
    qtbot.waitUntil(lambda: shown.verticalScrollBar().maximum() > 300)


def test_what_the_tab_key_comes_to_is_scrolled_into_sight(qtbot: QtBot) -> None:
    content = tall(40)
    last = content.findChildren(QLabel)[-1]
    last.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    content.findChildren(QLabel)[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    shown = Scrolling(content)
    qtbot.addWidget(shown)
    shown.resize(260, 300)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    content.findChildren(QLabel)[0].setFocus()
    QTest.keyClick(content.findChildren(QLabel)[0], Qt.Key.Key_Tab)
    qtbot.waitUntil(last.hasFocus)
    assert shown.viewport().rect().contains(last.mapTo(shown.viewport(), last.rect().center()))
