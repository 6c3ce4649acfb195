"""Which model answers: a list on the Draw tab, kept for the next start, and a second one beside the first."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from digitpad.core.models.library import import_model
from digitpad.ui.draw.answer.bars import ProbabilityBar
from tests.foreign import PLAIN
from tests.models import write_honest
from tests.ui.hand import Hand

Open = Callable[[], Hand]
OWN = "Digitpad's own model"


@pytest.fixture
def mine(user_home: Path, tmp_path: Path) -> Path:
    """The file of a model that was imported as “mine”."""
    return import_model(write_honest(tmp_path / "mine.digitpad")).path


@pytest.fixture
def theirs(user_home: Path, tmp_path: Path) -> Path:
    """The file of the model of a run called “theirs”."""
    folder = user_home / "runs" / "theirs"
    folder.mkdir(parents=True)
    (folder / "config.json").write_text('{"created": "2025-01-01T00:00:00+00:00"}')
    return write_honest(folder / "model.digitpad")


def box(hand: Hand, name: str = "answeringModel") -> QComboBox:
    found = hand.window.findChild(QComboBox, name)
    assert found is not None
    return found


def listed(hand: Hand, name: str = "answeringModel") -> list[str]:
    found = box(hand, name)
    return [found.itemText(i) for i in range(found.count()) if found.itemData(i) is not None]


def answering(hand: Hand) -> str:
    recogniser = hand.window.services.active_model.recogniser
    assert recogniser is not None
    return recogniser.card.name


def test_all_models_are_listed(hand: Hand, mine: Path, theirs: Path, qtbot: QtBot) -> None:
    hand.tab.answering.models.refresh()
    qtbot.waitUntil(lambda: len(listed(hand)) > 1)
    assert listed(hand) == [OWN, "mine", "theirs"]
    assert listed(hand, "comparedModel") == ["no other model", OWN, "mine", "theirs"]
    assert box(hand).accessibleName() == "Model that answers"


@pytest.mark.parametrize("name", ["mine", "theirs"])
def test_the_chosen_model_answers_now_and_at_the_next_start(
    open_window: Open, mine: Path, theirs: Path, qtbot: QtBot, name: str
) -> None:
    first = open_window()
    qtbot.waitUntil(lambda: name in listed(first))
    box(first).setCurrentText(name)
    qtbot.waitUntil(lambda: answering(first) == "honest")
    assert box(first).currentText() == name
    first.window.close()
    second = open_window()
    qtbot.waitUntil(lambda: answering(second) == "honest", timeout=10_000)
    assert box(second).currentText() == name
    box(second).setCurrentText(OWN)
    assert answering(second) != "honest"
    second.window.close()
    third = open_window()
    qtbot.wait(100)
    assert answering(third) != "honest"
    assert box(third).currentText() == OWN


def test_a_model_that_has_gone_is_told_once_and_digitpads_own_answers(
    open_window: Open, mine: Path, qtbot: QtBot
) -> None:
    first = open_window()
    qtbot.waitUntil(lambda: "mine" in listed(first))
    box(first).setCurrentText("mine")
    qtbot.waitUntil(lambda: answering(first) == "honest")
    first.window.close()
    mine.unlink()
    second = open_window()
    qtbot.waitUntil(second.tab.message_bar.isVisible)
    assert second.tab.message_bar.text.startswith("The model that answered last time cannot be used (")
    assert str(mine) in second.tab.message_bar.text
    second.draw_seven()
    assert (second.text("prediction"), box(second).currentText()) == ("7", OWN)
    second.window.close()
    third = open_window()
    qtbot.wait(100)
    assert not third.tab.message_bar.isVisible()


def test_a_model_that_cannot_be_opened_leaves_the_list_where_it_was(hand: Hand, mine: Path, qtbot: QtBot) -> None:
    hand.tab.answering.models.refresh()
    qtbot.waitUntil(lambda: "mine" in listed(hand))
    mine.write_bytes(b"PK\3\4 and then nothing")
    box(hand).setCurrentText("mine")
    qtbot.waitUntil(hand.tab.message_bar.isVisible)
    assert box(hand).currentText() == OWN
    hand.draw_seven()
    assert hand.text("prediction") == "7"


def test_two_models_stand_side_by_side(hand: Hand, mine: Path, qtbot: QtBot) -> None:
    hand.tab.answering.models.refresh()
    qtbot.waitUntil(lambda: "mine" in listed(hand, "comparedModel"))
    hand.draw_seven()
    box(hand, "comparedModel").setCurrentText("mine")
    comparison = hand.tab.panel.comparison
    qtbot.waitUntil(comparison.isVisible)
    first, second = hand.tab.panel._bars.bars, comparison.findChildren(ProbabilityBar)
    assert len(first) == len(second) == 10
    assert all(a.mapTo(hand.tab, a.rect().topRight()).x() < b.mapTo(hand.tab, b.rect().topLeft()).x()
               for a, b in zip(first, second, strict=True))  # fmt: skip
    assert all(abs(a.mapTo(hand.tab, a.pos()).y() - b.mapTo(hand.tab, b.pos()).y()) <= 1
               for a, b in zip(first, second, strict=True))  # fmt: skip
    assert hand.text("barsCaption").endswith(": 7")
    assert 95 <= sum(bar.value() for bar in second) <= 105
    box(hand, "comparedModel").setCurrentIndex(0)
    assert not comparison.isVisible()
    assert hand.text("barsCaption") == "How likely each digit is"


def test_a_model_is_compared_with_digitpads_own(hand: Hand, mine: Path, qtbot: QtBot) -> None:
    hand.tab.answering.models.refresh()
    qtbot.waitUntil(lambda: "mine" in listed(hand))
    box(hand).setCurrentText("mine")
    qtbot.waitUntil(lambda: answering(hand) == "honest")
    box(hand, "comparedModel").setCurrentText(OWN)
    hand.draw_seven()
    assert hand.tab.panel.comparison.text == f"{OWN}: 7"


def test_a_training_that_answers_by_epochs_is_named_in_the_list(hand: Hand, mine: Path, tmp_path: Path) -> None:
    from digitpad.core.inference.recogniser import Recogniser  # noqa: PLC0415

    copy = tmp_path / "epoch.digitpad"
    shutil.copy(mine, copy)
    hand.window.services.active_model.use(Recogniser.open(copy), "run, epoch 3")
    assert box(hand).currentText() == "run, epoch 3"
    hand.window.services.active_model.use_shipped()
    assert box(hand).currentText() == OWN


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_list_stays_open_while_it_is_looked_which_models_there_are(hand: Hand, mine: Path, qtbot: QtBot) -> None:
    hand.tab.answering.models.refresh()
    qtbot.waitUntil(lambda: "mine" in listed(hand))
    box(hand).showPopup()
    with qtbot.waitSignal(hand.tab.answering.models.listed):
        pass
    assert box(hand).view().isVisible()
    assert box(hand).model().rowCount() == 3, "with the line between them"
    box(hand).hidePopup()


def test_a_model_that_is_opened_answers_be_it_ours_or_of_another_program(
    hand: Hand, mine: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    hand.window.open_file(mine)
    qtbot.waitUntil(lambda: answering(hand) == "honest")
    foreign = tmp_path / "followed.tflite"
    shutil.copy(PLAIN, foreign)
    hand.window.open_file(foreign)
    qtbot.waitUntil(lambda: answering(hand) == "followed", timeout=20_000)
    assert hand.window.services.active_model.name == "followed"
    hand.draw_seven()
    qtbot.waitUntil(lambda: hand.text("prediction") == "7")


def test_a_model_that_is_refused_when_opened_says_why_and_the_one_before_answers_on(
    hand: Hand, tmp_path: Path, qtbot: QtBot
) -> None:
    cut = tmp_path / "cut.tflite"
    cut.write_bytes(PLAIN.read_bytes()[:-100])
    before = answering(hand)
    hand.window.open_file(cut)
    qtbot.waitUntil(lambda: "cut.tflite is damaged" in hand.tab.message_bar.text)
    assert answering(hand) == before
