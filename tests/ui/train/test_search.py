"""Searching for settings in the window: what is asked, what is shown while it goes, and what can be done then."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QTableView,
)
from pytestqt.qtbot import QtBot

from digitpad.core.errors import DigitpadError
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.run_folder import Run
from digitpad.core.sweeps import sweep_process
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.events import SweepStarted, TrialEpochEnded, TrialProgressed, TrialProposed, TrialStarted
from digitpad.core.sweeps.space import Choices, Range, parse_values, varied_settings
from digitpad.core.sweeps.sweep_list import create_sweep, list_sweeps
from digitpad.core.sweeps.sweep_writer import SweepWriter
from digitpad.core.sweeps.trials import SweepState
from digitpad.ui.train.charts.learning_curves import Role
from digitpad.ui.train.sweeps import search_dialog
from digitpad.ui.train.sweeps.suggestions import suggested
from digitpad.ui.train.sweeps.trials_model import TrialsModel
from tests.ui.train.conftest import OpenTrainTab, TrainHand

# What Qt's offscreen platform says of every dialog with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

FAKE = Path(__file__).with_name("fake_sweep.py")


@pytest.fixture(params=["honest"])
def hand(
    open_tab: OpenTrainTab, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[TrainHand]:
    """The Train tab at the page of searches, with a process that trains nothing and tells of trials."""
    monkeypatch.setattr(sweep_process, "COMMAND", (sys.executable, str(FAKE)))
    monkeypatch.setattr(search_dialog, "require_engine", lambda: None)
    monkeypatch.setattr("digitpad.ui.train.sweeps.sweep_session.require_engine", lambda: None)
    hand = open_tab(request.param)
    hand.tab.below.setCurrentIndex(1)
    yield hand
    hand.tab.search.stop()
    hand.until(lambda: not hand.tab.search.is_running)


class Dialog:
    """The dialog, worked as a user does."""

    def __init__(self, hand: TrainHand) -> None:
        hand.until(lambda: hand.is_enabled("searchButton"))
        hand.click("searchButton")
        dialog = hand.tab.search.dialog
        assert dialog is not None
        self.dialog = dialog

    def tick(self, name: str, values: str | None) -> None:
        box = self.dialog.findChild(QCheckBox, f"vary-{name}")
        line = self.dialog.findChild(QLineEdit, f"values-{name}")
        assert box is not None
        assert line is not None
        box.setChecked(values is not None)
        line.setText(values or line.text())

    def line(self, name: str) -> QLineEdit:
        found = self.dialog.findChild(QLineEdit, name)
        assert found is not None
        return found

    @property
    def problem(self) -> str:
        label = self.dialog.findChild(QLabel, "searchProblem")
        assert label is not None
        return label.text()

    @property
    def button(self) -> QPushButton:
        found = self.dialog.findChild(QPushButton, "startSearch")
        assert found is not None
        return found

    def start(self, trials: int) -> None:
        box = self.dialog.findChild(QSpinBox, "searchTrials")
        assert box is not None
        box.setValue(trials)
        QTest.mouseClick(self.button, Qt.MouseButton.LeftButton)


class CloseTries(QObject):
    """Notes of each time that the window of ``hand`` is asked to close whether something was under way then."""

    def __init__(self, hand: TrainHand) -> None:
        super().__init__(hand.window)
        self.busy: list[bool] = []
        self._tab = hand.tab
        hand.window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Close:
            self.busy.append(self._tab.is_busy)
        return False


def searched(hand: TrainHand, trials: int, name: str = "") -> None:
    """Search with so many trials until there is no more to come but for a stop."""
    hand.tab.form.choose("name", name)
    Dialog(hand).start(trials)
    done = trials - 2 if "waits" in name else trials
    hand.until(lambda: hand.tab.search.session.state.done >= done)


def states(hand: TrainHand) -> list[str]:
    """What the table says of each trial."""
    model = hand.tab.search.panel.model
    return [str(model.data(model.index(row, 1))) for row in range(model.rowCount())]


def test_what_is_suggested_of_each_setting_can_be_varied_around_what_it_is() -> None:
    config = TrainConfig(network="custom", learning_rate=0.004, batch_size=100)
    for name, setting in varied_settings():
        assert parse_values(name, suggested(name, setting, getattr(config, name))).size > 1, name
    by_name = dict(varied_settings())
    assert parse_values("learning_rate", suggested("learning_rate", by_name["learning_rate"], 0.004)) == Range(
        0.0004, 0.04, is_log=True
    )
    assert parse_values("batch_size", suggested("batch_size", by_name["batch_size"], 100)) == Choices((50, 100, 200))
    assert parse_values("filters", suggested("filters", by_name["filters"], (8, 1))).to_json() == [
        [4, 1],
        [8, 1],
        [16, 2],
    ]


def test_the_dialog_begins_with_the_form_and_says_what_is_wrong(hand: TrainHand) -> None:
    hand.tab.form.choose("batch_size", 50)
    dialog = Dialog(hand)
    config = dialog.dialog.config()
    assert config.base == hand.tab.form.config()
    assert config.vary == {"batch_size": Choices((25, 50, 100)), "learning_rate": Range(0.0015, 0.15, is_log=True)}
    assert (config.trials, config.hours, config.at_once, config.max_parameters) == (16, None, None, None)
    assert dialog.button.isEnabled()
    dialog.tick("batch_size", "32,many")
    assert dialog.problem == "batch-size cannot be varied over 'many'."
    assert not dialog.button.isEnabled()
    dialog.tick("batch_size", None)
    assert dialog.problem == ""
    dialog.tick("learning_rate", None)
    assert "nothing to vary" in dialog.problem
    dialog.tick("network", "fast,cnn")
    dialog.line("searchHours").setText("1,5")
    dialog.line("searchParameters").setText("100 000")
    assert dialog.problem == ""
    assert (dialog.dialog.config().hours, dialog.dialog.config().max_parameters) == (1.5, 100_000)
    dialog.line("searchHours").setText("soon")
    assert dialog.problem == "“soon” is no number, in “Hours”."
    dialog.dialog.reject()
    assert not hand.tab.search.is_running


def test_without_the_engine_the_dialog_says_what_to_type(hand: TrainHand, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise DigitpadError('A sweep needs Ray: pip install "digitpad[cluster]"')

    monkeypatch.setattr(search_dialog, "require_engine", missing)
    dialog = Dialog(hand)
    assert "digitpad[cluster]" in dialog.problem
    assert not dialog.button.isEnabled()
    dialog.dialog.reject()


def test_a_search_fills_the_table_the_charts_and_the_plots_and_its_models_can_be_used(hand: TrainHand) -> None:
    searched(hand, 4)
    hand.until(lambda: not hand.tab.search.is_running)
    table = hand.widget("trials")
    assert isinstance(table, QTableView)
    model = hand.tab.search.panel.model
    hand.until(lambda: model.rowCount() == 4)
    rows = [[model.data(model.index(row, column)) for column in range(model.columnCount())] for row in range(4)]
    assert [row[0] for row in rows] == ["1", "2", "3", "4"]
    # What one looks for comes first, as a narrow window shows no more.
    heads = [model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) for column in range(9)]
    assert heads[:5] == ["Trial", "State", "Accuracy", "Batch size", "Learning rate"]
    assert rows[3][1:] == ["finished", "94.00 %", "128", "0.024", "0.1600", "4/4", "98,698", "4 s"]
    assert {row[1] for row in rows} == {"finished"}
    fonts = [model.data(model.index(row, 0), Qt.ItemDataRole.FontRole) for row in range(4)]
    assert [isinstance(font, QFont) and font.bold() for font in fonts] == [False, False, False, True]
    # The best one is in front, all others faintly behind, and only as they were validated.
    hand.until(lambda: len(hand.tab.charts.series("accuracy")) == 5)
    series = hand.tab.charts.series("accuracy")
    assert [each.role for each in series if each.is_faint] == [Role.VALIDATION] * 3
    assert {each.run for each in series if not each.is_faint} == {model.trials[3].run}
    assert hand.text("chartKey").endswith("pale: the others")
    hand.until(lambda: hand.tab.search.panel.plots.has_picture)
    assert "trial 4" in hand.tab.search.panel.plots.accessibleDescription()
    hand.until(lambda: len(hand.tab.runs.model.rows) == 4)  # trials are runs
    assert "best" in hand.tab.message_bar.text
    used: list[Run] = []
    hand.tab.search.use_asked.connect(used.append)
    sweep = list_sweeps()[0]
    sweep.run_of(model.trials[1]).model.write_bytes(b"")
    table.selectRow(1)
    hand.click("useTrial")
    assert used == [sweep.run_of(model.trials[1])]
    sweep.run_of(model.trials[3]).model.write_bytes(b"")
    table.clearSelection()
    hand.click("useTrial")
    assert used[1:] == [sweep.run_of(model.trials[3])]  # with none selected the best is meant
    # The page of runs has its charts back.
    hand.tab.below.setCurrentIndex(0)
    hand.until(lambda: not any(each.is_faint for each in hand.tab.charts.series("accuracy")))
    assert hand.text("chartKey").endswith("pale: each batch")


def test_a_search_is_stopped_and_goes_on(hand: TrainHand) -> None:
    searched(hand, 3, "waits")
    assert hand.is_enabled("stopSearch")
    assert not hand.is_enabled("searchButton")
    assert hand.tab.is_busy
    hand.click("stopSearch")
    hand.until(lambda: hand.is_enabled("resumeSearch"))
    assert hand.text("sweepStatus").startswith("Stopped: 1 of 3 trials done · best: trial 1, ")
    assert states(hand) == ["finished", "stopped"]
    hand.click("resumeSearch")
    hand.until(lambda: hand.tab.search.session.ended is not None and not hand.tab.search.is_running)
    assert hand.tab.search.session.ended is not None
    assert hand.tab.search.session.ended.outcome == "finished"
    state = list_sweeps()[0].state()
    assert sorted(state.trials) == [1, 2, 3]


def test_each_step_of_a_search_is_told_while_one_waits_for_it(hand: TrainHand) -> None:
    bar = hand.widget("sweepProgress")
    assert isinstance(bar, QProgressBar)
    hand.tab.form.choose("name", "gates")
    Dialog(hand).start(2)
    hand.until(lambda: hand.text("sweepStatus").startswith("Ray is starting"))
    assert (bar.isVisible(), bar.maximum()) == (True, 0)  # nobody knows how far
    chart = hand.tab.charts.chart("loss")
    assert chart.accessibleDescription().startswith("Ray is starting, which shares out the trials:")
    hand.until(lambda: bool(list_sweeps()))
    folder = list_sweeps()[0].folder
    (folder / "ray").touch()
    hand.until(lambda: hand.text("sweepStatus") == "The first trainings are starting …")
    assert chart.accessibleDescription() == "The first curves come after the first epoch of a trial."
    assert bar.maximum() == 0
    (folder / "trials").touch()
    hand.until(lambda: hand.text("sweepStatus") == "0 of 2 trials done" and bar.value() > 0)
    # Half an epoch of four, of one of two trials.
    assert bar.value() / bar.maximum() == pytest.approx(0.0625, abs=0.001)
    assert states(hand) == ["running, 13 %"]
    hand.click("stopSearch")
    hand.until(lambda: hand.text("sweepStatus").startswith("Stopping; each training writes a checkpoint"))
    assert not hand.is_enabled("stopSearch")
    (folder / "end").touch()
    hand.until(lambda: not hand.tab.search.is_running)
    hand.until(lambda: hand.text("sweepStatus") == "Stopped: 0 of 2 trials done")
    assert states(hand) == ["stopped"]
    assert not bar.isVisible()
    assert chart.accessibleDescription().startswith("Press Search:")
    hand.tab.below.setCurrentIndex(0)
    assert chart.accessibleDescription().startswith("Press Start:")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_who_watches_a_search_learns_that_its_process_was_killed(hand: TrainHand) -> None:
    hand.tab.form.choose("name", "gates and killed")
    Dialog(hand).start(2)
    hand.until(lambda: bool(list_sweeps()))
    folder = list_sweeps()[0].folder
    for step in ("ray", "trials"):
        (folder / step).touch()
    hand.until(lambda: states(hand) == ["running, 13 %"])
    (folder / "end").touch()
    hand.until(lambda: not hand.tab.search.is_running)
    assert hand.tab.message_bar.text == "The sweep was ended by signal 9; it can be resumed."
    hand.until(lambda: states(hand) == ["stopped"])
    assert hand.is_enabled("resumeSearch")


def test_a_search_whose_process_was_killed_has_stopped_where_it_was(hand: TrainHand) -> None:
    sweep = create_sweep(SweepConfig(base=TrainConfig(), vary={"batch_size": Choices((32, 64))}, trials=3))
    with SweepWriter(sweep) as writer:
        for event in (
            SweepStarted(sweep=str(sweep.folder), trials=3, at_once=1, goal="accuracy"),
            TrialProposed(trial=1, run="run", values={"batch_size": 32}, parameters=1, multiply_adds=1),
            TrialStarted(trial=1),
        ):
            writer.record(event)
    hand.tab.search._choose(sweep)
    hand.until(lambda: states(hand) == ["stopped"])
    assert hand.text("sweepStatus") == "Stopped: 0 of 3 trials done"
    assert hand.is_enabled("resumeSearch")


def test_more_trials_are_asked_for_where_all_are_done(hand: TrainHand) -> None:
    searched(hand, 2)
    hand.until(lambda: not hand.tab.search.is_running)
    hand.until(lambda: hand.is_enabled("resumeSearch"))
    hand.click("resumeSearch")
    question = hand.window.findChild(QInputDialog, "moreTrials")
    assert question is not None
    assert [button.text() for button in question.findChildren(QPushButton)] == ["Go on", "Cancel"]
    number = question.findChild(QSpinBox)
    assert number is not None
    number.setValue(3)
    QTest.keyClick(number, Qt.Key.Key_Return)
    hand.until(lambda: hand.tab.search.session.state.done == 5 and not hand.tab.search.is_running)
    assert list_sweeps()[0].config.trials == 5


def test_a_window_that_is_closed_meanwhile_asks_and_the_search_can_go_on_later(hand: TrainHand) -> None:
    searched(hand, 3, "waits")
    hand.window.close()
    assert hand.window.isVisible()
    hand.click_in_question("stopAndClose")
    hand.until(lambda: not hand.window.isVisible())
    assert list_sweeps()[0].status == "stopped"


@pytest.mark.parametrize("hand", ["waits"], indirect=True)
def test_a_training_and_a_search_that_stop_close_the_window_once_when_both_have_stopped(hand: TrainHand) -> None:
    searched(hand, 3, "waits")
    hand.tab.form.choose("name", "")
    hand.set_epochs(3)
    hand.click("startButton")
    hand.until_batches()
    hand.window.close()
    tries = CloseTries(hand)
    hand.click_in_question("stopAndClose")
    hand.until(lambda: not hand.window.isVisible())
    assert tries.busy == [False]
    assert list_sweeps()[0].status == "stopped"
    assert not hand.tab.is_busy


def test_an_earlier_search_is_there_again_in_another_window(hand: TrainHand, open_tab: OpenTrainTab) -> None:
    searched(hand, 2, "first")
    hand.until(lambda: not hand.tab.search.is_running)
    searched(hand, 3, "second")
    hand.until(lambda: not hand.tab.search.is_running)
    box = hand.widget("sweeps")
    assert isinstance(box, QComboBox)
    hand.until(lambda: box.count() == 2)
    assert box.currentText() == "second"
    box.setCurrentIndex(1)
    box.activated.emit(1)
    hand.until(lambda: hand.tab.search.panel.model.rowCount() == 2)
    QApplication.sendEvent(hand.window, QEvent(QEvent.Type.LayoutRequest))
    assert hand.text("sweepStatus").startswith("2 trial")


def test_a_message_takes_its_room_from_the_charts_and_moves_nothing_under_the_pointer(hand: TrainHand) -> None:
    def places() -> list[QPoint]:
        QApplication.sendPostedEvents()
        names = ("searchButton", "trainBelow", "startButton")
        return [hand.widget(name).mapTo(hand.window, QPoint()) for name in names]

    before, height = places(), hand.tab.charts.height()
    hand.tab.message_bar.show_message("The best model of the search is in the library.")
    hand.until(lambda: hand.tab.charts.height() < height)
    assert places() == before
    hand.tab.message_bar.hide()
    hand.until(lambda: hand.tab.charts.height() == height)
    assert places() == before


def test_of_a_hundred_trials_only_what_has_changed_is_shown_anew(qtbot: QtBot) -> None:
    config = SweepConfig(base=TrainConfig(), vary={"batch_size": Choices((32, 64))}, trials=100)
    state = SweepState()
    for number in range(1, 101):
        state.add(TrialProposed(trial=number, run="", values={"batch_size": 32}, parameters=1, multiply_adds=1))
    model = TrialsModel()
    model.show_trials(config, state, {}, anew=True)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last: changed.extend(range(first.row(), last.row() + 1)))
    state.add(TrialStarted(trial=7))
    at = TrialProgressed(trial=7, epoch=1, epochs=1, step=1, steps=2, loss=1.0, accuracy=0.5)
    model.show_trials(config, state, {7: at}, anew=False)
    assert changed == [6]
    assert model.data(model.index(6, 1)) == "running, 50 %"
    model.show_trials(config, state, {7: at}, anew=False)
    assert changed == [6]
    # One that becomes the best is written in bold, and the one that was no longer.
    for number, accuracy in ((7, 0.9), (9, 0.95)):
        state.add(
            TrialEpochEnded(
                trial=number, epoch=1, epochs=1, loss=1.0, accuracy=accuracy, validation_accuracy=accuracy,
                validation_loss=1.0, seconds=1.0, score=accuracy,
            )
        )  # fmt: skip
        changed.clear()
        model.show_trials(config, state, {7: at}, anew=False)
    assert changed == [6, 8]
