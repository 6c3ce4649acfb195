"""The two kinds of maps: what each pixel does for the answer, and where a layer's filters answer. Window's thread."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from digitpad.core.inference.litert import Layer
from digitpad.core.inference.occlusion import PATCH, Explanation
from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.colours import level_image, wrong_colour
from digitpad.ui.widgets.theme import HIGH_CONTRAST, Colours, ThemeManager, outline
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP

ZOOM: Final = 8  # logical pixels a pixel of the map
_FULL: Final = 6.0  # log-odds that are shown in full colour; larger effects scale all others down
_MAP: Final = 36  # logical pixels of a layer's map, with the gap beside it
_KEY: Final = QT_TRANSLATE_NOOP(
    "Why", "Your drawing as the model gets it, coloured by what each part of it does for the answer"
)


class OcclusionMap(QWidget):
    """The image, with each pixel coloured by what it does for the answer, and a frame around what would change it."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tip = QCoreApplication.translate("Why", _KEY)
        named(self, "occlusionMap", self.tr("Which ink speaks for the answer"), tip)
        self.zoom(ZOOM)
        self._themes = themes
        self.explanation: Explanation | None = None
        themes.changed.connect(self.update)

    def zoom(self, pixels: int) -> None:
        """Show each pixel of the image as a square of so many ``pixels``."""
        self._zoom = pixels
        self.setFixedSize(MNIST_INPUT.size * pixels + 2, MNIST_INPUT.size * pixels + 2)

    def show_explanation(self, explanation: Explanation | None) -> None:
        """Show ``explanation``, or nothing."""
        self.explanation = explanation
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the map without smoothing, and the frame."""
        colours, found = self._themes.colours, self.explanation
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.paper))
        if found is not None:
            pixels = map_colours(found, colours)
            height, width, _ = pixels.shape
            image = QImage(pixels.tobytes(), width, height, width * 3, QImage.Format.Format_RGB888)
            painter.drawImage(self.rect().adjusted(1, 1, -1, -1), image)
            if (change := found.counterfactual) is not None:
                painter.setPen(QPen(QColor(colours.text), 2, Qt.PenStyle.DashLine))
                left, top, side = (self._zoom * pixels for pixels in (change.left, change.top, PATCH))
                painter.drawRect(QRectF(1 + left, 1 + top, side, side))
        outline(painter, self.rect(), colours.border)
        painter.end()


def map_colours(explanation: Explanation, colours: Colours) -> npt.NDArray[np.uint8]:
    """Return the map as shape (28, 28, 3), uint8: ink fades into the colour of its effect, paper takes a tint of it."""
    effect, ink = explanation.effect, explanation.image[..., None]
    strength = np.clip(np.abs(effect) / max(float(np.abs(effect).max()), _FULL), 0, 1)[..., None]
    paper, pen, against = (_rgb(each) for each in (colours.paper, colours.ink, wrong_colour(colours, colours.paper)))
    tint = np.where((effect >= 0)[..., None], _rgb(colours.accent), against)
    # Grey where it does not matter: the colour, not the ink, is what is looked at.
    plain = paper + (pen - paper) * 0.35 * ink
    share = np.where(ink > 0.3, 0.15 + 0.85 * strength, 0.45 * strength) * np.where(ink > 0.3, ink, 1)
    mixed: Float32Array = plain + (tint - plain) * np.where(strength > 0.02, share, 0)
    return np.rint(mixed).astype(np.uint8)


def _rgb(colour: QColor | str) -> Float32Array:
    return np.array(QColor(colour).getRgb()[:3], dtype=np.float32)  # type: ignore[index]


class LayerMaps(QWidget):
    """The maps of one convolution, each as bright as its filter answers."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "layerMaps", self.tr("What the filters of the layer see"))
        self._themes = themes
        self._layer: Layer | None = None
        themes.changed.connect(self.update)

    def show_layer(self, layer: Layer | None) -> None:
        """Show ``layer``, or nothing."""
        self._layer = layer
        self._fit()
        self.update()

    @property
    def _in_a_row(self) -> int:
        return max(self.width() // _MAP, 1)

    def _fit(self) -> None:
        rows = 0 if self._layer is None else -(-len(self._layer.maps) // self._in_a_row)
        self.setMinimumHeight(max(rows * _MAP, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the width there is."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the maps that are to be seen."""
        if self._layer is None:
            return
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        highest = max(float(self._layer.maps.max()), 1e-6)
        levels = np.rint(np.clip(self._layer.maps / highest, 0, 1) ** 0.6 * 255).astype(np.uint8)
        colours = self._themes.colours
        low = colours.paper if colours == HIGH_CONTRAST else colours.track
        for number, level in enumerate(levels):
            row, column = divmod(number, self._in_a_row)
            place = QRectF(column * _MAP, row * _MAP, _MAP - 2, _MAP - 2)
            if place.intersects(QRectF(event.rect())):
                painter.drawImage(place, level_image(level, low, colours.accent))
        painter.end()
