"""What is said of an answer: in a line to be read, and in one to be heard. For any thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from digitpad.core.alphabet import DIGITS
from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from digitpad.core.numbers.number import Number

_TURNED: Final = {
    90: QT_TRANSLATE_NOOP("Answer", "Turned? Try a quarter turn to the right"),
    180: QT_TRANSLATE_NOOP("Answer", "Upside down? Try half a turn"),
    270: QT_TRANSLATE_NOOP("Answer", "Turned? Try a quarter turn to the left"),
}
_ASK_WHETHER: Final = QT_TRANSLATE_NOOP("Answer", "Is it turned?")

NOT_A_DIGIT: Final = "?"
"""What is shown in place of a digit that none was seen in."""


def verdict_in_words(prediction: Prediction) -> str:
    """Return one line for people, such as “A 7, 99 %”."""
    labels = prediction.alphabet.labels
    if prediction.digit is None:
        if prediction.alphabet == DIGITS:
            return QCoreApplication.translate("Answer", "Draw a digit from 0 to 9")
        return QCoreApplication.translate("Answer", "Draw one of {labels}").format(labels=", ".join(labels))
    if prediction.verdict is Verdict.NOT_A_DIGIT:
        return QCoreApplication.translate("Answer", "Not a digit, I think")
    first = capitalised(with_article(labels[prediction.digit]))
    if prediction.runner_up is not None and prediction.verdict is Verdict.UNSURE:
        second = with_article(labels[prediction.runner_up])
        return QCoreApplication.translate("Answer", "{first} or {second}?").format(first=first, second=second)
    return _with_percent(first, prediction.confidence)


def said_of(prediction: Prediction) -> tuple[object, ...]:
    """Return all that `verdict_in_words` looks at: as long as it is alike, the words are."""
    rest = prediction.runner_up if prediction.verdict is Verdict.UNSURE else _percent(prediction.confidence)
    return prediction.alphabet, prediction.verdict, prediction.digit, rest


def in_short(prediction: Prediction) -> str:
    """Return the answer as shortly as can be: “7”, “4 or 9”, “?” for what is no digit, “–” for nothing."""
    labels = prediction.alphabet.labels
    if prediction.digit is None or prediction.runner_up is None:
        return "–"
    if prediction.verdict is Verdict.NOT_A_DIGIT:
        return NOT_A_DIGIT
    if prediction.verdict is Verdict.UNSURE:
        words = QCoreApplication.translate("Answer", "{first} or {second}", "two digits")
        return words.format(first=labels[prediction.digit], second=labels[prediction.runner_up])
    return labels[prediction.digit]


def number_in_words(number: Number) -> str:
    """Return one line for people, such as “2026, 97 %” or “The 2nd digit: a 4 or a 9?”."""
    if not number.digits:
        if number.is_refused:
            return QCoreApplication.translate("Answer", "This is no number")
        return QCoreApplication.translate("Answer", "Write a number")
    if number.turned_by:
        asked = _TURNED.get(number.turned_by, _ASK_WHETHER)
        return QCoreApplication.translate("Answer", asked)
    for place, digit in enumerate(number.digits, start=1):
        if digit.prediction.verdict is not Verdict.DIGIT:
            doubt = verdict_in_words(digit.prediction)
            return doubt if len(number.digits) == 1 else _of_digit(place, f"{doubt[0].lower()}{doubt[1:]}")
    if len(number.digits) == 1:
        return _with_percent(capitalised(with_article(number.text)), number.confidence)
    return _with_percent(QCoreApplication.translate("Answer", "A number"), number.confidence)


def closest_in_words(prediction: Prediction) -> str:
    """Return what comes closest to a drawing that is no digit, such as “closest: 0”."""
    return QCoreApplication.translate("Answer", "closest: {label}").format(label=prediction.label)


def prediction_in_speech(prediction: Prediction) -> str:
    """Return what is read out to those who cannot see the answer, such as “7, 98 percent sure”."""
    labels = prediction.alphabet.labels
    if prediction.digit is None or prediction.runner_up is None:
        return QCoreApplication.translate("Answer", "Nothing is drawn")
    if prediction.verdict is Verdict.NOT_A_DIGIT:
        words = QCoreApplication.translate("Answer", "Not a digit; {label} comes closest")
        return words.format(label=prediction.label)
    if prediction.verdict is Verdict.UNSURE:
        words = QCoreApplication.translate("Answer", "Not sure: {first} or {second}")
        return words.format(first=labels[prediction.digit], second=labels[prediction.runner_up])
    return _sure(labels[prediction.digit], prediction.confidence)


def number_in_speech(number: Number) -> str:
    """Return what is read out of a number, digit by digit, such as “0 0 5 8, 97 percent sure”."""
    spelt = " ".join(number.text)
    doubted = bool(number.turned_by) or any(each.prediction.verdict is not Verdict.DIGIT for each in number.digits)
    if not number.digits and number.is_refused:
        return number_in_words(number)
    if not number.digits:
        return QCoreApplication.translate("Answer", "Nothing is drawn")
    if len(number.digits) == 1:
        return prediction_in_speech(number.digits[0].prediction)
    if doubted:
        words = QCoreApplication.translate("Answer", "{number}. {doubt}")
        return words.format(number=spelt, doubt=number_in_words(number))
    return _sure(spelt, number.confidence)


def bars_in_speech(prediction: Prediction) -> str:
    """Return what the bars show, the most probable first, such as “7: 98 percent, 1: 2 percent”."""
    shares = sorted(zip(prediction.probabilities, prediction.alphabet.labels, strict=True), key=lambda each: -each[0])
    words = QCoreApplication.translate("Answer", "{label}: {percent} percent")
    shown = [(label, round(share * 100)) for share, label in shares if round(share * 100) > 0]
    return ", ".join(words.format(label=label, percent=percent) for label, percent in shown)


def ordinal(place: int) -> str:
    """Return “1st”, “2nd” and so on."""
    if place % 100 not in (11, 12, 13):
        if place % 10 == 1:
            return QCoreApplication.translate("Answer", "{place}st", "1st, 21st …").format(place=place)
        if place % 10 == 2:
            return QCoreApplication.translate("Answer", "{place}nd", "2nd, 22nd …").format(place=place)
        if place % 10 == 3:
            return QCoreApplication.translate("Answer", "{place}rd", "3rd, 23rd …").format(place=place)
    return QCoreApplication.translate("Answer", "{place}th", "4th, 5th, 11th, 12th, 13th …").format(place=place)


def with_article(label: str) -> str:
    """Return “a 7”, and “an 8”."""
    if label == "8":
        return QCoreApplication.translate("Answer", "an {label}").format(label=label)
    return QCoreApplication.translate("Answer", "a {label}").format(label=label)


def capitalised(words: str) -> str:
    """Return ``words`` as a sentence begins."""
    return words[0].upper() + words[1:]


def _of_digit(place: int, words: str) -> str:
    said = QCoreApplication.translate("Answer", "{ordinal} digit: {words}", "of a number")
    return said.format(ordinal=ordinal(place), words=words)


def _with_percent(answer: str, share: float) -> str:
    words = QCoreApplication.translate("Answer", "{answer}, {percent} %")
    return words.format(answer=answer, percent=_percent(share))


def _sure(answer: str, share: float) -> str:
    words = QCoreApplication.translate("Answer", "{answer}, {percent} percent sure")
    return words.format(answer=answer, percent=_percent(share))


def _percent(share: float) -> int:
    return round(share * 100)
