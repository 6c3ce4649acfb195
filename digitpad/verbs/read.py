"""``digitpad read``: what number is in each picture and each ink drawing.

Several lines of digits are read from top to bottom, with a space between them.
"""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from digitpad.verbs.predict import add_arguments

if TYPE_CHECKING:
    from digitpad.core.inference.recogniser import Recogniser
    from digitpad.core.ink.ink import Ink
    from digitpad.core.numbers.reader import Number
    from digitpad.core.preprocessing.picture import Picture
    from digitpad.verbs.answers import Drawing

__all__ = ["add_arguments", "run"]


def run(arguments: argparse.Namespace) -> int:
    """Answer for every drawing in ``arguments.paths``, in their order; 1 if one of them could not be read."""
    from digitpad.verbs.answers import answer_all  # noqa: PLC0415 - --help need not wait for NumPy

    return answer_all(arguments, _in_json, _in_words)


def _read(content: Ink | Picture, recogniser: Recogniser) -> Number:
    from digitpad.core.numbers.reader import read_number  # noqa: PLC0415

    return read_number(content, recogniser)


def _in_json(drawing: Drawing, content: Ink | Picture, recogniser: Recogniser) -> str:
    number = _read(content, recogniser)
    digits = [
        {
            "digit": digit.digit,
            "box": [float(f"{side:.7g}") for side in digit.box],
            "confidence": float(f"{digit.prediction.confidence:.7g}"),
            "verdict": digit.prediction.verdict,
        }
        for digit in number.digits
    ]
    answer = {"source": drawing.source, "index": drawing.index, "text": number.text}
    # Pure ASCII, as in ``predict``: a name that is no UTF-8 comes back as the same bytes.
    return json.dumps({**answer, "confidence": float(f"{number.confidence:.7g}"), "digits": digits}, allow_nan=False)


def _in_words(_: Drawing, content: Ink | Picture, recogniser: Recogniser) -> str:
    number = _read(content, recogniser)
    if number.is_refused:
        return "no number"
    return f"{number.text} ({number.confidence:.1%})" if number.text else "blank"
