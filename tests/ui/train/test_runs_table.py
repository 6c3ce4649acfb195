"""The table of runs as a legend of the charts: what is selected is shown, sorted, filtered, renamed, told apart."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import DataLoaded, EpochEnded, RunStarted
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import create_run, list_runs
from digitpad.core.runs.run_writer import RunWriter
from digitpad.ui.train.charts.run_styles import STYLES, colours_on, dash_of
from digitpad.ui.train.runs.run_rows import COLUMNS
from digitpad.ui.train.runs.runs_model import COMPARE, NAME
from digitpad.ui.widgets.theme import DARK, HIGH_CONTRAST, LIGHT, Colours
from tests.ui.test_look import contrast
from tests.ui.train.conftest import OpenTrainTab, TrainHand


def recorded(name: str, *, loss: float, test: float | None, epochs: int = 3, network: str = "fast") -> Run:
    """A run that has been, without a trainer."""
    run = create_run(TrainConfig(name=name, network=network, epochs=epochs))
    with RunWriter(run) as writer:
        started = RunStarted(run=str(run.folder), name=name, network=network, parameters=1, epochs=epochs)
        writer.record(started)
        writer.record(DataLoaded(training=90, validation=10, test=100 if test else 0, classes=(9,) * 10))
        for epoch in range(1, epochs + 1):
            writer.record(
                EpochEnded(
                    epoch=epoch, epochs=epochs, loss=loss / epoch, accuracy=1 - loss / 3, validation_loss=loss,
                    validation_accuracy=1 - loss, learning_rate=0.1, seconds=2.0 * epoch,
                )
            )  # fmt: skip
        writer.record(replace(run.ended("finished", ""), test_accuracy=test))
    return run


@pytest.fixture
def hand(open_tab: OpenTrainTab) -> TrainHand:
    """The tab at a new start, with three runs of earlier days; the selected one is the newest."""
    recorded("alpha", loss=0.3, test=0.91)
    recorded("beta", loss=0.1, test=0.97, network="dense")
    recorded("gamma", loss=0.2, test=None)
    found = open_tab("learns")
    found.until(lambda: len(found.tab.charts.series("loss")) == 2)
    return found


def column(hand: TrainHand, name: str) -> list[str]:
    model = hand.tab.runs.table.model()
    return [model.data(model.index(row, COLUMNS.index(name))) for row in range(model.rowCount())]


def select(hand: TrainHand, name: str) -> None:
    index = hand.tab.runs.table.model().index(column(hand, "Run").index(name), NAME)
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    hand.tab.runs.table.selectionModel().setCurrentIndex(index, flags)


def shown(hand: TrainHand) -> set[str]:
    return {each.run for each in hand.tab.charts.series("loss")}


def click_header(hand: TrainHand, name: str) -> None:
    header = hand.tab.runs.table.horizontalHeader()
    x = header.sectionViewportPosition(COLUMNS.index(name)) + 8
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, header.height() // 2))


def test_after_a_restart_the_selected_run_is_shown_and_another_as_soon_as_it_is_selected(hand: TrainHand) -> None:
    assert hand.tab.runs.selected is not None
    assert shown(hand) == {hand.tab.runs.selected.run.name}
    for name in ("alpha", "beta"):
        select(hand, name)
        hand.until(lambda name=name: shown(hand) == {name})  # type: ignore[misc]
    described = hand.tab.charts.chart("loss").accessibleDescription()
    assert (
        described
        == "Loss. beta: validation 0.1000 after epoch 3, the best 0.1000 in epoch 1; training 0.0333 after epoch 3"
    )


def test_ticked_runs_are_compared_with_the_selected_one(hand: TrainHand) -> None:
    select(hand, "alpha")
    hand.until(lambda: shown(hand) == {"alpha"})
    model = hand.tab.runs.table.model()
    row = column(hand, "Run").index("beta")
    assert model.data(model.index(row, COMPARE), Qt.ItemDataRole.AccessibleTextRole) == "Compare beta"
    model.setData(model.index(row, COMPARE), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert shown(hand) == {"alpha", "beta"}
    assert hand.tab.charts.chart("loss").reading(3.0)[1].startswith("beta, validation ")
    select(hand, "beta")
    hand.until(lambda: shown(hand) == {"beta"})


def test_test_and_validation_have_columns_of_their_own_and_the_best_run_is_marked(hand: TrainHand) -> None:
    figures = dict(
        zip(column(hand, "Run"), zip(column(hand, "Test"), column(hand, "Validation"), strict=True), strict=True)
    )
    assert figures == {
        "alpha": ("91.00 %", "70.00 %"), "beta": ("★ 97.00 %", "90.00 %"), "gamma": ("–", "80.00 %"),
    }  # fmt: skip
    model = hand.tab.runs.table.model()
    cell = model.index(column(hand, "Run").index("beta"), COLUMNS.index("Test"))
    assert model.data(cell, Qt.ItemDataRole.AccessibleTextRole) == "97.00 %, the best of these runs"
    assert model.data(cell, Qt.ItemDataRole.ToolTipRole).startswith("The best of these runs")


def test_a_click_on_a_title_sorts_by_value_and_words_in_the_filter_leave_the_rest_out(hand: TrainHand) -> None:
    newest_first = column(hand, "Run")
    click_header(hand, "Validation")
    assert column(hand, "Run") == ["alpha", "gamma", "beta"]
    click_header(hand, "Validation")
    assert column(hand, "Run") == ["beta", "gamma", "alpha"]
    click_header(hand, "Validation")
    assert column(hand, "Run") == newest_first
    field = hand.widget("runsFilter")
    QTest.keyClicks(field, "DENSE")
    assert column(hand, "Run") == ["beta"]
    select(hand, "beta")
    assert hand.tab.runs.selected is not None
    assert hand.tab.runs.selected.run.name == "beta"
    field.setProperty("text", "")
    assert column(hand, "Run") == newest_first


def test_a_run_is_renamed_in_its_place_and_keeps_its_colour(hand: TrainHand) -> None:
    select(hand, "alpha")
    hand.until(lambda: shown(hand) == {"alpha"})
    style = hand.tab.charts.series("loss")[0].style
    table = hand.tab.runs.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "the first\r")
    hand.until(lambda: "the first" in column(hand, "Run"))
    assert "the first" in {run.name for run in list_runs()}
    hand.until(lambda: shown(hand) == {"the first"})
    assert hand.tab.charts.series("loss")[0].style == style


def test_a_name_that_is_taken_is_refused_with_a_sentence_and_stays(hand: TrainHand) -> None:
    row = [row.run.name for row in hand.tab.runs.model.rows].index("alpha")
    hand.tab.runs.model.setData(hand.tab.runs.model.index(row, NAME), "beta")
    hand.until(lambda: hand.tab.message_bar.text == "There is a run called beta already.")
    assert set(column(hand, "Run")) == {"alpha", "beta", "gamma"}


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_run_holds_all_that_can_be_done_with_it(hand: TrainHand) -> None:
    menu = hand.tab.runs.findChild(QMenu, "runMenu")
    assert menu is not None
    possible = {action.objectName(): action.isEnabled() for action in menu.actions()}
    assert possible == {
        "compare": True, "use": False, "errors": False, "learned": False, "clone": True, "resume": False,
        "rename": True, "export": False, "delete": True,
    }  # fmt: skip
    table = hand.tab.runs.table
    index = table.model().index(0, NAME)
    table.customContextMenuRequested.emit(table.visualRect(index).center())
    assert menu.isVisible()
    menu.close()


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST])
def test_twenty_runs_are_told_apart_by_colour_and_dash_on_every_ground(colours: Colours) -> None:
    for ground in (colours.window, colours.base):
        shades = colours_on(ground)
        assert len({(shades[style % len(shades)], dash_of(style)) for style in range(STYLES)}) == STYLES
        assert all(contrast(shade, ground) >= 3 for shade in shades), ground
        places = [tuple(int(shade[at : at + 2], 16) for at in (1, 3, 5)) for shade in shades]
        apart = [sum((a - b) ** 2 for a, b in zip(one, two, strict=True)) ** 0.5
                 for i, one in enumerate(places) for two in places[:i]]  # fmt: skip
        assert min(apart) > 40


def test_runs_that_are_shown_together_never_have_the_same_style(hand: TrainHand) -> None:
    model = hand.tab.runs.model
    model._styles = dict.fromkeys(model._styles, 4)  # as where there are more runs than styles
    for row in range(3):
        model.tick(row, is_ticked=True)
    assert len({model.style_of(row.run.name) for row in model.rows}) == 3
