"""The plots of a sweep beside each other: all trials as lines through their settings, and which setting matters."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.evaluation.chart_style import TEXT, ChartColours, import_matplotlib
from digitpad.core.evaluation.report.sweep_plots import Words, draw_importance, draw_parallel
from digitpad.core.runs.config import settings
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.trials import SweepState, Trial
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.train.charts.chart_painting import chart_colours
from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.theme import ThemeManager
from digitpad.ui.widgets.words import percent, translated

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure, FigureBase

_DPI: Final = 96
_KIND: Final = "draw the plots of the search"
_SMALLEST: Final = QSize(120, 60)
_AN_AXIS: Final = 0.4  # of a plot, of the width of the bars beside it
_ROOM: Final = QSize(170, 110)  # pixels, less than which shows no plot but what it would tell
_BARS: Final = 175  # pixels that the bars and their title need
_ROOM_FOR_HEAD: Final = 62
_ROOM_FOR_BOTH: Final = 2 * _BARS
_MOST_DRAWN: Final = 300  # trials: more lines are a carpet
_WORDS: Final = Words(translated, percent)
Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class PlotsView:
    """What is to be drawn; ``size`` in pixels of the window, of which the screen has ``ratio`` for each."""

    config: SweepConfig
    state: SweepState
    size: tuple[int, int]
    ratio: float
    colours: ChartColours


class SweepPlots(QWidget):
    """Shows the plots of one sweep; they are drawn in a thread, and the last ones stay until new ones are there."""

    failed = Signal(str)

    def __init__(self, themes: ThemeManager, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "sweepPlots", self.tr("Plots of the search: all trials, and which setting matters"))
        self.setMinimumSize(_SMALLEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._themes, self._tasks = themes, tasks
        self._config: SweepConfig | None = None
        self._state = SweepState()
        self._shown: tuple[SweepConfig | None, list[Trial], dict[str, float]] = None, [], {}
        self._picture = QImage()
        self._is_drawing = self._is_stale = False
        themes.changed.connect(self._draw_soon)

    @property
    def has_picture(self) -> bool:
        """Whether plots are shown."""
        return not self._picture.isNull()

    def show_sweep(self, config: SweepConfig | None, state: SweepState) -> None:
        """Show the trials of ``state`` as they are now."""
        best = [trial for trial in state.ranking()[:_MOST_DRAWN] if trial.is_ranked]
        shown = (config, best, state.importance)
        # Trials that have gone on are other ones, and most words of a search are of no new figures.
        if shown == self._shown:
            return
        self._shown = (config, best, dict(state.importance))
        self._config = config
        self._state = SweepState(trials={trial.number: trial for trial in best}, importance=dict(state.importance))
        if not self._is_worth_it:
            self._tasks.cancel(_KIND)  # of another search
            self._picture, self._is_drawing = QImage(), False
        self._describe()
        self.update()
        self._draw_soon()

    @property
    def _is_worth_it(self) -> bool:
        return self._config is not None and bool(self._state.trials)

    def _describe(self) -> None:
        best, shares = self._state.best, self._state.importance
        told = []
        if best is not None and best.accuracy is not None:
            told.append(
                self.tr("Best: trial {number}, {share}").format(number=best.number, share=percent(best.accuracy, 2))
            )
        if shares:
            most = max(shares, key=lambda name: shares[name])
            words = self.tr("{setting} matters most, {share}")
            told.append(words.format(setting=translated(settings()[most].label), share=percent(shares[most])))
        self.setAccessibleDescription("; ".join(told))

    def _draw_soon(self) -> None:
        if not self._is_worth_it or not self.isVisible() or self.width() < _SMALLEST.width():
            return
        self._is_stale = self._is_drawing
        if self._is_drawing:
            return
        self._is_drawing = True
        assert self._config is not None
        size, ratio = (self.width(), self.height()), self.devicePixelRatioF()
        view = PlotsView(self._config, self._state, size, ratio, chart_colours(self._themes.colours))
        self._tasks.start(_KIND, partial(_drawn, view), self._arrive, self._on_failure)

    def _arrive(self, pixels: Pixels) -> None:
        self._is_drawing = False
        height, width, _ = pixels.shape
        self._picture = QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGBA8888).copy()
        self.update()
        if self._is_stale:
            self._draw_soon()

    def _on_failure(self, sentence: str) -> None:
        self._is_drawing = False
        self.failed.emit(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew in the new size."""
        super().resizeEvent(event)
        self._draw_soon()

    def showEvent(self, event: Any) -> None:
        """Draw what has come meanwhile."""
        super().showEvent(event)
        self._draw_soon()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the finished plots, or what will be here."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._themes.colours.window))
        has_room = self.width() >= _ROOM.width() and self.height() >= _ROOM.height()
        if self._picture.isNull() or not has_room:
            painter.setPen(QColor(self._themes.colours.muted))
            words = self.tr("After the first trial its line is drawn here, and after some more which setting matters.")
            if self.has_picture:
                words = self.accessibleDescription().replace(" %", "\N{NO-BREAK SPACE}%")
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(12, 8, -12, -8), flags, words)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._picture)


def _drawn(view: PlotsView, task: Task) -> Pixels:
    import_matplotlib()
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415

    task.check()
    canvas: Any = FigureCanvasAgg(figure_of(view))
    canvas.draw()
    return np.asarray(canvas.buffer_rgba()).copy()


def figure_of(view: PlotsView) -> Figure:
    """Return both plots as `view` wants them; for any thread."""
    from matplotlib.figure import Figure  # noqa: PLC0415

    (width, height), dpi = view.size, _DPI * view.ratio
    figure: Figure = Figure((width / _DPI, height / _DPI), dpi=dpi, facecolor=view.colours.ground, layout="constrained")
    shares = view.state.importance
    if not shares or width < _ROOM_FOR_BOTH:
        _draw_trials(figure, view, width)
        return figure
    share = max(1 / (1 + _AN_AXIS * (len(view.config.vary) + 1)), _BARS / width)
    widths = (1 - share, share)
    halves: Any = figure.subfigures(1, 2, width_ratios=widths, facecolor=view.colours.ground)
    left, right = halves
    _draw_trials(left, view, width * (1 - share))
    axes = right.subplots()
    draw_importance(axes, view.colours, shares, _WORDS)
    axes.set_xticks([0, 1.0])  # there is little room
    _finish(right, axes, view)
    return figure


def _draw_trials(figure: FigureBase, view: PlotsView, width: float) -> None:
    axes = figure.subplots()
    draw_parallel(axes, view.colours, view.config, view.state, _WORDS)
    heads = [label.get_text() for label in axes.get_xticklabels()]
    if width / len(heads) < _ROOM_FOR_HEAD:  # every other one stands a line lower
        heads = [f"\n{head}" if place % 2 else head for place, head in enumerate(heads)]
    else:
        heads = [head.replace(" ", "\n") for head in heads]
    axes.set_xticks(axes.get_xticks(), heads)
    _finish(figure, axes, view)


def _finish(figure: FigureBase, axes: Axes, view: PlotsView) -> None:
    """Begin the title at the rim: over the axes alone it would have too little room."""
    axes.set_facecolor(view.colours.ground)
    title = axes.get_title(loc="left")
    axes.set_title("", loc="left")
    figure.suptitle(title, x=0.01, ha="left", fontsize=TEXT + 1.5, fontweight="bold", color=view.colours.text)
