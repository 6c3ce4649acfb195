"""The page at the end of a training on the user's own digits: what is read rightly before and after."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from digitpad.core.data.dataset import Images
from digitpad.core.runs.comparison import NOT_A_DIGIT
from digitpad.core.runs.events import AnswersCompared
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.picture_list import PictureList
from digitpad.ui.widgets.theme import Colours
from digitpad.ui.widgets.words import number, percent

_SIZE: Final = QSize(620, 520)


class BeforeAfter(QDialog):
    """Shows a comparison, and asks whether the new model is to be kept. Closing it decides nothing."""

    keep_asked = Signal()
    roll_back_asked = Signal()

    def __init__(
        self, name: str, compared: AnswersCompared, images: Images | None, colours: Colours, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Before and after: {name}").format(name=name)
        named(self, "beforeAfter", title)
        self.setWindowTitle(title)
        self.resize(_SIZE)
        own = _label("ownBeforeAfter", own_in_words(compared), self)
        font = own.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        own.setFont(font)
        how = self.tr("Each of your digits was read by a model that had learned only the others.")
        others = _label("othersBeforeAfter", others_in_words(compared), self)
        changed = _label("changedTitle", changed_in_words(compared), self)
        self.changed = _changed_list(compared, images, colours, self)
        filled(
            QVBoxLayout(self), own, _label("howBeforeAfter", how, self), others, changed, (self.changed, 1),
            self._buttons(), spacing=10, margins=(16, 14, 16, 14),
        )  # fmt: skip

    def _buttons(self) -> QHBoxLayout:
        tip = self.tr("Let the new model read what you draw; the one before stays in the list")
        keep = named(QPushButton(self.tr("&Keep it: use on the canvas"), self), "keepLearned", self.tr("Keep it"), tip)
        tip = self.tr("The model before answers again, exactly as it was, and the new one is deleted")
        back = named(QPushButton(self.tr("&Roll back"), self), "rollBackLearned", self.tr("Roll back"), tip)
        for button, asked in ((keep, self.keep_asked), (back, self.roll_back_asked)):
            button.clicked.connect(asked)
            button.clicked.connect(self.close)
            button.setMinimumHeight(34)
        keep.setDefault(True)
        return filled(QHBoxLayout(), 1, keep, back, spacing=8)


def own_in_words(compared: AnswersCompared) -> str:
    """Return how many of the user's digits are right before and after; of few no percentages."""
    translate = QCoreApplication.translate
    text = translate("BeforeAfter", "Your own digits: {before} of {all} right before, {after} after")
    own = text.format(before=number(compared.own_before), all=number(compared.own), after=number(compared.own_after))
    if compared.is_telling:
        shares = (percent(right / compared.own, 1) for right in (compared.own_before, compared.own_after))
        return f"{own} ({' → '.join(shares)})"
    few = translate("BeforeAfter", "too few to tell; with {enough} one could")
    return f"{own}: {few.format(enough=number(compared.FEWEST))}"


def others_in_words(compared: AnswersCompared) -> str:
    """Return what has become of digits that are not the user's."""
    if not compared.others:
        return ""
    before, after = (percent(right / compared.others, 1) for right in (compared.others_before, compared.others_after))
    text = (
        QCoreApplication.translate(
            "BeforeAfter", "Other people's digits: {before} right before, {after} after ({all} of MNIST)"
        )
        if compared.others_of == "mnist"
        else QCoreApplication.translate(
            "BeforeAfter", "Computer-made digits: {before} right before, {after} after ({all} of them)"
        )
    )
    return text.format(before=before, after=after, all=number(compared.others))


def changed_in_words(compared: AnswersCompared) -> str:
    """Return how many answers have changed, for better or worse."""
    translate = QCoreApplication.translate
    better, worse = _turned(compared)
    other = len(compared.labels) - better - worse
    if not compared.labels:
        return translate("BeforeAfter", "No answer has changed.")
    text = translate("BeforeAfter", "Changed answers: {better} right now, {worse} no longer, {other} wrong as before")
    return text.format(better=number(better), worse=number(worse), other=number(other))


def _turned(compared: AnswersCompared) -> tuple[int, int]:
    rows = list(zip(compared.labels, compared.before, compared.after, strict=True))
    return sum(now == label for label, _, now in rows), sum(was == label for label, was, _ in rows)


def _label(name: str, text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setVisible(bool(text))
    return named(label, name, text)


def _changed_list(compared: AnswersCompared, images: Images | None, colours: Colours, parent: QWidget) -> PictureList:
    """Return what changed, the user's digits first, each with its picture: what it was read as, and is read as now."""
    translate = QCoreApplication.translate
    shown = PictureList("changedAnswers", translate("BeforeAfter", "Changed answers"), parent)
    for place, (label, was, now) in enumerate(zip(compared.labels, compared.before, compared.after, strict=True)):
        mark = "✓" if now == label else "✗"
        whose = (
            translate("BeforeAfter", "Yours: meant as {label}, read as {before} before, as {after} now")
            if place < compared.changed_own
            else translate("BeforeAfter", "Of others: meant as {label}, read as {before} before, as {after} now")
        )
        told = whose.format(label=label, before=_answer(was), after=_answer(now))
        image = None if images is None else images[place]
        shown.add(image, f"{_answer(was)} → {_answer(now)} {mark}", told, colours)
    return shown


def _answer(digit: int) -> str:
    return QCoreApplication.translate("BeforeAfter", "none") if digit == NOT_A_DIGIT else str(digit)
