"""What can be read off a chart: the values near an epoch, in words, and the box that shows them under the pointer."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from digitpad.ui.train.charts.chart_image import ChartImage
from digitpad.ui.train.charts.learning_curves import Metric, Role, Series
from digitpad.ui.widgets.theme import Colours


def values_near(epoch: float, series: Sequence[Series], epochs: int, metric: Metric) -> list[str]:
    """Return the values of all of ``series`` near ``epoch``, a line each, after a line that says where.

    Args:
        epochs: how long the axis is; points of batches may be further away on a longer one.
    """
    lines = []
    for each in series:
        index = _nearest(each, epoch)
        far = abs(float(each.x[index]) - epoch) > (0.5 if each.role is not Role.BATCHES else 0.05 * epochs)
        if not far:
            lines.append(f"{each.label} {_figure(float(each.y[index]), metric)}")
    return [f"Epoch {epoch:.2f}", *lines] if lines else []


def last_values(series: Sequence[Series], metric: Metric) -> str:
    """Return the latest value of each of ``series``, for those who cannot see the chart."""
    if not series:
        return "Empty until a training is started"
    return ", ".join(f"{each.label} {_figure(float(each.y[-1]), metric)}" for each in series)


def paint_reading(painter: QPainter, image: ChartImage, epoch: float, lines: Sequence[str], colours: Colours) -> None:
    """Paint a line at ``epoch`` of the chart ``image``, and beside it a box with ``lines`` in the painter's font."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, top, width, height = image.axes
    x = image.place(epoch, 0)[0]
    painter.setPen(QPen(QColor(colours.muted), 1, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(x, top), QPointF(x, top + height))
    metrics = QFontMetricsF(painter.font())
    box_width = max(metrics.horizontalAdvance(line) for line in lines) + 16
    box = QRectF(x + 8, top + 4, box_width, metrics.height() * len(lines) + 8)
    if box.right() > left + width:
        box.moveRight(max(x - 8, left + box_width))
    painter.setBrush(QColor(colours.base))
    painter.setPen(QPen(QColor(colours.border), 1))
    painter.drawRect(box)
    painter.setPen(QColor(colours.text))
    for index, line in enumerate(lines):
        painter.drawText(QPointF(box.left() + 8, box.top() + 2 + metrics.height() * (index + 0.85)), line)


def _figure(value: float, metric: Metric) -> str:
    return f"{value:.2%}".replace("%", " %") if metric is Metric.ACCURACY else f"{value:.4f}"


def _nearest(series: Series, epoch: float) -> int:
    x = series.x.tolist()
    after = bisect_left(x, epoch)
    if after in (0, len(x)):
        return max(after - 1, 0) if after else 0
    return after if x[after] - epoch < epoch - x[after - 1] else after - 1
