"""The steps of the tour in the Library tab."""

from __future__ import annotations

import io
import json
from typing import Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from digitpad.core.data.arrays import to_bytes
from digitpad.core.exports.export import export_model
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.resources import resource
from digitpad.core.runs.comparison import CHANGED
from digitpad.core.runs.events import from_json
from digitpad.core.runs.presets import PRESETS
from digitpad.core.runs.run_list import create_run
from digitpad.core.runs.run_writer import RunWriter
from digitpad.tour.guide import Guide
from digitpad.tour.shapes import FOUR, LEARNED, NINE, SEVEN, TWO, ZERO, smooth
from digitpad.ui.library.models.comparison import ModelComparison
from digitpad.ui.library.models.first_look import FirstLookPage
from digitpad.ui.library.tab import LibraryTab
from digitpad.ui.train.tab import TrainTab

_HANDS: Final = {0: ZERO, 2: TWO, 4: FOUR, 7: SEVEN, 9: NINE}
_OF_EACH: Final = 9
_OF_MIRRORED: Final = 10  # of each, too
_SLANT: Final = 0.25  # at the most, to either side
_SHOWN: Final = 4  # the drawing that is selected


def show_first_look(guide: Guide) -> QWidget | None:
    """Take in a network as another program would leave it: the shipped one, without all that Digitpad says of it."""
    file = guide.scratch / "mnist.tflite"
    export_model(resource("digitpad.digitpad"), str(file))
    tab = guide.tab(LibraryTab)
    guide.press("Ctrl+4")
    tab.import_model(file)
    guide.until(lambda: guide.window.findChild(FirstLookPage) is not None)
    return guide.window.findChild(FirstLookPage)


def mirrored_hand() -> list[Ink]:
    """Return fifty digits of somebody who writes them mirrored, always the same."""
    rng = np.random.default_rng(2)
    inks = []
    for _ in range(_OF_MIRRORED):
        for label, shape in _HANDS.items():
            slant = np.array([[-1.0, 0.0], [rng.uniform(-_SLANT, _SLANT), rng.uniform(0.8, 1.2)]])
            inks.append(Ink.from_points([np.round(100 * smooth(shape) @ slant, 2)], label=label))
    return inks


def show_drawings(guide: Guide) -> None:
    """Import some drawings and look at one of them."""
    rng = np.random.default_rng(1)
    lines = []
    for label, shape in _HANDS.items():
        for _ in range(_OF_EACH):
            slant = np.array([[1.0, 0.0], [rng.uniform(-_SLANT, _SLANT), rng.uniform(0.8, 1.2)]])
            points = np.round(100 * smooth(shape) @ slant, 2)
            lines.append(json.dumps({"strokes": [points.tolist()], "label": label}))
    file = guide.scratch / "drawings.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    guide.press("Ctrl+4")
    page = guide.tab(LibraryTab).drawings
    guide.until(lambda: not page.transfer.is_busy)
    page.transfer.import_from(file)
    guide.until(lambda: len(page.rows) >= len(lines))
    page.grid.setCurrentIndex(page.model.index(_SHOWN))
    guide.until(lambda: page.details.replay.can_play and page.thumbnails.picture(page.rows[-1].id) is not None)


def show_models(guide: Guide) -> None:
    """Look at all models, when each has been measured."""
    tab = guide.tab(LibraryTab)
    tab.message_bar.hide()
    tab.pages.setCurrentIndex(1)
    guide.until(lambda: bool(tab.models.model.rows) and all(row.speed for row in tab.models.model.rows))


def show_compared_models(guide: Guide) -> QWidget | None:
    """Put two models side by side, and wait until both have read the drawings."""
    page = guide.tab(LibraryTab).models
    QTest.keyClick(page.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    if not page.compared:  # the training has come to no model
        return None
    guide.click("compareModels")
    found = guide.window.findChild(ModelComparison)
    assert isinstance(found, ModelComparison)
    guide.until(lambda: found.is_ready)
    return found


def show_before_and_after(guide: Guide) -> QWidget | None:
    """Show what came of a training on somebody's own digits: one that was recorded, so that nobody has to wait."""
    run = create_run(PRESETS["personal"].config)
    hand, images = mirrored_hand(), io.BytesIO()
    changed = [normalise(hand[place]) for place in LEARNED["changed"]]
    np.savez_compressed(images, images=to_bytes(np.stack(changed)))
    run.write(CHANGED, images.getvalue())
    compared = from_json(LEARNED["event"])
    assert compared is not None
    with RunWriter(run) as writer:
        writer.record(compared)
    decision = guide.tab(TrainTab).decision
    decision.show(run)
    guide.until(lambda: decision.page is not None)
    return decision.page
