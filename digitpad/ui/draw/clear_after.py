"""Clears the canvas by itself some seconds after the last stroke, where one person follows another. Window's thread."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from digitpad.ui.document import Content, Drawing
from digitpad.ui.draw.canvas.canvas import Canvas
from digitpad.ui.services.autosave import SessionStore
from digitpad.ui.widgets.words import number

CHOICES: Final = (0, 3, 5, 10, 30)  # seconds; 0 is never
_TAB, _KEPT = "draw", "clear_after"  # where the choice is kept


class ClearAfter(QObject):
    """Counts from the last pen-up, and never clears while one draws or a dialog is open.

    Attributes:
        action: of the menu in which the seconds are chosen.
    """

    def __init__(self, drawing: Drawing, canvas: Canvas, session: SessionStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing, self._canvas, self._session = drawing, canvas, session
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._clear)
        kept = session.tab_state(_TAB).get(_KEPT)
        self._seconds = kept if kept in CHOICES else 0
        self.action = self._made_menu(parent)
        drawing.committed.connect(self._on_committed)

    def _made_menu(self, parent: QWidget) -> QAction:
        menu, group = QMenu(self.tr("Clear b&y itself"), parent), QActionGroup(parent)
        for seconds in CHOICES:
            text = self.tr("After {seconds} seconds").format(seconds=number(seconds)) if seconds else self.tr("&Never")
            action = menu.addAction(text)
            action.setObjectName(f"clearAfter{seconds}")
            action.setCheckable(True)
            action.setChecked(seconds == self._seconds)
            action.triggered.connect(lambda _=False, chosen=seconds: self.choose(chosen))
            group.addAction(action)
        menu.menuAction().setToolTip(self.tr("Empty the canvas some seconds after the last stroke"))
        return menu.menuAction()

    def choose(self, seconds: int) -> None:
        """Clear so many ``seconds`` after the last stroke from now on; 0 for never."""
        self._seconds = seconds
        self._session.remember_tab(_TAB, **{_KEPT: seconds})
        self._count()

    def give_way(self) -> None:
        """The drawing has changed: it is not cleared now."""
        self._timer.stop()

    def _on_committed(self, content: Content) -> None:
        self._count()

    def _count(self) -> None:
        self._timer.stop()
        if self._seconds and not self._drawing.is_blank:
            self._timer.start(self._seconds * 1000)

    def _clear(self) -> None:
        is_busy = self._canvas.is_drawing or QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if is_busy or not self._canvas.isVisible():
            self._count()
        else:
            self._drawing.clear()
