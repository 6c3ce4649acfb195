"""What the model sees: 28 × 28 pixels, each of them sharp."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, qRgb
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.preprocessing.rasterise import SIZE, Float32Array
from digitpad.ui.widgets.theme import ThemeManager, outline

_ZOOM: Final = 5  # logical pixels a pixel
SIDE: Final = SIZE * _ZOOM + 2
"""Width and height of the widget in logical pixels, with its rim."""

NO_IMAGE: Final = np.zeros((SIZE, SIZE), dtype=np.float32)
"""What the model sees of nothing."""


class ModelInput(QWidget):
    """Shows the image that goes into the model, in the canvas's colours."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelInput")
        self.setAccessibleName("What the model sees")
        self.setToolTip("Your drawing as the model gets it: 28 × 28 pixels, fitted, centred, in one width of line")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(SIDE, SIDE)
        self._themes = themes
        self._image: Float32Array = NO_IMAGE
        themes.changed.connect(self.update)

    @property
    def image(self) -> Float32Array:
        """What is shown, shape (28, 28), float32, 0 (paper) to 1 (ink)."""
        return self._image

    def show_image(self, image: Float32Array) -> None:
        """Show ``image``, as `normalise` returns it."""
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pixels without smoothing."""
        colours = self._themes.colours
        levels = np.ascontiguousarray(np.rint(self._image * 255).astype(np.uint8))
        image = QImage(levels.tobytes(), SIZE, SIZE, SIZE, QImage.Format.Format_Indexed8)
        image.setColorTable(_ramp(colours.paper, colours.ink))
        painter = QPainter(self)
        painter.drawImage(QRect(1, 1, SIZE * _ZOOM, SIZE * _ZOOM), image)
        outline(painter, self.rect(), colours.border)
        painter.end()


@cache
def _ramp(paper_name: str, ink_name: str) -> list[int]:
    paper, ink = QColor(paper_name), QColor(ink_name)

    def mixed(share: float) -> int:
        pairs = ((paper.red(), ink.red()), (paper.green(), ink.green()), (paper.blue(), ink.blue()))
        return qRgb(*(round(a + (b - a) * share) for a, b in pairs))

    return [mixed(level / 255) for level in range(256)]
