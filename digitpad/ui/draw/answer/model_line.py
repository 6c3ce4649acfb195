"""One line below the bars: which model answers, and the way back to the program's own."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

_HEIGHT: Final = 26


class ModelLine(QWidget):
    """Names the model in use."""

    shipped_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self._text = ""
        self._label = QLabel(self)
        self._label.setObjectName("modelName")
        self._label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._back = QToolButton(self)
        self._back.setObjectName("shippedModelButton")
        self._back.setText("Back to Digitpad's")
        self._back.setToolTip("Let the model that comes with Digitpad answer again")
        self._back.setAccessibleName("Back to Digitpad's own model")
        self._back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._back.clicked.connect(self.shipped_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._back)
        self.show_model("", is_shipped=True)

    def show_model(self, name: str, *, is_shipped: bool) -> None:
        """Name the model in use."""
        self._text = "Read by Digitpad's own model" if is_shipped else f"Read by {name}"
        self._back.setVisible(not is_shipped)
        self._label.setAccessibleName(self._text)
        self._label.setToolTip(self._text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the name to the room there is."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = self._label.fontMetrics()
        room = self.width() - (self._back.sizeHint().width() + 8 if not self._back.isHidden() else 0)
        self._label.setText(metrics.elidedText(self._text, Qt.TextElideMode.ElideMiddle, max(room, 40)))
