"""The figures in large type, side by side, each always in its place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from digitpad.core.evaluation.scores import Scores
from digitpad.ui.widgets.theme import tabular

_FIGURES: Final = {
    "accuracy": ("Accuracy", "The share of the images that is read rightly"),
    "errors": ("Errors", "How many images are read wrongly"),
    "loss": ("Loss", "Mean cross-entropy: how surprised the model is by the labels; 0 is best"),
    "top2": ("Top-2 accuracy", "The share whose label is among the two most probable digits"),
    "calibration": ("Calibration error", "How far confidence is from being right, on average"),
}


class Figures(QWidget):
    """Shows `Scores`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evaluationFigures")
        self._values: dict[str, QLabel] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(20)
        for name, (title, tip) in _FIGURES.items():
            layout.addLayout(self._figure(name, title, tip), 1)
        self.show_scores(None)

    def _figure(self, name: str, title: str, tip: str) -> QVBoxLayout:
        caption, value = QLabel(title, self), QLabel(self)
        caption.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        font = tabular(value.font())
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setWeight(QFont.Weight.DemiBold)
        value.setFont(font)
        value.setObjectName(f"{name}Figure")
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (caption, value):
            label.setToolTip(tip)
        self._values[name] = value
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(caption)
        column.addWidget(value)
        return column

    def show_scores(self, scores: Scores | None) -> None:
        """Show ``scores``, or dashes."""
        texts = dict.fromkeys(_FIGURES, "–")
        if scores is not None:
            texts = {
                "accuracy": _percent(scores.accuracy), "errors": f"{scores.errors:,}", "loss": f"{scores.loss:.4f}",
                "top2": _percent(scores.top2), "calibration": _percent(scores.calibration_error),
            }  # fmt: skip
        for name, text in texts.items():
            self._values[name].setText(text)
            self._values[name].setAccessibleName(f"{_FIGURES[name][0]}: {text}")


def _percent(share: float) -> str:
    return f"{share * 100:.2f} %"
