"""Shows why an image is read as it is: which ink speaks for the answer, what would change it, what the layers see."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from digitpad.core.alphabet import DIGITS, Alphabet
from digitpad.core.inference.litert import Layer
from digitpad.core.inference.occlusion import Counterfactual, Explanation
from digitpad.ui.draw.answer.words import with_article
from digitpad.ui.draw.explanation.legend import Legend
from digitpad.ui.draw.explanation.maps import ZOOM, LayerMaps, OcclusionMap
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.theme import ThemeManager
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP

WIDTH: Final = 236
_SMALL_ZOOM: Final = 5  # logical pixels a pixel of the map
_ANY: Final = 16_777_215  # Qt's own largest size
_EMPTY: Final = QT_TRANSLATE_NOOP(
    "Why", "Draw a digit: the ink that speaks for the answer is coloured here, while you draw."
)


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
        self.map.zoom(_SMALL_ZOOM if is_lying else ZOOM)
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
        self, explanation: Explanation | None, alphabet: Alphabet = DIGITS, *,
        is_digit: bool = True, rival: int | None = None,
    ) -> None:  # fmt: skip
        """Show ``explanation`` of the answer of a model of ``alphabet``, or that there is nothing to explain.

        Args:
            explanation: of the class that is shown, or of what comes closest.
            alphabet: the classes.
            is_digit: whether the drawing is taken for that class; else it is no digit.
            rival: another class that it may be as well, None if there is no doubt.
        """
        self.map.show_explanation(explanation)
        title, text = self.tr("See why"), QCoreApplication.translate("Why", _EMPTY)
        if explanation is not None:
            label = alphabet.labels[explanation.digit]
            asked = self.tr("Why {answer}?").format(answer=with_article(label))
            if rival is not None:
                words = self.tr("Why {first} or {second}?")
                asked = words.format(first=with_article(label), second=with_article(alphabet.labels[rival]))
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
