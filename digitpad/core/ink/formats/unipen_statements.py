"""The statements of a UNIPEN file: the components that the pen drew, and the segments that name parts of them.

I. Guyon, "UNIPEN 1.0 Format Definition", 1994. A keyword stands at the beginning of a line, after a dot; what follows
up to the next one are its arguments. Keywords that say nothing of the points are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np

from digitpad.core.errors import DigitpadError
from digitpad.core.ink.formats.lines import because
from digitpad.core.ink.formats.text import name_from
from digitpad.core.ink.ink import MOST_POINTS, FloatArray
from digitpad.core.sentences import sentence

_STATEMENT: Final = re.compile(r"^\.([A-Za-z]\w*)", re.MULTILINE)
_SCALE: Final = re.compile("([XY])_POINTS_PER_(INCH|MM)")
_MM_PER_INCH: Final = 25.4
_MOST: Final = 1e9  # of what is counted a second, a millimetre and the like


@dataclass(frozen=True, slots=True)
class Component:
    """The points between two changes of the pen, or what is wrong with them.

    Attributes:
        is_pen_down: whether it left ink.
        writer: who drew it, or None.
        points: shape (n, 2), y **down**, in the unit of the file's x.
        times: shape (n,), seconds, or None.
        forces: shape (n,), pressures in the device's unit, or None.
        fault: why there are no points.
    """

    is_pen_down: bool
    writer: int | str | None
    points: FloatArray
    times: FloatArray | None = None
    forces: FloatArray | None = None
    fault: DigitpadError | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """A statement that names a part of what was drawn.

    Attributes:
        line: where it stands, from 1.
        level: of the hierarchy, in capitals.
        rest: what stands after the level: delineation, quality and label.
        next_component: the number of the first component after it.
        writer: who was drawing when it was made, or None.
    """

    line: int
    level: str
    rest: str
    next_component: int
    writer: int | str | None


@dataclass(slots=True)
class Statements:
    """What a whole file says.

    Attributes:
        components: those with points, pen down and pen up, in their order: segments name them by number.
        segments: of all levels.
        hierarchy: the names of the levels, from the largest part to the smallest.
        include: line and name of the first other file that is to be read at its place, or None.
    """

    components: list[Component] = field(default_factory=list)
    segments: list[Segment] = field(default_factory=list)
    hierarchy: list[str] = field(default_factory=list)
    include: tuple[int, str] | None = None


@dataclass(frozen=True, slots=True)
class _Setting:
    """What has been said so far of the points to come: columns, points a millimetre and a second, and who draws."""

    columns: tuple[str, ...] = ("X", "Y")
    scales: dict[str, float] = field(default_factory=dict)
    rate: float = 0.0
    writer: int | str | None = None
    clock: float = 0.0  # seconds since the first point, where points come at a rate


def parse(text: str) -> Statements:
    r"""Return what ``text`` says, whose lines end with ``\n``.

    Raises:
        DigitpadError: it has no statement at all.
    """
    match = _STATEMENT.search(text)
    if match is None:
        raise DigitpadError(
            sentence("Ink", "this is no UNIPEN file, as no line begins with a keyword such as .PEN_DOWN")
        )
    found, setting, line, counted = Statements(), _Setting(), 1, 0
    while match is not None:
        following = _STATEMENT.search(text, match.end())
        line += text.count("\n", counted, match.start())
        counted = match.start()
        arguments = text[match.end() : following.start() if following else len(text)]
        setting = _take(found, setting, match[1].upper(), arguments, line)
        match = following
    return found


def _take(found: Statements, setting: _Setting, keyword: str, arguments: str, line: int) -> _Setting:
    """Add one statement to what is ``found``; return the setting after it."""
    if keyword in ("PEN_DOWN", "PEN_UP"):
        return _take_component(found, setting, keyword == "PEN_DOWN", arguments, line)
    if keyword == "SEGMENT":
        level, rest = [*arguments.split(None, 1), "", ""][:2]
        found.segments.append(Segment(line, level.upper(), rest, len(found.components), setting.writer))
    elif keyword == "INCLUDE":
        found.include = found.include or (line, " ".join(arguments.split()))
    elif keyword == "HIERARCHY":
        found.hierarchy = arguments.upper().split()
    else:
        return _changed(setting, keyword, arguments)
    return setting


def _changed(setting: _Setting, keyword: str, arguments: str) -> _Setting:
    if keyword == "COORD":
        return replace(setting, columns=tuple(arguments.upper().split()))
    if keyword == "WRITER_ID":
        return replace(setting, writer=name_from(" ".join(arguments.split())))
    if keyword == "POINTS_PER_SECOND":
        return replace(setting, rate=_positive(arguments))
    if keyword == "DT":
        return replace(setting, clock=setting.clock + _positive(arguments) / 1000)
    if scale := _SCALE.fullmatch(keyword):
        a_millimetre = _positive(arguments) / (_MM_PER_INCH if scale[2] == "INCH" else 1)
        return replace(setting, scales=setting.scales | {scale[1]: a_millimetre})
    return setting


def _positive(arguments: str) -> float:
    """Return the number that ``arguments`` begin with, or 0 if that is nothing to reckon with."""
    try:
        value = float(arguments.split(None, 1)[0])
    except (IndexError, ValueError):
        return 0.0
    return value if 0 < value < _MOST else 0.0


def _take_component(found: Statements, setting: _Setting, is_pen_down: bool, text: str, line: int) -> _Setting:
    numbers = text.split()
    if not numbers:  # only what has points is counted, as in the collections and in the tools of their makers
        return setting
    try:
        rows = _table(numbers, setting.columns)
    except DigitpadError as error:
        fault = because(f"its points in line {line} cannot be used: {error}", error)
        found.components.append(Component(is_pen_down, setting.writer, np.empty((0, 2)), fault=fault))
        return setting
    column = dict(zip(setting.columns, rows.T, strict=True))
    x, y = column["X"], -column["Y"]
    across, down = setting.scales.get("X", 0.0), setting.scales.get("Y", 0.0)
    if across > 0 and down > 0 and across != down:
        y = y * (across / down)  # into the unit of x
    times = column["T"] / 1000 if "T" in column else None
    if times is None and setting.rate > 0:
        times = setting.clock + np.arange(len(rows)) / setting.rate
        setting = replace(setting, clock=setting.clock + len(rows) / setting.rate)
    points = np.column_stack([x, y])
    found.components.append(Component(is_pen_down, setting.writer, points, times, column.get("P")))
    return setting


def _table(numbers: Sequence[str], columns: Sequence[str]) -> FloatArray:
    """Return ``numbers`` as an array of shape (n, ``len(columns)``)."""
    if len(set(columns)) != len(columns) or not {"X", "Y"} <= set(columns):
        raise DigitpadError(sentence("Ink", ".COORD does not name the columns X and Y once each"))
    if len(numbers) % len(columns):
        raise DigitpadError(
            sentence("Ink", "they are not {count} numbers each ({value})", count=len(columns), value=" ".join(columns))
        )
    if len(numbers) // len(columns) > MOST_POINTS:
        raise DigitpadError(sentence("Ink", "ink may have {most_points:,} points at the most", most_points=MOST_POINTS))
    try:
        flat = np.fromiter(map(float, numbers), dtype=np.float64, count=len(numbers))
    except ValueError as error:
        raise DigitpadError(sentence("Ink", "not all of them are numbers")) from error
    return flat.reshape(-1, len(columns))
