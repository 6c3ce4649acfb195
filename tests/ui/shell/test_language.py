"""The language: chosen in the View menu it holds at once and at the next start, and loses nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMessageBox, QTabWidget
from pytestqt.qtbot import QtBot

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.sentences import sentence
from digitpad.ui.draw.tab import DrawTab
from digitpad.ui.shell.help import KeysDialog
from digitpad.ui.shell.language import language_of, speak
from digitpad.ui.shell.window import MainWindow
from digitpad.ui.widgets.words import number, percent, translated, words_of
from tests.ui.hand import Hand


@pytest.fixture(autouse=True)
def english_again(qtbot: QtBot) -> Iterator[None]:
    """What is spoken is a matter of the application, which other tests use, too."""
    yield
    speak("en")


def choose(window: MainWindow, language: str, qtbot: QtBot) -> None:
    action = window.findChild(QAction, f"language-{language}")
    assert isinstance(action, QAction)
    before = window.services
    action.trigger()
    qtbot.waitUntil(lambda: window.services is not before)


def tab_titles(window: MainWindow) -> list[str]:
    tabs = window.findChild(QTabWidget, "tabs")
    assert isinstance(tabs, QTabWidget)
    return [tabs.tabText(index) for index in range(tabs.count())]


def menus(window: MainWindow) -> list[str]:
    return [action.text().replace("&", "") for action in window.menuBar().actions() if action.isVisible()]


def test_another_language_is_spoken_at_once_and_at_the_next_start_and_the_drawing_stays(
    open_window: Callable[[], Hand], qtbot: QtBot
) -> None:
    hand = open_window()
    window = hand.window
    hand.draw_seven()
    ink = hand.ink
    assert {"File", "Edit", "View", "Help"} <= set(menus(window))
    choose(window, "de", qtbot)
    assert {"Datei", "Bearbeiten", "Ansicht", "Hilfe"} <= set(menus(window))
    assert tab_titles(window) == ["Zeichnen", "Trainieren", "Auswerten", "Bibliothek"]
    hand = Hand(window)
    assert hand.ink == ink
    assert hand.text("prediction") == "7"
    hand.draw_seven()  # the new tab draws, and nothing of the old one is in its way
    assert len(hand.ink.strokes) == 2
    window.close()
    again = open_window().window
    assert tab_titles(again)[0] == "Zeichnen"
    choose(again, "zh", qtbot)
    assert tab_titles(again) == ["书写", "训练", "评估", "资料库"]
    choose(again, "en", qtbot)
    assert tab_titles(again)[0] == "Draw"


def test_the_tab_and_the_keys_stay_when_the_language_changes(open_window: Callable[[], Hand], qtbot: QtBot) -> None:
    window = open_window().window
    tabs = window.findChild(QTabWidget, "tabs")
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(1)
    choose(window, "fr", qtbot)
    tabs = window.findChild(QTabWidget, "tabs")
    assert isinstance(tabs, QTabWidget)
    assert tabs.currentWidget().objectName() == "train"
    assert "Entraîner" in menus(window)
    keys = [key.toString() for action in window.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys)), "no key has two actions, of which neither would be run"
    window.close()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_what_is_under_way_goes_on_in_the_old_language_and_the_window_says_so(
    open_window: Callable[[], Hand], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window().window
    monkeypatch.setattr(DrawTab, "is_busy", True)
    before = window.services
    action = window.findChild(QAction, "language-de")
    assert isinstance(action, QAction)
    action.trigger()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "Digitpad changes its language at the next start: a training is under way."
    box.close()
    assert window.services is before
    assert window.services.session.state.language == "de"


@pytest.mark.parametrize(
    ("of_system", "spoken"),
    [
        (["de-Latn-CH", "de-CH", "de-Latn", "de"], "de"),
        (["zh-Hans-CN", "zh"], "zh"),
        (["it-IT", "it", "es"], "es"),
        (["C"], "en"),
        (["nds-DE", "nds"], "en"),
        ([], "en"),
    ],
)
def test_the_system_names_the_language(of_system: list[str], spoken: str) -> None:
    assert language_of(of_system) == spoken


def test_a_language_of_the_state_that_there_is_not_is_no_matter(open_window: Callable[[], Hand]) -> None:
    hand = open_window()
    hand.window.services.session.remember(language="tlh")
    hand.window.close()
    assert tab_titles(open_window().window)[0] == "Draw"


def test_numbers_are_written_as_in_the_language() -> None:
    speak("en")
    assert (number(1234.5, 1), number(60_000), percent(0.995, 1)) == ("1,234.5", "60,000", "99.5 %")
    speak("de")
    assert (number(1234.5, 1), number(60_000), percent(0.995, 1)) == ("1.234,5", "60.000", "99,5 %")
    speak("zh")
    assert percent(0.995, 1) == "99.5%"


def test_a_sentence_of_the_core_is_english_there_and_translated_where_it_is_shown() -> None:
    speak("de")
    with pytest.raises(DigitpadError) as caught, os_errors_as("state.json", end="."):
        raise PermissionError(13, "Permission denied")
    assert f"{caught.value}" == "state.json: Permission denied."
    assert words_of(caught.value) == "state.json: Zugriff verweigert."
    assert translated("as it is") == "as it is"


def test_numbers_within_a_sentence_of_the_core_are_written_as_in_the_language() -> None:
    said = sentence("Test", "{points:,} points, {share:.{places}f} of them, by {name}", points=20_000, share=1 / 3,
                    places=2, name="a, b.")  # fmt: skip
    assert said == "20,000 points, 0.33 of them, by a, b."
    speak("de")
    assert translated(said) == "20.000 points, 0,33 of them, by a, b."


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_keys_are_listed_in_another_language_too(open_window: Callable[[], Hand], qtbot: QtBot) -> None:
    hand = open_window()
    choose(hand.window, "de", qtbot)
    hand.key(Qt.Key.Key_F1)
    dialog = hand.window.findChild(KeysDialog)
    assert isinstance(dialog, KeysDialog)
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert set(menus(hand.window)) <= set(shown)
    dialog.close()
