"""Read numbers: several digits in one drawing, each found, put in its box and recognised.

Ink falls into strokes, a picture into connected parts; which of them make a digit is decided by
`digitpad.core.numbers.lattice`. Every candidate is normalised and recognised like a single digit. A reader belongs to
one thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

import numpy as np

from digitpad.core.alphabet import DIGITS
from digitpad.core.inference.prediction import Prediction
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import FloatArray, Ink, Stroke
from digitpad.core.numbers.lattice import CrfWeights, Item, best_reading, features, scores, shipped_weights
from digitpad.core.numbers.number import BETWEEN_LINES, Box, Number, NumberDigit, NumberMark, joined, joint_confidence
from digitpad.core.numbers.second_look import look_again
from digitpad.core.numbers.segments import (
    MOST_SEGMENTS,
    Line,
    Page,
    Part,
    TooManySegmentsError,
    blobs_of,
    ink_ways,
    mended,
)
from digitpad.core.numbers.spans import Spans, spans_of, work_of
from digitpad.core.numbers.texts import Texts
from digitpad.core.numbers.turned import asking_whether_turned, likely_turns
from digitpad.core.numbers.uncut.strip import Strip, strip_of
from digitpad.core.preprocessing.prepared import Prepared, prepared
from digitpad.core.preprocessing.rasterise import SIZE

if TYPE_CHECKING:
    from digitpad.core.preprocessing.picture import Picture

__all__ = ["BETWEEN_LINES", "Number", "NumberDigit", "NumberMark", "NumberReader", "read_lines", "read_number"]

Group = tuple[Stroke | Part, ...]
Seen = tuple[Prepared, FloatArray]
"""What the model saw of a group, and its answer, shape (c,)."""

_SURE: Final = 0.5  # confidence of what was cut, beyond which nothing else is asked
_SURE_ON_PAPER: Final = 0.95  # the same of paper that is not plain
_MAKES_SENSE: Final = 0.9  # confidence, beyond which nothing else is tried
_RATHER_ONE_ROW: Final = 2.0  # to one: how much likelier digits of two halves are than rows so close to each other
_MOST_WORK: Final = (1500, 20_000_000)  # candidates, and their pixels; either takes about a second
_SIDES: Final = 4  # of a page
_TELLING: Final = 6  # parts, the largest, which tell from which sides it is worth reading


def read_number(drawing: Ink | Picture, recogniser: Recogniser) -> Number:
    """Return the number in ``drawing``; whoever reads one that grows keeps a `NumberReader` instead."""
    return joined(read_lines(drawing, recogniser))


def read_lines(drawing: Ink | Picture, recogniser: Recogniser) -> tuple[Number, ...]:
    """Return the number in each line of ``drawing``, as `NumberReader.read_lines` does."""
    return NumberReader(recogniser).read_lines(drawing)


class NumberReader:
    """Reads drawings, and remembers all groups of the last one: while ink grows, most of them stay the same."""

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser
        self._seen: dict[Group, Seen] = {}
        self._before: dict[Group, Seen] = {}
        self._work = np.zeros(2)
        self._is_growing = False

    def read(self, drawing: Ink | Picture, *, is_growing: bool = False) -> Number:
        """Return the number in ``drawing``; that of several lines is all of theirs, one after the other."""
        return joined(self.read_lines(drawing, is_growing=is_growing))

    def read_lines(self, drawing: Ink | Picture, *, is_growing: bool = False) -> tuple[Number, ...]:
        """Return the number in each line, from top to bottom: at least one, which may be blank or refused.

        Args:
            drawing: that is read. What is doubtful is tried from the other sides as well, see `Number.turned_by`.
            is_growing: whether a stroke is being drawn, and an answer is needed at every point of it: half a digit is
                always doubtful, so that doubt is no reason to do more work before the pen is lifted.
        """
        self._is_growing = is_growing
        try:
            page = _page_of(drawing)
            lines = self._read_page(page)
        except TooManySegmentsError:
            return (Number(is_refused=True),)
        # Little work may be done four times.
        if page is None or is_growing or not (_SIDES * self._work <= _MOST_WORK).all():
            return lines
        if isinstance(page, Ink):
            return asking_whether_turned(page, lines, NumberReader(self._recogniser)._read_side)
        return asking_whether_turned(page, lines, NumberReader(self._recogniser)._read_side, lambda: self._turns(page))

    def _turns(self, page: Page) -> list[int]:
        largest = sorted(page.parts, key=lambda part: -max(part.ink.shape))[:_TELLING]
        seen = [self._seen.get((part,)) for part in largest]
        images = [each[0].image if each else _given((part,)).image for part, each in zip(largest, seen, strict=True)]
        return likely_turns(np.stack(images), self._recogniser)

    def _read_page(self, page: Ink | Page | None) -> tuple[Number, ...]:
        """Return the number in each line of ``page`` as it stands."""
        self._work = np.zeros(2)
        ways, weights = _ways(page)
        self._before, self._seen = self._seen, {}
        pages: list[tuple[Number, ...]] = []
        # An 8 may be written as two rings, one above the other: rows are taken where they make clearly more sense.
        for way in ways:
            lines = [cut() for cut in way]
            if sum(len(line.members) for line in lines) > MOST_SEGMENTS:
                break
            spans = [spans_of(line, weights.most) for line in lines]
            more = self._work + sum(work_of(each, in_pixels=isinstance(page, Page)) for each in spans)
            if (more > _MOST_WORK).any():
                break
            self._work = more
            pages.append(tuple(self._read_line(*each, weights) for each in zip(lines, spans, strict=True)))
            if joint_confidence(pages[-1]) > _MAKES_SENSE:
                break
        shares = [joint_confidence(page) * (1 if at else _RATHER_ONE_ROW) for at, page in enumerate(pages)]
        return pages[int(np.argmax(shares))] if pages else (Number(is_refused=bool(ways)),)

    def _read_side(self, page: Ink | Page, least: float, digits: int) -> float:
        """Return the confidence of the least sure line of ``page``, turned, in the first way that makes sense.

        Returns:
            0 if in no way all lines are at least as sure as ``least``, and have so many ``digits`` together.
        """
        ways, weights = _ways(page)
        for way in ways:
            lowest, found, self._work = 1.0, 0, np.zeros(2)
            for cut in way:
                line = cut()
                # What lies above each other in a row is one digit: there are no more than these.
                if len(way) == 1 and len(blobs_of(line.boxes)) < digits:
                    break
                spans = spans_of(line, weights.most)
                self._work += work_of(spans, in_pixels=isinstance(page, Page))
                if (self._work > _MOST_WORK).any():
                    break
                number = self._read_line(line, spans, weights)
                found += len(number.digits)
                lowest = min(lowest, number.confidence) if number.digits else lowest
                if lowest < least:
                    break
            else:
                if found >= digits:
                    return lowest
        return 0.0

    def _read_line(self, line: Line, spans: Spans, weights: CrfWeights) -> Number:
        probabilities = self.probabilities(line, spans)
        scored = scores(features(spans, probabilities, weights), weights)
        number = self._number(line, spans, *best_reading(*scored))
        sure = _SURE if line.as_marks is None else _SURE_ON_PAPER
        if number.confidence > sure or self._is_growing or self._recogniser.card.alphabet != DIGITS:
            return number
        if line.is_of_whole_strokes:  # nothing had to be cut, and the other reader is worse at that
            return number
        return self._looked_at_again(line, spans, number, Texts.of(*scored, probabilities))

    def _number(self, line: Line, spans: Spans, reading: list[Item], probability: float) -> Number:
        digits: list[NumberDigit] = []
        marks = [NumberMark((x, y, right - x, bottom - y)) for x, y, right, bottom in line.apart.tolist()]
        for first, count, is_mark in reading:
            left, top, right, bottom = spans.boxes[first, count - 1].tolist()
            box = (left, top, right - left, bottom - top)
            if is_mark:
                if not line.is_way(first, count):
                    marks.append(NumberMark(box))
                continue
            given, answer = self._seen[line.group(first, count)]
            prediction = Prediction.from_probabilities(answer, self._recogniser.card.thresholds_of(given.ink))
            assert prediction.digit is not None
            digits.append(NumberDigit(prediction.digit, box, prediction, given))
            probability *= prediction.confidence
        text = "".join(str(digit.digit) for digit in digits)
        return Number(text, probability * bool(digits), tuple(digits), tuple(marks), is_refused=not digits)

    def _looked_at_again(self, line: Line, spans: Spans, number: Number, texts: Texts) -> Number:
        """Return what the lattice and the reader that cuts nothing together make of a line."""
        strip = strip_of(line.boxes, line.group(0, len(line.members)))
        look = None if strip is None else look_again(strip, texts, number.text, on_paper=line.as_marks is not None)
        # One digit is as `predict` has it, and a mark alone is none.
        if strip is None or look is None or max(len(look.text), len(number.text)) < 2:
            return number
        if look.text == number.text:
            return replace(number, confidence=look.probability)
        if look.reading is None:
            found, marks = [self._on(strip, place) for place in look.places], number.marks
        else:
            cut = self._number(line, spans, look.reading, look.probability)
            found = [(digit.box, digit.given, np.array(digit.prediction.probabilities)) for digit in cut.digits]
            marks = cut.marks
        digits = [
            NumberDigit(int(digit), box, self._joint_prediction(answer * own, int(digit), given), given)
            for digit, (box, given, answer), own in zip(look.text, found, look.digits, strict=True)
        ]
        return Number(look.text, look.probability, tuple(digits), marks)

    def _on(self, strip: Strip, place: tuple[slice, slice]) -> tuple[Box, Prepared, FloatArray]:
        """Return the box of what stands at a ``place`` of ``strip``, what the model sees of it, and its answer."""
        from digitpad.core.preprocessing.fit import EDGE, image_of  # noqa: PLC0415 - ink alone needs no Pillow

        columns, rows = place
        ink = strip.pixels[rows, columns]
        image = image_of(ink) if (ink > EDGE).any() else np.zeros((SIZE, SIZE), dtype=np.float32)
        answer = self._recogniser.probabilities(image[None], [None])[0].astype(np.float64)
        return strip.box(columns, rows), Prepared(image, None), answer

    def _joint_prediction(self, answer: FloatArray, digit: int, given: Prepared) -> Prediction:
        """Return ``answer`` as a prediction of ``digit``, of which it is unsure if another digit is as probable."""
        answer = answer.copy()
        answer[digit] = max(answer[digit], answer.max() * (1 + 1e-9), 1e-300)
        return Prediction.from_probabilities(answer / answer.sum(), self._recogniser.card.thresholds_of(given.ink))

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


def _page_of(drawing: Ink | Picture) -> Ink | Page | None:
    if isinstance(drawing, Ink):
        return drawing
    from digitpad.core.numbers.segmentation import page_of  # noqa: PLC0415 - ink needs no Pillow

    return page_of(drawing)


def _ways(page: Ink | Page | None) -> tuple[list[list[Callable[[], Line]]], CrfWeights]:
    """Return the ways to see ``page`` as lines, each of which is cut when it is called, and how they are weighed."""
    weights = shipped_weights()
    if isinstance(page, Ink):
        return [[partial(_line, line) for line in way] for way in ink_ways(page)], weights.ink
    if page is None:
        return [], weights.pictures
    from digitpad.core.numbers.segmentation import page_ways  # noqa: PLC0415 - as above

    return page_ways(page), weights.pictures if page.marks is None else weights.papers


def _line(line: Line) -> Line:
    return line


def _given(group: Group) -> Prepared:
    strokes = tuple(segment for segment in group if isinstance(segment, Stroke))
    if strokes:
        return prepared(Ink(mended(strokes)))
    from digitpad.core.numbers.segmentation import joined_image  # noqa: PLC0415 - as above

    return Prepared(joined_image([segment for segment in group if isinstance(segment, Part)]), None)
