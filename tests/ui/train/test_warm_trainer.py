"""The trainer is ready when Start is pressed, gives its memory back, and until the first point something moves."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitpad.core.runs.events import EpochStarted
from digitpad.core.runs.run_list import list_runs
from digitpad.ui.train import tab as train_tab
from digitpad.ui.train.pace import Pace
from tests.ui.train.conftest import OpenTrainTab


def children() -> set[int]:
    return {child.pid for child in psutil.Process().children() if child.status() != psutil.STATUS_ZOMBIE}


def test_looking_at_the_tab_warms_one_trainer_up_which_start_uses_and_closing_ends(open_tab: OpenTrainTab) -> None:
    hand = open_tab("learns")
    assert hand.tab.trainer_process is None
    hand.until(lambda: hand.tab.trainer_process is not None)
    warm = hand.tab.trainer_process
    assert warm is not None
    hand.tab._warm_up_soon()  # as whoever types into the form
    hand.train(epochs=1)
    assert hand.tab.trainer_process == warm
    assert warm in children()
    hand.tab.shut_down()
    assert warm not in children()


def test_passing_by_the_tab_starts_nothing(open_tab: OpenTrainTab, qtbot: QtBot) -> None:
    hand = open_tab("learns")
    before = children()
    hand.window._tabs.setCurrentIndex(0)
    qtbot.wait(train_tab.WARM_UP_AFTER + 200)
    assert hand.tab.trainer_process is None
    assert children() == before


def test_a_trainer_that_has_let_go_is_warmed_up_again_by_whoever_goes_on_with_the_form(open_tab: OpenTrainTab) -> None:
    hand = open_tab("learns")
    hand.until(lambda: hand.tab.trainer_process is not None)
    first = hand.tab.trainer_process
    hand.tab._trainer.kill()
    hand.until(lambda: hand.tab.trainer_process is None)
    hand.set_epochs(3)
    hand.until(lambda: hand.tab.trainer_process not in (None, first))


def test_within_a_second_of_start_a_bar_moves_that_nobody_takes_for_a_full_one(
    open_tab: OpenTrainTab, qtbot: QtBot
) -> None:
    hand = open_tab("waits")
    hand.set_epochs(3)
    hand.click("startButton")
    accent = hand.window.services.themes.colours.accent
    seen: set[int] = set()
    for _ in range(4):
        image = hand.progress.grab().toImage()
        y = image.height() // 2
        filled = [x for x in range(image.width()) if image.pixelColor(x, y).name() == accent]
        assert 0 < len(filled) < image.width() / 2
        seen.add(filled[0])
        qtbot.wait(60)
        if hand.progress.maximum():
            break
    assert len(seen) > 1 or hand.progress.maximum()


def test_the_time_until_the_first_point_is_remembered_and_told(open_tab: OpenTrainTab) -> None:
    hand = open_tab("learns")
    hand.train(epochs=1)
    kept = hand.window.services.session.tab_state("train")
    assert set(kept) & {"seconds_cold", "seconds_warm"}
    assert all(0 < value < 60 for value in kept.values())
    hand.window.services.session.remember_tab("train", seconds_cold=30.0, seconds_warm=30.0)
    hand.tab.session.pace._seconds = {"seconds_cold": 30.0, "seconds_warm": 30.0}
    hand.click("startButton")
    assert hand.tab.charts.chart("loss").accessibleDescription().startswith("First point in about 30 second")


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_pace_tells_cold_from_warm_and_counts_down() -> None:
    kept: dict[str, float] = {}
    clock = Clock()
    pace = Pace({"seconds_cold": "nonsense"}, lambda _, **values: kept.update(values), clock)
    assert pace.seconds_left is None
    pace.begin(is_loaded=False)
    assert pace.is_loading
    assert pace.seconds_left is None
    clock.now += 6
    pace.first_point()
    assert kept == {"seconds_cold": 6.0}
    pace.begin(is_loaded=True)
    assert not pace.is_loading
    clock.now += 1.5
    pace.first_point()
    assert kept == {"seconds_cold": 6.0, "seconds_warm": 1.5}
    pace.begin(is_loaded=False)
    clock.now += 2
    assert pace.seconds_left == 4
    clock.now += 60
    assert pace.seconds_left == 1
    pace.end()
    pace.warming_up()
    clock.now += 2  # of the 4.5 that loading takes
    pace.begin(is_loaded=False)
    assert pace.is_loading
    assert pace.seconds_left == 4
    pace.end()
    pace.warming_up()
    clock.now += 5
    pace.begin(is_loaded=False)
    assert not pace.is_loading


@pytest.mark.parametrize("button", ["tryButton", "seeErrorsButton"])
def test_the_end_offers_the_next_step_and_goes_there(open_tab: OpenTrainTab, button: str, tmp_path: Path) -> None:
    hand = open_tab("learns")
    assert not hand.widget(button).isVisible()
    asked: list[tuple[str, object]] = []
    hand.window.services.requests.errors_requested.connect(lambda *words: asked.append(words))
    hand.train(epochs=1)
    assert hand.tab.status.words.startswith("Done: 98.50 % of 2,000 test images")
    assert hand.widget(button).isVisible()
    hand.click(button)
    if button == "tryButton":
        hand.until(lambda: hand.window._tabs.currentWidget().objectName() == "draw")
        assert hand.window.services.active_model.name == "synthetic-fast"
    else:
        assert asked == [("synthetic-fast", ("synthetic",))]
        assert hand.window._tabs.currentWidget().objectName() == "evaluate"
    hand.window._tabs.setCurrentIndex(1)
    hand.click("startButton")
    assert not hand.widget(button).isVisible()
    hand.until_ended()


def test_by_keys_alone_one_gets_from_the_form_to_the_own_model_on_the_canvas(open_tab: OpenTrainTab) -> None:
    hand = open_tab("learns")
    hand.widget("epochs").setFocus()
    QTest.keyClick(hand.widget("epochs"), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(hand.widget("epochs"), "1")
    QTest.keyClick(hand.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: hand.tab.is_training)
    hand.until_ended()
    for _ in range(40):
        focused = hand.window.focusWidget()
        assert focused is not None
        if focused.objectName() == "tryButton":
            break
        QTest.keyClick(hand.window, Qt.Key.Key_Tab)
    QTest.keyClick(hand.widget("tryButton"), Qt.Key.Key_Space)
    hand.until(lambda: hand.window._tabs.currentWidget().objectName() == "draw")
    assert hand.window.services.active_model.name == "synthetic-fast"
    (run,) = list_runs()
    assert run.config.epochs == 1


def test_once_the_first_epoch_has_begun_nothing_says_that_tensorflow_is_loaded(open_tab: OpenTrainTab) -> None:
    hand = open_tab("waits")
    hand.set_epochs(3)
    hand.click("startButton")
    session = hand.tab.session
    hand.until(lambda: session.run is not None)
    session._on_event(EpochStarted(epoch=1, epochs=3, steps=10))
    session.waits.emit()
    assert hand.tab.status.words == f"Training {session.name}"
