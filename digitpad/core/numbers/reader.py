"""Reading a number: several digits in one drawing, each found, put in its box and read.

Ink falls into strokes, a picture into connected parts; which of them make a digit is decided by
`digitpad.core.numbers.lattice`. Every candidate goes to the model along the one road of a single digit.
``make bench BENCH=numbers`` has the figures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import numpy as np

from digitpad.core.inference.prediction import CLASSES, Prediction
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import FloatArray, Ink, Stroke
from digitpad.core.numbers.lattice import Runs, Weights, best_reading, features, runs_of, scores
from digitpad.core.numbers.segments import MOST_PIECES, Line, Part, TooManyPiecesError
from digitpad.core.numbers.text_lines import ink_ways
from digitpad.core.numbers.weights import OF_INK, OF_PICTURES
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.rasterise import Float32Array

if TYPE_CHECKING:
    from digitpad.core.preprocessing.picture import Picture

Box = tuple[float, float, float, float]
Group = tuple[Stroke | Part, ...]

BETWEEN_LINES: Final = " "
"""What stands in a number's text between the lines of a drawing that has several."""

_MAKES_SENSE: Final = 0.5  # confidence
_MOST_GROUPS: Final = 1500  # that may be a digit; so many are read in a second
_MOST_PIXELS: Final = 40_000_000  # of all these groups and their margins; likewise
_MARGIN: Final = 0.125  # of a group's longer side, by which its lines may be thickened


@dataclass(frozen=True, slots=True)
class NumberDigit:
    """One digit of a number.

    Attributes:
        digit: 0 to 9.
        box: left, top, width and height of its ink, in the drawing's unit; a picture's is its pixel.
        prediction: what the model makes of it alone.
        image: what the model saw of it, shape (28, 28), float32.
    """

    digit: int
    box: Box
    prediction: Prediction
    image: Float32Array = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Number:
    """What a drawing says.

    Attributes:
        text: its digits from left to right; empty for a blank drawing. Lines are parted by `BETWEEN_LINES`.
        confidence: the probability that all of it is right, 0 to 1; 0 for a blank drawing.
        digits: in the order of ``text``.
        is_refused: whether there is ink, but in more pieces than a number can have; then ``text`` is empty.
    """

    text: str = ""
    confidence: float = 0.0
    digits: tuple[NumberDigit, ...] = ()
    is_refused: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What the model saw of a group, shape (28, 28), and its answer, shape (10,)."""

    image: Float32Array
    probabilities: FloatArray


def read_number(drawing: Ink | Picture, recogniser: Recogniser) -> Number:
    """Return the number in ``drawing``; whoever reads one that grows keeps a `NumberReader` instead."""
    return NumberReader(recogniser).read(drawing)


class NumberReader:
    """Reads drawings, and remembers all groups of the last one: while ink grows, most of them stay the same."""

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser
        self._seen: dict[Group, Seen] = {}

    def read(self, drawing: Ink | Picture) -> Number:
        """Return the number in ``drawing``."""
        try:
            ways, weights = _ways(drawing)
        except TooManyPiecesError:
            return Number(is_refused=True)
        before, self._seen = self._seen, {}
        numbers: list[Number] = []
        groups = pixels = 0
        # An 8 may be written as two rings, one above the other: several lines are tried where one makes little sense.
        for lines in ways:
            if sum(len(line.members) for line in lines) > MOST_PIECES:
                continue
            spans = [runs_of(line.pieces, weights.most) for line in lines]
            more_groups = sum(int(of_line.possible.sum()) for of_line in spans)
            more_pixels = 0 if isinstance(drawing, Ink) else sum(_area(of_line) for of_line in spans)
            if groups + more_groups > _MOST_GROUPS or pixels + more_pixels > _MOST_PIXELS:
                continue
            groups, pixels = groups + more_groups, pixels + more_pixels
            read = zip(lines, spans, strict=True)
            numbers.append(_joined([self._read_line(line, of_line, weights, before) for line, of_line in read]))
            if numbers[-1].confidence > _MAKES_SENSE:
                break
        return max(numbers, key=lambda number: number.confidence, default=Number(is_refused=bool(ways)))

    def _read_line(self, line: Line, runs: Runs, weights: Weights, before: dict[Group, Seen]) -> Number:
        evidence = features(runs, self.probabilities(line, runs, before), weights)
        scored = scores(*evidence, runs.possible, weights)
        reading, probability = best_reading(*scored)
        digits = []
        for first, count in reading:
            seen = self._seen[line.group(first, count)]
            prediction = Prediction.from_probabilities(seen.probabilities, self._recogniser.card.thresholds)
            left, top, right, bottom = runs.boxes[first, count - 1].tolist()
            box = (left, top, right - left, bottom - top)
            assert prediction.digit is not None
            digits.append(NumberDigit(prediction.digit, box, prediction, seen.image))
            probability *= prediction.confidence
        return Number("".join(str(digit.digit) for digit in digits), probability, tuple(digits))

    def probabilities(self, line: Line, runs: Runs, before: dict[Group, Seen]) -> FloatArray:
        """Return the probabilities of the digits for each of ``runs``, shape (n, k, 10); 0 where none is possible."""
        groups = {(i, b): line.group(i, b + 1) for i, b in np.argwhere(runs.possible).tolist()}
        missing = []
        for group in groups.values():
            if group in before:
                self._seen[group] = before[group]
            elif group not in self._seen:
                missing.append(group)
        images = [_image(group) for group in missing]
        answers = self._recogniser.probabilities(np.stack(images)) if images else ()
        for group, image, answer in zip(missing, images, answers, strict=True):
            self._seen[group] = Seen(image, answer.astype(np.float64))
        result = np.zeros((*runs.possible.shape, CLASSES))
        for place, group in groups.items():
            result[place] = self._seen[group].probabilities
        return result


def _ways(drawing: Ink | Picture) -> tuple[list[list[Line]], Weights]:
    if isinstance(drawing, Ink):
        return ink_ways(drawing), OF_INK
    from digitpad.core.numbers.segmentation import picture_ways  # noqa: PLC0415 - SciPy takes 0.1 s to import

    return picture_ways(drawing), OF_PICTURES


def _area(runs: Runs) -> int:
    """Return how many pixels all runs of a picture have together that could be a digit."""
    boxes = runs.boxes[runs.possible]
    sides = boxes[:, 2:] - boxes[:, :2]
    return int((sides + 2 * _MARGIN * sides.max(axis=1, keepdims=True)).prod(axis=1).sum())


def _image(group: Group) -> Float32Array:
    strokes = tuple(piece for piece in group if isinstance(piece, Stroke))
    if strokes:
        return normalise(Ink(strokes))
    from digitpad.core.numbers.segmentation import joined_image  # noqa: PLC0415 - as above

    return joined_image([piece for piece in group if isinstance(piece, Part)])


def _joined(lines: Sequence[Number]) -> Number:
    return Number(
        BETWEEN_LINES.join(line.text for line in lines),
        float(np.prod([line.confidence for line in lines])),
        tuple(digit for line in lines for digit in line.digits),
    )
