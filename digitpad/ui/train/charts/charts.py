"""The two charts side by side with what belongs to both: smoothing, a logarithmic loss, and what the lines mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from digitpad.core.runs.events import EpochEnded
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.train.charts.chart import Chart
from digitpad.ui.train.charts.chart_image import Mark
from digitpad.ui.train.charts.learning_curves import Metric, Role, RunCurves, Series, epoch_series
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.theme import ThemeManager

_PACE: Final = 120  # milliseconds between two looks of the charts
_GAP: Final = 8  # pixels
_STEPS: Final = 100  # of the smoothing
_MOST_SMOOTHING: Final = 0.99


@dataclass(frozen=True, slots=True)
class ComparedRun:
    """A run that is laid over the one that is looked at.

    Attributes:
        style: of `digitpad.ui.train.charts.run_styles`.
        is_faint: whether it is one of many, behind.
    """

    name: str
    epochs: tuple[EpochEnded, ...]
    style: int
    is_faint: bool = False


class Charts(QWidget):
    """Loss and accuracy of the run that is looked at, and of those that it is compared with."""

    failed = Signal(str)
    told = Signal(str)  # a sentence for the user

    def __init__(self, themes: ThemeManager, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.charts = {metric: Chart(metric, themes, tasks, self) for metric in Metric}
        self._curves = RunCurves()
        self._name, self._style = "", 0
        self._waiting = self.tr("Press Start: the curve is drawn here while the network learns.")
        self._instead = ""
        self._compared: Sequence[ComparedRun] = ()
        self._known: dict[tuple[str, Metric], tuple[ComparedRun, tuple[Series, ...]]] = {}
        self._timer = QTimer(self, singleShot=True, interval=_PACE)
        self._timer.timeout.connect(self._refresh)
        for chart in self.charts.values():
            chart.failed.connect(self.failed)
            chart.told.connect(self.told)
        row = filled(QHBoxLayout(), *((chart, 1) for chart in self.charts.values()), spacing=14)
        filled(QVBoxLayout(self), (row, 1), self._options(), spacing=4)

    def _options(self) -> QHBoxLayout:
        """Return what both charts are shown with."""
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setMaximum(_STEPS)
        tip = self.tr("Smooth the curves, so that their direction is seen; the values stay, pale, behind them")
        self._smoothing = named(slider, "smoothing", self.tr("Smoothing of the curves"), tip)
        self._smoothing.setMinimumWidth(60)
        self._smoothing.setMaximumWidth(140)
        self._smoothing.valueChanged.connect(self._smooth)
        label = QLabel(self.tr("S&moothing"), self)
        label.setBuddy(self._smoothing)
        log = QCheckBox(self.tr("Lo&g scale of the loss"), self)
        tip = self.tr("Each line of the grid is ten times the one below: small losses can be told apart")
        self._log = named(log, "logScale", self.tr("Logarithmic scale of the loss"), tip)
        self._log.toggled.connect(self.charts[Metric.LOSS].set_log)
        self._key = named(
            QLabel(self, alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), "chartKey"
        )
        self._key.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # it makes nothing wider
        self._key.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._others = (label, self._smoothing, self._log)
        self._show_key()
        return filled(QHBoxLayout(), *self._others, (self._key, 1), 0, spacing=_GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what the lines mean where there is room for it."""
        super().resizeEvent(event)
        self._show_key()

    @property
    def _has_faint(self) -> bool:
        return any(run.is_faint for run in self._compared)

    def _show_key(self) -> None:
        self._key_is_of_faint = self._has_faint
        if self._has_faint:
            text = self.tr("thick: validation of the best · thin: its training · pale: the others")
        else:
            text = self.tr("thick: validation · thin: training · pale: each batch")
        self._key.setText(text)
        needed = sum(widget.sizeHint().width() + _GAP for widget in (*self._others, self._key))
        self._key.setVisible(needed <= self.width())

    def _smooth(self, step: int) -> None:
        for chart in self.charts.values():
            chart.set_smoothing(min(step / _STEPS, _MOST_SMOOTHING))

    def chart(self, metric: str) -> Chart:
        """Return the chart of ``loss`` or ``accuracy``."""
        return self.charts[Metric(metric.capitalize())]

    def series(self, metric: str) -> tuple[Series, ...]:
        """Return what the chart of ``metric`` shows."""
        return self.chart(metric).series

    def points(self, metric: str) -> int:
        """Return how many points of batches the chart of ``metric`` shows."""
        return sum(len(each.x) for each in self.series(metric) if each.role is Role.BATCHES)

    def show_run(
        self, name: str, curves: RunCurves, style: int, compared: Sequence[ComparedRun], *, anew: bool = False
    ) -> None:
        """Show ``curves`` of the run called ``name`` with those ``compared`` behind, now.

        Args:
            style: of `digitpad.ui.train.charts.run_styles`.
            anew: whether it is another run than before, whose axes owe nothing to those of the last.
        """
        self._name, self._curves, self._style = name, curves, style
        self._compared = [run for run in compared if run.name != name]
        self._timer.stop()
        if self._has_faint != self._key_is_of_faint:
            self._show_key()
        self._refresh(anew=anew)

    def grow(self, curves: RunCurves) -> None:
        """Show what has been added to ``curves`` when the charts' pace allows, if they are looked at."""
        if curves is self._curves and not self._timer.isActive():
            self._timer.start()

    def wait_with(self, sentence: str) -> None:
        """Say ``sentence`` in charts that have no curve yet."""
        self._waiting = sentence
        self._say_what_to_wait_for()

    def wait_instead_with(self, sentence: str) -> None:
        """Say ``sentence`` there instead of that of `wait_with`; no longer, if it is empty."""
        if sentence != self._instead:
            self._instead = sentence
            self._say_what_to_wait_for()

    def _say_what_to_wait_for(self) -> None:
        for chart in self.charts.values():
            chart.wait_with(self._instead or self._waiting)

    def _refresh(self, *, anew: bool = False) -> None:
        epochs = [run.epochs[-1].epoch for run in self._compared if run.epochs]
        if not self._curves.is_empty or not epochs:
            epochs.append(self._curves.epochs)
        marks = self._marks()
        for metric, chart in self.charts.items():
            behind = [series for run in self._compared for series in self._series_of(run, metric)]
            series = (*behind, *self._curves.series(metric, self._name, self._style))
            chart.show_series(series, max(epochs), marks=marks, anew=anew)

    def _series_of(self, run: ComparedRun, metric: Metric) -> tuple[Series, ...]:
        """Return its curves: the same ones as last time, so that they need not be drawn again."""
        known, series = self._known.get((run.name, metric), (None, ()))
        if known is None or known.epochs is not run.epochs or known.style != run.style:
            series = epoch_series(run.epochs, metric, run.name, run.style, is_compared=True)
            if run.is_faint:
                validation = (each for each in series if each.role is Role.VALIDATION)
                series = tuple(replace(each, is_faint=True) for each in validation)
            self._known[run.name, metric] = run, series
        return series

    def _marks(self) -> tuple[Mark, ...]:
        """Return the best epoch of the run that is looked at, and where it was stopped early."""
        best, stopped = self._curves.best_epoch, self._curves.stopped_early_after
        marks = [Mark(best, self.tr("best: epoch {number}").format(number=best))] if best is not None else []
        if stopped is not None and stopped != best:
            marks.append(Mark(stopped, self.tr("stopped early")))
        return tuple(marks)
