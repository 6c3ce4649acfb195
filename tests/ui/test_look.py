"""That everybody can read the window, hear it, and find the keys."""

from __future__ import annotations

import gc
import re

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QLabel,
    QMenu,
    QProgressBar,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from digitpad.core.inference.prediction import BLANK, Prediction, Verdict
from digitpad.ui.draw.answer.words import verdict_in_words
from digitpad.ui.shell.help import AboutDialog, KeysDialog
from digitpad.ui.widgets.actions import icon
from digitpad.ui.widgets.theme import DARK, HIGH_CONTRAST, LIGHT, Colours, Theme
from tests.ui.hand import Hand

NAMED = ["canvas", "clearButton", "undoButton", "redoButton", "prediction", "verdict", "modelInput", "tabs", "penWidth"]


@pytest.mark.parametrize("name", [*NAMED, *(f"bar{digit}" for digit in range(10))])
def test_every_widget_of_the_contract_has_a_name_for_those_who_cannot_see(hand: Hand, name: str) -> None:
    widget = hand.window.findChild(QWidget, name)
    assert widget is not None
    assert len(widget.accessibleName()) >= 4


def test_every_control_has_an_accessible_name_and_a_tooltip(hand: Hand) -> None:
    controls = [
        widget
        for kind in (QAbstractButton, QAbstractSlider, QProgressBar, QTabWidget)
        for widget in hand.tab.findChildren(kind)
    ]
    assert len(controls) > 15
    assert [w.objectName() for w in controls if not w.accessibleName() or not w.toolTip()] == []


def test_every_action_has_a_key_of_its_own_and_says_it(hand: Hand) -> None:
    actions = [action for action in hand.window.findChildren(QAction) if action.text() and not action.menu()]
    own = [action for action in actions if action.parent() in (hand.window, hand.tab)]
    assert len(own) > 15
    keys = [key.toString() for action in own for key in action.shortcuts()]
    assert [action.text() for action in own if action.shortcut().isEmpty()] == []
    assert len(keys) == len(set(keys))
    assert [a.text() for a in own if a.shortcut().toString() not in a.toolTip().replace("Del)", "Delete)")] == []


def test_the_tabs_have_the_names_of_the_contract(hand: Hand) -> None:
    tabs = hand.window.findChild(QTabWidget, "tabs")
    assert tabs is not None
    page = tabs.widget(0)
    assert page is not None
    assert page.objectName() == "draw"


def test_at_900_by_600_nothing_is_cut_off(hand: Hand, qtbot: QtBot) -> None:
    hand.window.resize(900, 600)
    qtbot.waitUntil(lambda: hand.window.height() == 600)
    for widget in hand.tab.findChildren(QWidget):
        around = widget.parentWidget()
        if widget.isVisible() and around is not None:
            assert around.rect().contains(widget.geometry()), widget.objectName()
            if isinstance(widget, QLabel) and not widget.wordWrap():
                assert widget.width() >= widget.sizeHint().width(), widget.text()
    siblings = [w for w in hand.tab.findChildren(QWidget) if w.isVisible() and not isinstance(w.parent(), QLabel)]
    bars = [w for w in siblings if isinstance(w, QProgressBar)]
    assert all(not a.geometry().intersects(b.geometry()) for a in bars for b in bars if a is not b)
    assert min(hand.canvas.width(), hand.canvas.height()) > 380, "the canvas is the biggest thing"


def contrast(a: str, b: str) -> float:
    """As WCAG 2 defines it."""

    def luminance(name: str) -> float:
        colour = QColor(name)
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"])
def test_every_text_stands_out_from_its_ground(colours: Colours) -> None:
    c = colours
    pairs = [
        (c.text, c.window), (c.text, c.base), (c.text, c.button), (c.text, c.warning), (c.text, c.track),
        (c.muted, c.window), (c.muted, c.paper), (c.ink, c.paper), (c.on_accent, c.accent),
    ]  # fmt: skip
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []
    assert contrast(c.accent, c.window) >= 3
    assert contrast(c.hint, c.paper) >= 3


def test_the_verdict_is_plain_english() -> None:
    sure, close, none = [0.0] * 10, [0.0] * 10, [0.1] * 10
    sure[8] = 0.994
    sure[3] = 0.006
    close[4], close[9] = 0.55, 0.45
    assert verdict_in_words(Prediction(tuple(sure), Verdict.DIGIT)) == "An 8, 99 %"
    assert verdict_in_words(Prediction(tuple(close), Verdict.UNSURE)) == "A 4 or a 9?"
    assert verdict_in_words(Prediction(tuple(none), Verdict.NOT_A_DIGIT)) == "Not a digit, I think"
    assert verdict_in_words(BLANK) == "Draw a digit from 0 to 9"


def test_the_winning_bar_stands_out_by_weight(hand: Hand) -> None:
    hand.draw_seven()
    wins = [bar.objectName() for bar in hand.tab.panel.findChildren(QProgressBar) if getattr(bar, "wins", False)]
    assert wins == ["bar7"]


def test_the_keys_and_the_card_are_listed(hand: Hand, qtbot: QtBot) -> None:
    menus = [action.menu() for action in hand.window.menuBar().actions()]
    keys = KeysDialog([menu for menu in menus if menu is not None], hand.window)  # type: ignore[misc]
    about = AboutDialog(hand.window.services, hand.window)
    shown = " ".join(label.text() for dialog in (keys, about) for label in dialog.findChildren(QLabel))
    for word in ("Ctrl+Z", "Backspace or Del", "F1", "MNIST", "CC BY 4.0", "multiply-adds an image"):
        assert word in shown
    assert re.search(r"\d\d\.\d\d %", shown), "how good the model is"
    for dialog in (keys, about):
        dialog.close()


@pytest.mark.parametrize("side", [16, 18, 48])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_an_icon_is_drawn_in_the_pixels_it_is_shown_in_and_in_the_colour_of_the_text(side: int, scale: float) -> None:
    colours = QPalette(QColor("#102030"))
    colours.setColor(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText, QColor("#ff0000"))
    colours.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor("#0000ff"))
    shown = icon("undo", colours)
    for mode, strongest in (
        (QIcon.Mode.Normal, "#ff0000"),
        (QIcon.Mode.Active, "#ff0000"),
        (QIcon.Mode.Disabled, "#0000ff"),
    ):
        pixmap = shown.pixmap(QSize(side, side), scale, mode)
        assert (pixmap.width(), pixmap.devicePixelRatio()) == (side * scale, scale)
        image = pixmap.toImage()
        opaque = [
            colour
            for x in range(image.width())
            for y in range(image.height())
            if (colour := image.pixelColor(x, y)).alpha() > 250
        ]
        assert {colour.name() for colour in opaque} == {strongest}


def test_an_icon_painted_at_twice_the_scale_is_sharp() -> None:
    canvas = QPixmap(64, 64)
    canvas.fill(QColor("white"))
    painter = QPainter(canvas)
    painter.scale(2, 2)
    icon("clear", QPalette(QColor("#000000"))).paint(painter, QRect(0, 0, 32, 32))
    painter.end()
    wanted = QPixmap(64, 64)
    wanted.fill(QColor("white"))
    painter = QPainter(wanted)
    painter.drawPixmap(0, 0, icon("clear", QPalette(QColor("#000000"))).pixmap(64, 64))
    painter.end()
    assert canvas.toImage() == wanted.toImage()


def test_a_copy_of_an_icon_that_is_changed_outlives_it() -> None:
    copy = QIcon(icon("undo", QPalette()))
    copy.setIsMask(True)
    gc.collect()
    assert copy.pixmap(16, 16).toImage() == icon("undo", QPalette()).pixmap(16, 16).toImage()


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
def test_the_item_of_a_menu_that_is_chosen_stands_out_from_its_ground(hand: Hand, theme: Theme) -> None:
    themes = hand.window.services.themes
    themes.choose(theme)
    menu = QMenu(hand.window)
    other, chosen = menu.addAction("other"), menu.addAction("chosen")
    menu.setActiveAction(chosen)
    image = menu.grab().toImage()

    def ground(action: QAction) -> str:
        place = menu.actionGeometry(action)
        return image.pixelColor(place.right() - 2, place.center().y()).name()

    assert (ground(other), ground(chosen)) == (themes.colours.base, themes.colours.accent)


def test_the_answer_is_the_biggest_text(hand: Hand) -> None:
    sizes = {label.objectName(): label.font().pointSizeF() for label in hand.tab.findChildren(QLabel)}
    assert sizes["prediction"] > 4 * max(size for name, size in sizes.items() if name != "prediction")
    assert QApplication.style().objectName().lower() in ("fusion", "")


def test_the_menus_are_there(hand: Hand) -> None:
    menus = [action for action in hand.window.menuBar().actions() if action.isVisible()]
    assert [menu.text() for menu in menus] == ["&File", "&Edit", "&Label", "&View", "&Help"]
