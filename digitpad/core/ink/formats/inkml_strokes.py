"""Strokes of the traces of an InkML file: what the contexts say of their numbers, and references from one to another.

W3C Recommendation "Ink Markup Language (InkML)", 20 September 2011, sections 3 to 5.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import numpy as np

from digitpad.core.errors import DigitpadError
from digitpad.core.ink.formats.inkml_trace import X_AND_Y, TraceFormat, columns, number, trace_format
from digitpad.core.ink.formats.inkml_tree import Element
from digitpad.core.ink.formats.text import MOST_REPEATS, as_pressures
from digitpad.core.ink.ink import MOST_POINTS, FloatArray, Stroke
from digitpad.core.sentences import sentence

_LONGEST_CHAIN: Final = 100  # of groups in each other and of references
_CIRCLE: Final = sentence("Ink", "this refers to itself")


@dataclass(frozen=True, slots=True)
class _Context:
    """What is known of a trace's numbers: their channels, and how many points come a second (0: nobody says)."""

    form: TraceFormat = X_AND_Y
    rate: float = 0.0


@dataclass(frozen=True, slots=True)
class _Piece:
    """The numbers of a trace: points (n, 2), y down, times in seconds and forces of the device, or None."""

    points: FloatArray
    times: FloatArray | None
    forces: FloatArray | None

    def part(self, start: int, end: int) -> _Piece:
        cut = [None if each is None else each[start:end] for each in (self.points, self.times, self.forces)]
        assert cut[0] is not None
        return _Piece(cut[0], cut[1], cut[2])

    def then(self, other: _Piece) -> _Piece:
        return _Piece(
            np.concatenate([self.points, other.points]),
            None if self.times is None or other.times is None else np.concatenate([self.times, other.times]),
            None if self.forces is None or other.forces is None else np.concatenate([self.forces, other.forces]),
        )


class TooOftenError(DigitpadError):
    """A file names the same traces over and over; the rest of it is not to be read."""


class Strokes:
    """Makes the strokes of the traces of one file."""

    def __init__(self, root: Element) -> None:
        self._by_id: dict[str, Element] = {}
        self._applies: dict[Element, Element | str] = {}  # to traces: the element or the reference of their context
        self._current: Element | str = ""
        self._traces = 0
        self._enter(root, "")
        self._left = MOST_REPEATS * (self._traces + 100)
        self._contexts: dict[Element | str, _Context] = {}
        self._pieces: dict[Element, _Piece] = {}

    def of(self, elements: Sequence[Element]) -> tuple[Stroke, ...]:
        """Return the strokes of traces, groups and views, in their order.

        Raises:
            DigitpadError: one of them cannot be read; `TooOftenError` if the next ones are not to be read either.
        """
        pieces: list[_Piece] = []
        last, points = "", 0
        for trace, piece in (each for element in elements for each in self._inside(element, 0)):
            points += len(piece.points)
            if points > MOST_POINTS:
                raise DigitpadError(
                    sentence("Ink", "ink may have {most_points:,} points at the most", most_points=MOST_POINTS)
                )
            if pieces and trace.get("continuation") in ("middle", "end") and _bare(trace.get("priorRef")) == last:
                pieces[-1] = pieces[-1].then(piece)
            else:
                pieces.append(piece)
            last = trace.get("id")
        largest = max((piece.forces.max() for piece in pieces if piece.forces is not None), default=1.0)
        return tuple(
            Stroke(piece.points, piece.times, None if piece.forces is None else as_pressures(piece.forces, largest))
            for piece in pieces
        )

    def _enter(self, element: Element, context: Element | str) -> None:
        """Note what has a name, and for each trace which context is its own."""
        if identity := element.get("id"):
            self._by_id.setdefault(identity, element)
        context = element.get("contextRef") or context if element.name in ("trace", "traceGroup") else context
        if element.name == "trace":
            self._traces += 1
            self._applies[element] = context or self._current
        for child in element.children:
            self._enter(child, context)
            if element.name == "ink" and child.name in ("context", "traceFormat") and child.is_closed:
                self._current = child

    def _named(self, reference: str) -> Element:
        found = self._by_id.get(_bare(reference))
        if found is None or not found.is_closed:
            raise DigitpadError(
                sentence("Ink", "this refers to “{reference}”, which is not in the file", reference=reference[:40])
            )
        return found

    def _inside(self, element: Element, depth: int) -> Iterator[tuple[Element, _Piece]]:
        """Yield the traces in ``element`` that left ink."""
        self._left -= 1
        if self._left < 0:
            raise TooOftenError("the same traces are named too often; nothing after it was read")
        if depth > _LONGEST_CHAIN:
            raise DigitpadError(_CIRCLE)
        if element.name == "trace":
            if element.get("type") != "penUp":
                yield element, self._piece(element)
        elif element.name == "traceView" and element.get("traceDataRef"):
            seen = self._named(element.get("traceDataRef"))
            for trace, piece in self._inside(seen, depth + 1):
                yield trace, _seen(piece, element, of_trace=trace is seen)
        else:
            for child in element.all("trace", "traceGroup", "traceView"):
                yield from self._inside(child, depth + 1)

    def _piece(self, trace: Element) -> _Piece:
        if trace not in self._pieces:
            self._pieces[trace] = self._read_piece(trace, self._context(self._applies[trace]))
        return self._pieces[trace]

    def _read_piece(self, trace: Element, context: _Context) -> _Piece:
        found = columns(trace.text, context.form)
        if not {"X", "Y"} <= set(found):
            raise DigitpadError(sentence("Ink", "a trace has no channels X and Y"))
        of = {channel.name: channel for channel in context.form.channels}
        points = np.column_stack([found["X"] * of["X"].factor, found["Y"] * of["Y"].factor])
        offset, duration = ((number(trace.get(each)) or 0.0) / 1000 for each in ("timeOffset", "duration"))
        times = None
        if "T" in found:
            respect = of["T"].respect_to
            times = found["T"] * of["T"].factor + (self._timestamp(respect) if respect else offset)
        elif context.rate > 0:
            times = offset + np.arange(len(points)) / context.rate
        elif duration > 0:
            times = offset + np.linspace(0.0, duration, len(points))
        forces = found.get("F")
        if forces is not None and (highest := of["F"].highest) is not None and highest > of["F"].lowest:
            forces = (forces - of["F"].lowest) / (highest - of["F"].lowest)
        return _Piece(points, times, forces)

    def _context(self, applies: Element | str, depth: int = 0) -> _Context:
        if applies not in self._contexts:
            self._contexts[applies] = self._read_context(applies, depth)
        return self._contexts[applies]

    def _read_context(self, applies: Element | str, depth: int) -> _Context:
        if not applies:
            return _Context()
        if depth > _LONGEST_CHAIN:
            raise DigitpadError(_CIRCLE)
        element = self._named(applies) if isinstance(applies, str) else applies
        if element.name == "traceFormat":
            return _Context(trace_format(element, None))
        base = self._context(element.get("contextRef"), depth + 1)
        source = self._own(element, "inkSource")
        form = self._own(element, "traceFormat") or (source and source.first("traceFormat"))
        sampling = source.first("sampleRate") if source else None
        rate = number(sampling.get("value")) if sampling and sampling.get("uniform") != "false" else None
        return _Context(trace_format(form, source) if form else base.form, rate or base.rate)

    def _own(self, element: Element, name: str) -> Element | None:
        """Return the child of this ``name``, or what is referred to instead."""
        reference = element.get(f"{name}Ref")
        return element.first(name) or (self._named(reference) if reference else None)

    def _timestamp(self, reference: str, depth: int = 0) -> float:
        """Return what a timestamp says, in seconds."""
        if depth > _LONGEST_CHAIN:
            raise DigitpadError(_CIRCLE)
        element = self._named(reference)
        offset = number(element.get("timeOffset")) or 0.0
        if (time := number(element.get("time"))) is not None:
            return (time + offset) / 1000
        if said := element.get("timeString"):
            with contextlib.suppress(ValueError, OverflowError):
                return datetime.fromisoformat(said).timestamp() + offset / 1000
        if further := element.get("timestampRef"):
            return self._timestamp(further, depth + 1) + offset / 1000
        return offset / 1000


def _bare(reference: str) -> str:
    return reference.removeprefix("#")


def _seen(piece: _Piece, view: Element, *, of_trace: bool) -> _Piece:
    """Return what of ``piece`` a view shows: from and to are points, from 1, and both belong to it."""
    first, last = view.get("from"), view.get("to")
    if not first and not last:
        return piece
    if not of_trace:
        raise DigitpadError(sentence("Ink", "a view of a part of a group of traces is not read"))
    try:
        start, end = int(first or 1), int(last or len(piece.points))
    except ValueError as error:
        raise DigitpadError(
            sentence("Ink", "“{first}” to “{last}” are no points of a trace", first=first[:20], last=last[:20])
        ) from error
    if not 1 <= start <= end <= len(piece.points):
        raise DigitpadError(
            sentence(
                "Ink",
                "a view shows the points {start} to {end} of a trace that has {count}",
                start=start,
                end=end,
                count=len(piece.points),
            )
        )
    return piece.part(start - 1, end)
