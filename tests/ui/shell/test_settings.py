"""The dial of the settings: it holds at once and at the next start, and says what it costs or why it is not there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.certainty import Certainty
from digitpad.core.models.file import read_model
from digitpad.core.resources import resource
from digitpad.ui.shell.settings import SettingsDialog
from tests.ui.hand import Hand

# What Qt's offscreen platform says of every dialog with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

STOPS = (
    Certainty(one_in=100, unsure_margin=0.9, refused=0.0123, wrong=0.008, digits=8_412),
    Certainty(one_in=10_000, unsure_margin=1.0, refused=0.5, wrong=0.0, digits=8_412),
)


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> Recogniser:
    """The shipped model, as if two stops of the dial had been measured."""
    model = read_model(resource("digitpad.digitpad"))
    recogniser = Recogniser(replace(model, card=replace(model.card, certainty=STOPS)))
    monkeypatch.setattr(Recogniser, "shipped", lambda: recogniser)
    return recogniser


def opened(hand: Hand, qtbot: QtBot) -> SettingsDialog:
    hand.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in hand.window.findChildren(SettingsDialog)))
    return next(each for each in hand.window.findChildren(SettingsDialog) if each.isVisible())


def choice(dialog: SettingsDialog, name: str) -> QRadioButton:
    found = dialog.findChild(QRadioButton, name)
    assert found is not None
    return found


def shown(dialog: SettingsDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


@pytest.mark.usefixtures("measured")
def test_the_dial_holds_at_once_and_at_the_next_start(open_window: Callable[[], Hand], qtbot: QtBot) -> None:
    hand = open_window()
    hand.draw_seven()
    assert hand.text("verdict").startswith("A 7, ")
    dialog = opened(hand, qtbot)
    usual, hundred, most = (choice(dialog, name) for name in ("certaintyUsual", "certainty100", "certainty10000"))
    assert usual.isChecked()
    qtbot.waitUntil(usual.hasFocus)
    QTest.keyClick(usual, Qt.Key.Key_Down)
    assert hundred.isChecked()
    assert hand.text("verdict").startswith("A 7, ")
    most.click()
    dialog.close()
    assert hand.text("verdict").startswith("A 7 or ")
    assert hand.text("prediction") == "7"
    label = hand.window.findChild(QLabel, "modelName")
    assert label is not None
    assert "at most one wrong in 10,000 answers" in label.accessibleName()
    hand.window.close()

    again = open_window()
    assert again.text("verdict").startswith("A 7 or "), "the drawing is back, and the dial, too"
    dialog = opened(again, qtbot)
    assert choice(dialog, "certainty10000").isChecked()
    choice(dialog, "certaintyUsual").click()
    dialog.close()
    assert again.text("verdict").startswith("A 7, ")


@pytest.mark.usefixtures("measured")
def test_every_stop_says_what_it_costs_and_what_cannot_be_promised(hand: Hand, qtbot: QtBot) -> None:
    dialog = opened(hand, qtbot)
    hundred, thousand = choice(dialog, "certainty100"), choice(dialog, "certainty1000")
    cost = "1.2 % of the digits get no answer, 0.80 % of the answers are wrong"
    assert hundred.accessibleName() == "At most one wrong in 100 answers"
    assert hundred.accessibleDescription() == cost
    assert not thousand.isEnabled()
    assert thousand.accessibleDescription() == "The model in use cannot promise this"
    for sentence in (
        cost,
        "The model in use cannot promise this",
        "Measured on 8,412 digits kept out of its training.",
    ):
        assert sentence in shown(dialog)
    dialog.close()


def test_a_model_that_was_not_measured_answers_as_it_is_and_the_choice_is_kept_for_the_next(
    measured: Recogniser, hand: Hand, qtbot: QtBot
) -> None:
    model = hand.window.services.active_model
    model.ask_for(10_000)
    hand.draw_seven()
    assert hand.text("verdict").startswith("A 7 or ")
    model.use(Recogniser(replace(measured.model, card=replace(measured.card, certainty=()))), "mine")
    assert hand.text("verdict").startswith("A 7, ")
    dialog = opened(hand, qtbot)
    assert choice(dialog, "certaintyUsual").isChecked()
    assert not choice(dialog, "certainty10000").isEnabled()
    assert "Nobody has measured" in shown(dialog)
    dialog.close()
    model.use_shipped()
    assert model.is_shipped
    assert hand.text("verdict").startswith("A 7 or ")


def test_an_unknown_certainty_in_the_state_is_no_matter(open_window: Callable[[], Hand]) -> None:
    hand = open_window()
    hand.window.services.session.remember(certainty=77)
    hand.window.close()
    again = open_window()
    again.draw_seven()
    assert again.text("prediction") == "7"
