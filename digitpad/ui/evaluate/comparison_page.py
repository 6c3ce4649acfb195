"""Two models side by side: the counts, the test, and the way to ask both on the canvas."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from digitpad.core.evaluation.compare import Comparison, p_in_words

_NONE: Final = "Choose a second model above, and both are asked about the same images."


class ComparisonPage(QWidget):
    """Shows a `Comparison`."""

    both_asked = Signal()  # on the canvas

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setObjectName("comparison")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._both = QPushButton("&Ask both on the canvas", self)
        self._both.setObjectName("bothOnCanvas")
        self._both.setAccessibleName("Ask both on the canvas")
        self._both.setToolTip("Draw, and see what each of the two models makes of it")
        self._both.clicked.connect(self.both_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._words)
        layout.addWidget(self._both, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.show_comparison(None)

    def show_comparison(self, found: Comparison | None) -> None:
        """Show ``found``, or how to get one."""
        self._words.setText(_NONE if found is None else in_words(found))
        self._both.setEnabled(found is not None)


def in_words(found: Comparison) -> str:
    """Return all that two models have in common and not."""
    first, second = found.first.scores, found.second.scores
    assert first is not None
    assert second is not None
    return (
        f"{found.first.model}: {first.accuracy * 100:.2f} % right, {first.errors:,} errors\n"
        f"{found.second.model}: {second.accuracy * 100:.2f} % right, {second.errors:,} errors\n\n"
        f"Both right: {found.both_right:,}\nBoth wrong: {found.both_wrong:,}\n"
        f"Only the second right: {found.fixed:,}\nOnly the first right: {found.new:,}\n\n"
        f"McNemar’s exact test: {p_in_words(found.p_value)}.\n\n"
        "The images behind these numbers are offered on the page Images."
    )
