"""Answer chunk by chunk, in whatever process: what is said of each part, or what went wrong, as plain text."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from digitpad.verbs.answering.parts import Drawing, Part
from digitpad.verbs.answering.question import Question, Said

if TYPE_CHECKING:
    from digitpad.core.ink.ink import Ink
    from digitpad.core.preprocessing.picture import Picture


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
        given: list[tuple[int, Drawing]] = []
        answers = iter(verb.answers(_contents(chunk, given), recogniser))
        said: list[list[Said]] = [[] for _ in chunk]
        for number, drawing in given:
            said[number].append(_said(drawing, answers, say))
        return said

    return answered


def _contents(chunk: Sequence[Part], given: list[tuple[int, Drawing]]) -> Iterator[Ink | Picture]:
    """Yield what to answer in ``chunk``, each read when it is asked for: few large pictures are held at a time.

    Args:
        chunk: whose drawings are read.
        given: filled with these, the bad ones too, each after the number of its part; without the content that was
            yielded, but for its note.
    """
    for number, part in enumerate(chunk):
        for drawing in part.drawings():
            content = drawing.content
            if content is None or isinstance(content, Exception):
                given.append((number, drawing))
                continue
            given.append((number, replace(drawing, content=None, note=getattr(content, "note", ""))))
            yield content


def _said(drawing: Drawing, answers: Iterator[Any], say: Callable[[Drawing, Any], Sequence[str]]) -> Said:
    try:
        answer = next(answers) if drawing.content is None else drawing.content
        if isinstance(answer, Exception):
            return Said.of_error(drawing, answer)
        lines = tuple(say(drawing, answer))
    except Exception as error:  # noqa: BLE001 - whatever it is, the others are answered
        return Said.of_error(drawing, error)
    return Said(drawing.source, drawing.name, lines, drawing.note, index=drawing.index)
