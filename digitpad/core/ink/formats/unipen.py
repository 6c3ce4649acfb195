"""UNIPEN, the format of the old collections of handwriting: read and written.

I. Guyon, "UNIPEN 1.0 Format Definition", 1994. What is made of it where it leaves a choice stands, with the reasons,
in ``docs/decisions/0024-ink-formats.md``. Its y points **up**, that of `Ink` down.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import BinaryIO, Final, NamedTuple

from digitpad.core.alphabet import Alphabet
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.formats.lines import because
from digitpad.core.ink.formats.text import (
    MOST_REPEATS,
    as_pressures,
    checked,
    columns_of,
    encoded,
    label_from,
    refuse_too_large,
    shortest,
    whole,
)
from digitpad.core.ink.formats.unipen_statements import Component, Segment, Statements, parse
from digitpad.core.ink.ink import MOST_POINTS, Ink, Stroke
from digitpad.core.sentences import sentence

_CHARACTERS: Final = frozenset({"CHARACTER", "CHAR", "DIGIT"})  # whose segments are drawings, in a file that has any
_LABEL: Final = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_LONGEST_LABEL: Final = 10_000  # with its marks; the expression above takes much memory for each character
_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED: Final = {"t": "\t", "n": "\n"}
_DELINEATION: Final = re.compile("[0-9:,-]+")
_NUMBER: Final = "([0-9]{1,18})"
_SPAN: Final = re.compile(f"{_NUMBER}(?::{_NUMBER})?(?:-{_NUMBER}(?::{_NUMBER})?)?")


class _Span(NamedTuple):
    """Components from the ``first`` to the ``last``, of these from and to a point; all of them belong to it."""

    first: int
    first_point: int
    last: int
    last_point: int | None  # None: to its end


def read(file: BinaryIO, name: str, alphabet: Alphabet | None) -> Iterator[Ink | DigitpadError]:
    """Yield the drawings of a UNIPEN file: its characters and digits, or else what it has above strokes, or else all.

    Args:
        file: open; it is read to its end before the first drawing comes.
        name: what sentences call it.
        alphabet: whose classes the labels must be, or None.

    Yields:
        An ink, or a DigitpadError that names the line.
    """
    try:
        content = parse(_text(whole(file)))
    except DigitpadError as error:
        yield because(f"{name}: {error}", error)
        return
    if content.include is not None:
        line, other = content.include
        yield DigitpadError(
            sentence(
                "Ink",
                "{name}, line {line}: this needs another file, “{other}”, which is not read along with it",
                name=name,
                line=line,
                other=other,
            )
        )
        return
    strokes = _Strokes(content.components)
    # Segments that name the same points over and over would be a bomb.
    left = MOST_REPEATS * (sum(len(each.points) for each in content.components) + len(content.components))
    for segment, until in _drawn(content):
        place = f"{name}, line {segment.line}"
        try:
            spans, label = _understood(segment, until)
            left -= sum(map(strokes.cost, spans))
            if left < 0:
                yield DigitpadError(
                    sentence(
                        "Ink", "{place}: the same points are named too often; nothing after it was read", place=place
                    )
                )
                return
            first = spans[0].first if spans else None
            writer = segment.writer if first is None else content.components[first].writer
            ink = Ink(strokes.of(spans), label_from(label, alphabet), writer)
            yield checked(ink, alphabet)
        except DigitpadError as error:
            yield because(f"{place}: {error}", error)


def write(inks: Sequence[Ink]) -> bytes:
    """Return ``inks`` as a UNIPEN file, each a segment of the level CHARACTER.

    Times are in milliseconds, pressures from 0 to 1. What ASCII cannot say of labels and writers is in UTF-8.

    Raises:
        DigitpadError: a drawing is too large to be read again, or all of them together.
    """
    lines = [".VERSION 1.0", ".HIERARCHY CHARACTER"]
    columns, writer, component = "", "", 0
    for ink in inks:
        refuse_too_large(ink)
        named = " ".join(str("" if ink.writer is None else ink.writer).split())
        if named != writer:
            lines.append(f".WRITER_ID {named}".rstrip())
            writer = named
        span = f" {component}-{component + len(ink.strokes) - 1}" if ink.strokes else ""
        lines.append(f".SEGMENT CHARACTER{span} ?{_quoted(ink.label)}")
        component += len(ink.strokes)
        for stroke in ink.strokes:
            given = "X Y" + " T" * (stroke.times is not None) + " P" * (stroke.pressures is not None)
            if given != columns:
                lines.append(f".COORD {given}")
                columns = given
            lines += [".PEN_DOWN", *_rows(stroke), ".PEN_UP"]
    return encoded(lines)


class _Strokes:
    """The strokes of a file's components; one that several segments name is made once."""

    def __init__(self, components: Sequence[Component]) -> None:
        self._components = components
        self._down = [number for number, component in enumerate(components) if component.is_pen_down]
        self._points = [0, *accumulate(len(components[number].points) for number in self._down)]
        forces = [each.forces.max() for each in components if each.is_pen_down and each.forces is not None]
        self._largest_force = float(max(forces, default=1.0))
        self._made: dict[int, Stroke] = {}

    def cost(self, span: _Span) -> int:
        """Return how many points and strokes ``span`` has, at the most.

        Raises:
            DigitpadError: there are no such components.
        """
        if not span.first <= span.last < len(self._components):
            raise DigitpadError(
                sentence(
                    "Ink",
                    "it names the components {first} to {last}, but the file has {count}",
                    first=span.first,
                    last=span.last,
                    count=len(self._components),
                )
            )
        start, end = self._place(span)
        return self._points[end] - self._points[start] + end - start

    def of(self, spans: Sequence[_Span]) -> tuple[Stroke, ...]:
        """Return the strokes of ``spans``.

        Raises:
            DigitpadError: they have too many points, or some that cannot be used.
        """
        if sum(map(self.cost, spans)) > 2 * MOST_POINTS:
            raise DigitpadError(
                sentence("Ink", "ink may have {most_points:,} points at the most", most_points=MOST_POINTS)
            )
        made = []
        for span in spans:
            start, end = self._place(span)
            for number in self._down[start:end]:
                whole_stroke = self._stroke(number)
                made.append(_part(whole_stroke, number, span))
        if sum(map(len, made)) > MOST_POINTS:
            raise DigitpadError(
                sentence("Ink", "ink may have {most_points:,} points at the most", most_points=MOST_POINTS)
            )
        return tuple(made)

    def _place(self, span: _Span) -> tuple[int, int]:
        return bisect_left(self._down, span.first), bisect_right(self._down, span.last)

    def _stroke(self, number: int) -> Stroke:
        if number not in self._made:
            component = self._components[number]
            if component.fault is not None:
                raise component.fault
            forces = component.forces
            pressures = None if forces is None else as_pressures(forces, self._largest_force)
            self._made[number] = Stroke(component.points, component.times, pressures)
        return self._made[number]


def _part(stroke: Stroke, number: int, span: _Span) -> Stroke:
    """Return what of ``stroke``, which is the component ``number``, lies in ``span``."""
    start = span.first_point if number == span.first else 0
    end = len(stroke) if number != span.last or span.last_point is None else span.last_point + 1
    if (start, end) == (0, len(stroke)):
        return stroke
    if not start < end <= len(stroke):
        raise DigitpadError(
            sentence(
                "Ink",
                "it names points up to {value} of component {number}, which has {count}",
                value=end - 1,
                number=number,
                count=len(stroke),
            )
        )
    times, pressures = (None if each is None else each[start:end] for each in (stroke.times, stroke.pressures))
    return Stroke(stroke.points[start:end], times, pressures)


def _drawn(content: Statements) -> Iterator[tuple[Segment, int]]:
    """Yield the segments that are drawings, each with the number of the component at which the next one begins."""
    end = len(content.components)
    levels = [segment.level for segment in content.segments]
    wanted = _CHARACTERS & set(levels)
    if not wanted:
        order = [level for level in content.hierarchy if level in levels and level != "STROKE"]
        wanted = frozenset((order or levels)[-1:])
    segments = [segment for segment in content.segments if segment.level in wanted]
    if not levels and any(component.is_pen_down for component in content.components):
        segments = [Segment(1, "", "", 0, None)]
    yield from zip(segments, [*(each.next_component for each in segments[1:]), end], strict=False)


def _understood(segment: Segment, until: int) -> tuple[list[_Span], str | None]:
    """Return which points belong to ``segment``, and its label.

    Raises:
        DigitpadError: it says something else.
    """
    before, quote, _ = segment.rest.partition('"')
    label = _LABEL.match(segment.rest, len(before), len(before) + _LONGEST_LABEL) if quote else None
    if quote and label is None:
        raise DigitpadError(sentence("Ink", "the label has no quotation mark at its end, or is too long"))
    words = before.split()
    parts = [word for word in words if _DELINEATION.fullmatch(word)]
    if len(words) - len(parts) > 1:  # the quality
        raise DigitpadError(
            sentence("Ink", "a segment has a level, components, a quality and a label in quotation marks, no more")
        )
    if parts:
        spans = [_span(part) for part in ",".join(parts).split(",") if part]
    else:  # as in the pen digits: what follows it
        first = segment.next_component
        spans = [_Span(first, 0, until - 1, None)] if until > first else []
    return spans, None if label is None else _unquoted(label[1])


def _span(part: str) -> _Span:
    match = _SPAN.fullmatch(part)
    if match is None:
        raise DigitpadError(
            sentence("Ink", "“{part}” names no components; they are written 3, 0-2 or 1:5-2:7", part=part[:40])
        )
    first, first_point, last, last_point = (None if each is None else int(each) for each in match.groups())
    assert first is not None
    if last is None:  # one component, or one point of it
        return _Span(first, first_point or 0, first, first_point)
    return _Span(first, first_point or 0, last, last_point)


def _unquoted(text: str) -> str:
    return _ESCAPE.sub(lambda match: _ESCAPED.get(match[1], match[1]), re.sub(r"\s", " ", text))


def _quoted(label: int | str | None) -> str:
    if label is None:
        return ""
    text = str(label).replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
    return ' "' + "\\n".join(text.splitlines()) + '"'


def _rows(stroke: Stroke) -> Iterator[str]:
    x, y, *others = columns_of(stroke)
    if stroke.times is not None:
        others[0] = others[0] * 1000
    for values in zip(x, -y, *others, strict=True):
        yield " ".join(map(shortest, values))


def _text(content: bytes) -> str:
    # The definition knows ASCII alone, the old collections Latin-1, which is valid UTF-8 only by a rare chance.
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("latin-1")
    return text.replace("\r\n", "\n").replace("\r", "\n")
