"""The limits of a chart's axis of loss or accuracy. No Qt."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

import numpy as np

from digitpad.ui.train.charts.learning_curves import Metric, Role, Series


class Scale:
    """The limits of a chart's y axis: round numbers that change seldom, as each change is felt as a jump.

    The loss shows zero and leaves the peak of the first batches outside once there is something better to see, and the
    worst of many curves; the accuracy shows 100 %.
    """

    _LOSS: Final = (0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 1.5, 2.5, 5.0, 10.0, 20.0, 50.0, 100.0, 1e4, 1e6, 1e9)
    _ERROR: Final = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)  # 1 − accuracy
    _CLEARLY: Final = 0.85  # a closer look only if nothing comes near its rim: no going to and fro
    _SEEN: Final = 0.75  # of the points of faint curves
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
            if step > self._span or worst < self._CLEARLY * step or step < self._span / 2:
                self._span = step
        return self.limits

    def _worst(self, series: list[Series]) -> float | None:
        """Return the loss or error that must be seen, or None if the axis is to stay as it is."""
        is_loss = self.metric is Metric.LOSS
        values = [
            each.y if is_loss else 1 - each.y for each in series if each.role is not Role.BATCHES and not each.is_faint
        ]
        if faint := [each.y if is_loss else 1 - each.y for each in series if each.is_faint]:
            # Of many trials some are hopeless: the others would be a line on the ground.
            values.append(np.atleast_1d(np.quantile(np.concatenate(faint), self._SEEN, method="lower")))
        batches = next((each.y if is_loss else 1 - each.y for each in series if each.role is Role.BATCHES), None)
        if batches is not None and len(batches) >= self._ENOUGH:
            values.append(np.atleast_1d(np.quantile(batches[len(batches) // 5 :], 0.97)))
        elif batches is not None and not values:
            # Few points yet: the axis only ever grows, if a loss should be higher than that of guessing.
            return max(self._span, float(batches.max())) if is_loss else None
        return float(np.concatenate(values).max()) if values else None


def log_limits(series: Iterable[Series]) -> tuple[float, float]:
    """Return the powers of ten between which all positive values of ``series`` lie."""
    values = [each.y[each.y > 0] for each in series]
    values = [each for each in values if len(each)]
    if not values:
        return 0.01, 10.0
    low, high = min(float(each.min()) for each in values), max(float(each.max()) for each in values)
    return 10.0 ** math.floor(math.log10(low)), 10.0 ** math.floor(math.log10(high) + 1)
