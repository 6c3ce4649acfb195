"""The page: the coordinates of ink, whatever the size of the canvas that shows it. For any thread.

The shorter side of the canvas is `SIDE` units, and the middle of the page is in the middle of the canvas. So a resize,
even in the middle of a stroke, moves and scales all ink as one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final, NamedTuple

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTransform

from digitpad.core.ink.ink import Ink, bounding_box
from digitpad.ui.document import Content, ink_in

SIDE: Final = 1000.0  # units on the shorter side of the canvas
PEN_PIXEL: Final = 1.5
"""Units of one pixel of pen width: on a canvas whose shorter side has 667 pixels, a pen of 16 is 16 pixels wide."""

_MIDDLE: Final = SIDE / 2
_FITTED: Final = 0.62 * SIDE  # longest side of a foreign drawing put on the page


class PageView(NamedTuple):
    """How a canvas of ``width`` × ``height`` logical pixels shows the page: ``scale`` pixels a unit."""

    width: float
    height: float
    scale: float

    def to_page(self, x: float, y: float) -> tuple[float, float]:
        """Return where on the page the canvas's pixel (x, y) lies."""
        return (x - self.width / 2) / self.scale + _MIDDLE, (y - self.height / 2) / self.scale + _MIDDLE

    def from_page(self, x: float, y: float) -> tuple[float, float]:
        """Return at which of the canvas's pixels the place (x, y) on the page lies."""
        return (x - _MIDDLE) * self.scale + self.width / 2, (y - _MIDDLE) * self.scale + self.height / 2

    def transform(self) -> QTransform:
        """Return what takes the page's units to the canvas's pixels."""
        shift_x, shift_y = self.width / 2 - _MIDDLE * self.scale, self.height / 2 - _MIDDLE * self.scale
        return QTransform(self.scale, 0, 0, self.scale, shift_x, shift_y)

    def to_canvas(self, area: QRectF) -> QRectF:
        """Return where on the canvas an ``area`` of the page lies."""
        return self.transform().mapRect(area)

    def to_page_area(self) -> QRectF:
        """Return the part of the page that the canvas shows."""
        left, top = self.to_page(0, 0)
        return QRectF(left, top, self.width / self.scale, self.height / self.scale)


def view_of(width: float, height: float, shown: QRectF | None = None) -> PageView:
    """Return the view of a canvas of ``width`` × ``height``; it is zoomed out until ``shown`` of the page fits in."""
    width, height = max(width, 1.0), max(height, 1.0)
    scale = min(width, height) / SIDE
    if shown is not None:
        reach_x = max(_MIDDLE - shown.left(), shown.right() - _MIDDLE, 1.0)
        reach_y = max(_MIDDLE - shown.top(), shown.bottom() - _MIDDLE, 1.0)
        scale = min(scale, width / 2 / reach_x, height / 2 / reach_y)
    return PageView(width, height, scale)


def extent(content: Content, pen_width: float) -> QRectF | None:
    """Return the part of the page that ink drawn ``pen_width`` units wide covers; None if there is none."""
    box = bounding_box(ink_in(content))
    if box is None:
        return None
    rim = pen_width / 2 + 2
    return QRectF(*box).adjusted(-rim, -rim, rim, rim)


def fitted(ink: Ink) -> Ink:
    """Return foreign ``ink``, of any unit and size, in the middle of the page."""
    box = bounding_box(ink)
    if box is None:
        return ink
    x, y, width, height = box
    scale = _FITTED / max(width, height) if max(width, height) > 0 else 1.0
    middle = np.array([x + width / 2, y + height / 2])
    strokes = (replace(stroke, points=(stroke.points - middle) * scale + _MIDDLE) for stroke in ink.strokes)
    return Ink(tuple(strokes), ink.label, ink.writer)
