"""The question before a window closes in the middle of a training."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget


class CloseQuestion(QObject):
    """Asks once; nothing waits for the answer."""

    confirmed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._box: QMessageBox | None = None

    def ask(self) -> None:
        """Show the question, or bring the one that is there to the front."""
        if self._box is None:
            self._box = self._make_box()
            self._box.open()
        else:
            self._box.raise_()
            self._box.activateWindow()

    def _make_box(self) -> QMessageBox:
        box = QMessageBox(
            QMessageBox.Icon.Question, "A training is under way", "Stop the training and close?",
            QMessageBox.StandardButton.NoButton, self._over.window(),
        )  # fmt: skip
        box.setObjectName("closeQuestion")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText("What it has learned is kept, and the run can be resumed.")
        close = box.addButton("&Stop and close", QMessageBox.ButtonRole.AcceptRole)
        close.setObjectName("stopAndClose")
        stay = box.addButton("&Keep training", QMessageBox.ButtonRole.RejectRole)
        stay.setObjectName("keepTraining")
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        close.clicked.connect(self.confirmed)
        box.finished.connect(self._forget)
        return box

    def _forget(self) -> None:
        self._box = None
