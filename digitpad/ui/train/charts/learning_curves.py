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

from digitpad.core.runs.events import BatchEnded, EpochEnded, Event, RunEnded, RunStarted

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
        run: the name of its run.
        style: of `digitpad.ui.train.charts.run_styles`, which tells its run from the others.
        is_compared: whether its run is laid over the one that is looked at; such curves do not grow.
        is_faint: whether it is one of many that show nothing but where curves lie.
    """

    role: Role
    x: Numbers
    y: Numbers
    run: str = ""
    style: int = 0
    is_compared: bool = False
    is_faint: bool = False


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
        self._has_finished = False
        self._steps = 0  # of an epoch
        self._batches = {metric: Curve() for metric in Metric}
        self._epochs_done: list[EpochEnded] = []
        for event in events:
            self.add(event)

    @property
    def steps(self) -> int:
        """Steps of an epoch; 0 as long as none has been told."""
        return self._steps

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not self._epochs_done and not len(self._batches[Metric.LOSS])

    def add(self, event: Event) -> None:
        """Grow by ``event``, if it is one that has points; a run that goes on forgets what it will do again."""
        match event:
            case RunEnded():
                self._has_finished = event.outcome == "finished"
            case RunStarted():
                self.epochs, self._has_finished = event.epochs, False
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

    @property
    def best_epoch(self) -> int | None:
        """The epoch with the lowest validation loss, which a patience keeps; None without such or after one epoch."""
        known = [(epoch.validation_loss, epoch.epoch) for epoch in self._epochs_done]
        measured = [(loss, epoch) for loss, epoch in known if loss is not None and math.isfinite(loss)]
        return min(measured)[1] if len(measured) > 1 else None

    @property
    def stopped_early_after(self) -> int | None:
        """The epoch after which the patience ended the run; None if it did not."""
        last = self._epochs_done[-1].epoch if self._epochs_done else self.epochs
        return last if self._has_finished and last < self.epochs else None

    def series(self, metric: Metric, run: str = "", style: int = 0) -> tuple[Series, ...]:
        """Return the curves of ``metric`` that have points; the others are as in `Series`."""
        x, y = self._batches[metric].arrays()
        found = [Series(Role.BATCHES, x, y, run, style)] if len(x) else []
        return (*found, *epoch_series(self._epochs_done, metric, run, style))


def epoch_series(
    epochs: Iterable[EpochEnded], metric: Metric, run: str = "", style: int = 0, *, is_compared: bool = False
) -> tuple[Series, ...]:
    """Return the training and the validation curve of ``metric``, where there are such; the rest as in `Series`."""
    known, result = list(epochs), []
    for role, prefix in ((Role.TRAINING, ""), (Role.VALIDATION, "validation_")):
        points = [(epoch.epoch, getattr(epoch, prefix + metric.lower())) for epoch in known]
        points = [point for point in points if point[1] is not None and math.isfinite(point[1])]
        if points:
            x, y = np.array(points, dtype=np.float64).T
            result.append(Series(role, x, y, run, style, is_compared))
    return tuple(result)


def smoothed(y: Numbers, weight: float) -> Numbers:
    """Return the exponential moving average of ``y``, shape (n,), as TensorBoard has it: without the pull to zero.

    Args:
        weight: of what came before, 0 (none) to below 1.
    """
    average, sums = 0.0, 0.0
    result = []
    for value in y.tolist():
        average = average * weight + (1 - weight) * value
        sums = sums * weight + (1 - weight)
        result.append(average / sums)
    return np.array(result)


def values_as_csv(series: Sequence[Series]) -> bytes:
    """Return all points as CSV: run, curve, epoch, value."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("run", "curve", "epoch", "value"))
    for each in series:
        for x, y in zip(each.x.tolist(), each.y.tolist(), strict=True):
            writer.writerow((each.run, str(each.role), repr(x), repr(y)))
    return text.getvalue().encode()
