"""What is kept can be read again, what could not be read is not written over, and a fault does not end the saving."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import MOST_POINTS, Ink, Stroke
from digitpad.core.storage import state as state_module
from digitpad.core.storage.state import State, load_state, save_state
from digitpad.ui.services import autosave
from digitpad.ui.services.autosave import SessionStore


def seven() -> Ink:
    return Ink.from_points([[(0, 0), (10, 0), (4, 20)]])


@pytest.mark.slow
@pytest.mark.review("7.5")
def test_a_drawing_of_more_than_a_million_points_is_back_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    points = np.arange(2.0 * (MOST_POINTS + 1)).reshape(-1, 2) % 1000
    drawn = Ink((Stroke(points),))
    first = SessionStore(tmp_path)
    first.remember_content(drawn)
    first.close()
    second = SessionStore(tmp_path)
    assert (second.content, second.warning) == (drawn, None)
    second.close()


@pytest.mark.review("7.5")
def test_a_drawing_too_large_to_be_read_again_is_not_written_over_the_last_one(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state_module, "LARGEST_FILE", 2000)
    store, complaints = SessionStore(tmp_path), list[str]()
    store.failed.connect(complaints.append)
    store.remember_content(seven())
    qtbot.waitUntil(lambda: load_state(tmp_path)[0].drawing is not None)
    store.remember_content(Ink.from_points([[(x, x) for x in range(1000)]]))
    qtbot.waitUntil(lambda: bool(complaints))
    assert "too large" in complaints[0]
    store.close()
    again = SessionStore(tmp_path)
    assert again.content == seven()
    again.close()


@pytest.mark.review("7.5")
@pytest.mark.parametrize("content", [b"damaged", json.dumps({"version": 1, "drawing": {"strokes": 7}}).encode()])
def test_what_can_neither_be_read_nor_set_aside_is_not_written_over(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    def refuse(path: Path, target: Path) -> None:
        raise PermissionError(13, "Permission denied")

    file = tmp_path / "state.json"
    file.write_bytes(content)
    monkeypatch.setattr(Path, "rename", refuse)
    store, complaints = SessionStore(tmp_path), list[str]()
    assert "could not be set aside" in (store.warning or "")
    store.failed.connect(complaints.append)
    store.remember_content(seven())
    store.remember(theme="dark")
    qtbot.waitUntil(lambda: bool(complaints))
    assert file.read_bytes() == content
    monkeypatch.undo()  # whatever held it has let go
    store.remember(theme="light")
    store.close()  # not by looking for it with `load_state`, which would set a damaged file aside, too
    assert (tmp_path / "state.unused-1.json").read_bytes() == content
    assert load_state(tmp_path)[0] == State(theme="light", drawing=seven().to_json())
    assert len(complaints) == 1


@pytest.mark.review("lesser: a fault in the keeper's write")
def test_a_fault_of_ours_while_saving_is_logged_and_told_once_and_the_next_change_is_saved(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(folder: Path, state: State) -> None:
        raise ZeroDivisionError("a fault")

    monkeypatch.setattr(autosave, "save_state", fail)
    store, complaints = SessionStore(tmp_path), list[str]()
    store.failed.connect(complaints.append)
    store.remember_content(seven())
    qtbot.waitUntil(lambda: bool(complaints))
    store.remember(theme="dark")
    qtbot.waitUntil(lambda: len([record for record in caplog.records if record.exc_info]) == 2)
    assert len(complaints) == 1
    assert "cannot keep your drawing" in complaints[0]
    assert "ZeroDivisionError: a fault" in caplog.text
    monkeypatch.setattr(autosave, "save_state", save_state)
    store.remember(theme="light")
    store.close()
    assert load_state(tmp_path)[0] == State(theme="light", drawing=seven().to_json())


def test_a_clock_that_jumps_changes_nothing(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = SessionStore(tmp_path)
    for moment in (4e9, 0.0):
        monkeypatch.setattr("time.time", lambda moment=moment: moment)
        store.remember(pen_width=moment % 7 + 1)
    store.close()
    assert load_state(tmp_path)[0].pen_width == 1
