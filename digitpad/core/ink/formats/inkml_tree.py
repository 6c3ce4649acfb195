"""The elements of an InkML file that ink is made of, with their lines; whatever makes XML dangerous is refused.

Expat reads the file. A document type is refused at its first word, and with it all entities, so that nothing can be
expanded and no other file is fetched; depth and number of elements are bounded, as is the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from digitpad.core.errors import DigitpadError
from digitpad.core.ink.formats.lines import because
from digitpad.core.sentences import sentence

MOST_ELEMENTS: Final = 2_000_000
_DEEPEST: Final = 100
_WITH_TEXT: Final = frozenset({"trace", "annotation"})
_KEPT: Final = _WITH_TEXT | {
    "ink", "definitions", "context", "inkSource", "sampleRate", "channelProperties", "channelProperty", "timestamp",
    "traceFormat", "channel", "intermittentChannels", "traceGroup", "traceView",
}  # fmt: skip


@dataclass(slots=True, eq=False)
class Element:
    """One element.

    Attributes:
        name: without its namespace.
        line: where it begins, from 1.
        attributes: their names without namespaces: ``xml:id`` is ``id``.
        text: of a trace or an annotation, otherwise empty.
        is_closed: whether its end has been read.
    """

    name: str
    line: int
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)
    text: str = ""
    is_closed: bool = False

    def get(self, name: str) -> str:
        """Return an attribute, or nothing."""
        return self.attributes.get(name, "").strip()

    def all(self, *names: str) -> Iterator[Element]:
        """Yield the children of these ``names`` that are read to their end."""
        return (child for child in self.children if child.name in names and child.is_closed)

    def first(self, name: str) -> Element | None:
        """Return the first child of this ``name``."""
        return next(self.all(name), None)


@dataclass(frozen=True, slots=True)
class Damage:
    """Why a file could be read no further."""

    line: int
    error: DigitpadError


def parse(content: bytes) -> tuple[Element | None, Damage | None]:
    """Return the root of what ``content`` holds so far as it can be read, and why no further if it ends early.

    There is no root if not even its beginning was found, or if it is no ``ink``.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    tree = _Tree(parser)
    try:
        parser.Parse(content, True)
    except DigitpadError as error:
        return tree.root, Damage(parser.CurrentLineNumber, error)
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code)
        return tree.root, Damage(error.lineno, because(f"this is not well-formed XML ({reason})", error))
    except (ValueError, LookupError) as error:  # an encoding that Python knows no table of
        return tree.root, Damage(1, because("this is in an encoding that is not read; UTF-8 is", error))
    return tree.root, None


class _Tree:
    """Takes what expat tells."""

    def __init__(self, parser: expat.XMLParserType) -> None:
        self.root: Element | None = None
        self._parser = parser
        self._open: list[Element | None] = []  # None: an element that is passed over, with all in it
        self._count = 0
        self._texts: list[str] = []
        parser.StartDoctypeDeclHandler = self._refuse_document_type
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text

    def _refuse_document_type(self, *_: object) -> None:
        raise DigitpadError(
            sentence("Ink", "this declares a document type (DOCTYPE), which might be a trap; InkML needs none")
        )

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = name.rpartition(" ")[2]
        if self.root is None and name != "ink":
            raise DigitpadError(
                sentence("Ink", "this is no InkML file: its first element is “{name}”, not “ink”", name=name[:40])
            )
        if len(self._open) >= _DEEPEST:
            raise DigitpadError(sentence("Ink", "this is nested too deeply for ink"))
        self._texts = []
        parent = self._open[-1] if self._open else None
        if name not in _KEPT or (self.root is not None and parent is None):
            self._open.append(None)
            return
        self._count += 1
        if self._count > MOST_ELEMENTS:
            raise DigitpadError(
                sentence(
                    "Ink",
                    "this has more than {most_elements:,} elements, too many for ink",
                    most_elements=MOST_ELEMENTS,
                )
            )
        own = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        element = Element(name, self._parser.CurrentLineNumber, own)
        if parent is None:
            self.root = element
        else:
            parent.children.append(element)
        self._open.append(element)

    def _end(self, _: str) -> None:
        element = self._open.pop()
        if element is not None:
            element.text = "".join(self._texts) if element.name in _WITH_TEXT else ""
            element.is_closed = True
        self._texts = []

    def _text(self, text: str) -> None:
        if self._open[-1] is not None and self._open[-1].name in _WITH_TEXT:
            self._texts.append(text)
