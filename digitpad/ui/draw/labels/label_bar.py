"""“It is a …”: a button for each digit and one for no digit, which say what was meant. Main thread."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from digitpad.core.alphabet import DIGITS
from digitpad.ui.widgets.basics import filled, named

NO_DIGIT_KEY: Final = "-"
_NO_DIGIT_SIGN: Final = "–"
_WIDTH, _HEIGHT, _SPACE = 26, 28, 4


class LabelBar(QWidget):
    """Asks for what was meant; the button of what was said last stays pressed until the drawing changes."""

    labelled = Signal(object)  # the digit, or None for no digit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "labelBar", self.tr("Say what it is"))
        self._question = QLabel(self)
        self._question.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._question.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._buttons: dict[int | None, QToolButton] = {}
        self._shown: tuple[int | None, bool] | None = None
        self._is_askable = True
        for digit in range(DIGITS.size):
            tip = self.tr("Say that this is a {digit}").format(digit=digit)
            self._add(digit, str(digit), f"label{digit}", tip, str(digit))
        self._add(None, _NO_DIGIT_SIGN, "labelNone", self.tr("Say that this is no digit"), NO_DIGIT_KEY)
        filled(QHBoxLayout(self), (self._question, 1), *self._buttons.values(), spacing=_SPACE)
        self.show_label(0, is_said=False)
        self.set_askable(False)

    def set_askable(self, is_askable: bool) -> None:
        """Whether there is anything to be labelled."""
        if is_askable != self._is_askable:  # at every point of a stroke it is as it was
            self._is_askable = is_askable
            for button in self._buttons.values():
                button.setEnabled(is_askable)

    def show_label(self, label: int | None, *, is_said: bool) -> None:
        """Show that the drawing was said to be ``label``, or that nothing was said of it yet."""
        if (label, is_said) == self._shown:
            return
        self._shown = label, is_said
        for digit, button in self._buttons.items():
            button.setChecked(is_said and digit == label)
        if not is_said:
            words = self.tr("Wrong? Press the digit that you meant")
        elif label is None:
            words = self.tr("Kept as no digit")
        else:
            words = self.tr("Kept as a {digit}").format(digit=label)
        self._question.setText(words)
        self._question.setToolTip(words)
        self._show_question()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the question where there is room for all of it."""
        super().resizeEvent(event)
        self._show_question()

    def _show_question(self) -> None:
        words = self._question.fontMetrics().horizontalAdvance(self._question.text())
        is_wide = self.width() >= len(self._buttons) * (_WIDTH + _SPACE) + words
        self._question.setVisible(is_wide)

    def _add(self, label: int | None, text: str, name: str, tip: str, key: str) -> None:
        button = named(QToolButton(self), name, tip, f"{tip} ({key})")
        button.setText(text)
        button.setCheckable(True)
        button.setProperty("large", True)  # for the style sheet
        button.setFixedSize(_WIDTH, _HEIGHT)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the canvas
        button.clicked.connect(partial(self._on_clicked, label))
        self._buttons[label] = button

    def _on_clicked(self, label: int | None) -> None:
        self._buttons[label].setChecked(not self._buttons[label].isChecked())  # what is shown is what is kept
        self.labelled.emit(label)
