"""“Write a 7”: what practice asks for, how far it is, and how to go on or leave. Main thread."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from digitpad.ui.widgets.basics import filled, named

_HEIGHT = 28


class PracticeBar(QWidget):
    """Stands in the place of the label bar while practice goes on."""

    taken = Signal()  # the digit is finished
    passed = Signal()  # another digit, please
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "practiceBar", self.tr("Practice"))
        self._task = named(QLabel(self), "practiceTask")
        font = self._task.font()
        font.setBold(True)
        self._task.setFont(font)
        self._task.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        title = self.tr("Digits written so far")
        self._progress = named(QProgressBar(self, textVisible=False), "practiceProgress", title, title)
        self._progress.setMaximumWidth(120)
        self._next = self._button("practiceNext", self.tr("Next"), self.tr("This digit is finished (Enter)"))
        self._pass = self._button("practicePass", self.tr("Another"), self.tr("Ask for another digit"))
        self._leave = self._button("practiceLeave", self.tr("Leave"), self.tr("End practice; all is kept (Esc)"))
        self._next.clicked.connect(self.taken)
        self._pass.clicked.connect(self.passed)
        self._leave.clicked.connect(self.left)
        buttons = (self._next, self._pass, self._leave)
        filled(QHBoxLayout(self), (self._task, 1), self._progress, *buttons, spacing=6)
        self.hide()

    def show_task(self, digit: int, done: int, total: int, *, is_drawn: bool) -> None:
        """Ask for ``digit``, the next of ``total``; ``is_drawn`` says whether something is there to be taken."""
        words = self.tr("Write a {digit}").format(digit=digit)
        self._task.setText(words)
        self._task.setToolTip(self.tr("{done} of {total} digits are written").format(done=done, total=total))
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self.set_takeable(is_drawn)

    def set_takeable(self, is_drawn: bool) -> None:
        """Whether something is drawn that may be finished."""
        self._next.setEnabled(is_drawn)

    def _button(self, name: str, text: str, tip: str) -> QToolButton:
        button = named(QToolButton(self), name, tip, tip)
        button.setText(text)
        button.setProperty("large", True)  # for the style sheet
        button.setMinimumHeight(_HEIGHT)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the canvas
        return button
