"""The plots of a search in the window: in its language, in the colours of its theme."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from matplotlib import font_manager, rcParams
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.text import Text
from pytestqt.qtbot import QtBot

from digitpad.core.evaluation.chart_style import import_matplotlib, let_all_letters_be_drawn
from digitpad.core.runs.config import TrainConfig
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.events import TrialEpochEnded
from digitpad.core.sweeps.space import Choices, Range
from digitpad.core.sweeps.trials import SweepState, Trial
from digitpad.ui.shell.language import speak
from digitpad.ui.train.charts.chart_painting import chart_colours
from digitpad.ui.train.sweeps.plot_view import PlotsView, figure_of
from digitpad.ui.widgets.theme import DARK, HIGH_CONTRAST, LIGHT, Colours

CHINESE = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
CONFIG = SweepConfig(
    base=TrainConfig(),
    vary={"learning_rate": Range(1e-4, 1e-2, is_log=True), "batch_size": Choices((32, 64))},
)


@pytest.fixture(autouse=True)
def english_again(qtbot: QtBot) -> Iterator[None]:
    yield
    speak("en")


def trial(number: int, accuracy: float) -> Trial:
    epoch = TrialEpochEnded(
        trial=number, epoch=1, epochs=1, loss=1.0, accuracy=accuracy, validation_loss=1.0, validation_accuracy=accuracy,
        seconds=1.0, score=accuracy,
    )  # fmt: skip
    values = {"learning_rate": 0.001 * number, "batch_size": 32}
    return Trial(number=number, run=f"run {number}", values=values, parameters=1, multiply_adds=1, epochs=(epoch,))


def figure(colours: Colours = LIGHT, size: tuple[int, int] = (640, 220)) -> Figure:
    import_matplotlib()
    state = SweepState(
        trials={number: trial(number, 0.9 + number / 100) for number in (1, 2)},
        importance={"learning_rate": 0.75, "batch_size": 0.25},
    )
    made = figure_of(PlotsView(CONFIG, state, size, 1.0, chart_colours(colours)))
    canvas: Any = FigureCanvasAgg(made)
    canvas.draw()
    return made


def texts(made: Figure) -> set[str]:
    shown = [text.get_text().replace("\n", " ") for text in made.findobj(Text) if isinstance(text, Text)]
    return {text for text in shown if text}


def test_the_plots_speak_the_language_of_the_window() -> None:
    assert {"All trials", "Which setting matters", "Accuracy", "Learning rate", "75 %", "91.0 %"} <= texts(figure())
    speak("de")
    german = texts(figure())
    assert {"Lernrate", "75 %", "91,0 %", "92,0 %"} <= german
    assert not {"Learning rate", "Batch size", "91.0 %"} & german


def test_letters_that_the_usual_font_lacks_are_taken_from_one_that_has_them(monkeypatch: pytest.MonkeyPatch) -> None:
    if not CHINESE.exists():
        pytest.skip("no font here has Chinese letters")
    font_manager.fontManager.addfont(CHINESE)  # Matplotlib's list of fonts may be older than the font
    monkeypatch.setitem(rcParams, "font.family", ["sans-serif"])
    let_all_letters_be_drawn()
    speak("zh")
    with warnings.catch_warnings():
        warnings.filterwarnings("error", message="Glyph .* missing")
        assert {"学习率", "75%", "91.0%"} <= texts(figure())


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(("size", "plots"), [((640, 220), 2), ((360, 180), 2), ((240, 140), 1)])
def test_no_text_of_the_plots_is_cut_and_where_there_is_little_room_one_plot_is_drawn(
    size: tuple[int, int], plots: int, language: str
) -> None:
    speak(language)
    made = figure(size=size)
    assert len(made.axes) == plots
    for text in made.findobj(Text):
        if isinstance(text, Text) and text.get_text() and text.get_visible():
            box = text.get_window_extent()
            assert box.x0 >= -1, text
            assert box.x1 <= size[0] + 1, text
            assert box.y0 >= -1, text
            assert box.y1 <= size[1] + 1, text


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST])
def test_the_plots_have_the_colours_of_the_theme(colours: Colours) -> None:
    made = figure(colours)
    assert to_hex(made.get_facecolor()) == colours.window.lower()
    parallel, importance = made.axes
    lines = [line for line in parallel.lines if len(np.asarray(line.get_xdata())) == 3]
    assert to_hex(lines[-1].get_color()) == colours.accent.lower()
    assert {to_hex(bar.get_facecolor()) for bar in importance.patches} == {colours.fill.lower()}
    assert to_hex(parallel.title.get_color() or "") in (colours.text.lower(), "#000000")
