"""What the user can do about a training: the buttons Start, Stop and Resume, remedies, and the question at the end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QWidget

from digitpad.core.runs.config import TrainConfig
from digitpad.ui.widgets.actions import action_button, give_icons, make_action

_HEIGHT: Final = 38  # pixels


class Controls(QWidget):
    """Start, Stop and Resume; `show_state` says which of them is possible."""

    start_asked = Signal()
    stop_asked = Signal()
    resume_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = make_action(
            self, "&Start training", "Ctrl+Return", self.start_asked.emit, icon_name="start",
            tip="Train a new network with these settings",
        )  # fmt: skip
        self._stop = make_action(
            self, "S&top training", "Ctrl+.", self.stop_asked.emit, icon_name="stop",
            tip="Stop after this batch; the run can be resumed",
        )  # fmt: skip
        self._resume = make_action(
            self, "&Resume training", "Ctrl+Shift+Return", self.resume_asked.emit, icon_name="resume",
            tip="Go on with the selected run where it stopped",
        )  # fmt: skip
        self.start = action_button("startButton", "Start", self._start, self, height=_HEIGHT)
        self.stop = action_button("stopButton", "Stop", self._stop, self, height=_HEIGHT)
        self.resume = action_button("resumeButton", "Resume", self._resume, self, height=_HEIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for button in (self.start, self.stop, self.resume):
            layout.addWidget(button, 1)
        self.recolour()
        self.show_state(is_training=False, can_resume=False)

    def recolour(self) -> None:
        """Draw the icons in the colours of the palette."""
        give_icons(self.actions(), self.palette())

    def show_state(self, *, is_training: bool, can_resume: bool) -> None:
        """Enable what can be done now; where a button had the keys, another of the three gets them."""
        had_keys = any(button.hasFocus() for button in (self.start, self.stop, self.resume))
        # The next one is enabled before the last one is disabled, which would give the keys to whatever comes next.
        if is_training:
            self._stop.setEnabled(True)
            if had_keys:
                self.stop.setFocus()
        self._start.setEnabled(not is_training)
        self._resume.setEnabled(can_resume)
        if not is_training:
            if had_keys and self.stop.hasFocus():
                (self.resume if can_resume else self.start).setFocus()
            self._stop.setEnabled(False)


def remedies(cause: str, config: TrainConfig) -> Mapping[str, dict[str, object]]:
    """Return what may help a training of ``config`` that ended for want of ``cause`` (of a `RunEnded`).

    The processor is offered only where it was a GPU that failed: it needs no less of the machine's memory.

    Returns:
        by what a button says, what to change of `TrainConfig`; nothing for other causes.
    """
    result: dict[str, dict[str, object]] = {}
    if cause in ("memory", "gpu-memory") and config.batch_size > 1:
        half = config.batch_size // 2
        result[f"Start again with &batch size {half}"] = {"batch_size": half}
    if cause in ("gpu", "gpu-memory") and config.device != "cpu":
        result["Start again on the &CPU"] = {"device": "cpu"}
    return result


class CloseQuestion(QObject):
    """Asks, before a window closes in the middle of a training; nothing waits for the answer."""

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
