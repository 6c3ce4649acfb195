"""What will be trained on: some images of each digit, and how many there are of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, qRgb
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.data.contact_sheet import contact_sheet
from digitpad.core.data.dataset import DataSet, Stream, joined
from digitpad.core.data.kind import Progress
from digitpad.core.data.sources import kind_of, open_source
from digitpad.core.inference.prediction import CLASSES
from digitpad.ui.widgets.theme import ThemeManager, tabular

SHOWN: Final = 3  # images of each digit
_OF_A_STREAM: Final = 200  # images that are made to be looked at
_CELL: Final = 30  # pixels of the contact sheet
_BARS: Final = 34  # logical pixels of height for the histogram
_LINE: Final = 18


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """A look at data.

    Attributes:
        sheet: shape (SHOWN · 30, 300), uint8, 0 (ink) to 255 (paper): a column for each digit.
        counts: of each digit, shape (10,).
        text: one line on how much there is.
    """

    sheet: npt.NDArray[np.uint8]
    counts: npt.NDArray[np.int64]
    text: str


def look_at(sources: Sequence[str], progress: Progress) -> Preview | str:
    """Open ``sources`` and look at them, which may take seconds; return a sentence if that is not possible yet.

    ``progress`` is told how far it is; it may raise to give up.

    Raises:
        DigitpadError: one of them cannot be used, or nothing can be learned from them.
    """
    if why_not := next(filter(None, (kind_of(source).why_no_preview() for source in sources)), None):
        return why_not
    opened = [open_source(source, progress=progress) for source in sources]
    sets = [each if isinstance(each, DataSet) else each.chunk(0, _OF_A_STREAM) for each in opened]
    whole = joined(sets)
    whole.require_trainable()
    endless = any(isinstance(each, Stream) for each in opened)
    listed = [f"{len(each):,}" for each in opened if isinstance(each, DataSet)]
    text = f"{' + '.join([*listed, *(['without end'] if endless else [])])} images"
    sheet = contact_sheet(whole, columns=SHOWN).reshape(CLASSES, _CELL, SHOWN, _CELL)
    upright = np.ascontiguousarray(sheet.transpose(2, 1, 0, 3)).reshape(SHOWN * _CELL, CLASSES * _CELL)
    return Preview(upright, whole.class_counts(), "Images without end, made as they are needed" if not listed else text)


class DataPreview(QWidget):
    """Shows a `Preview`, or a sentence in its place."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dataPreview")
        self.setAccessibleName("Preview of the data")
        self.setToolTip("Some images of each digit, and how many of each there are")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(SHOWN * 26 + _BARS + 2 * _LINE + 8)
        self._themes = themes
        self._preview: Preview | None = None
        self._sentence = ""
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a size that fits into the form."""
        return QSize(260, self.height())

    @property
    def preview(self) -> Preview | None:
        """What is shown, or None if a sentence is."""
        return self._preview

    def show_preview(self, preview: Preview) -> None:
        """Show images and histogram."""
        self._preview, self._sentence = preview, preview.text
        counts = ", ".join(f"{digit}: {count:,}" for digit, count in enumerate(preview.counts.tolist()))
        self.setAccessibleDescription(f"{preview.text}; {counts}")
        self.update()

    def say(self, sentence: str) -> None:
        """Show ``sentence`` instead."""
        self._preview, self._sentence = None, sentence
        self.setAccessibleDescription(sentence)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint images, bars, digits and the line below."""
        painter = QPainter(self)
        painter.setFont(tabular(self.font()))
        colours = self._themes.colours
        if self._preview is not None:
            self._paint_images(painter, self._preview)
            self._paint_histogram(painter, self._preview)
            area = self.rect().adjusted(0, self.height() - _LINE, 0, 0)
        else:
            area = self.rect()
            painter.setPen(QPen(QColor(colours.border), 1))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
            area = area.adjusted(10, 6, -10, -6)
        painter.setPen(QColor(colours.muted))
        where = Qt.AlignmentFlag.AlignLeft if self._preview is not None else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(area, where | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self._sentence)
        painter.end()

    def _paint_images(self, painter: QPainter, preview: Preview) -> None:
        rows, columns = preview.sheet.shape
        image = QImage(preview.sheet.tobytes(), columns, rows, columns, QImage.Format.Format_Indexed8)
        image.setColorTable(_ramp(QColor(self._themes.colours.ink), QColor(self._themes.colours.paper)))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(0, 0, self.width(), SHOWN * 26), image, QRectF(0, 0, columns, rows))

    def _paint_histogram(self, painter: QPainter, preview: Preview) -> None:
        colours = self._themes.colours
        column, top = self.width() / CLASSES, SHOWN * 26 + 4.0
        highest = max(int(preview.counts.max()), 1)
        for digit, count in enumerate(preview.counts.tolist()):
            height = _BARS * count / highest
            painter.fillRect(QRectF(digit * column + 3, top + _BARS - height, column - 6, height), QColor(colours.fill))
            painter.setPen(QColor(colours.text))
            where = QRectF(digit * column, top + _BARS, column, _LINE)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, str(digit))


def _ramp(ink: QColor, paper: QColor) -> list[int]:
    pairs = ((ink.red(), paper.red()), (ink.green(), paper.green()), (ink.blue(), paper.blue()))
    return [qRgb(*(round(a + (b - a) * level / 255) for a, b in pairs)) for level in range(256)]
