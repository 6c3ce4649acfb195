"""Two models beside each other: sentences, the difference of their matrices, and how often each misreads each digit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from digitpad.core.evaluation.compare import Comparison
from digitpad.core.evaluation.describe import comparison_lines
from digitpad.ui.evaluate.charts.digit_bars import DigitBars
from digitpad.ui.evaluate.charts.matrix import DifferenceMatrix
from digitpad.ui.evaluate.help import HelpButton
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.theme import ThemeManager
from digitpad.ui.widgets.words import translated


class ComparisonPage(QScrollArea):
    """Shows a `Comparison`, and offers to ask both models about the drawing on the canvas."""

    both_requested = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget(self)
        self._words = named(QLabel(content, wordWrap=True, textFormat=Qt.TextFormat.PlainText), "comparison")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bars, self._matrix = DigitBars(themes, content), DifferenceMatrix(themes, content)
        self._matrix.setMinimumSize(360, 360)
        self._caption = QLabel(self.tr("What the second model does otherwise, in images: + more, − fewer"), content)
        self._caption.setWordWrap(True)
        explanation = self.tr(
            "If both models were equally good, chance alone would bring about so large a difference this often: the "
            "p-value of McNemar’s exact test."
        )
        self._help = HelpButton("mcnemarHelp", self.tr("McNemar’s test"), explanation, content)
        title, tip = (
            self.tr("&Ask both on the canvas"),
            self.tr("Draw, and see what each of the two models makes of it"),
        )
        self._both = named(QPushButton(title, content), "bothOnCanvas", title.replace("&", ""), tip)
        self._both.clicked.connect(self.both_requested)
        head = filled(QHBoxLayout(), (self._words, 1), self._help, spacing=8)
        head.setAlignment(self._help, Qt.AlignmentFlag.AlignBottom)
        self._where = QLabel(self.tr("The images behind these numbers are offered on the page Images."), content)
        self._where.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._where.setWordWrap(True)
        button = filled(QHBoxLayout(), self._both, 1, spacing=0)
        parts = (head, self._where, button, self._bars, self._caption, self._matrix, 1)
        filled(QVBoxLayout(content), *parts, spacing=10, margins=(0, 12, 0, 8))
        self.setWidget(content)
        self.show_comparison(None)

    def show_comparison(self, found: Comparison | None) -> None:
        """Show ``found``, or how to get one."""
        if found is None:
            self._words.setText(self.tr("Choose a second model above, and both are asked about the same images."))
        else:
            self._words.setText("\n\n".join(map(translated, comparison_lines(found))))
        for part in (self._where, self._help, self._both, self._bars, self._caption, self._matrix):
            part.setVisible(found is not None)
        self._bars.show_comparison(found)
        self._matrix.show_comparison(found)
