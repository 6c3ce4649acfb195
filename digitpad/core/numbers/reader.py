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
from digitpad.core.numbers.text_lines import Line, ink_ways
from digitpad.core.numbers.weights import OF_INK, OF_PICTURES
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.rasterise import Float32Array

if TYPE_CHECKING:
    from digitpad.core.numbers.segmentation import Part
    from digitpad.core.preprocessing.picture import Picture

Box = tuple[float, float, float, float]
Group = tuple["Stroke | Part", ...]

BETWEEN_LINES: Final = " "
"""What stands in a number's text between the lines of a drawing that has several."""

_MAKES_SENSE: Final = 0.5  # confidence


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
    """

    text: str = ""
    confidence: float = 0.0
    digits: tuple[NumberDigit, ...] = ()


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
        if isinstance(drawing, Ink):
            ways, weights = ink_ways(drawing), OF_INK
        else:
            from digitpad.core.numbers.segmentation import picture_ways  # noqa: PLC0415 - SciPy takes 0.1 s to import

            ways, weights = picture_ways(drawing), OF_PICTURES
        before, self._seen = self._seen, {}
        numbers: list[Number] = []
        # An 8 may be written as two rings, one above the other: several lines are tried where one makes little sense.
        for lines in ways:
            numbers.append(_joined([self._read_line(line, weights, before) for line in lines]))
            if numbers[-1].confidence > _MAKES_SENSE:
                break
        return max(numbers, key=lambda number: number.confidence, default=Number())

    def _read_line(self, line: Line, weights: Weights, before: dict[Group, Seen]) -> Number:
        runs = runs_of(line.pieces, weights.most)
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


def _image(group: Group) -> Float32Array:
    strokes = tuple(piece for piece in group if isinstance(piece, Stroke))
    if strokes:
        return normalise(Ink(strokes))
    from digitpad.core.numbers.segmentation import Part, joined_image  # noqa: PLC0415 - as above

    return joined_image([piece for piece in group if isinstance(piece, Part)])


def _joined(lines: Sequence[Number]) -> Number:
    return Number(
        BETWEEN_LINES.join(line.text for line in lines),
        float(np.prod([line.confidence for line in lines])),
        tuple(digit for line in lines for digit in line.digits),
    )
