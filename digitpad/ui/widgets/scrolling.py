"""Room for what may be larger than the window: where all of it has room there is no sign of it, else it scrolls."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

FRAME: Final = QSize(16, 48)
"""What the desktop draws around a window, at the most; logical pixels."""

_LEAST: Final = QSize(160, 80)  # that can still be scrolled


class Scrolling(QScrollArea):
    """Shows ``content``, or what `hold` is given, in all the room there is or in as much as it needs at least.

    Whatever gets the keyboard is scrolled into sight. Qt's own way to resize the content takes what it would like for
    what it needs, where a text is wrapped.
    """

    def __init__(self, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The ground is the window's. Whoever asks for Qt's own viewport lets PySide set up every kind of widget.
        self.setViewport(QWidget())
        self.viewport().hide()  # its content is finished when it is held
        self._content = content or QWidget(self.viewport())
        if content is not None:
            self.hold(content)

    def hold(self, content: QWidget) -> None:
        """Show ``content``; a large one is best made in the viewport, as Qt styles all of it anew if it moves."""
        self._content = content
        self.setWidget(content)
        self.viewport().show()
        content.setAutoFillBackground(False)
        content.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Return the size in which nothing has to scroll."""
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the size of a peephole."""
        return _LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the content the room there is."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a content that needs more room or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room, bar = self.maximumViewportSize(), self.verticalScrollBar().sizeHint().width()
        least = self._content.minimumSizeHint().expandedTo(self._content.minimumSize()).width()
        across = least > room.width()
        down = self._least_height(max(room.width(), least)) > room.height() - bar * across
        across = least > room.width() - bar * down
        width = max(room.width() - bar * down, least)
        self._content.resize(width, max(self._least_height(width), room.height() - bar * across))

    def _least_height(self, width: int) -> int:
        layout = self._content.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalMinimumHeightForWidth(width)
        return self._content.minimumSizeHint().expandedTo(self._content.minimumSize()).height()
