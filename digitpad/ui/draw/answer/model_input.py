"""What the model sees: the image that goes into it, each pixel sharp."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.preprocessing.prepared import Prepared
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.colours import digit_image
from digitpad.ui.widgets.theme import ThemeManager, outline

_ZOOM: Final = 5  # logical pixels a pixel
NO_INPUT: Final = Prepared(np.zeros(MNIST_INPUT.shape, dtype=np.float32), None)  # what the model sees of nothing


class ModelInput(QWidget):
    """Shows the image that goes into the model, in the canvas's colours.

    Attributes:
        image: what is shown, shape (28, 28), float32, 0 (paper) to 1 (ink).
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = " × ".join(map(str, MNIST_INPUT.shape))
        tip = f"Your drawing as the model gets it: {size} pixels, fitted, centred, in one width of line"
        named(self, "modelInput", "What the model sees", tip)
        self.zoom(_ZOOM)
        self._themes = themes
        self.image: Float32Array = NO_INPUT.image
        themes.changed.connect(self.update)

    def zoom(self, pixels: int) -> None:
        """Show each pixel of the image as a square of so many ``pixels``."""
        side = MNIST_INPUT.size * pixels + 2  # with its rim
        self.setFixedSize(side, side)

    def show_image(self, image: Float32Array) -> None:
        """Show ``image``, as `normalise` returns it."""
        self.image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pixels without smoothing."""
        colours = self._themes.colours
        image = digit_image(np.rint(self.image * 255).astype(np.uint8), colours)
        painter = QPainter(self)
        painter.drawImage(self.rect().adjusted(1, 1, -1, -1), image)
        outline(painter, self.rect(), colours.border)
        painter.end()
