"""``digitpad predict``: what digit is in each picture and each ink drawing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

from digitpad.core.alphabet import DIGITS
from digitpad.core.models.certainty import STOPS

if TYPE_CHECKING:  # a helper parses no arguments
    import argparse
    from collections.abc import Iterable

    from digitpad.core.inference.prediction import Prediction
    from digitpad.core.inference.recogniser import Recogniser
    from digitpad.core.ink.ink import Ink
    from digitpad.core.preprocessing.picture import Picture
    from digitpad.verbs.answering.parts import Drawing

_ENCODER: Final = json.JSONEncoder(allow_nan=False)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what ``predict`` and ``read`` understand."""
    parser.add_argument(
        "--model",
        metavar="FILE",
        help="a file, .digitpad or of another program, or a name that “digitpad models list” shows; "
        "without it, the model that comes with digitpad",
    )
    parser.add_argument(
        "--sure",
        metavar="N",
        type=int,
        choices=STOPS,
        help="be so sure that at most one answer in N is wrong, N being 100, 1000 or 10000; below that, the verdict is "
        "unsure (“digitpad models show” tells how often that will be)",
    )
    parser.add_argument(
        "--at-once",
        metavar="N",
        type=_count,
        help="work on N things at once, at most; without it, as many as there are processors",
    )
    parser.add_argument("--json", action="store_true", help="answer in JSON, one line a drawing")
    parser.add_argument(
        "--output", metavar="FILE", type=Path, help="write the answers there, in JSON, one line a drawing, bad ones too"
    )
    parser.add_argument(
        "--resume", action="store_true", help="go on after the answers that --output holds, as after a crash"
    )
    parser.add_argument(
        "--cluster", metavar="ADDRESS", default="", help="also let the Ray that runs at HOST:PORT work (extra cluster)"
    )
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="+",
        help="a picture (PNG, JPEG, …), an ink file (.json, one drawing; .jsonl or .jsonl.gz, one a line; .inkml; "
        ".unipen), a folder of these, a file of data (CSV, .npz, .npy, .mat, IDX, Parquet or an archive, of two parts "
        "the test part, unless :train stands after it), or - for ink lines on standard input",
    )


def _count(text: str) -> int:
    if not text.isdecimal() or not int(text):
        from argparse import ArgumentTypeError  # noqa: PLC0415 - see above

        raise ArgumentTypeError(f"{text} is not a number from 1 up")
    return int(text)


def run(arguments: argparse.Namespace) -> int:
    """Answer for every drawing in ``arguments.paths``, in their order; 1 if one of them could not be read."""
    from digitpad.core.processes import one_numpy_thread  # noqa: PLC0415 - --help need not wait for all this

    with one_numpy_thread():
        from digitpad.verbs.answering.answers import answer_all  # noqa: PLC0415

        return answer_all(arguments, "predict")


def answers(contents: Iterable[Ink | Picture], recogniser: Recogniser) -> list[Prediction | Exception]:
    """Return the answer to each of ``contents``, or what went wrong with it."""
    return recogniser.predict_all(contents)


def in_json(drawing: Drawing, prediction: Prediction) -> list[str]:
    """Return what a program is told: one line."""
    # Seven figures are what float32 holds; they keep the sum at 1. Pure ASCII: a name that is no UTF-8 comes as
    # lone surrogates ("\\udcff"), which json.loads and os.fsencode turn into the same bytes again.
    probabilities = [float(f"{probability:.7g}") for probability in prediction.probabilities]
    return [
        _ENCODER.encode(
            {
                "source": drawing.source,
                "index": drawing.index,
                "digit": prediction.digit,
                **({} if prediction.alphabet == DIGITS else {"label": prediction.label}),
                "confidence": max(probabilities),
                "probabilities": probabilities,
                "verdict": prediction.verdict,
            }
        )
    ]


def in_words(_: Drawing, prediction: Prediction) -> list[str]:
    """Return what a person is told: one line."""
    return [prediction.in_words()]
