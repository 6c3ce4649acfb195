"""Bars, one a class, and the line over them, in the window's thread.

`ProbabilityBar.value` is right at once; what is painted glides there.
"""

from __future__ import annotations

import math
from typing import Final, NamedTuple

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, QSize, Qt, QTimerEvent
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.alphabet import DIGITS, Alphabet
from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.theme import ThemeManager, tabular

_FRAME: Final = 16  # milliseconds
_GLIDE: Final = 45.0  # milliseconds in which a bar goes two thirds of its way
_ARRIVED: Final = 0.004
_GAP: Final = 10.0  # pixels between digit, bar and percentage
_THICKEST: Final = 18.0
_LARGER: Final = 1.1  # than the usual type
_LOWEST: Final = 14  # pixels a bar
_HIGHEST: Final = 40
_TALL: Final = 44  # pixels from which on a bar is thicker


class ProbabilityBar(QProgressBar):
    """How probable one class is: its label, a bar, and the percentage, all in fixed places.

    Args:
        name: before the index in the object's name.
    """

    def __init__(self, index: int, label: str, name: str, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum=0, maximum=100, value=0)
        self.setMinimumHeight(_LOWEST)
        self.setMaximumHeight(_HIGHEST)
        self.setFormat(self.tr("%p percent"))  # what those hear who cannot see it
        tip = self.tr("How probable the model finds it that this is {label}").format(label=label)
        named(self, f"{name}{index}", self.tr("Probability of {label}").format(label=label), tip)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.index, self.label = index, label
        self.wins, self.is_muted, self.painted = False, False, 0.0
        self._themes = themes
        self._type: _Type | None = None  # of what is painted; found when it is, and kept, as it is painted often

    def changeEvent(self, event: QEvent) -> None:
        """Find the type anew when the font has changed, of itself or by a style sheet."""
        super().changeEvent(event)
        self._type = None

    def sizeHint(self) -> QSize:
        """Return the size that the bar would like."""
        return QSize(260, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the label, the bar and the percentage."""
        colours, area = self._themes.colours, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._type is None:
            self._type = _type(self.font(), self.label)
        usual, bold, left, right = self._type
        painter.setFont(bold if self.wins else usual)
        painter.setPen(QColor(colours.text if self.wins else colours.muted))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, self.label)
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, f"{self.value()} %")
        thickness = min(area.height() * 0.5, _THICKEST * (1 if self.height() < _TALL else 2))
        track = QRectF(left, area.center().y() - thickness / 2, area.width() - left - right, thickness)
        if track.width() > 0:
            self._paint_bar(painter, track)
        painter.end()

    def _paint_bar(self, painter: QPainter, track: QRectF) -> None:
        colours, radius = self._themes.colours, track.height() / 2
        outlined = colours.track == colours.window  # high contrast has no greys
        painter.setPen(QColor(colours.border) if outlined else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.track))
        painter.drawRoundedRect(track, radius, radius)
        if self.painted <= 0:
            return
        filled = QRectF(track)
        filled.setWidth(track.width() * min(self.painted, 1.0))
        if self.is_muted:  # hollow: told from an answer by more than its colour
            painter.setPen(QPen(QColor(colours.muted), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            filled.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if self.wins else colours.fill))
        painter.drawRoundedRect(filled, min(radius, filled.width() / 2), radius)


class _Type(NamedTuple):
    """Fonts, and how many pixels the label and the percentage take at the most, with the gap beside them."""

    usual: QFont
    bold: QFont
    left: float
    right: float


def _type(font: QFont, label: str) -> _Type:
    usual, bold = (_font(font, wins=wins) for wins in (False, True))
    widest = QFontMetricsF(bold)
    left, right = (widest.horizontalAdvance(text) + _GAP for text in ("0" * len(label), "100 %"))
    return _Type(usual, bold, left, right)


def _font(font: QFont, *, wins: bool) -> QFont:
    result = tabular(font)
    result.setPointSizeF(font.pointSizeF() * _LARGER)
    result.setWeight(QFont.Weight.Bold if wins else QFont.Weight.Normal)
    return result


class Heading(QLabel):
    """A line that is cut in its middle where it is too long, and never moves what is below it.

    Attributes:
        sentence: the whole of it.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, textFormat=Qt.TextFormat.PlainText)
        named(self, name)
        self.sentence = self._end = ""
        self.setFont(tabular(self.font()))
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, sentence: str, end: str = "") -> None:
        """Show ``sentence`` and ``end``, of which the first may be cut."""
        if sentence + end != self.sentence:
            self.sentence, self._end = sentence + end, end
            self.setAccessibleName(self.sentence)
            self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the sentence to the room there is."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - metrics.horizontalAdvance(self._end)
        first = metrics.elidedText(self.sentence.removesuffix(self._end), Qt.TextElideMode.ElideMiddle, room)
        shown = first + self._end
        self.setText(shown)
        self.setToolTip(self.sentence if shown != self.sentence else "")


class ProbabilityBars(QWidget):
    """The bars of all classes, moved by one timer.

    Args:
        name: before the index in the name of each.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None, *, name: str = "bar") -> None:
        super().__init__(parent)
        named(self, f"{name}s", self.tr("Probability of each digit"))
        self._themes, self._name = themes, name
        self._usual, self._times = self.font().pointSizeF(), 1.0
        self._timer: int = 0
        self._clock = QElapsedTimer()
        self._layout = filled(QVBoxLayout(self), spacing=1)
        self.bars: list[ProbabilityBar] = []
        self._show_classes(DIGITS)
        themes.changed.connect(self.update)

    def enlarge(self, times: float) -> None:
        """Show them in type that is so many ``times`` as large as usual."""
        font = QFont(self.font())
        font.setPointSizeF(self._usual * times)
        self._times = times
        for bar in self.bars:
            bar.setFont(font)
            bar.setMaximumHeight(round(_HIGHEST * times))

    def _show_classes(self, alphabet: Alphabet) -> None:
        for bar in self.bars:
            bar.hide()
            bar.setParent(None)
            bar.deleteLater()
        self.bars = [ProbabilityBar(*each, self._name, self._themes, self) for each in enumerate(alphabet.labels)]
        for bar in self.bars:
            self._layout.addWidget(bar)
        self.alphabet = alphabet
        if self._times != 1.0:
            self.enlarge(self._times)
        self._targets = (0.0,) * alphabet.size
        self._shown: tuple[int | None, list[int], bool] = (None, [0] * alphabet.size, False)

    def show_prediction(self, prediction: Prediction) -> None:
        """Give every bar its value now, and let what is painted follow."""
        if prediction.alphabet != self.alphabet:
            self._show_classes(prediction.alphabet)
        is_none = prediction.verdict is Verdict.NOT_A_DIGIT
        winner = None if is_none else prediction.digit
        percents = [round(probability * 100) for probability in prediction.probabilities]
        if (winner, percents, is_none) != self._shown:
            # Each QProgressBar would repaint at once and alone; so all are painted together, in the next frame.
            self.setUpdatesEnabled(False)
            for bar, percent, before in zip(self.bars, percents, self._shown[1], strict=True):
                bar.wins, bar.is_muted = bar.index == winner, is_none
                if percent != before:
                    bar.setValue(percent)
            self.setUpdatesEnabled(True)
            self._shown = (winner, percents, is_none)
        self._targets = prediction.probabilities
        if not self._timer and any(bar.painted != target for bar, target in zip(self.bars, self._targets, strict=True)):
            self._timer = self.startTimer(_FRAME, Qt.TimerType.PreciseTimer)
            self._clock.start()

    def timerEvent(self, event: QTimerEvent) -> None:
        """Glide on, by the time that has gone by, or be there if the style wants nothing to move."""
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - takes long to set up, and at the start nothing glides

        glides = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animate, None, self)
        share = 1 - math.exp(-self._clock.restart() / _GLIDE) if glides else 1.0
        moving = False
        for bar, target in zip(self.bars, self._targets, strict=True):
            rest = target - bar.painted
            if rest:
                bar.painted = target if abs(rest) < _ARRIVED else bar.painted + rest * share
                bar.update()
                moving = True
        if not moving:
            self._arrive()

    def _arrive(self) -> None:
        if self._timer:
            self.killTimer(self._timer)
            self._timer = 0
        for bar, target in zip(self.bars, self._targets, strict=True):
            bar.painted = target
