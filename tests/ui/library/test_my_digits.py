"""My digits: what is shown, what is changed by keys and clicks, and what undo brings back."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTabWidget, QToolButton

from digitpad.core.drawings.database import AS_SHIPPED, drawings_path
from digitpad.core.ink.ink import Ink
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.presets import PRESETS
from digitpad.ui.draw.tab import DrawTab
from digitpad.ui.library.drawings.thumbnails import SIDE
from digitpad.ui.train.tab import TrainTab
from tests.ui.library.conftest import Librarian, keep

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def shown_tab(librarian: Librarian) -> str:
    tabs = librarian.window.findChild(QTabWidget, "tabs")
    assert isinstance(tabs, QTabWidget)
    return tabs.currentWidget().objectName()


def box(librarian: Librarian, name: str) -> QComboBox:
    found = librarian.window.findChild(QComboBox, name)
    assert isinstance(found, QComboBox)
    return found


def test_the_digits_are_shown_by_class_with_their_counts(librarian: Librarian) -> None:
    assert librarian.labels == [1, 4, 7, 7, None]
    texts = {
        name: librarian.window.findChild(QToolButton, name) for name in ("classAll", "class7", "class0", "classNone")
    }
    assert [button.text().splitlines()[1] for button in texts.values() if button is not None] == ["5", "2", "0", "1"]
    librarian.press("class7")
    librarian.wait_for([7, 7])
    librarian.press("classNone")
    librarian.wait_for([None])


def test_drawings_are_filtered_by_misreading_day_and_model_and_all_come_back(librarian: Librarian) -> None:
    which, day, model = (box(librarian, name) for name in ("shownDrawings", "drawnOn", "readBy"))
    which.setCurrentIndex(1)
    librarian.wait_for([7, None])
    model.setCurrentIndex(model.findText("model 0"))
    librarian.wait_for([7])
    day.setCurrentIndex(day.findData("2026-01-01"))
    librarian.wait_for([])
    heading = [each.text() for each in librarian.tab.drawings.empty.findChildren(QLabel)]
    assert "None of your drawings is like that" in heading
    librarian.press("showAll")
    librarian.wait_for([1, 4, 7, 7, None])


def test_a_digit_key_labels_what_is_selected_and_undo_takes_it_back_step_by_step(librarian: Librarian) -> None:
    librarian.select(0, 1)
    librarian.key(Key.Key_9)
    librarian.wait_for([7, 7, 9, 9, None])
    assert "labelled as 9" in librarian.said
    assert [drawing.label for drawing in librarian.tab.drawings.grid.selected] == [9, 9]
    librarian.key(Key.Key_Minus)
    librarian.wait_for([7, 7, None, None, None])
    librarian.undo()
    librarian.wait_for([7, 7, 9, 9, None])
    librarian.undo()
    librarian.wait_for([1, 4, 7, 7, None])
    assert librarian.drawings.counts() == {1: 1, 4: 1, 7: 2, None: 1}


def test_what_is_deleted_comes_back_by_the_notice(librarian: Librarian) -> None:
    librarian.select(2, 3)
    librarian.key(Key.Key_Delete)
    librarian.wait_for([1, 4, None])
    assert librarian.drawings.counts() == {1: 1, 4: 1, None: 1}
    librarian.press_in_message("Undo")
    librarian.wait_for([1, 4, 7, 7, None])


def test_one_drawing_is_described_and_may_be_silenced(librarian: Librarian) -> None:
    librarian.select(2)
    details = librarian.window.findChild(QLabel, "drawingDetails")
    assert isinstance(details, QLabel)
    assert "Read as 7, 75 %, by model 0" in details.text()
    librarian.select(3)
    assert "Read wrongly as 1, 75 %, by model 0" in details.text()
    teaches = librarian.tab.drawings.details.teaches
    assert teaches.isChecked()
    QTest.mouseClick(teaches, Qt.MouseButton.LeftButton, pos=teaches.rect().topLeft() + teaches.rect().center() / 8)
    librarian.qtbot.waitUntil(lambda: "Does not teach" in details.text())
    assert not librarian.drawings.find()[3].teaches
    librarian.undo()
    librarian.qtbot.waitUntil(lambda: librarian.drawings.find()[3].teaches)


def test_a_drawing_is_drawn_again_and_opened_on_the_canvas_as_ink(librarian: Librarian) -> None:
    librarian.select(2)
    replay = librarian.tab.drawings.details.replay
    librarian.qtbot.waitUntil(lambda: replay.can_play)
    librarian.key(Key.Key_R)
    assert replay.is_playing
    librarian.key(Key.Key_Return)
    librarian.qtbot.waitUntil(lambda: shown_tab(librarian) == "draw")
    draw = librarian.window.tab("draw")
    assert isinstance(draw, DrawTab)
    content = draw.drawing.content
    assert isinstance(content, Ink)
    assert len(content.strokes[0]) == 3


def test_the_ink_of_a_cell_is_painted_when_it_has_been_made(librarian: Librarian) -> None:
    thumbnails, number = librarian.tab.drawings.thumbnails, librarian.tab.drawings.rows[0].id
    librarian.qtbot.waitUntil(lambda: thumbnails.picture(number) is not None)
    picture = thumbnails.picture(number)
    assert isinstance(picture, QImage)
    assert picture.width() == round(SIDE * picture.devicePixelRatio())
    colours = {picture.pixelColor(x, y).lightness() > 128 for x in range(0, SIDE, 2) for y in range(0, SIDE, 2)}
    assert colours == {True, False}


def test_what_is_labelled_in_the_draw_tab_is_here_when_one_comes_back(librarian: Librarian) -> None:
    QTest.keyClick(librarian.window, Key.Key_1, CTRL)
    librarian.window.services.teaching.label(Ink.from_points([[(0, 0), (9, 5), (1, 9)]]), 3, None)
    QTest.keyClick(librarian.window, Key.Key_4, CTRL)
    librarian.wait_for([1, 3, 4, 7, 7, None])


def test_an_empty_library_says_how_drawings_come_here_and_leads_there(open_library: Callable[[], Librarian]) -> None:
    librarian = open_library()
    assert not (librarian.window.services.session.folder / "drawings.db").exists(), "a look makes no file"
    button = librarian.window.findChild(QPushButton, "drawFirst")
    assert isinstance(button, QPushButton)
    librarian.press("drawFirst")
    assert shown_tab(librarian) == "draw"


def test_a_profile_is_chosen_with_one_click_and_digitpad_as_shipped_takes_nothing(librarian: Librarian) -> None:
    anna = librarian.drawings.add_profile("Anna")
    keep([(5, 5)], profile=anna)
    librarian.tab.profiles.refresh()
    profiles = librarian.tab.profiles.list

    def click(row: int) -> None:
        at = profiles.visualItemRect(profiles.item(row)).center()
        QTest.mouseClick(profiles.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert [profiles.item(row).text() for row in range(3)] == ["My hand", "Anna", "Digitpad as shipped"]
    click(1)
    librarian.wait_for([5])
    assert librarian.drawings.profile == anna
    click(2)
    librarian.wait_for([])
    assert librarian.drawings.profile == AS_SHIPPED
    part = librarian.window.services.active_model.recogniser
    librarian.qtbot.waitUntil(lambda: part is not None and (part.personal is None or len(part.personal) == 0))
    assert not librarian.tab.practise.isEnabled()
    click(0)
    librarian.wait_for([1, 4, 7, 7, None])
    assert librarian.tab.practise.isEnabled()


# What Qt's offscreen platform says of a dialog.
@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_profile_is_added_named_and_removed_after_a_question_whose_first_answer_is_no(librarian: Librarian) -> None:
    profiles = librarian.tab.profiles
    profiles.add()
    librarian.wait_for([])
    editor = profiles.list.focusWidget()
    assert editor is not None
    profiles.list.currentItem().setText("Ben")
    librarian.qtbot.waitUntil(lambda: "Ben" in librarian.drawings.profiles().values())
    keep([(5, 5)], profile=librarian.drawings.profile)
    profiles._ask_whether_to_remove()
    for name in ("keepProfile", "removeProfile"):
        button = librarian.window.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        assert button.isDefault() == (name == "keepProfile")
    librarian.press("removeProfile")
    librarian.wait_for([1, 4, 7, 7, None])
    assert list(librarian.drawings.profiles().values()) == [""]


def test_practice_and_a_training_are_asked_for_where_they_are_done(
    librarian: Librarian, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[TrainConfig] = []
    monkeypatch.setattr(TrainTab, "start", lambda tab: started.append(tab.form.checked_config()))
    with librarian.qtbot.waitSignal(librarian.window.services.requests.practice_requested):
        librarian.press("practiceButton")
    assert shown_tab(librarian) == "draw"
    QTest.keyClick(librarian.window, Key.Key_Escape)
    QTest.keyClick(librarian.window, Key.Key_4, CTRL)
    librarian.press("learnButton")
    assert shown_tab(librarian) == "train"
    (config,) = started  # one click, and it is under way
    assert config.data == ("drawings",)
    assert (config.network, config.start_from) == ("compact", "digitpad")
    assert config.replay == PRESETS["personal"].config.replay > 0


def test_a_newer_database_is_shown_and_says_that_nothing_can_be_changed(
    open_library: Callable[[], Librarian],
) -> None:
    keep([(7, 7), (1, 1), (7, 1), (None, 4), (4, 4)])
    with sqlite3.connect(drawings_path()) as connection:
        connection.execute("PRAGMA user_version = 99")
    librarian = open_library()
    librarian.wait_for([1, 4, 7, 7, None])
    assert "only be looked at" in librarian.said
    librarian.select(0)
    librarian.key(Key.Key_9)
    assert "newer Digitpad" in librarian.said
    assert librarian.labels == [1, 4, 7, 7, None]
    assert not librarian.tab.drawings.changes.undo_stack.canUndo()


def test_what_was_deleted_long_ago_is_gone_for_good_when_the_library_is_opened(
    open_library: Callable[[], Librarian],
) -> None:
    keep([(7, 7), (1, 1), (4, 4)])
    month_ago = time.time() - 31 * 86400
    with sqlite3.connect(drawings_path()) as connection:
        connection.execute("UPDATE drawings SET deleted = ? WHERE label = 7", (month_ago,))
        connection.execute("UPDATE drawings SET deleted = ? WHERE label = 4", (time.time(),))
    open_library().wait_for([1])
    with sqlite3.connect(drawings_path()) as connection:
        assert connection.execute("SELECT label FROM drawings ORDER BY label").fetchall() == [(1,), (4,)]


@pytest.mark.parametrize("rows", [300])
def test_pictures_are_made_for_what_is_in_sight_alone(open_library: Callable[[], Librarian], rows: int) -> None:
    keep([(row % 10, row % 10) for row in range(rows)])
    librarian = open_library()
    librarian.qtbot.waitUntil(lambda: len(librarian.tab.drawings.thumbnails._pictures) > 20, timeout=10_000)
    librarian.qtbot.waitUntil(lambda: not librarian.tab.drawings.thumbnails._wanted, timeout=10_000)
    assert len(librarian.tab.drawings.thumbnails._pictures) < rows / 2
