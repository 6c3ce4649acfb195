"""Correcting an answer: a key or a click says what was meant, which is kept at once, as a step of undo. Main thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QUndoCommand
from PySide6.QtWidgets import QWidget

from digitpad.core.alphabet import DIGITS
from digitpad.core.drawings.database import Kept
from digitpad.core.drawings.drawing import Origin
from digitpad.core.errors import DigitpadError
from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture
from digitpad.ui.document import Drawing
from digitpad.ui.draw.answering import Answering
from digitpad.ui.draw.canvas.inked_picture import read_as
from digitpad.ui.draw.labels.label_bar import NO_DIGIT_KEY, LabelBar
from digitpad.ui.services.teaching import Teaching
from digitpad.ui.widgets.actions import OF_ALL_DIGITS, make_action
from digitpad.ui.widgets.words import words_of

if TYPE_CHECKING:
    from digitpad.core.numbers.number import NumberDigit


class Shown(NamedTuple):
    """What a label is for: what is on the canvas, or the digit of a number whose bars are shown.

    Attributes:
        content: that is kept.
        prediction: what the model says of it.
        is_part: whether it is one digit of several.
    """

    content: Ink | Picture
    prediction: Prediction
    is_part: bool


class Labelling(QObject):
    """Takes labels for what is shown from keys and the label bar."""

    said = Signal(str)  # a remark
    failed = Signal(str)  # a warning

    def __init__(self, drawing: Drawing, answering: Answering, bar: LabelBar, teaching: Teaching) -> None:
        super().__init__(drawing)
        self._drawing, self._answering, self._bar, self._teaching = drawing, answering, bar, teaching
        self._actions: list[QAction] = []
        bar.labelled.connect(self.label)
        answering.shown.connect(self._on_shown)
        teaching.taught.connect(answering.read_again)

    def actions(self, parent: QWidget, before: Callable[[], None]) -> list[QAction]:
        """Return the actions of the keys; ``before`` is called first, to end a stroke."""

        def run(label: int | None) -> None:
            before()
            self.label(label)

        found: list[QAction] = []
        for digit in range(DIGITS.size):
            text = self.tr("It is a {digit}").format(digit=digit)
            found.append(make_action(parent, text, str(digit), partial(run, digit)))
            found[-1].setProperty(OF_ALL_DIGITS, self.tr("Say which digit it is"))
        found.append(make_action(parent, self.tr("It is no digit"), NO_DIGIT_KEY, partial(run, None)))
        self._actions = found
        return found

    def set_enabled(self, is_enabled: bool) -> None:
        """Take labels by keys from now on, or not."""
        for action in self._actions:
            action.setEnabled(is_enabled)

    def label(self, label: int | None, origin: Origin = Origin.CORRECTION) -> bool:
        """Keep that what is shown is ``label``; return whether it was saved."""
        shown = shown_in(self._answering)
        if shown is None:
            self.said.emit(self.tr("Draw a digit first; then its key says what it is."))
            return False
        step = _Labelling(self, shown, label, origin)
        is_kept = step.do()
        if is_kept:
            self._drawing.undo_stack.push(step)
        return is_kept

    def keep(self, shown: Shown, label: int | None, origin: Origin) -> Kept | None:
        """Keep it, and say so; None if it could not be saved."""
        try:
            kept = self._teaching.label(shown.content, label, shown.prediction, origin=origin)
        except DigitpadError as error:
            self.failed.emit(self.tr("Not saved: {reason}").format(reason=words_of(error)))
            return None
        self._drawing.is_finished = not shown.is_part
        self._bar.show_label(label, is_said=True)
        if origin is Origin.CORRECTION:
            self.said.emit(_in_words(label, shown))
        return kept

    def take_back(self, kept: Kept) -> None:
        """Undo `keep`."""
        try:
            self._teaching.take_back(kept)
        except DigitpadError as error:
            self.failed.emit(words_of(error))
            return
        self._drawing.is_finished = False
        before = kept.before
        self._bar.show_label(None if before is None else before.label, is_said=before is not None)

    def give_way(self) -> None:
        """The drawing has changed: of what it is now, nothing has been said."""
        self._bar.show_label(None, is_said=False)

    def _on_shown(self) -> None:
        self._bar.set_askable(self._answering.is_answered)


def shown_in(answering: Answering) -> Shown | None:
    """Return what a label would be for; None if nothing is shown that could have one."""
    digit = answering.current_digit
    if digit is not None:
        return Shown(_content_of(digit), digit.prediction, is_part=True)
    prediction, content = answering.answer, answering.content
    if prediction is None or not answering.is_answered:
        return None
    return Shown(content if isinstance(content, Ink) else read_as(content), prediction, is_part=False)


def _content_of(digit: NumberDigit) -> Ink | Picture:
    if digit.given.ink is not None:
        return digit.given.ink
    return Picture(np.float32(1) - digit.given.image)  # as on paper, light and dark the other way round


def _in_words(label: int | None, shown: Shown) -> str:
    translate = QCoreApplication.translate
    if label is None:
        return translate("Labelling", "Kept as no digit. Digitpad knows it from now on; Ctrl+Z takes it back.")
    if shown.is_part:
        words = translate("Labelling", "This digit is kept as a {digit}. Ctrl+Z takes it back.")
    elif shown.prediction.digit == label and shown.prediction.verdict is Verdict.DIGIT:
        words = translate("Labelling", "Kept as a {digit}, as it was read. Your next stroke begins a new drawing.")
    else:
        words = translate(
            "Labelling",
            "Kept as a {digit}; the next one like it is read so. Your next stroke begins a new drawing; Ctrl+Z takes "
            "it back.",
        )
    return words.format(digit=label)


class _Labelling(QUndoCommand):
    """One label given, as a step of undo."""

    def __init__(self, labelling: Labelling, shown: Shown, label: int | None, origin: Origin) -> None:
        super().__init__(QCoreApplication.translate("Labelling", "Label"))
        self._labelling, self._shown, self._label, self._origin = labelling, shown, label, origin
        self._kept: Kept | None = None
        self._is_new = True

    def do(self) -> bool:
        """Keep the label; return whether it was saved."""
        self._kept = self._labelling.keep(self._shown, self._label, self._origin)
        return self._kept is not None

    def redo(self) -> None:
        if not self._is_new:  # Qt calls this when the step is pushed, too
            self.do()
        self._is_new = False

    def undo(self) -> None:
        if self._kept is not None:
            self._labelling.take_back(self._kept)
            self._kept = None
