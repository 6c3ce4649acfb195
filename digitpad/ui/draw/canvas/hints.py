"""What the canvas says over what is on it: where to draw, where to drop, that a picture is empty. Window's thread."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from digitpad.ui.widgets.theme import Colours

Line = tuple[str, float, int]
"""A text, its size in sizes of the usual type, and the pixel where it begins."""


def paint_hint(painter: QPainter, area: QRect, colours: Colours, font: QFont, hint: str) -> None:
    """Invite to draw on an empty page, or to bring a picture."""
    second = QCoreApplication.translate("Canvas", "or drop, paste or open a picture of one")
    middle = area.center().y()
    painter.setPen(QColor(colours.hint))
    _paint_lines(painter, area, font, (hint, 1.9, middle - 44), (second, 1.1, middle))


def paint_note(painter: QPainter, area: QRect, colours: Colours, font: QFont) -> None:
    """Say that nothing is seen in the picture that is shown."""
    words = QCoreApplication.translate("Canvas", "Nothing is seen in this picture: draw on it, or open another")
    line = QRectF(area.left(), area.bottom() - 60, area.width(), 44)
    width = painter.fontMetrics().horizontalAdvance(words) + 60
    painter.fillRect(QRectF(line.center().x() - width / 2, line.top() + 8, width, 28), QColor(colours.paper))
    painter.setPen(QColor(colours.text))
    _paint_lines(painter, area, font, (words, 1.0, round(line.top())))


def paint_drop_target(painter: QPainter, area: QRect, colours: Colours, font: QFont) -> None:
    """Show that what is dragged over the tab may be dropped."""
    veil = QColor(colours.paper)
    veil.setAlphaF(0.8)
    painter.fillRect(area, veil)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.accent), 3, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(QRectF(area).adjusted(8, 8, -8, -8), 10, 10)
    painter.setPen(QColor(colours.text))
    words = QCoreApplication.translate("Canvas", "Drop it here")
    _paint_lines(painter, area, font, (words, 1.9, area.center().y() - 22))


def _paint_lines(painter: QPainter, area: QRect, font: QFont, *lines: Line) -> None:
    usual, used = font.pointSizeF(), QFont(font)
    for text, points, top in lines:
        used.setPointSizeF(usual * points)
        painter.setFont(used)
        painter.drawText(QRectF(area.left(), top, area.width(), 44), Qt.AlignmentFlag.AlignCenter, text)
