"""The digits of a number on the canvas: a box around each, with what it is read as above it, and which is current.

What is left out, such as a point or a dash, has a box as well, which is told from theirs by more than its colour.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTransform

from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.ui.document import Content
from digitpad.ui.draw.canvas.inked_picture import sheet_of
from digitpad.ui.draw.canvas.painter import Frame
from digitpad.ui.widgets.theme import tabular

if TYPE_CHECKING:
    from digitpad.core.numbers.number import Number

_RIM: Final = 7.0  # logical pixels between the ink and its box
_ROUND: Final = 6.0
_POINTS: Final = 1.5  # of the usual size of type
_LEAST: Final = 14.0  # pixels; a flat digit still has a box
_MARK_RIM: Final = 4.0
_DOUBT, _NONE = "?", "?"  # after what is doubted, and instead of what is none
_LEFT_OUT: Final = "No digit: left out of the number"


class DigitBox(NamedTuple):
    """One digit on the canvas.

    Attributes:
        area: of its ink, in units of the page.
        text: what it is read as.
        is_sure: whether there is no doubt about it.
        is_current: whether it is the one that is being worked on.
    """

    area: QRectF
    text: str
    is_sure: bool
    is_current: bool


class MarkBox(NamedTuple):
    """What is left out of a number; ``area`` as `DigitBox.area`."""

    area: QRectF


Box = DigitBox | MarkBox


def boxes_of(number: Number, current: int, content: Content) -> tuple[DigitBox, ...]:
    """Return the boxes of all digits of ``number``, which was read in ``content``."""
    to_page = _to_page(content)
    return tuple(
        DigitBox(
            to_page.mapRect(QRectF(*digit.box)),
            _label_of(digit.prediction, digit.digit),
            digit.prediction.verdict is Verdict.DIGIT,
            at == current,
        )
        for at, digit in enumerate(number.digits)
    )


def _label_of(prediction: Prediction, digit: int) -> str:
    if prediction.verdict is Verdict.NOT_A_DIGIT:
        return _NONE
    return prediction.alphabet.labels[digit] + _DOUBT * (prediction.verdict is not Verdict.DIGIT)


def marks_of(number: Number, content: Content) -> tuple[MarkBox, ...]:
    """Return the boxes of all that is left out of ``number``, which was read in ``content``."""
    to_page = _to_page(content)
    return tuple(MarkBox(to_page.mapRect(QRectF(*mark.box))) for mark in number.marks)


def _to_page(content: Content) -> QTransform:
    if isinstance(content, Ink):
        return QTransform()
    area, scale = sheet_of(content)
    return QTransform(1 / scale, 0, 0, 1 / scale, area.left(), area.top())


class CurrentDigit:
    """Follows a drawing from one reading to the next: the current digit is the one with the ink that came last."""

    def __init__(self) -> None:
        self._before: tuple[Stroke, ...] = ()
        self._latest: Stroke | None = None
        self._chosen: tuple[int, Content] | None = None

    def choose(self, index: int, content: Content) -> None:
        """Let the digit ``index`` be the current one of ``content`` until something else is drawn."""
        self._chosen = index, content

    def of(self, number: Number, content: Content) -> int:
        """Return the place in ``number.digits`` of the current digit, of a picture's the last; -1 if there is none."""
        last = len(number.digits) - 1
        if self._chosen is not None and self._chosen[1] is content and self._chosen[0] <= last:
            return self._chosen[0]
        if last < 0 or not isinstance(content, Ink):
            return last
        known = set(map(id, self._before))
        new = [stroke for stroke in content.strokes if id(stroke) not in known]
        self._before = content.strokes  # held, so that no other stroke gets the id of one of them
        if new or self._latest is None or not any(stroke is self._latest for stroke in content.strokes):
            self._latest = (new or content.strokes)[-1]
        points = self._latest.points

        def share_inside(x: float, y: float, width: float, height: float) -> float:
            return float(((points >= (x, y)) & (points <= (x + width, y + height))).all(axis=1).mean())

        return int(np.argmax([share_inside(*digit.box) for digit in number.digits]))


def paint_boxes(painter: QPainter, boxes: Sequence[Box], frame: Frame, font: QFont) -> None:
    """Paint ``boxes`` in logical pixels, as wide apart from the ink as ``frame`` shows it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for each in boxes:
        box = _box(each, frame)
        if isinstance(each, MarkBox):
            painter.setPen(QPen(QColor(frame.colours.muted), 1.0, Qt.PenStyle.DotLine))
            painter.drawRect(box)  # neither round nor with a label, as digits' are
            continue
        colour = QColor(frame.colours.accent if each.is_current else frame.colours.muted)
        style = Qt.PenStyle.SolidLine if each.is_sure else Qt.PenStyle.DashLine
        painter.setPen(QPen(colour, 2.0 if each.is_current else 1.2, style))
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        painter.setFont(_font(font, is_bold=each.is_current))
        painter.setPen(colour)
        painter.drawText(_label(box, font), Qt.AlignmentFlag.AlignCenter, each.text)
    painter.restore()


def box_at(boxes: Sequence[DigitBox], place: QPointF, frame: Frame, font: QFont) -> int | None:
    """Return which digit's box, or what it is read as above it, is at ``place``, in logical pixels of the canvas."""
    hit = [at for at, box in enumerate(boxes) if _is_at(box, place, frame, font)]
    return min(hit, key=lambda at: boxes[at].area.width(), default=None)


def _is_at(each: DigitBox, place: QPointF, frame: Frame, font: QFont) -> bool:
    box = _box(each, frame)
    return box.contains(place) or _label(box, font).contains(place)


def tip_at(marks: Sequence[MarkBox], place: QPointF, frame: Frame) -> str:
    """Return what is to be said of a mark at ``place``, in logical pixels of the canvas; empty if there is none."""
    return _LEFT_OUT if any(_box(mark, frame).contains(place) for mark in marks) else ""


def painted_area(boxes: Sequence[Box], frame: Frame, font: QFont) -> QRectF:
    """Return what of the canvas, in logical pixels, `paint_boxes` touches."""
    area = QRectF()
    for each in boxes:
        box = _box(each, frame)
        area = area.united(box)
        if isinstance(each, DigitBox):
            area = area.united(_label(box, font))
    return area.adjusted(-3, -3, 3, 3)


def _box(each: Box, frame: Frame) -> QRectF:
    rim = (_RIM if isinstance(each, DigitBox) else _MARK_RIM) + frame.pen_width * frame.view.scale / 2
    box = frame.view.to_canvas(each.area).adjusted(-rim, -rim, rim, rim)
    more = max(_LEAST - min(box.width(), box.height()), 0.0) / 2
    return box.adjusted(-more, -more, more, more)


def _label(box: QRectF, font: QFont) -> QRectF:
    """Above the box; inside its upper edge where the canvas ends above it."""
    metrics = QFontMetricsF(_font(font, is_bold=True))
    width, height = metrics.horizontalAdvance("0?") + 6, metrics.height()
    top = max(box.top() - height - 1, 1.0)
    return QRectF(box.center().x() - width / 2, top, width, height)


def _font(font: QFont, *, is_bold: bool) -> QFont:
    result = tabular(font)
    result.setPointSizeF(font.pointSizeF() * _POINTS)
    result.setWeight(QFont.Weight.Bold if is_bold else QFont.Weight.Medium)
    return result
