"""What a chart paints over its drawn image: values under the pointer, the part that is drawn; and an empty chart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from digitpad.core.evaluation.chart_style import ChartColours
from digitpad.ui.train.charts.chart_image import ChartImage
from digitpad.ui.train.charts.run_styles import colours_on
from digitpad.ui.widgets.theme import Colours


def chart_colours(colours: Colours) -> ChartColours:
    """Return the colours of a chart in a theme."""
    return ChartColours(
        ground=colours.window, text=colours.text, muted=colours.muted, grid=colours.track, batches=colours.fill,
        training=colours.accent, validation=colours.text, overlays=colours_on(colours.window),
    )  # fmt: skip


def paint_empty(painter: QPainter, area: QRectF, title: str, sentence: str, colours: Colours) -> None:
    """Paint a chart without curves: its title, and ``sentence`` where they will be."""
    font = painter.font()
    bold = painter.font()
    bold.setBold(True)
    painter.setFont(bold)
    painter.setPen(QColor(colours.text))
    painter.drawText(QPointF(8, 17), title)
    frame = area.adjusted(8, 28, -8, -10)
    painter.setPen(QPen(QColor(colours.border), 1))
    painter.drawRect(frame)
    painter.setFont(font)
    painter.setPen(QColor(colours.muted))
    where = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(frame.adjusted(16, 8, -16, -8), where, sentence)


def paint_frame(painter: QPainter, frame: QRectF, colours: Colours) -> None:
    """Paint the part of a chart that is being drawn with the pointer."""
    inside = QColor(colours.accent)
    inside.setAlphaF(0.15)
    painter.fillRect(frame, inside)
    painter.setPen(QPen(QColor(colours.accent), 1))
    painter.drawRect(frame)


def paint_reading(painter: QPainter, image: ChartImage, epoch: float, lines: Sequence[str], colours: Colours) -> None:
    """Paint a line at ``epoch`` of the chart ``image``, and beside it a box with ``lines``, if there are any."""
    if not lines:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, top, width, height = image.axes
    x = image.place(epoch, 1.0)[0]
    painter.setPen(QPen(QColor(colours.muted), 1, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(x, top), QPointF(x, top + height))
    metrics = painter.fontMetrics()
    box_width = max(metrics.horizontalAdvance(line) for line in lines) + 16
    box = QRectF(x + 8, top + 4, box_width, metrics.height() * len(lines) + 8)
    if box.right() > left + width:
        box.moveRight(max(x - 8, left + box_width))
    painter.setBrush(QColor(colours.base))
    painter.setPen(QPen(QColor(colours.border), 1))
    painter.drawRect(box)
    painter.setPen(QColor(colours.text))
    painter.drawText(box.adjusted(8, 2, 0, 0), "\n".join(lines))
