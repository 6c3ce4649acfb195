"""Start, Stop and Resume: buttons with keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from digitpad.ui.widgets.actions import action_button, make_action

_HEIGHT: Final = 38


class Controls(QWidget):
    """Tells what the user wants; which of it is possible is said by `show_state`."""

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
        self.show_state(is_training=False, can_resume=False)

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
