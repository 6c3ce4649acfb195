"""The steps of the tour in the Train tab."""

from __future__ import annotations

import json
from typing import Final

from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.sweep_list import create_sweep
from digitpad.tour.guide import Guide
from digitpad.tour.shapes import SEARCHED, SEVEN
from digitpad.ui.train.tab import TrainTab

_EPOCHS: Final = 5
_SOME_BATCHES: Final = 12


def show_form(guide: Guide) -> None:
    """Look at the form."""
    guide.press("Esc", "Ctrl+2")
    guide.until(lambda: guide.tab(TrainTab).form.preview.preview is not None)


def begin(guide: Guide) -> None:
    """Train a network until its curves are seen."""
    tab = guide.tab(TrainTab)
    tab.form.choose("network", "dense")
    tab.form.choose("epochs", _EPOCHS)
    guide.press("Ctrl+Return")
    guide.until(lambda: not tab.is_training or len(tab.charts.series("loss")) == 3)
    guide.until(lambda: not tab.is_training or tab.charts.points("loss") >= _SOME_BATCHES)


def draw_meanwhile(guide: Guide) -> None:
    """Draw while the training goes on."""
    guide.press("Ctrl+1")
    guide.draw_anew(SEVEN)


def stop(guide: Guide) -> None:
    """Stop it."""
    guide.press("Ctrl+2")
    guide.click("stopButton")
    guide.until(lambda: not guide.tab(TrainTab).is_training)


def resume(guide: Guide) -> None:
    """Go on with it."""
    tab = guide.tab(TrainTab)
    before = tab.charts.points("loss")
    guide.click("resumeButton")
    guide.until(lambda: tab.is_training)
    guide.until(lambda: not tab.is_training or tab.charts.points("loss") >= before + _SOME_BATCHES)


def finish(guide: Guide) -> None:
    """Wait for its end."""
    tab = guide.tab(TrainTab)
    guide.until(lambda: not tab.is_training)
    guide.until(lambda: bool(tab.runs.model.rows) and tab.runs.model.rows[0].state != "running")


def search(guide: Guide) -> None:
    """Show a search that was made once; a new one would take minutes."""
    tab = guide.tab(TrainTab)
    sweep = create_sweep(SweepConfig.from_json(SEARCHED["config"]))
    sweep.trials_file.write_text("".join(json.dumps(event) + "\n" for event in SEARCHED["events"]), encoding="utf-8")
    tab.below.setCurrentWidget(tab.search.panel)
    guide.until(lambda: tab.search.panel.plots.has_picture and tab.charts.points("loss") == 0)


def use_own_model(guide: Guide) -> None:
    """Let it answer on the canvas."""
    guide.tab(TrainTab).below.setCurrentIndex(0)
    button = guide.click("useButton")
    guide.until(lambda: not button.isEnabled() or not guide.window.services.active_model.is_shipped)
    guide.press("Ctrl+1")
    guide.draw_anew(SEVEN)
