"""Answer chunk by chunk, in whatever process: what is said of each part, or what went wrong, as plain text."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from digitpad.core.preprocessing.picture import Picture
from digitpad.verbs.answering.parts import Drawing, Part
from digitpad.verbs.answering.question import Question, Said

_MOST_PIXELS: Final = 8_000_000  # that are held at once, but for those of one page


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
