"""Answer chunk by chunk, in whatever process: what is said of each part, or what went wrong, as plain text."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from digitpad.console import sentence_of, trace_of
from digitpad.core.errors import DigitpadError
from digitpad.core.inference.foreign.sources import is_foreign
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.library import find_model
from digitpad.core.preprocessing.picture import Picture
from digitpad.verbs.answering.parts import Drawing, Part

WORK: Final = "digitpad.verbs.answering.chunks:answerer"
"""Name of `answerer`, for a `digitpad.core.pool.pool.Pool`."""

MOST_BYTES: Final = 200_000
"""A chunk with more is full: of large pictures it holds few, or one."""

_MOST_PIXELS: Final = 8_000_000  # that are held at once, but for those of one page


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about every drawing.

    Attributes:
        verb: ``"predict"`` or ``"read"``: a module of `digitpad.verbs` with ``answers``, ``in_json`` and ``in_words``.
        model: that answers; None for the one that comes with the program.
        sure: one wrong answer in so many is allowed; None for as many as the model's card says.
        json: whether the answers are for programs.
    """

    verb: str
    model: str | None = None
    sure: int | None = None
    json: bool = False

    def is_of_a_foreign_file(self) -> bool:
        """Whether a file that another program made is to answer.

        Raises:
            DigitpadError: there is no such model.
        """
        return self.model is not None and is_foreign(find_model(self.model))

    def recogniser(self) -> Recogniser:
        """Return who answers.

        Raises:
            DigitpadError: there is no such model, or it is refused.
        """
        recogniser = Recogniser.shipped() if self.model is None else Recogniser.open(find_model(self.model))
        return recogniser if self.sure is None else recogniser.as_sure_as(self.sure)


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of one drawing.

    Attributes:
        source, name, index: of the `Drawing`.
        lines: the answers, one a line; none if something went wrong.
        note: to be read with the answers, or empty.
        wrong: what went wrong, for people; or empty.
        trace: where.
        is_named: whether ``wrong`` names the drawing already.
    """

    source: str
    name: str
    lines: tuple[str, ...] = ()
    note: str = ""
    wrong: str = ""
    trace: str = ""
    is_named: bool = False
    index: int = 0

    @classmethod
    def of_error(cls, drawing: Drawing, error: BaseException) -> Said:
        """Return that something went wrong."""
        # What is wrong with a file names it already, and does not call standard input "-".
        is_named = isinstance(error, DigitpadError) and error is drawing.content
        return cls(
            drawing.source, drawing.name, wrong=sentence_of(error), trace=trace_of(error), is_named=is_named,
            index=drawing.index,
        )  # fmt: skip


def answerer(question: Question) -> Callable[[Sequence[Part]], list[list[Said]]]:
    """Return what answers a chunk: for each part, what is said of each of its drawings.

    Whatever goes wrong with a drawing, a fault of our own included, costs no other its answer.

    Raises:
        DigitpadError: there is no such model, or it is refused.
    """
    verb = importlib.import_module(f"digitpad.verbs.{question.verb}")
    recogniser = question.recogniser()
    say = verb.in_json if question.json else verb.in_words

    def answered(chunk: Sequence[Part]) -> list[list[Said]]:
        said: list[list[Said]] = [[] for _ in chunk]
        for group in _groups(chunk):
            asked = [each.content for _, each in group if not isinstance(each.content, Exception)]
            answers = iter(verb.answers(asked, recogniser))
            for number, drawing in group:
                said[number].append(_said(drawing, answers, say))
        return said

    return answered


def _groups(chunk: Sequence[Part]) -> Iterator[list[tuple[int, Drawing]]]:
    """Yield the drawings in ``chunk``, each with the number of its part, so many at once as memory should hold."""
    group: list[tuple[int, Drawing]] = []
    pixels = 0
    for number, part in enumerate(chunk):
        for drawing in part.drawings():
            group.append((number, drawing))
            pixels += drawing.content.pixels.size if isinstance(drawing.content, Picture) else 0
            if pixels > _MOST_PIXELS:
                yield group
                group, pixels = [], 0
    if group:
        yield group


def _said(drawing: Drawing, answers: Iterator[Any], say: Callable[[Drawing, Any], Sequence[str]]) -> Said:
    try:
        answer = drawing.content if isinstance(drawing.content, Exception) else next(answers)
        if isinstance(answer, Exception):
            return Said.of_error(drawing, answer)
        lines = tuple(say(drawing, answer))
    except Exception as error:  # noqa: BLE001 - whatever it is, the others are answered
        return Said.of_error(drawing, error)
    return Said(drawing.source, drawing.name, lines, getattr(drawing.content, "note", ""), index=drawing.index)


def in_chunks(parts: Iterable[Part], most: int) -> Iterator[list[Part]]:
    """Yield ``parts`` in chunks of up to ``most`` that are about the same amount of work."""
    chunk: list[Part] = []
    size = 0
    for part in parts:
        chunk.append(part)
        size += part.size
        if len(chunk) >= most or size > MOST_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk
