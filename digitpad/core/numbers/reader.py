"""Read numbers: several digits in one drawing, each found, put in its box and recognised.

Ink falls into strokes, a picture into connected parts; which of them make a digit is decided by
`digitpad.core.numbers.lattice`. Every candidate is normalised and recognised like a single digit. A reader belongs to
one thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import numpy as np

from digitpad.core.inference.prediction import Prediction
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import FloatArray, Ink, Stroke
from digitpad.core.numbers.lattice import CrfWeights, Spans, best_reading, features, scores, shipped_weights, spans_of
from digitpad.core.numbers.segments import MOST_SEGMENTS, Line, Part, TooManySegmentsError, ink_ways
from digitpad.core.preprocessing.prepared import Prepared, prepared

if TYPE_CHECKING:
    from digitpad.core.preprocessing.picture import Picture

Box = tuple[float, float, float, float]
Group = tuple[Stroke | Part, ...]
Seen = tuple[Prepared, FloatArray]
"""What the model saw of a group, and its answer, shape (c,)."""

BETWEEN_LINES: Final = " "
"""What stands in a number's text between the lines of a drawing that has several."""

_MAKES_SENSE: Final = 0.5  # confidence
_MOST_WORK: Final = (1500, 20_000_000)  # candidates, and their pixels; either takes about a second
_MARGIN: Final = 0.125  # of a candidate's longer side, by which its lines may be thickened


@dataclass(frozen=True, slots=True)
class NumberDigit:
    """One digit of a number.

    Attributes:
        digit: 0 to 9.
        box: left, top, width and height of its ink, in the drawing's unit; a picture's is its pixel.
        prediction: what the model makes of it alone.
        given: what the model saw of it.
    """

    digit: int
    box: Box
    prediction: Prediction
    given: Prepared = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Number:
    """What a drawing says.

    Attributes:
        text: its digits from left to right; empty for a blank drawing. Lines are parted by `BETWEEN_LINES`.
        confidence: the probability that all of it is right, 0 to 1; 0 for a blank drawing.
        digits: in the order of ``text``.
        is_refused: whether there is ink, but in more segments than a number can have; then ``text`` is empty.
    """

    text: str = ""
    confidence: float = 0.0
    digits: tuple[NumberDigit, ...] = ()
    is_refused: bool = False


def read_number(drawing: Ink | Picture, recogniser: Recogniser) -> Number:
    """Return the number in ``drawing``; whoever reads one that grows keeps a `NumberReader` instead."""
    return NumberReader(recogniser).read(drawing)


class NumberReader:
    """Reads drawings, and remembers all groups of the last one: while ink grows, most of them stay the same."""

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser
        self._seen: dict[Group, Seen] = {}
        self._before: dict[Group, Seen] = {}

    def read(self, drawing: Ink | Picture) -> Number:
        """Return the number in ``drawing``."""
        try:
            ways, weights = _ways(drawing)
        except TooManySegmentsError:
            return Number(is_refused=True)
        self._before, self._seen = self._seen, {}
        numbers: list[Number] = []
        work = np.zeros(2)
        # An 8 may be written as two rings, one above the other: several lines are tried where one makes little sense.
        for lines in ways:
            if sum(len(line.members) for line in lines) > MOST_SEGMENTS:
                continue
            spans = [spans_of(line, weights.most) for line in lines]
            more = work + np.sum([_work(each, in_pixels=not isinstance(drawing, Ink)) for each in spans], axis=0)
            if (more > _MOST_WORK).any():
                continue
            work = more
            read = [self._read_line(line, each, weights) for line, each in zip(lines, spans, strict=True)]
            numbers.append(_joined(read))
            if numbers[-1].confidence > _MAKES_SENSE:
                break
        return max(numbers, key=lambda number: number.confidence, default=Number(is_refused=bool(ways)))

    def _read_line(self, line: Line, spans: Spans, weights: CrfWeights) -> Number:
        evidence = features(spans, self.probabilities(line, spans), weights)
        scored = scores(*evidence, spans.possible, weights)
        reading, probability = best_reading(*scored)
        digits = []
        for first, count in reading:
            given, answer = self._seen[line.group(first, count)]
            prediction = Prediction.from_probabilities(answer, self._recogniser.card.thresholds)
            left, top, right, bottom = spans.boxes[first, count - 1].tolist()
            box = (left, top, right - left, bottom - top)
            assert prediction.digit is not None
            digits.append(NumberDigit(prediction.digit, box, prediction, given))
            probability *= prediction.confidence
        return Number("".join(str(digit.digit) for digit in digits), probability, tuple(digits))

    def probabilities(self, line: Line, spans: Spans) -> FloatArray:
        """Return the probabilities of the digits for each of ``spans``, shape (n, k, c); 0 where none is possible."""
        groups = {(i, b): line.group(i, b + 1) for i, b in np.argwhere(spans.possible).tolist()}
        self._seen |= {group: self._before[group] for group in groups.values() if group in self._before}
        missing = [group for group in groups.values() if group not in self._seen]
        given = [_given(group) for group in missing]
        images, inks = [each.image for each in given], [each.ink for each in given]
        answers = self._recogniser.probabilities(np.stack(images), inks) if given else ()
        for group, each, answer in zip(missing, given, answers, strict=True):
            self._seen[group] = each, answer.astype(np.float64)
        result = np.zeros((*spans.possible.shape, len(self._seen[groups[0, 0]][1])))
        for place, group in groups.items():
            result[place] = self._seen[group][1]
        return result


def _ways(drawing: Ink | Picture) -> tuple[list[list[Line]], CrfWeights]:
    of_ink, of_pictures = shipped_weights()
    if isinstance(drawing, Ink):
        return ink_ways(drawing), of_ink
    from digitpad.core.numbers.segmentation import picture_ways  # noqa: PLC0415 - SciPy takes 0.1 s to import

    return picture_ways(drawing), of_pictures


def _work(spans: Spans, *, in_pixels: bool) -> tuple[int, float]:
    """Return how many candidates there are, and of a picture how many pixels they have with the margins they need."""
    boxes = spans.boxes[spans.possible]
    sides = boxes[:, 2:] - boxes[:, :2]
    areas = (sides + 2 * _MARGIN * sides.max(axis=1, keepdims=True)).prod(axis=1)
    return len(boxes), float(areas.sum()) if in_pixels else 0.0


def _given(group: Group) -> Prepared:
    strokes = tuple(segment for segment in group if isinstance(segment, Stroke))
    if strokes:
        return prepared(Ink(strokes))
    from digitpad.core.numbers.segmentation import joined_image  # noqa: PLC0415 - as above

    return Prepared(joined_image([segment for segment in group if isinstance(segment, Part)]), None)


def _joined(lines: Sequence[Number]) -> Number:
    return Number(
        BETWEEN_LINES.join(line.text for line in lines),
        float(np.prod([line.confidence for line in lines])),
        tuple(digit for line in lines for digit in line.digits),
    )
