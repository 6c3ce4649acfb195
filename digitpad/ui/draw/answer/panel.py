"""The answer: the digit in large type, the verdict in words, a bar for each class, and what the model sees."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.alphabet import DIGITS
from digitpad.core.inference.prediction import BLANK, Prediction, Verdict
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.certainty import Certainty
from digitpad.core.numbers.reader import Number
from digitpad.core.preprocessing.prepared import Prepared
from digitpad.ui.draw.answer.bars import ProbabilityBars
from digitpad.ui.draw.answer.model_input import SIDE, ModelInput
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.theme import ThemeManager, tabular

_DIGIT_POINTS: Final = 100
_SMALLEST_POINTS: Final = 11
_WIDTH: Final = 340
_SPACE: Final = 14  # pixels between the answer and what the model sees
_ROOM: Final = _WIDTH - SIDE - _SPACE - 12  # pixels for a number
_LINE: Final = 26  # pixels


_TURNED: Final = {
    90: "Turned? Try a quarter turn to the right",
    180: "Upside down? Try half a turn",
    270: "Turned? Try a quarter turn to the left",
}
_ANSWER: Final = "The answer"


def verdict_in_words(prediction: Prediction) -> str:
    """Return one line for people, such as “A 7, 99 %”."""
    labels = prediction.alphabet.labels
    if prediction.digit is None or prediction.runner_up is None:
        return "Draw a digit from 0 to 9" if prediction.alphabet == DIGITS else f"Draw one of {', '.join(labels)}"
    if prediction.verdict is Verdict.NOT_A_DIGIT:
        return "Not a digit, I think"
    first = _capitalised(with_article(labels[prediction.digit]))
    if prediction.verdict is Verdict.UNSURE:
        return f"{first} or {with_article(labels[prediction.runner_up])}?"
    return f"{first}, {round(prediction.confidence * 100)} %"


def number_in_words(number: Number) -> str:
    """Return one line for people, such as “2026, 97 %” or “The 2nd digit: a 4 or a 9?”."""
    if not number.digits:
        return "This is no number" if number.is_refused else "Write a number"
    if number.turned_by:
        return _TURNED.get(number.turned_by, "Is it turned?")
    for place, digit in enumerate(number.digits, start=1):
        if digit.prediction.verdict is not Verdict.DIGIT:
            doubt = verdict_in_words(digit.prediction)
            return doubt if len(number.digits) == 1 else f"{_ordinal(place)} digit: {doubt[0].lower()}{doubt[1:]}"
    kind = "A number" if len(number.digits) > 1 else _capitalised(with_article(number.text))
    return f"{kind}, {round(number.confidence * 100)} %"


def _ordinal(place: int) -> str:
    ending = "th" if place % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return f"{place}{ending}"


def with_article(label: str) -> str:
    """Return “a 7”, and “an 8”."""
    return f"an {label}" if label == "8" else f"a {label}"


def _capitalised(words: str) -> str:
    return words[0].upper() + words[1:]


class PredictionPanel(QWidget):
    """Shows one `Prediction`, or says why there is none."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self._digit, self._verdict = _digit_label(self), _verdict_label(self)
        self._model_input, self._bars = ModelInput(themes, self), ProbabilityBars(themes, self)
        self.model_line, self.second_opinion = ModelLine(self), SecondOpinion(self)
        top = QGridLayout()
        top.setHorizontalSpacing(_SPACE)
        top.setVerticalSpacing(6)
        self._caption = named(_caption(_ANSWER, self), "answerCaption")
        columns = ((self._digit, self._caption), (self._model_input, _caption("What the model sees", self)))
        for column, parts in enumerate(columns):
            for row, part in enumerate(parts):
                top.addWidget(part, row, column)
        top.setColumnStretch(0, 1)
        filled(
            QVBoxLayout(self), top, self._verdict, (self._bars, 1), 0, self.second_opinion, self.model_line, spacing=10
        )
        themes.changed.connect(self._fit_digit)  # a style sheet takes fonts back to what they were at first
        self.show_prediction(BLANK)

    def show_prediction(self, prediction: Prediction) -> None:
        """Show the answer; every value is right when this returns."""
        self._show_text(prediction.label or "", "digit")
        self._show_left_out(0)
        self.say(verdict_in_words(prediction))
        self._bars.show_prediction(prediction)
        self._show_certain(prediction.verdict is Verdict.DIGIT)

    def show_nothing(self, why: str) -> None:
        """Show that there is no answer, and ``why``."""
        self.show_prediction(Prediction.blank(self._bars.alphabet))
        self.say(why)

    def show_number(self, number: Number, current: int) -> None:
        """Show a number, and of the digit ``current``, counted from 0, what `show_prediction` shows of one alone."""
        self._show_text(number.text, "number")
        self._show_left_out(len(number.marks))
        self.say(number_in_words(number))
        blank = Prediction.blank(self._bars.alphabet)
        self._bars.show_prediction(number.digits[current].prediction if number.digits else blank)
        self._show_certain(all(digit.prediction.verdict is Verdict.DIGIT for digit in number.digits))

    def _show_text(self, text: str, kind: str) -> None:
        before = self._digit.text()
        if text and text == before:
            return
        self._digit.setText(text)
        if len(text) != len(before):
            self._fit_digit()
        self._digit.setAccessibleName(f"Recognised {kind}: {text or 'none yet'}")

    def _fit_digit(self) -> None:
        self._digit.setFont(_fitting(self._digit.font(), self._digit.text()))

    def _show_left_out(self, marks: int) -> None:
        """Say below the number how many points, dashes and the like it is without."""
        text = f"without {marks} mark{'s' * (marks > 1)}" if marks else ""
        self._caption.setText(f"{_ANSWER}, {text}" if text else _ANSWER)
        self._caption.setToolTip(f"Points, commas, dashes and the like are no digits: {marks} left out" if text else "")
        self._digit.setAccessibleDescription(text)

    def _show_certain(self, is_certain: bool) -> None:
        """A guess is not as black as an answer."""
        role = QPalette.ColorRole.WindowText if is_certain else QPalette.ColorRole.PlaceholderText
        if role != self._digit.foregroundRole():
            self._digit.setForegroundRole(role)

    def show_input(self, given: Prepared) -> None:
        """Show what the model saw."""
        self._model_input.show_image(given.image)
        self.second_opinion.take(given)

    def say(self, sentence: str) -> None:
        """Put ``sentence`` where the verdict stands."""
        if sentence == self._verdict.text():
            return
        self._verdict.setText(sentence)
        self._verdict.setAccessibleName(f"Verdict: {sentence}")


def _fitting(font: QFont, text: str) -> QFont:
    """Return ``font`` in the size in which ``text`` has room, no larger than that of one digit."""
    result = QFont(font)
    result.setPointSize(_DIGIT_POINTS)
    wide = QFontMetrics(result).horizontalAdvance("0" * len(text))
    if wide > _ROOM:
        result.setPointSize(max(int(_DIGIT_POINTS * _ROOM / wide), _SMALLEST_POINTS))
    return result


def _caption(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent, alignment=Qt.AlignmentFlag.AlignHCenter)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # a longer one moves nothing
    return label


def _digit_label(parent: QWidget) -> QLabel:
    label = named(QLabel(parent, alignment=Qt.AlignmentFlag.AlignCenter), "prediction", tip="What the model reads")
    font = tabular(label.font())
    font.setPointSize(_DIGIT_POINTS)
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    label.setFixedHeight(SIDE)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # a long number moves nothing
    label.setMinimumWidth(QFontMetrics(font).horizontalAdvance("0") + 8)
    return label


def _verdict_label(parent: QWidget) -> QLabel:
    label = named(QLabel(parent, wordWrap=True), "verdict")
    font = tabular(label.font())
    font.setPointSizeF(font.pointSizeF() * 1.35)
    label.setFont(font)
    label.setMinimumHeight(QFontMetrics(font).height() + 6)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return label


class SecondOpinion(QFrame):
    """What another model makes of the same drawing, asked in the window's thread; hidden until there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("secondOpinion")
        self._recogniser: Recogniser | None = None
        self._name = ""
        self._given: Prepared | None = None
        self._words = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._words.setFont(tabular(self.font()))
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        close = named(
            QToolButton(self), "closeSecondOpinion", "Close the second opinion", "No longer ask the second model"
        )
        close.setText("×")
        close.clicked.connect(self.dismiss)
        filled(QHBoxLayout(self), (self._words, 1), close, spacing=6)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def ask(self, recogniser: Recogniser, name: str) -> None:
        """Let ``recogniser`` answer, too, from now on."""
        self._recogniser, self._name = recogniser, name
        self.show()
        if self._given is not None:
            self.take(self._given)

    def dismiss(self) -> None:
        """Ask no second model any more."""
        self._recogniser = None
        self.hide()

    def take(self, given: Prepared) -> None:
        """What is to be read now."""
        self._given = given
        if self._recogniser is not None:
            try:
                self._words.setText(f"{self._name} reads {self._recogniser.predict(*given).in_words()}")
            except Exception as error:  # noqa: BLE001 - the first opinion is shown all the same
                self._words.setText(f"{self._name} cannot read this: {error}")
            self._words.setAccessibleName(self._words.text())


class ModelLine(QWidget):
    """Names the model in use, and leads back to the program's own."""

    shipped_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_LINE)
        self._text = ""
        self._label = named(QLabel(self), "modelName")
        self._label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        tip = "Let the model that comes with Digitpad answer again"
        self._back = named(QToolButton(self), "shippedModelButton", "Back to Digitpad's own model", tip)
        self._back.setText("Back to Digitpad's")
        self._back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._back.clicked.connect(self.shipped_requested)
        filled(QHBoxLayout(self), (self._label, 1), self._back, spacing=6)
        self.show_model("", is_shipped=True)

    def show_model(self, name: str, *, is_shipped: bool, stop: Certainty | None = None) -> None:
        """Name the model in use, and how sure it has to be."""
        self._text = "Read by Digitpad's own model" if is_shipped else f"Read by {name}"
        told = self._text
        if stop is not None:
            self._text += f", wrong ≤ 1 in {stop.one_in:,}"
            told += f", {stop.in_words()}"
        self._back.setVisible(not is_shipped)
        self._label.setAccessibleName(told)
        self._label.setToolTip(told)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the name to the room there is."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - (self._back.sizeHint().width() + 8 if not self._back.isHidden() else 0)
        metrics = self._label.fontMetrics()
        self._label.setText(metrics.elidedText(self._text, Qt.TextElideMode.ElideMiddle, max(room, 40)))
