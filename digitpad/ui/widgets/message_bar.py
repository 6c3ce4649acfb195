"""A sentence for the user over the lower rim of what they are looking at. It blocks nothing. Main thread."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPixmap
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

from digitpad.ui.widgets.icons import icon
from digitpad.ui.widgets.theme import ThemeManager

_log: Final = logging.getLogger(__name__)
_SHORTEST: Final = 5000  # milliseconds; long sentences stay longer
_A_LETTER: Final = 70
_BORDER: Final = 2  # as in the style sheet
_RIM: Final = 12  # pixels between the bar and the rim


@dataclass(frozen=True, slots=True)
class MessageAction:
    """Something that can be done about what a message says.

    Attributes:
        label: of its button, with ``&`` before the letter of its key.
        accept: called on a click, when the message has gone.
    """

    label: str
    accept: Callable[[], None]


class MessageBar(QFrame):
    """Shows one sentence at a time over the widget ``over``; a warning stays until it is closed or remedied."""

    def __init__(self, over: QWidget, themes: ThemeManager) -> None:
        super().__init__(over)
        self.setObjectName("messageBar")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._over, self._stays = over, False
        self._sign, self._label, self._close = QLabel(self), QLabel(self), QToolButton(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._close.setAccessibleName("Close the message")
        self._close.setToolTip("Close the message")
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.hide)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        themes.changed.connect(self._recolour)
        over.installEventFilter(self)
        self._recolour()
        self.hide()

    def _lay_out(self) -> None:
        self._row, self._buttons = QHBoxLayout(), QHBoxLayout()
        self._row.setSpacing(10)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self._close)
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(8)
        layout.addLayout(self._row)
        layout.addLayout(self._buttons)

    @property
    def text(self) -> str:
        """The sentence that is or was shown last."""
        return self._label.text()

    def show_message(self, sentence: str, *, warning: bool = False, actions: Sequence[MessageAction] = ()) -> None:
        """Show ``sentence`` with a button for each of ``actions``, and read it out to those who cannot see it."""
        _log.log(logging.WARNING if warning else logging.INFO, "%s", sentence, exc_info=sys.exc_info()[1])
        self._stays = warning
        self._show_actions(actions)
        self._label.setText(sentence)
        self._label.setAccessibleName(sentence)
        self._recolour()
        self._place()
        self.show()
        self.raise_()
        self._timer.stop()
        if not warning:
            self._timer.start(max(_SHORTEST, _A_LETTER * len(sentence)))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _show_actions(self, actions: Sequence[MessageAction]) -> None:
        while (item := self._buttons.takeAt(1)) is not None:  # what the last message offered, after the stretch
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for action in actions:
            button = QPushButton(action.label, self)
            button.setAccessibleName(action.label.replace("&", ""))
            button.clicked.connect(self.hide)
            button.clicked.connect(action.accept)
            self._buttons.addWidget(button)

    def hide_transient(self) -> None:
        """The user has gone on to something else: a mere remark is over, a warning is not."""
        if not self._stays and self.isVisible():
            self._timer.stop()
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place at the lower rim."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = self._over.width() - 2 * _RIM
        layout = self.layout()
        assert layout is not None
        around, buttons = layout.contentsMargins(), self._buttons.sizeHint().height()
        rest = self._sign.sizeHint().width() + self._close.sizeHint().width() + 2 * self._row.spacing()
        lines = self._label.heightForWidth(width - rest - around.left() - around.right() - 2 * _BORDER)
        height = max(lines, self._close.sizeHint().height()) + around.top() + around.bottom() + 2 * _BORDER
        height += buttons + layout.spacing() if buttons else 0
        self.setGeometry(_RIM, self._over.height() - height - _RIM, width, height)

    def _recolour(self) -> None:
        self.setProperty("warning", self._stays)
        self.style().unpolish(self)  # the style sheet looks at the property only now
        self.style().polish(self)
        colours = QApplication.palette()
        sign: QPixmap = icon("warning" if self._stays else "about", colours).pixmap(20, 20)
        self._sign.setPixmap(sign)
        self._close.setIcon(icon("close", colours))
