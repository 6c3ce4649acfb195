"""Practice: asks for one digit after the other until there are five of each, and keeps each at once. Main thread."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from digitpad.core.alphabet import DIGITS
from digitpad.core.drawings.drawing import Origin
from digitpad.core.drawings.filter import Filter
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.ui.document import Content, Drawing
from digitpad.ui.draw.canvas.canvas import Canvas
from digitpad.ui.draw.labels.labelling import Labelling
from digitpad.ui.draw.labels.practice_bar import PracticeBar
from digitpad.ui.services.teaching import Teaching
from digitpad.ui.widgets.actions import make_action
from digitpad.ui.widgets.basics import announce
from digitpad.ui.widgets.words import words_of

OF_EACH: Final = 5
"""So many drawings of each digit practice asks for."""

_REST: Final = 1200  # milliseconds without ink, after which a digit is finished


class Practice(QObject):
    """Asks, takes and keeps; `Labelling` saves."""

    told = Signal(str)  # a remark
    failed = Signal(str)

    def __init__(  # noqa: PLR0913 - what it brings together, given once
        self, drawing: Drawing, canvas: Canvas, labelling: Labelling, bar: PracticeBar, *,
        teaching: Teaching, instead_of: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(drawing)
        self._drawing, self._canvas, self._labelling = drawing, canvas, labelling
        self._bar, self._teaching, self._instead_of = bar, teaching, instead_of
        self._asked: int | None = None  # the digit; None while there is no practice
        self._passed: set[int] = set()
        self._is_by_hand = False  # whether what changes the drawing is the pen, and not undo
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.take)
        drawing.committed.connect(self._on_committed)
        teaching.changed.connect(self._on_kept)
        bar.taken.connect(self.take)
        bar.passed.connect(self._pass)
        bar.left.connect(self.leave)
        self._keys = [
            make_action(canvas, "", ["Return", "Enter"], self.take),
            make_action(canvas, "", "Escape", self.leave),
        ]
        for key in self._keys:
            key.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            key.setEnabled(False)

    @property
    def is_going_on(self) -> bool:
        """Whether a digit is asked for."""
        return self._asked is not None

    def begin(self) -> None:
        """Begin, on an empty page."""
        self._passed.clear()
        self._drawing.clear()
        if self._ask(must_begin=True):
            self._show(is_on=True)
            self._canvas.setFocus()

    def leave(self) -> None:
        """End practice; what was kept stays."""
        if self._asked is not None:
            self._asked = None
            self._rest.stop()
            self._show(is_on=False)

    def take(self) -> None:
        """The digit is finished: keep it and ask for the next."""
        digit, content = self._asked, self._drawing.content
        if digit is None or self._drawing.is_growing or not isinstance(content, Ink) or content.is_blank:
            return
        self._rest.stop()
        stack = self._drawing.undo_stack
        stack.beginMacro(self.tr("Practice"))
        was_kept = self._labelling.label(digit, origin=Origin.PRACTICE)
        if was_kept:
            self._drawing.clear()
        stack.endMacro()
        if was_kept:
            self._ask()

    def _ask(self, *, must_begin: bool = False) -> bool:
        """Ask for the digit of which there is least, and which the model knows least; return whether there is one."""
        try:
            found = self._teaching.drawings.find(Filter(teaches=True), profile=self._teaching.profile)
        except DigitpadError as error:
            self.failed.emit(words_of(error))
            self.leave()
            return False
        counts = dict.fromkeys(range(DIGITS.size), 0)
        sure = dict.fromkeys(counts, 0.0)
        for each in found:
            if each.label is not None:
                counts[each.label] += 1
                sure[each.label] += 0 if each.answer is None or each.is_misread else each.answer.confidence
        done = sum(min(count, OF_EACH) for count in counts.values())
        wanted = [digit for digit in counts if counts[digit] < OF_EACH] or (list(counts) if must_begin else [])
        if not wanted:
            self.leave()
            words = self.tr("Done: Digitpad has five of each of your digits, and reads with them from now on.")
            self.told.emit(words)
            return False
        left = [digit for digit in wanted if digit not in self._passed] or wanted
        self._asked = min(left, key=lambda digit: (counts[digit], sure[digit] / max(counts[digit], 1), digit))
        is_drawn = not self._drawing.is_blank
        self._bar.show_task(self._asked, done, OF_EACH * DIGITS.size, is_drawn=is_drawn)
        hint = self.tr("Write a {digit}").format(digit=self._asked)
        self._canvas.set_hint(hint)
        announce(self._canvas, hint)
        return True

    def _pass(self) -> None:
        if self._asked is not None:
            self._passed.add(self._asked)
            if len(self._passed) == DIGITS.size:
                self._passed = {self._asked}
            self._drawing.clear()
            self._ask()

    def _show(self, *, is_on: bool) -> None:
        self._bar.setVisible(is_on)
        self._instead_of.setVisible(not is_on)
        for key in self._keys:
            key.setEnabled(is_on)
        self._labelling.set_enabled(not is_on)
        if not is_on:
            self._canvas.set_hint("")

    def give_way(self) -> None:
        """The drawing has changed: the digit is not finished."""
        self._rest.stop()
        self._is_by_hand |= self._drawing.is_growing

    def _on_committed(self, content: Content) -> None:
        if self._asked is not None:
            is_drawn = isinstance(content, Ink) and not content.is_blank
            self._bar.set_takeable(is_drawn)
            if is_drawn and self._is_by_hand:
                self._rest.start()
        self._is_by_hand = False

    def _on_kept(self) -> None:
        """A drawing was taken back, or one was labelled elsewhere."""
        if self._asked is not None:
            self._ask()
