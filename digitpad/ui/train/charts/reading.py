"""What a chart says in words: the values under the pointer, and all that it shows for those who cannot see it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication

from digitpad.ui.train.charts.learning_curves import Metric, Role, Series
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP, number, percent

MOST_LINES: Final = 9
"""That are read under the pointer; of many runs the nearest."""

_NEAR: Final = 0.3  # epochs
_MANY: Final = 20  # epochs; of more, one is so few pixels that there is nothing between two
_NEAR_BATCH: Final = 0.05  # of the axis: points of batches may be further away on a longer one
_ROLES: Final = {
    Role.BATCHES: QT_TRANSLATE_NOOP("Reading", "batches"),
    Role.TRAINING: QT_TRANSLATE_NOOP("Reading", "training"),
    Role.VALIDATION: QT_TRANSLATE_NOOP("Reading", "validation"),
}
_METRICS: Final = {
    Metric.LOSS: QT_TRANSLATE_NOOP("Reading", "Loss"),
    Metric.ACCURACY: QT_TRANSLATE_NOOP("Reading", "Accuracy"),
}


def title_of(metric: Metric) -> str:
    """Return what people call ``metric``."""
    return QCoreApplication.translate("Reading", _METRICS[metric])


def value_in_words(value: float, metric: Metric) -> str:
    """Return an accuracy as percent, a loss with four decimals."""
    return percent(value, 2) if metric is Metric.ACCURACY else number(value, 4)


def values_near(
    epoch: float, series: Sequence[Series], span: float, metric: Metric, *, y: float | None = None
) -> tuple[float, list[str]]:
    """Return where on the axis is read, and the values there: a line for each curve after one that names the epoch.

    Where an epoch has been completed nearby, its end is read; between two, and before the first, the batches are.

    Args:
        span: how many epochs the axis is long.
        y: the value under the pointer; of too many lines the nearest to it are given.
    """
    whole = round(epoch)
    of_epochs = [(each, _at(each, whole)) for each in series if each.role is not Role.BATCHES]
    found = [(each, value) for each, value in of_epochs if value is not None]
    batches = [each for each in series if each.role is Role.BATCHES]
    is_between = abs(epoch - whole) > _NEAR and span < _MANY and bool(batches)
    translate = QCoreApplication.translate
    if not found or is_between:
        found, place = [], epoch
        head = translate("Reading", "During epoch {number}").format(number=math.floor(epoch) + 1)
    else:
        place, head = float(whole), translate("Reading", "Epoch {number}").format(number=whole)
    near = [each for each in batches if abs(_nearest_x(each, place) - place) <= _NEAR_BATCH * span]
    found += [(each, float(each.y[_nearest(each, place)])) for each in near]
    return (place, [head, *_lines(found, metric, y)]) if found else (epoch, [])


def _lines(found: Sequence[tuple[Series, float]], metric: Metric, y: float | None) -> list[str]:
    """Return a line for each curve, the validation first, as it is what counts."""
    several = len({each.run for each, _ in found}) > 1
    order = [Role.VALIDATION, Role.TRAINING, Role.BATCHES]
    rows = sorted(found, key=lambda row: order.index(row[0].role))
    left_out = ""
    if len(rows) > MOST_LINES:
        rows = sorted(rows, key=lambda row: 0.0 if y is None else abs(row[1] - y))[: MOST_LINES - 1]
        rows.sort(key=lambda row: row[1], reverse=True)
        more = len(found) - len(rows)
        left_out = QCoreApplication.translate("Reading", "and %n other curve(s)", "", more)
    lines = [f"{_label(each, several=several)} {value_in_words(value, metric)}" for each, value in rows]
    return [*lines, *([left_out] if left_out else [])]


def _label(series: Series, *, several: bool) -> str:
    role = QCoreApplication.translate("Reading", _ROLES[series.role])
    return f"{series.run}, {role}" if several and series.run else role


def _nearest(series: Series, epoch: float) -> int:
    return int(np.abs(series.x - epoch).argmin())


def _nearest_x(series: Series, epoch: float) -> float:
    return float(series.x[_nearest(series, epoch)])


def _at(series: Series, epoch: int) -> float | None:
    index = _nearest(series, epoch)
    return float(series.y[index]) if float(series.x[index]) == epoch else None


def described(series: Sequence[Series], metric: Metric, waiting: str) -> str:
    """Return what a chart shows, for those who cannot see it; ``waiting`` is what stands in an empty one.

    Faint curves, of which there are many, are counted.
    """
    if not series:
        return waiting
    parts = []
    for run in dict.fromkeys(each.run for each in series if not each.is_faint):
        of_run = [each for each in series if each.run == run and each.role is not Role.BATCHES]
        of_run = of_run or [each for each in series if each.run == run]
        sentences = "; ".join(_described_curve(each, metric) for each in reversed(of_run))
        parts.append(f"{run}: {sentences}" if run else sentences)
    if faint := len({each.run for each in series if each.is_faint}):
        parts.append(QCoreApplication.translate("Reading", "and %n other curve(s)", "", faint))
    return ". ".join([title_of(metric), *parts])


def _described_curve(series: Series, metric: Metric) -> str:
    role = QCoreApplication.translate("Reading", _ROLES[series.role])
    last, value = float(series.x[-1]), value_in_words(float(series.y[-1]), metric)
    place = int(series.y.argmin() if metric is Metric.LOSS else series.y.argmax())
    best, at = value_in_words(float(series.y[place]), metric), math.ceil(float(series.x[place]))
    if series.role is Role.BATCHES or place == len(series.y) - 1:
        text = QCoreApplication.translate("Reading", "{role} {value} after epoch {epoch}")
        return text.format(role=role, value=value, epoch=f"{last:.3g}")
    text = QCoreApplication.translate("Reading", "{role} {value} after epoch {epoch}, the best {best} in epoch {at}")
    return text.format(role=role, value=value, epoch=f"{last:.0f}", best=best, at=at)
