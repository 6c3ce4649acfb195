"""The two charts side by side, fed from the curves of the run at hand and those of the ticked runs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.train.charts.chart import Chart
from digitpad.ui.train.charts.learning_curves import Metric, Role, RunCurves, Series, epoch_series
from digitpad.ui.train.runs.run_rows import RunRow
from digitpad.ui.widgets.basics import filled
from digitpad.ui.widgets.theme import ThemeManager

_PACE: Final = 120  # milliseconds between two looks of the charts


class Charts(QWidget):
    """Loss and accuracy."""

    failed = Signal(str)
    told = Signal(str)  # a sentence for the user

    def __init__(self, themes: ThemeManager, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.charts = {metric: Chart(metric, themes, tasks, self) for metric in Metric}
        self._curves = RunCurves()
        self._overlays: Sequence[RunRow] = ()
        self._own = ""
        self._timer = QTimer(self, singleShot=True, interval=_PACE)
        self._timer.timeout.connect(self._refresh)
        for chart in self.charts.values():
            chart.failed.connect(self.failed)
            chart.told.connect(self.told)
        filled(QHBoxLayout(self), *((chart, 1) for chart in self.charts.values()), spacing=14)

    def chart(self, metric: str) -> Chart:
        """Return the chart of ``loss`` or ``accuracy``."""
        return self.charts[Metric(metric.capitalize())]

    def series(self, metric: str) -> tuple[Series, ...]:
        """Return what the chart of ``metric`` shows."""
        return self.chart(metric).series

    def points(self, metric: str) -> int:
        """Return how many points of batches the chart of ``metric`` shows."""
        return sum(len(each.x) for each in self.series(metric) if each.role is Role.BATCHES)

    def show_curves(self, curves: RunCurves, overlays: Sequence[RunRow], own: str, *, anew: bool = False) -> None:
        """Show ``curves`` of the run called ``own`` with ``overlays`` behind it, now; ``anew`` if it has just begun."""
        self._curves, self._overlays, self._own = curves, overlays, own
        self._timer.stop()
        self._refresh(anew=anew)

    def show_soon(self, curves: RunCurves) -> None:
        """Show ``curves``, which have grown, when the charts' pace allows."""
        self._curves = curves
        if not self._timer.isActive():
            self._timer.start()

    def _refresh(self, *, anew: bool = False) -> None:
        laid_over = [row for row in self._overlays if row.run.name != self._own or self._curves.is_empty]
        epochs = [row.epochs[-1].epoch for row in laid_over if row.epochs]
        if not self._curves.is_empty or not epochs:
            epochs.append(self._curves.epochs)
        for metric, chart in self.charts.items():
            behind = (epoch_series(row.epochs, metric, row.run.name, n) for n, row in enumerate(laid_over))
            series = (*chain.from_iterable(behind), *self._curves.series(metric))
            chart.show_series(series, max(epochs), anew=anew)
