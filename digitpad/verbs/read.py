"""``digitpad read``: what number is in each picture and each ink drawing.

Each line of a page is a number of its own, from top to bottom. What is between the digits and none of them is left out
of the number and listed.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from digitpad.verbs.predict import add_arguments

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Sequence

    from digitpad.core.inference.recogniser import Recogniser
    from digitpad.core.ink.ink import Ink
    from digitpad.core.numbers.reader import Number
    from digitpad.core.preprocessing.picture import Picture
    from digitpad.verbs.answering.parts import Drawing

__all__ = ["add_arguments", "answers", "in_json", "in_words", "run"]


def run(arguments: argparse.Namespace) -> int:
    """Answer for every drawing in ``arguments.paths``, in their order; 1 if one of them could not be read."""
    from digitpad.core.processes import one_numpy_thread  # noqa: PLC0415 - --help need not wait for all this

    with one_numpy_thread():
        from digitpad.verbs.answering.answers import answer_all  # noqa: PLC0415

        return answer_all(arguments, "read")


def answers(contents: Iterable[Ink | Picture], recogniser: Recogniser) -> list[tuple[Number, ...] | Exception]:
    """Return the numbers in each of ``contents``, line by line, or what went wrong with it."""
    from digitpad.core.numbers.reader import read_lines  # noqa: PLC0415 - --help need not wait for NumPy

    found: list[tuple[Number, ...] | Exception] = []
    for content in contents:
        try:
            found.append(read_lines(content, recogniser))
        except Exception as error:  # noqa: BLE001 - whatever it is, the others are read
            found.append(error)
    return found


def in_json(drawing: Drawing, numbers: Sequence[Number]) -> list[str]:
    """Return what a program is told, one line a line of the page."""
    said = []
    for line, number in enumerate(numbers):
        place = {"source": drawing.source, "index": drawing.index, **({"line": line} if len(numbers) > 1 else {})}
        said.append(place | _as_json(number))
    # Pure ASCII, as in ``predict``: a name that is no UTF-8 comes back as the same bytes.
    return [json.dumps(answer, allow_nan=False) for answer in said]


def _as_json(number: Number) -> dict[str, Any]:
    digits = [
        {
            "digit": digit.digit,
            "box": _box(digit.box),
            "confidence": float(f"{digit.prediction.confidence:.7g}"),
            "verdict": digit.prediction.verdict,
        }
        for digit in number.digits
    ]
    marks = [{"box": _box(mark.box)} for mark in number.marks]
    answer = {"text": number.text, "confidence": float(f"{number.confidence:.7g}"), "digits": digits, "marks": marks}
    return answer | ({"turned_by": number.turned_by} if number.turned_by else {})


def _box(box: tuple[float, ...]) -> list[float]:
    return [float(f"{side:.7g}") for side in box]


def in_words(_: Drawing, numbers: Sequence[Number]) -> list[str]:
    """Return what a person is told, one line a line of the page."""
    if len(numbers) == 1:
        return [_words(numbers[0])]
    return [f"line {line}: {_words(number)}" for line, number in enumerate(numbers, start=1)]


def _words(number: Number) -> str:
    if not number.text:
        return "no number" if number.is_refused else "blank"
    marks = len(number.marks)
    left_out = f", without {marks} mark{'s' if marks > 1 else ''}" if marks else ""
    turned = f"; turned? It reads better after {number.turned_by} degrees clockwise" if number.turned_by else ""
    return f"{number.text} ({number.confidence:.1%}){left_out}{turned}"
