"""A part of a chart that is looked at more closely: drawn with the pointer, or by keys. No widgets."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF

from digitpad.ui.train.charts.chart_image import ChartImage

LEAST: Final = 8
"""Pixels that a pointer must be dragged across or up, or it was a click."""

Span = tuple[float, float]


class Zoom:
    """What part of the axes is shown.

    Attributes:
        span: of the x axis, in epochs; None for all of it.
        limits: of the y axis; None for those that suit the curves.
        frame: the part that is being drawn with the pointer, in logical pixels; None while none is.
    """

    def __init__(self) -> None:
        self.span: Span | None = None
        self.limits: Span | None = None
        self.frame: QRectF | None = None
        self._start = QPointF()

    @property
    def is_on(self) -> bool:
        """Whether only a part is shown."""
        return self.span is not None or self.limits is not None

    def begin(self, at: QPointF, image: ChartImage) -> None:
        """The pointer is pressed ``at`` a place of ``image``."""
        if QRectF(*image.axes).contains(at):
            self._start, self.frame = at, QRectF(at, at)

    def draw(self, at: QPointF, image: ChartImage) -> None:
        """The pointer is dragged to ``at``; a drag along the axis takes the whole height, and the other way round."""
        if self.frame is None:
            return
        axes = QRectF(*image.axes)
        frame = QRectF(self._start, at).normalized().intersected(axes)
        if frame.height() < LEAST <= frame.width():
            frame = QRectF(frame.left(), axes.top(), frame.width(), axes.height())
        elif frame.width() < LEAST <= frame.height():
            frame = QRectF(axes.left(), frame.top(), axes.width(), frame.height())
        self.frame = frame

    def end(self, image: ChartImage) -> bool:
        """The pointer is let go; return whether another part is shown from now on."""
        frame, self.frame = self.frame, None
        if frame is None or frame.width() < LEAST or frame.height() < LEAST:
            return False
        (begin, high), (end, low) = (
            image.value_at(corner.x(), corner.y()) for corner in (frame.topLeft(), frame.bottomRight())
        )
        axes = QRectF(*image.axes)
        self.span = self.span if frame.width() == axes.width() else (begin, end)
        self.limits = self.limits if frame.height() == axes.height() else (low, high)
        return True

    def closer(self, factor: float, at: float, whole: Span) -> None:
        """Show a part of the x axis that is ``factor`` times as long, with ``at`` where it was."""
        begin, end = self.span or whole
        begin, end = at - (at - begin) * factor, at + (end - at) * factor
        begin, end = max(begin, whole[0]), min(end, whole[1])
        self.span = None if (begin, end) == whole else (begin, end)

    def reset(self) -> None:
        """Show all."""
        self.span = self.limits = self.frame = None
