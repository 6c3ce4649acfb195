"""What a newcomer can do here, in three steps beside the tabs; they go by themselves and never come back."""

from __future__ import annotations

from typing import Final, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QTabWidget

from digitpad.ui.services.autosave import SessionStore
from digitpad.ui.widgets.basics import named

Kept = TypeVar("Kept")

_KEPT: Final = "first steps"  # where the state remembers them
_STARTS: Final = 5  # of the program, after which nobody is a newcomer
_RIGHT: Final = 16  # pixels to the window's rim


class FirstSteps(QLabel):
    """Names the three steps in the corner of ``tabs``; those whose tab has been looked at are ticked."""

    def __init__(self, tabs: QTabWidget, session: SessionStore) -> None:
        super().__init__(tabs, textFormat=Qt.TextFormat.RichText)
        named(self, "firstSteps", self.tr("First steps"))
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setContentsMargins(0, 0, _RIGHT, 0)
        self._tabs, self._session = tabs, session
        self._done = set(map(str, self._kept("done", list[str]())))
        starts = self._kept("starts", 0)
        self._is_over = starts >= _STARTS or self._kept("over", usual=False)
        if self._is_over:
            self.hide()
            return
        session.remember_tab(_KEPT, starts=starts + 1)
        tabs.setCornerWidget(self)
        self._show()

    def look_at(self, name: str) -> None:
        """The tab called ``name`` is looked at: its step is done; the drawing is what everybody begins with."""
        if self._is_over or name in self._done:
            return
        self._done.add(name)
        self._is_over = self._done >= {"draw", "train", "evaluate"}
        self._session.remember_tab(_KEPT, done=sorted(self._done), over=self._is_over)
        self._show()
        if self._is_over:
            self.hide()

    def sizeHint(self) -> QSize:
        """Return the size of the text, as high as the tabs."""
        return QSize(super().sizeHint().width(), self._tabs.tabBar().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return no width, as the tabs come first."""
        return QSize(0, self.sizeHint().height())

    def _kept(self, name: str, usual: Kept) -> Kept:
        kept = self._session.tab_state(_KEPT).get(name)
        return kept if type(kept) is type(usual) else usual

    def _show(self) -> None:
        steps = {
            "draw": self.tr("1 Draw"), "train": self.tr("2 Train your own"), "evaluate": self.tr("3 See its errors"),
        }  # fmt: skip
        parts = [f"✓ {step}" if name in self._done else f"<b>{step}</b>" for name, step in steps.items()]
        self.setText(" &nbsp;·&nbsp; ".join(parts))
