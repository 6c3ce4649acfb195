"""Ink: what a pen, a finger or a mouse left behind. Immutable strokes, and the JSON form of ``{"strokes": …}``."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError

FloatArray = npt.NDArray[np.float64]

# Larger than any screen in any unit, small enough that no sum or square of coordinates overflows.
LARGEST_COORDINATE: Final = 1e9
MOST_POINTS: Final = 1_000_000


def _frozen(values: npt.ArrayLike) -> FloatArray:
    array = np.array(values, dtype=np.float64)
    array.setflags(write=False)
    return array


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """One movement of the pen, from touching the paper to leaving it.

    Attributes:
        points: shape (n, 2), n ≥ 1, float64, finite, in any unit; x to the right, y **down**.
        times: shape (n,), seconds from any origin, or None.
        pressures: shape (n,), 0 to 1, or None. Only the look may depend on them, never the answer.
    """

    points: FloatArray
    times: FloatArray | None = None
    pressures: FloatArray | None = None

    def __post_init__(self) -> None:
        points = _frozen(self.points)
        if points.ndim != 2 or points.shape[1] != 2 or len(points) == 0:
            raise DigitpadError("a stroke needs at least one point of two coordinates")
        if not np.all(np.abs(points) <= LARGEST_COORDINATE):  # false for NaN too
            raise DigitpadError("a stroke has a coordinate that is no usable number")
        object.__setattr__(self, "points", points)
        for name in ("times", "pressures"):
            values = getattr(self, name)
            if values is None:
                continue
            values = _frozen(values)
            if values.shape != (len(points),) or not np.all(np.isfinite(values)):
                raise DigitpadError(f"a stroke has {name} that do not match its points")
            object.__setattr__(self, name, values)

    @classmethod
    def trusted(cls, points: FloatArray, times: FloatArray | None, pressures: FloatArray | None) -> Stroke:
        """Return a stroke of arrays that are not looked at and not copied, for who draws a point every millisecond.

        They have to be what the attributes promise, read-only, and never change.
        """
        stroke = object.__new__(cls)
        for name, values in (("points", points), ("times", times), ("pressures", pressures)):
            object.__setattr__(stroke, name, values)
        return stroke

    def __len__(self) -> int:
        return len(self.points)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Stroke):
            return NotImplemented
        return (
            np.array_equal(self.points, other.points)
            and _equal(self.times, other.times)
            and _equal(self.pressures, other.pressures)
        )

    def __hash__(self) -> int:
        return hash(self.points.tobytes())


def _equal(a: FloatArray | None, b: FloatArray | None) -> bool:
    return (a is None and b is None) or (a is not None and b is not None and np.array_equal(a, b))


@dataclass(frozen=True, slots=True)
class Ink:
    """One drawing: its strokes in the order in which they were drawn.

    Attributes:
        strokes: none for a blank drawing.
        label: the digit that the writer meant, 0 to 9, or None.
        writer: who drew it, or None.
    """

    strokes: tuple[Stroke, ...] = ()
    label: int | None = None
    writer: int | str | None = None
    _points: FloatArray | None = field(default=None, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "strokes", tuple(self.strokes))
        if self.label is not None and self.label not in range(10):
            raise DigitpadError(f"the label {self.label!r} is not a digit from 0 to 9")

    @classmethod
    def from_points(cls, strokes: Iterable[npt.ArrayLike], *, label: int | None = None) -> Ink:
        """Return the ink of ``strokes``, each an array-like of shape (n, 2)."""
        return cls(tuple(Stroke(np.asarray(points, dtype=np.float64)) for points in strokes), label)

    @property
    def is_blank(self) -> bool:
        """Whether nothing has been drawn."""
        return not self.strokes

    @property
    def points(self) -> FloatArray:
        """All points of all strokes, shape (n, 2)."""
        if self._points is None:
            parts = [stroke.points for stroke in self.strokes]
            object.__setattr__(self, "_points", np.concatenate(parts) if parts else np.empty((0, 2)))
        assert self._points is not None
        return self._points

    def with_stroke(self, stroke: Stroke) -> Ink:
        """Return this ink with ``stroke`` drawn after its own."""
        return Ink((*self.strokes, stroke), self.label, self.writer)

    @classmethod
    def from_json(cls, value: object) -> Ink:
        """Return the ink that a parsed JSON object describes; keys that are not ink's are passed over.

        Raises:
            DigitpadError: ``value`` is not ink; the sentence says what is wrong, not where.
        """
        if not isinstance(value, Mapping):
            raise DigitpadError('ink is a JSON object with "strokes"')
        strokes = value.get("strokes")
        if not isinstance(strokes, Sequence) or isinstance(strokes, str):
            raise DigitpadError('ink needs "strokes", a list of lists of points')
        if sum(len(s) if isinstance(s, Sequence) else 0 for s in strokes) > MOST_POINTS:
            raise DigitpadError(f"ink may have {MOST_POINTS:,} points at the most")
        label = value.get("label")
        if label is not None and (isinstance(label, bool) or not isinstance(label, int)):
            raise DigitpadError(f"the label {label!r} is not a digit from 0 to 9")
        writer = value.get("writer")
        if writer is not None and (isinstance(writer, bool) or not isinstance(writer, int | str)):
            raise DigitpadError("the writer is neither a number nor a name")
        # A stroke without points is what a pen leaves that never touched the paper: nothing.
        return cls(tuple(_stroke_from_json(s) for s in strokes if s != []), label, writer)

    def to_json(self) -> dict[str, Any]:
        """Return the ink as an object for ``json.dumps``; `from_json` gives back an equal ink."""
        value: dict[str, Any] = {"strokes": [_stroke_to_json(stroke) for stroke in self.strokes]}
        if self.label is not None:
            value["label"] = self.label
        if self.writer is not None:
            value["writer"] = self.writer
        return value


def _stroke_from_json(value: object) -> Stroke:
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise DigitpadError("a stroke is a list of points")
    try:
        rows = np.array(value, dtype=np.float64)
    except (TypeError, ValueError, OverflowError) as error:
        raise DigitpadError("a stroke's points are lists of 2 to 4 numbers, all of one length") from error
    if rows.ndim != 2 or rows.shape[1] not in (2, 3, 4) or _holds_other_than_numbers(value):
        raise DigitpadError("a stroke's points are lists of 2 to 4 numbers, all of one length")
    return Stroke(
        rows[:, :2],
        times=rows[:, 2] if rows.shape[1] > 2 else None,
        pressures=np.clip(rows[:, 3], 0.0, 1.0) if rows.shape[1] > 3 else None,
    )


def _holds_other_than_numbers(rows: Sequence[Any]) -> bool:
    # NumPy would read "7" and true as numbers.
    return not all(type(number) in (int, float) for row in rows for number in row)


def _stroke_to_json(stroke: Stroke) -> list[list[float]]:
    columns = [stroke.points]
    if stroke.times is not None or stroke.pressures is not None:
        times = np.zeros(len(stroke)) if stroke.times is None else stroke.times
        columns.append(times[:, None])
    if stroke.pressures is not None:
        columns.append(stroke.pressures[:, None])
    rows: list[list[float]] = np.hstack(columns).tolist()
    return rows


def bounding_box(ink: Ink) -> tuple[float, float, float, float] | None:
    """Return (x, y, width, height) of ``ink`` in its own unit, or None for a blank drawing."""
    if ink.is_blank:
        return None
    (left, top), (right, bottom) = ink.points.min(axis=0), ink.points.max(axis=0)
    box = (float(left), float(top), float(right - left), float(bottom - top))
    assert all(map(math.isfinite, box))
    return box
