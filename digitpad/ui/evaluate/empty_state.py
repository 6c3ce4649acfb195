"""What the Evaluate tab shows before the first evaluation: what it is for, and one large button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from digitpad.ui.widgets.basics import filled, named

_HEIGHT = 48  # of the button, in logical pixels
_WIDTH = 520  # of the words


class EmptyState(QWidget):
    """Says what an evaluation shows, and offers to begin one."""

    evaluation_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evaluateEmpty")
        heading = QLabel(self.tr("What does the model get wrong?"), self, alignment=Qt.AlignmentFlag.AlignCenter)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        heading.setFont(font)
        words = QLabel(
            self.tr(
                "The model reads images whose digit is known. You see which digits it mixes up, look at every kind of "
                "error, find labels that are likely wrong, and can compare two models."
            ),
            self, wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter,
        )  # fmt: skip
        words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        words.setFixedWidth(_WIDTH)
        self.button = named(QPushButton(self), "firstEvaluation")
        self.button.setProperty("primary", True)  # for the style sheet
        self.button.setMinimumHeight(_HEIGHT)
        self.button.clicked.connect(self.evaluation_requested)
        middle = [filled(QHBoxLayout(), 1, each, 1, spacing=0) for each in (words, self.button)]
        filled(QVBoxLayout(self), 1, heading, *middle, 2, spacing=18)

    def offer(self, model: str, data: str, *, is_busy: bool) -> None:
        """Offer to evaluate ``model`` on ``data``, unless an evaluation is under way."""
        title = self.tr("Evaluate {model} on {data}").format(model=model, data=data) if data else self.tr("Evaluate")
        self.button.setText(self.tr("Evaluating …") if is_busy else title.replace("&", "&&"))
        self.button.setAccessibleName(self.button.text().replace("&&", "&"))
        self.button.setEnabled(not is_busy and bool(data))
