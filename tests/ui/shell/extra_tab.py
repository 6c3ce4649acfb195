"""A tab that is not the program's: it says how often it has been built, over all starts."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from digitpad.ui.services.services import Services, Tab
from digitpad.ui.widgets.actions import make_action


class ExtraTab(Tab):
    """Counts."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(services, parent)
        starts = services.session.tab_state("extra").get("starts", 0) + 1
        services.session.remember_tab("extra", starts=starts)
        self.label = QLabel(f"{starts} starts", self)
        QVBoxLayout(self).addWidget(self.label)
        self._action = make_action(self, "&Count", "Ctrl+K", self.label.clear)

    @property
    def menus(self) -> dict[str, list[QAction | None]]:
        """Its own menu."""
        return {"&Extra": [self._action]}
