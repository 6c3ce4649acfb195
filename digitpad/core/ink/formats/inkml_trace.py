"""The traces of InkML: from the text of one, and the channels that its numbers are of, to columns of numbers.

W3C Recommendation "Ink Markup Language (InkML)", 20 September 2011, sections 3.1 and 3.2.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from digitpad.core.errors import DigitpadError
from digitpad.core.ink.formats.inkml_tree import Element
from digitpad.core.ink.ink import MOST_POINTS, FloatArray
from digitpad.core.sentences import sentence

_VALUE: Final = re.compile(
    r"""\s*([!'"]?)\s*(-?\s*(?:\#[0-9A-Fa-f]+|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)|[TF*?])"""
)
_ORDERS: Final = {"!": 0, "'": 1, '"': 2}
_LENGTHS: Final = {"m": 1000.0, "cm": 10.0, "mm": 1.0, "in": 25.4, "pt": 25.4 / 72, "pc": 25.4 / 6}  # millimetres
_DURATIONS: Final = {"s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "ns": 1e-9}  # seconds


@dataclass(frozen=True, slots=True)
class Channel:
    """What one number of each point is.

    Attributes:
        name: X, Y, T (time), F (force), or another.
        factor: what a number is to be multiplied by: into y down, the unit of x, or seconds.
        lowest, highest: its range, if that is known.
        respect_to: the timestamp from which times are counted, or nothing.
    """

    name: str
    factor: float = 1.0
    lowest: float = 0.0
    highest: float | None = None
    respect_to: str = ""


@dataclass(frozen=True, slots=True)
class TraceFormat:
    """The channels of each point in their order; only the first ``regular`` ones must be there."""

    channels: tuple[Channel, ...]
    regular: int


X_AND_Y: Final = TraceFormat((Channel("X"), Channel("Y")), 2)
"""The format of traces of which nothing is said."""


def trace_format(element: Element, source: Element | None) -> TraceFormat:
    """Return what a ``traceFormat`` says; of its ``inkSource``, if there is one, resolutions count."""
    regular = list(element.all("channel"))
    optional = [channel for group in element.all("intermittentChannels") for channel in group.all("channel")]
    sizes = {channel.get("name"): _size(channel, source) for channel in regular}
    across, down = sizes.get("X"), sizes.get("Y")
    stretch = down / across if across and down else 1.0
    return TraceFormat(tuple(_channel(each, stretch) for each in [*regular, *optional]), len(regular))


def _channel(element: Element, stretch: float) -> Channel:
    name = element.get("name")
    factor = -1.0 if name in ("X", "Y") and element.get("orientation") == "-ve" else 1.0
    if name == "Y":
        factor *= stretch
    elif name == "T":
        factor = _DURATIONS.get(element.get("units").lower(), _DURATIONS["ms"])
    lowest, highest = number(element.get("min")), number(element.get("max"))
    return Channel(name, factor, lowest or 0.0, highest, element.get("respectTo"))


def _size(channel: Element, source: Element | None) -> float | None:
    """Return how many millimetres a step of ``channel`` is, or None."""
    properties = source.first("channelProperties") if source is not None else None
    for each in properties.all("channelProperty") if properties is not None else ():
        if (each.get("channel"), each.get("name")) == (channel.get("name"), "resolution"):
            steps, unit = number(each.get("value")), _LENGTHS.get(each.get("units").removeprefix("1/"))
            return unit / steps if steps and steps > 0 and unit else None
    return _LENGTHS.get(channel.get("units").lower())


def number(text: str) -> float | None:
    """Return the finite number that ``text`` is, or None."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def columns(text: str, form: TraceFormat) -> dict[str, FloatArray]:
    """Return the numbers of a trace, for each channel in ``form`` that has one at every point; shape (n,), as written.

    Raises:
        DigitpadError: ``text`` is no trace, or it has no points.
    """
    points = text.split(",")
    if len(points) > MOST_POINTS:
        raise DigitpadError(sentence("Ink", "ink may have {most_points:,} points at the most", most_points=MOST_POINTS))
    counters = [_Counter() for _ in form.channels]
    for place, point in enumerate(points, start=1):
        values = _values(point)
        if not form.regular <= len(values) <= len(form.channels):
            names = " ".join(channel.name for channel in form.channels)
            raise DigitpadError(
                sentence(
                    "Ink",
                    "point {place} of a trace has {count} numbers, not one for each of {names}",
                    place=place,
                    count=len(values),
                    names=names,
                )
            )
        for counter, (prefix, value) in zip(counters, values, strict=False):
            counter.take(prefix, value, place)
    known = {channel.name: counter.values for channel, counter in zip(form.channels, counters, strict=True)}
    arrays = {name: np.array(found) for name, found in known.items() if len(found) == len(points)}
    return {name: array for name, array in arrays.items() if name in ("X", "Y") or not np.any(np.isnan(array))}


def _values(point: str) -> Sequence[tuple[str, str]]:
    values = []
    at = 0
    while match := _VALUE.match(point, at):
        values.append((match[1], match[2]))
        at = match.end()
    if point[at:].strip():
        raise DigitpadError(sentence("Ink", "“{value}” is no point of a trace", value=point.strip()[:40]))
    return values


class _Counter:
    """The numbers of one channel: what is written is the number, its difference to the last, or that one's."""

    def __init__(self) -> None:
        self.values: list[float] = []
        self._order = 0  # of the difference; a prefix counts until there is another
        self._step = 0.0

    def take(self, prefix: str, text: str, place: int) -> None:
        self._order = _ORDERS.get(prefix, self._order)
        if text == "?":
            self.values.append(math.nan)
        elif text in ("T", "F"):
            self.values.append(float(text == "T"))
        elif text == "*" or self._order:
            if not self.values:
                raise DigitpadError(
                    sentence(
                        "Ink", "point {place} of a trace goes on from a point before it, but there is none", place=place
                    )
                )
            self._step = self._next_step(text)
            self.values.append(self.values[-1] + self._step)
        else:
            value = _number(text)
            self._step = value - self.values[-1] if self.values else 0.0
            self.values.append(value)

    def _next_step(self, text: str) -> float:
        if text == "*":
            return 0.0
        return _number(text) if self._order == 1 else self._step + _number(text)


def _number(text: str) -> float:
    digits = text.removeprefix("-").lstrip()
    try:
        value = float(int(digits[1:], 16)) if digits.startswith("#") else float(digits)
    except OverflowError:
        value = math.inf
    return -value if text.startswith("-") else value
