"""A picture with ink on it: how it is painted, and the one picture that both are read as. For any thread."""

from __future__ import annotations

import math
from typing import Final, NamedTuple

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from digitpad.core.preprocessing.picture import Picture
from digitpad.ui.document import InkedPicture
from digitpad.ui.draw.canvas.page import SIDE, extent
from digitpad.ui.draw.canvas.stroke_path import pieces
from digitpad.ui.widgets.theme import Colours

_PICTURE_SIDE: Final = 0.86 * SIDE  # longest side of a picture on the page, in its units
_PEN: Final = 24.0  # width of the ink in the picture that is read, in units of the page, whatever it is shown with
_LEAST: Final = 280  # pixels of the longer side; images of 28 × 28 have too few for a line
_MOST: Final = 2048
_RIM: Final = 0.04  # of a side, at which the paper of a picture is looked for
_DARK, _LIGHT = 0.1, 0.95  # ink on light and on dark paper, 0 (black) to 1 (white)


class Sheet(NamedTuple):
    """Where a picture that is read lies.

    Attributes:
        area: on the page.
        scale: its pixels a unit of the page.
    """

    area: QRectF
    scale: float


def picture_area(picture: Picture) -> QRectF:
    """Return where on the page a picture lies: in its middle."""
    rows, columns = picture.pixels.shape
    scale = _PICTURE_SIDE / max(rows, columns)
    width, height = columns * scale, rows * scale
    return QRectF((SIDE - width) / 2, (SIDE - height) / 2, width, height)


def as_image(picture: Picture) -> QImage:
    """Return ``picture`` as a grey image of Qt's."""
    grey = np.ascontiguousarray(np.rint(picture.pixels * 255).astype(np.uint8))
    rows, columns = grey.shape
    return QImage(grey.tobytes(), columns, rows, columns, QImage.Format.Format_Grayscale8).copy()


def inked(colours: Colours, picture: Picture) -> Colours:
    """Return ``colours`` with the paper of ``picture``, which goes on around it, and ink that shows on it."""
    paper = _paper_of(picture)
    return colours._replace(paper=_grey(paper).name(), ink=_grey(_ink_on(paper)).name())


def sheet_of(content: Picture | InkedPicture) -> Sheet:
    """Return where `read_as` lies."""
    picture = content.picture if isinstance(content, InkedPicture) else content
    area, (rows, columns) = picture_area(picture), picture.pixels.shape
    scale = columns / area.width()
    if isinstance(content, InkedPicture):
        scale *= math.ceil(max(_LEAST / max(rows, columns), 1.0))
        ink = extent(content, _PEN)
        area = area if ink is None else area.united(ink)
        scale = min(scale, _MOST / max(area.width(), area.height()))
    return Sheet(area, scale)


def read_as(content: Picture | InkedPicture) -> Picture:
    """Return the picture that ``content`` is read as: with ink, both on one sheet that is large enough for them."""
    if isinstance(content, Picture):
        return content
    area, scale = sheet_of(content)
    paper = _paper_of(content.picture)
    image = QImage(
        max(round(area.width() * scale), 1), max(round(area.height() * scale), 1), QImage.Format.Format_RGB32
    )
    image.fill(_grey(paper))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(scale, scale)
    painter.translate(-area.topLeft())
    painter.drawImage(picture_area(content.picture), as_image(content.picture))
    pen = QPen(_grey(_ink_on(paper)), _PEN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    for stroke in content.ink.strokes:
        for path, _ in pieces(stroke):
            painter.strokePath(path, pen)
    painter.end()
    return _as_picture(image)


def _paper_of(picture: Picture) -> float:
    """Return the lightness of the paper, 0 to 1: what most of the rim has."""
    rows, columns = (max(round(side * _RIM), 1) for side in picture.pixels.shape)
    pixels = picture.pixels
    rim = (pixels[:rows], pixels[-rows:], pixels[:, :columns], pixels[:, -columns:])
    return float(np.median(np.concatenate([part.ravel() for part in rim])))


def _ink_on(paper: float) -> float:
    return _DARK if paper > (_DARK + _LIGHT) / 2 else _LIGHT


def _grey(lightness: float) -> QColor:
    level = round(lightness * 255)
    return QColor(level, level, level)


def _as_picture(image: QImage) -> Picture:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), dtype=np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return Picture(rows[:, : grey.width()].astype(np.float32) / np.float32(255))
