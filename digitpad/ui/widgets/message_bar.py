"""A sentence for the user in a row of its own: it covers nothing and blocks nothing. Main thread."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from digitpad.ui.widgets.actions import icon
from digitpad.ui.widgets.basics import announce, filled, named
from digitpad.ui.widgets.theme import ThemeManager

_log: Final = logging.getLogger(__name__)
_SHORTEST: Final = 5000  # milliseconds; long sentences stay longer
_A_LETTER: Final = 70
_BORDER: Final = 2  # as in the style sheet
_RIM: Final = 12  # pixels between a bar that floats and the rim
_GAP: Final = 10  # pixels between the sign, the sentence and what closes it


class MessageBar(QFrame):
    """Shows one sentence at a time; a warning stays until it is closed or remedied.

    It is laid out between other widgets, beside what it speaks of, and takes room only while it says something; or it
    floats over the lower rim of one that must keep its size, see `float_over`.
    """

    def __init__(self, parent: QWidget, themes: ThemeManager) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._stays = False
        self._over: QWidget | None = None
        self._sign = QLabel(self)
        self._label = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._close = named(
            QToolButton(self, autoRaise=True),
            "closeMessage",
            self.tr("Close the message"),
            self.tr("Close the message"),
        )
        self._close.clicked.connect(self.hide)
        row = filled(QHBoxLayout(), self._sign, (self._label, 1), self._close, spacing=_GAP)
        self._buttons = filled(QHBoxLayout(), 1, spacing=8)
        filled(QVBoxLayout(self), row, self._buttons, spacing=8, margins=(12, 8, 8, 8))
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        themes.changed.connect(self._on_theme)
        self.hide()

    def float_over(self, widget: QWidget) -> None:
        """Lie over the lower rim of ``widget`` instead of taking room: what one draws on must not move."""
        self.setParent(widget)
        self._over = widget
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is or was shown last."""
        return self._label.text()

    def show_message(
        self, sentence: str, *, warning: bool = False, actions: Mapping[str, Callable[[], None]] | None = None
    ) -> None:
        """Show ``sentence``, and read it out to those who cannot see it.

        Args:
            actions: what can be done about it, by the texts of the buttons; called when the message has gone.
        """
        _log.log(logging.WARNING if warning else logging.INFO, "%s", sentence, exc_info=sys.exc_info()[1])
        self._stays = warning
        self._show_actions(actions or {})
        self._label.setText(sentence)
        self._label.setAccessibleName(sentence)
        self._recolour()
        self._place()
        self.show()
        self.raise_()
        self._timer.stop()
        if not warning and not actions:  # who may press something has time to
            self._timer.start(max(_SHORTEST, _A_LETTER * len(sentence)))
        announce(self, sentence)

    def _show_actions(self, actions: Mapping[str, Callable[[], None]]) -> None:
        while (item := self._buttons.takeAt(1)) is not None:  # what the last message offered, after the stretch
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for label, act in actions.items():
            button = QPushButton(label, self)
            button.setAccessibleName(label.replace("&", ""))
            button.clicked.connect(self.hide)
            button.clicked.connect(act)
            self._buttons.addWidget(button)

    def hide_transient(self) -> None:
        """The user has gone on to something else: a mere remark is over, a warning is not."""
        if not self._stays and not self.isHidden():
            self._timer.stop()
            self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the widget that it lies over, as long as there is something to be placed."""
        super().showEvent(event)
        if self._over is not None:
            self._place()
            self._over.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the widget alone: it may be the canvas, whose every event would come by here."""
        super().hideEvent(event)
        if self._over is not None:
            self._over.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place at the lower rim."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        over, layout = self._over, self.layout()
        if over is None or layout is None:
            return
        width, least, buttons = over.width() - 2 * _RIM, self._close.sizeHint(), self._buttons.sizeHint().height()
        around = layout.contentsMargins()
        rest = self._sign.sizeHint().width() + least.width() + 2 * _GAP + around.left() + around.right() + 2 * _BORDER
        height = max(self._label.heightForWidth(width - rest), least.height())
        height += around.top() + around.bottom() + 2 * _BORDER + (buttons + layout.spacing() if buttons else 0)
        self.setGeometry(_RIM, over.height() - height - _RIM, width, height)

    def _on_theme(self) -> None:
        if not self.isHidden():
            self._recolour()

    def _recolour(self) -> None:
        if self.property("warning") != self._stays:
            self.setProperty("warning", self._stays)
            self.style().unpolish(self)  # the style sheet looks at the property only now
            self.style().polish(self)
        colours = QApplication.palette()
        self._sign.setPixmap(icon("warning" if self._stays else "about", colours).pixmap(20, 20))
        self._close.setIcon(icon("close", colours))
