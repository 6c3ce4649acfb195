"""Start, Stop, Resume, and whatever may become of a trainer."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from digitpad.core.runs.run_list import list_runs
from tests.models import write_trained
from tests.ui.train.conftest import OpenTrainTab

# Qt's offscreen platform grumbles at every dialog.
OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_training_moves_both_charts_and_ends_finished(open_tab: OpenTrainTab) -> None:
    hand = open_tab("learns")
    assert not hand.is_enabled("stopButton")
    hand.train(epochs=3)
    assert hand.is_full
    assert hand.tab.status.words.startswith("Done: 98.50 % of 2,000 test images")
    for metric in ("loss", "accuracy"):
        assert [str(each.role) for each in hand.tab.charts.series(metric)] == ["batches", "training", "validation"]
        hand.until(lambda metric=metric: hand.tab.charts.chart(metric).image is not None)  # type: ignore[misc]
    (run,) = list_runs()
    assert run.config.epochs == 3
    assert "Epoch 3" in hand.tab.log.toPlainText()


def test_a_click_on_start_shows_at_once_that_something_is_going_on(open_tab: OpenTrainTab) -> None:
    hand = open_tab("waits")
    hand.set_epochs(3)
    hand.click("startButton")
    assert hand.progress.maximum() == 0  # busy
    assert hand.tab.status.words == "Loading TensorFlow, which takes some seconds …"
    for metric in ("loss", "accuracy"):
        described = hand.tab.charts.chart(metric).accessibleDescription()
        assert described == "The first point comes in a few seconds."
    assert not hand.is_enabled("startButton")
    assert hand.is_enabled("stopButton")
    assert hand.button("stopButton").hasFocus()


def test_the_progress_tells_the_epoch_the_time_left_and_the_speed(open_tab: OpenTrainTab) -> None:
    hand = open_tab("waits")
    hand.set_epochs(4)
    hand.click("startButton")
    hand.until(lambda: hand.tab.charts.points("loss") == 25)
    texts = {name: hand.text(name) for name in ("trainEpoch", "trainTimeLeft", "trainSpeed")}
    assert texts["trainEpoch"] == "Epoch 2 of 4"
    assert texts["trainTimeLeft"].endswith(" left")
    assert texts["trainSpeed"] == "9,000 images/s"
    assert hand.progress.value() == pytest.approx(1.25 / 4 * hand.progress.maximum(), abs=1)


def test_stop_keeps_the_last_epoch_and_resume_goes_on_from_it(open_tab: OpenTrainTab) -> None:
    hand = open_tab("waits")
    hand.set_epochs(3)
    hand.click("startButton")
    hand.until(lambda: hand.tab.charts.points("loss") == 25)
    hand.click("stopButton")
    hand.until_ended()
    assert hand.tab.status.words.startswith("Stopped: 1 epoch")
    assert not hand.is_full
    (run,) = list_runs()
    assert run.model.exists()

    hand.until(lambda: hand.is_enabled("resumeButton"))
    hand.click("resumeButton")
    # The curve goes on where it was: the first epoch is still there, what was begun of the second is done again.
    hand.until(lambda: hand.tab.charts.points("loss") == 25 and hand.tab.is_training)
    assert [each.x[0] for each in hand.tab.charts.series("loss") if each.role == "training"] == [1.0]
    assert len(list_runs()) == 1


def test_a_stop_before_the_trainer_is_there_is_not_lost(open_tab: OpenTrainTab) -> None:
    hand = open_tab("waits")
    hand.set_epochs(5)
    hand.click("startButton")
    hand.tab.stop()
    hand.until_ended()
    assert hand.tab.status.words.startswith("Stopped")


@pytest.mark.review("7.10")
def test_a_model_to_start_from_is_found_by_its_name_and_decides_the_network(open_tab: OpenTrainTab) -> None:
    hand = open_tab("learns")
    hand.tab.form.choose("start_from", "digitpad")
    assert hand.tab.form.config().network == "fast"
    hand.train()
    (row,) = hand.tab.runs.model.rows
    assert row.run.config.network == "compact"
    assert Path(str(row.run.config.start_from)).name == "digitpad.digitpad"


def test_a_model_to_start_from_that_is_not_there_is_told_and_leaves_no_run(open_tab: OpenTrainTab) -> None:
    hand = open_tab("learns")
    hand.tab.form.choose("start_from", "nothing")
    hand.click("startButton")
    hand.until(lambda: "no model and no run called 'nothing'" in hand.tab.status.words)
    assert list_runs() == []


def test_the_trainer_is_kept_for_the_next_run(open_tab: OpenTrainTab) -> None:
    hand = open_tab("learns")
    hand.train()
    process = hand.tab.trainer_process
    assert process is not None
    hand.click("startButton")
    hand.until(lambda: len(hand.tab.runs.model.rows) == 2)
    hand.until_ended()
    assert hand.tab.trainer_process == process


def test_a_trainer_that_is_killed_ends_as_stopped_with_the_reason_and_can_be_resumed(open_tab: OpenTrainTab) -> None:
    hand = open_tab("dies")
    hand.train(epochs=3)
    assert hand.tab.status.words.startswith("Stopped")
    assert "killed" in hand.tab.status.words
    assert "resumed" in hand.tab.status.words
    assert not hand.is_full
    hand.until(lambda: hand.is_enabled("resumeButton"))


def test_a_trainer_that_hangs_can_be_killed_from_outside_and_the_window_goes_on(open_tab: OpenTrainTab) -> None:
    hand = open_tab("hangs")
    hand.click("startButton")
    hand.until(lambda: hand.tab.charts.points("loss") == 5)
    process = hand.tab.trainer_process
    assert process is not None
    os.kill(process, signal.SIGKILL)
    hand.until_ended()
    assert hand.tab.status.words.startswith("Stopped")
    assert hand.is_enabled("startButton")


def test_a_trainer_that_cannot_train_says_why_where_one_looks(open_tab: OpenTrainTab) -> None:
    hand = open_tab("fails")
    hand.train()
    assert "TensorFlow cannot be loaded" in hand.tab.status.words
    assert hand.tab.message_bar.isVisible()
    assert "TensorFlow cannot be loaded" in hand.tab.message_bar.text
    assert not hand.is_full


@pytest.mark.review("7.10")
def test_a_model_is_started_from_by_its_name_and_brings_its_network(open_tab: OpenTrainTab, user_home: Path) -> None:
    model = user_home / "models" / "mine.digitpad"
    model.parent.mkdir(parents=True)
    write_trained(model)
    hand = open_tab("learns")
    hand.tab.form.fields["start_from"].widget.setProperty("text", "mine")
    hand.train(epochs=2)
    (run,) = list_runs()
    config = run.config
    assert (config.start_from, config.network, config.epochs) == (str(model), "custom", 2)
    assert config.network_parameters == {"filters": [3, 4], "dense": [6], "dropout": 0.2}
    assert hand.tab.status.words.startswith("Done: 98.50 %")


@pytest.mark.review("7.10")
def test_a_model_to_start_from_that_is_not_there_is_one_sentence_and_no_run(
    open_tab: OpenTrainTab, caplog: pytest.LogCaptureFixture
) -> None:
    hand = open_tab("learns")
    hand.tab.form.fields["start_from"].widget.setProperty("text", "nobody")
    hand.click("startButton")
    hand.until(lambda: not hand.tab.is_training)
    assert "nobody" in hand.tab.status.words
    assert "nobody" in hand.tab.message_bar.text
    assert list_runs() == []
    assert "The run cannot begin" in caplog.text


def test_a_program_that_is_no_trainer_fails_with_a_reason(open_tab: OpenTrainTab) -> None:
    hand = open_tab("learns")
    hand.tab._trainer._command = ("/does/not/exist",)
    hand.click("startButton")
    hand.until(lambda: not hand.tab.is_training)
    assert "cannot be started" in hand.tab.status.words


def test_a_disk_that_takes_nothing_is_a_sentence(open_tab: OpenTrainTab, user_home: Path) -> None:
    hand = open_tab("learns")
    user_home.mkdir(exist_ok=True)
    (user_home / "runs").write_text("a file where the folder should be")
    hand.click("startButton")
    hand.until(lambda: not hand.tab.is_training)
    assert hand.tab.status.words.startswith(f"The training failed. {user_home / 'runs'} cannot be made:")
    assert not hand.is_full


def test_a_clock_that_jumps_does_not_touch_the_time_left(
    open_tab: OpenTrainTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    jumps = iter(range(10**9, -(10**9), -(10**6)))
    monkeypatch.setattr(time, "time", lambda: float(next(jumps)))
    hand = open_tab("waits")
    hand.set_epochs(2)
    hand.click("startButton")
    hand.until(lambda: hand.tab.charts.points("loss") == 25)
    left = hand.text("trainTimeLeft")
    assert 0 <= int(left.removesuffix(" s left")) < 60


@OFFSCREEN
def test_closing_while_training_asks_and_keeps_training_if_told_so(open_tab: OpenTrainTab, qtbot: QtBot) -> None:
    hand = open_tab("waits")
    hand.set_epochs(3)
    hand.click("startButton")
    hand.until_batches()
    assert not hand.window.close()
    hand.click_in_question("keepTraining")
    assert hand.window.isVisible()
    assert hand.tab.is_training


@OFFSCREEN
def test_closing_while_training_stops_with_a_checkpoint_and_then_closes(open_tab: OpenTrainTab) -> None:
    hand = open_tab("waits")
    hand.set_epochs(3)
    hand.click("startButton")
    hand.until(lambda: hand.tab.charts.points("loss") == 25)
    assert not hand.window.close()
    hand.click_in_question("stopAndClose")
    hand.until(lambda: not hand.window.isVisible())
    assert hand.tab.trainer_process is None
    (run,) = list_runs()
    assert run.outcome is not None
    assert run.outcome.outcome == "stopped"
    assert "checkpoint-saved" in (run.folder / "events.jsonl").read_text().splitlines()[-2]


def test_a_window_that_must_close_at_once_leaves_no_trainer_behind(open_tab: OpenTrainTab) -> None:
    hand = open_tab("waits")
    hand.set_epochs(3)
    hand.click("startButton")
    hand.until_batches()
    process = hand.tab.trainer_process
    assert process is not None
    hand.tab.shut_down()  # as on a kill of the window's process, or the end of the desktop's session
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
