"""A run that ended for want of memory is started again with one click, smaller or on the processor."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from digitpad.core.runs.run_list import list_runs
from tests.ui.train.conftest import OpenTrainTab, TrainHand

HALF = "Start again with batch size 64"
CPU = "Start again on the CPU"


def train_in_vain(open_tab: OpenTrainTab, behaviour: str) -> TrainHand:
    hand = open_tab(behaviour)
    hand.tab.form.fields["batch_size"].widget.setProperty("value", 128)
    hand.train(epochs=2)
    return hand


def offers(hand: TrainHand) -> dict[str, QPushButton]:
    buttons = hand.tab.message_bar.findChildren(QPushButton)
    return {button.accessibleName(): button for button in buttons if button.isVisible()}


def accept(hand: TrainHand, offer: str) -> None:
    QTest.mouseClick(offers(hand)[offer], Qt.MouseButton.LeftButton)
    hand.until(lambda: len(hand.tab.runs.model.rows) == 2)
    hand.until_ended()


@pytest.mark.parametrize(
    ("cause", "expected"), [("memory", {HALF}), ("gpu-memory", {HALF, CPU}), ("gpu", {CPU}), ("other", set())]
)
def test_what_is_offered_is_what_may_help(open_tab: OpenTrainTab, cause: str, expected: set[str]) -> None:
    hand = train_in_vain(open_tab, f"lacks {cause}")
    assert "not enough memory" in hand.tab.status.words
    assert "not enough memory" in hand.tab.message_bar.text
    assert set(offers(hand)) == expected


@pytest.mark.parametrize(("offer", "field", "value"), [(HALF, "batch_size", 64), (CPU, "device", "cpu")])
def test_one_click_trains_the_same_again_with_one_thing_changed_and_the_form_shows_it(
    open_tab: OpenTrainTab, offer: str, field: str, value: object
) -> None:
    hand = train_in_vain(open_tab, "lacks gpu-memory")
    hand.tab.form.fields["learning_rate"].widget.setProperty("value", 0.5)  # for another run, later
    accept(hand, offer)
    assert hand.tab.status.words.startswith("Done: 98.50 %")
    assert not hand.tab.message_bar.isVisible()
    second, first = (run.config for run in sorted(list_runs(), key=lambda run: run.name, reverse=True))
    changed = {name for name, now in second.to_json().items() if now != first.to_json()[name]}
    assert changed == {field}
    assert getattr(second, field) == value
    assert hand.tab.form.fields[field].value() == value
    assert hand.tab.form.fields["learning_rate"].value() == 0.5


def test_a_trainer_that_was_killed_is_offered_smaller_batches(open_tab: OpenTrainTab) -> None:
    hand = train_in_vain(open_tab, "dies")
    assert hand.tab.status.words.startswith("Stopped")
    assert set(offers(hand)) == {HALF}


def test_all_of_an_offer_can_be_seen_in_the_smallest_window(open_tab: OpenTrainTab) -> None:
    hand = train_in_vain(open_tab, "lacks gpu-memory")
    hand.window.resize(900, 600)
    hand.until(lambda: hand.window.width() == 900)
    notice = hand.tab.message_bar
    hand.until(lambda: hand.tab.rect().contains(notice.geometry()))
    charts = hand.tab.charts.rect().translated(hand.tab.charts.mapTo(hand.tab, hand.tab.charts.rect().topLeft()))
    assert not notice.geometry().intersects(charts), "it has a row of its own"
    for button in offers(hand).values():
        assert notice.rect().contains(button.geometry())
        assert button.height() >= button.sizeHint().height()
        assert not any(button.geometry().intersects(label.geometry()) for label in notice.findChildren(QLabel))
        assert button.width() >= button.sizeHint().width()


def test_what_was_offered_is_gone_with_the_next_notice(open_tab: OpenTrainTab) -> None:
    hand = train_in_vain(open_tab, "lacks memory")
    before = hand.tab.message_bar.height()
    hand.tab.message_bar.show_message("Saved.")
    assert offers(hand) == {}
    hand.until(lambda: hand.tab.message_bar.height() < before)


def test_without_a_network_both_ways_on_are_one_click(
    open_tab: OpenTrainTab, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    hand = open_tab("lacks download")
    hand.set_data("mnist")
    hand.train(epochs=2)
    assert set(offers(hand)) == {"Use computer-made digits instead", "Choose an mnist.npz …"}
    chosen = tmp_path / "mnist.npz"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen), ""))
    accept(hand, "Choose an mnist.npz …")
    assert hand.tab.form.config().data == (str(chosen),)
    newest = max(list_runs(), key=lambda run: run.created.timestamp())
    assert {run.config.data for run in list_runs()} == {("mnist",), (str(chosen),)}
    assert newest.config.epochs == 2


def test_computer_made_digits_take_the_place_of_what_cannot_be_downloaded(open_tab: OpenTrainTab) -> None:
    hand = open_tab("lacks download")
    hand.set_data("mnist")
    hand.train(epochs=2)
    accept(hand, "Use computer-made digits instead")
    assert hand.tab.status.words.startswith("Done:")
    assert hand.tab.form.config().data == ("synthetic",)


def test_a_training_that_diverged_says_so_and_offers_a_lower_learning_rate(open_tab: OpenTrainTab) -> None:
    hand = open_tab("diverges")
    hand.tab.form.choose("learning_rate", 0.5)
    hand.train(epochs=2)
    assert hand.tab.status.words.startswith("Done: ")
    assert hand.tab.status.words.endswith("The loss grew instead of falling: the training diverged.")
    accept(hand, "Start again with learning rate 0.003")
    assert hand.tab.form.config().learning_rate == 0.003
