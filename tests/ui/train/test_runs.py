"""The table of runs: compare, use, overlay, clone, export, delete, note."""

from __future__ import annotations

import errno
import os
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLabel, QPushButton, QTabWidget

from digitpad.core.exports.export import export_model
from digitpad.core.exports.tflite_metadata import metadata_of
from digitpad.core.models.file import read_model
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.presets import PRESETS
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import create_run, list_runs
from digitpad.ui.draw.tab import DrawTab
from digitpad.ui.services.task_runner import end_work
from digitpad.ui.train.runs import runs_panel
from digitpad.ui.train.runs.run_rows import COLUMNS, read_rows
from digitpad.ui.train.runs.runs_model import COMPARE, NOTE, RunsModel
from digitpad.ui.widgets.model_formats import FILTERS, with_ending
from tests.models import write_trained
from tests.ui.train.conftest import OpenTrainTab, TrainHand

HANGS = "import pathlib, sys, threading; pathlib.Path(sys.argv[2]).write_text('half'); threading.Event().wait()"


@pytest.fixture
def hand(open_tab: OpenTrainTab) -> TrainHand:
    """One run of two epochs has finished."""
    found = open_tab("learns")
    found.train(epochs=2)
    found.until(lambda: found.is_enabled("useButton"))
    return found


def cells(model: RunsModel, row: int = 0) -> dict[str, str]:
    return {name: model.data(model.index(row, column)) for column, name in enumerate(COLUMNS)}


def answering(hand: TrainHand) -> str:
    label = hand.window.findChild(QLabel, "modelName")
    assert label is not None
    return label.accessibleName()


def test_without_runs_the_table_says_what_comes_here(open_tab: OpenTrainTab) -> None:
    hand = open_tab("learns")
    hand.until(lambda: hand.widget("runsEmpty").isVisible())
    assert not hand.is_enabled("useButton")


def test_a_run_is_a_row_with_what_one_compares(hand: TrainHand) -> None:
    assert cells(hand.tab.runs.model) == {
        "Run": "synthetic-fast", "Compare": "", "Network": "Digitpad fast", "Data": "Computer-made digits",
        "Test": "98.50 %", "Validation": "85.63 %", "Epochs": "2/2", "Time": "1 s", "State": "Finished", "Note": "",
    }  # fmt: skip


def test_a_note_is_kept(hand: TrainHand) -> None:
    model = hand.tab.runs.model
    model.setData(model.index(0, NOTE), "the good one")
    hand.until(lambda: list_runs()[0].note == "the good one")
    hand.tab.runs.reload()
    hand.until(lambda: cells(model)["Note"] == "the good one")


def names_shown(hand: TrainHand) -> list[tuple[str, str]]:
    return [(each.run, str(each.role)) for each in hand.tab.charts.series("loss")]


def test_a_ticked_run_lies_over_the_curves_of_the_next(hand: TrainHand) -> None:
    hand.click("startButton")
    hand.until(lambda: len(hand.tab.runs.model.rows) == 2)
    hand.until_ended()
    model = hand.tab.runs.model
    own = [("synthetic-fast-2", role) for role in ("batches", "training", "validation")]
    assert names_shown(hand) == own
    old = next(i for i, row in enumerate(model.rows) if row.run.name == "synthetic-fast")
    model.setData(model.index(old, COMPARE), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert names_shown(hand) == [("synthetic-fast", "training"), ("synthetic-fast", "validation"), *own]
    assert len({each.style for each in hand.tab.charts.series("loss")}) == 2
    model.setData(model.index(old, COMPARE), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert names_shown(hand) == own


def test_the_settings_of_a_run_go_back_into_the_form(hand: TrainHand) -> None:
    hand.tab.form.fields["epochs"].widget.setProperty("value", 77)
    hand.tab.runs._actions["clone"].trigger()
    assert hand.tab.form.config() == replace(PRESETS["fast"].config, epochs=2)


def test_the_model_of_a_run_answers_on_the_canvas_and_the_shipped_one_comes_back(hand: TrainHand) -> None:
    assert answering(hand) == "Read by Digitpad's own model"
    hand.click("useButton")
    hand.until(lambda: answering(hand) == "Read by synthetic-fast")
    draw = hand.window.tab("draw")
    assert isinstance(draw, DrawTab)
    assert draw.live is not None
    assert draw.live._recogniser.card.name == "honest"
    tabs = hand.window.findChild(QTabWidget, "tabs")
    assert tabs is not None
    tabs.setCurrentIndex(0)
    models = hand.window.findChild(QComboBox, "answeringModel")
    assert models is not None
    assert models.currentText() == "synthetic-fast"
    models.setCurrentText("Digitpad's own model")
    assert answering(hand) == "Read by Digitpad's own model"


def test_a_model_that_has_been_damaged_is_refused_and_the_canvas_keeps_its_own(hand: TrainHand) -> None:
    (run,) = list_runs()
    run.model.write_bytes(b"PK\3\4 and then nothing")
    hand.click("useButton")
    hand.until(lambda: hand.tab.message_bar.isVisible() and str(run.model) in hand.tab.message_bar.text)
    assert answering(hand) == "Read by Digitpad's own model"


def test_the_canvas_follows_the_training(open_tab: OpenTrainTab) -> None:
    hand = open_tab("waits")
    hand.click("followTraining")
    hand.set_epochs(3)
    hand.click("startButton")
    hand.until(lambda: answering(hand) == "Read by synthetic-fast, epoch 1")
    assert hand.tab.is_training


def test_the_canvas_does_not_follow_unasked(open_tab: OpenTrainTab) -> None:
    hand = open_tab("waits")
    hand.set_epochs(3)
    hand.click("startButton")
    hand.until(lambda: "model of epoch 1" in hand.tab.log.toPlainText())
    hand.until(lambda: hand.tab.charts.points("loss") == 25)
    assert answering(hand) == "Read by Digitpad's own model"


def test_a_model_is_exported(hand: TrainHand, tmp_path: Path) -> None:
    (run,) = list_runs()
    target = tmp_path / "mine.digitpad"
    hand.tab.runs.export(run, str(target))
    hand.until(lambda: hand.tab.message_bar.text.startswith("Exported as mine.digitpad."))
    assert target.read_bytes() == run.model.read_bytes()


def test_an_export_that_fails_says_so(hand: TrainHand, tmp_path: Path) -> None:
    hand.tab.runs.export(list_runs()[0], str(tmp_path / "nowhere" / "mine.digitpad"))
    hand.until(lambda: hand.tab.message_bar.isVisible() and "mine.digitpad" in hand.tab.message_bar.text)


def choose(monkeypatch: pytest.MonkeyPatch, path: Path, form: str) -> None:
    """Let the dialog, which is the system's, answer with ``path`` and the filter of the ending ``form``."""
    (chosen,) = (text for text, ending in FILTERS.items() if ending == form)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), chosen))


def press(hand: TrainHand, name: str) -> None:
    button = hand.tab.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    button.click()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_format_chosen_in_the_dialog_gives_the_ending(
    hand: TrainHand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "mine", ".tflite")
    hand.tab.runs._actions["export"].trigger()
    press(hand, "exportDescribed")
    press(hand, "exportNow")
    hand.until(lambda: hand.tab.message_bar.text.startswith("Exported as mine.tflite. It was asked about 100 images"))
    assert (tmp_path / "mine.tflite").read_bytes() == read_model(list_runs()[0].model).tflite
    assert [path.name for path in tmp_path.glob("mine*")] == ["mine.tflite"]


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_an_export_has_its_description_unless_it_is_not_wanted(
    hand: TrainHand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "mine", ".tflite")
    hand.tab.runs._actions["export"].trigger()
    press(hand, "exportNow")
    hand.until(lambda: hand.tab.message_bar.text.startswith("Exported as mine.tflite. It was asked about 100 images"))
    assert "digitpad_normalisation" in metadata_of((tmp_path / "mine.tflite").read_bytes())
    assert sorted(path.name for path in tmp_path.glob("mine*")) == ["mine.tflite", "mine.tflite.md"]
    assert list(tmp_path.glob("digitpad_reader.*")) == []


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_readers_go_with_an_export_if_they_are_wanted(
    hand: TrainHand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "mine", ".tflite")
    hand.tab.runs._actions["export"].trigger()
    press(hand, "exportReaders")
    press(hand, "exportNow")
    hand.until(lambda: hand.tab.message_bar.text.startswith("Exported as mine.tflite."))
    assert sorted(path.name for path in tmp_path.glob("digitpad_reader.*")) == [
        "digitpad_reader.h",
        "digitpad_reader.py",
    ]


@pytest.mark.parametrize(
    ("name", "form", "target"),
    [
        ("mine", ".digitpad", "mine.digitpad"),
        ("mine", "", "mine/"),
        ("v1.2", "", "v1.2/"),
        ("v1.2", ".keras", "v1.2.keras"),
        ("mine.onnx", ".digitpad", "mine.onnx"),
    ],
)
def test_the_name_keeps_the_ending_of_a_format_and_else_gets_the_chosen_one(name: str, form: str, target: str) -> None:
    (chosen,) = (text for text, ending in FILTERS.items() if ending == form)
    assert with_ending(name, chosen) == target


def test_a_file_of_which_the_dialog_knew_nothing_is_not_replaced(
    hand: TrainHand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.tflite").write_text("an older one")
    choose(monkeypatch, tmp_path / "mine", ".tflite")
    hand.tab.runs._actions["export"].trigger()
    hand.until(lambda: "mine.tflite is there already" in hand.tab.message_bar.text)
    assert (tmp_path / "mine.tflite").read_text() == "an older one"


def test_what_the_model_lacks_for_a_format_is_said_where_the_user_looks(hand: TrainHand, tmp_path: Path) -> None:
    hand.tab.runs.export(list_runs()[0], str(tmp_path / "mine.keras"))
    hand.until(lambda: "can be exported only as .digitpad and .tflite" in hand.tab.message_bar.text)
    assert list(tmp_path.glob("mine*")) == []


def test_a_window_that_closes_does_not_wait_for_an_export_and_leaves_nothing(
    hand: TrainHand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (run,) = list_runs()
    write_trained(run.model)
    hangs = (sys.executable, "-c", HANGS)
    monkeypatch.setattr(runs_panel, "export_model", partial(export_model, command=hangs))
    target = tmp_path / "out" / "mine.keras"
    target.parent.mkdir()
    hand.tab.runs.export(run, str(target))
    hand.until(lambda: list(target.parent.glob(".*/mine.keras")) != [])
    hand.tab.shut_down()
    assert end_work()
    assert list(target.parent.iterdir()) == []


def test_a_deleted_run_comes_back_with_one_click_and_goes_for_good_with_the_window(hand: TrainHand) -> None:
    (run,) = list_runs()
    before = sorted(path.name for path in run.folder.iterdir())
    hand.tab.runs.table.setFocus()
    QTest.keyClick(hand.tab.runs.table, Qt.Key.Key_Delete)
    hand.until(lambda: hand.widget("runsEmpty").isVisible())
    assert list_runs() == []
    assert hand.tab.charts.series("loss") == ()
    assert hand.tab.message_bar.text == "The run “synthetic-fast” was deleted."
    (undo,) = (b for b in hand.tab.message_bar.findChildren(QPushButton) if b.isVisible())
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    hand.until(lambda: len(hand.tab.runs.model.rows) == 1)
    assert sorted(path.name for path in run.folder.iterdir()) == before
    assert hand.tab.runs.selected is not None

    hand.tab.runs._actions["delete"].trigger()
    hand.until(lambda: hand.widget("runsEmpty").isVisible())
    assert len(list(run.folder.parent.iterdir())) == 1, "it is kept, out of sight"
    hand.tab.shut_down()
    assert list(run.folder.parent.iterdir()) == []


def test_a_run_whose_folder_is_damaged_does_not_hide_the_others(user_home: Path) -> None:
    create_run(TrainConfig(name="good"))
    bad = create_run(TrainConfig(name="bad"))
    (bad.folder / "config.json").write_text("{")
    (create_run(TrainConfig(name="odd")).folder / "history.csv").write_bytes(b"\0\xff,,,\n1,2\n")
    assert {row.run.name for row in read_rows()} == {"good", "odd"}


def test_a_run_on_which_the_program_fails_does_not_hide_the_others_and_is_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    create_run(TrainConfig(name="good"))
    odd = create_run(TrainConfig(name="odd"))
    history = Run.history
    monkeypatch.setattr(Run, "history", lambda run: 1 / 0 if run == odd else history(run))
    assert [row.run.name for row in read_rows()] == ["good"]
    assert "The run odd is not shown" in caplog.text
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.review("7.14")
@pytest.mark.skipif(sys.platform == "win32", reason="flock")
@pytest.mark.parametrize("code", [errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS])
def test_on_a_disk_without_locks_the_runs_are_listed_with_their_state(
    open_tab: OpenTrainTab, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    import fcntl  # noqa: PLC0415

    def flock(descriptor: int, operation: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(fcntl, "flock", flock)
    create_run(TrainConfig(name="new"))
    stopped = create_run(TrainConfig(name="stopped"))
    stopped.lock.touch()
    finished = create_run(TrainConfig(name="finished"))
    finished.write_outcome(finished.ended("finished", ""))
    hand = open_tab("learns")
    hand.until(lambda: len(hand.tab.runs.model.rows) == 3)
    states = {cells(hand.tab.runs.model, row)["Run"]: cells(hand.tab.runs.model, row)["State"] for row in range(3)}
    assert states == {"new": "New", "stopped": "Broken off", "finished": "Finished"}
    assert {row.run.name for row in hand.tab.runs.model.rows if row.can_resume} == {"new", "stopped"}


def test_the_keys_of_the_train_tab_are_its_own(hand: TrainHand) -> None:
    drawing = hand.window.tab("draw")
    assert isinstance(drawing, DrawTab)
    drawn = len(hand.tab.runs.model.rows)
    hand.tab.runs.table.setFocus()
    drawing.canvas.set_erasing(False)
    QTest.keyClick(hand.tab.runs.table, Qt.Key.Key_E)  # chooses the eraser, on the other tab
    assert not drawing._actions.eraser.isChecked()
    QTest.keyClick(hand.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: len(hand.tab.runs.model.rows) == drawn + 1)
    hand.until_ended()
