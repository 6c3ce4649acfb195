"""The history of a drawing: it goes back far, and never takes more memory than is meant for it."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture
from digitpad.ui import document
from digitpad.ui.document import Content, Drawing


def picture(level: float) -> Picture:
    return Picture(np.full((256, 256), level, dtype=np.float32))  # 256 KiB


def held(drawing: Drawing) -> list[Content]:
    """All contents that undo brings back, the latest first."""
    found = []
    while drawing.undo_stack.canUndo():
        drawing.undo_stack.undo()
        found.append(drawing.content)
    return found


@pytest.mark.review("lesser")
def test_undo_forgets_the_oldest_pictures_before_they_fill_the_memory(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(document, "_LARGEST_HISTORY", 2**20)
    drawing = Drawing()
    pictures = [picture(level / 20) for level in range(20)]
    for number, each in enumerate(pictures):
        drawing.replace(each, f"Open {number}")
    assert drawing.undo_stack.undoText() == "Open 19"
    assert held(drawing) == pictures[-2:-6:-1]
    for _ in range(4):
        drawing.undo_stack.redo()
    assert drawing.content is pictures[-1]


def test_undo_keeps_two_hundred_strokes(qtbot: QtBot) -> None:
    drawing = Drawing()
    ink = Ink()
    for number in range(210):
        ink = ink.with_stroke(Ink.from_points([[(number, 0), (number, 9)]]).strokes[0])
        drawing.replace(ink, "Stroke")
    assert [len(content.strokes) for content in held(drawing) if isinstance(content, Ink)] == list(range(209, 9, -1))


def test_one_picture_that_is_larger_than_the_history_can_be_undone(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(document, "_LARGEST_HISTORY", 1)
    drawing = Drawing()
    drawing.replace(picture(0.5), "Open")
    assert held(drawing) == [Ink()]


def test_each_step_is_told_once(qtbot: QtBot) -> None:
    drawing = Drawing()
    told: list[Content] = []
    drawing.committed.connect(told.append)
    first, second = picture(0.1), picture(0.2)
    drawing.replace(first, "Open")
    drawing.replace(second, "Open")
    drawing.undo_stack.undo()
    drawing.undo_stack.redo()
    assert told == [first, second, first, second]
