"""Ink: what a pen, a finger or a mouse left behind. Immutable strokes, and the JSON form of ``{"strokes": …}``."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGIT_WORDS, DIGITS, Alphabet
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

FloatArray = npt.NDArray[np.float64]
Corners = tuple[float, float, float, float]
"""The least x and y of some points, and the largest."""

# Larger than any screen in any unit, small enough that no sum or square of coordinates overflows.
LARGEST_COORDINATE: Final = 1e9
MOST_POINTS: Final = 1_000_000

_WIDEST_POINT: Final = 4  # x, y, time, pressure
# Whole seconds from one point of a stroke to the next; QuickDraw's coordinates lie wider apart.
_LONGEST_STEP: Final = 5
_NO_POINTS: Final = sentence("Ink", "a stroke's points are lists of 2 to 4 numbers, all of one length")


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
    _corners: Corners | None = field(default=None, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        points = _frozen(self.points)
        if points.ndim != 2 or points.shape[1] != 2 or len(points) == 0:
            raise DigitpadError(sentence("Ink", "a stroke needs at least one point of two coordinates"))
        if not np.all(np.abs(points) <= LARGEST_COORDINATE):  # false for NaN too
            raise DigitpadError(sentence("Ink", "a stroke has a coordinate that is no usable number"))
        object.__setattr__(self, "points", points)
        for name in ("times", "pressures"):
            if (given := getattr(self, name)) is not None:
                values = _frozen(given)
                if values.shape != (len(points),) or not np.all(np.isfinite(values)):
                    raise DigitpadError(sentence("Ink", "a stroke has {name} that do not match its points", name=name))
                object.__setattr__(self, name, values)

    @classmethod
    def trusted(
        cls, points: FloatArray, times: FloatArray | None, pressures: FloatArray | None, corners: Corners
    ) -> Stroke:
        """Return a stroke of arrays that are not looked at and not copied, for who draws a point every millisecond.

        They have to be what the attributes promise, read-only, and never change; ``corners`` are those of the points.
        """
        stroke = object.__new__(cls)
        put = object.__setattr__
        put(stroke, "points", points)
        put(stroke, "times", times)
        put(stroke, "pressures", pressures)
        put(stroke, "_corners", corners)
        return stroke

    @property
    def corners(self) -> Corners:
        """The least x and y of all points, and the largest."""
        if self._corners is None:
            columns = self.points.T.copy()  # NumPy looks through a row many times as fast as through pairs
            low, high = columns.min(axis=1).tolist(), columns.max(axis=1).tolist()
            object.__setattr__(self, "_corners", (*low, *high))
        assert self._corners is not None
        return self._corners

    def __len__(self) -> int:
        return len(self.points)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Stroke):
            return NotImplemented
        pairs = ((self.points, other.points), (self.times, other.times), (self.pressures, other.pressures))
        return all(a is b or (a is not None and b is not None and np.array_equal(a, b)) for a, b in pairs)

    def __hash__(self) -> int:
        return hash(self.points.tobytes())


@dataclass(frozen=True, slots=True)
class Ink:
    """One drawing: its strokes in the order in which they were drawn.

    Attributes:
        strokes: none for a blank drawing.
        label: what the writer meant, or None. Whoever trains or measures asks `class_label` for it; nobody else cares.
        writer: who drew it, or None.
    """

    strokes: tuple[Stroke, ...] = ()
    label: int | str | None = None
    writer: int | str | None = None
    _points: FloatArray | None = field(default=None, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "strokes", tuple(self.strokes))

    @classmethod
    def from_points(cls, strokes: Iterable[npt.ArrayLike], *, label: int | str | None = None) -> Ink:
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

    @property
    def corners(self) -> Corners:
        """The least x and y of all points, and the largest; there must be some."""
        if len(self.strokes) == 1:
            return self.strokes[0].corners
        lefts, tops, rights, bottoms = zip(*(stroke.corners for stroke in self.strokes), strict=True)
        return min(lefts), min(tops), max(rights), max(bottoms)

    def class_label(self, alphabet: Alphabet = DIGITS) -> int | None:
        """Return the label as the index of a class of ``alphabet``, or None if there is no label.

        Raises:
            DigitpadError: the label is something else.
        """
        if self.label is None or (isinstance(self.label, int) and 0 <= self.label < alphabet.size):
            return self.label
        if alphabet != DIGITS and self.label in alphabet.labels:
            return alphabet.labels.index(self.label)
        kind = "a digit" if alphabet == DIGITS else "a class"
        raise DigitpadError(
            sentence(
                "Ink",
                "the label {label!r} is not {kind} from 0 to {value}",
                label=self.label,
                kind=kind,
                value=alphabet.size - 1,
            )
        )

    def with_stroke(self, stroke: Stroke) -> Ink:
        """Return this ink with ``stroke`` drawn after its own."""
        return Ink((*self.strokes, stroke), self.label, self.writer)

    @classmethod
    def from_json(cls, value: object, *, most_points: float = MOST_POINTS) -> Ink:
        """Return the ink that a parsed JSON object describes; keys that are not ink's are passed over.

        A label or a writer that is neither a whole number nor text is kept as its JSON text. QuickDraw's drawings,
        whose strokes are a list of all x, one of all y and perhaps one of all times in milliseconds, are read too.

        Raises:
            DigitpadError: ``value`` is not ink; the sentence says what is wrong, not where.
        """
        if not isinstance(value, Mapping):
            raise DigitpadError(sentence("Ink", 'ink is a JSON object with "strokes"'))
        strokes = value.get("strokes", value.get("drawing"))
        if not isinstance(strokes, Sequence) or isinstance(strokes, str):
            raise DigitpadError(sentence("Ink", 'ink needs "strokes", a list of lists of points'))
        if sum(len(s) if isinstance(s, Sequence) else 0 for s in strokes) > most_points:
            raise DigitpadError(
                sentence("Ink", "ink may have {most_points:,} points at the most", most_points=most_points)
            )
        # A stroke without points is what a pen leaves that never touched the paper: nothing.
        arrays = [_numbers(stroke) for stroke in strokes if stroke != []]
        if "strokes" not in value or _are_columns(arrays):
            arrays = [_from_columns(columns) for columns in arrays]
        label = _quickdraws_label(value) if "label" not in value else _text_or_int(value, "label")
        return cls(tuple(map(_stroke_from_rows, arrays)), label, _text_or_int(value, "writer"))

    def to_json(self) -> dict[str, Any]:
        """Return the ink as an object for ``json.dumps``; `from_json` gives back an equal ink."""
        value = {"strokes": list(map(_stroke_to_json, self.strokes)), "label": self.label, "writer": self.writer}
        return {name: each for name, each in value.items() if each is not None}


def _quickdraws_label(value: Mapping[str, Any]) -> int | str | None:
    """Return what QuickDraw's people were asked to draw, its digit where the word is that of one."""
    word = value.get("word") if "drawing" in value else None
    if not isinstance(word, str):
        return None
    return DIGIT_WORDS.index(word.lower()) if word.lower() in DIGIT_WORDS else word


def _text_or_int(value: Mapping[str, Any], key: str) -> int | str | None:
    found = value.get(key)
    is_either = found is None or (isinstance(found, int | str) and not isinstance(found, bool))
    return found if is_either else json.dumps(found, ensure_ascii=False)


def _numbers(stroke: object) -> FloatArray:
    """Return the numbers of a stroke, shape (n, m); its rows are points, or in QuickDraw's drawings coordinates."""
    if not isinstance(stroke, Sequence) or isinstance(stroke, str):
        raise DigitpadError(sentence("Ink", "a stroke is a list of points"))
    try:
        rows = np.array(stroke, dtype=np.float64)
    except (TypeError, ValueError, OverflowError) as error:
        raise DigitpadError(_NO_POINTS) from error
    # NumPy would read "7" and true as numbers.
    if rows.ndim != 2 or not all(type(number) in (int, float) for row in stroke for number in row):
        raise DigitpadError(_NO_POINTS)
    return rows


def _are_columns(strokes: Sequence[FloatArray]) -> bool:
    """Whether ``strokes`` hold all x in one row and all y in the next.

    Raises:
        DigitpadError: they may be that, and they may be points with times and pressures.
    """
    widest = max((stroke.shape[1] for stroke in strokes), default=0)
    if {len(stroke) for stroke in strokes} not in ({2}, {3}) or widest <= 2:
        return False
    if widest > _WIDEST_POINT:
        return True
    timed = [stroke for stroke in strokes if stroke.shape[1] > 2]
    times = np.concatenate([stroke[:, 2] for stroke in timed])
    steps = np.concatenate([np.diff(stroke[:, 2]) for stroke in timed])
    pressures = np.concatenate([stroke[:, 3:].ravel() for stroke in timed])
    is_timed = np.all(steps >= 0) and (np.all(steps <= _LONGEST_STEP) or np.any(times % 1))
    if is_timed and (len(pressures) == 0 or np.any(pressures <= 1)):
        return False
    raise DigitpadError(
        sentence(
            "Ink",
            "it is not clear whether the strokes are lists of points (x, y, seconds, pressure) "
            "or, as QuickDraw has them, a list of all x and one of all y",
        )
    )


def _from_columns(columns: FloatArray) -> FloatArray:
    if len(columns) not in (2, 3):
        raise DigitpadError(
            sentence("Ink", "a stroke of QuickDraw's is a list of all x, one of all y and perhaps one of all times")
        )
    rows = columns.T.copy()
    rows[:, 2:] /= 1000  # milliseconds
    return rows


def _stroke_from_rows(rows: FloatArray) -> Stroke:
    width = rows.shape[1]
    if not 2 <= width <= _WIDEST_POINT:
        raise DigitpadError(_NO_POINTS)
    return Stroke(
        rows[:, :2],
        times=rows[:, 2] if width > 2 else None,
        pressures=np.clip(rows[:, 3], 0.0, 1.0) if width > 3 else None,
    )


def _stroke_to_json(stroke: Stroke) -> list[list[float]]:
    times = np.zeros(len(stroke)) if stroke.times is None and stroke.pressures is not None else stroke.times
    columns = [each for each in (stroke.points, times, stroke.pressures) if each is not None]
    rows: list[list[float]] = np.column_stack(columns).tolist()
    return rows


def bounding_box(ink: Ink) -> tuple[float, float, float, float] | None:
    """Return (x, y, width, height) of ``ink`` in its own unit, or None for a blank drawing."""
    if ink.is_blank:
        return None
    left, top, right, bottom = ink.corners
    box = (left, top, right - left, bottom - top)
    assert all(map(math.isfinite, box))
    return box
