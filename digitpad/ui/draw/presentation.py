"""Before a class: the canvas, a huge answer and the bars on the whole screen, nothing else. In the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QGridLayout, QWidget

from digitpad.ui.draw.answer.panel import PredictionPanel
from digitpad.ui.draw.explanation.explanation_panel import ExplanationPanel
from digitpad.ui.services.services import TabRequests
from digitpad.ui.widgets.actions import make_action

_SHARE: Final = 0.42  # of the width, for the answer


class Presentation(QObject):
    """Switches the Draw tab to what a class is to see, and back."""

    def __init__(  # noqa: PLR0913 - what is shown and what is not
        self, others: Sequence[QWidget], panel: PredictionPanel, why: ExplanationPanel, requests: TabRequests, *,
        grid: QGridLayout, tab: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(tab)
        self._others, self._panel, self._why, self._requests = others, panel, why, requests
        self._grid, self._tab = grid, tab
        self._margins = grid.contentsMargins()
        tip = self.tr("Show the canvas, the answer and the bars on the whole screen; Esc or F11 leaves")
        self.action = make_action(tab, self.tr("&Present"), "F11", self._switch, tip=tip, checkable=True)
        self.action.setObjectName("present")
        leave = make_action(tab, self.tr("Leave the presentation"), "Esc", self.leave)
        leave.setEnabled(False)
        self.action.toggled.connect(leave.setEnabled)
        tab.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether a class is looking."""
        return self.action.isChecked()

    def leave(self) -> None:
        """Go back to the whole window."""
        if self.is_on:
            self.action.setChecked(False)
            self._switch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the screen's size, and leave where another tab is looked at."""
        if self.is_on and event.type() == QEvent.Type.Resize:
            self._panel.present(round(self._tab.width() * _SHARE))
        elif self.is_on and event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.leave()
        return super().eventFilter(watched, event)

    def _switch(self) -> None:
        is_on = self.is_on
        for other in self._others:
            other.setHidden(is_on)
        self._why.cover(is_on)
        if is_on:
            self._margins = self._grid.contentsMargins()
            self._grid.setContentsMargins(24, 24, 24, 24)
        else:
            self._grid.setContentsMargins(self._margins)
        self._panel.present(round(self._tab.width() * _SHARE) if is_on else 0)
        self._requests.presentation_requested.emit(is_on)
