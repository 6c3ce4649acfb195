"""What is back at the next start, whatever ended the last one."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from digitpad.core.preprocessing.picture import Picture
from digitpad.core.storage.state import load_state
from digitpad.tour.shapes import pencil_on_paper
from digitpad.ui.widgets.theme import Theme
from tests.ui.hand import Hand

Open = Callable[[], Hand]


def test_the_unfinished_drawing_is_back_and_read_again(open_window: Open) -> None:
    first = open_window()
    first.draw_seven()
    drawn = first.ink
    first.window.close()
    second = open_window()
    assert second.ink == drawn
    assert second.text("prediction") == "7"


def test_a_stroke_that_the_closing_window_cuts_short_is_kept(open_window: Open) -> None:
    first = open_window()
    first.press(300, 300)
    first.move(600, 300)
    first.window.close()
    assert len(open_window().ink.strokes) == 1


def test_an_opened_picture_is_back_too(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    first = open_window()
    first.tab.open_file(pencil_on_paper(tmp_path / "two.png"))
    qtbot.waitUntil(lambda: first.text("prediction") == "2")
    shown = first.drawing.content
    first.window.close()
    second = open_window()
    assert isinstance(shown, Picture)
    assert isinstance(second.drawing.content, Picture)
    assert np.abs(second.drawing.content.pixels - shown.pixels).max() < 1e-4
    qtbot.waitUntil(lambda: second.text("prediction") == "2")


def test_size_theme_and_pen_are_back(open_window: Open) -> None:
    first = open_window()
    first.window.resize(780 + 60, 560)
    first.canvas.setFocus()
    first.key(Qt.Key.Key_BracketRight)
    first.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    first.window.close()
    state, _ = load_state(Path(_home()))
    assert (state.theme, state.pen_width) == ("dark", 18)
    assert state.geometry is not None
    second = open_window()
    assert second.window.services.themes.theme is Theme.DARK
    assert second.canvas.pen_width == 18


def _home() -> str:
    from digitpad.core.storage.folders import user_folder  # noqa: PLC0415

    return str(user_folder())


def test_a_killed_window_loses_the_stroke_in_progress_at_the_most(
    open_window: Open, user_home: Path, qtbot: QtBot
) -> None:
    script = (
        "from PySide6.QtWidgets import QApplication\n"
        "application = QApplication([])\n"
        "from digitpad.ui.app import create_window\n"
        "from tests.ui.hand import Hand\n"
        "window = create_window()\n"
        "window.show()\n"
        "hand = Hand(window)\n"
        "hand.draw([(300, 300), (700, 300)])\n"
        "hand.draw([(700, 300), (500, 800)])\n"
        "hand.press(100, 100)\n"
        "hand.move(200, 200)\n"
        "application.exec()\n"
    )
    process = subprocess.Popen([sys.executable, "-c", script], cwd=Path(__file__).resolve().parents[2])
    try:
        qtbot.waitUntil(lambda: _strokes(user_home) == 2, timeout=20_000)
    finally:
        process.kill()
        process.wait()
    assert len(open_window().ink.strokes) == 2


def _strokes(home: Path) -> int:
    drawing = load_state(home)[0].drawing
    return 0 if drawing is None else len(drawing["strokes"])


@pytest.mark.parametrize(
    "content",
    [b"\0\xff", b"{}", b'{"version": 99}', b'{"version": 1, "theme": 7}'],
)
def test_state_that_cannot_be_used_is_set_aside_with_a_word(open_window: Open, user_home: Path, content: bytes) -> None:
    user_home.mkdir(parents=True)
    (user_home / "state.json").write_bytes(content)
    hand = open_window()
    assert "set aside" in hand.tab.message_bar.text
    assert hand.tab.message_bar.isVisible()
    hand.draw_seven()
    assert hand.text("prediction") == "7"
    assert [file.read_bytes() for file in user_home.glob("state.unused-*")] == [content]


@pytest.mark.review("7.5")
@pytest.mark.parametrize(
    "kept", [{"drawing": {"strokes": 7}}, {"picture": "no base64"}, {"picture": "AAAA"}, {"picture": "é"}]
)
def test_a_drawing_that_cannot_be_read_is_set_aside_with_a_word_before_anything_is_written(
    open_window: Open, user_home: Path, kept: dict[str, object]
) -> None:
    user_home.mkdir(parents=True)
    content = json.dumps({"version": 1, "theme": "dark", **kept})
    (user_home / "state.json").write_text(content)
    hand = open_window()
    assert hand.drawing.is_blank
    assert "could not be brought back" in hand.tab.message_bar.text
    assert "set aside as state.unused-1.json" in hand.tab.message_bar.text
    hand.draw_seven()
    hand.window.close()
    assert (user_home / "state.unused-1.json").read_text() == content
    assert load_state(user_home)[0].drawing is not None
    assert hand.window.services.themes.theme is Theme.DARK


@pytest.mark.parametrize("geometry", ["é", "no base64", "AAAA"])
def test_a_place_of_the_window_that_makes_no_sense_is_passed_over(
    open_window: Open, user_home: Path, geometry: str
) -> None:
    user_home.mkdir(parents=True)
    (user_home / "state.json").write_text(json.dumps({"version": 1, "geometry": geometry, "pen_width": 20}))
    assert open_window().canvas.pen_width == 20


def test_a_folder_that_cannot_be_written_to_warns_once_and_reads_on(
    open_window: Open, user_home: Path, qtbot: QtBot
) -> None:
    user_home.parent.mkdir(parents=True, exist_ok=True)
    user_home.write_text("a file where the folder should be")  # as unwritable for root as for anybody
    hand = open_window()
    complaints: list[str] = []
    hand.window.services.session.failed.connect(complaints.append)
    qtbot.waitUntil(lambda: "cannot be saved" in hand.tab.message_bar.text)
    hand.draw_seven()
    hand.draw_seven()
    assert hand.text("prediction") == "7"
    hand.window.close()
    assert len(complaints) <= 1


def test_every_theme_can_be_chosen(hand: Hand) -> None:
    papers = set()
    for theme in Theme:
        action = hand.window.findChild(QAction, f"theme-{theme.value}")
        assert isinstance(action, QObject)
        action.trigger()
        papers.add(hand.canvas.grab().toImage().pixelColor(40, 40).name())
    assert len(papers) == 3, "light as the system is, dark, and black"


def test_a_window_that_was_closed_may_be_shown_again(open_window: Open) -> None:
    hand = open_window()
    hand.window.close()
    hand.window.show()
    hand.draw_seven()
    assert hand.text("prediction") == "7"
