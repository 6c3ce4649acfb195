"""Ink read by its image alone, by its strokes alone, and by both: right answers of people kept out, and the cost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from digitpad.core.evaluation.refusal import other_probability, refusal_curve
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.prepared import prepared
from digitpad.core.preprocessing.rasterise import Float32Array
from tests.benchmarks.data import held_out_digits, recogniser, strangers
from tests.benchmarks.table import Row, Skipped, benchmark
from tests.benchmarks.timing import milliseconds, times

_MOST_COST: Final = 0.0001  # seconds
_RUNS: Final = 300


@benchmark("strokes", place=9)
def strokes() -> Iterator[Row]:
    """What following strokes is worth, and what it costs."""
    both = recogniser()
    if both.card.strokes is None:
        raise Skipped("the shipped model follows no strokes")
    digits, letters = strangers()
    by_letters = _three_answers(both, letters)
    for whose, inks in (("held-out writers", held_out_digits()), ("UNIPEN's held-out people", digits)):
        labels = np.array([ink.label for ink in inks])
        answers = _three_answers(both, inks)
        image, alone, joined = (int((each.argmax(axis=1) != labels).sum()) for each in answers)
        yield Row(
            f"wrong of {len(inks):,} digits of {whose}",
            f"{joined} with strokes",
            "no more than without",
            joined <= image,
            peer=f"by the image alone {image}, by the strokes alone {alone}",
        )
        scores = zip(map(other_probability, answers), map(other_probability, by_letters), strict=True)
        curves = [refusal_curve([of_digits], [of_letters]) for of_digits, of_letters in scores]
        yield Row(
            f"the same against {len(letters):,} letters of real hands, AUROC",
            f"{curves[2].auroc:.4f} with strokes",
            peer=f"by the image alone {curves[0].auroc:.4f}, by the strokes alone {curves[1].auroc:.4f}",
        )
    yield _cost(both, held_out_digits()[:_RUNS])


def _three_answers(both: Recogniser, inks: Sequence[Ink]) -> list[Float32Array]:
    """Return the answers by image, by strokes, and by both."""
    assert both.card.strokes is not None
    strokes_alone = replace(both.card.strokes, image_weight=0.0, stroke_weight=1.0)
    alone = Recogniser(replace(both.model, card=replace(both.card, strokes=strokes_alone)))
    joined = both.probabilities_of(inks)
    return [both.probabilities(np.stack([prepared(ink).image for ink in inks])), alone.probabilities_of(inks), joined]


def _cost(both: Recogniser, inks: Sequence[Ink]) -> Row:
    given = [prepared(ink) for ink in inks]
    with_strokes, without = iter(given * 2), iter(given * 2)
    joined = times(lambda: both.predict(*next(with_strokes)), runs=len(given))
    image = times(lambda: both.predict(next(without).image), runs=len(given))
    more = float(np.median(joined) - np.median(image))
    return Row(
        "what an answer to ink takes more for its strokes",
        milliseconds(more),
        "≤ 0.1 ms",
        more <= _MOST_COST,
        peer=f"the image alone: {milliseconds(image)}",
    )
