"""What can be typed into, stepped and ticked can be seen on a dark ground too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from digitpad.ui.widgets.theme import DARK, HIGH_CONTRAST, Colours, Theme
from tests.ui.test_look import contrast
from tests.ui.train.conftest import OpenTrainTab, TrainHand

ON_DARK = pytest.mark.parametrize(("theme", "colours"), [(Theme.DARK, DARK), (Theme.HIGH_CONTRAST, HIGH_CONTRAST)])


def visible(widget: QWidget, area: QRect, ground: str) -> int:
    """How many pixels of ``area`` stand out from ``ground`` by 3 to 1, as WCAG 2 asks of what is no text."""
    image = widget.grab().toImage()
    area = area.intersected(image.rect())
    places = ((x, y) for x in range(area.left(), area.right() + 1) for y in range(area.top(), area.bottom() + 1))
    return sum(contrast(image.pixelColor(x, y).name(), ground) >= 3 for x, y in places)


def show(open_tab: OpenTrainTab, theme: Theme) -> TrainHand:
    hand = open_tab("learns")
    hand.window.services.themes.choose(theme)
    return hand


@ON_DARK
def test_both_arrows_of_a_number_can_be_seen(open_tab: OpenTrainTab, theme: Theme, colours: Colours) -> None:
    box = show(open_tab, theme).widget("batchSize")
    half = box.height() // 2
    for top in (3, half):
        assert visible(box, QRect(box.width() - 18, top, 14, half - 3), colours.base) >= 8


@ON_DARK
@pytest.mark.parametrize("name", ["dataSource", "network", "batchSize"])
def test_a_field_has_a_rim(open_tab: OpenTrainTab, theme: Theme, colours: Colours, name: str) -> None:
    box = show(open_tab, theme).widget(name)
    for side in (QRect(0, 8, 1, 8), QRect(8, 0, 8, 1), QRect(8, box.height() - 1, 8, 1)):
        assert visible(box, side, colours.window) == 8


@ON_DARK
def test_a_box_can_be_seen_before_it_is_ticked_and_looks_different_after(
    open_tab: OpenTrainTab, theme: Theme, colours: Colours
) -> None:
    hand = show(open_tab, theme)
    box = hand.widget("followTraining")
    indicator = QRect(0, 0, 16, 100)
    empty = visible(box, indicator, colours.window)
    assert empty >= 4 * 13
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert visible(box, indicator, colours.window) > empty + 20


@ON_DARK
def test_the_icon_of_start_follows_the_theme(open_tab: OpenTrainTab, theme: Theme, colours: Colours) -> None:
    button = show(open_tab, theme).widget("startButton")
    assert visible(button, QRect(8, 8, 24, button.height() - 16), colours.button) >= 20
