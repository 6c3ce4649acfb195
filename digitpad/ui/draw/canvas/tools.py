"""Pen and eraser: what the pointer does to the drawing, in units of the page. In the window's thread.

One gesture goes `begin`, any number of `move`, `end`; touches that are not usable never come.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Final, NamedTuple

import numpy as np

from digitpad.core.ink.erase import erase
from digitpad.core.ink.ink import LARGEST_COORDINATE, MOST_POINTS, Corners, Ink, Stroke
from digitpad.ui.document import Content, Drawing, ink_in, picture_in, with_ink

_MIDDLING: Final = 0.5  # pressure of a point that came without one, in a stroke of which others had one


class Touch(NamedTuple):
    """Where the pointer is on the page, and how hard it presses, 0 to 1, if it can tell."""

    x: float
    y: float
    pressure: float | None = None

    @property
    def is_usable(self) -> bool:
        """Whether both coordinates are numbers that ink can hold."""
        return abs(self.x) <= LARGEST_COORDINATE and abs(self.y) <= LARGEST_COORDINATE  # false for NaN too


class Pen:
    """Draws strokes, on a picture too."""

    def __init__(self, drawing: Drawing, clock: Callable[[], float] = time.monotonic) -> None:
        self._drawing = drawing
        self._clock = clock  # never the clock on the wall, which jumps
        self._origin: float | None = None
        self._content: Content = Ink()  # that is drawn on
        self._before = Ink()
        self._room = MOST_POINTS
        self._stroke = _GrowingStroke()

    def begin(self, touch: Touch) -> None:
        """Put a dot, the shortest stroke."""
        self._content = Ink() if self._drawing.is_finished else self._drawing.content
        self._before = ink_in(self._content)
        self._room = MOST_POINTS - sum(map(len, self._before.strokes))
        timed = (stroke.times for stroke in self._before.strokes if stroke.times is not None)
        now, earlier = self._clock(), max((float(times[-1]) for times in timed), default=0.0)
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
        self._drawing.preview(with_ink(self._content, self._before.with_stroke(self._stroke.as_stroke())))

    def end(self) -> None:
        """Lift the pen."""
        self._drawing.commit("Stroke")


class Eraser:
    """Rubs out the ink that it is moved over, never a picture; `radius` is in units of the page."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._last: Touch | None = None
        self._has_met_ink = False
        self.radius = 30.0

    def begin(self, touch: Touch) -> None:
        """Rub out what lies under the eraser."""
        self._last, self._has_met_ink = touch, False
        self.move(touch)

    def move(self, touch: Touch) -> None:
        """Rub on, along the straight way from the last place."""
        assert self._last is not None
        content = self._drawing.content
        ink = ink_in(content)
        left = erase(ink, [(self._last.x, self._last.y), (touch.x, touch.y)], self.radius)
        if left is not ink:
            self._has_met_ink = True
            self._drawing.preview(with_ink(content, left))
        self._last = touch

    def end(self) -> None:
        """Lift the eraser."""
        self._drawing.commit("Erase")
        if not self._has_met_ink and picture_in(self._drawing.content) is not None:
            self._drawing.picture_kept.emit()


class _GrowingStroke:
    """Points in an array that has room for more, so that the 5,000th costs no more than the first.

    The strokes that it gives share the array: what they see of it is never written again.
    """

    _ROOM: Final = 256

    def __init__(self) -> None:
        self._rows = np.full((self._ROOM, 4), _MIDDLING)  # x, y, time, pressure
        self._has_pressures = False
        self._corners: Corners = (math.inf, math.inf, -math.inf, -math.inf)
        self.count = 0

    def append(self, touch: Touch, seconds: float) -> None:
        if self.count == len(self._rows):
            self._rows = np.concatenate((self._rows, np.full_like(self._rows, _MIDDLING)))
        row = self._rows[self.count]
        row[0], row[1], row[2] = touch.x, touch.y, seconds
        if touch.pressure is not None and math.isfinite(touch.pressure):
            self._rows[self.count, 3] = min(max(touch.pressure, 0.0), 1.0)
            self._has_pressures = True
        left, top, right, bottom = self._corners
        self._corners = min(left, touch.x), min(top, touch.y), max(right, touch.x), max(bottom, touch.y)
        self.count += 1

    def as_stroke(self) -> Stroke:
        rows = self._rows[: self.count]
        rows.setflags(write=False)  # and with it its columns
        pressures = rows[:, 3] if self._has_pressures else None
        return Stroke.trusted(rows[:, :2], rows[:, 2], pressures, self._corners)
