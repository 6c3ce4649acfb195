"""Paints ink and pictures. What is settled is kept in a pixmap, so that a frame costs the newest bit of the line only.

In the window's thread; ``make bench``, "frame at 5,000 points", measures it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from digitpad.core.ink.ink import FloatArray, Ink, Stroke
from digitpad.core.preprocessing.picture import Picture
from digitpad.ui.document import Content, ink_in, picture_in
from digitpad.ui.draw.canvas.inked_picture import as_image, inked, picture_area
from digitpad.ui.draw.canvas.page import PageView
from digitpad.ui.draw.canvas.stroke_path import UNSETTLED, LightPath, pieces, pieces_near
from digitpad.ui.widgets.theme import Colours

_BATCH: Final = 16  # segments settled at once: each time, the soft rims of two paths lie over each other and harden


class Frame(NamedTuple):
    """All that a content's looks depend on, apart from the content.

    Attributes:
        view: from the page to logical pixels.
        ratio: device pixels a logical pixel.
        pen_width: in units of the page.
    """

    view: PageView
    ratio: float
    colours: Colours
    pen_width: float

    def pen(self, factor: float = 1.0) -> QPen:
        """Return the pen that draws ink, ``factor`` times its usual width."""
        pen = QPen(QColor(self.colours.ink), self.pen_width * factor, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def size(self) -> QSize:
        """Return the size of the canvas in device pixels."""
        return QSize(round(self.view.width * self.ratio), round(self.view.height * self.ratio))


class ContentPainter:
    """Paints one content on its paper, again only where it has changed."""

    def __init__(self) -> None:
        self._frame: Frame | None = None
        self._paper = QPixmap()
        # What is in the pixmap: a picture or finished strokes, and the first segments of one that still grows.
        self._picture: Picture | None = None
        self._finished: tuple[Stroke, ...] = ()
        self._grown: Stroke | None = None
        self._settled = 0

    def paint(self, painter: QPainter, exposed: QRectF, content: Content, frame: Frame, *, growing: bool) -> None:
        """Paint ``content`` within ``exposed``, in logical pixels.

        Args:
            growing: whether the last stroke still grows: its last segment will bend with the next point.
        """
        strokes, picture = ink_in(content).strokes, picture_in(content)
        if picture is not None and strokes:
            frame = frame._replace(colours=inked(frame.colours, picture))
        if frame != self._frame:
            self._start_anew(frame)
        grown = strokes[-1] if growing and strokes else None
        finished = strokes[:-1] if grown is not None else strokes
        if not self._continues(strokes, picture):
            self._repair(finished, picture, frame)
        self._append(finished, grown, frame)
        painter.save()
        painter.setClipRect(exposed)
        painter.drawPixmap(0, 0, self._paper)
        if grown is not None:
            _prepare(painter, frame)
            _stroke(painter, pieces(grown, self._settled), frame)
        painter.restore()

    def _start_anew(self, frame: Frame) -> None:
        self._frame = frame
        if self._paper.size() != frame.size():
            self._paper = QPixmap(frame.size())
        self._paper.setDevicePixelRatio(frame.ratio)
        self._paper.fill(QColor(frame.colours.paper))
        self._picture, self._finished, self._grown, self._settled = None, (), None, 0

    def _continues(self, strokes: tuple[Stroke, ...], picture: Picture | None) -> bool:
        """Whether the content is what the pixmap shows, and perhaps more at its end."""
        shown = len(self._finished)
        if picture is not self._picture or len(strokes) < shown + (self._grown is not None):
            return False
        if any(a is not b for a, b in zip(self._finished, strokes[:shown], strict=True)):
            return False
        return self._grown is None or np.array_equal(strokes[shown].points[: len(self._grown)], self._grown.points)

    def _append(self, finished: tuple[Stroke, ...], grown: Stroke | None, frame: Frame) -> None:
        painter = QPainter(self._paper)
        _prepare(painter, frame)
        rim = frame.pen_width * 2
        whole = frame.view.to_page_area().adjusted(-rim, -rim, rim, rim)
        for stroke in finished[len(self._finished) :]:
            rest = pieces(stroke, self._settled) if self._settled else pieces_near(stroke, whole)
            _stroke(painter, rest, frame)
            self._settled = 0
        if grown is not None:
            settled = max(len(grown) - UNSETTLED, 0) // _BATCH * _BATCH
            _stroke(painter, pieces(grown, self._settled, settled), frame)
            self._settled = settled
        self._finished, self._grown = finished, grown
        painter.end()

    def _repair(self, strokes: tuple[Stroke, ...], picture: Picture | None, frame: Frame) -> None:
        """Paint again where strokes have gone or come, which after a touch of the eraser is a small place."""
        area = self._stale_area(strokes, picture, frame)
        rim = frame.pen_width * 2
        painter = QPainter(self._paper)
        _prepare(painter, frame)
        painter.setClipRect(area)
        painter.fillRect(area, QColor(frame.colours.paper))
        if picture is not None:
            painter.drawImage(picture_area(picture), as_image(picture))
        for stroke in strokes:
            _stroke(painter, pieces_near(stroke, area.adjusted(-rim, -rim, rim, rim)), frame)
        painter.end()
        self._picture, self._finished, self._grown, self._settled = picture, strokes, None, 0

    def _stale_area(self, strokes: tuple[Stroke, ...], picture: Picture | None, frame: Frame) -> QRectF:
        whole = frame.view.to_page_area()
        if picture is not self._picture or self._grown is not None:
            return whole
        old = {id(stroke): stroke for stroke in self._finished}
        new = {id(stroke): stroke for stroke in strokes}
        gone = [stroke for key, stroke in old.items() if key not in new]
        come = [stroke for key, stroke in new.items() if key not in old]
        rim = frame.pen_width * 2  # pressure may double the width
        area = QRectF()
        for points in (_without(gone, come), _without(come, gone)):
            if len(points):
                (left, top), (right, bottom) = points.min(axis=0) - rim, points.max(axis=0) + rim
                area = area.united(QRectF(left, top, right - left, bottom - top))
        return area.intersected(whole)


def _prepare(painter: QPainter, frame: Frame) -> None:
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(frame.view.transform(), combine=True)


def _stroke(painter: QPainter, paths: Iterable[LightPath], frame: Frame) -> None:
    usual = frame.pen()
    for path, factor in paths:
        painter.strokePath(path, usual if factor == 1.0 else frame.pen(factor))


def _without(strokes: list[Stroke], others: list[Stroke]) -> FloatArray:
    """Return the points of ``strokes`` that ``others`` have not, and their neighbours, which shape the same curve.

    What the eraser cuts off a stroke is so found without painting the whole stroke again.
    """
    points = Ink(tuple(strokes)).points
    differs = ~np.isin(_as_numbers(points), _as_numbers(Ink(tuple(others)).points))
    near = differs.copy()
    for shift in range(1, UNSETTLED + 1):
        near[shift:] |= differs[:-shift]
        near[:-shift] |= differs[shift:]
    return points[near]


def _as_numbers(points: FloatArray) -> npt.NDArray[np.complex128]:
    """Return one number a point, so that points can be looked up."""
    return np.ascontiguousarray(points).view(np.complex128)[:, 0]


def rendered(content: Content, frame: Frame) -> QImage:
    """Return ``content`` on its paper as an image of its own, for saving and copying."""
    image = QImage(frame.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(frame.ratio)
    painter = QPainter(image)
    whole = QRectF(0, 0, frame.view.width, frame.view.height)
    ContentPainter().paint(painter, whole, content, frame, growing=False)
    painter.end()
    return image
