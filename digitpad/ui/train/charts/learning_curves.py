"""The learning curves of runs: points by batch and by epoch, in bounded memory however long a run is. No Qt."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.runs.events import BatchEnded, EpochEnded, Event, RunStarted

MOST_POINTS: Final = 4096
"""Of a batch curve; far more than a chart has pixels."""

Numbers = npt.NDArray[np.float64]


class Metric(StrEnum):
    """What a chart is of; the values are its title."""

    LOSS = "Loss"
    ACCURACY = "Accuracy"


class Role(StrEnum):
    """What a curve is of; the values are what a legend says."""

    BATCHES = "batches"
    TRAINING = "training"
    VALIDATION = "validation"


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """One curve.

    Attributes:
        x: in epochs, shape (n,), float64: 1.5 is in the middle of the second.
        y: shape (n,), float64, all finite.
        run: the name of the run that it is laid over the chart from; empty for the run at hand.
        place: among the runs that are laid over, counted from 0; it chooses the colour.
    """

    role: Role
    x: Numbers
    y: Numbers
    run: str = ""
    place: int = 0

    @property
    def label(self) -> str:
        """What a legend says."""
        return f"{self.run}, {self.role}" if self.run else str(self.role)

    def value(self, index: int, metric: Metric) -> str:
        """Return the label with the y of a point, as people read it."""
        y = float(self.y[index])
        return f"{self.label} {y * 100:.2f} %" if metric is Metric.ACCURACY else f"{self.label} {y:.4f}"


class Curve:
    """Points in the order of their x. When there are too many, neighbours become their mean, two by two."""

    def __init__(self) -> None:
        self._points = np.empty((MOST_POINTS, 2))
        self._count, self._group = 0, 1
        self._open: list[tuple[float, float]] = []  # of the next point, which will be their mean

    def __len__(self) -> int:
        return self._count

    def append(self, x: float, y: float) -> None:
        """Add a point; one that is not finite cannot be drawn and is left out."""
        if not (math.isfinite(x) and math.isfinite(y)):
            return
        self._open.append((x, y))
        if len(self._open) < self._group:
            return
        if self._count == MOST_POINTS:
            self._points[: MOST_POINTS // 2] = self._points.reshape(-1, 2, 2).mean(axis=1)
            self._count, self._group = MOST_POINTS // 2, self._group * 2
            return
        self._points[self._count] = np.mean(self._open, axis=0)
        self._count += 1
        self._open.clear()

    def cut(self, end: float) -> None:
        """Forget the points after ``end``."""
        self._count = int(np.searchsorted(self._points[: self._count, 0], end, side="right"))
        self._open.clear()

    def arrays(self) -> tuple[Numbers, Numbers]:
        """Return copies of x and y, shape (n,)."""
        x, y = self._points[: self._count].T.copy()
        return x, y


class RunCurves:
    """The curves of one run, which grow by its events."""

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self.epochs = 1
        self._steps = 0  # of an epoch
        self._batches = {metric: Curve() for metric in Metric}
        self._epochs_done: list[EpochEnded] = []
        for event in events:
            self.add(event)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not self._epochs_done and not len(self._batches[Metric.LOSS])

    def add(self, event: Event) -> None:
        """Grow by ``event``, if it is one that has points; a run that goes on forgets what it will do again."""
        match event:
            case RunStarted():
                self.epochs = event.epochs
                self._epochs_done = [epoch for epoch in self._epochs_done if epoch.epoch <= event.epoch]
                reached = event.epoch + (event.step / self._steps if self._steps else 0.0)
                for curve in self._batches.values():
                    curve.cut(reached)
            case BatchEnded():
                self._steps = max(event.steps, 1)
                x = event.epoch - 1 + event.step / self._steps
                self._batches[Metric.LOSS].append(x, event.loss)
                self._batches[Metric.ACCURACY].append(x, event.accuracy)
            case EpochEnded():
                self.epochs = max(self.epochs, event.epoch)
                self._epochs_done.append(event)

    def series(self, metric: Metric) -> tuple[Series, ...]:
        """Return the curves of ``metric`` that have points."""
        x, y = self._batches[metric].arrays()
        found = [Series(Role.BATCHES, x, y)] if len(x) else []
        return (*found, *epoch_series(self._epochs_done, metric))


def epoch_series(epochs: Iterable[EpochEnded], metric: Metric, run: str = "", place: int = 0) -> tuple[Series, ...]:
    """Return the training and the validation curve of ``metric``, where there are such."""
    known, result = list(epochs), []
    for role, prefix in ((Role.TRAINING, ""), (Role.VALIDATION, "validation_")):
        points = [(epoch.epoch, getattr(epoch, prefix + metric.lower())) for epoch in known]
        points = [point for point in points if point[1] is not None and math.isfinite(point[1])]
        if points:
            x, y = np.array(points, dtype=np.float64).T
            result.append(Series(role, x, y, run, place))
    return tuple(result)


def values_near(epoch: float, series: Sequence[Series], epochs: int, metric: Metric) -> list[str]:
    """Return the values of all of ``series`` near ``epoch``, a line each, after a line that says where.

    Args:
        epochs: how long the axis is; points of batches may be further away on a longer one.
    """
    lines = []
    for each in series:
        index = int(np.abs(each.x - epoch).argmin())
        if abs(float(each.x[index]) - epoch) <= (0.05 * epochs if each.role is Role.BATCHES else 0.5):
            lines.append(each.value(index, metric))
    return [f"Epoch {epoch:.2f}", *lines] if lines else []


def last_values(series: Sequence[Series], metric: Metric) -> str:
    """Return the latest value of each of ``series``, for those who cannot see the chart."""
    return ", ".join(each.value(-1, metric) for each in series) or "Empty until a training is started"


def values_as_csv(series: Sequence[Series]) -> bytes:
    """Return all points as CSV: run, curve, epoch, value."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("run", "curve", "epoch", "value"))
    for each in series:
        for x, y in zip(each.x.tolist(), each.y.tolist(), strict=True):
            writer.writerow((each.run, str(each.role), repr(x), repr(y)))
    return text.getvalue().encode()


class Scale:
    """The limits of a chart's y axis: round numbers that change seldom, as each change is felt as a jump.

    The loss shows zero and leaves the peak of the first batches outside once there is something better to see; the
    accuracy shows 100 %.
    """

    _LOSS: Final = (0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 1.5, 2.5, 5.0, 10.0, 100.0, 1e4, 1e6, 1e9)
    _ERROR: Final = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)  # 1 − accuracy
    _CLEARLY: Final = 0.85  # a closer look only if nothing comes near its rim: no going to and fro
    _ENOUGH: Final = 60  # batch points, before which the axis stays as it is

    def __init__(self, metric: Metric) -> None:
        self.metric = metric
        self._span = 2.5 if self.metric is Metric.LOSS else 1.0  # of the loss from 0, of the accuracy below 1

    @property
    def limits(self) -> tuple[float, float]:
        """The lowest and the highest value on the axis."""
        return (0.0, self._span) if self.metric is Metric.LOSS else (1.0 - self._span, 1.0)

    def fit(self, series: Iterable[Series]) -> tuple[float, float]:
        """Return the limits for ``series``."""
        worst = self._worst(list(series))
        if worst is not None:
            steps = self._LOSS if self.metric is Metric.LOSS else self._ERROR
            step = next((step for step in steps if step >= worst), worst)
            if step > self._span or worst < self._CLEARLY * step:
                self._span = step
        return self.limits

    def _worst(self, series: list[Series]) -> float | None:
        """Return the loss or error that must be seen, or None if the axis is to stay as it is."""
        is_loss = self.metric is Metric.LOSS
        values = [each.y if is_loss else 1 - each.y for each in series if each.role is not Role.BATCHES]
        batches = next((each.y if is_loss else 1 - each.y for each in series if each.role is Role.BATCHES), None)
        if batches is not None and len(batches) >= self._ENOUGH:
            values.append(np.atleast_1d(np.quantile(batches[len(batches) // 5 :], 0.97)))
        elif batches is not None and not values:
            # Few points yet: the axis only ever grows, if a loss should be higher than that of guessing.
            return max(self._span, float(batches.max())) if is_loss else None
        return float(np.concatenate(values).max()) if values else None
