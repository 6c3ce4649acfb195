"""The recipe of the weights with which numbers are read; docs/decisions/0010-numbers.md tells what they give.

``python -m training.recipes.numbers --pen-digits pen-digits-train.jsonl.gz --output number-weights.json``
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import FloatArray, Ink, Stroke
from digitpad.core.ink.ink_file import iterate_inks
from digitpad.core.numbers.lattice import CrfWeights, spans_of
from digitpad.core.numbers.reader import NumberReader
from digitpad.core.numbers.segmentation import picture_ways
from digitpad.core.numbers.segments import Line, Part, ink_ways
from training.calibration.crf import Example, fit, reading_of
from training.data.compositions import Composition, Layout, compositions, drawn
from training.recipes.data import HELD_OUT_WRITERS, recipe_parser

MOST_STROKES: Final = 4
MOST_PARTS: Final = 6

# How the numbers are written, and how many of every hundred are written so: people keep less to the line than the
# benchmark asks, write single digits, leave gaps of two digits, and set the second stroke of a 4 here or there.
_KINDS: Final[tuple[tuple[int, tuple[int, int], Layout], ...]] = (
    (25, (2, 6), Layout()),
    (30, (2, 6), Layout(slip=0.06, stretch=0.2)),
    (10, (2, 6), Layout(width=0, slip=0.03, stretch=0.1)),
    (15, (1, 2), Layout(0.25, 0.12, (-0.1, 1.0), slip=0.06, stretch=0.2)),
    (15, (1, 7), Layout(0.3, 0.2, (-0.1, 2.0), slip=0.06, stretch=0.2)),
)
_TEMPERATURES: Final = (0.7, 1.8)
_JOINED: Final = (8, (2, 5), Layout(0.2, 0.1, (0.0, 0.6), joined=0.4))

Rng = np.random.Generator
Known = tuple[Line, list[int], str]


def make(file: Path, *, count: int, seed: int = 4) -> tuple[CrfWeights, CrfWeights]:
    """Return the weights for ink and for pictures, from the ``file`` of the pen digits; ``count`` numbers each."""
    inks = [ink for ink in iterate_inks(file) if isinstance(ink, Ink) and ink.writer not in HELD_OUT_WRITERS]
    rng = np.random.default_rng(seed)
    recogniser = Recogniser.shipped()
    strokes = [_of_ink(written) for written in _written(inks, rng, count, (*_KINDS, _JOINED))]
    parts = [_of_picture(written, rng) for written in _written(inks, rng, count, _KINDS)]
    return (
        fit(list(_examples(strokes, recogniser, MOST_STROKES, rng)), MOST_STROKES),
        fit(list(_examples(parts, recogniser, MOST_PARTS, rng)), MOST_PARTS),
    )


def _written(
    inks: Sequence[Ink], rng: Rng, count: int, kinds: Sequence[tuple[int, tuple[int, int], Layout]]
) -> list[Composition]:
    return [
        written
        for share, lengths, layout in kinds
        for written in compositions(inks, rng, count * share // 100, lengths=lengths, layout=layout)
    ]


def _of_ink(written: Composition) -> Known:
    """Return the line of a number, which digit each of its segments belongs to, and its text."""
    (line,) = ink_ways(written.ink)[0]
    points = [{tuple(point) for point in digit.points.tolist()} for digit in written.digits]
    owners = []
    for members in line.members:
        own = [tuple(point) for member in members if isinstance(member, Stroke) for point in member.points.tolist()]
        owners.append(int(np.argmax([sum(point in of_digit for point in own) for of_digit in points])))
    return line, owners, written.text


def _of_picture(written: Composition, rng: Rng) -> Known:
    height = rng.uniform(40, 140)
    pen, margin = height * rng.uniform(0.04, 0.14), height * rng.uniform(0, 0.5)
    scale = height / 100
    (line,) = picture_ways(drawn(written.ink, scale=scale, pen=pen, margin=margin))[0]
    low = written.ink.points.min(axis=0)
    places = [np.concatenate([_filled(stroke.points) for stroke in digit.strokes]) for digit in written.digits]
    pixels = [((place - low) * scale + pen / 2 + margin).astype(np.int64) for place in places]
    owners = []
    for members in line.members:
        own = [[_inked(member, of_digit) for of_digit in pixels] for member in members if isinstance(member, Part)]
        owners.append(int(np.argmax(np.sum(own, axis=0))))
    return line, owners, written.text


def _filled(points: FloatArray) -> FloatArray:
    """Return points a hundredth of the line's height apart."""
    steps = [np.linspace(a, b, max(int(np.hypot(*(b - a))), 1) + 1) for a, b in pairwise(points)]
    return np.concatenate((*steps, points[-1:]))


def _inked(part: Part, places: np.ndarray) -> int:
    own = places - np.array([part.left, part.top])
    own = own[((own >= 0) & (own < np.array(part.ink.shape[::-1]))).all(axis=1)]
    return int((part.ink[own[:, 1], own[:, 0]] > 0.5).sum())


def _examples(lines: Sequence[Known], recogniser: Recogniser, most: int, rng: Rng) -> Iterator[Example]:
    for of_line, owners, text in lines:
        reading = reading_of(owners, len(text), most)
        spans = spans_of(of_line, most)
        if reading is not None and all(spans.possible[first, count - 1] for first, count in reading):
            probabilities = NumberReader(recogniser).probabilities(of_line, spans)
            probabilities = probabilities ** (1 / rng.uniform(*_TEMPERATURES))  # as sure as the next model may be
            probabilities /= np.maximum(probabilities.sum(axis=-1, keepdims=True), 1e-12)  # rows of zeros stay so
            yield Example(spans, probabilities, reading, [int(digit) for digit in text])


def as_text(of_ink: CrfWeights, of_pictures: CrfWeights) -> str:
    """Return what ``resources/number-weights.json`` holds; rows of figures stand in one line."""
    text = json.dumps({"ink": of_ink.to_json(), "pictures": of_pictures.to_json()}, indent=1, ensure_ascii=False)
    return re.sub(r"\[\s+([^][{}]*?)\s+\]", lambda row: f"[{' '.join(row[1].split())}]", text) + "\n"


def main() -> None:
    """Make the weights and write them."""
    parser = recipe_parser("numbers", __doc__, only=("pen-digits",))
    parser.add_argument("--output", type=Path, required=True, help="resources/number-weights.json")
    parser.add_argument("--count", type=int, default=2500, help="how many numbers of ink, and as many of pictures")
    options = parser.parse_args()
    options.output.write_text(as_text(*make(options.pen_digits, count=options.count)), encoding="utf-8")


if __name__ == "__main__":
    main()
