"""Which digit of a number the user is working on: the one with the ink that came last."""

from __future__ import annotations

import numpy as np

from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.numbers.reader import Number
from digitpad.ui.document import Content


class CurrentDigit:
    """Follows a drawing from one reading to the next."""

    def __init__(self) -> None:
        self._before: tuple[Stroke, ...] = ()
        self._latest: Stroke | None = None

    def of(self, number: Number, content: Content) -> int:
        """Return the place in ``number.digits`` of the digit that was drawn or touched last; -1 if there is none.

        In a picture, it is the last.
        """
        last = len(number.digits) - 1
        if last < 0 or not isinstance(content, Ink):
            return last
        known = set(map(id, self._before))
        new = [stroke for stroke in content.strokes if id(stroke) not in known]
        self._before = content.strokes  # held, so that no other stroke gets the id of one of them
        if new or self._latest is None or not any(stroke is self._latest for stroke in content.strokes):
            self._latest = (new or content.strokes)[-1]
        shares = [_share_inside(self._latest.points, digit.box) for digit in number.digits]
        return int(np.argmax(shares))


def _share_inside(points: np.ndarray, box: tuple[float, float, float, float]) -> float:
    low = np.array(box[:2])
    return float(((points >= low) & (points <= low + box[2:])).all(axis=1).mean())
