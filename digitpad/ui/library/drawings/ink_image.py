"""Paints a drawing, or as much of it as has been drawn by a moment, into a square. For any thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from digitpad.core.ink.ink import FloatArray, Ink
from digitpad.core.preprocessing.picture import Picture
from digitpad.ui.widgets.colours import level_image
from digitpad.ui.widgets.theme import Colours

_RIM: Final = 0.12  # of the square's side, on each side
_PEN, _LEAST_PEN = 0.03, 1.2  # of the square's side, and pixels that are added to it
_MOST_POINTS: Final = 400  # of a stroke; more cannot be told apart in a square as small as these


class Moment(NamedTuple):
    """A moment while ink is drawn.

    Attributes:
        times: of all points, as `playback_times` gives them.
        now: seconds.
    """

    times: Sequence[FloatArray]
    now: float

    def points_of(self, stroke: int) -> int:
        """Return how many points of the ``stroke`` of this number there are by now."""
        return int(np.searchsorted(self.times[stroke], self.now, side="right"))


def drawing_image(content: Ink | Picture, side: int, colours: Colours, ratio: float) -> QImage:
    """Return ``content`` on its paper, ``side`` logical pixels on a side, ``ratio`` device pixels each."""
    pixels = round(side * ratio)
    image = QImage(pixels, pixels, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.paper))
    painter = QPainter(image)
    paint_drawing(painter, QRectF(0, 0, pixels, pixels), content, colours)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def paint_drawing(
    painter: QPainter, area: QRectF, content: Ink | Picture, colours: Colours, moment: Moment | None = None
) -> None:
    """Paint ``content`` into ``area``: all of it, or what has been drawn at a ``moment``."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    if isinstance(content, Picture):
        levels = np.rint(255 * (1 - content.pixels)).astype(np.uint8)
        image = level_image(levels, colours.paper, colours.ink)
        scale = min(area.width() / image.width(), area.height() / image.height())
        place = QRectF(0, 0, image.width() * scale, image.height() * scale)
        place.moveCenter(area.center())
        painter.drawImage(place, image)
    else:
        side = min(area.width(), area.height())
        pen = QPen(QColor(colours.ink), side * _PEN + _LEAST_PEN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for number, points in enumerate(_fitted(content, area)):
            shown = points if moment is None else points[: moment.points_of(number)]
            _draw(painter, shown)
    painter.restore()


def _fitted(ink: Ink, area: QRectF) -> list[FloatArray]:
    if ink.is_blank:
        return []
    low, high = ink.points.min(axis=0), ink.points.max(axis=0)
    side = min(area.width(), area.height())
    scale = side * (1 - 2 * _RIM) / max(float((high - low).max()), 1e-9)
    middle = np.array([area.center().x(), area.center().y()])
    return [(stroke.points - (low + high) / 2) * scale + middle for stroke in ink.strokes]


def _draw(painter: QPainter, points: FloatArray) -> None:
    step = -(-len(points) // _MOST_POINTS)
    if step > 1:
        points = np.concatenate([points[:-1:step], points[-1:]])
    if len(points) == 1:
        painter.drawPoint(QPointF(*points[0]))
    elif len(points):
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points.tolist()]))
