"""The answer: the digit in large type, the verdict in words, a bar for each class, and what the model sees."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from digitpad.core.inference.prediction import BLANK, Prediction, Verdict
from digitpad.core.preprocessing.prepared import Prepared
from digitpad.ui.draw.answer.bars import Heading, ProbabilityBars
from digitpad.ui.draw.answer.comparison import Comparison
from digitpad.ui.draw.answer.labels import AnswerLabel, Offer, VerdictLabel, caption
from digitpad.ui.draw.answer.model_input import ModelInput
from digitpad.ui.draw.answer.model_lists import ModelLists
from digitpad.ui.draw.answer.words import (
    NOT_A_DIGIT,
    bars_in_speech,
    closest_in_words,
    in_short,
    number_in_speech,
    number_in_words,
    ordinal,
    prediction_in_speech,
    said_of,
    verdict_in_words,
)
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.theme import ThemeManager

if TYPE_CHECKING:
    from digitpad.core.numbers.number import Number

_WIDTH: Final = 340
_FULL_HEIGHT: Final = 560
_LEAST_HEIGHT: Final = 376
_LEVELS: Final = ((5, False, True), (5, True, True), (4, True, False), (3, True, False))
"""What there is room for, the most first: pixels a pixel of what the model sees, whether the lists of models share a
row, and whether there are captions."""

_ANY: Final = 16_777_215  # Qt's own largest size
_LARGE, _LARGER = 2.0, 1.4  # times the usual size, in front of a class: of answers, and of what is said of them
_LONGEST_OFFER: Final = 10  # digits of a number that is asked about
_SPACE: Final = 14  # pixels between the answer and what the model sees


class PredictionPanel(QWidget):
    """Shows one `Prediction` or `Number`, or says why there is none."""

    number_asked = Signal(bool)  # the drawing is to be read as a number; and every such one from now on?

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self._speech: Callable[[], str] = str  # made when the pen is up, not at every point
        # What is shown is kept here, so that at most points Qt is neither asked nor told.
        self._text = self._of_digit = self._left_out = ""
        self._said: tuple[object, ...] | None = None  # by the verdict; None where it is no answer's
        self._is_certain: bool | None = None
        self._shown = BLANK  # what the bars show
        self._name = ""  # of the model that answers
        self._is_presenting = self._is_as_it_is = False
        self._digit, self._verdict = AnswerLabel(self), VerdictLabel(self)
        self._model_input, self._bars = ModelInput(themes, self), ProbabilityBars(themes, self)
        self._heading, self.comparison = Heading("barsCaption", self), Comparison(themes, self)
        self.models, self._offer = ModelLists(self), Offer(self)
        self._offer.number_asked.connect(self.number_asked)
        self._caption = named(caption(self.tr("The answer"), self), "answerCaption")
        self._seen = caption(self.tr("What the model sees"), self)
        self._lay_out()
        self._show_heading()
        themes.changed.connect(self._digit.fit)  # a style sheet takes fonts back to what they were at first
        self.show_prediction(BLANK)

    def _lay_out(self) -> None:
        self._seen.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)  # as wide as a language needs
        pictures = filled(QHBoxLayout(), (self._digit, 1), self._model_input, spacing=_SPACE)
        captions = filled(QHBoxLayout(), (self._caption, 1), self._seen, spacing=_SPACE)
        top = filled(QVBoxLayout(), (pictures, 1), captions, spacing=6)
        first = filled(QVBoxLayout(), self._heading, (self._bars, 1), spacing=4)
        bars = filled(QHBoxLayout(), (first, 1), (self.comparison, 1), spacing=_SPACE)
        filled(QVBoxLayout(self), (top, 1), self._verdict, self._offer, (bars, 1), self.models, spacing=7)

    @property
    def answer(self) -> str:
        """What is read, as text: digits, or nothing where there is no answer."""
        return "" if self._text == NOT_A_DIGIT else self._text

    @property
    def speech(self) -> str:
        """What those are to hear of it who cannot see it."""
        return self._speech()

    def show_model(self, name: str) -> None:
        """Name the model that answers, where another one does as well."""
        self._name = name
        self._show_heading()

    def show_prediction(self, prediction: Prediction) -> None:
        """Show the answer; every value is right when this returns."""
        is_none = prediction.verdict is Verdict.NOT_A_DIGIT
        self._show_text(NOT_A_DIGIT if is_none else prediction.label or "")
        self._show_left_out("")
        if (said := said_of(prediction)) != self._said:
            self._show_verdict(verdict_in_words(prediction))
            self._said = said
        self._show_bars(prediction, "")
        self._show_certain(prediction.verdict is Verdict.DIGIT)
        self._speech = partial(prediction_in_speech, prediction)

    def show_nothing(self, why: str) -> None:
        """Show that there is no answer, and ``why``."""
        self.show_prediction(Prediction.blank(self._bars.alphabet))
        self.say(why)

    def show_number(self, number: Number, current: int) -> None:
        """Show a number, and of the digit ``current``, counted from 0, what `show_prediction` shows of one alone."""
        digits = number.digits
        if len(digits) == 1 and digits[0].prediction.verdict is Verdict.NOT_A_DIGIT:
            self.show_prediction(digits[0].prediction)
            return
        self._show_text(number.text, is_number=True)
        left_out = self._marks_in_words(len(number.marks)) if digits else ""
        self._show_left_out(left_out)
        self._show_verdict(number_in_words(number))
        of_digit = self.tr("The {ordinal} digit").format(ordinal=ordinal(current + 1)) if len(digits) > 1 else ""
        self._show_bars(digits[current].prediction if digits else Prediction.blank(self._bars.alphabet), of_digit)
        self._show_certain(all(digit.prediction.verdict is Verdict.DIGIT for digit in digits))
        self._speech = partial(number_in_speech, number)

    def _marks_in_words(self, count: int) -> str:
        if count == 1:
            return self.tr("without 1 mark")
        return self.tr("without %n marks", "", count) if count else ""

    def offer(self, number: str) -> None:
        """Ask whether the drawing, which is no digit, is to be read as ``number``."""
        shown = number if len(number) <= _LONGEST_OFFER else f"{number[:_LONGEST_OFFER]}…"
        self._show_verdict(self.tr("Looks like several digits: read {number}?").format(number=shown))
        self._offer.show()
        self._arrange()
        words = self.tr("Looks like several digits: {number}. Press N to read them as a number.")
        self._speech = partial(words.format, number=" ".join(number))

    def hide_offer(self) -> None:
        """The drawing has changed."""
        if not self._offer.isHidden():
            self._offer.hide()
            self._arrange()

    @property
    def digit_speech(self) -> str:
        """What is heard of the digit whose bars are shown, of a number."""
        words = self.tr("{digit}: {answer}")
        return words.format(digit=self._of_digit, answer=prediction_in_speech(self._shown))

    def say(self, sentence: str) -> None:
        """Put ``sentence`` where the verdict stands, and let it be what is heard."""
        self._show_verdict(sentence)
        self._speech = partial(str, sentence)

    def show_input(self, given: Prepared, *, as_it_is: bool = False) -> None:
        """Show what the model saw, which may be an image of a data set ``as_it_is``."""
        self._model_input.show_image(given.image)
        if as_it_is != self._is_as_it_is:
            self._is_as_it_is = as_it_is
            words = self.tr("Read just as it is") if as_it_is else self.tr("What the model sees")
            self._seen.setText(words)
            self._model_input.setAccessibleDescription(words)
        self.comparison.take(given)

    def describe(self) -> None:
        """Tell the bars' values to those who cannot see them; not at every point of a stroke."""
        heard = bars_in_speech(self._shown)
        self._bars.setAccessibleDescription(f"{self._heading.sentence}. {heard}" if heard else "")

    def _show_text(self, text: str, *, is_number: bool = False) -> None:
        before = self._text
        if text and text == before:
            return
        self._text = text
        self._digit.setText(text)
        if len(text) != len(before):
            self._digit.fit()
        heard = {"": self.tr("none yet"), NOT_A_DIGIT: self.tr("none")}.get(text, text)
        name = self.tr("Recognised number: {text}") if is_number else self.tr("Recognised digit: {text}")
        self._digit.setAccessibleName(name.format(text=heard))

    def _show_left_out(self, marks: str) -> None:
        """Say which ``marks`` are left out of a number; nothing of most."""
        if marks == self._left_out:
            return
        self._left_out = marks
        words = self.tr("The answer, {marks}") if marks else self.tr("The answer")
        self._caption.setText(words.format(marks=marks))
        self._digit.setAccessibleDescription(marks)
        words = self.tr("The answer {marks}: points, commas, dashes and the like are no digits") if marks else ""
        self._caption.setToolTip(words.format(marks=marks))

    def _show_verdict(self, sentence: str) -> None:
        self._said = None
        if sentence != self._verdict.text():
            self._verdict.setText(sentence)
            self._verdict.setAccessibleName(self.tr("Verdict: {sentence}").format(sentence=sentence))

    def _show_bars(self, prediction: Prediction, of_digit: str) -> None:
        is_new = (prediction.verdict, prediction.digit, of_digit) != (
            self._shown.verdict, self._shown.digit, self._of_digit
        )  # fmt: skip
        self._shown, self._of_digit = prediction, of_digit
        self._bars.show_prediction(prediction)
        if is_new or self.comparison.is_asked:
            self._show_heading()

    def _show_heading(self) -> None:
        if self._shown.verdict is Verdict.NOT_A_DIGIT:
            shown = self.tr("Not a digit; {closest}").format(closest=closest_in_words(self._shown))
        else:
            shown = self._of_digit or self.tr("How likely each digit is")
        if self.comparison.is_asked:
            self._heading.say(self._name, f": {in_short(self._shown)}")
        else:
            self._heading.say(shown)

    def _show_certain(self, is_certain: bool) -> None:
        """A guess is not as black as an answer."""
        if is_certain != self._is_certain:
            self._is_certain = is_certain
            role = QPalette.ColorRole.WindowText if is_certain else QPalette.ColorRole.PlaceholderText
            self._digit.setForegroundRole(role)

    def present(self, width: int) -> None:
        """Be ``width`` pixels wide and show the answer and the bars only, in front of a class; 0 ends that."""
        is_presenting = width > 0
        if is_presenting != self._is_presenting:
            self._is_presenting = is_presenting
            self._verdict.enlarge(_LARGE if is_presenting else 1.0)
            self._bars.enlarge(_LARGE if is_presenting else 1.0)
            for part in (self._heading, self.comparison.heading, *self._offer.findChildren(QToolButton)):
                font = QFont(part.font())
                font.setPointSizeF(self.font().pointSizeF() * (_LARGER if is_presenting else 1.0))
                part.setFont(font)
            for part in (self._model_input, self._seen, self.models, self._caption):
                part.setVisible(not is_presenting)
        self.setFixedWidth(width or _WIDTH)
        self._arrange()

    def _arrange(self) -> None:
        """Leave out or make smaller what there is no room for; the bars and the answer stay."""
        if self._is_presenting:
            self._digit.setMinimumHeight(0)
            self._digit.setMaximumHeight(_ANY)
            return
        layout = self.layout()
        assert layout is not None
        for zoom, are_lists_lying, has_captions in _LEVELS:
            self._model_input.zoom(zoom)
            self._digit.setFixedHeight(self._model_input.height())
            self._seen.setMinimumWidth(self._model_input.width())
            self.models.lie(are_lists_lying)
            for label in (self._caption, self._seen):
                label.setVisible(has_captions)
            layout.activate()
            if layout.totalMinimumHeightForWidth(_WIDTH) <= self.height():
                break
        self._digit.fit()

    def hasHeightForWidth(self) -> bool:
        """Say no: what is in it makes do with the height there is."""
        return False

    def sizeHint(self) -> QSize:
        """Return the size in which all of it is shown."""
        return QSize(_WIDTH, _FULL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the size in which the least of it is shown."""
        return QSize(_WIDTH, _LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._arrange()
