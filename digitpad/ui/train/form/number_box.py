"""Numbers as people type them: a decimal comma or point, and whatever else stays as it was typed until it is mended.

Qt's own boxes swallow the keys that make no number, so that 0,001 becomes 1 and -1 becomes 1, without a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QShowEvent, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QWidget

if TYPE_CHECKING:
    _Base = QAbstractSpinBox
else:
    _Base = object


class _TypedFreely(_Base):
    """What the two boxes below have in common; of the two only the reading of a text differs."""

    def number_in(self, text: str) -> float:
        """Return the number that ``text`` says; raises `ValueError` if it says none."""
        raise NotImplementedError

    def allows(self, number: float) -> bool:
        """Whether the box may hold ``number``."""
        raise NotImplementedError

    def entered(self) -> object:
        """Return the number that is entered, allowed or not, or else the text."""
        try:
            return self.number_in(self.text())
        except ValueError:
            return self.text().strip()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Take every key; what is no number, or not an allowed one, leaves the value as it was."""
        try:
            is_allowed = self.allows(self.number_in(text))
        except ValueError:
            is_allowed = False
        return QValidator.State.Acceptable if is_allowed else QValidator.State.Intermediate, text, position

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave what was typed."""
        typed = self._wrong_text()
        super().focusOutEvent(event)
        self._show_again(typed)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave what was typed."""
        typed = self._wrong_text()
        super().hideEvent(event)
        self._show_again(typed)

    def showEvent(self, event: QShowEvent) -> None:
        """Show again what was typed."""
        typed = self._wrong_text()
        super().showEvent(event)
        self._show_again(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave what was typed, also on Enter."""
        ends = event.key() in (Qt.Key.Key_Enter, Qt.Key.Key_Return)
        typed = self._wrong_text() if ends else None
        super().keyPressEvent(event)
        self._show_again(typed)

    def _wrong_text(self) -> str | None:
        text = self.lineEdit().text()
        return None if self.validate(text, 0)[0] is QValidator.State.Acceptable else text

    def _show_again(self, typed: str | None) -> None:
        if typed is not None and self.lineEdit().text() != typed:  # Qt has gone back to the last number
            self.lineEdit().setText(typed)


class WholeNumberBox(_TypedFreely, QSpinBox):
    """A whole number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)

    def number_in(self, text: str) -> float:
        """Return the whole number that ``text`` says, or the other one; raises `ValueError` if it says none."""
        try:
            return int(text)
        except ValueError:
            return _number_in(text)

    def allows(self, number: float) -> bool:
        """Whether the box may hold ``number``."""
        return isinstance(number, int) and self.minimum() <= number <= self.maximum()

    def valueFromText(self, text: str) -> int:
        """Return the number that ``text`` says."""
        try:
            return int(text)
        except ValueError:
            return self.value()


class NumberBox(_TypedFreely, QDoubleSpinBox):
    """A real number as people write it: 0.003, not 0.003000; 0,003 and 3e-3 are understood too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(8)

    def number_in(self, text: str) -> float:
        """Return the number that ``text`` says; raises `ValueError` if it says none."""
        return _number_in(text)

    def allows(self, number: float) -> bool:
        """Whether the box may hold ``number``."""
        return self.minimum() <= number <= self.maximum()

    def textFromValue(self, value: float) -> str:
        """Return the shortest way to write ``value``."""
        return f"{value:.6g}"

    def valueFromText(self, text: str) -> float:
        """Return the number that ``text`` says."""
        try:
            return _number_in(text)
        except ValueError:
            return self.value()

    def stepBy(self, steps: int) -> None:
        """Go to the next number of the row 1, 2, 5, 10 …, as the useful ones differ by factors."""
        row = [m * 10.0**e for e in range(-6, 4) for m in (1, 2, 5)]
        value = self.value()
        for _ in range(abs(steps)):
            above = [step for step in row if step > value * 1.001]
            below = [step for step in row if step < value * 0.999]
            value = (above[0] if above else value) if steps > 0 else (below[-1] if below else 0.0)
        self.setValue(min(max(value, self.minimum()), self.maximum()))


def _number_in(text: str) -> float:
    """Return the number that ``text`` says, with a decimal point or comma; raises `ValueError` if it says none."""
    return float(text.strip().replace(",", "."))
