"""Pen and eraser: what the pointer does to the drawing, in units of the page. In the window's thread.

One gesture goes `begin`, any number of `move`, `end`; touches that are not usable never come.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from digitpad.core.ink.erase import erase
from digitpad.core.ink.ink import LARGEST_COORDINATE, MOST_POINTS, FloatArray, Ink, Stroke
from digitpad.ui.document import Drawing

_MIDDLING: Final = 0.5
"""Pressure of a point that came without one, in a stroke of which others had one."""


@dataclass(frozen=True, slots=True)
class Touch:
    """Where the pointer is on the page, and how hard it presses, 0 to 1, if it can tell."""

    x: float
    y: float
    pressure: float | None = None

    @property
    def is_usable(self) -> bool:
        """Whether both coordinates are numbers that ink can hold."""
        return abs(self.x) <= LARGEST_COORDINATE and abs(self.y) <= LARGEST_COORDINATE  # false for NaN too


class Pen:
    """Draws strokes. On a picture, the first stroke begins a new drawing."""

    def __init__(self, drawing: Drawing, clock: Callable[[], float] = time.monotonic) -> None:
        self._drawing = drawing
        self._clock = clock  # never the clock on the wall, which jumps
        self._origin: float | None = None
        self._before = Ink()
        self._room = MOST_POINTS
        self._stroke = _GrowingStroke()

    def begin(self, touch: Touch) -> None:
        """Put a dot, the shortest stroke."""
        content = self._drawing.content
        self._before = content if isinstance(content, Ink) else Ink()
        self._room = MOST_POINTS - sum(map(len, self._before.strokes))
        now, earlier = self._clock(), _last_time(self._before)
        if self._origin is None or self._before.is_blank or now - self._origin < earlier:
            self._origin = now - earlier  # a drawing from an earlier start goes on where it ended
        self._stroke = _GrowingStroke()
        self.move(touch)

    def move(self, touch: Touch) -> None:
        """Draw on, as far as a drawing may go: what is saved must be readable again."""
        assert self._origin is not None
        if self._stroke.count >= self._room:
            self._drawing.filled.emit()
            return
        self._stroke.append(touch, self._clock() - self._origin)
        self._drawing.preview(self._before.with_stroke(self._stroke.as_stroke()))

    def end(self) -> None:
        """Lift the pen."""
        self._drawing.commit("Stroke")


class Eraser:
    """Rubs out what it is moved over; `radius` is in units of the page."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._last: Touch | None = None
        self.radius = 30.0

    def begin(self, touch: Touch) -> None:
        """Rub out what lies under the eraser."""
        self._last = touch
        self.move(touch)

    def move(self, touch: Touch) -> None:
        """Rub on, along the straight way from the last place."""
        assert self._last is not None
        content = self._drawing.content
        if isinstance(content, Ink):
            left = erase(content, [(self._last.x, self._last.y), (touch.x, touch.y)], self.radius)
            if left is not content:
                self._drawing.preview(left)
        self._last = touch

    def end(self) -> None:
        """Lift the eraser."""
        self._drawing.commit("Erase")


class _GrowingStroke:
    """Points in arrays that have room for more, so that the 5,000th costs no more than the first.

    The strokes that it gives share the arrays: what they see of them is never written again.
    """

    _ROOM: Final = 256

    def __init__(self) -> None:
        self._points, self._times = np.empty((self._ROOM, 2)), np.empty(self._ROOM)
        self._pressures: FloatArray | None = None
        self.count = 0

    def append(self, touch: Touch, seconds: float) -> None:
        if self.count == len(self._points):
            self._points, self._times = _doubled(self._points), _doubled(self._times)
            self._pressures = None if self._pressures is None else _doubled(self._pressures)
        self._points[self.count] = touch.x, touch.y
        self._times[self.count] = seconds
        pressure = touch.pressure
        if pressure is not None and math.isfinite(pressure):
            if self._pressures is None:
                self._pressures = np.full(len(self._points), _MIDDLING)
            self._pressures[self.count] = min(max(pressure, 0.0), 1.0)
        elif self._pressures is not None:
            self._pressures[self.count] = _MIDDLING
        self.count += 1

    def as_stroke(self) -> Stroke:
        count, pressures = self.count, self._pressures
        return Stroke.trusted(
            _view(self._points, count),
            _view(self._times, count),
            None if pressures is None else _view(pressures, count),
        )


def _doubled(values: FloatArray) -> FloatArray:
    return np.concatenate((values, np.empty_like(values)))


def _view(values: FloatArray, count: int) -> FloatArray:
    view = values[:count]
    view.setflags(write=False)
    return view


def _last_time(ink: Ink) -> float:
    return max((float(stroke.times[-1]) for stroke in ink.strokes if stroke.times is not None), default=0.0)
