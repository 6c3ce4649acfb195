"""At the end of a training on one's own digits: before and after, kept or rolled back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.runs.events import AnswersCompared
from digitpad.core.runs.run_list import list_runs
from digitpad.ui.train.learned.before_after import changed_in_words, others_in_words, own_in_words
from tests.models import write_trained
from tests.ui.train.conftest import OpenTrainTab, TrainHand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def page(hand: TrainHand) -> QWidget:
    found: list[QWidget] = []

    def is_open() -> bool:
        found[:] = [each for each in hand.window.findChildren(QWidget, "beforeAfter") if each.isVisible()]
        return bool(found)

    hand.until(is_open)
    return found[0]


def press(over: QWidget, name: str) -> None:
    button = over.findChild(QPushButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def text(over: QWidget, name: str) -> str:
    label = over.findChild(QLabel, name)
    assert label is not None, name
    return label.text()


def learn(hand: TrainHand) -> QWidget:
    """Train on one's own digits, as the button in the Library does."""
    hand.window.services.requests.learning_requested.emit()
    hand.until_ended()
    return page(hand)


def test_one_request_trains_and_shows_before_and_after(open_tab: OpenTrainTab) -> None:
    hand = open_tab("teaches")
    shown = learn(hand)
    (run,) = list_runs()
    assert run.config.data == ("drawings",)
    assert run.config.replay > 0
    assert text(shown, "ownBeforeAfter") == ("Your own digits: 14 of 50 right before, 47 after (28.0 % → 94.0 %)")
    assert "99.7 % right before, 99.5 % after" in text(shown, "othersBeforeAfter")
    assert text(shown, "changedTitle") == "Changed answers: 2 right now, 1 no longer, 0 wrong as before"
    changed = shown.findChild(QListWidget, "changedAnswers")
    assert changed is not None
    assert [changed.item(row).text() for row in range(changed.count())] == ["1 → 7 ✓", "none → 3 ✓", "9 → 4 ✗"]
    assert changed.item(0).toolTip().startswith("Yours: meant as 7")
    assert changed.item(2).toolTip().startswith("Of others: meant as 9")


def test_kept_the_new_model_answers_on_the_canvas(open_tab: OpenTrainTab) -> None:
    hand = open_tab("teaches")
    press(learn(hand), "keepLearned")
    (run,) = list_runs()
    model = hand.window.services.active_model
    hand.until(lambda: model.recogniser is not None and model.recogniser.model.path == run.model)
    tabs = hand.window.findChild(QTabWidget, "tabs")
    assert tabs is not None
    hand.until(lambda: tabs.currentIndex() == 0)


def test_rolled_back_the_shipped_model_answers_as_before_and_the_run_is_gone(open_tab: OpenTrainTab) -> None:
    hand = open_tab("teaches")
    model = hand.window.services.active_model
    shipped = model.recogniser
    assert shipped is not None
    before = shipped.model.path.read_bytes()
    press(learn(hand), "rollBackLearned")
    hand.until(lambda: not list_runs())
    assert model.recogniser is shipped
    assert shipped.model.path.read_bytes() == before


def test_what_was_kept_can_be_rolled_back_later_to_the_model_of_ones_own_that_it_began_as(
    open_tab: OpenTrainTab, tmp_path: Path
) -> None:
    hand = open_tab("teaches")
    model = hand.window.services.active_model
    assert model.shipped is not None
    mine = Path(shutil.copy(model.shipped.model.path, tmp_path / "mine.digitpad"))
    before = mine.read_bytes()
    model.use(Recogniser.open(mine), "mine")
    press(learn(hand), "keepLearned")
    (run,) = list_runs()
    assert run.config.start_from == str(mine)
    hand.until(lambda: model.recogniser is not None and model.recogniser.model.path == run.model)
    # Another day: from the table of runs.
    tabs = hand.window.findChild(QTabWidget, "tabs")
    assert tabs is not None
    tabs.setCurrentIndex(1)
    action = next(each for each in hand.tab.runs.table.actions() if each.objectName() == "learned")
    assert action.isEnabled()
    action.trigger()
    press(page(hand), "rollBackLearned")
    hand.until(lambda: model.recogniser is not None and model.recogniser.model.path == mine)
    assert model.name == "mine"
    hand.until(lambda: not list_runs())
    assert mine.read_bytes() == before


def test_who_draws_meanwhile_is_not_disturbed(open_tab: OpenTrainTab, qtbot: QtBot) -> None:
    hand = open_tab("teaches")
    tabs = hand.window.findChild(QTabWidget, "tabs")
    assert tabs is not None
    hand.window.services.requests.learning_requested.emit()
    tabs.setCurrentIndex(0)
    hand.until(lambda: not hand.tab.is_training)
    qtbot.wait(50)
    assert not hand.window.findChildren(QWidget, "beforeAfter")
    tabs.setCurrentIndex(1)
    page(hand)


def test_a_training_on_other_data_has_no_before_and_after(open_tab: OpenTrainTab) -> None:
    hand = open_tab("learns")
    hand.train(epochs=1)
    action = next(each for each in hand.tab.runs.table.actions() if each.objectName() == "learned")
    assert not action.isEnabled()


def test_of_too_few_digits_no_percentage_is_told() -> None:
    few = AnswersCompared(
        own=49, own_before=14, own_after=47, parts=3, others=0, others_before=0, others_after=0, others_of="synthetic",
        changed_own=0, labels=(), before=(), after=(),
    )  # fmt: skip
    assert own_in_words(few) == ("Your own digits: 14 of 49 right before, 47 after: too few to tell; with 50 one could")
    assert "%" not in own_in_words(few)
    assert others_in_words(few) == ""
    assert changed_in_words(few) == "No answer has changed."


def test_the_model_in_use_brings_its_network_and_its_sizes(open_tab: OpenTrainTab, tmp_path: Path) -> None:
    hand = open_tab("waits")
    model = hand.window.services.active_model
    model.use(Recogniser.open(write_trained(tmp_path / "own.digitpad")), "own")
    hand.tab.form.use_preset("personal")
    config = hand.tab.form.config()
    assert (config.network, config.start_from) == ("custom", str(tmp_path / "own.digitpad"))
    assert (config.filters, config.dense) == ((3, 4), (6,))
