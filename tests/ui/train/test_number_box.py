"""Numbers are taken as they are typed: none becomes another without a word, and what is wrong stays to be mended."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

from digitpad.core.runs.config import settings
from digitpad.core.runs.run_list import list_runs
from digitpad.ui.train.form.number_box import NumberBox
from tests.ui.train.conftest import OpenTrainTab, TrainHand


@pytest.fixture
def hand(open_tab: OpenTrainTab) -> TrainHand:
    return open_tab("learns")


def type_into(hand: TrainHand, name: str, text: str) -> QSpinBox | QDoubleSpinBox:
    box = hand.widget(name)
    assert isinstance(box, QSpinBox | QDoubleSpinBox)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    return box


@pytest.mark.parametrize("typed", ["0,001", "0.001", "1e-3", ",001"])
def test_a_learning_rate_with_a_comma_or_a_point_is_the_same(hand: TrainHand, typed: str) -> None:
    box = type_into(hand, "learningRate", typed)
    assert box.text() == typed
    assert hand.tab.form.config().learning_rate == 0.001
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert hand.tab.form.config().learning_rate == 0.001
    assert hand.tab.form.problem == ""


def test_every_real_number_of_the_form_reads_a_comma(hand: TrainHand) -> None:
    boxes = [box for box in hand.tab.form.findChildren(NumberBox) if box.objectName() != "dropout"]
    assert {box.objectName() for box in boxes} == {
        "learningRate", "labelSmoothing", "averaging", "nonDigits", "replay", "validation", "checkpointMinutes",
    }  # fmt: skip
    for box in boxes:
        box.selectAll()
        QTest.keyClicks(box, "0,25")
        assert box.value() == 0.25, box.objectName()
    assert len([s for s in settings().values() if s.kind is float]) == len(boxes) + 1


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("learningRate", "-1", "Learning rate must be a number above 0 and at most 10, not -1."),
        ("learningRate", "abc", 'Learning rate must be a number above 0 and at most 10, not "abc".'),
        ("learningRate", "11", "Learning rate must be a number above 0 and at most 10, not 11."),
        ("epochs", "0", "Epochs must be a whole number from 1 to 10,000, not 0."),
        ("epochs", "1,5", "Epochs must be a whole number from 1 to 10,000, not 1.5."),
        ("batchSize", "", 'Batch size must be a whole number from 1 to 4,096, not "".'),
    ],
)
@pytest.mark.parametrize("leave", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_what_is_no_number_stays_with_a_sentence_below_it_and_start_waits(
    hand: TrainHand, name: str, typed: str, sentence: str, leave: Qt.Key
) -> None:
    box = type_into(hand, name, typed)
    if not typed:
        QTest.keyClick(box, Qt.Key.Key_Backspace)
    QTest.keyClick(box, leave)
    assert box.text() == typed
    remark = hand.widget(f"{name}Remark")
    assert remark.isVisible()
    assert hand.text(f"{name}Remark") == sentence
    assert remark.mapTo(hand.tab, remark.rect().topLeft()).y() > box.mapTo(hand.tab, box.rect().topLeft()).y()
    assert not hand.is_enabled("startButton")
    QTest.keyClick(hand.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert list_runs() == []
    type_into(hand, name, "1")
    assert not remark.isVisible()
    assert hand.is_enabled("startButton")


def test_a_wrong_number_waits_behind_another_tab_too(hand: TrainHand) -> None:
    box = type_into(hand, "learningRate", "-1")
    QTest.keyClick(hand.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(hand.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert box.text() == "-1"
    assert not hand.is_enabled("startButton")


def test_a_name_that_no_folder_can_have_is_said_before_and_a_name_that_is_taken_after(hand: TrainHand) -> None:
    hand.click("advancedButton")
    name = hand.tab.form.fields["name"].widget
    name.setProperty("text", "../evil")
    assert hand.text("nameRemark") == "The run will be called “-evil”, as no file can be called so."
    assert hand.is_enabled("startButton")
    name.setProperty("text", "same")
    assert not hand.widget("nameRemark").isVisible()
    hand.train(epochs=1)
    hand.train(epochs=1)
    assert {run.name for run in list_runs()} == {"same", "same-2"}
    assert hand.tab.message_bar.text.startswith("The run is called “same-2”: “same” was taken")
    name.setProperty("text", "é" * 121)
    assert hand.text("nameRemark") == "Name must be one line of at most 120 letters."
