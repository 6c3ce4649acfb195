"""Ink files: the table of their formats, by which they are known, read and written."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.sentences import Sentence, sentence

if TYPE_CHECKING:  # whoever only looks at names needs no NumPy
    from digitpad.core.alphabet import Alphabet
    from digitpad.core.ink.formats.lines import InkLine
    from digitpad.core.ink.ink import Ink


@dataclass(frozen=True, slots=True)
class InkFormat:
    """A way to keep drawings in a file.

    Attributes:
        name: how people call it; the window says it in the user's language.
        endings: what the names of its files end with, in small letters; the first is the usual one.
        read: yields the drawings of an open file, and in the place of each bad one what is wrong with it. It is also
            given what to call the file, and the alphabet of the labels.
        write: returns the bytes of a file, or raises a DigitpadError.
        holds_several: whether a file may hold several drawings.
        lines: where each line is a drawing, yields the lines; ``read`` parses them too.
    """

    name: Sentence
    endings: tuple[str, ...]
    read: Callable[[BinaryIO, str, Alphabet | None], Iterator[Ink | DigitpadError]]
    write: Callable[[Sequence[Ink]], bytes]
    holds_several: bool = True
    lines: Callable[[BinaryIO, str], Iterator[InkLine | DigitpadError]] | None = None


def _in(format_: str) -> Any:
    """Return the module of a format, imported when a file has it: few starts need many, or any."""
    return importlib.import_module(f"digitpad.core.ink.formats.{format_}")


FORMATS: Final = (
    InkFormat(
        sentence("Ink", "Ink, to be opened again"), (".json",),
        lambda *given: _in("json_lines").read_one(*given), lambda inks: _in("json_lines").write_one(inks),
        holds_several=False,
    ),
    InkFormat(
        sentence("Ink", "InkML, for other programs"), (".inkml",),
        lambda *given: _in("inkml").read(*given), lambda inks: _in("inkml").write(inks),
    ),
    InkFormat(
        sentence("Ink", "UNIPEN, for other programs"), (".unipen", ".unp"),
        lambda *given: _in("unipen").read(*given), lambda inks: _in("unipen").write(inks),
    ),
    InkFormat(
        sentence("Ink", "Ink, one drawing a line"), (".jsonl", ".ndjson"),
        lambda *given: _in("json_lines").read_lines(*given), lambda inks: _in("json_lines").write_lines(inks),
        lines=lambda *given: _in("lines").lines_of(*given),
    ),
    InkFormat(
        sentence("Ink", "Ink, one drawing a line, gzipped"), (".jsonl.gz",),
        lambda *given: _in("json_lines").read_gzipped(*given), lambda inks: _in("json_lines").write_gzipped(inks),
        lines=lambda *given: _in("lines").lines_of_gzipped(*given),
    ),
)  # fmt: skip
"""A format that is added here is known to every command and in the window."""

ENDINGS: Final = tuple(ending for each in FORMATS for ending in each.endings)
"""What an ink file's name ends with; capitals count as small letters."""


def format_of(path: Path) -> InkFormat | None:
    """Return the format that the name of ``path`` promises, or None."""
    return next((each for each in FORMATS if path.name.lower().endswith(each.endings)), None)


def is_ink_file(path: Path) -> bool:
    """Whether the name of ``path`` is that of an ink file."""
    return format_of(path) is not None


def may_hold_several(path: Path) -> bool:
    """Whether ``path`` is an ink file of a format that holds several drawings."""
    form = format_of(path)
    return form is not None and form.holds_several


def iterate_inks(source: Path | BinaryIO, *, alphabet: Alphabet | None = None) -> Iterator[Ink | DigitpadError]:
    """Yield the drawings of ``source`` in their order, and in the place of each bad one what is wrong with it.

    Args:
        source: a file whose name ends with one of `ENDINGS`, or an open binary stream of ink lines, which is left
            open. Each line of a stream is answered as soon as it has come. Blank lines are passed over.
        alphabet: whose classes the labels must be, for whoever trains or measures; without it, any label will do.

    Yields:
        An ink; or a DigitpadError that names the file and the line. One that makes the rest unreadable (a missing
        or truncated file, a line of more than 128 MB) is the last. Nothing that a file can hold is raised.
    """
    from digitpad.core.ink.formats.lines import InkLine  # noqa: PLC0415 - as above

    for found in iterate_unparsed(source, alphabet=alphabet):
        yield found.parsed(alphabet) if isinstance(found, InkLine) else found


def iterate_unparsed(
    source: Path | BinaryIO, *, alphabet: Alphabet | None = None
) -> Iterator[Ink | InkLine | DigitpadError]:
    """Yield the drawings as `iterate_inks` does, but lines as they are: they may be parsed by another process."""
    name = str(source) if isinstance(source, Path) else "standard input"
    try:
        if not isinstance(source, Path):
            yield from _in("lines").lines_of(source, name)
        elif (form := format_of(source)) is None:
            yield DigitpadError(
                sentence(
                    "Ink",
                    "{name} is no ink file: its name ends with none of {value}",
                    name=name,
                    value=", ".join(ENDINGS),
                )
            )
        else:
            with source.open("rb") as file:
                yield from form.read(file, name, alphabet) if form.lines is None else form.lines(file, name)
    except FileNotFoundError:
        yield DigitpadError(sentence("Ink", "{name} does not exist", name=name))
    except OSError as error:
        yield _in("lines").because(f"{name} cannot be read: {error.strerror or error}", error)


def write_inks(path: Path, inks: Iterable[Ink]) -> None:
    """Write ``inks`` to ``path`` in the format that its name promises; what was there before is replaced, or intact.

    `iterate_inks` gives them back: labels, writers, points, times and pressures. In UNIPEN and InkML, which know only
    text, a label or a writer that looks like a whole number becomes one, and blanks around it are lost; UNIPEN's
    times are in milliseconds.

    Raises:
        DigitpadError: the name ends with none of `ENDINGS`, the format cannot hold these drawings, or the file
            cannot be written.
    """
    form = format_of(path)
    if form is None:
        raise DigitpadError(
            sentence(
                "Ink",
                "{name} ends with none of {value}, so it is not clear what to write.",
                name=path.name,
                value=", ".join(ENDINGS),
            )
        )
    from digitpad.core.storage.atomic import write_atomically  # noqa: PLC0415 - as above

    data = form.write(list(inks))
    with os_errors_as(sentence("Ink", "{path} could not be saved", path=path), end="."):
        write_atomically(path, data)
