"""A network before it is trained: its layers drawn in a row, and how many numbers it will learn."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from digitpad.core.models.architectures import LOGITS, Architecture, Layer, size_in_words
from digitpad.core.models.layers import Convolution, Dense, PathConvolution, Pooling
from digitpad.core.sentences import sentence
from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.theme import ThemeManager, tabular
from digitpad.ui.widgets.words import translated

_DRAWN: Final = 62  # pixels of height for the blocks
_NAMES: Final = 28  # and for the names below them, in two lines
_HEIGHT: Final = _DRAWN + _NAMES + 38
_GAP: Final = 4.0
_WITHOUT_WEIGHTS: Final = 8.0  # pixels of width of a block that learns nothing
_NAME_SIZE: Final = 0.85  # of the font


class NetworkView(QWidget):
    """Draws each layer as a block: as high as its image is large, as wide as it has filters or units.

    Attributes:
        text: what stands below the blocks.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "networkView", self.tr("Layers of the network"))
        self.setFixedHeight(_HEIGHT)
        self._themes = themes
        self._architecture: Architecture | None = None
        self.text = ""
        themes.changed.connect(self.update)

    def show_architecture(self, architecture: Architecture | None) -> None:
        """Show ``architecture``; None if what is entered makes no network."""
        self._architecture = architecture
        self.text = described = ""
        if architecture is not None:
            learning = sum(layer.parameters > 0 for layer in architecture.layers)
            where = sentence("Models", " in {layers} layers", layers=learning)
            self.text = translated(size_in_words(architecture.parameters, architecture.multiply_adds, where))
            described = "; ".join([*map(_line, architecture.layers), self.text])
        self.setAccessibleDescription(described)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the blocks along a line, and the sentence."""
        if self._architecture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._themes.colours
        painter.setPen(QPen(QColor(colours.muted), 1))
        painter.drawLine(QPointF(0, _DRAWN / 2), QPointF(self.width(), _DRAWN / 2))
        for layer, box in self._blocks():
            painter.setPen(QPen(QColor(colours.window), 1))
            painter.setBrush(self._colour(layer))
            painter.drawRoundedRect(box, 2, 2)
        painter.setPen(QColor(colours.text))
        painter.setFont(self._name_font())
        for layer, box in self._blocks():
            place = QRectF(box.center().x() - 40, _DRAWN + 2, 80, _NAMES)
            where = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(place, where, "\n".join(block_name(layer)))
        painter.setFont(tabular(self.font()))
        painter.setPen(QColor(colours.muted))
        rest = self.rect().adjusted(0, _DRAWN + _NAMES + 4, 0, 0)
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(rest, where, self.text)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tell of the layer under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            for layer, box in self._blocks():
                if box.left() <= event.pos().x() <= box.right():
                    QToolTip.showText(event.globalPos(), _line(layer), self)
                    return True
            QToolTip.hideText()
            return True
        return super().event(event)

    def _blocks(self) -> list[tuple[Layer, QRectF]]:
        """Return the layers with their blocks: each in a column in which its name has room, too."""
        if self._architecture is None:
            return []
        layers = [layer for layer in self._architecture.layers if layer.spec.is_drawn]
        metrics = QFontMetricsF(self._name_font())
        names = [max(metrics.horizontalAdvance(line) for line in block_name(layer)) for layer in layers]
        room = self.width() - _GAP * (len(layers) - 1)
        shares = [_width(layer) for layer in layers]
        spare = max(room - sum(names), 0.0) / sum(shares)
        squeezed = min(1.0, room / max(sum(names), 1.0))
        blocks, left = [], 0.0
        for layer, name, share in zip(layers, names, shares, strict=True):
            column = name * squeezed + share * spare
            width = column if layer.parameters else min(column, _WITHOUT_WEIGHTS)
            height = _height(layer, self._architecture.input_shape[0])
            blocks.append((layer, QRectF(left + (column - width) / 2, (_DRAWN - height) / 2, width, height)))
            left += column + _GAP
        return blocks

    def _name_font(self) -> QFont:
        font = tabular(self.font())
        font.setPointSizeF(font.pointSizeF() * _NAME_SIZE)
        return font

    def _colour(self, layer: Layer) -> QColor:
        colours = self._themes.colours
        if not layer.parameters:
            return QColor(colours.border)
        if len(layer.shape) == 3:
            return QColor(colours.accent)
        return QColor(colours.text if layer.name == LOGITS else colours.fill)


def _line(layer: Layer) -> str:
    shape = " × ".join(map(str, layer.shape))
    learned = f", {layer.parameters:,} parameters" if layer.parameters else ""
    return f"{layer.text[0].upper()}{layer.text[1:]}: {shape}{learned}"


def block_name(layer: Layer) -> tuple[str, str]:
    """Return what stands below a block: its kind and how many filters or units it has."""
    translate = QCoreApplication.translate
    size = str(layer.shape[-1])
    match layer.spec:
        case Convolution() | PathConvolution():
            return translate("NetworkView", "Conv", "short for convolution, below a box of 30 pixels"), size
        case Pooling():
            return translate("NetworkView", "Pool", "short for pooling, below a box of 25 pixels"), ""
        case Dense() if layer.name == LOGITS:
            return size, ""
        case Dense():
            return translate("NetworkView", "Dense", "a dense layer, below a box of 35 pixels"), size
    return "", ""


def _width(layer: Layer) -> float:
    if not layer.parameters:
        return 6
    return 8 + 3 * math.log2(layer.shape[-1] + 1) if len(layer.shape) == 3 else 12


def _height(layer: Layer, side: int) -> float:
    """Return pixels: the share of the image's ``side``, or, where there is no image any more, the number of units."""
    if len(layer.shape) == 3:
        return 10 + (_DRAWN - 10) * layer.shape[0] / side
    return min(10 + 6 * math.log2(layer.shape[0]), _DRAWN)
