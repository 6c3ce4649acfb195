"""A window that closes waits for no work, whatever is under way, and loses nothing of what it has kept."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.data.kinds import folder as folder_kind
from digitpad.core.evaluation import session
from digitpad.core.inference.occlusion import Explainer
from digitpad.core.storage.state import load_state
from digitpad.tour.shapes import pencil_on_paper
from digitpad.ui.draw import import_export, live_recognition
from digitpad.ui.services.task_runner import end_work
from digitpad.ui.train.form import data_preview
from tests.ui.hand import Hand
from tests.ui.process import python

CTRL = Qt.KeyboardModifier.ControlModifier


class Blocked:
    """Takes the place of a function, and does not return before it is let go."""

    def __init__(self) -> None:
        self.calls = 0
        self.begun, self.gate = threading.Event(), threading.Event()

    def __call__(self, *args: Any, **named: Any) -> Any:
        self.calls += 1
        self.begun.set()
        self.gate.wait(60)
        raise RuntimeError("nobody waits for this any more")


@pytest.fixture
def blocked() -> Iterator[Blocked]:
    found = Blocked()
    yield found
    found.gate.set()
    end_work()


def field(hand: Hand, name: str) -> QComboBox:
    found = hand.window.findChild(QComboBox, name)
    assert isinstance(found, QComboBox)
    return found


def look_at_data(hand: Hand, tmp_path: Path) -> None:
    hand.key(Qt.Key.Key_2, CTRL)
    field(hand, "dataSource").setCurrentText("synthetic")


def evaluate(hand: Hand, tmp_path: Path) -> None:
    hand.key(Qt.Key.Key_3, CTRL)
    field(hand, "evaluateData").setCurrentText("synthetic")
    button = hand.window.findChild(QToolButton, "evaluateButton")
    assert isinstance(button, QToolButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def explain(hand: Hand, tmp_path: Path) -> None:
    hand.key(Qt.Key.Key_W)
    hand.draw_seven()


def open_picture(hand: Hand, tmp_path: Path) -> None:
    hand.tab.open_file(pencil_on_paper(tmp_path / "two.png"))


def read_halftone(hand: Hand, tmp_path: Path) -> None:
    dots = np.full((200, 200), 255, dtype=np.uint8)
    dots[::4, ::4] = 0
    Image.fromarray(dots).save(tmp_path / "dots.png")
    hand.key(Qt.Key.Key_N)
    hand.tab.open_file(tmp_path / "dots.png")


@pytest.mark.review("7.12")
@pytest.mark.parametrize(
    ("place", "name", "begin"),
    [
        (data_preview, "look_at", look_at_data),
        (session, "open_model", evaluate),
        (Explainer, "explain", explain),
        (import_export, "read_content", open_picture),
        (live_recognition, "read_as", read_halftone),
    ],
    ids=["loading", "evaluating", "explaining", "opening", "halftone"],
)
def test_closing_waits_for_nothing(
    open_window: Callable[[], Hand], blocked: Blocked, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path,
    place: Any, name: str, begin: Callable[[Hand, Path], None],
) -> None:  # fmt: skip
    hand = open_window()
    monkeypatch.setattr(place, name, blocked)
    begin(hand, tmp_path)
    qtbot.waitUntil(blocked.begun.is_set)
    hand.window.close()  # if this waited, it would for a minute
    assert not hand.window.isVisible()
    assert not blocked.gate.is_set()
    assert not end_work(patience=0), "the work is still under way"


@pytest.mark.review("7.12")
def test_closing_gives_up_a_folder_of_4000_pictures_at_the_next_one(
    open_window: Callable[[], Hand], blocked: Blocked, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = pencil_on_paper(tmp_path / "two.png")
    for digit in range(10):
        (tmp_path / "digits" / str(digit)).mkdir(parents=True)
        for number in range(400):
            os.link(picture, tmp_path / "digits" / str(digit) / f"{number}.png")
    hand = open_window()
    hand.key(Qt.Key.Key_2, CTRL)
    monkeypatch.setattr(folder_kind, "load_picture", blocked)
    field(hand, "dataSource").setCurrentText(str(tmp_path / "digits"))
    qtbot.waitUntil(blocked.begun.is_set)
    preview = hand.window.findChild(QWidget, "dataPreview")
    assert isinstance(preview, QWidget)
    qtbot.waitUntil(lambda: "4,000" in preview.accessibleDescription())
    hand.window.close()
    blocked.gate.set()
    assert end_work()
    assert blocked.calls == 1


@pytest.mark.review("7.12")
def test_the_table_of_runs_and_another_model_do_not_wait_for_the_look_at_data(
    open_window: Callable[[], Hand], blocked: Blocked, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    hand = open_window()
    monkeypatch.setattr(data_preview, "look_at", blocked)
    look_at_data(hand, tmp_path)
    qtbot.waitUntil(blocked.begun.is_set)
    empty = hand.window.findChild(QLabel, "runsEmpty")
    assert isinstance(empty, QLabel)
    qtbot.waitUntil(empty.isVisible)  # the runs have been listed: there are none
    hand.window.close()


@pytest.mark.review("7.12")
def test_the_process_ends_under_work_that_cannot_be_given_up_and_the_drawing_is_kept(user_home: Path) -> None:
    script = (
        "import threading\n"
        "from PySide6.QtCore import QTimer\n"
        "from digitpad.ui import app\n"
        "from tests.ui.hand import Hand\n"
        "create = app.create_window\n"
        "def draw_and_close(window):\n"
        "    window.services.tasks.start('long', lambda _: threading.Event().wait(3600), print, print)\n"
        "    Hand(window).draw_seven()\n"
        "    window.services.tasks.start('promised', lambda _: print('kept'), print, print, must_finish=True)\n"
        "    window.close()\n"
        "def create_and_draw():\n"
        "    window = create()\n"
        "    QTimer.singleShot(200, window, lambda: draw_and_close(window))\n"
        "    return window\n"
        "app.create_window = create_and_draw\n"
        "raise SystemExit(app.run())\n"
    )
    result = python(script)
    assert (result.stdout, result.returncode) == ("kept\n", 0), result.stderr
    assert len((load_state(user_home)[0].drawing or {})["strokes"]) == 1


def test_a_picture_that_we_fail_on_costs_the_next_one_nothing(
    hand: Hand, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    def fail(path: Path) -> None:
        raise IndexError("a fault of ours")

    with monkeypatch.context() as broken, qtbot.captureExceptions() as faults:
        broken.setattr(import_export, "read_content", fail)
        open_picture(hand, tmp_path)
        qtbot.waitUntil(lambda: bool(faults))
    assert [str(fault[1]) for fault in faults] == ["a fault of ours"]
    assert "Something went wrong" in hand.tab.message_bar.text
    open_picture(hand, tmp_path)
    qtbot.waitUntil(lambda: hand.text("prediction") == "2")
