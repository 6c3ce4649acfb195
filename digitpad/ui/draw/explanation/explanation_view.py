"""Shows why an image is read as it is: which ink speaks for the answer, what would change it, what the layers see."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from digitpad.core.alphabet import DIGITS, Alphabet
from digitpad.core.inference.litert import Layer
from digitpad.core.inference.occlusion import PATCH, Counterfactual, Explanation
from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.ui.draw.answer.words import with_article
from digitpad.ui.draw.explanation.legend import Legend
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.colours import level_image, wrong_colour
from digitpad.ui.widgets.theme import HIGH_CONTRAST, Colours, ThemeManager, outline
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP

WIDTH: Final = 236
_ZOOM, _SMALL_ZOOM = 8, 5  # logical pixels a pixel of the map
_FULL: Final = 6.0  # log-odds that are shown in full colour; larger effects scale all others down
_MAP: Final = 36  # logical pixels of a layer's map, with the gap beside it
_ANY: Final = 16_777_215  # Qt's own largest size
_EMPTY: Final = QT_TRANSLATE_NOOP(
    "Why", "Draw a digit: the ink that speaks for the answer is coloured here, while you draw."
)
_KEY: Final = QT_TRANSLATE_NOOP(
    "Why", "Your drawing as the model gets it, coloured by what each part of it does for the answer"
)


class OcclusionMap(QWidget):
    """The image, with each pixel coloured by what it does for the answer, and a frame around what would change it."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tip = QCoreApplication.translate("Why", _KEY)
        named(self, "occlusionMap", self.tr("Which ink speaks for the answer"), tip)
        self.zoom(_ZOOM)
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


class ExplanationView(QWidget):
    """Map, sentence and layers: below each other, or, lying, beside each other."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "whyPanel", self.tr("See why"))
        self.map, self.maps, self._legend = OcclusionMap(themes, self), LayerMaps(themes, self), Legend(themes, self)
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        self._title, self._sentence, self._seen = (QLabel(self, wordWrap=True, alignment=top) for _ in range(3))
        self._title.setObjectName("whyTitle")
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._sentence.setObjectName("whySentence")
        self._sentence.setMinimumHeight(self._sentence.fontMetrics().lineSpacing() * 3)
        self._seen.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.layer = named(QComboBox(self), "whyLayer", self.tr("Layer"), self.tr("Which layer of the network to see"))
        self.layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layer.setMinimumContentsLength(4)
        self.layer.currentIndexChanged.connect(self._show_layer)
        scroll = named(QScrollArea(self, widgetResizable=True), "whyMaps", self.tr("Maps of the layer"))
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.maps)
        self._said = said = filled(QVBoxLayout(), self._title, self._sentence, self._legend, 0, spacing=6)
        layers = filled(QVBoxLayout(), self.layer, self._seen, (scroll, 1), spacing=6)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        filled(self._layout, self.map, (said, 0), (layers, 1), spacing=6)
        self.lie(False)
        self.show_explanation(None)

    def lie(self, is_lying: bool) -> None:
        """Be low and wide instead of high and narrow."""
        self._seen.setVisible(not is_lying)
        self.map.zoom(_SMALL_ZOOM if is_lying else _ZOOM)
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if is_lying else QBoxLayout.Direction.TopToBottom)
        self._layout.setSpacing(14 if is_lying else 10)
        self._layout.setStretch(1, 3 if is_lying else 0)
        self._layout.setStretch(2, 2 if is_lying else 1)
        self.setMinimumSize(0 if is_lying else WIDTH, self.map.height() if is_lying else 0)
        self.setMaximumSize(_ANY if is_lying else WIDTH, self.map.height() if is_lying else _ANY)

    def add(self, widget: QWidget) -> None:
        """Show ``widget`` below the sentence."""
        widget.setParent(self)
        self._said.insertWidget(self._said.count() - 1, widget)

    @property
    def title(self) -> str:
        """What is asked above the sentence."""
        return self._title.text()

    @property
    def sentence(self) -> str:
        """What is said below the map."""
        return self._sentence.text()

    def show_explanation(
        self, explanation: Explanation | None, alphabet: Alphabet = DIGITS, *, is_digit: bool = True
    ) -> None:
        """Show ``explanation`` of the answer of a model of ``alphabet``, or that there is nothing to explain.

        Args:
            explanation: of the class that is shown, or of what comes closest.
            alphabet: the classes.
            is_digit: whether the drawing is taken for that class; else it is no digit.
        """
        self.map.show_explanation(explanation)
        title, text = self.tr("See why"), QCoreApplication.translate("Why", _EMPTY)
        if explanation is not None:
            label = alphabet.labels[explanation.digit]
            asked = self.tr("Why {answer}?").format(answer=with_article(label))
            title = asked if is_digit else self.tr("Why no digit?")
            text = in_words(explanation, alphabet) if is_digit else closest_in_words(explanation, alphabet)
            self._legend.show_answer(label)
        self._title.setText(title)
        self._sentence.setText(text)
        self.map.setAccessibleDescription(text)
        if explanation is not None:
            self._list_layers(explanation.layers)
        self.layer.setVisible(self.layer.count() > 0)
        self._show_layer()

    def _list_layers(self, layers: Sequence[Layer]) -> None:
        words = self.tr("Layer {number} ({name})", "a layer of the network, and what the field calls it")
        names = [words.format(number=place, name=each.name.lower()) for place, each in enumerate(layers, start=1)]
        if names != [self.layer.itemText(i) for i in range(self.layer.count())]:
            self.layer.clear()
            self.layer.addItems(names)

    def _show_layer(self) -> None:
        found, at = self.map.explanation, self.layer.currentIndex()
        layer = found.layers[at] if found is not None and 0 <= at < len(found.layers) else None
        self.maps.show_layer(layer)
        words = self.tr("Where each of its {number} pattern finders (filters) found its pattern")
        self._seen.setText("" if layer is None else words.format(number=len(layer.maps)))


def in_words(explanation: Explanation, alphabet: Alphabet = DIGITS) -> str:
    """Return what would make another class of the drawing, or that its image alone is of another already."""
    digit, alone = (alphabet.labels[each] for each in (explanation.digit, explanation.alone))
    if digit == alone:
        return counterfactual_in_words(explanation.digit, explanation.counterfactual, alphabet)
    words = QCoreApplication.translate(
        "Why", "This image alone would be read as {alone}; how it was drawn makes it {digit}."
    )
    return words.format(alone=with_article(alone), digit=with_article(digit))


def counterfactual_in_words(digit: int, change: Counterfactual | None, alphabet: Alphabet = DIGITS) -> str:
    """Return what would make another class of the drawing, which is read as the class ``digit`` of ``alphabet``."""
    label = alphabet.labels[digit]
    if change is None:
        words = QCoreApplication.translate("Why", "No small change would make anything else of this {label}.")
        return words.format(label=label)
    if change.erased:
        words = QCoreApplication.translate(
            "Why", "Without the framed ink, this {label} would be read as {other} ({percent})."
        )
    else:
        words = QCoreApplication.translate(
            "Why", "With ink in the frame, this {label} would be read as {other} ({percent})."
        )
    return words.format(label=label, other=with_article(alphabet.labels[change.digit]), percent=_percent(change))


def closest_in_words(explanation: Explanation, alphabet: Alphabet = DIGITS) -> str:
    """Return which class comes closest to a drawing that is no digit, and what would bring another closer."""
    words = QCoreApplication.translate("Why", "This is not read as a digit; {closest} comes closest.")
    said = words.format(closest=with_article(alphabet.labels[explanation.digit]))
    change = explanation.counterfactual
    if change is None:
        return said
    if change.erased:
        words = QCoreApplication.translate("Why", "{said} Without the framed ink, {other} would ({percent}).")
    else:
        words = QCoreApplication.translate("Why", "{said} With ink in the frame, {other} would ({percent}).")
    return words.format(said=said, other=with_article(alphabet.labels[change.digit]), percent=_percent(change))


def _percent(change: Counterfactual) -> str:
    return f"{change.confidence * 100:.0f}\N{NO-BREAK SPACE}%"
