"""InkML, the W3C's format of ink: read and written; y points down, as in `Ink`.

W3C Recommendation "Ink Markup Language (InkML)", 20 September 2011. What is made of it where it leaves a choice
stands, with the reasons, in ``docs/decisions/0024-ink-formats.md``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import BinaryIO, Final, NamedTuple

from digitpad.core.alphabet import Alphabet
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.formats.inkml_strokes import Strokes, TooOftenError
from digitpad.core.ink.formats.inkml_tree import Element, parse
from digitpad.core.ink.formats.lines import because
from digitpad.core.ink.formats.text import (
    checked,
    columns_of,
    encoded,
    label_from,
    name_from,
    refuse_too_large,
    shortest,
    whole,
)
from digitpad.core.ink.ink import Ink, Stroke

_LABELS: Final = ("truth", "label")
# What XML 1.0 cannot say even as a reference; a carriage return it can.
_UNSAYABLE: Final = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 65534, 65535], "�")
_CHANNELS: Final = {
    "X": '<channel name="X" type="double"/>',
    "Y": '<channel name="Y" type="double"/>',
    "T": '<channel name="T" type="double" units="s"/>',
    "F": '<channel name="F" type="double" min="0" max="1"/>',
}


def read(file: BinaryIO, name: str, alphabet: Alphabet | None) -> Iterator[Ink | DigitpadError]:
    """Yield the drawings of an InkML file: each group of traces that has a label or holds traces, or else all traces.

    Args:
        file: open; it is read to its end before the first drawing comes.
        name: what sentences call it.
        alphabet: whose classes the labels must be, or None.

    Yields:
        An ink, or a DigitpadError that names the line. Of a file that is cut off, the whole groups come before the
        error.
    """
    try:
        root, damage = parse(whole(file))
    except DigitpadError as error:
        yield because(f"{name}: {error}", error)
        return
    strokes = Strokes(root) if root else None
    for element, members, label, writer in _drawings(root, is_whole=damage is None) if root else ():
        assert strokes is not None
        place = f"{name}, line {element.line}"
        try:
            yield checked(Ink(strokes.of(members), label_from(label, alphabet), name_from(writer)), alphabet)
        except DigitpadError as error:
            yield because(f"{place}: {error}", error)
            if isinstance(error, TooOftenError):
                return
    if damage is not None:
        yield because(f"{name}, line {damage.line}: {damage.error}", damage.error)


def write(inks: Sequence[Ink]) -> bytes:
    """Return ``inks`` as an InkML file in UTF-8, each a group of traces, with times in seconds.

    Raises:
        DigitpadError: a drawing is too large to be read again, or all of them together.
    """
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<ink xmlns="http://www.w3.org/2003/InkML">', "<definitions>"]
    for channels in ("XY", "XYT", "XYF", "XYTF"):
        form = "".join(_CHANNELS[channel] for channel in channels)
        lines.append(f'<context xml:id="{channels}"><traceFormat>{form}</traceFormat></context>')
    lines.append("</definitions>")
    for ink in inks:
        refuse_too_large(ink)
        lines.append("<traceGroup>")
        for kind, value in (("truth", ink.label), ("writer", ink.writer)):
            if value is not None:
                text = escape(str(value).translate(_UNSAYABLE), quote=False).replace("\r", "&#13;")
                lines.append(f'<annotation type="{kind}">{text}</annotation>')
        lines += map(_trace, ink.strokes)
        lines.append("</traceGroup>")
    return encoded([*lines, "</ink>"])


def _trace(stroke: Stroke) -> str:
    channels = "XY" + "T" * (stroke.times is not None) + "F" * (stroke.pressures is not None)
    points = ", ".join(" ".join(map(shortest, row)) for row in zip(*columns_of(stroke), strict=True))
    return f'<trace contextRef="#{channels}">{points}</trace>'


class _Drawing(NamedTuple):
    """A drawing of a file: where it stands, the traces, groups and views that it is made of, and what is said of it."""

    element: Element
    members: Sequence[Element]
    label: str | None
    writer: str | None


def _drawings(root: Element, *, is_whole: bool) -> Iterator[_Drawing]:
    writer = _annotation(root, "writer")
    groups = [child for child in root.children if child.name == "traceGroup"]
    for group in groups:
        yield from _in_group(group, writer)
    seen = set(_seen_from(root)) if groups else set()
    others = [each for each in root.all("trace", "traceView") if each.get("id") not in seen]
    if others and is_whole:  # of a file that is cut off, the groups that they belong to may be missing
        yield _Drawing(root, others, None if groups else _annotation(root, *_LABELS), writer)


def _in_group(group: Element, writer: str | None) -> Iterator[_Drawing]:
    writer = _annotation(group, "writer") or writer
    label = _annotation(group, *_LABELS)
    direct = list(group.all("trace", "traceView"))
    groups = [child for child in group.children if child.name == "traceGroup"]
    is_container = any(map(_has_label, groups)) or (label is None and not direct and len(groups) > 0)
    if group.is_closed and not is_container:
        yield _Drawing(group, [group], label, writer)
        return
    for inner in groups:
        yield from _in_group(inner, writer)
    if direct and group.is_closed:
        yield _Drawing(group, direct, None, writer)


def _has_label(group: Element) -> bool:
    return _annotation(group, *_LABELS) is not None or any(map(_has_label, group.all("traceGroup")))


def _annotation(element: Element, *types: str) -> str | None:
    """Return the first annotation of one of these ``types``, or None."""
    said = (each.text.strip() for each in element.all("annotation") if each.get("type").lower() in types)
    return next(filter(None, said), None)


def _seen_from(element: Element) -> Iterator[str]:
    """Yield the ids that views in ``element`` refer to."""
    if element.name == "traceView" and (reference := element.get("traceDataRef").removeprefix("#")):
        yield reference
    for child in element.children:
        yield from _seen_from(child)
