"""A file comes to the canvas from the command line, from a second start, and dropped anywhere on the window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QTabWidget
from pytestqt.qtbot import QtBot

from digitpad.core.preprocessing.picture import Picture
from digitpad.parser import parse
from digitpad.tour.shapes import pencil_on_paper
from digitpad.ui import app
from digitpad.ui.shell.single_instance import SingleInstance
from digitpad.verbs import window as window_verb
from tests.ui.hand import Hand

REPOSITORY = Path(__file__).resolve().parents[3]


@pytest.fixture
def picture(tmp_path: Path, qtbot: QtBot) -> Path:
    return pencil_on_paper(tmp_path / "a two, 50 %.png")


def test_a_file_that_is_no_verb_is_opened_in_the_window(picture: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path | None] = []

    def run(file: Path | None = None, model: Path | None = None) -> int:
        opened.append(file)
        return 0

    monkeypatch.setattr(app, "run", run)
    monkeypatch.chdir(picture.parent)
    for words in ([picture.name], ["--verbose", picture.name], ["not-there.png"], []):
        run_verb, arguments = parse(words)
        assert run_verb is window_verb.run
        assert run_verb(arguments) == 0
    assert opened == [picture, picture, picture.parent / "not-there.png", None]


def test_a_word_that_is_neither_verb_nor_file_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(["predcit"])
    assert ended.value.code == 2
    assert "there is no verb “predcit”" in capsys.readouterr().err


def test_a_second_start_hands_its_file_to_the_first_window(picture: Path, qtbot: QtBot, user_home: Path) -> None:
    first = SingleInstance(user_home)
    assert first.is_first()
    with qtbot.waitSignal(first.called, timeout=20_000) as call:
        second = subprocess.Popen([sys.executable, "-m", "digitpad", str(picture)], cwd=REPOSITORY)
    assert call.args == [str(picture)]
    assert second.wait(20) == 0
    first.release()


@pytest.mark.qt_log_ignore("does not support raise")  # Qt's offscreen platform
def test_the_window_that_is_called_with_a_file_shows_it(hand: Hand, picture: Path, qtbot: QtBot) -> None:
    tabs = hand.window.findChild(QTabWidget, "tabs")
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(1)
    hand.window.come_to_front(str(picture))
    qtbot.waitUntil(lambda: isinstance(hand.drawing.content, Picture))
    qtbot.waitUntil(lambda: hand.text("prediction") == "2")
    assert tabs.currentWidget().objectName() == "draw"


@pytest.mark.parametrize("tab", [1, 2], ids=["train", "evaluate"])
def test_a_picture_dropped_on_another_tab_comes_to_the_canvas(
    hand: Hand, picture: Path, qtbot: QtBot, tab: int
) -> None:
    tabs = hand.window.findChild(QTabWidget, "tabs")
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(tab)
    offer = QMimeData()
    offer.setUrls([QUrl.fromLocalFile(str(picture))])
    how = Qt.DropAction.CopyAction, offer, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter, drop = QDragEnterEvent(QPoint(5, 5), *how), QDropEvent(QPointF(5, 5), *how)
    for event in (enter, drop):
        QApplication.sendEvent(hand.window, event)
        assert event.isAccepted()
    qtbot.waitUntil(lambda: isinstance(hand.drawing.content, Picture))
    assert tabs.currentIndex() == 0
