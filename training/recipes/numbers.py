"""The recipe of the weights with which numbers are read; docs/decisions/0010-numbers.md tells what they give.

``python -m training.recipes.numbers --pen-digits pen-digits-train.jsonl.gz --unipen-digits unipen-digits-train.jsonl.gz
--unipen-letters unipen-letters-train.jsonl.gz --output number-weights.json``
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import FloatArray, Ink, Stroke
from digitpad.core.ink.ink_file import iterate_inks
from digitpad.core.numbers.lattice import KindsOfWeights
from digitpad.core.numbers.reader import NumberReader
from digitpad.core.numbers.segmentation import picture_ways
from digitpad.core.numbers.segments import Line, Part, ink_ways
from digitpad.core.numbers.spans import MARK_FEATURES, spans_of
from training.calibration.crf import Example, fit, reading_of
from training.data.compositions import Composition, Layout, compositions, drawn
from training.data.papers.families import beset_number
from training.data.papers.numbers import PaperNumber, numbers_on_paper
from training.data.signs import hand_signs, sign
from training.recipes.data import read_digits, read_letters, recipe_parser
from training.recipes.people import DEFAULT_GROUP, chosen_people, part_by_person

MOST_STROKES: Final = 5
MOST_PARTS: Final = 6

# How the numbers are written, and how many of every hundred are written so: people keep less to the line than the
# benchmark asks, write single digits, leave gaps of two digits, and set the second stroke of a 4 here or there.
_KINDS: Final[tuple[tuple[int, tuple[int, int], Layout], ...]] = (
    (12, (2, 6), Layout()),
    (12, (2, 12), Layout()),
    (14, (2, 6), Layout(slip=0.06, stretch=0.2)),
    (8, (2, 12), Layout(width=0, slip=0.03, stretch=0.1)),
    (9, (1, 2), Layout(0.25, 0.12, (-0.1, 1.0), slip=0.06, stretch=0.2)),
    (11, (1, 7), Layout(0.3, 0.2, (-0.1, 2.0), slip=0.06, stretch=0.2)),
    (14, (1, 4), Layout(0.2, 0.1, (0.0, 0.6), slip=0.05, stretch=0.15, signs=0.3)),
    (10, (2, 5), Layout(0.2, 0.1, (0.0, 1.0), slip=0.05, stretch=0.15, signs=0.2)),
)
_OF_MANY: Final = 3  # every so manieth number is by one of the writers who wrote hundreds of digits each
_MANY: Final = 150  # digits
_DRAWN: Final = 75  # of a hundred pictures are drawn plainly; the others are on paper of all kinds, now and then lost
_OWN: Final = 0.5  # of a segment's ink must lie in the box of the sign that it belongs to
_TEMPERATURES: Final = (0.7, 1.8)
_JOINED: Final = (10, (2, 5), Layout(0.2, 0.1, (0.0, 0.6), joined=0.4))

_MORE_MARKS: Final = 1.0  # on the score of each mark of ink: numbers with signs lose as little as those without

Rng = np.random.Generator
Known = tuple[Line, list[int], list[int | None]]
"""A line, which digit or sign each of its segments belongs to, and the label of each of these, None for a sign."""


def make(inks: Sequence[Ink], signs: Sequence[Ink], *, count: int, seed: int = 4) -> KindsOfWeights:
    """Return the weights for ink, for pictures of plain paper and for those of all other paper.

    Args:
        inks: digits, each with its writer.
        signs: by real hands, labelled with what they are; those that stand beside numbers are used.
        count: of numbers of ink, and as many as pictures.
        seed: of the numbers.
    """
    rng = np.random.default_rng(seed)
    recogniser = Recogniser.shipped()
    draw = partial(sign, by_hand=hand_signs(signs))
    strokes = [_of_ink(written) for written in _written(inks, draw, rng, count, (*_KINDS, _JOINED))]
    of_ink = fit(list(_examples(strokes, recogniser, MOST_STROKES, rng)), MOST_STROKES)
    of_ink = replace(of_ink, mark=of_ink.mark + _MORE_MARKS * (np.array(MARK_FEATURES) == "one"))
    parts = [_of_picture(written, rng) for written in _written(inks, draw, rng, count * _DRAWN // 100, _KINDS)]
    parts += [_of_paper(paper) for paper in numbers_on_paper(inks, rng, count * (100 - _DRAWN) // 100)]
    of_pictures = fit(list(_examples(parts, recogniser, MOST_PARTS, rng)), MOST_PARTS)
    papers = [_of_paper(beset_number(inks, rng)) for _ in range(count)]
    beset = [line for line in papers if line is not None and line[0].as_marks is not None]
    return KindsOfWeights(of_ink, of_pictures, fit(list(_examples(beset, recogniser, MOST_PARTS, rng)), MOST_PARTS))


def _written(
    inks: Sequence[Ink],
    draw: Callable[[Rng], Ink],
    rng: Rng,
    count: int,
    kinds: Sequence[tuple[int, tuple[int, int], Layout]],
) -> list[Composition]:
    digits_of = Counter(ink.writer for ink in inks)
    of_many = [ink for ink in inks if digits_of[ink.writer] >= _MANY] or inks
    return [
        written
        for own, part in ((inks, count - count // _OF_MANY), (of_many, count // _OF_MANY))
        for share, lengths, layout in kinds
        for written in compositions(own, rng, part * share // 100, lengths=lengths, layout=replace(layout, sign=draw))
    ]


def _labels(written: Composition) -> list[int | None]:
    return [*(digit.class_label() for digit in written.digits), *(None for _ in written.signs)]


def _of_ink(written: Composition) -> Known | None:
    line, *others = ink_ways(written.ink)[0]
    if others:
        return None
    points = [{tuple(point) for point in digit.points.tolist()} for digit in (*written.digits, *written.signs)]
    owners, labels = [], _labels(written)
    for members in line.members:
        own = [tuple(point) for member in members if isinstance(member, Stroke) for point in member.points.tolist()]
        known = [sum(point in of_digit for point in own) for of_digit in points]
        if 2 * max(known) < len(own):  # the way from one digit to the next
            labels.append(None)
        owners.append(len(labels) - 1 if 2 * max(known) < len(own) else int(np.argmax(known)))
    return line, owners, labels


def _of_picture(written: Composition, rng: Rng) -> Known | None:
    height = rng.uniform(40, 140)
    pen, margin = height * rng.uniform(0.04, 0.14), height * rng.uniform(0, 0.5)
    scale = height / 100
    line, *others = picture_ways(drawn(written.ink, scale=scale, pen=pen, margin=margin))[0]
    if others:
        return None
    low = written.ink.points.min(axis=0)
    items = (*written.digits, *written.signs)
    places = [np.concatenate([_filled(stroke.points) for stroke in item.strokes]) for item in items]
    pixels = [((place - low) * scale + pen / 2 + margin).astype(np.int64) for place in places]
    owners = []
    for members in line.members:
        own = [[_inked(member, of_digit) for of_digit in pixels] for member in members if isinstance(member, Part)]
        owners.append(int(np.argmax(np.sum(own, axis=0))))
    return line, owners, _labels(written)


def _of_paper(paper: PaperNumber) -> Known | None:
    """Return the line of a number on paper; what has the place of no digit and no sign is a mark of its own."""
    lines = next(iter(picture_ways(paper.picture)), [])
    (row,) = paper.rows
    if len(lines) != 1:
        return None
    labels: list[int | None] = [int(sign.text) if sign.text.isdigit() else None for sign in row]
    owners = []
    for members in lines[0].members:
        inked = [[_inside(member, sign.box) for sign in row] for member in members if isinstance(member, Part)]
        shares = np.sum(inked, axis=0)
        mass = sum(float(member.ink.sum()) for member in members if isinstance(member, Part))
        if shares.max() < _OWN * mass:
            labels.append(None)
        owners.append(len(labels) - 1 if shares.max() < _OWN * mass else int(shares.argmax()))
    return lines[0], owners, labels


def _inside(part: Part, box: tuple[float, float, float, float]) -> float:
    """Return how much of the ink of ``part`` lies in the ``box`` of left, top, width and height."""
    left, top = round(box[0]) - part.left, round(box[1]) - part.top
    return float(part.ink[max(top, 0) : max(top + round(box[3]), 0), max(left, 0) : max(left + round(box[2]), 0)].sum())


def _filled(points: FloatArray) -> FloatArray:
    """Return points a hundredth of the line's height apart."""
    steps = [np.linspace(a, b, max(int(np.hypot(*(b - a))), 1) + 1) for a, b in pairwise(points)]
    return np.concatenate((*steps, points[-1:]))


def _inked(part: Part, places: np.ndarray) -> int:
    own = places - np.array([part.left, part.top])
    own = own[((own >= 0) & (own < np.array(part.ink.shape[::-1]))).all(axis=1)]
    return int((part.ink[own[:, 1], own[:, 0]] > 0.5).sum())


def _examples(lines: Sequence[Known | None], recogniser: Recogniser, most: int, rng: Rng) -> Iterator[Example]:
    for of_line, owners, labels in filter(None, lines):  # few are seen as several rows
        reading = reading_of(owners, labels, most)
        spans = spans_of(of_line, most)
        if reading is not None and all(spans.possible[first, count - 1] for first, count, _ in reading):
            probabilities = NumberReader(recogniser).probabilities(of_line, spans)
            probabilities = probabilities ** (1 / rng.uniform(*_TEMPERATURES))  # as sure as the next model may be
            probabilities /= np.maximum(probabilities.sum(axis=-1, keepdims=True), 1e-12)  # rows of zeros stay so
            yield Example(spans, probabilities, reading, [labels[owners[item.first]] for item in reading])


def as_text(weights: KindsOfWeights) -> str:
    """Return what ``resources/number-weights.json`` holds; rows of figures stand in one line."""
    text = json.dumps({kind: own.to_json() for kind, own in weights._asdict().items()}, indent=1, ensure_ascii=False)
    return re.sub(r"\[\s+([^][{}]*?)\s+\]", lambda row: f"[{' '.join(row[1].split())}]", text) + "\n"


def main() -> None:
    """Make the weights and write them."""
    parser = recipe_parser("numbers", __doc__, only=("pen-digits", "unipen-digits", "unipen-letters"))
    parser.add_argument("--output", type=Path, required=True, help="resources/number-weights.json")
    parser.add_argument("--count", type=int, default=2400, help="how many numbers of ink, and as many of pictures")
    options = parser.parse_args()
    digits = [*read_digits(options.pen_digits), *read_digits(options.unipen_digits)]
    held_out = chosen_people(digits, read_letters(options.unipen_letters), DEFAULT_GROUP)
    # Among the signs are some that a hand may write like a digit: in a number their places tell.
    signs = [ink for ink in iterate_inks(options.unipen_letters) if isinstance(ink, Ink)]
    own = [part_by_person(inks, held_out)[0] for inks in (digits, signs)]
    options.output.write_text(as_text(make(*own, count=options.count)), encoding="utf-8")


if __name__ == "__main__":
    main()
